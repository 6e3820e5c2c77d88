// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QRegularExpression>
#include <QTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// A runtime of a few lines: what `answer` makes of the event is the result.
QByteArray bootstrap(const QByteArray &answer)
{
    return "#!/usr/bin/env python3\n"
           "import http.client, json, os, sys\n"
           "api = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])\n"
           "def call(method, path, body=None):\n"
           "    api.request(method, '/2018-06-01/runtime/invocation/' + path, body)\n"
           "    answer = api.getresponse()\n"
           "    return answer.headers, answer.read()\n"
           "while True:\n"
           "    headers, event = call('GET', 'next')\n"
           "    event = json.loads(event)\n"
           "    answer = " +
           answer +
           "\n"
           "    call('POST', headers['Lambda-Runtime-Aws-Request-Id'] + '/response', json.dumps(answer))\n";
}

QString bubblewrapProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("bwrap"));
}

} // namespace

class TestProvided : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void runsTheFunctionsOwnProgram_data();
    void runsTheFunctionsOwnProgram();
    void anyTextIsAHandler();
    void isNotStartedAheadOfNeed();
    void aBootstrapThatCannotBeStartedIsTold_data();
    void aBootstrapThatCannotBeStartedIsTold();
    void theTutorialsTimeTellsItInItsWords();
    void aBootstrapThatEndsAtOnceIsTriedTwice();
    void anInitErrorThatIsTooLargeIsTold();

private:
    void makeFixture(const QString &bubblewrap, const QString &profile = QStringLiteral("today"));
    RunRecord runCode(const QByteArray &code, const QString &handler = {});

    std::unique_ptr<RunFixture> m_fixture;
};

void TestProvided::init()
{
    makeFixture({});
}

void TestProvided::makeFixture(const QString &bubblewrap, const QString &profile)
{
    m_fixture = std::make_unique<RunFixture>(RunFixture::profileOf(profile),
                                             QProcessEnvironment::systemEnvironment(), bubblewrap);
}

RunRecord TestProvided::runCode(const QByteArray &code, const QString &handler)
{
    RunFixture::Settings settings;
    settings.handler = handler;
    m_fixture->save(QStringLiteral("own"), Language::Provided, code, settings);
    return m_fixture->run(QStringLiteral("own"), "[1.50]");
}

void TestProvided::runsTheFunctionsOwnProgram_data()
{
    QTest::addColumn<QString>("bubblewrap");
    QTest::newRow("without isolation") << QString();
    if (!bubblewrapProgram().isEmpty())
        QTest::newRow("isolated") << bubblewrapProgram();
}

void TestProvided::runsTheFunctionsOwnProgram()
{
    QFETCH(QString, bubblewrap);
    makeFixture(bubblewrap);
    const RunRecord record =
        runCode(bootstrap("[event, os.environ.get('AWS_EXECUTION_ENV'), os.environ['LAMBDA_RUNTIME_DIR'],"
                          " os.path.samefile(sys.argv[0], os.environ['LAMBDA_TASK_ROOT'] + '/bootstrap'),"
                          " [name for name in os.environ if name.startswith('_LAMBDESK_')]]"));
    QCOMPARE(record.payload, QByteArray("[[1.5], null, \"/var/runtime\", true, []]"));
    QVERIFY2(record.log.startsWith("INIT_START Runtime Version: provided:al2023\t"), record.log);
    QVERIFY(record.summary.initMs);
    const RunRecord second = m_fixture->run(QStringLiteral("own"));
    QVERIFY(!second.summary.coldStart);
}

void TestProvided::anyTextIsAHandler()
{
    const RunRecord record =
        runCode(bootstrap("os.environ['_HANDLER']"), QStringLiteral("no/such-form::[1]"));
    QCOMPARE(record.payload, QByteArray("\"no/such-form::[1]\""));
}

/// It would load the function, for which there is no invocation yet.
void TestProvided::isNotStartedAheadOfNeed()
{
    m_fixture->save(QStringLiteral("own"), Language::Provided, bootstrap("len(os.listdir('/proc'))"), {});
    m_fixture->runs.keepReady(functionName(QStringLiteral("own")));
    m_fixture->savePython(QStringLiteral("other"), "def handler(event, context):\n    return 1\n");
    QCOMPARE(m_fixture->run(QStringLiteral("other")).payload, QByteArray("1"));
    const RunRecord record = m_fixture->run(QStringLiteral("own"));
    QVERIFY(record.summary.coldStart);
    for (const auto &measure : record.measures)
        QVERIFY(measure.what != QStringLiteral("Start of the interpreter"));
}

void TestProvided::aBootstrapThatCannotBeStartedIsTold_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no script") << QByteArray("echo hello\n")
                               << QStringLiteral("fork/exec /var/task/bootstrap: exec format error");
    QTest::newRow("line ends") << QByteArray("#!/bin/sh\r\n")
                               << QStringLiteral("fork/exec /var/task/bootstrap: no such file or directory");
}

void TestProvided::aBootstrapThatCannotBeStartedIsTold()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, reason);
    const RunRecord record = runCode(code);
    const QString message = QStringLiteral("RequestId: %1 Error: %2").arg(record.summary.requestId, reason);
    QCOMPARE(
        QString::fromUtf8(record.payload),
        QStringLiteral("{\"errorType\":\"Runtime.InvalidEntrypoint\",\"errorMessage\":\"%1\"}").arg(message));
    QCOMPARE(record.functionError, QStringLiteral("Unhandled"));
    QVERIFY2(record.log.contains("Phase: init\tStatus: error\tError Type: Runtime.InvalidEntrypoint\n"),
             record.log);
    QVERIFY2(record.log.contains(message.toUtf8() + "\nRuntime.InvalidEntrypoint\nEND "), record.log);
}

void TestProvided::theTutorialsTimeTellsItInItsWords()
{
    makeFixture({}, QStringLiteral("2016"));
    const RunRecord record = runCode("echo hello\n");
    QCOMPARE(record.payload, "{\"errorMessage\":\"RequestId: " + record.summary.requestId.toLatin1() +
                                 " fork/exec /var/task/bootstrap: exec format error\"}");
}

void TestProvided::aBootstrapThatEndsAtOnceIsTriedTwice()
{
    const RunRecord record = runCode("#!/bin/sh\necho tried\nexit 7\n");
    QVERIFY2(record.payload.contains("Runtime exited with error: exit status 7"), record.payload);
    QCOMPARE(record.log.count("tried\n"), 2);
}

void TestProvided::anInitErrorThatIsTooLargeIsTold()
{
    const RunRecord record =
        runCode("#!/usr/bin/env python3\n"
                "import http.client, os\n"
                "api = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])\n"
                "api.request('POST', '/2018-06-01/runtime/init/error', 'x' * 6291557)\n"
                "print('answered', api.getresponse().status)\n");
    QCOMPARE(record.payload,
             QByteArray("{\"errorMessage\":\"Response payload size exceeded maximum allowed payload size "
                        "(6291556 bytes).\",\"errorType\":\"Function.ResponseSizeTooLarge\"}"));
    QCOMPARE(record.functionError, QStringLiteral("Unhandled"));
    QVERIFY2(record.log.contains("answered 413\n"), record.log);
    QVERIFY2(record.log.contains("Phase: init\tStatus: error\tError Type: Function.ResponseSizeTooLarge\n"),
             record.log);
}

LAMBDESK_TEST(QCoreApplication, TestProvided)
#include "tst_provided.moc"
