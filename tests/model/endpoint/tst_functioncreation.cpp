// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/functionoperations.h>
#include <tests/support/testprogram.h>

#include <QJsonArray>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Functions that come to be by the API, and what it refuses.
class TestFunctionCreation : public QObject, private FunctionOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

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
        QCOMPARE(shape[u"EphemeralStorage"_s].toObject(), (QJsonObject{{u"Size"_s, 512}}));
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

    void refusesACreation_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray invalid = "InvalidParameterValueException";
        QTest::newRow("name") << QJsonObject{{u"FunctionName"_s, u"a b"_s}} << 400
                              << QByteArray("ValidationException");
        QTest::newRow("no name") << QJsonObject{{u"FunctionName"_s, QJsonValue()}} << 400
                                 << QByteArray("ValidationException");
        QTest::newRow("role") << QJsonObject{{u"Role"_s, u"r1"_s}} << 400
                              << QByteArray("ValidationException");
        QTest::newRow("runtime") << QJsonObject{{u"Runtime"_s, u"cobol"_s}} << 400 << invalid;
        QTest::newRow("memory") << QJsonObject{{u"MemorySize"_s, 1}} << 400
                                << QByteArray("ValidationException");
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
        QTest::newRow("storage as a number")
            << QJsonObject{{u"EphemeralStorage"_s, 1024}} << 400 << QByteArray("SerializationException");
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

    void takesTheOneSizeThatThereWasIn2016()
    {
        EndpointFixture then(RunFixture::profileOf(u"2016"_s));
        const auto sized = [&then](int megabytes) {
            return with(then.creation(u"hello"_s, echo),
                        {{u"EphemeralStorage"_s, QJsonObject{{u"Size"_s, megabytes}}}});
        };
        const auto refused = then.askJson("POST", functions, sized(1024));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.header("x-amzn-errortype"), QByteArray("InvalidParameterValueException"));
        QCOMPARE(refused.text("message"),
                 u"EphemeralStorage can't be set so in Lambdesk: /tmp has 512 MB."_s);
        QCOMPARE(then.askJson("POST", functions, sized(512)).status, 201);
    }

    void saysWhatThePlatformSays_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *member, const QJsonValue &value, const QString &rest) {
            QTest::newRow(member) << QJsonObject{{QLatin1String(member), value}}
                                  << QString(u"1 validation error detected: Value "_s + rest);
        };
        row("FunctionName", QString(65, u'a'),
            u"'%1' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64"_s
                .arg(QString(65, u'a')));
        row("MemorySize", 127,
            u"'127' at 'memorySize' failed to satisfy constraint: Member must have value greater than or equal to 128"_s);
        QTest::newRow("EphemeralStorage, none")
            << QJsonObject{{u"EphemeralStorage"_s, QJsonObject()}}
            << u"1 validation error detected: Value null at 'ephemeralStorage.size' failed to satisfy constraint: Member must not be null"_s;
        row("EphemeralStorage", QJsonObject{{u"Size"_s, 511}},
            u"'511' at 'ephemeralStorage.size' failed to satisfy constraint: Member must have value greater than or equal to 512"_s);
        QTest::newRow("EphemeralStorage, most")
            << QJsonObject{{u"EphemeralStorage"_s, QJsonObject{{u"Size"_s, 10241}}}}
            << u"1 validation error detected: Value '10241' at 'ephemeralStorage.size' failed to satisfy constraint: Member must have value less than or equal to 10240"_s;
        row("Timeout", 901,
            u"'901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900"_s);
        row("Handler", u"a b"_s,
            u"'a b' at 'handler' failed to satisfy constraint: Member must satisfy regular expression pattern: [^\\s]+"_s);
        row("Description", QString(257, u'd'),
            u"'%1' at 'description' failed to satisfy constraint: Member must have length less than or equal to 256"_s
                .arg(QString(200, u'd')));
    }
    void saysWhatThePlatformSays()
    {
        QFETCH(QJsonObject, change);
        const auto answer =
            m_endpoint->askJson("POST", functions, with(m_endpoint->creation(u"hello"_s, echo), change));
        QCOMPARE(answer.status, 400);
        const QString said = answer.text("message") + answer.text("Message");
        QTEST(said, "message");
    }

    void saysWhyItTakesNoSuchVariables_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("end");
        QTest::newRow("reserved")
            << u"AWS_REGION"_s << u"x"_s
            << u"you have provided contains reserved keys that are currently not supported for modification. "
               "Reserved keys used in this request: AWS_REGION"_s;
        QTest::newRow("too many")
            << u"AA"_s << QString(4096, u'v')
            << QString(u"you have provided exceeded the 4KB limit. String measured: {\"AA\":\""_s +
                       QString(4096, u'v') + u"\"}"_s);
    }
    void saysWhyItTakesNoSuchVariables()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, end);
        const QJsonObject change{
            {u"Environment"_s, QJsonObject{{u"Variables"_s, QJsonObject{{key, value}}}}}};
        const auto answer =
            m_endpoint->askJson("POST", functions, with(m_endpoint->creation(u"hello"_s, echo), change));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("x-amzn-errortype"), QByteArray("InvalidParameterValueException"));
        QVERIFY(answer.text("message").startsWith(
            u"Lambda was unable to configure your environment variables because the environment variables"_s));
        QVERIFY(answer.text("message").endsWith(end));
    }

    void saysWhatIsWrongWithANameInThePath()
    {
        const auto odd = m_endpoint->ask("GET", functions + "/a%20b");
        QCOMPARE(odd.status, 400);
        QCOMPARE(odd.header("x-amzn-errortype"), QByteArray("ValidationException"));
        QVERIFY(odd.text("Message").startsWith(
            u"1 validation error detected: Value 'a b' at 'functionName' failed to satisfy constraint: "
            "Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?"_s));
        const auto longOne = m_endpoint->ask("GET", functions + '/' + QByteArray(65, 'a'));
        QCOMPARE(longOne.status, 400);
        QCOMPARE(longOne.header("x-amzn-errortype"), QByteArray("InvalidParameterValueException"));
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
};

LAMBDESK_TEST(QCoreApplication, TestFunctionCreation)
#include "tst_functioncreation.moc"
