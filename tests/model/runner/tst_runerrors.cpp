// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runchecks.h>
#include <tests/support/testprogram.h>

using namespace lambdesk;
using namespace lambdesk::test;

/// What a run says that failed by itself.
class TestRunErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginRuns(m_fixture); }
    void cleanupTestCase() { endRuns(m_fixture); }

    void anErrorIsTheFunctionsOwn_data();
    void anErrorIsTheFunctionsOwn();
    void anInitErrorIsTriedAgain_data();
    void anInitErrorIsTriedAgain();
    void theEndOfTheProcessIsTold_data();
    void theEndOfTheProcessIsTold();
    void aResponseTooLargeIsRefused();
    void theNextRunAfterALargeResponseIsWarm();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestRunErrors::anErrorIsTheFunctionsOwn_data()
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

void TestRunErrors::anErrorIsTheFunctionsOwn()
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

void TestRunErrors::anInitErrorIsTriedAgain_data()
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

void TestRunErrors::anInitErrorIsTriedAgain()
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

void TestRunErrors::theEndOfTheProcessIsTold_data()
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

void TestRunErrors::theEndOfTheProcessIsTold()
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

void TestRunErrors::aResponseTooLargeIsRefused()
{
    m_fixture->saveNode(QStringLiteral("large"), "exports.handler = async (size) => 'x'.repeat(size);");
    const RunRecord record = m_fixture->run(QStringLiteral("large"), "6291555");
    QCOMPARE(record.payload,
             QByteArray("{\"errorMessage\":\"Response payload size exceeded maximum allowed payload size "
                        "(6291556 bytes).\",\"errorType\":\"Function.ResponseSizeTooLarge\"}"));
    QCOMPARE(record.functionError, QStringLiteral("Unhandled"));
}

void TestRunErrors::theNextRunAfterALargeResponseIsWarm()
{
    m_fixture->saveNode(QStringLiteral("next"), "exports.handler = async (size) => 'x'.repeat(size);");
    QCOMPARE(m_fixture->run(QStringLiteral("next"), "6291555").functionError, QStringLiteral("Unhandled"));
    // Two quotes are part of the size.
    const RunRecord record = m_fixture->run(QStringLiteral("next"), "6291554");
    QCOMPARE(record.payload.size(), 6291556);
    QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    QVERIFY(!record.summary.coldStart);
}

LAMBDESK_TEST(QCoreApplication, TestRunErrors)
#include "tst_runerrors.moc"
