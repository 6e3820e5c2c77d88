// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/childprocess.h>
#include <model/runner/controlgroups.h>
#include <model/runner/descendants.h>

#include <tests/support/processes.h>
#include <tests/support/runfixture.h>

#include <QDir>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QString keeper = QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper");
constexpr qint64 bytesPerMb = 1024 * 1024;
constexpr ControlGroup::Limits someLimits{64 * bytesPerMb, 20, 0};

ChildProcess::Command python(const QByteArray &script, const ControlGroup &group)
{
    return {keeper,
            {QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), QString::fromUtf8(script)},
            {"PATH=/usr/bin:/bin"},
            QDir::tempPath(),
            -1,
            group.folders()};
}

const Measure &measureOf(const RunRecord &run, const QString &what)
{
    static const Measure none;
    for (const Measure &measure : run.measures) {
        if (measure.what == what)
            return measure;
    }
    return none;
}

} // namespace

/// Where this computer gives control groups; a test says so where it doesn't.
class TestControlGroup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void isEnteredAndGoesWithTheProcess();
    void countsTheMemoryOfAll();
    void tooMuchMemoryIsKilledByTheKernelAndTold();
    void boundsTheNumberOfProcesses();
    void goesWithTheEngine();
    void whatAnEndedEngineLeftIsSwept();
    void whatARunningEngineHasIsNotSwept();
    void goesThoughTheKeeperIsKilled();
    void runsSaySo();
    void theEndOfAFrozenFunctionIsNoticed();
    void aBombOfProcessesEndsQuickly_data();
    void aBombOfProcessesEndsQuickly();
    void aHogInAControlGroupIsTold();
    void filesInTheSandboxAreNotTheFunctionsMemory();
    void theProcessorsTimeIsShared();

private:
    QStringList groupsLeft() const;
    std::unique_ptr<RunFixture> fixture(bool cpuShare = false);

    ControlGroupPlaces m_places;
    std::unique_ptr<ControlGroups> m_groups;
};

void TestControlGroup::initTestCase()
{
    m_places = findControlGroups(true);
    m_groups = std::make_unique<ControlGroups>(m_places);
}

void TestControlGroup::init()
{
    if (m_places.memory.isEmpty() || m_places.processes.isEmpty())
        QSKIP("no control groups for memory and processes on this computer");
}

void TestControlGroup::cleanupTestCase()
{
    QCOMPARE(ownChildren(), QByteArray());
    QTRY_COMPARE(groupsLeft(), QStringList());
}

/// Of this process.
QStringList TestControlGroup::groupsLeft() const
{
    QStringList left;
    const QString pattern = QStringLiteral("lambdesk-*-%1-*").arg(getpid());
    for (const QString &place : {m_places.memory, m_places.processes, m_places.cpu}) {
        if (!place.isEmpty())
            left += QDir(place).entryList({pattern}, QDir::Dirs);
    }
    left.removeAll(ControlGroups::nameOf(getpid(), 0)); // where this process itself is
    return left;
}

std::unique_ptr<RunFixture> TestControlGroup::fixture(bool cpuShare)
{
    return std::make_unique<RunFixture>(
        RunFixture::profileOf(QStringLiteral("today")), QProcessEnvironment::systemEnvironment(),
        QStandardPaths::findExecutable(QStringLiteral("bwrap")), m_groups.get(), cpuShare);
}

void TestControlGroup::isEnteredAndGoesWithTheProcess()
{
    const auto group = m_groups->make(someLimits);
    QVERIFY(group && group->limitsMemory() && group->limitsProcesses() && !group->limitsCpu());
    QCOMPARE(group->processes(), std::vector<pid_t>());
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(python("import subprocess; subprocess.run(['sleep', '1000'])", *group)));
    QTRY_COMPARE(group->processes().size(), size_t(2));
    process.terminate();
    QTRY_COMPARE(exited.size(), 1);
    for (const QString &folder : group->folders())
        QVERIFY(!QFile::exists(folder));
}

void TestControlGroup::countsTheMemoryOfAll()
{
    const auto group = m_groups->make({256 * bytesPerMb, 20, 0});
    ChildProcess process;
    // Both share what the first has.
    QVERIFY(process.start(
        python("import os, time; held = b'x' * 60000000; os.fork(); time.sleep(1000)", *group)));
    QTRY_COMPARE(group->processes().size(), size_t(2));
    QTRY_VERIFY(group->memory().value_or(0) > 60'000'000);
    QVERIFY(group->memory().value_or(0) < 100'000'000);
    QCOMPARE(group->outOfMemoryKills(), qint64(0));
}

void TestControlGroup::tooMuchMemoryIsKilledByTheKernelAndTold()
{
    const auto group = m_groups->make(someLimits);
    ChildProcess process;
    QSignalSpy exited(&process, &ChildProcess::exited);
    QVERIFY(process.start(python("held = b'x' * 300000000", *group)));
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
    QVERIFY(process.start(python("import os, time\n"
                                 "count = 1\n"
                                 "try:\n"
                                 "    while count < 100:\n"
                                 "        if os.fork() == 0: time.sleep(1000)\n"
                                 "        count += 1\n"
                                 "except OSError: print(count, flush=True)\n",
                                 *group)));
    QTRY_COMPARE(exited.size(), 1);
    QCOMPARE(process.drain(), QByteArray("20\n"));
}

void TestControlGroup::goesWithTheEngine()
{
    const auto group = m_groups->make(someLimits);
    const QByteArray program = keeper.toLocal8Bit();
    QList<QByteArray> words;
    for (const QString &folder : group->folders())
        words.append(folder.toLocal8Bit());
    const pid_t engine = fork();
    if (engine == 0) {
        const QByteArray self = QByteArray::number(getpid());
        if (fork() == 0) {
            const QByteArray count = QByteArray::number(words.size());
            std::vector<const char *> list{program.constData(), self.constData(), "0", count.constData()};
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
        process.start(python("import os, time\nif os.fork() == 0: os.setsid()\ntime.sleep(1000)", *group)));
    QTRY_COMPARE(group->processes().size(), size_t(2));
    kill(process.keeper(), SIGKILL);
    QTRY_COMPARE(exited.size(), 1);
    group.reset();
    for (const QString &folder : folders)
        QTRY_VERIFY(!QFile::exists(folder));
}

void TestControlGroup::runsSaySo()
{
    const auto with = fixture();
    with->saveNode(QStringLiteral("f"), "exports.handler = async () => 1;");
    QSignalSpy ended(&with->runs, &RunService::spanEnded);
    const RunRecord run = with->run(QStringLiteral("f"));
    QVERIFY(!ended.first().first().value<RunSpan>().heldToCpuShare);
    QCOMPARE(run.payload, QByteArray("1"));
    QVERIFY(measureOf(run, QStringLiteral("Memory limit")).note.contains(QStringLiteral("control group")));
    QCOMPARE(measureOf(run, QStringLiteral("Number of processes")).state, Measure::State::Enforced);
    QCOMPARE(measureOf(run, QStringLiteral("CPU share")).state, Measure::State::Skipped);
    QVERIFY(measureOf(run, QStringLiteral("CPU share")).note.contains(QStringLiteral("--cpu-share")));
    // Warm, and stopped between the two.
    QTRY_COMPARE(with->run(QStringLiteral("f")).summary.coldStart, false);
    QCOMPARE(with->run(QStringLiteral("f")).measures.size(), run.measures.size());
}

/// The next run doesn't get the dead environment.
void TestControlGroup::theEndOfAFrozenFunctionIsNoticed()
{
    const auto with = fixture();
    with->savePython(QStringLiteral("f"), "def handler(event, context):\n    return 1\n");
    QCOMPARE(with->run(QStringLiteral("f")).payload, QByteArray("1"));
    const auto frozen = [] {
        std::vector<pid_t> found;
        for (const pid_t process : descendantsOf(getpid())) {
            QFile status(QStringLiteral("/proc/%1/stat").arg(process));
            if (status.open(QIODevice::ReadOnly) && status.readAll().contains(") T "))
                found.push_back(process);
        }
        return found;
    };
    QTRY_COMPARE(frozen().size(), size_t(1)); // of a sandbox' own processes none
    const pid_t function = frozen().front();
    kill(function, SIGKILL);
    QTRY_VERIFY(!QFile::exists(QStringLiteral("/proc/%1").arg(function)));
    const RunRecord next = with->run(QStringLiteral("f"));
    QCOMPARE(next.payload, QByteArray("1"));
}

void TestControlGroup::aBombOfProcessesEndsQuickly_data()
{
    QTest::addColumn<bool>("isolated");
    QTest::addColumn<bool>("grouped");
    QTest::newRow("isolated, in a group") << true << true;
    QTest::newRow("in a group") << false << true;
    QTest::newRow("isolated") << true << false;
    QTest::newRow("neither") << false << false;
}

void TestControlGroup::aBombOfProcessesEndsQuickly()
{
    QFETCH(bool, isolated);
    QFETCH(bool, grouped);
    RunFixture bombed(RunFixture::profileOf(QStringLiteral("today")),
                      QProcessEnvironment::systemEnvironment(),
                      isolated ? QStandardPaths::findExecutable(QStringLiteral("bwrap")) : QString(),
                      grouped ? m_groups.get() : nullptr);
    // 512 that go on to start others; there are 1,024 at most, and each ends by itself.
    bombed.save(QStringLiteral("bomb"), Language::Python,
                "import os, time\n"
                "def fork():\n"
                "    try: return os.fork()\n"
                "    except OSError: return -1\n"
                "def handler(event, context):\n"
                "    end = time.monotonic() + 20\n"
                "    for _ in range(9): fork()\n"
                "    while time.monotonic() < end:\n"
                "        child = fork()\n"
                "        if child == 0: os._exit(0)\n"
                "        if child > 0: os.waitpid(child, 0)\n"
                "        time.sleep(0.5)\n"
                "    os._exit(0)\n",
                {.timeoutSeconds = 3, .memoryMb = 10240});
    QElapsedTimer time;
    time.start();
    const RunRecord run = bombed.run(QStringLiteral("bomb"));
    QVERIFY2(run.payload.contains("timed out"), run.payload);
    QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
    bombed.savePython(QStringLiteral("next"), "def handler(event, context):\n    return 1\n");
    QCOMPARE(bombed.run(QStringLiteral("next")).payload, QByteArray("1"));
}

void TestControlGroup::aHogInAControlGroupIsTold()
{
    const auto with = fixture();
    with->savePython(QStringLiteral("hog"), "def handler(event, context):\n"
                                            "    return len(b'x' * 1000000000) if event else 0\n");
    const RunRecord run = with->run(QStringLiteral("hog"), "1");
    QVERIFY2(run.payload.contains("signal: killed"), run.payload);
    QCOMPARE(run.summary.maxMemoryMb, 128);
    const RunRecord next = with->run(QStringLiteral("hog"), "0");
    QCOMPARE(next.payload, QByteArray("0"));
    QVERIFY(next.summary.maxMemoryMb < 128);
}

void TestControlGroup::filesInTheSandboxAreNotTheFunctionsMemory()
{
    const auto with = fixture();
    with->savePython(QStringLiteral("files"),
                     "import os\n"
                     "def handler(event, context):\n"
                     "    try:\n"
                     "        with open('/tmp/big', 'wb') as file:\n"
                     "            while True: file.write(b'x' * 1048576)\n"
                     "    except OSError as error:\n"
                     "        return [error.errno, os.path.getsize('/tmp/big') >> 20]\n");
    const RunRecord run = with->run(QStringLiteral("files"), "1");
    if (measureOf(run, QStringLiteral("File system isolation")).state != Measure::State::Enforced)
        QSKIP("no sandbox on this computer");
    QCOMPARE(run.payload, QByteArray("[28, 512]"));
}

void TestControlGroup::theProcessorsTimeIsShared()
{
    if (m_places.cpu.isEmpty())
        QSKIP("no control group for the processor's time on this computer");
    const auto with = fixture(true);
    // A tenth of a second's work.
    with->savePython(QStringLiteral("spin"), "import time\n"
                                             "def handler(event, context):\n"
                                             "    start = time.process_time()\n"
                                             "    while time.process_time() - start < 0.1: pass\n");
    QSignalSpy ended(&with->runs, &RunService::spanEnded);
    const RunRecord run = with->run(QStringLiteral("spin"), "1");
    QVERIFY(ended.first().first().value<RunSpan>().heldToCpuShare);
    QCOMPARE(measureOf(run, QStringLiteral("CPU share")).state, Measure::State::Enforced);
    QVERIFY2(run.summary.durationMs > 700, qPrintable(QString::number(run.summary.durationMs)));
}

QTEST_GUILESS_MAIN(TestControlGroup)
#include "tst_controlgroup.moc"
