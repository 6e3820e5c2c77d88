// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr qint64 hourMilliseconds = 3'600'000;

} // namespace

/// The time of day may be set while functions run: what is measured is how long they took.
class TestClockJump : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durationsAreMeasured_data() { jumps(); }
    void durationsAreMeasured();
    void timeOutsHold_data() { jumps(); }
    void timeOutsHold();

private:
    static void jumps();
    /// Runs the function, and sets the clock once it is running.
    static RunRecord runAcrossTheJump(RunFixture &fixture, qint64 jump);
};

void TestClockJump::jumps()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("back") << -hourMilliseconds;
    QTest::newRow("forward") << hourMilliseconds;
}

RunRecord TestClockJump::runAcrossTheJump(RunFixture &fixture, qint64 jump)
{
    const QString id = fixture.start(QStringLiteral("f")).value();
    [&] { QTRY_VERIFY(fixture.liveLog(id).contains("running")); }();
    fixture.clock.offsetMilliseconds = jump;
    return fixture.finished(id);
}

void TestClockJump::durationsAreMeasured()
{
    QFETCH(qint64, jump);
    RunFixture fixture;
    fixture.savePython(QStringLiteral("f"), "import time\n"
                                            "def handler(event, context):\n"
                                            "    print('running', flush=True)\n"
                                            "    time.sleep(0.5)\n");
    const RunRecord run = runAcrossTheJump(fixture, jump);
    QCOMPARE(run.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(run.summary.durationMs >= 500 && run.summary.durationMs < 10'000);
    QVERIFY(run.summary.initMs.value_or(-1) > 0 && *run.summary.initMs < 10'000);
    QVERIFY(run.summary.billedMs >= 500 && run.summary.billedMs < 20'000);
    // Warm, in the new time.
    const RunRecord next = fixture.run(QStringLiteral("f"));
    QCOMPARE(next.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(!next.summary.coldStart);
}

void TestClockJump::timeOutsHold()
{
    QFETCH(qint64, jump);
    RunFixture fixture;
    RunFixture::Settings settings;
    settings.timeoutSeconds = 3;
    fixture.save(QStringLiteral("f"), Language::Python,
                 "import time\n"
                 "def handler(event, context):\n"
                 "    print('running', flush=True)\n"
                 "    time.sleep(1000)\n",
                 settings);
    const RunRecord run = runAcrossTheJump(fixture, jump);
    QVERIFY2(run.payload.contains("timed out after 3.00 seconds"), run.payload);
    QVERIFY(run.summary.durationMs >= 3000 && run.summary.durationMs < 10'000);
}

LAMBDESK_TEST(QCoreApplication, TestClockJump)
#include "tst_clockjump.moc"
