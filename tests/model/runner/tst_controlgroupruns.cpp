// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlgrouptest.h"

#include <model/runner/descendants.h>
#include <tests/support/testprogram.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const Measure &measureOf(const RunRecord &run, const QString &what)
{
    static const Measure none;
    for (const Measure &measure : run.measures) {
        if (measure.what == what)
            return measure;
    }
    return none;
}

/// What the next run that ends says of it.
std::shared_ptr<std::optional<bool>> heldToCpuShare(RunFixture &fixture)
{
    const auto held = std::make_shared<std::optional<bool>>();
    QObject::connect(&fixture.runs, &RunService::spanEnded, &fixture.runs,
                     [held](const RunSpan &span) { *held = span.heldToCpuShare; });
    return held;
}

} // namespace

/// Functions that run in control groups.
class TestControlGroupRuns : public QObject, private ControlGroupTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { find(); }
    void init() { skipWithout(); }
    void cleanupTestCase() { checkLeftovers(); }

    void runsSaySo();
    void theEndOfAFrozenFunctionIsNoticed();
    void aBombOfProcessesEndsQuickly_data();
    void aBombOfProcessesEndsQuickly();
    void aHogInAControlGroupIsTold();
    void noProcessIsHeldToLessThanTheGroup();
    void whatAWarmFunctionStartsCounts();
    void filesInTheSandboxAreNotTheFunctionsMemory();
    void theProcessorsTimeIsShared();
    void theInitPhaseHasTheProcessorToItself_data();
    void theInitPhaseHasTheProcessorToItself();
    void aRunWithoutAnInvocationIsOneOfThoseThatAreHeld();
};

void TestControlGroupRuns::runsSaySo()
{
    const auto with = fixture();
    with->saveNode(QStringLiteral("f"), "exports.handler = async () => 1;");
    const auto held = heldToCpuShare(*with);
    const RunRecord run = with->run(QStringLiteral("f"));
    QTRY_COMPARE(*held, std::optional(false));
    QCOMPARE(run.payload, QByteArray("1"));
    QVERIFY(measureOf(run, QStringLiteral("Memory limit")).note.contains(QStringLiteral("control group")));
    QCOMPARE(measureOf(run, QStringLiteral("Number of processes")).state, Measure::State::Enforced);
    QCOMPARE(measureOf(run, QStringLiteral("CPU share")).state, Measure::State::Skipped);
    QVERIFY(measureOf(run, QStringLiteral("CPU share")).note.contains(QStringLiteral("--no-cpu-share")));
    // Warm, and stopped between the two.
    QTRY_COMPARE(with->run(QStringLiteral("f")).summary.coldStart, false);
    QCOMPARE(with->run(QStringLiteral("f")).measures.size(), run.measures.size());
}

/// The next run doesn't get the dead environment.
void TestControlGroupRuns::theEndOfAFrozenFunctionIsNoticed()
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
    kill(frozen().front(), SIGKILL);
    const auto isNoticed = [&] { // another may be started ahead
        const auto there = settled(with->runs.environments(functionName(QStringLiteral("f"))));
        return std::none_of(there.cbegin(), there.cend(), [](const EnvironmentStatus &each) {
            return each.state == EnvironmentStatus::State::Frozen;
        });
    };
    QTRY_VERIFY(isNoticed());
    const RunRecord next = with->run(QStringLiteral("f"));
    QCOMPARE(next.payload, QByteArray("1"));
}

void TestControlGroupRuns::aBombOfProcessesEndsQuickly_data()
{
    QTest::addColumn<bool>("isolated");
    QTest::addColumn<bool>("grouped");
    QTest::newRow("isolated, in a group") << true << true;
    QTest::newRow("in a group") << false << true;
    QTest::newRow("isolated") << true << false;
    QTest::newRow("neither") << false << false;
}

void TestControlGroupRuns::aBombOfProcessesEndsQuickly()
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
                "    end = time.monotonic() + 100\n"
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
    QVERIFY2(time.elapsed() < 50'000, qPrintable(QString::number(time.elapsed())));
    bombed.savePython(QStringLiteral("next"), "def handler(event, context):\n    return 1\n");
    QCOMPARE(bombed.run(QStringLiteral("next")).payload, QByteArray("1"));
}

void TestControlGroupRuns::aHogInAControlGroupIsTold()
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

void TestControlGroupRuns::noProcessIsHeldToLessThanTheGroup()
{
    rlimit own = {};
    QCOMPARE(getrlimit(RLIMIT_DATA, &own), 0);
    const auto with = fixture();
    with->savePython(QStringLiteral("limit"), "import resource\n"
                                              "def handler(event, context):\n"
                                              "    return resource.getrlimit(resource.RLIMIT_DATA)[0]\n");
    QCOMPARE(with->run(QStringLiteral("limit")).payload, QByteArray::number(qint64(own.rlim_cur)));
}

void TestControlGroupRuns::whatAWarmFunctionStartsCounts()
{
    const auto with = fixture();
    with->savePython(QStringLiteral("parent"),
                     "import subprocess, sys\n"
                     "child = \"import time; held = 'x' * 50000000; time.sleep(1)\"\n"
                     "def handler(event, context):\n"
                     "    if event: subprocess.run([sys.executable, '-S', '-c', child])\n");
    const RunRecord alone = with->run(QStringLiteral("parent"), "0");
    const RunRecord run = with->run(QStringLiteral("parent"), "1");
    QCOMPARE(run.summary.coldStart, false);
    QVERIFY2(run.summary.maxMemoryMb >= alone.summary.maxMemoryMb + 48, run.log);
}

void TestControlGroupRuns::filesInTheSandboxAreNotTheFunctionsMemory()
{
    const auto with = fixture();
    with->savePython(QStringLiteral("files"),
                     "import os\n"
                     "def handler(event, context):\n"
                     "    if not event: return\n"
                     "    try:\n"
                     "        with open('/tmp/big', 'wb') as file:\n"
                     "            while True: file.write(b'x' * 1048576)\n"
                     "    except OSError as error:\n"
                     "        return [error.errno, os.path.getsize('/tmp/big') >> 20]\n");
    // Before anything is filled that others need.
    const RunRecord trial = with->run(QStringLiteral("files"), "0");
    if (measureOf(trial, QStringLiteral("File system isolation")).state != Measure::State::Enforced)
        QSKIP("no sandbox on this computer");
    const RunRecord run = with->run(QStringLiteral("files"), "1");
    QCOMPARE(run.payload, QByteArray("[28, 512]"));
}

void TestControlGroupRuns::theProcessorsTimeIsShared()
{
    if (m_places.cpu.isEmpty())
        QSKIP("no control group for the processor's time on this computer");
    const auto with = fixture(true);
    // A tenth of a second's work.
    with->savePython(QStringLiteral("spin"), "import time\n"
                                             "def handler(event, context):\n"
                                             "    start = time.process_time()\n"
                                             "    while time.process_time() - start < 0.1: pass\n");
    const auto held = heldToCpuShare(*with);
    const RunRecord run = with->run(QStringLiteral("spin"), "1");
    QTRY_COMPARE(*held, std::optional(true));
    QCOMPARE(measureOf(run, QStringLiteral("CPU share")).state, Measure::State::Enforced);
    QVERIFY2(run.summary.durationMs > 700, qPrintable(QString::number(run.summary.durationMs)));
}

void TestControlGroupRuns::theInitPhaseHasTheProcessorToItself_data()
{
    QTest::addColumn<bool>("failsFirst");
    QTest::newRow("at once") << false;
    QTest::newRow("tried again") << true;
}

void TestControlGroupRuns::theInitPhaseHasTheProcessorToItself()
{
    if (m_places.cpu.isEmpty())
        QSKIP("no control group for the processor's time on this computer");
    QFETCH(bool, failsFirst);
    const QTemporaryDir folder;
    // Where it sees its own group.
    RunFixture with(RunFixture::profileOf(QStringLiteral("today")), QProcessEnvironment::systemEnvironment(),
                    QString(), m_groups.get(), true);
    QList<EnvironmentVariables::Variable> variables{{QStringLiteral("PLACE"), m_places.cpu}};
    if (failsFirst)
        variables.append({QStringLiteral("MARK"), folder.filePath(QStringLiteral("mark"))});
    with.save(QStringLiteral("quota"), Language::Python,
              "import os\n"
              "def quota():\n"
              "    for line in open('/proc/self/cgroup'):\n"
              "        name = line.strip().rsplit('/', 1)[-1]\n"
              "        for file in ('cpu.max', 'cpu.cfs_quota_us'):\n"
              "            path = os.path.join(os.environ['PLACE'], name, file)\n"
              "            if name.startswith('lambdesk-') and os.path.exists(path):\n"
              "                return open(path).read().split()[0].replace('max', '-1')\n"
              "at_init = quota()\n"
              "if os.environ.get('MARK') and not os.path.exists(os.environ['MARK']):\n"
              "    open(os.environ['MARK'], 'w').close()\n"
              "    raise RuntimeError('the first time')\n"
              "def handler(event, context):\n"
              "    return [at_init, quota()]\n",
              {.variables = variables});
    const auto held = heldToCpuShare(with);
    const RunRecord run = with.run(QStringLiteral("quota"));
    QVERIFY2(run.payload == R"(["-1", "7235"])", run.payload + run.log); // 128 of 1,769
    QTRY_COMPARE(*held, std::optional(true));
    QCOMPARE(run.log.count("Phase: init\tStatus: error"), failsFirst ? 1 : 0);
    // Warm it is held from the start.
    QCOMPARE(with.run(QStringLiteral("quota")).payload, QByteArray(R"(["-1", "7235"])"));
}

/// Else it would seem that the share was switched off meanwhile.
void TestControlGroupRuns::aRunWithoutAnInvocationIsOneOfThoseThatAreHeld()
{
    if (m_places.cpu.isEmpty())
        QSKIP("no control group for the processor's time on this computer");
    const auto with = fixture(true);
    with->savePython(QStringLiteral("broken"), "import there_is_no_such_module\n");
    const auto held = heldToCpuShare(*with);
    QCOMPARE(with->run(QStringLiteral("broken")).summary.outcome, RunOutcome::Failed);
    QTRY_COMPARE(*held, std::optional(true));
}

LAMBDESK_TEST(QCoreApplication, TestControlGroupRuns)
#include "tst_controlgroupruns.moc"
