// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/childprocess.h>
#include <tests/support/childcommands.h>
#include <tests/support/processes.h>
#include <tests/support/testprogram.h>

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// Whatever is started with the mark on its command line lives until it is killed.
QString familyScript()
{
    return QStringLiteral("python3 -c 'import os, sys, time\n"
                          "if os.fork() == 0:\n"
                          "    os.setsid()\n"
                          "    if os.fork() == 0:\n"
                          "        time.sleep(1000)\n"
                          "    os._exit(0)\n"
                          "os.wait()\n"
                          "time.sleep(1000)' $0 & sleep 1000");
}

/// Keeper, shell, python, and its detached grandchild. Asked once: the process between the last two comes and
/// goes while the processes are being counted.
bool familyIsUp(const QByteArray &mark)
{
    return waitUntil([&mark] { return countProcesses(mark) >= 4; });
}

} // namespace

/// Nothing that a child has started outlives it, whatever ends it, and however it has hidden.
class TestChildProcessFamily : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ProcessExit>(); }
    void terminateKillsDetachedDescendants();
    void descendantsEndWithTheProcess();
    void descendantsEndWithTheObject();
    void descendantsEndWithTheObjectThoughSignalsInterrupt();
    void descendantsEndWithTheEngine();
    void aFunctionCannotReachTheKeeperByItsGroup();
    void aFunctionThatStopsTheKeeperEnds();
};

void TestChildProcessFamily::terminateKillsDetachedDescendants()
{
    const QString mark = newProcessMark();
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(shellCommand(familyScript(), mark)));
    QVERIFY(familyIsUp(mark.toLatin1()));
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(exited[0][0].value<ProcessExit>().kind, ProcessExit::Kind::Signalled);
    QCOMPARE(countProcesses(mark.toLatin1()), 0);
    QCOMPARE(ownChildren(), QByteArray());
}

void TestChildProcessFamily::descendantsEndWithTheProcess()
{
    const QString mark = newProcessMark();
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(shellCommand(QStringLiteral("setsid sh -c 'sleep 1000; true' $0 & exit 7"), mark)));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(exited[0][0].value<ProcessExit>().value, 7);
    QCOMPARE(countProcesses(mark.toLatin1()), 0);
}

void TestChildProcessFamily::descendantsEndWithTheObject()
{
    const QString mark = newProcessMark();
    {
        ChildProcess process;
        QVERIFY(process.start(shellCommand(familyScript(), mark)));
        QVERIFY(familyIsUp(mark.toLatin1()));
    }
    QCOMPARE(countProcesses(mark.toLatin1()), 0);
    QCOMPARE(ownChildren(), QByteArray());
}

void TestChildProcessFamily::descendantsEndWithTheObjectThoughSignalsInterrupt()
{
    // As the ends of other children do where a handler for them is installed, Qt's for instance.
    struct sigaction interrupt = {};
    struct sigaction before = {};
    interrupt.sa_handler = [](int) {};
    sigaction(SIGALRM, &interrupt, &before);
    const auto restore = qScopeGuard([&before] { sigaction(SIGALRM, &before, nullptr); });
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        const QString mark = newProcessMark();
        auto process = std::make_unique<ChildProcess>();
        QVERIFY(process->start(shellCommand(familyScript(), mark)));
        QVERIFY(familyIsUp(mark.toLatin1()));

        const itimerval often = {{0, 50}, {0, 50}};
        const itimerval never = {};
        setitimer(ITIMER_REAL, &often, nullptr);
        process.reset();
        setitimer(ITIMER_REAL, &never, nullptr);
        QCOMPARE(ownChildren(), QByteArray());
        QCOMPARE(countProcesses(mark.toLatin1()), 0);
    }
}

void TestChildProcessFamily::descendantsEndWithTheEngine()
{
    const QString mark = newProcessMark();
    // An engine of its own, so that it can be killed: it starts a keeper as ChildProcess does.
    const QByteArray keeperPath = keeperProgram().toLocal8Bit();
    const QByteArray script = familyScript().toLocal8Bit();
    const QByteArray markBytes = mark.toLatin1();
    const pid_t engine = fork();
    if (engine == 0) {
        const QByteArray self = QByteArray::number(getpid());
        if (fork() == 0) {
            execl(keeperPath.constData(), keeperPath.constData(), self.constData(), "0", "0", "0", "0",
                  "/bin/sh", "-c", script.constData(), markBytes.constData(), nullptr);
            _exit(1);
        }
        for (;;)
            pause();
    }
    QVERIFY(engine > 0);
    const bool isUp = familyIsUp(markBytes);
    kill(engine, SIGKILL);
    waitpid(engine, nullptr, 0);
    QVERIFY(isUp);
    QTRY_COMPARE(countProcesses(markBytes), 0);
}

void TestChildProcessFamily::aFunctionCannotReachTheKeeperByItsGroup()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(shellCommand(QStringLiteral("kill -9 0"))));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(exited[0][0].value<ProcessExit>().value, SIGKILL);
    QVERIFY(exited[0][0].value<ProcessExit>().peakBytes > 0); // only the keeper knows that
}

void TestChildProcessFamily::aFunctionThatStopsTheKeeperEnds()
{
    const QString mark = newProcessMark();
    ChildProcess process;
    process.setReading(true);
    QSignalSpy exited(&process, &ChildProcess::exited);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(shellCommand(QStringLiteral("echo; while :; do kill -STOP $PPID; done"), mark)));
    QTRY_VERIFY(!output.isEmpty());
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    QTRY_COMPARE(countProcesses(mark.toLatin1()), 0);
}

LAMBDESK_TEST(QCoreApplication, TestChildProcessFamily)
#include "tst_childprocessfamily.moc"
