// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/functionoperations.h>
#include <tests/support/testprogram.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtTest>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Functions that are changed, published and set up by the API.
class TestFunctionChanges : public QObject, private FunctionOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void aDryRunLooksAtTheZip()
    {
        const auto created = m_endpoint->create(u"hello"_s, echo);
        const QByteArray path = functions + "/hello/code";
        const auto zip = [](const QByteArray &bytes) {
            return QJsonObject{{u"ZipFile"_s, QString::fromLatin1(bytes.toBase64())}, {u"DryRun"_s, true}};
        };
        const auto fine = m_endpoint->askJson("PUT", path, zip("PK1"));
        QCOMPARE(fine.status, 200);
        QVERIFY(fine.text("CodeSha256") != created.text("CodeSha256"));
        QCOMPARE(m_endpoint->askJson("PUT", path, zip("1")).status, 400);
        QCOMPARE(m_endpoint->ask("GET", functions + "/hello/configuration").text("CodeSha256"),
                 created.text("CodeSha256"));
    }

    void givesOutTheZip()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QJsonObject shown = m_endpoint->ask("GET", functions + "/hello").json();
        const QUrl location(shown[u"Code"_s][u"Location"_s].toString());
        QCOMPARE(location.port(), int(m_endpoint->port));
        // As any program would, without a signature.
        const auto zip = m_endpoint->ask("GET", location.path().toLatin1());
        QCOMPARE(zip.status, 200);
        QCOMPARE(zip.header("content-type"), QByteArray("application/zip"));
        QCOMPARE(
            QString::fromLatin1(QCryptographicHash::hash(zip.body, QCryptographicHash::Sha256).toBase64()),
            shown[u"Configuration"_s][u"CodeSha256"_s].toString());
        for (const QByteArray &name : {QByteArray(64, '0') + ".zip", QByteArray("..%2Fworkspace.sqlite"),
                                       location.fileName().toLatin1().chopped(4)})
            QCOMPARE(m_endpoint->ask("GET", "/lambdesk/packages/" + name).status, 404);
    }

    void updatesOnlyTheRevisionThatWasRead()
    {
        const auto created = m_endpoint->create(u"hello"_s, echo);
        const QJsonObject change{{u"Timeout"_s, 7}, {u"RevisionId"_s, created.text("RevisionId")}};
        const auto updated = m_endpoint->askJson("PUT", functions + "/hello/configuration", change);
        QCOMPARE(updated.status, 200);
        QCOMPARE(updated.json()[u"Timeout"_s].toInt(), 7);
        QCOMPARE(updated.text("Handler"), u"index.handler"_s);
        const auto stale = m_endpoint->askJson("PUT", functions + "/hello/configuration", change);
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.header("x-amzn-errortype"), QByteArray("PreconditionFailedException"));
        const auto code = m_endpoint->askJson(
            "PUT", functions + "/hello/code",
            {{u"ZipFile"_s, QString::fromLatin1(QByteArray("exports.handler = async () => 2").toBase64())},
             {u"RevisionId"_s, updated.text("RevisionId")},
             {u"Publish"_s, true}});
        QCOMPARE(code.status, 200);
        QCOMPARE(code.text("Version"), u"1"_s);
        QCOMPARE(m_endpoint->ask("POST", functions + "/hello/invocations").body, QByteArray("2"));
    }

    void nothingComesBetweenCodeAndItsVersion()
    {
        m_endpoint->create(u"hello"_s, echo);
        // Asked for in the moment of the new code.
        FunctionService &service = m_endpoint->run.functions;
        std::optional<QFuture<Result<Function>>> edited;
        const auto once = connect(&service, &FunctionService::functionUpdated, this, [&] {
            if (edited)
                return;
            edited = service.edit(functionName(u"hello"_s), {}, [](Function &function) -> Result<void> {
                function.configuration.timeout = Timeout::from(7, quotasOfStoredValues()).value();
                return {};
            });
        });
        const auto version = m_endpoint->askJson(
            "PUT", functions + "/hello/code",
            {{u"ZipFile"_s, QString::fromLatin1(QByteArray("exports.handler = async () => 2").toBase64())},
             {u"Publish"_s, true}});
        QCOMPARE(version.text("Version"), u"1"_s);
        QCOMPARE(version.json()[u"Timeout"_s].toInt(), 60);
        QVERIFY(edited && settled(*edited));
        disconnect(once);
    }

    void ofTwoThatReadTheSameRevisionOneChangesTheCode()
    {
        const auto created = m_endpoint->create(u"hello"_s, echo);
        const QByteArray path = functions + "/hello/code";
        HttpClient other(m_endpoint->port);
        other.send("GET", functions + "/hello/configuration");
        QCOMPARE(other.answer().status, 200);
        const QJsonObject change{{u"ZipFile"_s, QString::fromLatin1(QByteArray("1").toBase64())},
                                 {u"RevisionId"_s, created.text("RevisionId")}};
        // Both have come before the first has changed anything.
        for (HttpClient *client : {&m_endpoint->client, &other}) {
            client->send("PUT", path, QJsonDocument(change).toJson());
            client->flush();
        }
        QList<int> statuses{m_endpoint->client.answer().status, other.answer().status};
        std::sort(statuses.begin(), statuses.end());
        QCOMPARE(statuses, (QList<int>{200, 412}));
    }

    void changesTheFunctionAndNoVersion()
    {
        const auto created = m_endpoint->create(u"hello"_s, echo);
        m_endpoint->askJson("POST", functions + "/hello/versions", {});
        m_endpoint->askJson("POST", functions + "/hello/aliases",
                            {{u"Name"_s, u"prod"_s}, {u"FunctionVersion"_s, u"1"_s}});
        const QJsonObject timeout{{u"Timeout"_s, 7}};
        const QJsonObject code{{u"ZipFile"_s, QString::fromLatin1(QByteArray("PK1").toBase64())}};
        const QJsonObject alias{{u"Name"_s, u"other"_s}, {u"FunctionVersion"_s, u"1"_s}};
        for (const QByteArray &name : {functions + "/hello:1", functions + "/hello%3Aprod",
                                       functions + "/arn:aws:lambda:us-east-1:000000000000:function:hello:1"})
            for (const auto &[method, path, body] :
                 {std::tuple("PUT", "/configuration", timeout), std::tuple("PUT", "/code", code),
                  std::tuple("POST", "/versions", QJsonObject()), std::tuple("POST", "/aliases", alias),
                  std::tuple("PUT", "/aliases/prod", alias),
                  std::tuple("DELETE", "/aliases/prod", QJsonObject())}) {
                const auto refused = m_endpoint->askJson(method, name + path, body);
                QCOMPARE(refused.status, 400);
                QCOMPARE(refused.header("x-amzn-errortype"), QByteArray("InvalidParameterValueException"));
                QVERIFY(refused.text("message").startsWith(
                    u"Current operation does not support versions other than $LATEST."));
            }
        QCOMPARE(m_endpoint->ask("GET", "/2019-09-30/functions/hello:1/concurrency").status, 400);
        QCOMPARE(m_endpoint->ask("GET", functions + "/hello/configuration").text("RevisionId"),
                 created.text("RevisionId"));
        const auto named = m_endpoint->askJson("PUT", functions + "/hello:$LATEST/configuration", timeout);
        QCOMPARE(named.status, 200);
        QCOMPARE(named.json()[u"Timeout"_s].toInt(), 7);
        QCOMPARE(m_endpoint->ask("DELETE", functions + "/hello:prod").status, 400);
        QCOMPARE(m_endpoint->ask("GET", functions + "/hello:prod/configuration").status, 200);
    }

    void setsTheSizeOfTheStorage()
    {
        const auto size = [](const QJsonValue &shape) {
            return shape[u"EphemeralStorage"_s][u"Size"_s].toInt();
        };
        const auto storage = [](int megabytes) {
            return QJsonObject{{u"EphemeralStorage"_s, QJsonObject{{u"Size"_s, megabytes}}}};
        };
        const auto created = m_endpoint->askJson(
            "POST", functions,
            with(with(m_endpoint->creation(u"hello"_s, echo), storage(10240)), {{u"Publish"_s, true}}));
        QCOMPARE(created.status, 201);
        QCOMPARE(size(created.json()), 10240);
        const QByteArray path = functions + "/hello/configuration";
        QCOMPARE(size(m_endpoint->askJson("PUT", path, storage(1024)).json()), 1024);
        QCOMPARE(size(m_endpoint->askJson("PUT", path, {{u"Timeout"_s, 7}}).json()), 1024);

        QCOMPARE(size(m_endpoint->ask("GET", path).json()), 1024);
        QCOMPARE(size(m_endpoint->ask("GET", functions + "/hello").json()[u"Configuration"_s]), 1024);
        QCOMPARE(size(m_endpoint->ask("GET", functions).json()[u"Functions"_s][0]), 1024);
        const auto versions = m_endpoint->ask("GET", functions + "/hello/versions").json()[u"Versions"_s];
        QCOMPARE(size(versions[0]), 1024);
        QCOMPARE(size(versions[1]), 10240); // as it was when it was published
        QCOMPARE(size(m_endpoint->ask("GET", path + "?Qualifier=1").json()), 10240);

        const auto refused = m_endpoint->askJson("PUT", path, storage(511));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.header("x-amzn-errortype"), QByteArray("ValidationException"));
        QCOMPARE(size(m_endpoint->ask("GET", path).json()), 1024);
    }

    void publishesVersionsAndAliases()
    {
        m_endpoint->create(u"hello"_s, echo);
        const auto version =
            m_endpoint->askJson("POST", functions + "/hello/versions", {{u"Description"_s, u"one"_s}});
        QCOMPARE(version.status, 201);
        QCOMPARE(version.text("Description"), u"one"_s);
        const auto alias = m_endpoint->askJson("POST", functions + "/hello/aliases",
                                               {{u"Name"_s, u"prod"_s}, {u"FunctionVersion"_s, u"1"_s}});
        QCOMPARE(alias.status, 201);
        QCOMPARE(alias.text("AliasArn"), u"arn:aws:lambda:us-east-1:000000000000:function:hello:prod"_s);
        const auto again = m_endpoint->askJson("POST", functions + "/hello/aliases",
                                               {{u"Name"_s, u"prod"_s}, {u"FunctionVersion"_s, u"1"_s}});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.text("message"),
                 u"Alias already exists: arn:aws:lambda:us-east-1:000000000000:function:hello:prod"_s);
        QCOMPARE(m_endpoint->ask("GET", functions + "/hello/aliases").json()[u"Aliases"_s].toArray().size(),
                 1);
        QCOMPARE(m_endpoint->ask("GET", functions + "/hello/versions").json()[u"Versions"_s].toArray().size(),
                 2);

        const auto run =
            m_endpoint->ask("POST", functions + "/hello/invocations?Qualifier=prod", "{\"a\":1.0}");
        QCOMPARE(run.status, 200);
        QCOMPARE(run.header("x-amz-executed-version"), QByteArray("1"));
        QVERIFY2(run.body.contains("\"1\""), run.body);

        QCOMPARE(m_endpoint->ask("DELETE", functions + "/hello?Qualifier=1").status, 409);
        const auto nowhere =
            m_endpoint->askJson("PUT", functions + "/hello/aliases/prod", {{u"FunctionVersion"_s, u"9"_s}});
        QCOMPARE(nowhere.status, 404);
        QCOMPARE(nowhere.text("Message"),
                 u"Function not found: arn:aws:lambda:us-east-1:000000000000:function:hello:9"_s);
        const auto updated = m_endpoint->askJson("PUT", functions + "/hello/aliases/prod",
                                                 {{u"FunctionVersion"_s, u"$LATEST"_s}});
        QCOMPARE(updated.text("FunctionVersion"), u"$LATEST"_s);
        QCOMPARE(m_endpoint->ask("DELETE", functions + "/hello?Qualifier=1").status, 204);
        QCOMPARE(m_endpoint->ask("DELETE", functions + "/hello?Qualifier=%24LATEST").status, 400);
        QCOMPARE(m_endpoint->ask("DELETE", functions + "/hello/aliases/prod").status, 204);
        const auto gone = m_endpoint->ask("GET", functions + "/hello/aliases/prod");
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.text("Message"),
                 u"Cannot find alias arn: arn:aws:lambda:us-east-1:000000000000:function:hello:prod"_s);
        QCOMPARE(m_endpoint->ask("DELETE", functions + "/hello").status, 204);
        QCOMPARE(m_endpoint->ask("DELETE", functions + "/hello").status, 404);
    }

    void keepsSettings()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray tags =
            "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Ahello";
        QCOMPARE(
            m_endpoint->askJson("POST", tags, {{u"Tags"_s, QJsonObject{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}}})
                .status,
            204);
        QCOMPARE(m_endpoint->ask("DELETE", tags + "?tagKeys=a").status, 204);
        QCOMPARE(
            m_endpoint->askJson("POST", tags + "%3A1", {{u"Tags"_s, QJsonObject{{u"c"_s, u"3"_s}}}}).status,
            400);
        QCOMPARE(m_endpoint->ask("GET", tags).json()[u"Tags"_s].toObject(), (QJsonObject{{u"b"_s, u"2"_s}}));

        const QByteArray concurrency = "/2017-10-31/functions/hello/concurrency";
        QCOMPARE(m_endpoint->askJson("PUT", concurrency, {{u"ReservedConcurrentExecutions"_s, 901}}).status,
                 400);
        const auto negative =
            m_endpoint->askJson("PUT", concurrency, {{u"ReservedConcurrentExecutions"_s, -1}});
        QCOMPARE(negative.status, 400);
        QCOMPARE(negative.text("Message"),
                 u"1 validation error detected: Value '-1' at 'reservedConcurrentExecutions' failed to "
                 "satisfy constraint: Member must have value greater than or equal to 0"_s);
        QCOMPARE(m_endpoint->askJson("PUT", concurrency, {{u"ReservedConcurrentExecutions"_s, 5}}).status,
                 200);
        QCOMPARE(m_endpoint
                     ->askJson("PUT", "/2017-10-31/functions/hello%3A1/concurrency",
                               {{u"ReservedConcurrentExecutions"_s, 9}})
                     .status,
                 400);
        QCOMPARE(m_endpoint->ask("GET", "/2019-09-30/functions/hello/concurrency")
                     .json()[u"ReservedConcurrentExecutions"_s]
                     .toInt(),
                 5);
        const auto account = m_endpoint->ask("GET", "/2016-08-19/account-settings").json();
        QCOMPARE(account[u"AccountLimit"_s][u"UnreservedConcurrentExecutions"_s].toInt(), 995);
        QCOMPARE(account[u"AccountUsage"_s][u"FunctionCount"_s].toInt(), 1);
        QCOMPARE(m_endpoint->ask("DELETE", concurrency).status, 204);

        const QByteArray config = "/2019-09-25/functions/hello/event-invoke-config";
        const auto none = m_endpoint->ask("GET", config);
        QCOMPARE(none.status, 404);
        QCOMPARE(none.text("Message"),
                 u"The function arn:aws:lambda:us-east-1:000000000000:function:hello:$LATEST "
                 "doesn't have an EventInvokeConfig"_s);
        const auto early = m_endpoint->askJson("POST", config, {{u"MaximumRetryAttempts"_s, 1}});
        QCOMPARE(early.status, 404);
        QCOMPARE(early.header("x-amzn-errortype"), QByteArray("ResourceNotFoundException"));
        const QJsonObject oddDestination{{u"OnSuccess"_s, QJsonObject{{u"Destination"_s, 5}}}};
        QCOMPARE(m_endpoint->askJson("PUT", config, {{u"DestinationConfig"_s, oddDestination}}).status, 400);
        const auto often = m_endpoint->askJson("PUT", config, {{u"MaximumRetryAttempts"_s, 3}});
        QCOMPARE(often.status, 400);
        QCOMPARE(often.text("Message"),
                 u"1 validation error detected: Value '3' at 'maximumRetryAttempts' failed to satisfy "
                 "constraint: Member must have value less than or equal to 2"_s);
        QCOMPARE(m_endpoint->askJson("PUT", config, {{u"MaximumRetryAttempts"_s, 1}}).status, 200);
        const auto changed = m_endpoint->askJson("POST", config, {{u"MaximumEventAgeInSeconds"_s, 60}});
        QCOMPARE(changed.json()[u"MaximumRetryAttempts"_s].toInt(), 1);
        QCOMPARE(changed.json()[u"MaximumEventAgeInSeconds"_s].toInt(), 60);
        QCOMPARE(
            m_endpoint->ask("GET", config + "/list").json()[u"FunctionEventInvokeConfigs"_s].toArray().size(),
            1);
        QCOMPARE(m_endpoint->ask("DELETE", config).status, 204);
    }

    void keepsPolicies()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray policy = functions + "/hello/policy";
        QCOMPARE(m_endpoint->ask("GET", policy).status, 404);
        const auto added = m_endpoint->askJson("POST", policy,
                                               {{u"StatementId"_s, u"s3"_s},
                                                {u"Action"_s, u"lambda:InvokeFunction"_s},
                                                {u"Principal"_s, u"s3.amazonaws.com"_s},
                                                {u"SourceArn"_s, u"arn:aws:s3:::bucket"_s}});
        QCOMPARE(added.status, 201);
        const auto statement = QJsonDocument::fromJson(added.text("Statement").toUtf8()).object();
        QCOMPARE(statement[u"Principal"_s][u"Service"_s].toString(), u"s3.amazonaws.com"_s);
        QCOMPARE(statement[u"Resource"_s].toString(),
                 u"arn:aws:lambda:us-east-1:000000000000:function:hello"_s);
        QCOMPARE(statement[u"Condition"_s][u"ArnLike"_s][u"AWS:SourceArn"_s].toString(),
                 u"arn:aws:s3:::bucket"_s);
        const auto document =
            QJsonDocument::fromJson(m_endpoint->ask("GET", policy).text("Policy").toUtf8()).object();
        QCOMPARE(document[u"Statement"_s].toArray(), QJsonArray{statement});
        QCOMPARE(m_endpoint->ask("DELETE", policy + "/s3?RevisionId=x").status, 412);
        QCOMPARE(m_endpoint->ask("DELETE", policy + "/s3").status, 204);
        QCOMPARE(m_endpoint->ask("DELETE", policy + "/s3").status, 404);
        QCOMPARE(m_endpoint
                     ->askJson("POST", policy,
                               {{u"StatementId"_s, u"url"_s},
                                {u"Action"_s, u"lambda:InvokeFunctionUrl"_s},
                                {u"Principal"_s, u"*"_s},
                                {u"FunctionUrlAuthType"_s, u"NONE"_s}})
                     .status,
                 400);
        const auto tooLong = m_endpoint->askJson("POST", policy,
                                                 {{u"StatementId"_s, u"s3"_s},
                                                  {u"Action"_s, u"lambda:InvokeFunction"_s},
                                                  {u"Principal"_s, u"s3.amazonaws.com"_s},
                                                  {u"SourceArn"_s, QString(20'480, u'a')}});
        QCOMPARE(tooLong.status, 400);
        QCOMPARE(tooLong.header("x-amzn-errortype"), QByteArray("PolicyLengthExceededException"));
    }
};

LAMBDESK_TEST(QCoreApplication, TestFunctionChanges)
#include "tst_functionchanges.moc"
