// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/memoryrounds.h>
#include <tests/support/testprogram.h>

#include <QTest>
#include <QThread>

using namespace lambdesk;

class TestMemoryRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOneForTheThread();
    void lookAtEachAgainAndAgain();
    void oneThatTakesLongLeavesTheOthersTheirTurn();
    void whoIsLookedAtMayLeaveItselfOut();
    void whoIsLookedAtMayLeaveAnotherOneOut();
};

void TestMemoryRounds::areOneForTheThread()
{
    const auto rounds = MemoryRounds::ofThread();
    QCOMPARE(MemoryRounds::ofThread(), rounds);
}

void TestMemoryRounds::lookAtEachAgainAndAgain()
{
    MemoryRounds rounds;
    int first = 0, second = 0;
    rounds.add(&first, [&] { ++first; });
    rounds.add(&second, [&] { ++second; });
    QTRY_VERIFY(first > 2 && second > 2);
    rounds.leaveOut(&first);
    const int before = first;
    const int then = second;
    QTRY_VERIFY(second > then + 2);
    QCOMPARE(first, before);
}

void TestMemoryRounds::oneThatTakesLongLeavesTheOthersTheirTurn()
{
    MemoryRounds rounds;
    QList<char> turns;
    const char *const names = "abc";
    for (const char *name = names; *name; ++name)
        rounds.add(name, [&turns, name] {
            QThread::msleep(3); // more than a round may take
            turns.append(*name);
        });
    QTRY_VERIFY(turns.size() >= 6);
    turns.resize(6);
    QCOMPARE(turns, QList<char>({'a', 'b', 'c', 'a', 'b', 'c'}));
}

void TestMemoryRounds::whoIsLookedAtMayLeaveItselfOut()
{
    MemoryRounds rounds;
    int once = 0, often = 0;
    rounds.add(&once, [&] {
        ++once;
        rounds.leaveOut(&once);
    });
    rounds.add(&often, [&] { ++often; });
    QTRY_VERIFY(often > 3);
    QCOMPARE(once, 1);
}

void TestMemoryRounds::whoIsLookedAtMayLeaveAnotherOneOut()
{
    MemoryRounds rounds;
    int first = 0, second = 0, third = 0;
    rounds.add(&first, [&] {
        ++first;
        rounds.leaveOut(&second);
    });
    rounds.add(&second, [&] { ++second; });
    rounds.add(&third, [&] { ++third; });
    QTRY_VERIFY(first > 3 && third > 3);
    QCOMPARE(second, 0);
}

LAMBDESK_TEST(QCoreApplication, TestMemoryRounds)
#include "tst_memoryrounds.moc"
