// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/childprocess.h>
#include <model/runner/descendants.h>
#include <model/runner/processmemory.h>
#include <tests/support/childcommands.h>
#include <tests/support/processes.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace lambdesk;
using namespace lambdesk::test;

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
    void whatIsEndedHasTheProcessorToItself();
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
    QVERIFY(process.start(shellCommand(script)));
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
    QVERIFY(process.start(shellCommand(QStringLiteral("echo 1; echo 2 >&2; echo 3; echo 4 >&2"))));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(output + process.drain(), QByteArray("1\n2\n3\n4\n"));
}

void TestChildProcess::theEnvironmentIsOnlyWhatIsGiven()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(
        {keeperProgram(), {QStringLiteral("/usr/bin/env")}, {"ONE=1", "TWO=a b"}, QDir::tempPath()}));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(process.drain(), QByteArray("ONE=1\nTWO=a b\n"));
}

void TestChildProcess::limitsAreSetForTheProgramThatComesAfter()
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.start(
        keeperProgram(),
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
    ChildProcess::Command command =
        shellCommand(QStringLiteral("ulimit -n; ulimit -Hn; ulimit -d; ulimit -Hd"));
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
    process.start(keeperProgram(), {QStringLiteral("--limited"), QStringLiteral("900"), QStringLiteral("70"),
                                    QStringLiteral("0"), QStringLiteral("A=b c"), program,
                                    QStringLiteral("-c"), QStringLiteral("echo $A")});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.readAllStandardOutput(), QByteArray("b c\n"));
}

void TestChildProcess::signalsAndInputAreAsAtAFreshStart()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    // 3 is the folder that ls reads. Of the signals that are ignored the two that belong to the C library are
    // left out.
    QVERIFY(process.start(shellCommand(
        QStringLiteral("grep SigBlk /proc/self/status | cut -f 2; grep SigIgn /proc/self/status | tail -c 8; "
                       "readlink /proc/$$/fd/0; exec ls /proc/self/fd"))));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(process.drain(), QByteArray("0000000000000000\n0000000\n/dev/null\n0\n1\n2\n3\n"));
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
    ChildProcess::Command command = shellCommand(QStringLiteral("sleep 1000"));
    command.controlGroups = {group.path()};
    QVERIFY(process.start(command));
    QTRY_COMPARE(contents("cgroup.procs"), QByteArray("0"));
    QCOMPARE(contents("cpu.max"), QByteArray());
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(contents("cpu.max"), QByteArray("max"));
    QCOMPARE(contents("cpu.cfs_quota_us"), QByteArray("-1"));
}

void TestChildProcess::outputWaitsWhileReadingIsOff()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(shellCommand(QStringLiteral("echo waiting"))));
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
        process.start({keeperProgram(), {QStringLiteral("/bin/true")}, {}, QStringLiteral("/nowhere")});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Process);
}

void TestChildProcess::aMissingProgramIsTold()
{
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start({keeperProgram(), {QStringLiteral("/nowhere/node")}, {}, QDir::tempPath()}));
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
        QVERIFY(process.start(shellCommand(QStringLiteral("exit 0"))));
        QTRY_COMPARE(exited.size(), 1);
    }
    QCOMPARE(openDescriptors(), before);
}

void TestChildProcess::measuresTheTree()
{
    const QString mark = newProcessMark();
    ChildProcess process;
    // Two processes that hold 60 MB each: only the tree has more than 100.
    const QString script =
        QStringLiteral("python3 -c 'import time; held = b\"x\" * 60000000; time.sleep(1000)' $0 & "
                       "python3 -c 'import time; held = b\"x\" * 60000000; time.sleep(1000)' $0");
    QVERIFY(process.start(shellCommand(script, mark)));
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
