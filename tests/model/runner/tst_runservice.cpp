// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/runstore.h>
#include <tests/support/processes.h>
#include <tests/support/runfixture.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>

#include <csignal>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

QString matching(const QByteArray &log, const QString &pattern)
{
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                          QRegularExpression::DotMatchesEverythingOption)
                           .match(QString::fromUtf8(log));
    return match.hasMatch() ? QString()
                            : QStringLiteral("%1\n  is not\n%2").arg(QString::fromUtf8(log), pattern);
}

QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

/// Functions in real Node.js and Python processes, from start to stored record.
class TestRunService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void succeeds_data();
    void succeeds();
    void theResultsBytesAreTheFunctionsOwn();
    void usesAWarmEnvironmentAgain();
    void startsColdWhenAsked();
    void startsColdWhenAskedWhileItRuns();
    void startsAheadWhatIsKeptReady_data();
    void startsAheadWhatIsKeptReady();
    void keepsOnlyTheNewestReady();
    void whatEndsInStandbyIsNotMissed();
    void startsColdAfterAnUpdate();
    void aRunningCallEndsOnTheOldRevision();
    void runsAtTheSameTimeInSeveralEnvironments();
    void refusesMoreThanMayRunAtOnce();
    void theVariablesAreThePlatformsAndTheUsers();
    void theTemporaryFolderGoesWithTheEnvironment();
    void anErrorIsTheFunctionsOwn_data();
    void anErrorIsTheFunctionsOwn();
    void anInitErrorIsTriedAgain_data();
    void anInitErrorIsTriedAgain();
    void theEndOfTheProcessIsTold_data();
    void theEndOfTheProcessIsTold();
    void theTimeoutKillsTheWholeTree();
    void theTimeoutCountsTheSecondInit();
    void stopKillsTheWholeTree();
    void onlyTheFirstAnswerCounts();
    void aResponseTooLargeIsRefused();
    void theNextRunAfterALargeResponseIsWarm();
    void outputIsInOrderAndLive();
    void tenMegabytesOfOutputArrive();
    void outputBeyondTheLimitIsDropped();
    void memoryIsMeasured();
    void tooMuchMemoryEndsTheFunction_data();
    void tooMuchMemoryEndsTheFunction();
    void pagesThatProcessesShareCountOnce();
    void standsStillBetweenInvocations();
    void badEventsAreRefused_data();
    void badEventsAreRefused();
    void unknownFunctionsAreRefused();
    void aMissingRuntimeIsTold();
    void runsAreKept();
    void aKillWouldLeaveARunThatWasCutShort();
    void aRunThatCannotBeKeptStillEnds();
    void speaksAsIn2016();
    void shutDownLeavesNothing();
    void saysWhatIsEnforced();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestRunService::initTestCase()
{
    m_fixture = std::make_unique<RunFixture>();
    QVERIFY(m_fixture->opened);
    QVERIFY2(!m_fixture->runtime(Language::NodeJs).isEmpty(), "Node.js is needed");
    QVERIFY2(!m_fixture->runtime(Language::Python).isEmpty(), "Python is needed");
}

void TestRunService::cleanupTestCase()
{
    m_fixture.reset();
    QCOMPARE(ownChildren(), QByteArray());
}

void TestRunService::succeeds_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("node")
        << Language::NodeJs
        << QByteArray("exports.handler = async (event) => { console.log('hello'); return event.key1; };");
    QTest::newRow("python")
        << Language::Python
        << QByteArray("def handler(event, context):\n    print('hello')\n    return event['key1']\n");
}

void TestRunService::succeeds()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, code);
    const QString name = QStringLiteral("succeeds-") + QString::fromLatin1(QTest::currentDataTag());
    m_fixture->save(name, language, code, {});
    QSignalSpy startedRuns(&m_fixture->runs, &RunService::runStarted);
    const RunRecord record = m_fixture->run(name, "{\"key1\": \"value1\"}");
    QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    QCOMPARE(record.payload, QByteArray("\"value1\""));
    QCOMPARE(record.functionError, QString());
    QVERIFY(record.summary.coldStart);
    QVERIFY(record.summary.initMs.value_or(0) > 1);
    QVERIFY(record.summary.durationMs > 0 && record.summary.durationMs < *record.summary.initMs + 1000);
    QCOMPARE(record.summary.billedMs, qint64(std::ceil(record.summary.durationMs + *record.summary.initMs)));
    QVERIFY(record.summary.maxMemoryMb > 4 && record.summary.maxMemoryMb < 128);
    QCOMPARE(startedRuns.size(), 1);
    QCOMPARE(static_cast<const RunSummary *>(startedRuns[0][0].constData())->requestId,
             record.summary.requestId);
    const QString id = record.summary.requestId;
    QCOMPARE(
        matching(record.log,
                 QStringLiteral(
                     "INIT_START Runtime Version: (nodejs|python):[0-9.]+\tRuntime Version ARN: [^\n]+\n"
                     "START RequestId: %1 Version: \\$LATEST\n"
                     "[^\n]*hello\n"
                     "END RequestId: %1\n"
                     "REPORT RequestId: %1\tDuration: \\d+\\.\\d\\d ms\tBilled Duration: \\d+ ms\t"
                     "Memory Size: 128 MB\tMax Memory Used: \\d+ MB\tInit Duration: \\d+\\.\\d\\d ms\t\n")
                     .arg(id)),
        QString());
    QCOMPARE(m_fixture->liveLog(id), record.log);
}

void TestRunService::theResultsBytesAreTheFunctionsOwn()
{
    m_fixture->savePython(QStringLiteral("bytes"),
                          "def handler(event, context):\n"
                          "    return b'{\"b\": 9007199254740993, \"a\": 1.0, \"\\u00e9\": []}'\n");
    QCOMPARE(m_fixture->run(QStringLiteral("bytes")).payload,
             QByteArray("{\"b\": 9007199254740993, \"a\": 1.0, \"\\u00e9\": []}"));
}

void TestRunService::usesAWarmEnvironmentAgain()
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

void TestRunService::startsColdWhenAsked()
{
    const QString name = QStringLiteral("cold");
    m_fixture->saveNode(name, "let calls = 0; exports.handler = async () => ++calls;");
    m_fixture->run(name);
    QVERIFY(settled(m_fixture->runs.forceColdStart(functionName(name))));
    const RunRecord second = m_fixture->run(name);
    QCOMPARE(second.payload, QByteArray("1"));
    QVERIFY(second.summary.coldStart);
}

void TestRunService::startsColdWhenAskedWhileItRuns()
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

void TestRunService::startsAheadWhatIsKeptReady_data()
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

void TestRunService::startsAheadWhatIsKeptReady()
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
        QTRY_VERIFY_WITH_TIMEOUT(isAloneAndAhead(), 30'000);
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

void TestRunService::keepsOnlyTheNewestReady()
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

void TestRunService::whatEndsInStandbyIsNotMissed()
{
    const QString name = QStringLiteral("ends-in-standby");
    m_fixture->savePython(name, "def handler(event, context):\n    return 1\n");
    m_fixture->runs.keepReady(functionName(name));
    const pid_t waiting = awaitProcessAtGate(name);
    QVERIFY(waiting != 0);
    kill(waiting, SIGKILL);
    QCOMPARE(m_fixture->run(name).payload, QByteArray("1"));
}

void TestRunService::startsColdAfterAnUpdate()
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

void TestRunService::aRunningCallEndsOnTheOldRevision()
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

void TestRunService::runsAtTheSameTimeInSeveralEnvironments()
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

void TestRunService::refusesMoreThanMayRunAtOnce()
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

void TestRunService::theVariablesAreThePlatformsAndTheUsers()
{
    qputenv("LAMBDESK_TEST_OF_THIS_COMPUTER", "1");
    RunFixture::Settings settings;
    settings.variables = {{QStringLiteral("TABLE"), QStringLiteral("caf\u00e9 = 1")},
                          {QStringLiteral("LANG"), QStringLiteral("C.UTF-8")}};
    m_fixture->save(QStringLiteral("variables"), Language::NodeJs,
                    "exports.handler = async () => ({ ...process.env, CWD: process.cwd() });", settings);
    const RunRecord record = m_fixture->run(QStringLiteral("variables"));
    const QJsonObject seen = json(record.payload);
    const auto value = [&seen](const char *key) { return seen.value(QLatin1String(key)).toString(); };
    QCOMPARE(value("TABLE"), QStringLiteral("caf\u00e9 = 1"));
    QCOMPARE(value("LANG"), QStringLiteral("C.UTF-8"));
    QCOMPARE(value("AWS_LAMBDA_FUNCTION_NAME"), QStringLiteral("variables"));
    QCOMPARE(value("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), QStringLiteral("128"));
    QCOMPARE(value("AWS_LAMBDA_FUNCTION_VERSION"), QStringLiteral("$LATEST"));
    QCOMPARE(value("AWS_LAMBDA_LOG_GROUP_NAME"), QStringLiteral("/aws/lambda/variables"));
    QCOMPARE(value("AWS_LAMBDA_LOG_STREAM_NAME"), record.logStream);
    QCOMPARE(value("AWS_REGION"), m_fixture->profile.region);
    QCOMPARE(value("AWS_EXECUTION_ENV"),
             QStringLiteral("AWS_Lambda_") + m_fixture->runtime(Language::NodeJs));
    QCOMPARE(value("_HANDLER"), QStringLiteral("index.handler"));
    QCOMPARE(value("TZ"), QStringLiteral(":UTC"));
    QCOMPARE(value("LAMBDA_TASK_ROOT"), value("CWD"));
    QVERIFY(value("AWS_LAMBDA_RUNTIME_API").startsWith(QStringLiteral("127.0.0.1:")));
    QVERIFY(!value("AWS_SECRET_ACCESS_KEY").isEmpty());
    QVERIFY(!seen.contains(QLatin1String("LAMBDESK_TEST_OF_THIS_COMPUTER")));
    QVERIFY(!seen.contains(QLatin1String("_LAMBDESK_PROFILE")));
}

void TestRunService::theTemporaryFolderGoesWithTheEnvironment()
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

void TestRunService::anErrorIsTheFunctionsOwn_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, Language language, const QByteArray &code, const char *type,
                        const char *message) {
        QTest::newRow(name) << language << code << QString::fromLatin1(type) << QString::fromLatin1(message);
    };
    row("node-error", Language::NodeJs, "exports.handler = async () => { throw new TypeError('boom'); };",
        "TypeError", "boom");
    row("node-string", Language::NodeJs, "exports.handler = (e, c, callback) => callback('boom');", "string",
        "boom");
    row("python-error", Language::Python, "def handler(event, context):\n    raise ValueError('boom')\n",
        "ValueError", "boom");
    row("python-result", Language::Python, "def handler(event, context):\n    return {1, 2}\n",
        "Runtime.MarshalError", "Unable to marshal response: Object of type set is not JSON serializable");
    row("node-uncaught", Language::NodeJs,
        "exports.handler = () => { setTimeout(() => { throw new RangeError('late'); }, 1); };", "RangeError",
        "late");
}

void TestRunService::anErrorIsTheFunctionsOwn()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, code);
    QFETCH(QString, type);
    QFETCH(QString, message);
    const QString name = QStringLiteral("error-") + QString::fromLatin1(QTest::currentDataTag());
    m_fixture->save(name, language, code, {});
    const RunRecord record = m_fixture->run(name);
    QCOMPARE(record.summary.outcome, RunOutcome::Failed);
    QCOMPARE(record.functionError, QStringLiteral("Unhandled"));
    QCOMPARE(json(record.payload).value(QLatin1String("errorType")).toString(), type);
    QCOMPARE(json(record.payload).value(QLatin1String("errorMessage")).toString(), message);
    QVERIFY(record.log.contains(message.toUtf8()));
    QVERIFY(record.log.contains("\nREPORT RequestId"));
}

void TestRunService::anInitErrorIsTriedAgain_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("handler");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, Language language, const QByteArray &code, const char *handler,
                        const char *type) {
        QTest::newRow(name) << language << code << QString::fromLatin1(handler) << QString::fromLatin1(type);
    };
    row("node-syntax", Language::NodeJs, "exports.handler = async () => {", "index.handler",
        "Runtime.UserCodeSyntaxError");
    row("node-module", Language::NodeJs, "exports.handler = 1;", "other.handler",
        "Runtime.ImportModuleError");
    row("node-handler", Language::NodeJs, "exports.other = 1;", "index.handler", "Runtime.HandlerNotFound");
    row("python-syntax", Language::Python, "def handler(:\n", "lambda_function.handler",
        "Runtime.UserCodeSyntaxError");
    row("python-module", Language::Python, "x = 1\n", "other.handler", "Runtime.ImportModuleError");
    row("python-handler", Language::Python, "x = 1\n", "lambda_function.handler", "Runtime.HandlerNotFound");
}

void TestRunService::anInitErrorIsTriedAgain()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, code);
    QFETCH(QString, handler);
    QFETCH(QString, type);
    const QString name = QStringLiteral("init-") + QString::fromLatin1(QTest::currentDataTag());
    RunFixture::Settings settings;
    settings.handler = handler;
    m_fixture->save(name, language, code, settings);
    const RunRecord record = m_fixture->run(name);
    QCOMPARE(record.summary.outcome, RunOutcome::Failed);
    QCOMPARE(json(record.payload).value(QLatin1String("errorType")).toString(), type);
    QCOMPARE(record.functionError, QStringLiteral("Unhandled"));
    const QString id = record.summary.requestId;
    QCOMPARE(
        matching(
            record.log,
            QStringLiteral(
                "INIT_START .*\nINIT_REPORT Init Duration: [0-9.]+ ms\tPhase: init\tStatus: error\tError "
                "Type: %2\n"
                ".*\nINIT_REPORT Init Duration: [0-9.]+ ms\tPhase: invoke\tStatus: error\tError Type: %2\n"
                "START RequestId: %1 .*\nEND RequestId: %1\nREPORT RequestId: %1\t[^\n]*\n")
                .arg(id, type)),
        QString());
    QVERIFY(!record.summary.initMs);
}

void TestRunService::theEndOfTheProcessIsTold_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Language language, const QByteArray &code, const char *reason) {
        QTest::newRow(name) << language << code << QString::fromLatin1(reason);
    };
    row("node-exit", Language::NodeJs,
        "exports.handler = async () => { console.log('last'); process.exit(3); };",
        "with error: exit status 3");
    row("node-exit-0", Language::NodeJs,
        "exports.handler = async () => { console.log('last'); process.exit(0); };",
        "without providing a reason");
    row("python-exit", Language::Python,
        "import os\ndef handler(event, context):\n    print('last')\n    os._exit(1)\n",
        "with error: exit status 1");
    row("python-killed", Language::Python,
        "import os\ndef handler(event, context):\n    print('last')\n    os.kill(os.getpid(), 9)\n",
        "with error: signal: killed");
    row("python-crash", Language::Python,
        "import os\ndef handler(event, context):\n    print('last')\n    os.abort()\n",
        "with error: signal: aborted");
    row("node-killed-with-its-group", Language::NodeJs,
        "exports.handler = async () => { console.log('last'); process.kill(0, 'SIGKILL'); };",
        "with error: signal: killed");
}

void TestRunService::theEndOfTheProcessIsTold()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, code);
    QFETCH(QString, reason);
    const QString name = QStringLiteral("ends-") + QString::fromLatin1(QTest::currentDataTag());
    m_fixture->save(name, language, code, {});
    const RunRecord record = m_fixture->run(name);
    QCOMPARE(record.summary.outcome, RunOutcome::Failed);
    QCOMPARE(record.functionError, QStringLiteral("Unhandled"));
    const QString id = record.summary.requestId;
    const QString message = QStringLiteral("RequestId: %1 Error: Runtime exited %2").arg(id, reason);
    QCOMPARE(record.payload, QStringLiteral("{\"errorType\":\"Runtime.ExitError\",\"errorMessage\":\"%1\"}")
                                 .arg(message)
                                 .toUtf8());
    QCOMPARE(
        matching(record.log,
                 QStringLiteral(".*[^\n]*last\n%1\nRuntime.ExitError\nEND RequestId: %2\nREPORT [^\n]*\n")
                     .arg(message, id)),
        QString());
    QVERIFY(m_fixture->start(name)); // a new environment
}

void TestRunService::theTimeoutKillsTheWholeTree()
{
    RunFixture::Settings settings;
    settings.timeoutSeconds = 1;
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
    QCOMPARE(record.summary.durationMs, 1000.0);
    QCOMPARE(record.payload, QStringLiteral("{\"errorType\":\"Sandbox.Timedout\",\"errorMessage\":"
                                            "\"RequestId: %1 Error: Task timed out after 1.00 seconds\"}")
                                 .arg(id)
                                 .toUtf8());
    QCOMPARE(matching(record.log, QStringLiteral(".*waiting\n[0-9TZ:.-]+ %1 Task timed out after 1.00 "
                                                 "seconds\n\nEND RequestId: %1\nREPORT [^\n]*\n")
                                      .arg(id)),
             QString());
}

void TestRunService::theTimeoutCountsTheSecondInit()
{
    PlatformProfile profile = RunFixture::profileOf(QStringLiteral("today"));
    profile.quotas.initSeconds = 1;
    RunFixture fixture(profile, QProcessEnvironment::systemEnvironment());
    RunFixture::Settings settings;
    settings.timeoutSeconds = 1;
    fixture.save(QStringLiteral("slow"), Language::Python,
                 "import time\nprint('loading')\ntime.sleep(1000)\n", settings);
    const RunRecord record = fixture.run(QStringLiteral("slow"));
    QVERIFY(record.payload.contains("Task timed out after 1.00 seconds"));
    QCOMPARE(record.log.count("loading\n"), 2);
    QVERIFY(record.log.contains("Phase: init\tStatus: timeout\n"));
    QVERIFY(record.log.contains("Phase: invoke\tStatus: timeout\n"));
}

void TestRunService::stopKillsTheWholeTree()
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

void TestRunService::onlyTheFirstAnswerCounts()
{
    const QString name = QStringLiteral("twice");
    m_fixture->saveNode(name, "exports.handler = (event, context, callback) => { callback(null, 1); "
                              "callback(null, 2); context.fail('x'); };");
    QCOMPARE(m_fixture->run(name).payload, QByteArray("1"));
    QCOMPARE(m_fixture->run(name).payload, QByteArray("1"));
}

void TestRunService::aResponseTooLargeIsRefused()
{
    m_fixture->saveNode(QStringLiteral("large"), "exports.handler = async (size) => 'x'.repeat(size);");
    const RunRecord record = m_fixture->run(QStringLiteral("large"), "6291555");
    QCOMPARE(record.payload,
             QByteArray("{\"errorMessage\":\"Response payload size exceeded maximum allowed payload size "
                        "(6291556 bytes).\",\"errorType\":\"Function.ResponseSizeTooLarge\"}"));
    QCOMPARE(record.functionError, QStringLiteral("Unhandled"));
}

void TestRunService::theNextRunAfterALargeResponseIsWarm()
{
    // Two quotes are part of the size.
    const RunRecord record = m_fixture->run(QStringLiteral("large"), "6291554");
    QCOMPARE(record.payload.size(), 6291556);
    QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(!record.summary.coldStart);
}

void TestRunService::outputIsInOrderAndLive()
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

void TestRunService::tenMegabytesOfOutputArrive()
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

void TestRunService::outputBeyondTheLimitIsDropped()
{
    m_fixture->savePython(QStringLiteral("flood"), "import os\n"
                                                   "def handler(event, context):\n"
                                                   "    for i in range(40):\n"
                                                   "        os.write(1, b'x' * 1048575 + b'\\n')\n");
    const RunRecord record = m_fixture->run(QStringLiteral("flood"));
    QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(record.logTruncated);
    QVERIFY(record.log.size() > 16 * 1024 * 1024 && record.log.size() < 17 * 1024 * 1024);
    QVERIFY(record.log.contains("[lambdesk] 25165824 byte"));
    QVERIFY(record.log.contains("\nREPORT RequestId"));
}

void TestRunService::memoryIsMeasured()
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

void TestRunService::tooMuchMemoryEndsTheFunction_data()
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

void TestRunService::tooMuchMemoryEndsTheFunction()
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

void TestRunService::pagesThatProcessesShareCountOnce()
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

void TestRunService::standsStillBetweenInvocations()
{
    const QString name = QStringLiteral("still");
    // A child counts too.
    m_fixture->saveNode(name, "const { spawn } = require('child_process');\n"
                              "let ticks = 0;\n"
                              "let child;\n"
                              "exports.handler = async (event) => {\n"
                              "    if (!child) {\n"
                              "        child = spawn('sleep', ['1000']);\n"
                              "        setInterval(() => ++ticks, 10).unref();\n"
                              "        setTimeout(() => console.log('fired'), 50);\n"
                              "    }\n"
                              "    if (event) await new Promise((done) => setTimeout(done, event));\n"
                              "    return [process.pid, child.pid, ticks];\n"
                              "};");
    const auto first = QJsonDocument::fromJson(m_fixture->run(name, "0").payload).array();
    const auto stateOf = [](int process) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(2) : QByteArray();
    };
    QTRY_COMPARE(stateOf(first[0].toInt()), QByteArray("T"));
    QTRY_COMPARE(stateOf(first[1].toInt()), QByteArray("T"));
    const RunRecord second = m_fixture->run(name, "100");
    QVERIFY(!second.summary.coldStart);
    QVERIFY(second.log.contains("fired")); // what the first has set goes off in the second
    const auto answer = QJsonDocument::fromJson(second.payload).array();
    QVERIFY(answer[2].toInt() > 0);
    QVERIFY(settled(m_fixture->functions.remove(functionName(name))));
    QTRY_COMPARE(stateOf(first[1].toInt()), QByteArray());
}

void TestRunService::badEventsAreRefused_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<int>("kind");
    QTest::newRow("no JSON") << QByteArray("{\"a\": }") << int(ErrorKind::InvalidParameter);
    QTest::newRow("nothing") << QByteArray() << int(ErrorKind::InvalidParameter);
    QTest::newRow("too large") << '"' + QByteArray(6 * 1024 * 1024, 'x') + '"' << int(ErrorKind::TooLarge);
}

void TestRunService::badEventsAreRefused()
{
    QFETCH(QByteArray, event);
    const auto run = m_fixture->start(QStringLiteral("warm"), event);
    QVERIFY(!run);
    QTEST(int(run.error().kind), "kind");
    QVERIFY(!run.error().message.isEmpty());
}

void TestRunService::unknownFunctionsAreRefused()
{
    const auto run = m_fixture->start(QStringLiteral("nobody"));
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::NotFound);
}

void TestRunService::aMissingRuntimeIsTold()
{
    // An interpreter that vanishes while the program runs.
    QTemporaryDir folder;
    const QString real = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString node = folder.filePath(QStringLiteral("node"));
    QVERIFY(QFile::copy(QFileInfo(real).canonicalFilePath(), node));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), folder.path());
    RunFixture fixture(RunFixture::profileOf(QStringLiteral("today")), environment);
    QVERIFY(!fixture.runtime(Language::NodeJs).isEmpty());
    fixture.saveNode(QStringLiteral("f"), "exports.handler = async () => 1;");
    QCOMPARE(fixture.run(QStringLiteral("f")).payload, QByteArray("1"));
    QVERIFY(QFile::remove(node));
    const auto run = fixture.start(QStringLiteral("f"));
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::RuntimeMissing);
    QVERIFY(run.error().message.contains(QStringLiteral("Node.js")));
}

void TestRunService::runsAreKept()
{
    const QString name = QStringLiteral("kept");
    m_fixture->saveNode(name, "exports.handler = async (event) => event;");
    const RunRecord first = m_fixture->run(name, "1");
    const RunRecord second = m_fixture->run(name, "2");
    const auto recent = settled(m_fixture->runs.recent(functionName(name), 10));
    QVERIFY(recent);
    QCOMPARE(*recent, (QList<RunSummary>{second.summary, first.summary}));
    QCOMPARE(settled(m_fixture->runs.recent(functionName(name), 1)).value(),
             QList<RunSummary>{second.summary});
    QCOMPARE(settled(m_fixture->runs.record(first.summary.requestId)).value(), first);
    QCOMPARE(settled(m_fixture->runs.record(QStringLiteral("nobody"))).error().kind, ErrorKind::NotFound);
}

void TestRunService::aKillWouldLeaveARunThatWasCutShort()
{
    m_fixture->savePython(QStringLiteral("cut"),
                          "import time\ndef handler(event, context):\n    time.sleep(1000)\n");
    const QString id = m_fixture->start(QStringLiteral("cut"), "{\"n\":1}").value();
    // What the next program would find in the workspace.
    const auto left = [&] { return RunStore(m_fixture->workspace).find(id); };
    QTRY_VERIFY(left());
    QCOMPARE(left()->summary.outcome, RunOutcome::CutShort);
    QCOMPARE(left()->event, QByteArray("{\"n\":1}"));
    QCOMPARE(left()->summary.durationMs, 0.0);
    const auto listed = settled(m_fixture->runs.recent(functionName(QStringLiteral("cut")), 10)).value();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().outcome, RunOutcome::Running);
    QVERIFY(settled(m_fixture->runs.stop(id)));
    QCOMPARE(m_fixture->finished(id).summary.outcome, RunOutcome::Stopped);
    QCOMPARE(left()->summary.outcome, RunOutcome::Stopped);
    QCOMPARE(settled(m_fixture->runs.recent(functionName(QStringLiteral("cut")), 10))->size(), 1);
}

void TestRunService::aRunThatCannotBeKeptStillEnds()
{
    const QString name = QStringLiteral("removed");
    m_fixture->savePython(name, "import os, time\n"
                                "def handler(event, context):\n"
                                "    while not os.path.exists(event):\n"
                                "        time.sleep(0.005)\n"
                                "    return 'done'\n");
    QTemporaryDir folder;
    const QString flag = folder.filePath(QStringLiteral("go"));
    const QString id = m_fixture->start(name, '"' + flag.toUtf8() + '"').value();
    QVERIFY(settled(m_fixture->functions.remove(functionName(name))));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("run not stored")));
    QFile(flag).open(QIODevice::WriteOnly);
    const RunRecord record = m_fixture->finished(id);
    QCOMPARE(record.payload, QByteArray("\"done\""));
    QVERIFY(record.log.contains("[lambdesk] This run could not be stored"));
}

void TestRunService::speaksAsIn2016()
{
    RunFixture fixture(QStringLiteral("2016"));
    fixture.saveNode(QStringLiteral("f"),
                     "console.log('loaded');\n"
                     "exports.handler = (event, context) => {\n"
                     "    if (event === 'fail') context.fail(new Error('boom'));\n"
                     "    else if (event === 'throw') setTimeout(() => { throw new Error('boom'); }, 1);\n"
                     "    else context.succeed(event);\n"
                     "};\n");
    const RunRecord first = fixture.run(QStringLiteral("f"), "1");
    const QString id = first.summary.requestId;
    QCOMPARE(
        matching(first.log,
                 QStringLiteral("START RequestId: %1 Version: \\$LATEST\n[^\n]*loaded\nEND RequestId: %1\n"
                                "REPORT RequestId: %1\tDuration: [0-9.]+ ms\tBilled Duration: 100 ms \t"
                                "Memory Size: 128 MB\tMax Memory Used: \\d+ MB\t\n")
                     .arg(id)),
        QString());
    QCOMPARE(first.summary.billedMs, 100);
    QCOMPARE(fixture.run(QStringLiteral("f"), "\"fail\"").functionError, QStringLiteral("Handled"));
    const RunRecord thrown = fixture.run(QStringLiteral("f"), "\"throw\"");
    QCOMPARE(thrown.functionError, QStringLiteral("Unhandled"));
    QCOMPARE(json(thrown.payload).value(QLatin1String("errorMessage")).toString(),
             QStringLiteral("RequestId: %1 Process exited before completing request")
                 .arg(thrown.summary.requestId));
}

void TestRunService::shutDownLeavesNothing()
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

void TestRunService::saysWhatIsEnforced()
{
    const RunRecord record = m_fixture->run(QStringLiteral("warm"));
    int skipped = 0;
    for (const Measure &measure : record.measures) {
        QVERIFY(!measure.what.isEmpty());
        if (measure.state != Measure::State::Enforced) {
            QVERIFY(!measure.note.isEmpty());
            ++skipped;
        }
    }
    QVERIFY(skipped > 0 && skipped < record.measures.size());
}

QTEST_GUILESS_MAIN(TestRunService)
#include "tst_runservice.moc"
