// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlgrouptest.h"

#include <model/core/units.h>
#include <model/runner/childprocess.h>
#include <model/runner/memorywatch.h>
#include <model/runner/processtree.h>
#include <tests/support/childcommands.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <csignal>

#include <sys/wait.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr ControlGroup::Limits someLimits{64 * bytesPerMb, 20, 0};

ChildProcess::Command pythonIn(const ControlGroup &group, const QByteArray &script)
{
    ChildProcess::Command command = pythonCommand(script);
    command.controlGroups = group.folders();
    return command;
}

} // namespace

/// What a control group holds, and when it goes.
class TestControlGroup : public QObject, private ControlGroupTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { find(); }
    void init() { skipWithout(); }
    void cleanupTestCase() { checkLeftovers(); }

    void isEnteredAndGoesWithTheProcess();
    void anotherEngineOfTheProcessMakesOthers();
    void countsTheMemoryOfAll();
    void whatHasGoneAgainIsKnown();
    void whatComesIsSeenByTheWatch();
    void whatHasGoneAgainIsSeenByABriefLook();
    void tooMuchMemoryIsKilledByTheKernelAndTold();
    void boundsTheNumberOfProcesses();
    void holdsToAShareOfTheProcessorOnceItIsTold_data();
    void holdsToAShareOfTheProcessorOnceItIsTold();
    void goesWithTheEngine();
    void whatAnEndedEngineLeftIsSwept();
    void whatARunningEngineHasIsNotSwept();
    void goesThoughTheKeeperIsKilled();
};

void TestControlGroup::isEnteredAndGoesWithTheProcess()
{
    const auto group = m_groups->make(someLimits);
    QVERIFY(group && group->limitsMemory() && group->limitsProcesses() && !group->limitsCpu());
    QCOMPARE(group->processes(), std::vector<pid_t>());
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(pythonIn(*group, "import subprocess; subprocess.run(['sleep', '1000'])")));
    QTRY_COMPARE(group->processes().size(), size_t(2));
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    for (const QString &folder : group->folders())
        QVERIFY(!QFile::exists(folder));
}

void TestControlGroup::anotherEngineOfTheProcessMakesOthers()
{
    const auto group = m_groups->make(someLimits);
    const auto other = ControlGroups(findControlGroups(true)).make(someLimits);
    QVERIFY(group && other);
    for (const QString &folder : other->folders())
        QVERIFY(!group->folders().contains(folder));
}

void TestControlGroup::countsTheMemoryOfAll()
{
    const auto group = m_groups->make({256 * bytesPerMb, 20, 0});
    ChildProcess process;
    // Both share what the first has.
    QVERIFY(process.start(
        pythonIn(*group, "import os, time; held = b'x' * 60000000; os.fork(); time.sleep(1000)")));
    QTRY_COMPARE(group->processes().size(), size_t(2));
    QTRY_VERIFY(group->memory().value_or(0) > 60'000'000);
    QVERIFY(group->memory().value_or(0) < 100'000'000);
    QVERIFY(group->charged().value_or(0) > 60'000'000);
    QCOMPARE(group->outOfMemoryKills(), qint64(0));
}

void TestControlGroup::whatHasGoneAgainIsKnown()
{
    const auto group = m_groups->make({256 * bytesPerMb, 20, 0});
    ChildProcess process;
    process.setReading(true);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(pythonIn(
        *group, "import time\nheld = b'x' * 60000000\nheld = None\nprint(1, flush=True)\ntime.sleep(1000)")));
    QTRY_VERIFY(!output.isEmpty());
    if (!group->highestCharge())
        QSKIP("the kernel keeps no highest charge that can be forgotten");
    QVERIFY(*group->highestCharge() > 60'000'000);
    group->forgetHighestCharge();
    QVERIFY(*group->highestCharge() < 60'000'000);
}

/// Which asks the group first, and looks at the processes when something has come.
void TestControlGroup::whatComesIsSeenByTheWatch()
{
    const auto group = m_groups->make({256 * bytesPerMb, 20, 0});
    ChildProcess process;
    QVERIFY(process.start(
        pythonIn(*group, "import time\ntime.sleep(1)\nheld = b'x' * 100000000\ntime.sleep(1000)")));
    MemoryWatch watch(64 * bytesPerMb);
    QSignalSpy exceeded(&watch, &MemoryWatch::exceeded);
    watch.follow({process.keeper(), 0}, group.get());
    watch.start();
    QTRY_VERIFY(!exceeded.isEmpty());
    QVERIFY(watch.peak() > 64 * bytesPerMb);
}

void TestControlGroup::whatHasGoneAgainIsSeenByABriefLook()
{
    const auto group = m_groups->make({256 * bytesPerMb, 20, 0});
    ChildProcess process;
    process.setReading(true);
    QSignalSpy output(&process, &ChildProcess::outputArrived);
    QVERIFY(process.start(pythonIn(*group, "import time\n"
                                           "print(1, flush=True)\n"
                                           "time.sleep(0.02)\n" // for a look in between
                                           "held = b'x' * 60000000\n"
                                           "held = None\n"
                                           "print(2, flush=True)\n"
                                           "time.sleep(1000)")));
    MemoryWatch watch(256 * bytesPerMb);
    watch.follow({process.keeper(), 0}, group.get());
    QTRY_VERIFY(!output.isEmpty());
    watch.look();
    QTRY_VERIFY(output.size() > 1);
    watch.lookBriefly();
    QVERIFY(watch.peak() > 60'000'000);
}

void TestControlGroup::tooMuchMemoryIsKilledByTheKernelAndTold()
{
    const auto group = m_groups->make(someLimits);
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(pythonIn(*group, "held = b'x' * 300000000")));
    QTRY_COMPARE(exited.size(), 1);
    const auto exit = exited[0][0].value<ProcessExit>();
    QCOMPARE(exit.kind, ProcessExit::Kind::Signalled);
    QCOMPARE(exit.value, SIGKILL);
    QVERIFY(exit.outOfMemoryKills > 0);
}

void TestControlGroup::boundsTheNumberOfProcesses()
{
    const auto group = m_groups->make(someLimits);
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(pythonIn(*group, "import os, time\n"
                                           "count = 1\n"
                                           "try:\n"
                                           "    while count < 100:\n"
                                           "        if os.fork() == 0: time.sleep(1000)\n"
                                           "        count += 1\n"
                                           "except OSError: print(count, flush=True)\n")));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(process.drain(), QByteArray("20\n"));
}

void TestControlGroup::holdsToAShareOfTheProcessorOnceItIsTold_data()
{
    QTest::addColumn<double>("cores");
    QTest::addColumn<bool>("fromTheStart");
    QTest::addColumn<QByteArray>("quota");
    QTest::newRow("a part") << 0.25 << false << QByteArray("25000");
    QTest::newRow("all of one") << 1.0 << true << QByteArray("100000");
}

void TestControlGroup::holdsToAShareOfTheProcessorOnceItIsTold()
{
    if (m_places.cpu.isEmpty())
        QSKIP("no control group for the processor's time on this computer");
    QFETCH(double, cores);
    QFETCH(bool, fromTheStart);
    QFETCH(QByteArray, quota);
    const auto group = m_groups->make({64 * bytesPerMb, 20, cores});
    const auto limit = [&group] {
        for (const QString &folder : group->folders()) {
            for (const char *name : {"/cpu.max", "/cpu.cfs_quota_us"}) {
                QFile file(folder + QLatin1String(name));
                if (file.open(QIODevice::ReadOnly))
                    return file.readAll().simplified().split(' ').first();
            }
        }
        return QByteArray();
    };
    QVERIFY(group->limitsCpu());
    QCOMPARE(limit() == quota, fromTheStart);
    group->holdToCpuShare();
    QVERIFY(group->limitsCpu());
    QCOMPARE(limit(), quota);
}

void TestControlGroup::goesWithTheEngine()
{
    const auto group = m_groups->make(someLimits);
    const QByteArray program = keeperProgram().toLocal8Bit();
    QList<QByteArray> words;
    for (const QString &folder : group->folders())
        words.append(folder.toLocal8Bit());
    const pid_t engine = fork();
    if (engine == 0) {
        const QByteArray self = QByteArray::number(getpid());
        if (fork() == 0) {
            const QByteArray count = QByteArray::number(words.size());
            std::vector<const char *> list{program.constData(), self.constData(), "0", "0", "0",
                                           count.constData()};
            for (const QByteArray &word : words)
                list.push_back(word.constData());
            list.insert(list.end(), {"/bin/sleep", "1000", nullptr});
            execv(program.constData(), const_cast<char **>(list.data()));
            _exit(1);
        }
        for (;;)
            pause();
    }
    QTRY_COMPARE(group->processes().size(), size_t(1));
    kill(engine, SIGKILL);
    waitpid(engine, nullptr, 0);
    for (const QString &folder : group->folders())
        QTRY_VERIFY(!QFile::exists(folder));
}

void TestControlGroup::whatAnEndedEngineLeftIsSwept()
{
    const pid_t ended = fork();
    if (ended == 0)
        _exit(0);
    const QString name = ControlGroups::nameOf(ended, 1);
    const QString folder = QDir(m_places.memory).filePath(name);
    QVERIFY(QDir().mkdir(folder));
    const pid_t left = fork();
    if (left == 0) {
        for (;;)
            pause();
    }
    QFile procs(folder + QStringLiteral("/cgroup.procs"));
    QVERIFY(procs.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const bool moved = procs.write(QByteArray::number(left)) > 0;
    const auto end = qScopeGuard([left] { kill(left, SIGKILL); });
    waitpid(ended, nullptr, 0);
    m_groups->sweep();
    if (!moved)
        kill(left, SIGKILL);
    bool isOver = false;
    const auto look = [&isOver, left] { return isOver = isOver || waitpid(left, nullptr, WNOHANG) == left; };
    QTRY_VERIFY(look());
    QVERIFY(moved);
    QTRY_VERIFY(!QFile::exists(folder));
}

void TestControlGroup::whatARunningEngineHasIsNotSwept()
{
    const auto group = m_groups->make(someLimits);
    m_groups->sweep();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(QFile::exists(group->folders().first()));
}

void TestControlGroup::goesThoughTheKeeperIsKilled()
{
    auto group = m_groups->make(someLimits);
    const QStringList folders = group->folders();
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(
        process.start(pythonIn(*group, "import os, time\nif os.fork() == 0: os.setsid()\ntime.sleep(1000)")));
    QTRY_COMPARE(group->processes().size(), size_t(2));
    kill(process.keeper(), SIGKILL);
    QTRY_COMPARE(exited.size(), 1);
    group.reset();
    for (const QString &folder : folders)
        QTRY_VERIFY(!QFile::exists(folder));
}

LAMBDESK_TEST(QCoreApplication, TestControlGroup)
#include "tst_controlgroup.moc"
