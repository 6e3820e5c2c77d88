// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/handlercheck.h>
#include <tests/support/testprogram.h>

#include <QElapsedTimer>
#include <QTest>

using namespace lambdesk;
using Finding = HandlerCheck::Finding;

namespace
{

HandlerCheck checkNode(const QByteArray &code, const char *handler = "index.handler")
{
    return checkHandler(QString::fromUtf8(handler), Language::NodeJs, QStringLiteral("index.js"), code);
}

HandlerCheck checkPython(const QByteArray &code, const char *handler = "lambda_function.lambda_handler")
{
    return checkHandler(QString::fromUtf8(handler), Language::Python, QStringLiteral("lambda_function.py"),
                        code);
}

void found(const char *name, const QByteArray &code, int line = 1)
{
    QTest::newRow(name) << code << Finding::Found << line;
}
void unknown(const char *name, const QByteArray &code)
{
    QTest::newRow(name) << code << Finding::Unknown << 0;
}
void missing(const char *name, const QByteArray &code)
{
    QTest::newRow(name) << code << Finding::MissingExport << 0;
}
void columns()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<int>("line");
}

} // namespace

class HandlerCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJavaScript_data()
    {
        columns();
        found("exports.X", "exports.handler = async () => {};");
        found("module.exports.X", "\n\nmodule.exports.handler = (e, c, cb) => cb();", 3);
        found("exports['X']", "exports['handler'] = f;");
        found("object", "module.exports = { handler };");
        found("object, later member",
              "module.exports = {\n  other: (a, b) => ({ c: [1, 2] }),\n  handler: f\n};", 3);
        found("object, method", "module.exports = { async handler(event) { return 1; } };");
        found("object, quoted", "module.exports = { 'handler': f };");
        found("object, after a spread", "module.exports = { ...rest, handler };");
        found("both at once", "module.exports = exports = { handler };");
        found("chained", "exports.a = exports.handler = f;");
        found("in a condition", "if (x) {\n  exports.handler = f;\n}", 2);
        found("this", "this.handler = f;");
        found("defineProperty", "Object.defineProperty(exports, 'handler', { value: f });");
        found("the last definition", "exports.handler = void 0;\nexports.handler = f;", 2);
        found("logical assignment", "exports.handler ||= f;");
        found("export function", "export function handler() {}");
        found("export async function", "export async function handler() {}");
        found("export generator", "export function* handler() {}");
        found("export const", "export const handler = async () => {};");
        found("export second const", "export const a = (x, y) => x, handler = f;");
        found("export let", "export let handler;");
        found("export class", "export class handler {}");
        found("export list", "const handler = f;\nexport { a, handler };", 2);
        found("export renamed", "export { main as handler };");
        found("export from", "export { handler } from './other.mjs';");
        found("export namespace", "export * as handler from './other.mjs';");
        found("after a regular expression with quotes", "const r = /['\"`]/g;\nexports.handler = f;", 2);
        found("after a class with a slash in it", "s.replace(/[/'\"]/, '');\nexports.handler = f;", 2);
        found("after a division", "const a = b / c / d; exports.handler = f;");
        found("after a template with code", "const t = `a ${b ? `'${c}` : '}'} '`;\nexports.handler = f;", 2);
        found("after a hashbang", "#!/usr/bin/env node '\nexports.handler = f;", 2);
        found("after an unclosed quote", "const a = 'oops\nexports.handler = f;", 2);
        found("in a bundle",
              "\"use strict\";\nvar __e = 1;\nexports.handler = handler;\nfunction handler() {}", 3);

        unknown("spread alone", "module.exports = { ...require('./a') };");
        unknown("a computed name", "module.exports = { [name]: f };");
        unknown("Object.assign", "Object.assign(exports, { a: 1 });");
        unknown("another module", "module.exports = require('./other');");
        unknown("a variable", "module.exports = app;");
        unknown("handed on", "register(module);");
        unknown("any member", "for (const k in o) exports[k] = o[k];");
        unknown("export all", "export * from './other.mjs';");
        unknown("a pattern", "export const { handler } = make();");
        unknown("an open comment", "exports.main = f; /* exports.handler");
        unknown("an open template", "exports.main = f; `abc");
        unknown("an open bracket", "exports.main = () => {");

        missing("nothing", "");
        missing("another name", "exports.main = f;");
        missing("in a comment", "// exports.handler = f;\n/* exports.handler = f; */");
        missing("in a text", "const a = 'exports.handler = f';\nconst b = \"exports.handler = f\";");
        missing("in a template", "const a = `exports.handler = f`;");
        missing("in a regular expression", "const a = /exports.handler =/;");
        missing("compared", "if (exports.handler === f) {}");
        missing("member of another", "my.exports.handler = f;");
        missing("not exported", "const handler = async () => {};");
        missing("exports replaced", "exports = { handler: f };");
        missing("deeper in the object", "module.exports = { a: { handler: f } };");
        missing("an argument of a member", "module.exports = { a: g(handler, handler) };");
        missing("only run when main", "if (require.main === module) { run(); }\nexports.main = f;");
        missing("a function alone", "module.exports = async (event) => event;");
        missing("default", "export default function handler() {}");
        missing("const in a function", "export function main() { const handler = 1; }");
    }
    void readsJavaScript()
    {
        QFETCH(QByteArray, code);
        QFETCH(Finding, finding);
        const auto check = checkNode(code);
        QVERIFY2(check.finding == finding, qPrintable(check.message));
        QTEST(check.line, "line");
        QCOMPARE(check.message.isEmpty(), finding != Finding::MissingExport);
    }

    void readsPython_data()
    {
        columns();
        found("def", "def lambda_handler(event, context):\n    return 1\n");
        found("async def", "async def lambda_handler(event, context):\n    pass\n");
        found("def of one line", "def lambda_handler(event, context): return 1");
        found("decorated", "@logged\ndef lambda_handler(event, context):\n    pass\n", 2);
        found("class", "class lambda_handler:\n    pass\n");
        found("assigned", "lambda_handler = make()");
        found("a lambda", "lambda_handler = lambda event, context: event");
        found("assigned with a type", "lambda_handler: Handler = make()");
        found("chained", "a = lambda_handler = b");
        found("unpacked", "(a, lambda_handler) = make()");
        found("imported", "from app import lambda_handler");
        found("imported under the name", "from app import main as lambda_handler");
        found("imported in brackets", "from app import (\n    a,\n    lambda_handler,\n)\n", 3);
        found("imported module", "import app as lambda_handler");
        found("in a try block", "try:\n    from app import lambda_handler\nexcept ImportError:\n    pass\n",
              2);
        found("in a condition", "if x:\n    def lambda_handler(e, c):\n        pass\n", 2);
        found("on the condition's line", "if x: lambda_handler = y");
        found("after a semicolon", "a = 1; lambda_handler = f");
        found("after a triple-quoted text",
              "'''\nWhat's \"this\"?\n'''\ndef lambda_handler(e, c):\n    pass\n", 4);
        found("after a text with a hash", "a = '# no comment'\ndef lambda_handler(e, c): pass", 2);
        found("after a raw text", "a = r'\\'\ndef lambda_handler(e, c): pass", 2);
        found("after a joined line", "a = 1 + \\\n    2\nlambda_handler = f", 3);
        found("after a function",
              "def a():\n    def b():\n        pass\n    return b\n\ndef lambda_handler(e, c):\n"
              "    pass\n",
              6);
        found("the last definition", "lambda_handler = None\ndef lambda_handler(e, c):\n    pass\n", 2);
        found("with CR LF", "import os\r\n\r\ndef lambda_handler(e, c):\r\n    pass\r\n", 3);

        unknown("import all", "from app import *");
        unknown("globals", "globals()['lambda_handler'] = f");
        unknown("module getattr", "def __getattr__(name):\n    return f\n");
        unknown("an open text", "def main(e, c):\n    return '''abc\n");
        unknown("an open bracket", "x = (1,\n");

        missing("nothing", "");
        missing("another name", "def main(event, context):\n    pass\n");
        missing("in a comment", "# def lambda_handler(event, context):\n");
        missing("in a text", "a = '''\ndef lambda_handler(e, c):\n    pass\n'''\n");
        missing("in a function", "def make():\n    def lambda_handler(e, c):\n        pass\n");
        missing("in a class", "class A:\n    def lambda_handler(self, e, c):\n        pass\n");
        missing("in a condition in a function", "def make():\n    if x:\n        lambda_handler = 1\n");
        missing("a member", "a.lambda_handler = f");
        missing("an index", "a[lambda_handler] = f");
        missing("an argument", "main(lambda_handler=f)");
        missing("a parameter", "def main(lambda_handler, b):\n    pass\n");
        missing("compared", "lambda_handler == f");
        missing("called", "lambda_handler(1)");
        missing("renamed", "from app import lambda_handler as main");
    }
    void readsPython()
    {
        QFETCH(QByteArray, code);
        QFETCH(Finding, finding);
        const auto check = checkPython(code);
        QVERIFY2(check.finding == finding, qPrintable(check.message));
        QTEST(check.line, "line");
        QCOMPARE(check.message.isEmpty(), finding != Finding::MissingExport);
    }

    void judgesTheHandlersForm_data()
    {
        QTest::addColumn<QString>("handler");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *handler, Language language, const char *file, Finding finding) {
            QTest::addRow("%s in %s", handler, file)
                << QString::fromUtf8(handler) << language << QString::fromUtf8(file) << finding;
        };
        row("handler", Language::NodeJs, "index.js", Finding::Malformed);
        row("", Language::NodeJs, "index.js", Finding::Malformed);
        row(".handler", Language::NodeJs, "index.js", Finding::Malformed);
        row("index.", Language::NodeJs, "index.js", Finding::Malformed);
        row("index..handler", Language::NodeJs, "index.js", Finding::Malformed);
        row("../index.handler", Language::NodeJs, "index.js", Finding::Malformed);
        row("src/.handler", Language::NodeJs, "src/index.js", Finding::Malformed);
        row("index.js.handler", Language::NodeJs, "index.js", Finding::MissingExport);
        row("app.handler", Language::NodeJs, "index.js", Finding::WrongFile);
        row("src/index.handler", Language::NodeJs, "index.js", Finding::WrongFile);
        row("src/app.handler", Language::NodeJs, "src/app.js", Finding::Found);
        row("index.handler", Language::NodeJs, "index.mjs", Finding::Found);
        row("index.handler.inner", Language::NodeJs, "index.js", Finding::Unknown);
        row("index.other.inner", Language::NodeJs, "index.js", Finding::MissingExport);
        row("handler", Language::Python, "lambda_function.py", Finding::Malformed);
        row("lambda_function.", Language::Python, "lambda_function.py", Finding::Malformed);
        row("app.handler", Language::Python, "lambda_function.py", Finding::WrongFile);
        row("pkg.app.handler", Language::Python, "pkg/app.py", Finding::Found);
        row("pkg/app.handler", Language::Python, "pkg/app.py", Finding::Found);
    }
    void judgesTheHandlersForm()
    {
        QFETCH(QString, handler);
        QFETCH(Language, language);
        QFETCH(QString, file);
        const QByteArray code = language == Language::NodeJs ? "exports.handler = f;" : "handler = f";
        const auto check = checkHandler(handler, language, file, code);
        QTEST(check.finding, "finding");
        QCOMPARE(check.message.isEmpty(),
                 check.finding == Finding::Found || check.finding == Finding::Unknown);
    }

    void saysWhatWouldFit()
    {
        QCOMPARE(checkNode("exports.main = f;").message,
                 QStringLiteral("index.js exports \"main\", not \"handler\". Use index.main."));
        QCOMPARE(
            checkNode("exports.a = f; exports.myHandler = g;").message,
            QStringLiteral("index.js exports \"myHandler\", \"a\", not \"handler\". Use index.myHandler."));
        QCOMPARE(checkNode("exports.Handler = f;").message,
                 QStringLiteral("index.js exports \"Handler\", not \"handler\". Use index.Handler."));
        QVERIFY(checkNode("exports.a = exports.b = exports.c = exports.d = f;")
                    .message.contains(QStringLiteral("\"a\", \"b\", \"c\" and 1 more")));
        QVERIFY(checkNode("").message.startsWith(
            QStringLiteral("index.js exports nothing. Add: exports.handler =")));
        QCOMPARE(checkNode("\nfunction handler() {}").message,
                 QStringLiteral(
                     "index.js has \"handler\" in line 2, but doesn't export it. Add: exports.handler = "
                     "handler;"));
        QVERIFY(checkNode("exports = { handler };").message.contains(QStringLiteral("module.exports =")));
        QCOMPARE(
            checkNode("exports.handler = f;", "app.handler").message,
            QStringLiteral("The handler looks for the file \"app\", but the code is saved as index.js. Use "
                           "index.handler."));
        QVERIFY(checkNode("exports.main = f;", "handler").message.endsWith(QStringLiteral("index.handler.")));
        QCOMPARE(checkPython("LIMIT = 3\ndef main(event, context):\n    pass\n").message,
                 QStringLiteral("lambda_function.py defines \"main\", not \"lambda_handler\". Use "
                                "lambda_function.main."));
        QCOMPARE(checkPython("x = 1").message,
                 QStringLiteral("lambda_function.py defines no function. Add: def "
                                "lambda_handler(event, context):"));
        QVERIFY(checkPython("", "lambda_handler")
                    .message.endsWith(QStringLiteral("lambda_function.lambda_handler.")));
    }

    void isQuickWithLongCode_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Language>("language");
        QTest::newRow("JavaScript") << QByteArray("const a = { b: `${c}`, d: /e/ }; // f\n")
                                    << Language::NodeJs;
        QTest::newRow("nested") << QByteArray("module.exports = {{{{") << Language::NodeJs;
        QTest::newRow("exports") << QByteArray("export const a = 1, b = 2\n") << Language::NodeJs;
        QTest::newRow("Python") << QByteArray("a = b[c] # d\n") << Language::Python;
        QTest::newRow("Python, one line") << QByteArray("if a: b = 1; ") << Language::Python;
    }
    void isQuickWithLongCode()
    {
        QFETCH(QByteArray, line);
        QFETCH(Language, language);
        const auto code = line.repeated(3'000'000 / line.size());
        QElapsedTimer timer;
        timer.start();
        checkHandler(QStringLiteral("index.handler"), language, QStringLiteral("index.js"), code);
        // Far above what it takes, so that only the wrong order of growth fails here.
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

LAMBDESK_TEST(QCoreApplication, HandlerCheckTest)
#include "tst_handlercheck.moc"
