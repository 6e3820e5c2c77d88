// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/endpointfixture.h>

#include <QJsonArray>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray functions = "/2015-03-31/functions";
const QByteArray echo = "exports.handler = async (event, context) => [event, context.functionVersion, "
                        "context.clientContext && context.clientContext.custom]\n";

} // namespace

/// The API's operations over real services, in a real client's bytes.
class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_endpoint = std::make_unique<EndpointFixture>();
        QVERIFY(m_endpoint->port != 0);
    }
    void cleanup() { m_endpoint.reset(); }

    void createsAFunctionAndShowsIt()
    {
        QJsonObject creation = m_endpoint->creation(u"hello"_s, echo);
        creation.insert(u"Environment"_s, QJsonObject{{u"Variables"_s, QJsonObject{{u"AA"_s, u"1"_s}}}});
        creation.insert(u"Tags"_s, QJsonObject{{u"team"_s, u"blue"_s}});
        creation.insert(u"Publish"_s, true);
        const auto created = m_endpoint->askJson("POST", functions, creation);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.text("Version"), u"1"_s);
        QCOMPARE(created.text("FunctionArn"), u"arn:aws:lambda:us-east-1:000000000000:function:hello:1"_s);

        const auto shown = m_endpoint->ask("GET", functions + "/hello");
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.json()[u"Tags"_s].toObject(), (QJsonObject{{u"team"_s, u"blue"_s}}));
        const QJsonObject shape = shown.json()[u"Configuration"_s].toObject();
        QCOMPARE(shape[u"FunctionArn"_s].toString(),
                 u"arn:aws:lambda:us-east-1:000000000000:function:hello"_s);
        QCOMPARE(shape[u"Role"_s].toString(), u"arn:aws:iam::000000000000:role/mine"_s);
        QCOMPARE(shape[u"Timeout"_s].toInt(), 3);
        QCOMPARE(shape[u"MemorySize"_s].toInt(), 128);
        QCOMPARE(shape[u"State"_s].toString(), u"Active"_s);
        QCOMPARE(shape[u"LastUpdateStatus"_s].toString(), u"Successful"_s);
        QCOMPARE(shape[u"Environment"_s][u"Variables"_s][u"AA"_s].toString(), u"1"_s);
        QVERIFY(shape[u"LastModified"_s].toString().endsWith(u"+0000"));
        QCOMPARE(QByteArray::fromBase64(shape[u"CodeSha256"_s].toString().toLatin1()).size(), 32);
        // By its ARN, encoded as clients do.
        const auto byArn = m_endpoint->ask(
            "GET", functions +
                       "/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Ahello%3A1/configuration");
        QCOMPARE(byArn.status, 200);
        QCOMPARE(byArn.text("Version"), u"1"_s);
    }

    void theRegionIsThatOfTheSignature()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray signature = "Authorization: AWS4-HMAC-SHA256 Credential=K/20260101/eu-west-3/lambda/"
                                     "aws4_request, SignedHeaders=host, Signature=0\r\n";
        const auto shown = m_endpoint->ask("GET", functions + "/hello/configuration", {}, signature);
        QCOMPARE(shown.text("FunctionArn"), u"arn:aws:lambda:eu-west-3:000000000000:function:hello"_s);
        const auto elsewhere = m_endpoint->ask(
            "GET", functions + "/arn:aws:lambda:us-east-1:000000000000:function:hello", {}, signature);
        QCOMPARE(elsewhere.status, 404);
        QCOMPARE(elsewhere.text("Message"),
                 u"Functions from 'us-east-1' are not reachable in this region ('eu-west-3')"_s);
    }

    void refusesACreation_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray invalid = "InvalidParameterValueException";
        QTest::newRow("name") << QJsonObject{{u"FunctionName"_s, u"a b"_s}} << 400 << invalid;
        QTest::newRow("no name") << QJsonObject{{u"FunctionName"_s, QJsonValue()}} << 400
                                 << QByteArray("ValidationException");
        QTest::newRow("role") << QJsonObject{{u"Role"_s, u"r1"_s}} << 400
                              << QByteArray("ValidationException");
        QTest::newRow("runtime") << QJsonObject{{u"Runtime"_s, u"cobol"_s}} << 400 << invalid;
        QTest::newRow("memory") << QJsonObject{{u"MemorySize"_s, 1}} << 400 << invalid;
        QTest::newRow("memory as text")
            << QJsonObject{{u"MemorySize"_s, u"128"_s}} << 400 << QByteArray("SerializationException");
        QTest::newRow("no code") << QJsonObject{{u"Code"_s, QJsonObject()}} << 400 << invalid;
        QTest::newRow("not base64") << QJsonObject{{u"Code"_s, QJsonObject{{u"ZipFile"_s, u"%"_s}}}} << 400
                                    << QByteArray("SerializationException");
        QTest::newRow("S3") << QJsonObject{{u"Code"_s, QJsonObject{{u"S3Bucket"_s, u"b"_s}}}} << 400
                            << invalid;
        QTest::newRow("image") << QJsonObject{{u"PackageType"_s, u"Image"_s}} << 400 << invalid;
        QTest::newRow("layers") << QJsonObject{{u"Layers"_s, QJsonArray{u"arn:x"_s}}} << 400
                                << QByteArray("ValidationException");
        QTest::newRow("tags") << QJsonObject{{u"Tags"_s, QJsonObject{{u"aws:x"_s, u""_s}}}} << 400 << invalid;
        QTest::newRow("environment as text")
            << QJsonObject{{u"Environment"_s, u"x"_s}} << 400 << QByteArray("SerializationException");
        QTest::newRow("variables as a list")
            << QJsonObject{{u"Environment"_s, QJsonObject{{u"Variables"_s, QJsonArray()}}}} << 400
            << QByteArray("SerializationException");
        QTest::newRow("VPC as a list")
            << QJsonObject{{u"VpcConfig"_s, QJsonArray()}} << 400 << QByteArray("SerializationException");
        QTest::newRow("subnets as text")
            << QJsonObject{{u"VpcConfig"_s, QJsonObject{{u"SubnetIds"_s, u"a"_s}}}} << 400
            << QByteArray("SerializationException");
        QTest::newRow("layers as text")
            << QJsonObject{{u"Layers"_s, u"x"_s}} << 400 << QByteArray("SerializationException");
        QTest::newRow("tracing as a number") << QJsonObject{{u"TracingConfig"_s, QJsonObject{{u"Mode"_s, 1}}}}
                                             << 400 << QByteArray("SerializationException");
        QTest::newRow("storage as text")
            << QJsonObject{{u"EphemeralStorage"_s, QJsonObject{{u"Size"_s, u"512"_s}}}} << 400
            << QByteArray("SerializationException");
        QTest::newRow("another account")
            << QJsonObject{{u"FunctionName"_s, u"arn:aws:lambda:us-east-1:999999999999:function:hello"_s}}
            << 403 << QByteArray("AccessDeniedException");
        QTest::newRow("dead letters in another account")
            << QJsonObject{{u"DeadLetterConfig"_s,
                            QJsonObject{
                                {u"TargetArn"_s, u"arn:aws:lambda:us-east-1:999999999999:function:hello"_s}}}}
            << 400 << invalid;
        QTest::newRow("dead letters")
            << QJsonObject{{u"DeadLetterConfig"_s,
                            QJsonObject{{u"TargetArn"_s, u"arn:aws:sqs:us-east-1:1:q"_s}}}}
            << 400 << invalid;
    }
    void refusesACreation()
    {
        QFETCH(QJsonObject, change);
        QJsonObject creation = m_endpoint->creation(u"hello"_s, echo);
        for (auto member = change.begin(); member != change.end(); ++member)
            creation.insert(member.key(), member.value());
        const auto answer = m_endpoint->askJson("POST", functions, creation);
        QTEST(answer.status, "status");
        QTEST(answer.header("x-amzn-errortype"), "type");
        QVERIFY(!answer.header("x-amzn-requestid").isEmpty());
        QCOMPARE(m_endpoint->ask("GET", functions).json()[u"Functions"_s].toArray().size(), 0);
    }

    void refusesATakenName()
    {
        QCOMPARE(m_endpoint->create(u"hello"_s, echo).status, 201);
        const auto again = m_endpoint->create(u"hello"_s, echo);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.text("message"), u"Function already exist: hello"_s);
    }

    void refusesABodyThatIsNotJson()
    {
        const auto answer = m_endpoint->ask("POST", functions, "{\"a\":");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("x-amzn-errortype"), QByteArray("SerializationException"));
    }

    void listsInPages()
    {
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            m_endpoint->create(name, echo);
        QStringList names;
        QByteArray marker;
        int pages = 0;
        do {
            const auto page = m_endpoint->ask("GET", functions + "?MaxItems=2&Marker=" + marker);
            for (const auto &shape : page.json()[u"Functions"_s].toArray())
                names.append(shape[u"FunctionName"_s].toString());
            marker = QUrl::toPercentEncoding(page.text("NextMarker"));
            ++pages;
        } while (!marker.isEmpty() && pages < 9);
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(pages, 2);
        QCOMPARE(m_endpoint->ask("GET", functions + "?MaxItems=0").status, 400);
        QCOMPARE(m_endpoint->ask("GET", functions + "?Marker=x").status, 400);
    }

    void aPageGoesOnWhereTheOneBeforeEnded()
    {
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            m_endpoint->create(name, echo);
        const auto first = m_endpoint->ask("GET", functions + "?MaxItems=2");
        for (const QByteArray gone : {"/a", "/b"})
            QCOMPARE(m_endpoint->ask("DELETE", functions + gone).status, 204);
        const auto second = m_endpoint->ask(
            "GET", functions + "?MaxItems=2&Marker=" + QUrl::toPercentEncoding(first.text("NextMarker")));
        const QJsonArray shapes = second.json()[u"Functions"_s].toArray();
        QCOMPARE(shapes.size(), 2);
        QCOMPARE(shapes[0][u"FunctionName"_s].toString(), u"c"_s);
        QVERIFY(second.text("NextMarker").isEmpty());
    }

    void pagesHaveTheVersionsInOrder()
    {
        m_endpoint->create(u"a"_s, echo);
        for (int version = 1; version <= 11; ++version) {
            m_endpoint->askJson("PUT", functions + "/a/configuration", {{u"Timeout"_s, version}});
            QCOMPARE(m_endpoint->ask("POST", functions + "/a/versions").status, 201);
        }
        QStringList versions;
        QByteArray marker;
        do {
            const auto page = m_endpoint->ask("GET", functions + "/a/versions?MaxItems=5&Marker=" + marker);
            for (const auto &shape : page.json()[u"Versions"_s].toArray())
                versions.append(shape[u"Version"_s].toString());
            marker = QUrl::toPercentEncoding(page.text("NextMarker"));
        } while (!marker.isEmpty() && versions.size() < 99);
        QCOMPARE(versions.join(u' '), u"$LATEST 1 2 3 4 5 6 7 8 9 10 11"_s);
    }

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

    void refusesAZipThatIsTooLarge()
    {
        PlatformProfile profile = RunFixture::profileOf(u"today"_s);
        profile.quotas.packageZippedBytes = 1000;
        EndpointFixture small(profile);
        for (const auto &answer :
             {small.create(u"hello"_s, QByteArray(1001, 'x')),
              small.askJson("PUT", functions + "/hello/code",
                            {{u"ZipFile"_s, QString::fromLatin1(QByteArray(1001, 'x').toBase64())}})}) {
            QCOMPARE(answer.status, 413);
            QCOMPARE(answer.header("x-amzn-errortype"), QByteArray("RequestEntityTooLargeException"));
            QCOMPARE(answer.text("message"), u"Zipped size must be smaller than 1000 bytes"_s);
        }
    }

    void refusesAnotherAccount()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray foreign = functions + "/arn:aws:lambda:us-east-1:999999999999:function:hello";
        QCOMPARE(m_endpoint->ask("GET", foreign).status, 404);
        QCOMPARE(m_endpoint->askJson("PUT", foreign + "/configuration", {}).status, 404);
        QCOMPARE(m_endpoint->ask("DELETE", foreign).status, 404);
        QCOMPARE(m_endpoint->ask("GET", functions + "/hello").status, 200);
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

    void invokesInEveryType()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray path = functions + "/hello/invocations";
        const QByteArray event = "{\"n\":1}";
        const auto run = m_endpoint->ask("POST", path, event,
                                         "X-Amz-Log-Type: Tail\r\nX-Amz-Client-Context: " +
                                             QByteArray("{\n\"custom\":\n5}").toBase64() + "\r\n");
        QCOMPARE(run.status, 200);
        QCOMPARE(run.body, QByteArray("[{\"n\":1},\"$LATEST\",5]"));
        QCOMPARE(run.header("x-amz-executed-version"), QByteArray("$LATEST"));
        QVERIFY(run.header("x-amz-function-error").isEmpty());
        const auto log = QByteArray::fromBase64(run.header("x-amz-log-result"));
        QVERIFY2(log.contains("REPORT RequestId: " + run.header("x-amzn-requestid")), log);
        QVERIFY(log.size() <= 4096);

        const auto dry = m_endpoint->ask("POST", path, event, "X-Amz-Invocation-Type: DryRun\r\n");
        QCOMPARE(dry.status, 204);
        const auto queued = m_endpoint->ask("POST", path, event, "X-Amz-Invocation-Type: Event\r\n");
        QCOMPARE(queued.status, 202);
        QVERIFY(queued.body.isEmpty());
        const auto record = m_endpoint->run.finished(QString::fromLatin1(queued.header("x-amzn-requestid")));
        QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    }

    void tellsAFunctionsError()
    {
        m_endpoint->create(u"hello"_s, "exports.handler = async () => { throw new Error('no') }");
        const auto run = m_endpoint->ask("POST", functions + "/hello/invocations", "{}");
        QCOMPARE(run.status, 200);
        QCOMPARE(run.header("x-amz-function-error"), QByteArray("Unhandled"));
        QCOMPARE(run.text("errorMessage"), u"no"_s);
    }

    void refusesAnInvocation_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray path = functions + "/hello/invocations";
        const QByteArray none;
        QTest::newRow("no function") << functions + "/nope/invocations" << none << none << 404
                                     << QByteArray("ResourceNotFoundException");
        QTest::newRow("no version") << path + "?Qualifier=9" << none << none << 404
                                    << QByteArray("ResourceNotFoundException");
        QTest::newRow("odd qualifier") << path + "?Qualifier=a%20b" << none << none << 400
                                       << QByteArray("InvalidParameterValueException");
        QTest::newRow("two qualifiers") << functions + "/hello:1/invocations?Qualifier=2" << none << none
                                        << 400 << QByteArray("InvalidParameterValueException");
        QTest::newRow("not JSON") << path << none << QByteArray("{") << 400
                                  << QByteArray("InvalidRequestContentException");
        QTest::newRow("odd type") << path << QByteArray("X-Amz-Invocation-Type: Later\r\n") << none << 400
                                  << QByteArray("InvalidParameterValueException");
        QTest::newRow("odd context") << path << QByteArray("X-Amz-Client-Context: e30x%\r\n") << none << 400
                                     << QByteArray("InvalidRequestContentException");
        QTest::newRow("too large") << path << none << QByteArray(6'291'457, ' ') << 413
                                   << QByteArray("RequestTooLargeException");
        QTest::newRow("too large to wait")
            << path << QByteArray("X-Amz-Invocation-Type: Event\r\n") << QByteArray(1'048'577, ' ') << 413
            << QByteArray("RequestTooLargeException");
        QTest::newRow("dry run of nothing")
            << functions + "/nope/invocations" << QByteArray("X-Amz-Invocation-Type: DryRun\r\n") << none
            << 404 << QByteArray("ResourceNotFoundException");
        QTest::newRow("event of nothing")
            << functions + "/nope/invocations" << QByteArray("X-Amz-Invocation-Type: Event\r\n") << none
            << 404 << QByteArray("ResourceNotFoundException");
    }
    void refusesAnInvocation()
    {
        m_endpoint->create(u"hello"_s, echo);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        const auto answer = m_endpoint->ask("POST", target, body, headers);
        QTEST(answer.status, "status");
        QTEST(answer.header("x-amzn-errortype"), "type");
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
        QCOMPARE(m_endpoint->ask("GET", tags).json()[u"Tags"_s].toObject(), (QJsonObject{{u"b"_s, u"2"_s}}));

        const QByteArray concurrency = "/2017-10-31/functions/hello/concurrency";
        QCOMPARE(m_endpoint->askJson("PUT", concurrency, {{u"ReservedConcurrentExecutions"_s, 901}}).status,
                 400);
        QCOMPARE(m_endpoint->askJson("PUT", concurrency, {{u"ReservedConcurrentExecutions"_s, 5}}).status,
                 200);
        QCOMPARE(m_endpoint->ask("GET", "/2019-09-30/functions/hello/concurrency")
                     .json()[u"ReservedConcurrentExecutions"_s]
                     .toInt(),
                 5);
        const auto account = m_endpoint->ask("GET", "/2016-08-19/account-settings").json();
        QCOMPARE(account[u"AccountLimit"_s][u"UnreservedConcurrentExecutions"_s].toInt(), 995);
        QCOMPARE(account[u"AccountUsage"_s][u"FunctionCount"_s].toInt(), 1);
        QCOMPARE(m_endpoint->ask("DELETE", concurrency).status, 204);

        const QByteArray config = "/2019-09-25/functions/hello/event-invoke-config";
        QCOMPARE(m_endpoint->ask("GET", config).status, 404);
        const auto early = m_endpoint->askJson("POST", config, {{u"MaximumRetryAttempts"_s, 1}});
        QCOMPARE(early.status, 404);
        QCOMPARE(early.header("x-amzn-errortype"), QByteArray("ResourceNotFoundException"));
        const QJsonObject oddDestination{{u"OnSuccess"_s, QJsonObject{{u"Destination"_s, 5}}}};
        QCOMPARE(m_endpoint->askJson("PUT", config, {{u"DestinationConfig"_s, oddDestination}}).status, 400);
        QCOMPARE(m_endpoint->askJson("PUT", config, {{u"MaximumRetryAttempts"_s, 3}}).status, 400);
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
    }

    void namesWhatIsMissing()
    {
        const auto mappings = m_endpoint->ask("GET", "/2015-03-31/event-source-mappings");
        QCOMPARE(mappings.status, 501);
        QVERIFY(mappings.text("Message").contains(u"ListEventSourceMappings"));
        const auto tables =
            m_endpoint->ask("POST", "/", "{}", "X-Amz-Target: DynamoDB_20120810.ListTables\r\n");
        QCOMPARE(tables.status, 501);
        QVERIFY(tables.text("Message").contains(u"ListTables"));
        QCOMPARE(m_endpoint->ask("GET", "/").status, 404);
        QCOMPARE(m_endpoint->ask("PATCH", functions).status, 404);
    }

private:
    std::unique_ptr<EndpointFixture> m_endpoint;
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
