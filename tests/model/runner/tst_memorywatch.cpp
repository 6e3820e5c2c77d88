// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/units.h>
#include <model/runner/childprocess.h>
#include <model/runner/descendants.h>
#include <model/runner/memorywatch.h>
#include <model/runner/processtree.h>
#include <tests/support/childcommands.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace lambdesk;
using namespace lambdesk::test;

class TestMemoryWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHasNothing();
    void theHighestCounts();
    void tooMuchIsToldOnceItIsThere();
    void aBriefLookSeesWhatTheFirstProcessHas();
    void manyProcessesDontHoldTheThread();
    void tooManyThreadsAreTold_data();
    void tooManyThreadsAreTold();
    void killsByTheKernelAreTooMuch();
};

void TestMemoryWatch::nothingHasNothing()
{
    MemoryWatch watch(0);
    QSignalSpy exceeded(&watch, &MemoryWatch::exceeded);
    watch.look();
    watch.lookBriefly();
    QCOMPARE(watch.peak(), qint64(0));
    QCOMPARE(exceeded.size(), 0);
}

void TestMemoryWatch::theHighestCounts()
{
    ChildProcess process;
    QVERIFY(
        process.start(pythonCommand("import time\nheld = b'x' * 60000000\nheld = None\ntime.sleep(1000)")));
    MemoryWatch watch(0);
    watch.follow({process.keeper(), 0}, nullptr);
    watch.start();
    QTRY_VERIFY(watch.peak() > 60'000'000);
    QVERIFY(watch.peak() < 100'000'000);
    watch.count(200'000'000);
    watch.look();
    QCOMPARE(watch.peak(), qint64(200'000'000));
}

void TestMemoryWatch::tooMuchIsToldOnceItIsThere()
{
    ChildProcess process;
    QVERIFY(process.start(pythonCommand("import sys, time\nheld = []\n"
                                        "while len(held) < 100:\n"
                                        "    held.append(b'x' * 1000000)\n"
                                        "    time.sleep(0.01)\n"
                                        "time.sleep(1000)")));
    MemoryWatch watch(64 * bytesPerMb);
    QSignalSpy exceeded(&watch, &MemoryWatch::exceeded);
    watch.follow({process.keeper(), 0}, nullptr);
    watch.start();
    QTRY_VERIFY(!exceeded.isEmpty());
    QVERIFY(watch.peak() > 64 * bytesPerMb);
}

void TestMemoryWatch::aBriefLookSeesWhatTheFirstProcessHas()
{
    ChildProcess process;
    process.setReading(true);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(
        pythonCommand("import time\nheld = b'x' * 60000000\nprint(1, flush=True)\ntime.sleep(1000)")));
    MemoryWatch watch(0);
    watch.follow({process.keeper(), 0}, nullptr);
    QTRY_VERIFY(!output.isEmpty());
    watch.lookBriefly(); // the first one is a whole one
    watch.lookBriefly();
    QVERIFY(watch.peak() > 60'000'000);
}

void TestMemoryWatch::manyProcessesDontHoldTheThread()
{
    ChildProcess process;
    QVERIFY(process.start(pythonCommand("import os, time\n"
                                        "for _ in range(200):\n"
                                        "    if os.fork() == 0: time.sleep(100); os._exit(0)\n"
                                        "time.sleep(100)")));
    QTRY_VERIFY(descendantsOf(process.keeper()).size() > 200);
    MemoryWatch watch(2048 * bytesPerMb);
    watch.follow({process.keeper(), 0}, nullptr);
    watch.start();
    // Looked at for a while, the looks take a small part of it: the rest is there for other things.
    int turns = 0;
    QTimer turn;
    turn.setInterval(1);
    connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
    turn.start();
    QTRY_VERIFY(turns > 200);
    QVERIFY(watch.peak() > 1'000'000);
    QVERIFY(watch.peak() < 2048 * bytesPerMb);
}

void TestMemoryWatch::tooManyThreadsAreTold_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("threads") << QByteArray("threading.Thread(target=time.sleep, args=(100,)).start()");
    QTest::newRow("processes") << QByteArray("subprocess.Popen(['sleep', '100'])");
}

void TestMemoryWatch::tooManyThreadsAreTold()
{
    QFETCH(QByteArray, more);
    ChildProcess process;
    process.setReading(true);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(pythonCommand("import subprocess, threading, time\n"
                                        "for _ in range(19): " +
                                        more + "\nprint(1, flush=True)\ntime.sleep(100)")));
    QTRY_VERIFY(!output.isEmpty());
    MemoryWatch enough(0, 20);
    MemoryWatch tooFew(0, 19);
    QSignalSpy toldOfEnough(&enough, &MemoryWatch::tooManyThreads);
    QSignalSpy toldOfTooFew(&tooFew, &MemoryWatch::tooManyThreads);
    for (MemoryWatch *watch : {&enough, &tooFew}) {
        watch->follow({process.keeper(), 0}, nullptr);
        watch->look();
    }
    QCOMPARE(toldOfEnough.size(), 0);
    QCOMPARE(toldOfTooFew.size(), 1);
}

void TestMemoryWatch::killsByTheKernelAreTooMuch()
{
    MemoryWatch watch(bytesPerMb);
    QSignalSpy exceeded(&watch, &MemoryWatch::exceeded);
    watch.countKills(0);
    QCOMPARE(exceeded.size(), 0);
    watch.countKills(1);
    QCOMPARE(exceeded.size(), 1);
    watch.countKills(1); // known
    QCOMPARE(exceeded.size(), 1);
}

LAMBDESK_TEST(QCoreApplication, TestMemoryWatch)
#include "tst_memorywatch.moc"
