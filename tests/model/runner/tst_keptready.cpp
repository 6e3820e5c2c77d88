// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

#include <QJsonArray>

#include <csignal>

using namespace lambdesk;
using namespace lambdesk::test;

/// Functions whose next process stands ready before anybody asks for it.
class TestKeptReady : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginRuns(m_fixture); }
    void cleanupTestCase() { endRuns(m_fixture); }

    void startsAheadWhatIsKeptReady_data();
    void startsAheadWhatIsKeptReady();
    void keepsOnlyTheNewestReady();
    void whatEndsInStandbyIsNotMissed();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestKeptReady::startsAheadWhatIsKeptReady_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("node") << Language::NodeJs
                          << QByteArray("const loaded = Date.now();\n"
                                        "exports.handler = async () => [process.pid, loaded];");
    QTest::newRow("python") << Language::Python
                            << QByteArray("import os, time\nloaded = int(time.time() * 1000)\n"
                                          "def handler(event, context):\n    return [os.getpid(), loaded]\n");
}

void TestKeptReady::startsAheadWhatIsKeptReady()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, code);
    const QString name = QStringLiteral("ahead-") + QString::fromLatin1(QTest::currentDataTag());
    m_fixture->save(name, language, code, {});
    m_fixture->runs.keepReady(functionName(name));
    // After each end of its environment there is a new process, which has loaded nothing of the function.
    // One that is being killed waits at its gate, too, until it is gone.
    const auto isAloneAndAhead = [&] {
        const auto environments = settled(m_fixture->runs.environments(functionName(name)));
        return environments.size() == 1 && environments[0].state == EnvironmentStatus::State::StartedAhead;
    };
    pid_t last = 0;
    for (int round = 0; round < 3; ++round) {
        QTRY_VERIFY(isAloneAndAhead());
        const pid_t waiting = awaitProcessAtGate(name, last);
        QVERIFY(waiting != 0);
        last = waiting;
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const RunRecord record = m_fixture->run(name);
        QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
        QVERIFY(record.summary.coldStart);
        QVERIFY(record.log.startsWith("INIT_START"));
        QVERIFY(record.summary.initMs.value_or(0) > 1);
        const auto answer = QJsonDocument::fromJson(record.payload).array();
        QVERIFY2(pid_t(answer[0].toInt()) == waiting, record.log + QByteArray::number(round));
        QVERIFY(answer[1].toInteger() >= before);
        QVERIFY(std::any_of(record.measures.cbegin(), record.measures.cend(), [](const Measure &measure) {
            return measure.what == QStringLiteral("Start of the interpreter") &&
                   measure.state == Measure::State::Simulated;
        }));
        QVERIFY(!m_fixture->run(name).summary.coldStart);
        QVERIFY(settled(m_fixture->runs.forceColdStart(functionName(name))));
    }
    QVERIFY(settled(m_fixture->functions.remove(functionName(name))));
    QTRY_VERIFY(processAtGate(name) == 0);
}

void TestKeptReady::keepsOnlyTheNewestReady()
{
    QStringList names;
    for (int number = 0; number < 6; ++number) {
        names.append(QStringLiteral("ready-%1").arg(number));
        m_fixture->savePython(names.last(), "def handler(event, context):\n    return 1\n");
        m_fixture->runs.keepReady(functionName(names.last()));
        QVERIFY(awaitProcessAtGate(names.last()) != 0);
    }
    QTRY_VERIFY(processAtGate(names[0]) == 0 && processAtGate(names[1]) == 0);
    QVERIFY(processAtGate(names[2]) != 0);
    for (const QString &name : std::as_const(names)) {
        QCOMPARE(m_fixture->run(name).payload, QByteArray("1"));
        QVERIFY(settled(m_fixture->functions.remove(functionName(name))));
    }
}

void TestKeptReady::whatEndsInStandbyIsNotMissed()
{
    const QString name = QStringLiteral("ends-in-standby");
    m_fixture->savePython(name, "def handler(event, context):\n    return 1\n");
    m_fixture->runs.keepReady(functionName(name));
    const pid_t waiting = awaitProcessAtGate(name);
    QVERIFY(waiting != 0);
    kill(waiting, SIGKILL);
    QCOMPARE(m_fixture->run(name).payload, QByteArray("1"));
}

LAMBDESK_TEST(QCoreApplication, TestKeptReady)
#include "tst_keptready.moc"
