// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/runstore.h>
#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>

using namespace lambdesk;
using namespace lambdesk::test;

/// Functions in real Node.js and Python processes, from start to stored record.
class TestRunService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        beginRuns(m_fixture);
        m_fixture->saveNode(QStringLiteral("any"), "exports.handler = async () => 1;");
    }
    void cleanupTestCase() { endRuns(m_fixture); }

    void succeeds_data();
    void succeeds();
    void theResultsBytesAreTheFunctionsOwn();
    void onlyTheFirstAnswerCounts();
    void theVariablesAreThePlatformsAndTheUsers();
    void badEventsAreRefused_data();
    void badEventsAreRefused();
    void unknownFunctionsAreRefused();
    void aMissingRuntimeIsTold();
    void runsAreKept();
    void aKillWouldLeaveARunThatWasCutShort();
    void aRunUnderWayStaysWithItsRemovedFunction();
    void aRunThatCannotBeKeptStillEnds();
    void speaksAsIn2016();
    void saysWhatIsEnforced();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

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
    QVERIFY(record.summary.durationMs > 0 && record.summary.durationMs < 60'000);
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

void TestRunService::onlyTheFirstAnswerCounts()
{
    const QString name = QStringLiteral("twice");
    m_fixture->saveNode(name, "exports.handler = (event, context, callback) => { callback(null, 1); "
                              "callback(null, 2); context.fail('x'); };");
    QCOMPARE(m_fixture->run(name).payload, QByteArray("1"));
    QCOMPARE(m_fixture->run(name).payload, QByteArray("1"));
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
    const auto run = m_fixture->start(QStringLiteral("any"), event);
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
    // What is up already goes on.
    const RunRecord warm = fixture.run(QStringLiteral("f"));
    QCOMPARE(warm.payload, QByteArray("1"));
    QVERIFY(!warm.summary.coldStart);
    QVERIFY(settled(fixture.runs.forceColdStart(functionName(QStringLiteral("f")))));
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

void TestRunService::aRunUnderWayStaysWithItsRemovedFunction()
{
    const QString name = QStringLiteral("comes-back");
    const QByteArray code = "import time\ndef handler(event, context):\n    time.sleep(1000)\n";
    const auto function = functionName(name);
    const auto recent = [&] { return settled(m_fixture->runs.recent(function, 10)).value(); };
    RunFixture::Settings settings;
    settings.timeoutSeconds = 300;
    m_fixture->save(name, Language::Python, code, settings);
    const QString id = m_fixture->start(name).value();
    const RemovedFunction removed = settled(m_fixture->functions.removeForNow(function)).value();
    m_fixture->save(name, Language::Python, code, settings);
    QVERIFY(recent().isEmpty());
    QVERIFY(settled(m_fixture->functions.remove(function)));
    QVERIFY(settled(m_fixture->functions.restore(removed)));
    QCOMPARE(recent().size(), 1);
    QCOMPARE(recent().first().outcome, RunOutcome::Running);
    QVERIFY(settled(m_fixture->functions.removeForNow(function)));
    m_fixture->save(name, Language::Python, code, settings);
    QVERIFY(settled(m_fixture->runs.stop(id)));
    QCOMPARE(m_fixture->finished(id).summary.outcome, RunOutcome::Stopped);
    QVERIFY(recent().isEmpty());
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

void TestRunService::saysWhatIsEnforced()
{
    const RunRecord record = m_fixture->run(QStringLiteral("any"));
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

LAMBDESK_TEST(QCoreApplication, TestRunService)
#include "tst_runservice.moc"
