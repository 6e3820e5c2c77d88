// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/platformlines.h>
#include <tests/support/testprogram.h>

#include <QTest>

using namespace lambdesk;

/// START, END, REPORT, and what ended a run, byte for byte as the platform writes them.
class TestPlatformLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesTheLinesOfToday();
    void writesTheLinesOf2016();
    void tellsOfTheInitPhaseOnlyToday();
    void tellsHowTheRuntimeEnded();
    void aTextThatTheTimeDidNotHaveIsEmpty();

private:
    PlatformProfile m_today;
    PlatformProfile m_2016;
    const QString m_id = QStringLiteral("8f507cfc-xmpl-4697-b07a-ac58fc914c95");
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1453725296789).toUTC();
};

void TestPlatformLines::init()
{
    const QString file = QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/profile-%1.json");
    m_today = readPlatformProfile(file.arg(QStringLiteral("today"))).value();
    m_2016 = readPlatformProfile(file.arg(QStringLiteral("2016"))).value();
}

void TestPlatformLines::writesTheLinesOfToday()
{
    const PlatformLines lines(m_today, m_id);
    QCOMPARE(lines.start(QStringLiteral("$LATEST")),
             QByteArray("START RequestId: 8f507cfc-xmpl-4697-b07a-ac58fc914c95 Version: $LATEST\n"));
    QCOMPARE(lines.end(), QByteArray("END RequestId: 8f507cfc-xmpl-4697-b07a-ac58fc914c95\n"));
    QCOMPARE(lines.report({3.014, 110.1, 114, 128, 36}),
             QByteArray("REPORT RequestId: 8f507cfc-xmpl-4697-b07a-ac58fc914c95\tDuration: 3.01 ms\tBilled "
                        "Duration: 114 ms\t"
                        "Memory Size: 128 MB\tMax Memory Used: 36 MB\tInit Duration: 110.10 ms\t\n"));
    QCOMPARE(lines.report({3.014, std::nullopt, 4, 128, 36}),
             QByteArray("REPORT RequestId: 8f507cfc-xmpl-4697-b07a-ac58fc914c95\tDuration: 3.01 ms\tBilled "
                        "Duration: 4 ms\t"
                        "Memory Size: 128 MB\tMax Memory Used: 36 MB\t\n"));
}

void TestPlatformLines::writesTheLinesOf2016()
{
    const PlatformLines lines(m_2016, m_id);
    QCOMPARE(lines.report({81.13, 20.0, 100, 128, 8}),
             QByteArray("REPORT RequestId: 8f507cfc-xmpl-4697-b07a-ac58fc914c95\tDuration: 81.13 ms\tBilled "
                        "Duration: 100 ms \t"
                        "Memory Size: 128 MB\tMax Memory Used: 8 MB\t\n"));
    QCOMPARE(lines.timeout(m_now, 3),
             QByteArray("2016-01-25T12:34:56.789Z 8f507cfc-xmpl-4697-b07a-ac58fc914c95 Task timed out after "
                        "3.00 seconds\n\n"));
}

void TestPlatformLines::tellsOfTheInitPhaseOnlyToday()
{
    const PlatformLines today(m_today, m_id);
    const QByteArray start = today.initStart(QStringLiteral("nodejs"), QStringLiteral("20.1.0"));
    QVERIFY(start.startsWith("INIT_START Runtime Version: nodejs:20.1.0\tRuntime Version ARN: "
                             "arn:aws:lambda:us-east-1::runtime:"));
    QCOMPARE(start.size() - start.lastIndexOf(':'), 64 + 2); // the colon, the hash and the line end
    QCOMPARE(today.initReport({19.27, QStringLiteral("invoke"), QStringLiteral("Runtime.ExitError")}),
             QByteArray("INIT_REPORT Init Duration: 19.27 ms\tPhase: invoke\tStatus: error\tError Type: "
                        "Runtime.ExitError\n"));
    QCOMPARE(today.initReport({10000, QStringLiteral("init"), {}}),
             QByteArray("INIT_REPORT Init Duration: 10000.00 ms\tPhase: init\tStatus: timeout\n"));

    const PlatformLines then(m_2016, m_id);
    QCOMPARE(then.initStart(QStringLiteral("nodejs"), QStringLiteral("20.1.0")), QByteArray());
    QCOMPARE(then.initReport({19.27, QStringLiteral("invoke"), QStringLiteral("Runtime.ExitError")}),
             QByteArray());
}

void TestPlatformLines::tellsHowTheRuntimeEnded()
{
    const PlatformLines today(m_today, m_id);
    QCOMPARE(today.exitError(QStringLiteral("signal: killed")),
             QByteArray("RequestId: 8f507cfc-xmpl-4697-b07a-ac58fc914c95 Error: Runtime exited with error: "
                        "signal: killed\n"
                        "Runtime.ExitError\n"));
    QVERIFY(today.exitError({}).contains("Runtime exited without providing a reason\n"));
    QCOMPARE(
        PlatformLines(m_2016, m_id).exitError(QStringLiteral("exit status 1")),
        QByteArray(
            "RequestId: 8f507cfc-xmpl-4697-b07a-ac58fc914c95 Process exited before completing request\n"));
}

void TestPlatformLines::aTextThatTheTimeDidNotHaveIsEmpty()
{
    QCOMPARE(PlatformLines(m_today, m_id).text(QStringLiteral("error.uncaught")), QByteArray());
    QVERIFY(PlatformLines(m_2016, m_id).text(QStringLiteral("error.uncaught")).contains(m_id.toLatin1()));
}

LAMBDESK_TEST(lambdesk::test::NoApplication, TestPlatformLines)
#include "tst_platformlines.moc"
