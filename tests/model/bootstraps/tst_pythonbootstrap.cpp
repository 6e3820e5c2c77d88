// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/bootstrapchecks.h>
#include <tests/support/testprogram.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace lambdesk::test;

// resources/runtimes/python with the real Python: payloads, logs and exit codes are the platform's.
class PythonBootstrapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void results_data();
    void results() { checkBootstrapRow(setup()); }
    void failures_data();
    void failures() { checkBootstrapRow(setup()); }
    void loading_data();
    void loading() { checkBootstrapRow(setup()); }
    void output_data();
    void output() { checkBootstrapRow(setup()); }
    void surroundings_data();
    void surroundings() { checkBootstrapRow(setup()); }
    void as2016_data();
    void as2016() { checkBootstrapRow(setup(QStringLiteral("2016"))); }
    void shadowedLibrary_data();
    void shadowedLibrary();
    void logsNothingBelowWarning();
    void writesTenMegabytesWhole_data();
    void writesTenMegabytesWhole();
    void keepsItsStateWhileWarm();
    void carriesSixMegabytesBothWays();
    void parsesAThousandLevelsAndAnswersWithThem();
    void reportsWhatIsNestedBeyondReason();
    void reportsAnAnswerThatIsRefusedAsTooLarge();
    void goesOnAfterARefusedAnswer();
    void passesTheCallersContext();

private:
    static BootstrapSetup setup(const QString &profile = QStringLiteral("today"))
    {
        return {pythonProgram(), QStringLiteral("python/bootstrap.py"), QStringLiteral("python"), profile};
    }
    static BootstrapResult run(const char *handler, const QList<FakeEvent> &events)
    {
        return BootstrapRun(setup(), QString::fromLatin1(handler), events).finish();
    }
};

void PythonBootstrapTest::initTestCase()
{
    QVERIFY2(!pythonProgram().isEmpty(), "Python is not installed");
}

void PythonBootstrapTest::results_data()
{
    addBootstrapColumns();
    addBootstrapRow("object", "results.echo", R"({"b":1,"a":[1.0,"é",null,true]})", "/response",
                    R"({"b": 1, "a": [1.0, "é", null, true]})");
    addBootstrapRow("string", "results.echo", R"("text")", "/response", R"("text")");
    addBootstrapRow("big number", "results.echo", "9007199254740993", "/response", "9007199254740993");
    addBootstrapRow("nothing", "results.nothing", "1", "/response", "null");
    addBootstrapRow("non-ASCII", "results.text", "1", "/response", R"("é")");
    addBootstrapRow("bytes", "results.raw", "1", "/response", R"({"raw" :  1})");
    addBootstrapRow("unusual", "results.unusual", "1", "/response",
                    R"({"\u00e9": "\u00fc", "half": "\ud800", "n": 1.5, "i": 3, "1": null})");
    addBootstrapRow(
        "set", "results.not_serialisable", "1", "/error",
        R"({"errorMessage": "Unable to marshal response: Object of type set is not JSON serializable", "errorType": "Runtime.MarshalError", "requestId": "<id>", "stackTrace": []})",
        "[ERROR] Runtime.MarshalError: Unable to marshal response");
    addBootstrapRow(
        "circular", "results.circular", "1", "/error",
        R"({"errorMessage": "Unable to marshal response: Circular reference detected", "errorType": "Runtime.MarshalError",…)");
    addBootstrapRow(
        "not JSON", "results.echo", "{oops", "/error",
        R"({"errorMessage": "Unable to unmarshal input: …", "errorType": "Runtime.UnmarshalError",…)");
}

void PythonBootstrapTest::failures_data()
{
    addBootstrapColumns();
    addBootstrapRow(
        "raises", "failures.raises", "1", "/error",
        R"({"errorMessage": "boom é", "errorType": "ValueError", "requestId": "<id>", "stackTrace": ["  File \"<root>/failures.py\", line 12, in raises\n    raise ValueError(\"boom é\")\n"]})",
        "[ERROR] ValueError: boom é␍Traceback (most recent call last):␍\u00a0\u00a0File "
        "\"<root>/failures.py\", line 12, in raises␍\u00a0\u00a0\u00a0\u00a0raise ValueError(\"boom é\")\n");
    addBootstrapRow("own class, two lines", "failures.raises_own", "1", "/error",
                    R"({"errorMessage": "first\nsecond", "errorType": "OrderError",…)",
                    "[ERROR] OrderError: first␍second␍");
    addBootstrapRow("deeper frames", "failures.raises_deep", "{}", "/error",
                    R"({"errorMessage": "'nope'", "errorType": "KeyError",… in raises_deep\n… in inner\n…)");
    addBootstrapRow(
        "recursion without end", "failures.recursion", "1", "/error",
        R"({"errorMessage": "maximum recursion depth exceeded…", "errorType": "RecursionError",…Previous line repeated…)");
    addBootstrapRow("unreadable error", "failures.unreadable", "1", "/error",
                    R"(…"errorType": "Unreadable",…)");
    addBootstrapRow("not an Exception", "failures.interrupted", "1", "/error",
                    R"({"errorMessage": "stop", "errorType": "KeyboardInterrupt",…)");
    addBootstrapRow("exits", "failures.exits", "3", "", "", "last words\n", 3);
    addBootstrapRow("exits with 0", "failures.exits", "0", "", "", "last words\n", 0);
    addBootstrapRow("exits with a text", "failures.exits", R"("why")", "", "", "last words\nwhy\n", 1);
    addBootstrapRow("exits at once", "failures.exits_at_once", "4", "", "", "last words\n", 4);
    addBootstrapRow("exception in a thread", "failures.in_thread", "1", "/response", R"("went on")",
                    "Exception in thread …ValueError: in the thread");
}

void PythonBootstrapTest::loading_data()
{
    addBootstrapColumns();
    addBootstrapRow("package by dots", "package.sub.app.handler", "1", "/response", R"("package.sub.app")");
    addBootstrapRow("package by slashes", "package/sub/app.handler", "1", "/response",
                    R"("package.sub.app")");
    addBootstrapRow("relative import", "package.relative.handler", "1", "/response", R"("package.sub.app")");
    addBootstrapRow("plain folder", "nested/app.handler", "1", "/response", R"("folder")");
    const char *const warning = "[WARNING]⇥<time>⇥⇥LAMBDA_WARNING: Unhandled exception.…\n[ERROR] Runtime.";
    addBootstrapRow(
        "no such module", "nowhere.handler", "1", "/runtime/init/error",
        R"({"errorMessage": "Unable to import module 'nowhere': No module named 'nowhere'", "errorType": "Runtime.ImportModuleError", "requestId": "", "stackTrace": []})",
        warning, 1);
    addBootstrapRow(
        "missing dependency", "needs.handler", "1", "/init/error",
        R"({"errorMessage": "Unable to import module 'needs': No module named 'does_not_exist'", "errorType": "Runtime.ImportModuleError",…)",
        warning, 1);
    addBootstrapRow(
        "no such function", "results.nope", "1", "/init/error",
        R"({"errorMessage": "Handler 'nope' missing on module 'results'", "errorType": "Runtime.HandlerNotFound",…)",
        warning, 1);
    addBootstrapRow("not a function", "value.value", "1", "/error",
                    R"({"errorMessage": "'int' object is not callable", "errorType": "TypeError",…)");
    addBootstrapRow(
        "no dot", "results", "1", "/init/error",
        R"~({"errorMessage": "Bad handler 'results': not enough values to unpack (expected 2, got 1)", "errorType": "Runtime.MalformedHandlerName",…)~",
        warning, 1);
    addBootstrapRow(
        "builtin module", "sys.exit", "1", "/init/error",
        R"({"errorMessage": "Cannot use built-in module sys as a handler module", "errorType": "Runtime.BuiltInModuleConflict",…)",
        warning, 1);
    addBootstrapRow(
        "syntax error", "syntax.handler", "1", "/init/error",
        R"~({"errorMessage": "Syntax error in module 'syntax': … (syntax.py, line 2)", "errorType": "Runtime.UserCodeSyntaxError", "requestId": "", "stackTrace": ["  File \"<root>/syntax.py\" Line 2\n    def handler(event, context)"]})~",
        warning, 1);
    addBootstrapRow(
        "raises while loading", "throws.handler", "1", "/init/error",
        R"({"errorMessage": "while loading", "errorType": "RuntimeError", "requestId": "", "stackTrace": ["  File \"<root>/throws.py\", line 3, in <module>\n    raise RuntimeError(\"while loading\")\n"]})",
        "loading\n[WARNING]…[ERROR] RuntimeError: while loading␍Traceback", 1);
    addBootstrapRow("exits while loading", "exits.handler", "1", "", "", "", 5);
}

void PythonBootstrapTest::output_data()
{
    addBootstrapColumns();
    addBootstrapRow("print", "output.prints", "1", "/response", "null", "at load\none\ntwo\né 1 None\n");
    addBootstrapRow(
        "order", "output.order", "1", "/response", "null",
        "stdout 0\nstderr 0\nchild 0\nstdout 1\nstderr 1\nchild 1\nstdout 2\nstderr 2\nchild 2\n");
    addBootstrapRow("unfinished line", "output.unfinished", "1", "/response", "null", "no end of line");
    addBootstrapRow("live", "output.live", "1", "/response", "null", "before\nwritten past python\nafter\n");
    addBootstrapRow("context.log", "output.context_log", "1", "/response", "null",
                    "through the context\ntwice\n");
    addBootstrapRow("stdout replaced", "output.replaced", "1", "/response", R"("fine")");
    addBootstrapRow("logging while loading", "logs.levels", "1", "/response", "null",
                    "[WARNING]⇥<time>⇥⇥at load\n");
    addBootstrapRow("logging", "logs.levels", "1", "/response", "null",
                    "at load\n[WARNING]⇥<time>⇥<id>⇥warning 1\n[ERROR]⇥<time>⇥<id>⇥error␍second "
                    "line\n[CRITICAL]⇥<time>⇥<id>⇥critical\n");
    addBootstrapRow("logging.basicConfig", "logs.basic_config_changes_nothing", "1", "/response", "null",
                    "at load\n[WARNING]⇥<time>⇥<id>⇥warning\n");
    addBootstrapRow("logging level", "logs.set_level", "1", "/response", "null", "[INFO]⇥<time>⇥<id>⇥info\n");
    addBootstrapRow("logged exception", "logs.exception", "1", "/response", "null",
                    "[ERROR]⇥<time>⇥<id>⇥caught␍Traceback (most recent call last):␍…ZeroDivisionError: "
                    "division by zero\n");
}

void PythonBootstrapTest::surroundings_data()
{
    addBootstrapColumns();
    addBootstrapRow(
        "context", "context.members", "1", "/response",
        R"({"function_name": "fn", "function_version": "$LATEST", "invoked_function_arn": "arn:aws:lambda:us-east-1:1:function:fn", "memory_limit_in_mb": "128", "aws_request_id": "<id>", "log_group_name": "/aws/lambda/fn", "log_stream_name": "stream", "tenant_id": null, "identity": [null, null], "client": null})");
    addBootstrapRow("remaining time", "context.remaining", "1", "/response", "true");
    addBootstrapRow("environment", "context.environment", "1", "/response",
                    R"({"profile": false, "trace": "Root=1", "folder": true, "path": true})");
    addBootstrapRow("loads nothing heavy", "context.lazy", "1", "/response", "[]");
    addBootstrapRow("nothing of the runtime to be seen", "context.leaks", "1", "/response",
                    R"({"path": [], "modules": [], "pycache": false})");
}

void PythonBootstrapTest::as2016_data()
{
    addBootstrapColumns();
    addBootstrapRow(
        "raises", "failures.raises", "1", "/error",
        R"~({"stackTrace": [["<root>/failures.py", 12, "raises", "raise ValueError(\"boom é\")"]], "errorType": "ValueError", "errorMessage": "boom é"})~",
        "boom é: ValueError␍Traceback (most recent call last):␍…␍ValueError: boom é\n");
    addBootstrapRow("no such function", "results.nope", "1", "/init/error",
                    R"({"errorMessage": "Handler 'nope' missing on module 'results'"})", "", 1);
}

// A package whose files are named like modules of the standard library, as beginners' often are.
void PythonBootstrapTest::shadowedLibrary_data()
{
    addBootstrapColumns();
    addBootstrapRow("result", "app.handler", "[1]", "/response", R"("[1]")");
    addBootstrapRow("error", "app.raises", "1", "/error",
                    R"({"errorMessage": "boom", "errorType": "ValueError",…)");
}

void PythonBootstrapTest::shadowedLibrary()
{
    BootstrapSetup shadowed = setup();
    shadowed.folder = QStringLiteral("pythonshadow");
    checkBootstrapRow(shadowed);
}

void PythonBootstrapTest::logsNothingBelowWarning()
{
    const BootstrapResult result = run("logs.levels", {{}});
    QCOMPARE(result.posts.size(), 1);
    QVERIFY(!result.log.contains("info") && !result.log.contains("debug"));
}

void PythonBootstrapTest::writesTenMegabytesWhole_data()
{
    QTest::addColumn<QString>("handler");
    QTest::newRow("print") << QStringLiteral("output.ten_megabytes");
    QTest::newRow("to a pipe that another process made non-blocking") << QStringLiteral("output.nonblocking");
}

void PythonBootstrapTest::writesTenMegabytesWhole()
{
    QFETCH(QString, handler);
    const BootstrapResult result = BootstrapRun(setup(), handler, {{}}).finish();
    QCOMPARE(result.posts.size(), 1);
    QCOMPARE(result.log.count('x'), 10'000'000);
    QVERIFY(result.log.endsWith("x\nend\n"));
}

void PythonBootstrapTest::keepsItsStateWhileWarm()
{
    checkKeepsItsStateWhileWarm(setup(), QStringLiteral("results.counts"));
}

void PythonBootstrapTest::carriesSixMegabytesBothWays()
{
    checkCarriesSixMegabytesBothWays(setup(), QStringLiteral("results.echo"));
}

void PythonBootstrapTest::parsesAThousandLevelsAndAnswersWithThem()
{
    const QByteArray nested = QByteArray(1000, '[') + QByteArray(1000, ']');
    const BootstrapResult depth = run("results.depth", {{nested, {}, 202}});
    QCOMPARE(depth.posts.value(0).body, QByteArray("999"));
    const BootstrapResult echo = run("results.echo", {{nested, {}, 202}});
    QCOMPARE(echo.posts.value(0).body, nested);
}

void PythonBootstrapTest::reportsWhatIsNestedBeyondReason()
{
    const QByteArray nested = QByteArray(200'000, '[') + QByteArray(200'000, ']');
    const BootstrapResult result = run("results.depth", {{nested, {}, 202}});
    const QString payload = QStringLiteral(
        R"({"errorMessage": "Unable to unmarshal input: …", "errorType": "Runtime.UnmarshalError",…)");
    QCOMPARE(result.exitCode, -1);
    QVERIFY2(reads(result.posts.value(0).body, payload, result.taskRoot, true),
             result.posts.value(0).body.left(1000));
}

void PythonBootstrapTest::reportsAnAnswerThatIsRefusedAsTooLarge()
{
    checkReportsAnAnswerThatIsRefusedAsTooLarge(setup(), QStringLiteral("results.large"));
}

void PythonBootstrapTest::goesOnAfterARefusedAnswer()
{
    checkGoesOnAfterARefusedAnswer(setup(), QStringLiteral("results.counts"));
}

void PythonBootstrapTest::passesTheCallersContext()
{
    const BootstrapResult result =
        run("context.members",
            {{"{}",
              {R"(LAMBDA-runtime-client-context: {"custom":{"k":1},"client":{"app_title":"t"}})",
               R"(lambda-runtime-cognito-identity: {"cognitoIdentityId":"i"})"},
              202}});
    const QJsonDocument context = QJsonDocument::fromJson(result.posts.value(0).body);
    QCOMPARE(context[u"client"][0][u"k"].toInt(), 1);
    QCOMPARE(context[u"client"][2].toString(), QStringLiteral("t"));
    QCOMPARE(context[u"identity"][0].toString(), QStringLiteral("i"));
}

LAMBDESK_TEST(QCoreApplication, PythonBootstrapTest)
#include "tst_pythonbootstrap.moc"
