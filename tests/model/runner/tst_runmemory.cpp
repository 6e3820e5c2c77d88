// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/datalimit.h>

#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

#include <QThread>

using namespace lambdesk;
using namespace lambdesk::test;

/// The memory that a run used, and what too much of it leads to.
class TestRunMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginRuns(m_fixture); }
    void cleanupTestCase() { endRuns(m_fixture); }

    void memoryIsMeasured();
    void tooMuchMemoryEndsTheFunction_data();
    void tooMuchMemoryEndsTheFunction();
    void gigabytesAtOnceAreRefused();
    void thereIsRoomForWhatIsNeverTouched_data();
    void thereIsRoomForWhatIsNeverTouched();
    void pagesThatProcessesShareCountOnce();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestRunMemory::memoryIsMeasured()
{
    m_fixture->savePython(QStringLiteral("memory"),
                          "def handler(event, context):\n    return len(b'x' * event)\n");
    const int small = m_fixture->run(QStringLiteral("memory"), "1").summary.maxMemoryMb;
    const int large = m_fixture->run(QStringLiteral("memory"), "100000000").summary.maxMemoryMb;
    QVERIFY2(large - small >= 85 && large - small <= 110,
             qPrintable(QStringLiteral("%1 %2").arg(small).arg(large)));
    // It is the environment's high-water mark, not the call's.
    QVERIFY(m_fixture->run(QStringLiteral("memory"), "1").summary.maxMemoryMb >= large);
}

void TestRunMemory::tooMuchMemoryEndsTheFunction_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("hog");
    QTest::newRow("slowly") << Language::Python
                            << QByteArray("import time\n"
                                          "def handler(event, context):\n"
                                          "    held = []\n"
                                          "    while event:\n"
                                          "        held.append(b'x' * 1000000)\n"
                                          "        time.sleep(0.002)\n");
    QTest::newRow("at once") << Language::Python
                             << QByteArray("def handler(event, context):\n"
                                           "    return len(b'x' * 300000000) if event else 0\n");
    QTest::newRow("in children") << Language::Python
                                 << QByteArray(
                                        "import subprocess, sys\n"
                                        "hog = \"held = b'x' * 70000000; import time; time.sleep(1000)\"\n"
                                        "def handler(event, context):\n"
                                        "    if event:\n"
                                        "        children = [subprocess.Popen([sys.executable, '-c', hog]) "
                                        "for _ in range(2)]\n"
                                        "        children[0].wait()\n");
    QTest::newRow("node") << Language::NodeJs
                          << QByteArray("exports.handler = async (event) => {\n"
                                        "    const held = [];\n"
                                        "    while (event) held.push(Buffer.alloc(1000000, 'x'));\n"
                                        "};\n");
}

void TestRunMemory::tooMuchMemoryEndsTheFunction()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, hog);
    const QString name = QStringLiteral("hog-") + QString::fromLatin1(QTest::currentDataTag()).remove(u' ');
    m_fixture->save(name, language, hog, {});
    const RunRecord run = m_fixture->run(name, "true");
    QCOMPARE(run.summary.outcome, RunOutcome::Failed);
    QCOMPARE(json(run.payload).value(QLatin1String("errorType")).toString(),
             QStringLiteral("Runtime.ExitError"));
    QVERIFY2(run.payload.contains("signal: killed"), run.payload);
    QCOMPARE(run.summary.maxMemoryMb, 128);
    QVERIFY(run.log.contains("Max Memory Used: 128 MB"));
    // The environment is replaced, and the next call works.
    const RunRecord next = m_fixture->run(name, "false");
    QCOMPARE(next.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(next.summary.coldStart);
    QVERIFY(next.summary.maxMemoryMb < 128);
}

/// No look would be in time for them.
void TestRunMemory::gigabytesAtOnceAreRefused()
{
    const QString name = QStringLiteral("sudden");
    m_fixture->savePython(
        name, "import resource\n"
              "def handler(event, context):\n"
              "    return len(bytearray(resource.getrlimit(resource.RLIMIT_DATA)[0])) if event else 0\n");
    const RunRecord run = m_fixture->run(name, "true");
    QCOMPARE(run.summary.outcome, RunOutcome::Failed);
    QCOMPARE(json(run.payload).value(QLatin1String("errorType")).toString(), QStringLiteral("MemoryError"));
    QVERIFY2(run.summary.maxMemoryMb < 128, run.log);
    QCOMPARE(m_fixture->run(name, "false").payload, QByteArray("0"));
}

void TestRunMemory::thereIsRoomForWhatIsNeverTouched_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("threads of Python")
        << Language::Python
        << QByteArray("import resource, threading\n"
                      "def handler(event, context):\n"
                      "    end = threading.Event()\n"
                      "    threads = [threading.Thread(target=end.wait) for _ in range(200)]\n"
                      "    for each in threads: each.start()\n"
                      "    end.set()\n"
                      "    return resource.getrlimit(resource.RLIMIT_DATA)[0] >> 20\n");
    QTest::newRow("memory of WebAssembly")
        << Language::NodeJs
        << QByteArray("exports.handler = async () => {\n"
                      "    new WebAssembly.Memory({ initial: 1, maximum: 65536 });\n"
                      "    const limits = require('fs').readFileSync('/proc/self/limits', 'utf8');\n"
                      "    return Number(/^Max data size +([0-9]+)/m.exec(limits)[1]) / 1048576;\n"
                      "};\n");
}

void TestRunMemory::thereIsRoomForWhatIsNeverTouched()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, code);
    const QString name = QStringLiteral("room-") + QString::number(int(language));
    m_fixture->save(name, language, code, {});
    const RunRecord run = m_fixture->run(name);
    QVERIFY2(run.payload == QByteArray::number(dataLimitMb(128, QThread::idealThreadCount())),
             run.payload + run.log);
}

void TestRunMemory::pagesThatProcessesShareCountOnce()
{
    // Each has some forty megabytes in all, most of it the interpreter's own, which is there once.
    m_fixture->saveNode(
        QStringLiteral("shared"),
        "const { spawn } = require('child_process');\n"
        "exports.handler = async () => {\n"
        "    const script = \"console.log(1); setInterval(() => {}, 1000)\";\n"
        "    const children = [1, 2, 3, 4].map(() => spawn(process.execPath, ['-e', script]));\n"
        "    await Promise.all(children.map((child) => new Promise((up) => "
        "child.stdout.once('data', up))));\n"
        "    await new Promise((done) => setTimeout(done, 100));\n"
        "    children.forEach((child) => child.kill('SIGKILL'));\n"
        "};\n");
    const RunRecord run = m_fixture->run(QStringLiteral("shared"));
    QVERIFY2(run.summary.outcome == RunOutcome::Succeeded, run.log);
    QVERIFY2(run.summary.maxMemoryMb <= 128, run.log);
}

LAMBDESK_TEST(QCoreApplication, TestRunMemory)
#include "tst_runmemory.moc"
