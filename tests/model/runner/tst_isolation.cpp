// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/datalimit.h>

#include <tests/support/processes.h>
#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const Measure *measureOf(const RunRecord &run, const QString &what)
{
    const auto found = std::find_if(run.measures.cbegin(), run.measures.cend(),
                                    [&what](const Measure &measure) { return measure.what == what; });
    return found == run.measures.cend() ? nullptr : &*found;
}

QString errorMessage(const RunRecord &run)
{
    return QJsonDocument::fromJson(run.payload).object().value(QLatin1String("errorMessage")).toString();
}

} // namespace

/// Functions in a sandbox, where this computer can have one; a test says so where it can't.
class TestIsolation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void theRunSaysSo();
    void withoutBubblewrapTheRunSaysSo();
    void theCodeIsWhereThePlatformHasIt_data();
    void theCodeIsWhereThePlatformHasIt();
    void nothingButTmpCanBeWritten();
    void tmpIsBounded();
    void openFilesProcessesAndDataAreBounded();
    void tmpIsTheEnvironmentsOwn();
    void homeAndWorkspaceAreInvisible();
    void otherProcessesAreInvisible();
    void theEndOfTheProcessIsTold_data();
    void theEndOfTheProcessIsTold();
    void theTimeoutKillsTheWholeTree();
    void startsAheadInASandbox();
    void loaderVariablesReachTheFunctionOnly();

private:
    RunRecord runNode(const QString &name, const QByteArray &code);

    const QString m_bubblewrap = QStandardPaths::findExecutable(QStringLiteral("bwrap"));
    std::unique_ptr<RunFixture> m_fixture;
    QString m_problem;
};

void TestIsolation::initTestCase()
{
    m_fixture = std::make_unique<RunFixture>(RunFixture::profileOf(QStringLiteral("today")),
                                             QProcessEnvironment::systemEnvironment(), m_bubblewrap);
    QVERIFY(m_fixture->opened);
    const RunRecord run = runNode(QStringLiteral("first"), "exports.handler = async () => 1;");
    QCOMPARE(run.payload, QByteArray("1")); // with or without
    const Measure *measure = measureOf(run, QStringLiteral("File system isolation"));
    QVERIFY(measure);
    if (measure->state != Measure::State::Enforced)
        m_problem = measure->note;
}

void TestIsolation::init()
{
    const QByteArray test = QTest::currentTestFunction();
    if (!m_problem.isEmpty() && test != "withoutBubblewrapTheRunSaysSo")
        QSKIP(qPrintable(QStringLiteral("no sandbox on this computer: ") + m_problem));
}

void TestIsolation::cleanupTestCase()
{
    m_fixture.reset();
    QCOMPARE(ownChildren(), QByteArray());
}

RunRecord TestIsolation::runNode(const QString &name, const QByteArray &code)
{
    m_fixture->saveNode(name, code);
    return m_fixture->run(name);
}

void TestIsolation::theRunSaysSo()
{
    m_fixture->save(QStringLiteral("measures"), Language::NodeJs, "exports.handler = async () => 1;",
                    {.ephemeralStorageMb = 2});
    const RunRecord run = m_fixture->run(QStringLiteral("measures"));
    QCOMPARE(measureOf(run, QStringLiteral("File system isolation"))->state, Measure::State::Enforced);
    QCOMPARE(measureOf(run, QStringLiteral("Ephemeral storage"))->state, Measure::State::Enforced);
    QCOMPARE(measureOf(run, QStringLiteral("Ephemeral storage"))->values, QStringList{QStringLiteral("2")});
}

void TestIsolation::withoutBubblewrapTheRunSaysSo()
{
    RunFixture fixture;
    fixture.savePython(QStringLiteral("f"), "def handler(event, context):\n    return 1\n");
    const RunRecord run = fixture.run(QStringLiteral("f"));
    QCOMPARE(run.payload, QByteArray("1"));
    const Measure *measure = measureOf(run, QStringLiteral("File system isolation"));
    QCOMPARE(measure->state, Measure::State::Skipped);
    QVERIFY(measure->values.contains(QStringLiteral("bubblewrap is not installed")));
    QCOMPARE(measureOf(run, QStringLiteral("Number of open files"))->state, Measure::State::Enforced);
}

void TestIsolation::theCodeIsWhereThePlatformHasIt_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("node") << Language::NodeJs
                          << QByteArray("exports.handler = async () => [process.cwd(), __filename,\n"
                                        "    process.env.LAMBDA_TASK_ROOT, process.env.LAMBDA_RUNTIME_DIR];");
    QTest::newRow("python") << Language::Python
                            << QByteArray(
                                   "import os\n"
                                   "def handler(event, context):\n"
                                   "    return [os.getcwd(), __file__, os.environ['LAMBDA_TASK_ROOT'],\n"
                                   "            os.environ['LAMBDA_RUNTIME_DIR']]\n");
}

void TestIsolation::theCodeIsWhereThePlatformHasIt()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, code);
    const QString name = QStringLiteral("place-") + QString::fromLatin1(QTest::currentDataTag());
    m_fixture->save(name, language, code, {});
    QString answer = QString::fromUtf8(m_fixture->run(name).payload).remove(u' ');
    const QString file =
        language == Language::NodeJs ? QStringLiteral("index.js") : QStringLiteral("lambda_function.py");
    QCOMPARE(answer,
             QStringLiteral("[\"/var/task\",\"/var/task/%1\",\"/var/task\",\"/var/runtime\"]").arg(file));
}

void TestIsolation::nothingButTmpCanBeWritten()
{
    const RunRecord run =
        runNode(QStringLiteral("write"), "const fs = require('fs');\n"
                                         "exports.handler = async () => ['/var/task/x', '/var/runtime/x', "
                                         "'/x', '/usr/x', '/etc/x', '/opt/x',\n"
                                         "    '/dev/shm/x', '/tmp/x'].map((file) => {\n"
                                         "        try { fs.writeFileSync(file, 'x'); return 'written'; } "
                                         "catch (error) { return error.code; }\n"
                                         "    }).join();");
    QCOMPARE(run.payload, QByteArray("\"EROFS,EROFS,EROFS,EROFS,EROFS,EROFS,EROFS,written\""));
}

void TestIsolation::tmpIsBounded()
{
    const auto name = QStringLiteral("full");
    m_fixture->save(name, Language::Python,
                    "import os\n"
                    "def handler(event, context):\n"
                    "    try:\n"
                    "        with open('/tmp/big', 'wb') as file:\n"
                    "            for _ in range(4096):\n"
                    "                file.write(b'x' * 1024)\n"
                    "    except OSError as error:\n"
                    "        return [error.errno, os.path.getsize('/tmp/big') // 1048576]\n",
                    {.ephemeralStorageMb = 2});
    QCOMPARE(m_fixture->run(name).payload, QByteArray("[28, 2]"));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/big")));
    // An environment whose /tmp has the size of before isn't used again.
    const auto grown =
        settled(m_fixture->functions.edit(functionName(name), {}, [](Function &function) -> Result<void> {
            function.configuration.ephemeralStorage =
                EphemeralStorage::from(3, quotasOfStoredValues()).value();
            return {};
        }));
    QVERIFY(grown);
    const RunRecord run = m_fixture->run(name);
    QCOMPARE(run.payload, QByteArray("[28, 3]"));
    QVERIFY(run.summary.coldStart);
    QCOMPARE(measureOf(run, QStringLiteral("Ephemeral storage"))->values, QStringList{QStringLiteral("3")});
}

void TestIsolation::openFilesProcessesAndDataAreBounded()
{
    m_fixture->savePython(QStringLiteral("limits"),
                          "import resource\n"
                          "def handler(event, context):\n"
                          "    return [resource.getrlimit(resource.RLIMIT_NOFILE)[0],\n"
                          "            resource.getrlimit(resource.RLIMIT_NPROC)[0],\n"
                          "            resource.getrlimit(resource.RLIMIT_DATA)[0] >> 20]\n");
    const qint64 data = dataLimitMb(128, QThread::idealThreadCount());
    QCOMPARE(m_fixture->run(QStringLiteral("limits")).payload,
             "[1024, 1024, " + QByteArray::number(data) + ']');
}

void TestIsolation::tmpIsTheEnvironmentsOwn()
{
    const QString name = QStringLiteral("tmp");
    m_fixture->saveNode(name, "const fs = require('fs');\n"
                              "exports.handler = async () => {\n"
                              "    const before = fs.readdirSync('/tmp');\n"
                              "    fs.appendFileSync('/tmp/kept', 'x');\n"
                              "    return [before, require('os').tmpdir(), fs.statSync('/tmp/kept').size];\n"
                              "};");
    QCOMPARE(m_fixture->run(name).payload, QByteArray("[[],\"/tmp\",1]"));
    QCOMPARE(m_fixture->run(name).payload, QByteArray("[[\"kept\"],\"/tmp\",2]"));
    QVERIFY(settled(m_fixture->runs.forceColdStart(functionName(name))));
    QCOMPARE(m_fixture->run(name).payload, QByteArray("[[],\"/tmp\",1]"));
}

void TestIsolation::homeAndWorkspaceAreInvisible()
{
    const QString name = QStringLiteral("invisible");
    m_fixture->saveNode(name, "exports.handler = async (event) => event.map((file) => "
                              "require('fs').existsSync(file));");
    const QString workspace = m_fixture->workspace.paths().database();
    QVERIFY(QFile::exists(workspace));
    const QByteArray event =
        QStringLiteral("[\"%1\", \"%2\", \"/home\", \"/usr\"]").arg(workspace, QDir::homePath()).toUtf8();
    // Of the home folder there may be an interpreter's path, and nothing else.
    const auto home = QDir::homePath();
    const bool interpreterIsAtHome =
        settled(m_fixture->runtimes.find(m_fixture->runtime(Language::NodeJs)))->interpreter.startsWith(home);
    const QByteArray expected = interpreterIsAtHome ? "[false,true,false,true]" : "[false,false,false,true]";
    QCOMPARE(m_fixture->run(name, event).payload, expected);
}

void TestIsolation::otherProcessesAreInvisible()
{
    const RunRecord run = runNode(QStringLiteral("processes"),
                                  "exports.handler = async () => require('fs').readdirSync('/proc')"
                                  ".filter((name) => /^[0-9]+$/.test(name)).length;");
    QCOMPARE(run.payload, QByteArray("2")); // the first of all, and itself
}

void TestIsolation::theEndOfTheProcessIsTold_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("code") << QByteArray("process.exit(3)") << QStringLiteral("exit status 3");
    QTest::newRow("129") << QByteArray("process.exit(129)") << QStringLiteral("exit status 129");
    QTest::newRow("kill") << QByteArray("process.kill(process.pid, 'SIGKILL'); await new Promise(() => {})")
                          << QStringLiteral("signal: killed");
    QTest::newRow("abort") << QByteArray("process.abort()") << QStringLiteral("signal: aborted");
}

void TestIsolation::theEndOfTheProcessIsTold()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, message);
    const RunRecord run = runNode(QStringLiteral("end-") + QString::fromLatin1(QTest::currentDataTag()),
                                  "exports.handler = async () => { " + code + "; };");
    QCOMPARE(run.summary.outcome, RunOutcome::Failed);
    QVERIFY2(errorMessage(run).contains(message), run.payload);
}

void TestIsolation::theTimeoutKillsTheWholeTree()
{
    const QByteArray mark = "lambdesk-isolated-" + QByteArray::number(QCoreApplication::applicationPid());
    RunFixture::Settings settings;
    settings.timeoutSeconds = 3; // time enough to start another
    m_fixture->save(QStringLiteral("tree"), Language::Python,
                    "import os, subprocess, sys, time\n"
                    "def handler(event, context):\n"
                    "    subprocess.Popen([sys.executable, '-c', 'import os, time; os.setsid(); "
                    "time.sleep(1000)', '" +
                        mark + "'])\n    time.sleep(1000)\n",
                    settings);
    const QString id = m_fixture->start(QStringLiteral("tree")).value();
    QTRY_VERIFY(countProcesses(mark) == 1);
    QVERIFY(m_fixture->finished(id).payload.contains("timed out"));
    QCOMPARE(countProcesses(mark), 0);
}

void TestIsolation::startsAheadInASandbox()
{
    const QString name = QStringLiteral("ahead");
    m_fixture->saveNode(name, "exports.handler = async () => 1;");
    m_fixture->runs.keepReady(functionName(name));
    QVERIFY(awaitProcessAtGate(name) != 0);
    const RunRecord run = m_fixture->run(name);
    QVERIFY(run.summary.coldStart);
    QVERIFY(measureOf(run, QStringLiteral("Start of the interpreter")));
    QVERIFY(run.summary.maxMemoryMb > 20 && run.summary.maxMemoryMb < 128);
}

void TestIsolation::loaderVariablesReachTheFunctionOnly()
{
    RunFixture::Settings settings;
    settings.variables = {{QStringLiteral("LD_PRELOAD"), QStringLiteral("/var/task/not-there.so")}};
    m_fixture->save(QStringLiteral("loader"), Language::NodeJs,
                    "exports.handler = async () => process.env.LD_PRELOAD;", settings);
    const RunRecord run = m_fixture->run(QStringLiteral("loader"));
    QCOMPARE(run.payload, QByteArray("\"/var/task/not-there.so\""));
    QCOMPARE(run.log.count("not-there.so"), 1); // the loader's complaint, once: of node, not of bwrap
}

LAMBDESK_TEST(QCoreApplication, TestIsolation)
#include "tst_isolation.moc"
