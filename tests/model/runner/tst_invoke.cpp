// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/aliasservice.h>
#include <model/functions/versionservice.h>
#include <model/runner/runstore.h>

#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// Says which code ran, and as what it was called.
QByteArray codeOf(const QByteArray &name)
{
    return "let calls = 0\n"
           "exports.handler = async (event, context) => [\"" +
           name +
           "\", context.functionVersion, context.invokedFunctionArn, context.clientContext, ++calls]\n";
}

} // namespace

class TestInvoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<RunFixture>();
        QVERIFY(m_fixture->opened);
        m_versions = std::make_unique<VersionService>(m_fixture->workspace, m_clock, m_ids);
        m_aliases = std::make_unique<AliasService>(m_fixture->workspace, m_ids);
        m_fixture->saveNode(QStringLiteral("f"), codeOf("one"));
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QVERIFY(settled(m_fixture->functions.updateCode(
            m_name, CodePackage::single(QStringLiteral("index.js"), codeOf("latest")))));
        QVERIFY(settled(m_aliases->create(
            {m_name, AliasName::from(QStringLiteral("prod"), quotasOfStoredValues()).value(),
             Qualifier(1)})));
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void runsWhatTheQualifierNames_data()
    {
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("none") << QString() << QByteArray("latest") << QByteArray("$LATEST");
        QTest::newRow("latest") << QStringLiteral("$LATEST") << QByteArray("latest") << QByteArray("$LATEST");
        QTest::newRow("version") << QStringLiteral("1") << QByteArray("one") << QByteArray("1");
        QTest::newRow("alias") << QStringLiteral("prod") << QByteArray("one") << QByteArray("1");
    }
    void runsWhatTheQualifierNames()
    {
        QFETCH(QString, qualifier);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, version);
        const auto record = invoke({m_name, qualifier, "{}"});
        QVERIFY(record);
        const QByteArray arn = "arn:aws:lambda:us-east-1:000000000000:function:f" +
                               (qualifier.isEmpty() ? QByteArray() : ':' + qualifier.toLatin1());
        QVERIFY2(record->payload.startsWith("[\"" + code + "\",\"" + version + "\",\"" + arn + "\","),
                 record->payload);
        QCOMPARE(record->summary.version.toLatin1(), version);
        QVERIFY(record->log.contains("Version: " + version));
        QVERIFY(record->logStream.contains(QLatin1Char('[') + QString::fromLatin1(version)));
    }

    void startsWhatTheQualifierNames()
    {
        for (const auto &qualifier : {QStringLiteral("1"), QStringLiteral("prod")}) {
            const auto id =
                settled(m_fixture->runs.start(m_name, "{}", QStringLiteral("event"), qualifier)).value();
            QCOMPARE(m_fixture->finished(id).summary.version, QStringLiteral("1"));
        }
        const auto missing = settled(m_fixture->runs.start(m_name, "{}", {}, QStringLiteral("9")));
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void aVersionAndLatestStayWarmBesideEachOther()
    {
        for (const auto &qualifier : {QString(), QStringLiteral("1")})
            QVERIFY(invoke({m_name, qualifier, "{}"}));
        for (const auto &qualifier : {QString(), QStringLiteral("1")})
            QVERIFY(!invoke({m_name, qualifier, "{}"})->summary.coldStart);
    }

    void passesTheClientContextAndTheRequestIdOn()
    {
        const auto record = invoke({m_name, {}, "{}", "{\"custom\":{\"a\":1}}", QStringLiteral("the-id")});
        QVERIFY(record);
        QVERIFY2(record->payload.contains("{\"custom\":{\"a\":1}"), record->payload);
        QCOMPARE(record->summary.requestId, QStringLiteral("the-id"));
    }

    void aRunIsReadAsSoonAsItIsAnswered()
    {
        const auto record = invoke({m_name, {}, "{}"});
        QVERIFY(record);
        QCOMPARE(settled(m_fixture->runs.record(record->summary.requestId)).value(), *record);
        QCOMPARE(settled(m_fixture->runs.recent(m_name, 1)).value().constFirst(), record->summary);
    }

    void aPromisedRunIsWrittenBeforeTheAnswer()
    {
        bool isWritten = false;
        bool isAnswered = false;
        m_fixture->runs.invoke(
            {m_name, {}, "{}", {}, QStringLiteral("promised"), true}, [&](const Result<RunRecord> &) {
                isAnswered = true;
                isWritten = RunStore(m_fixture->workspace).find(QStringLiteral("promised")).has_value();
            });
        QTRY_VERIFY(isAnswered);
        QVERIFY(isWritten);
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(invoke({m_name, QStringLiteral("9"), "{}"}).error().kind, ErrorKind::NotFound);
        QCOMPARE(invoke({m_name, QStringLiteral("none"), "{}"}).error().kind, ErrorKind::NotFound);
        QCOMPARE(invoke({functionName(QStringLiteral("none")), {}, "{}"}).error().kind, ErrorKind::NotFound);
        QCOMPARE(invoke({m_name, QStringLiteral("a b"), "{}"}).error().kind, ErrorKind::InvalidParameter);
        QCOMPARE(invoke({m_name, {}, "{"}).error().kind, ErrorKind::InvalidParameter);
    }

private:
    Result<RunRecord> invoke(const InvokeRequest &request)
    {
        std::optional<Result<RunRecord>> answer;
        m_fixture->runs.invoke(request, [&answer](const Result<RunRecord> &record) { answer = record; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    const FunctionName m_name = functionName(QStringLiteral("f"));
    SystemClock m_clock;
    RandomIdGenerator m_ids;
    std::unique_ptr<RunFixture> m_fixture;
    std::unique_ptr<VersionService> m_versions;
    std::unique_ptr<AliasService> m_aliases;
};

LAMBDESK_TEST(QCoreApplication, TestInvoke)
#include "tst_invoke.moc"
