// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/bootstrapchecks.h>
#include <tests/support/testprogram.h>

#include <QFileInfo>

using namespace lambdesk::test;

namespace
{

const QString jar = QStringLiteral(LAMBDESK_TEST_RESOURCES "/runtimes/java/bootstrap.jar");
const QString handlers = QStringLiteral(LAMBDESK_TEST_HANDLERS "/java");
const QString handlersOf17 = QStringLiteral(LAMBDESK_TEST_HANDLERS "/java17");

} // namespace

// resources/runtimes/java with a real JVM: payloads, logs and exit codes are the platform's.
class JavaBootstrapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_data();
    void values() { checkBootstrapRow(setup()); }
    void beans_data();
    void beans() { checkBootstrapRow(setup()); }
    void records_data();
    void records();
    void streams_data();
    void streams() { checkBootstrapRow(setup()); }
    void failures_data();
    void failures() { checkBootstrapRow(setup()); }
    void loading_data();
    void loading() { checkBootstrapRow(setup()); }
    void surroundings_data();
    void surroundings() { checkBootstrapRow(setup()); }
    void keepsItsStateWhileWarm()
    {
        checkKeepsItsStateWhileWarm(setup(), QStringLiteral("example.Methods::count"));
    }
    void goesOnAfterARefusedAnswer()
    {
        checkGoesOnAfterARefusedAnswer(setup(), QStringLiteral("example.Methods::count"));
    }
    void carriesSixMegabytesBothWays()
    {
        checkCarriesSixMegabytesBothWays(setup(), QStringLiteral("example.Methods::same"));
    }
    void reportsAnAnswerThatIsRefusedAsTooLarge()
    {
        checkReportsAnAnswerThatIsRefusedAsTooLarge(setup(), QStringLiteral("example.Methods::large"));
    }
    void parsesAThousandLevelsAndAnswersWithThem();
    void passesTheCallersContext();

private:
    static BootstrapSetup setup()
    {
        return {QStandardPaths::findExecutable(QStringLiteral("java")),
                {},
                {},
                QStringLiteral("today"),
                {QStringLiteral("-XX:+UseSerialGC"), QStringLiteral("-XX:TieredStopAtLevel=1"),
                 QStringLiteral("-cp"), jar + u':' + handlers + u':' + handlersOf17,
                 QStringLiteral("lambdesk.runtime.Main")}};
    }
    static BootstrapResult run(const char *handler, const QList<FakeEvent> &events)
    {
        return BootstrapRun(setup(), QString::fromLatin1(handler), events).finish();
    }
};

void JavaBootstrapTest::initTestCase()
{
    if (!QFileInfo::exists(jar) || setup().program.isEmpty())
        QSKIP("no JDK on this computer");
}

void JavaBootstrapTest::values_data()
{
    addBootstrapColumns();
    const auto row = [](const char *name, const char *method, const char *event, const char *payload) {
        const QByteArray handler = QByteArray("example.Methods::") + method;
        addBootstrapRow(name, handler, event, "/response", payload);
    };
    row("int", "number", "41", "42");
    row("int of a string", "number", R"("41")", "42");
    row("int of null", "number", "null", "1");
    row("Integer of null", "boxed", "null", "null");
    row("double", "fraction", "1", "0.5");
    row("boolean", "truth", "true", "false");
    row("String", "text", R"("\u00fc\ud83d\ude00\n")", R"("éü😀\n")");
    row("object, int", "anything", "1", R"("Integer1")");
    row("object, long", "anything", "9007199254740993", R"("Long9007199254740993")");
    row("object, beyond long", "anything", "123456789012345678901234567890",
        R"("BigInteger123456789012345678901234567890")");
    row("object, fraction", "anything", "1.50", R"("Double1.5")");
    row("object, string", "anything", R"("x")", R"("Stringx")");
    row("object, true", "anything", "true", R"("Booleantrue")");
    row("object, null", "anything", "null", "null");
    row("object, nested", "same", R"({"b":[1,{"c":null}],"a":""})", R"({"b":[1,{"c":null}],"a":""})");
    row("list", "list", "[1,2]", "[1,2]");
    row("list of one", "list", "1", "[1]");
    row("one of a list", "text", R"(["x"])", R"("éx")");
    row("map", "map", R"({"b":[1],"a":1.0})", R"({"a":1.0,"b":[1]})");
    row("Optional", "perhaps", R"("x")", R"("x")");
    row("empty Optional", "perhaps", "null", "null");
    row("no parameter", "none", "1", R"("called")");
    row("void", "silent", R"("x")", "null");
    row("context only", "contextOnly", "1", R"("fn")");
    row("the longest overload", "overloaded", R"("x")", R"("fn")");
    row("not a number", "notANumber", "1", R"("NaN")");
    row("half of a pair", "half", "1", R"("\ud83d\"\n\u0001")");
    const char *const misfit = R"({"errorMessage":"An error occurred during JSON parsing","errorType":)"
                               R"("java.lang.RuntimeException","stackTrace":[],"cause":{"errorMessage":"…)";
    addBootstrapRow("object for a String", "example.Methods::text", "{}", "/error", misfit,
                    "An error occurred during JSON parsing: java.lang.RuntimeException\n");
    addBootstrapRow("out of range", "example.Methods::number", "3000000000", "/error", misfit);
    addBootstrapRow("not JSON", "example.Methods::text", "{oops", "/error", misfit);
    addBootstrapRow(
        "contains itself", "example.Methods::loop", "1", "/error",
        R"({"errorMessage":"An error occurred during JSON serialization of response","errorType":…)");
}

void JavaBootstrapTest::beans_data()
{
    addBootstrapColumns();
    const char *const full =
        R"({"name":"n","number":9007199254740993,"huge":123456789012345678901234567890,"price":1.10,"paid":true,)"
        R"("size":"LARGE","lines":[{"article":"a","count":2,"ignored":"final"}],"counts":{"a":[1,2]},)"
        R"("data":"AAEC","words":["x"],"URL":"u"})";
    addBootstrapRow("every member", "example.OrderHandler::handleRequest", full, "/response", full,
                    "example.Order$Line\n");
    addBootstrapRow("few members", "example.OrderHandler",
                    R"({"unknown":{"x":1},"size":"HUGE","lines":[{}]})", "/response",
                    R"({"number":0,"paid":false,"lines":[{"count":1,"ignored":"final"}]})");
    addBootstrapRow("null", "example.OrderHandler", "{}", "/response", R"({"number":0,"paid":false})",
                    "no lines\n");
    addBootstrapRow("of the wrong kind", "example.OrderHandler", R"({"lines":[1]})", "/error",
                    R"(…(lines of example.Order)…)");
    addBootstrapRow("types of a subclass", "example.Generic$OfLines", "[{}]", "/response",
                    R"("example.Order$Line")");
}

void JavaBootstrapTest::records_data()
{
    addBootstrapColumns();
    addBootstrapRow("record", "example.Points::mirror", R"({"x":1,"y":2,"names":["a"],"z":0})", "/response",
                    R"({"x":-1,"y":2.0,"names":["a"]})");
    addBootstrapRow("record, members missing", "example.Points::mirror", "{}", "/response", R"({"x":0})");
    addBootstrapRow("generic record", "example.Points::open", R"({"content":[{"names":["inner"]}]})",
                    "/response", R"({"content":"inner"})");
}

void JavaBootstrapTest::records()
{
    if (!QFileInfo::exists(handlersOf17))
        QSKIP("the JDK is older than 17");
    checkBootstrapRow(setup());
}

void JavaBootstrapTest::streams_data()
{
    addBootstrapColumns();
    addBootstrapRow("interface", "example.Streams", R"({"a" : 1.0})", "/response", R"(<{"a" : 1.0}>)");
    addBootstrapRow("method", "example.Streams::copy", R"({"a" : 1.0})", "/response", R"({"a" : 1.0})");
}

void JavaBootstrapTest::failures_data()
{
    addBootstrapColumns();
    addBootstrapRow(
        "throws", "example.Failures", R"("x")", "/error",
        R"json({"errorMessage":"boom","errorType":"java.lang.IllegalStateException","stackTrace":["example.Failures.handleRequest(Failures.java:11)",…]})json",
        "boom: java.lang.IllegalStateException\njava.lang.IllegalStateException: boom\n⇥at "
        "example.Failures.");
    addBootstrapRow(
        "cause", "example.Failures::caused", "1", "/error",
        R"json({"errorMessage":"outer","errorType":"java.io.IOException","stackTrace":["example.Failures.caused(Failures.java:18)"],"cause":{"errorMessage":"boom","errorType":"java.lang.IllegalStateException",…}})json");
    addBootstrapRow(
        "without words", "example.Failures::silent", "1", "/error",
        R"({"errorMessage":"java.lang.RuntimeException","errorType":"java.lang.RuntimeException",…)");
    addBootstrapRow("out of memory", "example.Failures::memory", "1", "/error",
                    R"({"errorMessage":"made up","errorType":"java.lang.OutOfMemoryError",…)", "", 1);
    addBootstrapRow("exits", "example.Failures::exit", "1", "", "", "leaving", 3);
}

void JavaBootstrapTest::loading_data()
{
    addBootstrapColumns();
    addBootstrapRow(
        "no such class", "example.Nope::x", "1", "/error",
        R"({"errorMessage":"Class not found: example.Nope","errorType":"java.lang.ClassNotFoundException",…)",
        "Class not found: example.Nope: java.lang.ClassNotFoundException\n");
    addBootstrapRow("no such method", "example.Methods::nope", "1", "/error",
                    R"({"errorMessage":"Class example.Methods has no public method named nope"})");
    addBootstrapRow("private method", "example.Failures$Private::handle", "1", "/error",
                    R"({"errorMessage":"Class example.Failures$Private has no public method named handle"})");
    addBootstrapRow(
        "no fitting method", "example.Methods::unfit", "1", "/error",
        R"({"errorMessage":"No public method named unfit with appropriate method signature found on class example.Methods"})");
    addBootstrapRow(
        "no handler interface", "example.Methods", "1", "/error",
        R"({"errorMessage":"Class example.Methods does not implement an appropriate handler interface."})");
    addBootstrapRow("no method name", "example.Methods::", "1", "/error",
                    R"({"errorMessage":"Invalid handler: `example.Methods::'"})");
    addBootstrapRow(
        "constructor throws", "example.Failures$InConstructor::handle", "1", "/runtime/init/error",
        R"({"errorMessage":"not today","errorType":"java.lang.IllegalArgumentException","stackTrace":[…]})",
        "not today: java.lang.IllegalArgumentException\n", 1);
    addBootstrapRow(
        "initializer throws", "example.Failures$InInitializer::handle", "1", "/runtime/init/error",
        R"({"errorMessage":"Error loading class example.Failures$InInitializer: For input string: \"x\"","errorType":"java.lang.NumberFormatException",…)",
        "", 1);
    addBootstrapRow(
        "abstract", "example.Failures$Abstract::handle", "1", "/error",
        R"({"errorMessage":"Unable to instantiate an instance of class example.Failures$Abstract",…)");
}

void JavaBootstrapTest::surroundings_data()
{
    addBootstrapColumns();
    addBootstrapRow("context", "example.ContextDump::all", "1", "/response",
                    R"(["<id>","fn","$LATEST",…,"/aws/lambda/fn","stream",128,true,null,"Root=1"])");
    addBootstrapRow("no caller", "example.ContextDump::caller", "1", "/response", R"(["",null,null])");
    addBootstrapRow("output", "example.ContextDump::logs", "1", "/response", "null",
                    "by the logger\nbytes\nhalf line é\n…rest");
}

void JavaBootstrapTest::parsesAThousandLevelsAndAnswersWithThem()
{
    const QByteArray nested = QByteArray(1000, '[') + QByteArray(1000, ']');
    QCOMPARE(run("example.Methods::same", {{nested, {}, 202}}).posts.value(0).body, nested);
    const QByteArray deeper = QByteArray(200'000, '[') + QByteArray(200'000, ']');
    const BootstrapResult refused = run("example.Methods::same", {{deeper, {}, 202}});
    QCOMPARE(refused.exitCode, -1);
    QVERIFY(
        refused.posts.value(0).body.startsWith(R"({"errorMessage":"An error occurred during JSON parsing")"));
}

void JavaBootstrapTest::passesTheCallersContext()
{
    const BootstrapResult result =
        run("example.ContextDump::caller",
            {{"{}",
              {R"(LAMBDA-runtime-client-context: {"custom":{"k":1},"client":{"app_title":"t"}})",
               R"(lambda-runtime-cognito-identity: {"cognitoIdentityId":"i"})"},
              202}});
    QCOMPARE(result.posts.value(0).body, QByteArray(R"(["i","t",{"k":1}])"));
}

LAMBDESK_TEST(QCoreApplication, JavaBootstrapTest)
#include "tst_javabootstrap.moc"
