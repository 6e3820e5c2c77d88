// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

using namespace lambdesk;
using namespace lambdesk::test;

/// Runs that are ended from outside, by the time-out, by the user or with the program.
class TestRunEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginRuns(m_fixture); }
    void cleanupTestCase() { endRuns(m_fixture); }

    void theTimeoutKillsTheWholeTree();
    void theTimeoutCountsTheSecondInit();
    void stopKillsTheWholeTree();
    void tooManyProcessesEndTheFunction();
    void shutDownLeavesNothing();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestRunEnds::theTimeoutKillsTheWholeTree()
{
    RunFixture::Settings settings;
    settings.timeoutSeconds = 3; // time enough to start others
    m_fixture->save(QStringLiteral("timeout"), Language::Python,
                    "import os, subprocess, time\n"
                    "def handler(event, context):\n"
                    "    print('waiting')\n"
                    "    subprocess.Popen(['setsid', 'sh', '-c', 'sleep 1000 & sleep 1000', event])\n"
                    "    time.sleep(1000)\n",
                    settings);
    const QByteArray mark = "mark-of-the-timeout-" + QByteArray::number(QCoreApplication::applicationPid());
    const QString id = m_fixture->start(QStringLiteral("timeout"), '"' + mark + '"').value();
    QTRY_VERIFY(countProcesses(mark) > 0);
    const RunRecord record = m_fixture->finished(id);
    QCOMPARE(countProcesses(mark), 0);
    QCOMPARE(record.summary.outcome, RunOutcome::Failed);
    QCOMPARE(record.summary.durationMs, 3000.0);
    QCOMPARE(record.payload, QStringLiteral("{\"errorType\":\"Sandbox.Timedout\",\"errorMessage\":"
                                            "\"RequestId: %1 Error: Task timed out after 3.00 seconds\"}")
                                 .arg(id)
                                 .toUtf8());
    QCOMPARE(matching(record.log, QStringLiteral(".*waiting\n[0-9TZ:.-]+ %1 Task timed out after 3.00 "
                                                 "seconds\n\nEND RequestId: %1\nREPORT [^\n]*\n")
                                      .arg(id)),
             QString());
}

void TestRunEnds::theTimeoutCountsTheSecondInit()
{
    PlatformProfile profile = RunFixture::profileOf(QStringLiteral("today"));
    profile.quotas.initSeconds = 3; // time enough for the interpreter to start
    RunFixture fixture(profile, QProcessEnvironment::systemEnvironment());
    RunFixture::Settings settings;
    settings.timeoutSeconds = 3;
    fixture.save(QStringLiteral("slow"), Language::Python,
                 "import time\nprint('loading')\ntime.sleep(1000)\n", settings);
    const RunRecord record = fixture.run(QStringLiteral("slow"));
    QVERIFY(record.payload.contains("Task timed out after 3.00 seconds"));
    QCOMPARE(record.log.count("loading\n"), 2);
    QVERIFY(record.log.contains("Phase: init\tStatus: timeout\n"));
    QVERIFY(record.log.contains("Phase: invoke\tStatus: timeout\n"));
}

void TestRunEnds::stopKillsTheWholeTree()
{
    m_fixture->savePython(QStringLiteral("stopped"),
                          "import subprocess, time\n"
                          "def handler(event, context):\n"
                          "    subprocess.Popen(['setsid', 'sh', '-c', 'sleep 1000; true', event])\n"
                          "    print('waiting')\n"
                          "    time.sleep(1000)\n");
    const QByteArray mark = "mark-of-the-stop-" + QByteArray::number(QCoreApplication::applicationPid());
    const QString id = m_fixture->start(QStringLiteral("stopped"), '"' + mark + '"').value();
    QTRY_VERIFY(countProcesses(mark) > 0 && m_fixture->liveLog(id).contains("waiting"));
    QCOMPARE(settled(m_fixture->runs.record(id)).value().summary.outcome, RunOutcome::Running);
    QCOMPARE(settled(m_fixture->runs.recent(functionName(QStringLiteral("stopped")), 10)).value().size(), 1);
    QVERIFY(settled(m_fixture->runs.stop(id)));
    const RunRecord record = m_fixture->finished(id);
    QCOMPARE(countProcesses(mark), 0);
    QCOMPARE(record.summary.outcome, RunOutcome::Stopped);
    QVERIFY(record.log.contains("waiting\n[lambdesk] The run was stopped before it ended.\nEND RequestId"));
    QVERIFY(settled(m_fixture->runs.stop(id))); // it has ended meanwhile
}

/// Neither a sandbox nor a control group, in which the kernel would refuse them.
void TestRunEnds::tooManyProcessesEndTheFunction()
{
    PlatformProfile profile = RunFixture::profileOf(QStringLiteral("today"));
    profile.quotas.processes = 30;
    RunFixture fixture(profile, QProcessEnvironment::systemEnvironment());
    const QString name = QStringLiteral("many");
    fixture.savePython(name, "import subprocess, time\n"
                             "def handler(event, context):\n"
                             "    print('mine')\n"
                             "    children = [subprocess.Popen(['sleep', '1000', event['mark']])\n"
                             "                for _ in range(event['count'])]\n"
                             "    while event['count'] > 20: time.sleep(1)\n"
                             "    for child in children: child.kill()\n"
                             "    return len(children)\n");
    const QByteArray mark = "1000." + QByteArray::number(QCoreApplication::applicationPid());
    QCOMPARE(fixture.run(name, "{\"count\": 10, \"mark\": \"1\"}").payload, QByteArray("10"));
    const RunRecord run = fixture.run(name, "{\"count\": 40, \"mark\": \"" + mark + "\"}");
    QCOMPARE(countProcesses(mark), 0);
    QCOMPARE(run.summary.outcome, RunOutcome::Failed);
    QVERIFY2(run.payload.contains("signal: killed"), run.payload);
    QVERIFY(run.summary.maxMemoryMb < 128);
    QVERIFY2(run.log.contains("\n[lambdesk] The function was ended for having more than 30 processes and "
                              "threads.\nEND RequestId"),
             run.log);
    QCOMPARE(fixture.run(name, "{\"count\": 1, \"mark\": \"1\"}").payload, QByteArray("1"));
}

void TestRunEnds::shutDownLeavesNothing()
{
    const QByteArray mark = "mark-of-the-end-" + QByteArray::number(QCoreApplication::applicationPid());
    {
        RunFixture fixture;
        fixture.savePython(QStringLiteral("f"),
                           "import subprocess, time\n"
                           "def handler(event, context):\n"
                           "    subprocess.Popen(['setsid', 'sh', '-c', 'sleep 1000; true', event])\n"
                           "    time.sleep(1000)\n");
        const QString id = fixture.start(QStringLiteral("f"), '"' + mark + '"').value();
        QTRY_VERIFY(countProcesses(mark) > 0);
        fixture.runs.shutDown();
        QCOMPARE(fixture.finished(id).summary.outcome, RunOutcome::Stopped);
        QCOMPARE(settled(fixture.runs.record(id)).value().summary.outcome, RunOutcome::Stopped);
        QCOMPARE(fixture.start(QStringLiteral("f")).error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(countProcesses(mark), 0);
}

LAMBDESK_TEST(QCoreApplication, TestRunEnds)
#include "tst_runends.moc"
