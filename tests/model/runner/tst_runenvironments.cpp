// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/freezer.h>
#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>

using namespace lambdesk;
using namespace lambdesk::test;

/// Which environment a run gets, a warm one, a new one or none, and what becomes of it in between.
class TestRunEnvironments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginRuns(m_fixture); }
    void cleanupTestCase() { endRuns(m_fixture); }

    void usesAWarmEnvironmentAgain();
    void startsColdWhenAsked();
    void startsColdWhenAskedWhileItRuns();
    void startsColdAfterAnUpdate();
    void aRunningCallEndsOnTheOldRevision();
    void runsAtTheSameTimeInSeveralEnvironments();
    void canBeStoppedBeforeTheirTurnToStart();
    void refusesMoreThanMayRunAtOnce();
    void theTemporaryFolderGoesWithTheEnvironment();
    void standsStillBetweenInvocations();
    void oneThatIsNeededAgainAtOnceStandsStillLater();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestRunEnvironments::usesAWarmEnvironmentAgain()
{
    const QString name = QStringLiteral("warm");
    m_fixture->saveNode(name, "let calls = 0; exports.handler = async () => ++calls;");
    const RunRecord first = m_fixture->run(name);
    const RunRecord second = m_fixture->run(name);
    QCOMPARE(second.payload, QByteArray("2"));
    QVERIFY(!second.summary.coldStart);
    QVERIFY(!second.summary.initMs);
    QCOMPARE(second.logStream, first.logStream);
    QVERIFY(second.log.startsWith("START RequestId: " + second.summary.requestId.toLatin1()));
    QVERIFY(!second.log.contains("Init Duration"));
    QCOMPARE(second.summary.billedMs, qint64(std::ceil(second.summary.durationMs)));
}

void TestRunEnvironments::startsColdWhenAsked()
{
    const QString name = QStringLiteral("cold");
    m_fixture->saveNode(name, "let calls = 0; exports.handler = async () => ++calls;");
    m_fixture->run(name);
    QVERIFY(settled(m_fixture->runs.forceColdStart(functionName(name))));
    const RunRecord second = m_fixture->run(name);
    QCOMPARE(second.payload, QByteArray("1"));
    QVERIFY(second.summary.coldStart);
}

void TestRunEnvironments::startsColdWhenAskedWhileItRuns()
{
    const QString name = QStringLiteral("busy");
    m_fixture->saveNode(name, "let calls = 0; exports.handler = async () => ++calls;");
    const QString first = m_fixture->start(name).value();
    QVERIFY(settled(m_fixture->runs.forceColdStart(functionName(name))));
    QCOMPARE(m_fixture->finished(first).payload, QByteArray("1"));
    const RunRecord second = m_fixture->run(name);
    QCOMPARE(second.payload, QByteArray("1"));
    QVERIFY(second.summary.coldStart);
}

void TestRunEnvironments::startsColdAfterAnUpdate()
{
    const QString name = QStringLiteral("updated");
    m_fixture->saveNode(name, "exports.handler = async () => [process.pid, 'old'];");
    const QByteArray pid = m_fixture->run(name).payload.split(',').first().mid(1);
    QVERIFY(QDir(QStringLiteral("/proc/") + QString::fromLatin1(pid)).exists());
    const CodePackage code = CodePackage::single(QStringLiteral("index.js"),
                                                 "exports.handler = async () => [process.pid, 'new'];");
    QVERIFY(settled(m_fixture->functions.updateCode(functionName(name), code)));
    QTRY_VERIFY(!QDir(QStringLiteral("/proc/") + QString::fromLatin1(pid)).exists());
    const RunRecord second = m_fixture->run(name);
    QVERIFY(second.payload.contains("new"));
    QVERIFY(second.summary.coldStart);
}

void TestRunEnvironments::aRunningCallEndsOnTheOldRevision()
{
    const QString name = QStringLiteral("updated-while-running");
    m_fixture->saveNode(
        name, "exports.handler = (event, context, callback) => {\n"
              "    console.log('running');\n"
              "    const wait = setInterval(() => {\n"
              "        if (require('fs').existsSync(event)) { clearInterval(wait); callback(null, 'old'); }\n"
              "    }, 5);\n"
              "};");
    QTemporaryDir folder;
    const QString flag = folder.filePath(QStringLiteral("go"));
    const QString id = m_fixture->start(name, '"' + flag.toUtf8() + '"').value();
    QTRY_VERIFY(m_fixture->liveLog(id).contains("running"));
    const CodePackage code =
        CodePackage::single(QStringLiteral("index.js"), "exports.handler = async () => 'new';");
    QVERIFY(settled(m_fixture->functions.updateCode(functionName(name), code)));
    QCOMPARE(m_fixture->run(name).payload, QByteArray("\"new\""));
    QFile(flag).open(QIODevice::WriteOnly);
    QCOMPARE(m_fixture->finished(id).payload, QByteArray("\"old\""));
    QCOMPARE(m_fixture->run(name).payload, QByteArray("\"new\""));
}

void TestRunEnvironments::runsAtTheSameTimeInSeveralEnvironments()
{
    // Each waits for the two others: one after another they would never end.
    const QString name = QStringLiteral("concurrent");
    m_fixture->savePython(name, "import os, time\n"
                                "def handler(event, context):\n"
                                "    open(event['folder'] + '/' + event['name'], 'w').close()\n"
                                "    while len(os.listdir(event['folder'])) < 3:\n"
                                "        time.sleep(0.005)\n"
                                "    return event['name']\n");
    QTemporaryDir folder;
    QStringList ids;
    for (const char *each : {"a", "b", "c"}) {
        const QByteArray event =
            "{\"folder\": \"" + folder.path().toUtf8() + "\", \"name\": \"" + each + "\"}";
        ids.append(m_fixture->start(name, event).value());
    }
    QCOMPARE(m_fixture->finished(ids[0]).payload, QByteArray("\"a\""));
    QCOMPARE(m_fixture->finished(ids[1]).payload, QByteArray("\"b\""));
    QCOMPARE(m_fixture->finished(ids[2]).payload, QByteArray("\"c\""));
}

void TestRunEnvironments::canBeStoppedBeforeTheirTurnToStart()
{
    QTemporaryDir folder; // of what the interpreter loads, which holds it up
    QFile site(folder.filePath(QStringLiteral("sitecustomize.py")));
    QVERIFY(site.open(QIODevice::WriteOnly));
    site.write("import os, time\nwhile not os.path.exists(os.environ['GO']):\n    time.sleep(0.005)\n");
    site.close();
    const QString go = folder.filePath(QStringLiteral("go"));
    const QString name = QStringLiteral("many");
    RunFixture::Settings settings;
    settings.variables = {{QStringLiteral("PYTHONPATH"), folder.path()}, {QStringLiteral("GO"), go}};
    m_fixture->save(name, Language::Python, "def handler(event, context):\n    return event\n", settings);
    QStringList ids;
    for (int run = 0; run < 4 * QThread::idealThreadCount(); ++run)
        ids.append(m_fixture->start(name, "1").value());
    const QString last = ids.takeLast();
    QVERIFY(settled(m_fixture->runs.stop(last)));
    const RunRecord stopped = m_fixture->finished(last);
    QCOMPARE(stopped.summary.outcome, RunOutcome::Stopped);
    QVERIFY(stopped.summary.durationMs < 1000.0 * settings.timeoutSeconds);
    QFile(go).open(QIODevice::WriteOnly);
    for (const QString &id : std::as_const(ids))
        QCOMPARE(m_fixture->finished(id).payload, QByteArray("1"));
}

void TestRunEnvironments::refusesMoreThanMayRunAtOnce()
{
    PlatformProfile profile = RunFixture::profileOf(QStringLiteral("today"));
    profile.quotas.concurrentExecutions = 2;
    RunFixture fixture(profile, QProcessEnvironment::systemEnvironment());
    fixture.savePython(QStringLiteral("f"),
                       "import time\ndef handler(event, context):\n    time.sleep(event)\n");
    const QString first = fixture.start(QStringLiteral("f"), "1000").value();
    const QString second = fixture.start(QStringLiteral("f"), "1000").value();
    const auto third = fixture.start(QStringLiteral("f"), "0");
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::Throttled);
    QVERIFY(settled(fixture.runs.stop(first)));
    QVERIFY(settled(fixture.runs.stop(second)));
    fixture.finished(first);
    fixture.finished(second);
    QCOMPARE(fixture.run(QStringLiteral("f"), "0").summary.outcome, RunOutcome::Succeeded);
}

void TestRunEnvironments::theTemporaryFolderGoesWithTheEnvironment()
{
    const QString name = QStringLiteral("temporary");
    m_fixture->savePython(
        name, "import os, tempfile\ndef handler(event, context):\n"
              "    open(tempfile.gettempdir() + '/kept', 'a').write('x')\n"
              "    return [tempfile.gettempdir(), os.path.getsize(tempfile.gettempdir() + '/kept')]\n");
    m_fixture->run(name);
    const auto second = QJsonDocument::fromJson(m_fixture->run(name).payload).array();
    QCOMPARE(second[1].toInt(), 2);
    const QString folder = second[0].toString();
    QVERIFY(folder.startsWith(m_fixture->workspace.paths().scratch()));
    QVERIFY(QDir(folder).exists());
    QVERIFY(settled(m_fixture->functions.remove(functionName(name))));
    QTRY_VERIFY(!QDir(folder).exists());
}

void TestRunEnvironments::standsStillBetweenInvocations()
{
    const QString name = QStringLiteral("still");
    // A child counts too.
    m_fixture->saveNode(name, "const { spawn } = require('child_process');\n"
                              "let ticks = 0;\n"
                              "let fired;\n"
                              "const hasFired = new Promise((done) => { fired = done; });\n"
                              "let child;\n"
                              "exports.handler = async (event) => {\n"
                              "    if (!child) {\n"
                              "        child = spawn('sleep', ['1000']);\n"
                              "        setInterval(() => ++ticks, 10).unref();\n"
                              "        setTimeout(() => { console.log('fired'); fired(); }, 2000);\n"
                              "    }\n"
                              "    if (event) await hasFired;\n"
                              "    return [process.pid, child.pid, ticks];\n"
                              "};");
    const auto first = QJsonDocument::fromJson(m_fixture->run(name, "0").payload).array();
    const auto stateOf = [](int process) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(2) : QByteArray();
    };
    QTRY_COMPARE(stateOf(first[0].toInt()), QByteArray("T"));
    QTRY_COMPARE(stateOf(first[1].toInt()), QByteArray("T"));
    const RunRecord second = m_fixture->run(name, "1");
    QVERIFY(!second.summary.coldStart);
    QVERIFY(second.log.contains("fired")); // what the first has set goes off in the second
    const auto answer = QJsonDocument::fromJson(second.payload).array();
    QVERIFY(answer[2].toInt() > 0);
    QVERIFY(settled(m_fixture->functions.remove(functionName(name))));
    QTRY_COMPARE(stateOf(first[1].toInt()), QByteArray());
}

void TestRunEnvironments::oneThatIsNeededAgainAtOnceStandsStillLater()
{
    QProcess process;
    process.start(QStringLiteral("sleep"), {QStringLiteral("1000")});
    QVERIFY(process.waitForStarted());
    Freezer freezer;
    freezer.follow({pid_t(process.processId()), 0}, nullptr);
    qint64 longestWait = 0;
    int rounds = 0;
    QElapsedTimer sinceCall;
    // Several times, as on a busy computer this may itself come too late.
    connect(&freezer, &Freezer::aboutToFreeze, this, [&] {
        longestWait = qMax(longestWait, sinceCall.elapsed());
        QMetaObject::invokeMethod(
            this,
            [&] {
                freezer.thaw();
                sinceCall.start();
                if (++rounds < 5)
                    freezer.freezeSoon();
            },
            Qt::QueuedConnection);
    });
    sinceCall.start();
    freezer.freezeSoon();
    QTRY_COMPARE(rounds, 5);
    QVERIFY2(longestWait >= 20, qPrintable(QString::number(longestWait)));
    process.kill();
    QVERIFY(process.waitForFinished());
}

LAMBDESK_TEST(QCoreApplication, TestRunEnvironments)
#include "tst_runenvironments.moc"
