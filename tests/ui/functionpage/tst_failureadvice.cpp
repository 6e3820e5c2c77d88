// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/functionpage/failureadvice.h>

#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray sha256 =
    QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");

RunRecord failedRun(const QByteArray &payload, const QByteArray &log = {})
{
    const FunctionName name = *FunctionName::from(u"f"_s, Quotas{.functionNameLength = 64});
    RunRecord run{
        {{}, name, {}, {}, RunOutcome::Failed, false, 0, {}, 0, 0, 0}, {}, {}, {}, {}, false, {}, {}, {}};
    run.event = "{}";
    run.payload = payload;
    run.log = log;
    run.codeSha256 = sha256;
    run.summary.memoryMb = 128;
    run.summary.maxMemoryMb = 40;
    return run;
}

FunctionContext context(Language language)
{
    return language == Language::Python
               ? FunctionContext{language, u"lambda_function.lambda_handler"_s, u"lambda_function.py"_s, 3,
                                 sha256}
               : FunctionContext{language, u"index.handler"_s, u"index.js"_s, 3, sha256};
}

/// The package's own folder, as an interpreter names it.
QByteArray own(const QByteArray &file)
{
    return "/home/me/work space/code/" + sha256.toHex() + '/' + file;
}

} // namespace

class TestFailureAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatUsuallyCausesIt_data();
    void saysWhatUsuallyCausesIt();
    void saysThatTheCodeIsForAnotherRuntime_data();
    void saysThatTheCodeIsForAnotherRuntime();
    void leavesItOpenWhatACustomRuntimeRuns();
    void findsThePlace_data();
    void findsThePlace();
    void saysNothingOfASuccess();
    void survivesPayloadsThatAreNoErrors_data();
    void survivesPayloadsThatAreNoErrors();
    void blamesMemoryWhenAllOfItWasUsed();
    void findsThePlaceInTheLogWhenTheProcessEnded();
};

void TestFailureAdvice::saysWhatUsuallyCausesIt_data()
{
    QTest::addColumn<bool>("python");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("words");
    QTest::newRow("time-out")
        << false
        << QByteArray(
               R"x({"errorType":"Sandbox.Timedout","errorMessage":"RequestId: x Error: Task timed out after 3.00 seconds"})x")
        << u"time-out of 3 s"_s;
    QTest::newRow("time-out 2016")
        << true
        << QByteArray(R"x({"errorMessage":"2016-01-25T12:34:56.789Z x Task timed out after 3.00 seconds"})x")
        << u"time-out of 3 s"_s;
    QTest::newRow("handler's file")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module 'index'\nRequire stack:\n- x"})x")
        << u"names a file index.js"_s;
    QTest::newRow("module")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module 'left-pad'\nRequire stack:\n- x"})x")
        << u"loads the module 'left-pad'"_s;
    QTest::newRow("Python module")
        << true
        << QByteArray(
               R"x({"errorType":"Runtime.ImportModuleError","errorMessage":"Unable to import module 'lambda_function': No module named 'requests'"})x")
        << u"imports the module 'requests'"_s;
    QTest::newRow("Python handler's module")
        << true
        << QByteArray(
               R"x({"errorType":"Runtime.ImportModuleError","errorMessage":"Unable to import module 'lambda_function': No module named 'lambda_function'"})x")
        << u"names a file lambda_function.py"_s;
    QTest::newRow("SDK")
        << true
        << QByteArray(
               R"x({"errorType":"Runtime.ImportModuleError","errorMessage":"Unable to import module 'lambda_function': No module named 'boto3'"})x")
        << u"AWS SDK"_s;
    QTest::newRow("no export")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.HandlerNotFound","errorMessage":"index.handler is undefined or not exported"})x")
        << u"exports nothing named handler"_s;
    QTest::newRow("no function")
        << true
        << QByteArray(
               R"x({"errorType":"Runtime.HandlerNotFound","errorMessage":"Handler 'lambda_handler' missing on module 'lambda_function'"})x")
        << u"defines no function lambda_handler"_s;
    QTest::newRow("export that isn't a function")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.HandlerNotFound","errorMessage":"index.handler is not a function"})x")
        << u"is not a function"_s;
    QTest::newRow("malformed handler")
        << false
        << QByteArray(R"x({"errorType":"Runtime.MalformedHandlerName","errorMessage":"Bad handler"})x")
        << u"form file.export"_s;
    QTest::newRow("syntax")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.UserCodeSyntaxError","errorMessage":"SyntaxError: Unexpected token ')'"})x")
        << u"can't be read"_s;
    QTest::newRow("import in CommonJS")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.UserCodeSyntaxError","errorMessage":"SyntaxError: Cannot use import statement outside a module"})x")
        << u"ES modules"_s;
    QTest::newRow("syntax 2016")
        << false
        << QByteArray(
               R"x({"errorMessage":"Unexpected token )","errorType":"SyntaxError","stackTrace":["/var/task/index.js:1"]})x")
        << u"The code can't be read"_s;
    QTest::newRow("Python syntax 2016")
        << true
        << QByteArray(
               R"x({"errorMessage":"Syntax error in module 'lambda_function': '(' was never closed (lambda_function.py, line 3)"})x")
        << u"ends before everything that was opened is closed"_s;
    QTest::newRow("JSON.parse")
        << false
        << QByteArray(
               R"x({"errorMessage":"Unexpected token u in JSON at position 0","errorType":"SyntaxError"})x")
        << u"JSON.parse()"_s;
    QTest::newRow("indentation")
        << true
        << QByteArray(
               R"x({"errorType":"Runtime.UserCodeSyntaxError","errorMessage":"Syntax error in module 'lambda_function': unexpected indent (lambda_function.py, line 3)"})x")
        << u"indentation"_s;
    QTest::newRow("exit 0")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.ExitError","errorMessage":"RequestId: x Error: Runtime exited without providing a reason"})x")
        << u"process.exit()"_s;
    QTest::newRow("exit 1")
        << true
        << QByteArray(
               R"x({"errorType":"Runtime.ExitError","errorMessage":"RequestId: x Error: Runtime exited with error: exit status 1"})x")
        << u"sys.exit()"_s;
    QTest::newRow("exit 2016")
        << false
        << QByteArray(R"x({"errorMessage":"RequestId: x Process exited before completing request"})x")
        << u"process.exit()"_s;
    QTest::newRow("memory")
        << false
        << QByteArray(
               R"x({"errorType":"Runtime.ExitError","errorMessage":"RequestId: x Error: Runtime exited with error: signal: killed"})x")
        << u"128 MB of memory"_s;
    QTest::newRow("set")
        << true
        << QByteArray(
               R"x({"errorType":"Runtime.MarshalError","errorMessage":"Unable to marshal response: Object of type set is not JSON serializable"})x")
        << u"with a set in it"_s;
    QTest::newRow("stringify")
        << false
        << QByteArray(R"x({"errorType":"Error","errorMessage":"Unable to stringify response body"})x")
        << u"JSON has no form"_s;
    QTest::newRow("too large")
        << false
        << QByteArray(
               R"x({"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"})x")
        << u"larger than"_s;
    QTest::newRow("never settles") << false
                                   << QByteArray(R"x({"errorType":"Runtime.NodeJsExit","errorMessage":"x"})x")
                                   << u"had not settled"_s;
    QTest::newRow("unhandled rejection")
        << false
        << QByteArray(R"x({"errorType":"Runtime.UnhandledPromiseRejection","errorMessage":"Error: boom"})x")
        << u"rejected and nobody handled"_s;
    QTest::newRow("undefined member")
        << false
        << QByteArray(
               R"x({"errorType":"TypeError","errorMessage":"Cannot read properties of undefined (reading 'bucket')"})x")
        << u"the member bucket of something that is undefined"_s;
    QTest::newRow("undefined member, old Node.js")
        << false
        << QByteArray(
               R"x({"errorType":"TypeError","errorMessage":"Cannot read property 'bucket' of undefined"})x")
        << u"the member bucket of something that is undefined"_s;
    QTest::newRow("undeclared")
        << false << QByteArray(R"x({"errorType":"ReferenceError","errorMessage":"foo is not defined"})x")
        << u"the name foo"_s;
    QTest::newRow("key")
        << true
        << QByteArray(R"x({"errorMessage":"'key1'","errorType":"KeyError","requestId":"x","stackTrace":[]})x")
        << u"no key key1"_s;
    QTest::newRow("arguments")
        << true
        << QByteArray(
               R"x({"errorMessage":"lambda_handler() takes 1 positional argument but 2 were given","errorType":"TypeError"})x")
        << u"def lambda_handler(event, context)"_s;
    QTest::newRow("read-only")
        << true
        << QByteArray(
               R"x({"errorMessage":"[Errno 30] Read-only file system: '/var/task/x'","errorType":"OSError"})x")
        << u"/tmp"_s;
    QTest::newRow("text") << false
                          << QByteArray(R"x({"errorType":"string","errorMessage":"boom","trace":[]})x")
                          << u"plain text instead of an Error"_s;
    QTest::newRow("own error") << true << QByteArray(R"x({"errorMessage":"boom","errorType":"MyError"})x")
                               << u"reported this error itself"_s;
}

void TestFailureAdvice::saysWhatUsuallyCausesIt()
{
    QFETCH(bool, python);
    QFETCH(QByteArray, payload);
    QFETCH(QString, words);
    const auto advice =
        adviseOnFailure(failedRun(payload), context(python ? Language::Python : Language::NodeJs));
    QVERIFY(advice);
    const QString said = advice->cause + u' ' + advice->remedy;
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(!said.contains(u'{') || said.contains(u"=> {"_s), qPrintable(said));
    QVERIFY(!advice->remedy.isEmpty());
}

void TestFailureAdvice::saysThatTheCodeIsForAnotherRuntime_data()
{
    QTest::addColumn<bool>("python");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("words");
    const QString handlersFile = u"Correct the part before the dot"_s;
    QTest::newRow("Python, Node.js code")
        << true << QStringList{u"readme.txt"_s, u"other.js"_s} << u"Choose a runtime of Node.js"_s;
    QTest::newRow("Python, some of both")
        << true << QStringList{u"other.js"_s, u"lib/app.py"_s} << handlersFile;
    QTest::newRow("Python, no code") << true << QStringList{u"readme.txt"_s} << handlersFile;
    QTest::newRow("Node.js, Python code")
        << false << QStringList{u"app.py"_s} << u"Choose a runtime of Python"_s;
    QTest::newRow("Node.js, a jar") << false << QStringList{u"lib/app.jar"_s}
                                    << u"Choose a runtime of Java"_s;
    QTest::newRow("Node.js, ES module") << false << QStringList{u"app.py"_s, u"app.mjs"_s} << handlersFile;
}

void TestFailureAdvice::saysThatTheCodeIsForAnotherRuntime()
{
    QFETCH(bool, python);
    QFETCH(QStringList, files);
    QFETCH(QString, words);
    FunctionContext function = context(python ? Language::Python : Language::NodeJs);
    function.files = files;
    RunRecord run = failedRun(
        python
            ? R"x({"errorType":"Runtime.ImportModuleError","errorMessage":"Unable to import module 'lambda_function': No module named 'lambda_function'"})x"
            : R"x({"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module 'index'\nRequire stack:\n- x"})x");
    const auto advice = adviseOnFailure(run, function);
    QVERIFY(advice);
    QVERIFY2(advice->remedy.contains(words), qPrintable(advice->cause + u' ' + advice->remedy));
    QVERIFY2(!(advice->cause + advice->remedy).contains(u'{'), qPrintable(advice->remedy));

    run.codeSha256 = QByteArray(32, 'x'); // it ran other code than the one whose files are known
    QVERIFY(adviseOnFailure(run, function)->remedy.contains(u"Correct the part before the dot"_s));
}

void TestFailureAdvice::leavesItOpenWhatACustomRuntimeRuns()
{
    const FunctionContext function{Language::Provided,
                                   u"app.handler"_s,
                                   u"bootstrap"_s,
                                   3,
                                   sha256,
                                   QStringList{u"bootstrap"_s, u"app.py"_s}};
    const auto advice = adviseOnFailure(
        failedRun(R"x({"errorType":"Error","errorMessage":"No module named 'app'"})x"), function);
    QVERIFY(advice);
    QVERIFY2(!advice->cause.contains(u"for another runtime"_s), qPrintable(advice->cause));
}

void TestFailureAdvice::findsThePlace_data()
{
    QTest::addColumn<bool>("python");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("Node.js frame")
        << false
        << R"x({"errorType":"Error","errorMessage":"boom","trace":["Error: boom","    at fail (node:internal/x:1:2)","    at exports.handler ()x" +
               own("index.js") + R"x(:10:17)","    at other ()x" + own("index.js") + R"x(:20:1)"]})x"
        << u"index.js"_s << 10 << 17;
    QTest::newRow("ES module")
        << false
        << R"x({"errorType":"Error","errorMessage":"boom","trace":["Error: boom","    at file:///home/me/work%20space/code/)x" +
               sha256.toHex() + R"x(/index.mjs:3:9"]})x"
        << u"index.mjs"_s << 3 << 9;
    QTest::newRow("2016")
        << false
        << QByteArray(
               R"x({"errorMessage":"boom","errorType":"Error","stackTrace":["exports.handler (/var/task/index.js:10:17)"]})x")
        << u"index.js"_s << 10 << 17;
    QTest::newRow("Node.js syntax")
        << false
        << R"x({"errorType":"Runtime.UserCodeSyntaxError","errorMessage":"SyntaxError: Unexpected token ')'","trace":[")x" +
               own("index.js") +
               R"x(:3","  foo());","       ^","","SyntaxError: Unexpected token ')'","    at internalCompileFunction (node:internal/vm:73:18)"]})x"
        << u"index.js"_s << 3 << 8;
    QTest::newRow("other file")
        << false
        << R"x({"errorType":"Error","errorMessage":"boom","trace":["Error: boom","    at f ()x" +
               own("lib/a.js") + R"x(:7:1)"]})x"
        << u"lib/a.js"_s << 7 << 1;
    QTest::newRow("library, then own")
        << false
        << R"x({"errorType":"Error","errorMessage":"boom","trace":["Error: boom","    at f ()x" +
               own("node_modules/x/a.js") + R"x(:7:1)","    at exports.handler ()x" + own("index.js") +
               R"x(:4:3)"]})x"
        << u"index.js"_s << 4 << 3;
    QTest::newRow("rejection's reason")
        << false
        << R"x({"errorType":"Runtime.UnhandledPromiseRejection","errorMessage":"Error: boom","reason":{"errorType":"Error","stack":["Error: boom","    at exports.handler ()x" +
               own("index.js") + R"x(:5:20)"]
},"trace":["Runtime.UnhandledPromiseRejection: Error: boom","    at process.<anonymous> (file:///opt/runtime/bootstrap.js:9:9)"]})x"
        << u"index.js"_s << 5 << 20;
    QTest::newRow("only the platform's frames")
        << false
        << QByteArray(
               R"x({"errorType":"Error","errorMessage":"boom","trace":["Error: boom","    at x (/opt/runtime/bootstrap.js:1:1)"]})x")
        << QString() << 0 << 0;
    QTest::newRow("Python frames")
        << true
        << R"x({"errorMessage":"boom","errorType":"ValueError","requestId":"x","stackTrace":["  File \")x" +
               own("lambda_function.py") + R"x(\", line 9, in lambda_handler\n    f()\n","  File \")x" +
               own("lambda_function.py") +
               R"x(\", line 2, in f\n    raise ValueError('boom')\n","  File \"/usr/lib/python3.11/json/decoder.py\", line 355, in raw_decode\n"]})x"
        << u"lambda_function.py"_s << 2 << 1;
    QTest::newRow("Python 2016")
        << true
        << QByteArray(
               R"x({"stackTrace":[["/var/task/lambda_function.py",3,"my_handler","raise Exception('I failed!')"]],"errorType":"Exception","errorMessage":"I failed!"})x")
        << u"lambda_function.py"_s << 3 << 1;
    QTest::newRow("Python syntax, entry")
        << true
        << QByteArray(
               R"x({"errorMessage":"Syntax error in module 'lambda_function': invalid syntax (lambda_function.py, line 4)","errorType":"Runtime.UserCodeSyntaxError","stackTrace":["  File \"/var/task/lambda_function.py\" Line 4\n    x = = 1\n"]})x")
        << u"lambda_function.py"_s << 4 << 1;
    QTest::newRow("Python syntax, message")
        << true
        << QByteArray(
               R"x({"errorMessage":"Syntax error in module 'lambda_function': invalid syntax (lambda_function.py, line 4)","errorType":"Runtime.UserCodeSyntaxError","stackTrace":[]})x")
        << u"lambda_function.py"_s << 4 << 1;
}

void TestFailureAdvice::findsThePlace()
{
    QFETCH(bool, python);
    QFETCH(QByteArray, payload);
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto advice =
        adviseOnFailure(failedRun(payload), context(python ? Language::Python : Language::NodeJs));
    QVERIFY(advice);
    QCOMPARE(advice->place.has_value(), !file.isEmpty());
    if (!file.isEmpty()) {
        QCOMPARE(advice->place->file, file);
        QCOMPARE(advice->place->line, line);
        QCOMPARE(advice->place->column, column);
    }
}

void TestFailureAdvice::saysNothingOfASuccess()
{
    RunRecord run = failedRun("{}");
    run.summary.outcome = RunOutcome::Succeeded;
    QVERIFY(!adviseOnFailure(run, context(Language::NodeJs)));
    run.summary.outcome = RunOutcome::Stopped;
    QVERIFY(!adviseOnFailure(run, context(Language::NodeJs)));
}

void TestFailureAdvice::survivesPayloadsThatAreNoErrors_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{\"errorMessage\":");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("null message") << QByteArray(R"x({"errorMessage":null})x");
    QTest::newRow("wrong kinds") << QByteArray(
        R"x({"errorMessage":{},"errorType":[],"trace":"x","stackTrace":[1,[2]]})x");
    QTest::newRow("huge") << "{\"errorMessage\":\"" + QByteArray(2'000'000, 'x') + "\"}";
    QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
}

void TestFailureAdvice::survivesPayloadsThatAreNoErrors()
{
    QFETCH(QByteArray, payload);
    const auto advice = adviseOnFailure(failedRun(payload), context(Language::NodeJs));
    QVERIFY(advice);
    QVERIFY(!advice->cause.isEmpty());
    QVERIFY(!advice->place);
}

void TestFailureAdvice::blamesMemoryWhenAllOfItWasUsed()
{
    RunRecord run =
        failedRun(R"x({"errorMessage":"RequestId: x Process exited before completing request"})x");
    run.summary.maxMemoryMb = 128;
    const auto advice = adviseOnFailure(run, context(Language::Python));
    QVERIFY(advice);
    QVERIFY2(advice->cause.contains(u"128 MB of memory"_s), qPrintable(advice->cause));
    QVERIFY(!advice->title.contains(u"signal"_s));
}

void TestFailureAdvice::findsThePlaceInTheLogWhenTheProcessEnded()
{
    const QByteArray payload =
        R"x({"errorType":"Runtime.ExitError","errorMessage":"RequestId: x Error: Runtime exited with error: exit status 129"})x";
    const QByteArray log =
        "START RequestId: x Version: $LATEST\n2025-01-25T12:34:56.789Z\tx\tERROR\tUncaught Exception \t"
        "{\"errorType\":\"Error\",\"errorMessage\":\"boom\",\"stack\":[\"Error: boom\",\"    at "
        "Timeout._onTimeout (" +
        own("index.js") +
        ":2:28)\",\"    at listOnTimeout (node:internal/timers:573:17)\"]}\nEND RequestId: x\n";
    const auto advice = adviseOnFailure(failedRun(payload, log), context(Language::NodeJs));
    QVERIFY(advice && advice->place);
    QCOMPARE(*advice->place, (FailurePlace{u"index.js"_s, 2, 28}));
}

LAMBDESK_TEST(QCoreApplication, TestFailureAdvice)
#include "tst_failureadvice.moc"
