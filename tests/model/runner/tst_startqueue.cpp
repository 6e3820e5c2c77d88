// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/activerun.h>
#include <model/runner/startqueue.h>
#include <tests/support/runfixture.h>
#include <tests/support/runrecords.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace std::chrono_literals;

class TestStartQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewHaveTheirTurnAndTheNextWaits()
    {
        const auto queue = std::make_shared<StartQueue>(2);
        StartTurn first(queue);
        StartTurn second(queue);
        StartTurn third(queue);
        StartTurn fourth(queue);
        const QSignalSpy thirdCame(&third, &StartTurn::came);
        const QSignalSpy fourthCame(&fourth, &StartTurn::came);
        QVERIFY(first.take());
        QVERIFY(second.take());
        QVERIFY(!third.take());
        QVERIFY(!fourth.take());
        QVERIFY(third.isWaiting());
        first.end();
        QCOMPARE(thirdCame.size(), 0); // not in the middle of what the first does
        QTRY_COMPARE(thirdCame.size(), 1);
        QVERIFY(!third.isWaiting());
        QVERIFY(fourth.isWaiting());
        QCOMPARE(fourthCame.size(), 0);
        third.end();
        QTRY_COMPARE(fourthCame.size(), 1);
    }

    void whoLeavesIsNotTold()
    {
        const auto queue = std::make_shared<StartQueue>(1);
        StartTurn first(queue);
        auto second = std::make_unique<StartTurn>(queue);
        StartTurn third(queue);
        StartTurn fourth(queue);
        const QSignalSpy thirdCame(&third, &StartTurn::came);
        const QSignalSpy fourthCame(&fourth, &StartTurn::came);
        QVERIFY(first.take());
        QVERIFY(!second->take());
        QVERIFY(!third.take());
        QVERIFY(!fourth.take());
        second.reset();
        first.end();
        QVERIFY(third.isWaiting()); // it has its turn and doesn't know yet
        third.end();
        QTRY_COMPARE(fourthCame.size(), 1);
        QCOMPARE(thirdCame.size(), 0);
    }

    void aLongTurnEnds()
    {
        const auto queue = std::make_shared<StartQueue>(1, 10ms);
        StartTurn first(queue);
        StartTurn second(queue);
        const QSignalSpy came(&second, &StartTurn::came);
        QVERIFY(first.take());
        QVERIFY(!second.take());
        QTRY_COMPARE(came.size(), 1);
    }

    /// By a thread that is held up: within a round of the event loop timers come after sockets, and what was
    /// posted comes with the next.
    void whoIsToldLateIsToldAllTheSame()
    {
        const auto queue = std::make_shared<StartQueue>(1, 10ms);
        StartTurn first(queue);
        StartTurn second(queue);
        const QSignalSpy came(&second, &StartTurn::came);
        QVERIFY(first.take());
        QVERIFY(!second.take());
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        QSocketNotifier notifier(ends[0], QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            notifier.setEnabled(false);
            first.end();
            QThread::msleep(30);
        });
        QTimer due; // so that there are timers in that round
        due.start(0);
        QCOMPARE(::write(ends[1], "x", 1), ssize_t(1));
        QTRY_COMPARE(came.size(), 1);
        notifier.setEnabled(false);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    /// An environment that has ended is deleted a little later, when the engine may be gone.
    void theQueueGoesWithTheLastTurn()
    {
        auto queue = std::make_shared<StartQueue>(1);
        const std::weak_ptr<StartQueue> known = queue;
        auto turn = std::make_unique<StartTurn>(queue);
        QVERIFY(turn->take());
        queue.reset();
        QVERIFY(!known.expired());
        turn.reset();
        QVERIFY(known.expired());
    }

    void whatCannotBeStartedAtItsTurnSaysWhy()
    {
        EnvironmentSetup setup;
        setup.keeperProgram = QStringLiteral("/nowhere/keeper");
        setup.taskRoot = QStringLiteral("/");
        setup.hasGate = true;
        setup.starts = std::make_shared<StartQueue>(1);
        StartTurn other(setup.starts);
        QVERIFY(other.take());
        const SystemClock clock;
        const PlatformProfile profile = RunFixture::profileOf(QStringLiteral("today"));
        const QString name = QStringLiteral("f");
        const Function function{configurationOf(name), {}, QStringLiteral("$LATEST"), {}, clock.now()};
        ActiveRun run(recordOf(QStringLiteral("id"), name), function, Runtime(), profile, clock);
        const QSignalSpy ended(&run, &ActiveRun::ended);
        ExecutionEnvironment environment(setup, clock);
        run.follow(environment);
        QVERIFY(environment.start({QStringLiteral("id"), "{}", {}, {}, 1000}));
        other.end();
        QTRY_COMPARE(ended.size(), 1);
        const RunRecord record = run.close();
        QCOMPARE(record.summary.outcome, RunOutcome::Failed);
        QVERIFY2(record.log.contains("[lambdesk] The function's process could not be started: "), record.log);
    }

    void nobodyWaitsWithoutAQueue()
    {
        StartTurn turn(nullptr);
        QVERIFY(turn.take());
        QVERIFY(!turn.isWaiting());
        turn.end();
    }
};

LAMBDESK_TEST(QCoreApplication, TestStartQueue)
#include "tst_startqueue.moc"
