// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

using namespace lambdesk;
using namespace lambdesk::test;

/// What a function prints, in its run's log.
class TestRunOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginRuns(m_fixture); }
    void cleanupTestCase() { endRuns(m_fixture); }

    void outputIsInOrderAndLive();
    void tenMegabytesOfOutputArrive();
    void outputBeyondTheLimitIsDropped();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestRunOutput::outputIsInOrderAndLive()
{
    const QString name = QStringLiteral("live");
    m_fixture->savePython(name, "import os, subprocess, sys, time\n"
                                "def handler(event, context):\n"
                                "    print('one')\n"
                                "    print('two', file=sys.stderr)\n"
                                "    subprocess.run(['echo', 'three'])\n"
                                "    while not os.path.exists(event):\n"
                                "        time.sleep(0.005)\n"
                                "    sys.stdout.write('four')\n");
    QTemporaryDir folder;
    const QString flag = folder.filePath(QStringLiteral("go"));
    const QString id = m_fixture->start(name, '"' + flag.toUtf8() + '"').value();
    QTRY_VERIFY(m_fixture->liveLog(id).contains("three\n")); // while it runs
    QFile(flag).open(QIODevice::WriteOnly);
    QVERIFY(m_fixture->finished(id).log.contains("\none\ntwo\nthree\nfour\nEND RequestId"));
}

void TestRunOutput::tenMegabytesOfOutputArrive()
{
    m_fixture->savePython(QStringLiteral("chatty"), "def handler(event, context):\n"
                                                    "    for i in range(100000):\n"
                                                    "        print('%099d' % i)\n");
    const RunRecord record = m_fixture->run(QStringLiteral("chatty"));
    QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(!record.logTruncated);
    const QList<QByteArray> lines = record.log.split('\n');
    QCOMPARE(lines.size(), 100'005); // INIT_START, START, END, REPORT, and nothing after the last line end
    for (int i = 0; i < 100'000; ++i)
        QCOMPARE(lines[i + 2].toInt(), i);
    QCOMPARE(m_fixture->liveLog(record.summary.requestId), record.log);
}

void TestRunOutput::outputBeyondTheLimitIsDropped()
{
    m_fixture->savePython(QStringLiteral("flood"), "import os\n"
                                                   "def handler(event, context):\n"
                                                   "    for i in range(40):\n"
                                                   "        os.write(1, b'x' * 1048575 + b'\\n')\n");
    const RunRecord record = m_fixture->run(QStringLiteral("flood"));
    QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(record.logTruncated);
    QVERIFY(record.log.size() > 16 * 1024 * 1024 && record.log.size() < 17 * 1024 * 1024);
    QVERIFY(record.log.contains("left out: 25165824 bytes."));
    QVERIFY(record.log.contains("\nREPORT RequestId"));
}

LAMBDESK_TEST(QCoreApplication, TestRunOutput)
#include "tst_runoutput.moc"
