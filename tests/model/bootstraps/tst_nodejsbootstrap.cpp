// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/bootstrapchecks.h>
#include <tests/support/testprogram.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace lambdesk::test;

// resources/runtimes/nodejs with the real Node.js: payloads, logs and exit codes are the platform's.
class NodejsBootstrapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void styles_data();
    void styles() { checkBootstrapRow(setup()); }
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
    void detectsModuleSyntaxWhereNodeCan();
    void writesTenMegabytesWhole();
    void keepsItsStateWhileWarm();
    void ignoresTheCallbackOfAnEarlierCall();
    void carriesSixMegabytesBothWays();
    void parsesAThousandLevels();
    void reportsAnAnswerThatIsRefusedAsTooLarge();
    void goesOnAfterARefusedAnswer();
    void passesTheCallersContext();

private:
    static BootstrapSetup setup(const QString &profile = QStringLiteral("today"))
    {
        return {nodeProgram(), QStringLiteral("nodejs/bootstrap.js"), QStringLiteral("nodejs"), profile};
    }
    static BootstrapResult run(const char *handler, const QList<FakeEvent> &events)
    {
        return BootstrapRun(setup(), QString::fromLatin1(handler), events).finish();
    }
};

void NodejsBootstrapTest::initTestCase()
{
    QVERIFY2(!nodeProgram().isEmpty(), "Node.js is not installed");
}

void NodejsBootstrapTest::styles_data()
{
    addBootstrapColumns();
    addBootstrapRow("async", "styles.async", R"({"a":[1,"é"]})", "/response", R"({"got":{"a":[1,"é"]}})");
    addBootstrapRow("event that is a string", "styles.async", R"("text")", "/response", R"({"got":"text"})");
    addBootstrapRow("event that is null", "styles.async", "null", "/response", R"({"got":null})");
    addBootstrapRow("promise", "styles.promise", "42", "/response", "42");
    addBootstrapRow("thenable", "styles.thenable", "{}", "/response", R"("then")");
    addBootstrapRow("callback", "styles.callback", "1", "/response", R"({"got":1})");
    addBootstrapRow(
        "callback with an error", "styles.callbackError", "1", "/error",
        R"({"errorType":"Error","errorMessage":"from the callback","trace":["Error: from the callback","    at …styles.js:…"]})",
        "<time>⇥<id>⇥ERROR⇥Invoke Error ⇥{\"errorType\":\"Error\",\"errorMessage\":\"from the "
        "callback\",\"stack\":[");
    addBootstrapRow("context.succeed", "styles.succeed", "1", "/response", R"({"got":1})");
    addBootstrapRow("context.succeed later", "styles.succeedLater", "1", "/response", R"("later")");
    addBootstrapRow("context.fail", "styles.fail", "1", "/error",
                    R"({"errorType":"Error","errorMessage":"from fail",…)");
    addBootstrapRow("context.fail with nothing", "styles.failNothing", "1", "/error",
                    R"({"errorType":"string","errorMessage":"handled","trace":[]})");
    addBootstrapRow("context.done", "styles.done", "1", "/response", R"("done")");
    addBootstrapRow("context.done with an error", "styles.doneError", "1", "/error",
                    R"({"errorType":"string","errorMessage":"a string","trace":[]})");
    addBootstrapRow("no ender, empty event loop", "styles.nothing", "1", "/response", "null");
    addBootstrapRow("returned value without a promise", "styles.returns", "1", "/response", "null");
    addBootstrapRow("promise that never settles", "styles.neverSettles", "1", "/error",
                    R"({"errorType":"Runtime.NodeJsExit",…)", "Invoke Error");
    addBootstrapRow("callback twice", "styles.twice", "1", "/response", R"("first")");
    addBootstrapRow("succeed, then fail", "styles.succeedThenFail", "1", "/response", R"("first")",
                    "INFO⇥still here\n");
    addBootstrapRow("callback waits for the event loop", "styles.waits", "1", "/response", R"("waited")",
                    "after the callback");
    addBootstrapRow("callback that does not wait", "styles.doesNotWait", "1", "/response", "false");
    addBootstrapRow("context.succeed does not wait", "styles.succeedDoesNotWait", "1", "/response",
                    R"("at once")");
}

void NodejsBootstrapTest::failures_data()
{
    addBootstrapColumns();
    addBootstrapRow(
        "throws", "failures.throws", "1", "/error",
        R"({"errorType":"Error","errorMessage":"boom","trace":["Error: boom","    at …<root>/failures.js:5:11…})",
        "<time>⇥<id>⇥ERROR⇥Invoke Error "
        "⇥{\"errorType\":\"Error\",\"errorMessage\":\"boom\",\"stack\":[\"Error: boom\"");
    addBootstrapRow("rejects", "failures.rejects", "1", "/error",
                    R"({"errorType":"TypeError","errorMessage":"boom","trace":["TypeError: boom",…)");
    addBootstrapRow("throws a string", "failures.throwsString", "1", "/error",
                    R"({"errorType":"string","errorMessage":"boom","trace":[]})",
                    R"(Invoke Error ⇥{"errorType":"string","errorMessage":"boom","stack":[]})");
    addBootstrapRow("rejects with a string", "failures.rejectsString", "1", "/error",
                    R"({"errorType":"string","errorMessage":"boom","trace":[]})");
    addBootstrapRow("rejects with nothing", "failures.rejectsNothing", "1", "/error",
                    R"({"errorType":"string","errorMessage":"handled","trace":[]})");
    addBootstrapRow(
        "members and cause", "failures.members", "1", "/error",
        R"({"errorType":"OrderError","errorMessage":"outer",…)",
        R"("code":"E_ORDER","order":{"id":7}…"cause":{"errorType":"Error","errorMessage":"inner")");
    addBootstrapRow("circular member", "failures.circularMember", "1", "/error",
                    R"({"errorType":"Error","errorMessage":"loop",…)", R"("errorMessage":"loop","stack")");
    addBootstrapRow("BigInt", "failures.bigint", "1", "/error",
                    R"({"errorType":"Error","errorMessage":"Unable to stringify response body",…)", "BigInt");
    addBootstrapRow("circular result", "failures.circular", "1", "/error",
                    R"({"errorType":"Error","errorMessage":"Unable to stringify response body",…)",
                    "circular");
    addBootstrapRow("undefined result", "failures.undefinedResult", "1", "/response", "null");
    addBootstrapRow("function as result", "failures.functionResult", "1", "/response", "null");
    addBootstrapRow("what JSON leaves out", "failures.unusual", "1", "/response",
                    R"({"n":null,"big":9007199254740991,"e":"é"})");
    addBootstrapRow(
        "unhandled rejection", "failures.unhandled", "1", "/error",
        R"({"errorType":"Runtime.UnhandledPromiseRejection","errorMessage":"Error: nobody cares",…)",
        "ERROR⇥Unhandled Promise Rejection "
        "⇥{\"errorType\":\"Runtime.UnhandledPromiseRejection\",…\"reason\":{\"errorType\":\"Error\","
        "\"errorMessage\":\"nobody cares\"",
        128);
    addBootstrapRow("uncaught exception", "failures.uncaught", "1", "/error",
                    R"({"errorType":"Error","errorMessage":"out of reach",…failures.js…)",
                    "ERROR⇥Uncaught Exception ⇥{\"errorType\":\"Error\",\"errorMessage\":\"out of reach\"",
                    129);
    addBootstrapRow("exits", "failures.exits", "3", "", "", "last words", 3);
    addBootstrapRow("exits with 0", "failures.exits", "0", "", "", "last words", 0);
}

void NodejsBootstrapTest::loading_data()
{
    addBootstrapColumns();
    addBootstrapRow("nested export in a folder", "nested/deep/file.outer.inner.handler", "1", "/response",
                    R"("nested export")");
    addBootstrapRow(".mjs", "module.handler", "1", "/response", R"({"url":true})");
    addBootstrapRow("default export", "module.default.run", "1", "/response", R"("default")");
    addBootstrapRow(".cjs", "common.handler", "1", "/response", R"("cjs")");
    addBootstrapRow("type module", "typed/app.handler", "1", "/response", R"("typed")");
    addBootstrapRow("folder with an index", "folder.handler", "1", "/response", R"("folder")");
    addBootstrapRow("import inside a text", "lookalike.handler", "1", "/response", "42");
    const char *const log = "undefined⇥ERROR⇥Uncaught Exception ⇥{\"errorType\":\"Runtime.";
    addBootstrapRow(
        "no such file", "nowhere.handler", "1", "/runtime/init/error",
        R"({"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module 'nowhere'\nRequire stack:\n- /var/runtime/index.mjs","trace":[…]})",
        log, 129);
    addBootstrapRow(
        "missing dependency", "needs.handler", "1", "/init/error",
        R"({"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module 'does-not-exist'\nRequire stack:\n- <root>/needs.js\n- /var/runtime/index.mjs","trace":[…<root>/needs.js:2:1)…]})",
        log, 129);
    addBootstrapRow(
        "missing dependency of a module", "needsmodule.handler", "1", "/init/error",
        R"({"errorType":"Error","errorMessage":"Cannot find package 'does-not-exist' imported from <root>/needsmodule.mjs",…)",
        "ERR_MODULE_NOT_FOUND", 129);
    addBootstrapRow(
        "no such export", "styles.nope", "1", "/init/error",
        R"({"errorType":"Runtime.HandlerNotFound","errorMessage":"styles.nope is undefined or not exported",…)",
        log, 129);
    addBootstrapRow(
        "not a function", "nested/deep/file.value", "1", "/init/error",
        R"({"errorType":"Runtime.HandlerNotFound","errorMessage":"nested/deep/file.value is not a function",…)",
        log, 129);
    addBootstrapRow("no dot", "styles", "1", "/init/error",
                    R"({"errorType":"Runtime.MalformedHandlerName","errorMessage":"Bad handler",…)", log,
                    129);
    addBootstrapRow(
        "out of the package", "../x.handler", "1", "/init/error",
        R"({"errorType":"Runtime.MalformedHandlerName","errorMessage":"'../x.handler' is not a valid handler name. Use absolute paths when specifying root directories in handler names.",…)",
        log, 129);
    addBootstrapRow(
        "syntax error", "syntax.handler", "1", "/init/error",
        R"({"errorType":"Runtime.UserCodeSyntaxError","errorMessage":"SyntaxError: Unexpected token ']'","trace":["<root>/syntax.js:3","    return ];",…)",
        log, 129);
    addBootstrapRow(
        "syntax error in a module", "syntaxmodule.handler", "1", "/init/error",
        R"({"errorType":"Runtime.UserCodeSyntaxError","errorMessage":"SyntaxError: Unexpected token ']'","trace":["<root>/syntaxmodule.mjs:3","    return ];",…)",
        log, 129);
    addBootstrapRow("throws while loading", "throws.handler", "1", "/init/error",
                    R"({"errorType":"RangeError","errorMessage":"while loading","trace":[…throws.js:2:7)…)",
                    "<time>⇥undefined⇥ERROR⇥Uncaught Exception ⇥", 129);
    addBootstrapRow("exits while loading", "exits.handler", "1", "", "", "", 5);
    addBootstrapRow("never done loading", "unsettled.handler", "1", "", "", "", 13);
}

void NodejsBootstrapTest::output_data()
{
    addBootstrapColumns();
    addBootstrapRow("at load", "output.levels", "1", "/response", "null", "<time>⇥undefined⇥INFO⇥at load\n");
    addBootstrapRow(
        "levels", "output.levels", "1", "/response", "null",
        "<time>⇥<id>⇥INFO⇥log 1 two {\"three\":3}\n<time>⇥<id>⇥INFO⇥info { a: { b: { c: [Object] } } }\n"
        "<time>⇥<id>⇥DEBUG⇥debug\n<time>⇥<id>⇥WARN⇥warn\n<time>⇥<id>⇥ERROR⇥error\n<time>⇥<id>⇥TRACE⇥trace");
    addBootstrapRow("lines of one message", "output.lines", "1", "/response", "null",
                    "INFO⇥one␍two␍␍three\n");
    addBootstrapRow("an error", "output.errors", "1", "/response", "null",
                    "INFO⇥Error: shown␍    at …output.js:14:…\n");
    addBootstrapRow("raw writes", "output.raw", "1", "/response", "null",
                    "at load\nraw\nlines\nand stderr\n");
    addBootstrapRow(
        "order", "output.order", "1", "/response", "null",
        "console 0\nstdout 0\n<time>⇥<id>⇥ERROR⇥error 0\nstderr 0\n<time>⇥<id>⇥INFO⇥console 1\nstdout 1\n");
}

void NodejsBootstrapTest::surroundings_data()
{
    addBootstrapColumns();
    addBootstrapRow(
        "context", "context.members", "1", "/response",
        R"({"callbackWaitsForEmptyEventLoop":true,"functionVersion":"$LATEST","functionName":"fn","memoryLimitInMB":"128","logGroupName":"/aws/lambda/fn","logStreamName":"stream","invokedFunctionArn":"arn:aws:lambda:us-east-1:1:function:fn","awsRequestId":"<id>"})");
    addBootstrapRow("remaining time", "context.remaining", "1", "/response", "true");
    addBootstrapRow("environment", "context.environment", "1", "/response",
                    R"({"profile":true,"trace":"Root=1","folder":true})");
    addBootstrapRow("nothing of the runtime to be seen", "context.leaks", "1", "/response",
                    R"({"cache":[],"globals":[],"main":false})");
    addBootstrapRow("not JSON", "styles.async", "{oops", "/error", R"({"errorType":"SyntaxError",…)",
                    "Invoke Error");
}

void NodejsBootstrapTest::as2016_data()
{
    addBootstrapColumns();
    addBootstrapRow("throws", "failures.throws", "1", "/error",
                    R"({"errorMessage":"boom","errorType":"Error","stackTrace":["…<root>/failures.js:5:11…})",
                    "<time>⇥<id>⇥{\"errorMessage\":\"boom\"");
    addBootstrapRow("string", "failures.throwsString", "1", "/error", R"({"errorMessage":"boom"})");
    addBootstrapRow("nothing", "styles.failNothing", "1", "/error", R"({"errorMessage":null})");
    addBootstrapRow("console", "output.levels", "1", "/response", "null", "<time>⇥<id>⇥log 1 two");
    addBootstrapRow("uncaught", "failures.uncaught", "1", "", "", "<time>⇥<id>⇥Error: out of reach␍    at ",
                    129);
    addBootstrapRow("no such file", "nowhere.handler", "1", "/init/error",
                    R"({"errorMessage":"Cannot find module 'nowhere'","errorType":"Error","stackTrace":[]})",
                    "Unable to import module 'nowhere': Error", 129);
    addBootstrapRow("no such export", "styles.nope", "1", "/init/error",
                    R"({"errorMessage":"Handler 'nope' missing on module 'styles'"})", "", 129);
    addBootstrapRow(
        "syntax error", "syntax.handler", "1", "/init/error",
        R"({"errorMessage":"Unexpected token ']'","errorType":"SyntaxError","stackTrace":["<root>/syntax.js:3",…]})",
        "Syntax error in module 'syntax': SyntaxError", 129);
}

void NodejsBootstrapTest::detectsModuleSyntaxWhereNodeCan()
{
    const QString detects = outputOf(
        nodeProgram(),
        {QStringLiteral("-p"), QStringLiteral("const [a, b] = process.versions.node.split('.').map(Number); "
                                              "a > 22 || (a === 22 && b >= 7) || (a === 20 && b >= 19)")});
    const BootstrapResult result = run("detected.handler", {{}});
    QCOMPARE(result.posts.size(), 1);
    if (detects == QStringLiteral("true")) {
        QCOMPARE(result.posts.first().body, QByteArray(R"("detected")"));
    } else {
        const QString payload =
            QStringLiteral(R"({"errorType":"Runtime.UserCodeSyntaxError",…detected.js:2…)");
        QVERIFY2(reads(result.posts.first().body, payload, result.taskRoot, true), result.posts.first().body);
    }
}

void NodejsBootstrapTest::writesTenMegabytesWhole()
{
    const BootstrapResult result = run("output.tenMegabytes", {{}});
    QCOMPARE(result.exitCode, -1);
    QCOMPARE(result.log.count('x'), 10'000'000);
    QCOMPARE(result.log.count('y'), 10'000'000);
    QVERIFY(result.log.endsWith("end\n"));
    const BootstrapResult exited = run("output.tenMegabytesThenExit", {{}});
    QCOMPARE(exited.exitCode, 0);
    QVERIFY(exited.log.endsWith("yyy\nend\n"));
    QCOMPARE(exited.log.count('y'), 10'000'000);
}

void NodejsBootstrapTest::keepsItsStateWhileWarm()
{
    checkKeepsItsStateWhileWarm(setup(), QStringLiteral("styles.counts"));
}

void NodejsBootstrapTest::ignoresTheCallbackOfAnEarlierCall()
{
    const BootstrapResult result = run("styles.lateCallback", {{"1", {}, 202}, {"2", {}, 202}});
    QCOMPARE(result.posts.size(), 2);
    QCOMPARE(result.posts[1].body, QByteArray("2"));
    QVERIFY(!result.log.contains("belongs to the first call"));
}

void NodejsBootstrapTest::carriesSixMegabytesBothWays()
{
    checkCarriesSixMegabytesBothWays(setup(), QStringLiteral("styles.promise"));
}

void NodejsBootstrapTest::parsesAThousandLevels()
{
    const BootstrapResult result =
        run("context.depth", {{QByteArray(1000, '[') + QByteArray(1000, ']'), {}, 202}});
    QCOMPARE(result.posts.value(0).body, QByteArray("1000"));
}

void NodejsBootstrapTest::reportsAnAnswerThatIsRefusedAsTooLarge()
{
    checkReportsAnAnswerThatIsRefusedAsTooLarge(setup(), QStringLiteral("context.large"));
}

void NodejsBootstrapTest::goesOnAfterARefusedAnswer()
{
    checkGoesOnAfterARefusedAnswer(setup(), QStringLiteral("styles.counts"));
}

void NodejsBootstrapTest::passesTheCallersContext()
{
    const BootstrapResult result =
        run("context.members", {{"{}",
                                 {R"(LAMBDA-runtime-client-context: {"custom":{"k":1}})",
                                  R"(lambda-runtime-cognito-identity: {"cognitoIdentityId":"i"})"},
                                 202}});
    const QJsonDocument context = QJsonDocument::fromJson(result.posts.value(0).body);
    QCOMPARE(context[u"clientContext"][u"custom"][u"k"].toInt(), 1);
    QCOMPARE(context[u"identity"][u"cognitoIdentityId"].toString(), QStringLiteral("i"));
}

LAMBDESK_TEST(QCoreApplication, NodejsBootstrapTest)
#include "tst_nodejsbootstrap.moc"
