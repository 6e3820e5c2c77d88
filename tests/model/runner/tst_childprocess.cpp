// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/childprocess.h>
#include <model/runner/descendants.h>
#include <model/runner/processmemory.h>

#include <tests/support/processes.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>

#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QString keeper = QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper");

ChildProcess::Command shell(const QString &script, const QString &mark = {})
{
    return {keeper,
            {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script, mark},
            {"PATH=/usr/bin:/bin"},
            QDir::tempPath()};
}

QString newMark()
{
    return QStringLiteral("lambdesk-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

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

class TestChildProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ProcessExit>(); }
    void tellsHowTheProcessEnded_data();
    void tellsHowTheProcessEnded();
    void bothOutputsComeInOrder();
    void theEnvironmentIsOnlyWhatIsGiven();
    void limitsAreSetForTheProgramThatComesAfter();
    void openFilesAndDataAreLimited();
    void aPathWithAnEqualsSignIsNoVariable();
    void signalsAndInputAreAsAtAFreshStart();
    void terminateKillsDetachedDescendants();
    void whatIsEndedHasTheProcessorToItself();
    void descendantsEndWithTheProcess();
    void descendantsEndWithTheObject();
    void descendantsEndWithTheObjectThoughSignalsInterrupt();
    void descendantsEndWithTheEngine();
    void aFunctionCannotReachTheKeeperByItsGroup();
    void aFunctionThatStopsTheKeeperEnds();
    void outputWaitsWhileReadingIsOff();
    void aMissingKeeperIsAnError();
    void aMissingFolderIsAnError();
    void aMissingProgramIsTold();
    void leavesNothingOpen();
    void measuresTheTree();
};

void TestChildProcess::tellsHowTheProcessEnded_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("value");
    QTest::newRow("well") << QStringLiteral("exit 0") << int(ProcessExit::Kind::Exited) << 0;
    QTest::newRow("code") << QStringLiteral("exit 3") << int(ProcessExit::Kind::Exited) << 3;
    QTest::newRow("signal") << QStringLiteral("kill -9 $$") << int(ProcessExit::Kind::Signalled) << SIGKILL;
    QTest::newRow("abort") << QStringLiteral("kill -ABRT $$") << int(ProcessExit::Kind::Signalled) << SIGABRT;
}

void TestChildProcess::tellsHowTheProcessEnded()
{
    QFETCH(QString, script);
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(shell(script)));
    QTRY_COMPARE(exited.size(), 1);
    const auto exit = exited[0][0].value<ProcessExit>();
    QTEST(int(exit.kind), "kind");
    QTEST(exit.value, "value");
    QVERIFY(exit.peakBytes > 100 * 1024);
    QVERIFY(!process.isRunning());
    QCOMPARE(ownChildren(), QByteArray());
}

void TestChildProcess::bothOutputsComeInOrder()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QByteArray output;
    connect(&process, &ChildProcess::outputArrived, this, [&](const QByteArray &bytes) { output += bytes; });
    process.setReading(true);
    QVERIFY(process.start(shell(QStringLiteral("echo 1; echo 2 >&2; echo 3; echo 4 >&2"))));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(output + process.drain(), QByteArray("1\n2\n3\n4\n"));
}

void TestChildProcess::theEnvironmentIsOnlyWhatIsGiven()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(
        process.start({keeper, {QStringLiteral("/usr/bin/env")}, {"ONE=1", "TWO=a b"}, QDir::tempPath()}));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(process.drain(), QByteArray("ONE=1\nTWO=a b\n"));
}

void TestChildProcess::limitsAreSetForTheProgramThatComesAfter()
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.start(
        keeper,
        {QStringLiteral("--limited"), QStringLiteral("900"), QStringLiteral("70"),
         QStringLiteral("5000000000"), QStringLiteral("A=b c"), QStringLiteral("/bin/sh"),
         QStringLiteral("-c"),
         // No process more: its user may have as many as that already.
         QStringLiteral("echo $A; exec grep -E '^Max (data|processes|open files)' /proc/self/limits")});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput().simplified(),
             QByteArray("b c Max data size 5000000000 5000000000 bytes Max processes 900 900 processes "
                        "Max open files 70 70 files"));
}

void TestChildProcess::openFilesAndDataAreLimited()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    ChildProcess::Command command = shell(QStringLiteral("ulimit -n; ulimit -Hn; ulimit -d; ulimit -Hd"));
    command.openFiles = 70;
    command.dataBytes = 5000LL << 20;
    QVERIFY(process.start(command));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(process.drain(), QByteArray("70\n70\n5120000\n5120000\n"));
}

void TestChildProcess::aPathWithAnEqualsSignIsNoVariable()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("a=b"));
    QVERIFY(QFile::link(QStringLiteral("/bin/sh"), program));
    QProcess process;
    process.start(keeper, {QStringLiteral("--limited"), QStringLiteral("900"), QStringLiteral("70"),
                           QStringLiteral("0"), QStringLiteral("A=b c"), program, QStringLiteral("-c"),
                           QStringLiteral("echo $A")});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.readAllStandardOutput(), QByteArray("b c\n"));
}

void TestChildProcess::signalsAndInputAreAsAtAFreshStart()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    // 3 is the folder that ls reads. Of the signals that are ignored the two that belong to the C library are
    // left out.
    QVERIFY(process.start(shell(
        QStringLiteral("grep SigBlk /proc/self/status | cut -f 2; grep SigIgn /proc/self/status | tail -c 8; "
                       "readlink /proc/$$/fd/0; exec ls /proc/self/fd"))));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(process.drain(), QByteArray("0000000000000000\n0000000\n/dev/null\n0\n1\n2\n3\n"));
}

void TestChildProcess::terminateKillsDetachedDescendants()
{
    const QString mark = newMark();
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(shell(familyScript(), mark)));
    QVERIFY(familyIsUp(mark.toLatin1()));
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(exited[0][0].value<ProcessExit>().kind, ProcessExit::Kind::Signalled);
    QCOMPARE(countProcesses(mark.toLatin1()), 0);
    QCOMPARE(ownChildren(), QByteArray());
}

/// With hundreds of processes and a small share it would take minutes.
void TestChildProcess::whatIsEndedHasTheProcessorToItself()
{
    // What a control group has of files, of either version.
    const QTemporaryDir group;
    const auto contents = [&group](const char *name) {
        QFile file(group.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("-");
    };
    for (const char *name : {"cgroup.procs", "cgroup.kill", "pids.max", "cpu.max", "cpu.cfs_quota_us"}) {
        QFile file(group.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    ChildProcess::Command command = shell(QStringLiteral("sleep 1000"));
    command.controlGroups = {group.path()};
    QVERIFY(process.start(command));
    QTRY_COMPARE(contents("cgroup.procs"), QByteArray("0"));
    QCOMPARE(contents("cpu.max"), QByteArray());
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(contents("cpu.max"), QByteArray("max"));
    QCOMPARE(contents("cpu.cfs_quota_us"), QByteArray("-1"));
}

void TestChildProcess::descendantsEndWithTheProcess()
{
    const QString mark = newMark();
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(shell(QStringLiteral("setsid sh -c 'sleep 1000; true' $0 & exit 7"), mark)));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(exited[0][0].value<ProcessExit>().value, 7);
    QCOMPARE(countProcesses(mark.toLatin1()), 0);
}

void TestChildProcess::descendantsEndWithTheObject()
{
    const QString mark = newMark();
    {
        ChildProcess process;
        QVERIFY(process.start(shell(familyScript(), mark)));
        QVERIFY(familyIsUp(mark.toLatin1()));
    }
    QCOMPARE(countProcesses(mark.toLatin1()), 0);
    QCOMPARE(ownChildren(), QByteArray());
}

void TestChildProcess::descendantsEndWithTheObjectThoughSignalsInterrupt()
{
    // As the ends of other children do where a handler for them is installed, Qt's for instance.
    struct sigaction interrupt = {};
    struct sigaction before = {};
    interrupt.sa_handler = [](int) {};
    sigaction(SIGALRM, &interrupt, &before);
    const auto restore = qScopeGuard([&before] { sigaction(SIGALRM, &before, nullptr); });
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        const QString mark = newMark();
        auto process = std::make_unique<ChildProcess>();
        QVERIFY(process->start(shell(familyScript(), mark)));
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

void TestChildProcess::descendantsEndWithTheEngine()
{
    const QString mark = newMark();
    // An engine of its own, so that it can be killed: it starts a keeper as ChildProcess does.
    const QByteArray keeperPath = keeper.toLocal8Bit();
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

void TestChildProcess::aFunctionCannotReachTheKeeperByItsGroup()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(shell(QStringLiteral("kill -9 0"))));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(exited[0][0].value<ProcessExit>().value, SIGKILL);
    QVERIFY(exited[0][0].value<ProcessExit>().peakBytes > 0); // only the keeper knows that
}

void TestChildProcess::aFunctionThatStopsTheKeeperEnds()
{
    const QString mark = newMark();
    ChildProcess process;
    process.setReading(true);
    QSignalSpy exited(&process, &ChildProcess::exited);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(shell(QStringLiteral("echo; while :; do kill -STOP $PPID; done"), mark)));
    QTRY_VERIFY(!output.isEmpty());
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    QTRY_COMPARE(countProcesses(mark.toLatin1()), 0);
}

void TestChildProcess::outputWaitsWhileReadingIsOff()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(shell(QStringLiteral("echo waiting"))));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(output.size(), 0);
    QCOMPARE(process.drain(), QByteArray("waiting\n"));
}

void TestChildProcess::aMissingKeeperIsAnError()
{
    ChildProcess process;
    const auto started = process.start(
        {QStringLiteral("/nowhere/keeper"), {QStringLiteral("/bin/true")}, {}, QDir::tempPath()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Process);
    QVERIFY(started.error().detail.contains(QStringLiteral("/nowhere/keeper")));
    QVERIFY(!process.isRunning());
}

void TestChildProcess::aMissingFolderIsAnError()
{
    ChildProcess process;
    const auto started =
        process.start({keeper, {QStringLiteral("/bin/true")}, {}, QStringLiteral("/nowhere")});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Process);
}

void TestChildProcess::aMissingProgramIsTold()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start({keeper, {QStringLiteral("/nowhere/node")}, {}, QDir::tempPath()}));
    QTRY_COMPARE(exited.size(), 1);
    const auto exit = exited[0][0].value<ProcessExit>();
    QCOMPARE(exit.kind, ProcessExit::Kind::NotStarted);
    QCOMPARE(exit.value, ENOENT);
}

void TestChildProcess::leavesNothingOpen()
{
    const int before = openDescriptors();
    for (int i = 0; i < 20; ++i) {
        ChildProcess process;
        QSignalSpy exited(&process, &ChildProcess::exited);
        QVERIFY(process.start(shell(QStringLiteral("exit 0"))));
        QTRY_COMPARE(exited.size(), 1);
    }
    QCOMPARE(openDescriptors(), before);
}

void TestChildProcess::measuresTheTree()
{
    const QString mark = newMark();
    ChildProcess process;
    // Two processes that hold 60 MB each: only the tree has more than 100.
    const QString script =
        QStringLiteral("python3 -c 'import time; held = b\"x\" * 60000000; time.sleep(1000)' $0 & "
                       "python3 -c 'import time; held = b\"x\" * 60000000; time.sleep(1000)' $0");
    QVERIFY(process.start(shell(script, mark)));
    const auto measured = [&process] { return residentMemory(descendantsOf(process.keeper())); };
    QTRY_VERIFY(measured().now > 120'000'000);
    QVERIFY(measured().now < 200'000'000);
    QVERIFY(measured().highest < measured().now);
    const auto estimate = [&process] { return memoryOfMany(descendantsOf(process.keeper())); };
    QTRY_VERIFY(estimate() > 120'000'000); // once both hold theirs
    QVERIFY(estimate() <= measured().now);
}

LAMBDESK_TEST(QCoreApplication, TestChildProcess)
#include "tst_childprocess.moc"
