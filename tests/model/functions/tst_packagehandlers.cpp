// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/packagehandlers.h>
#include <model/packages/packagecontents.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

using Files = QList<QPair<QString, QByteArray>>;
using Finding = HandlerCheck::Finding;

namespace
{

PackageContents contentsOf(const Files &files)
{
    PackageContents contents;
    for (const auto &[path, code] : files) {
        contents.entries.append(
            {path, PackageContents::Entry::Kind::File, code.size(), 0, path == u"bootstrap"});
        if (!code.isEmpty())
            contents.code.insert(path, code);
    }
    return contents;
}

} // namespace

class TestPackageHandlers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHandlers_data();
    void findsHandlers();
    void prefersTheRuntimesLanguage();
    void checksAHandlerAgainstThePackage_data();
    void checksAHandlerAgainstThePackage();
};

void TestPackageHandlers::findsHandlers_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("handlers");
    QTest::newRow("the tutorial") << Files{{u"hello-world.js"_s, "exports.handler = (e, c) => 1;"}}
                                  << u"hello-world.handler"_s;
    QTest::newRow("usual names first") << Files{{u"a.js"_s, "exports.help = () => 1;"},
                                                {u"b.js"_s, "exports.handler = () => 1;"},
                                                {u"index.js"_s, "exports.handler = () => 1;"}}
                                       << u"index.handler b.handler a.help"_s;
    QTest::newRow("root first") << Files{{u"src/app.js"_s, "exports.handler = () => 1;"},
                                         {u"a.js"_s, "exports.main = () => 1;"}}
                                << u"a.main src/app.handler"_s;
    QTest::newRow("module") << Files{{u"app.mjs"_s, "export const handler = async () => 1;"}}
                            << u"app.handler"_s;
    QTest::newRow("what can't be told")
        << Files{{u"index.js"_s, "module.exports = require('./dist');"}} << u"index.handler"_s;
    QTest::newRow("no name for it") << Files{{u"index.test.js"_s, "exports.handler = () => 1;"}} << QString();
    QTest::newRow("python")
        << Files{{u"app.py"_s, "import os\ndef help(x): pass\ndef lambda_handler(event, context):\n  pass\n"}}
        << u"app.lambda_handler"_s;
    QTest::newRow("parameters") << Files{{u"a.py"_s,
                                          "def one(a, b=1): pass\ndef two(a: dict[str, int], b): pass\ndef "
                                          "many(*args): pass\ndef keyword(a, b, *, c=1): pass\n"
                                          "def none(): pass\ndef three(a, b, c): pass\ndef needs(a, b, *, "
                                          "c): pass\nlambda_handler = lambda e, c: 1\nclass C: pass\n"}}
                                << u"a.lambda_handler a.one a.two a.many a.keyword"_s;
    QTest::newRow("python folder") << Files{{u"pkg/app.py"_s, "def lambda_handler(event, context): pass"}}
                                   << u"pkg.app.lambda_handler"_s;
    QTest::newRow("a runtime of its own")
        << Files{{u"function.py"_s, "def handler(e, c): pass"}, {u"bootstrap"_s, {}}}
        << u"bootstrap function.handler"_s;
    QTest::newRow("nothing") << Files{{u"a.txt"_s, {}}} << QString();
}

void TestPackageHandlers::findsHandlers()
{
    QFETCH(Files, files);
    QStringList handlers;
    for (const auto &found : findHandlers(contentsOf(files)))
        handlers << found.handler;
    QTEST(handlers.join(u' '), "handlers");
}

void TestPackageHandlers::prefersTheRuntimesLanguage()
{
    const auto found =
        findHandlers(contentsOf({{u"index.js"_s, "exports.handler = () => 1;"},
                                 {u"lambda_function.py"_s, "def lambda_handler(e, c): pass"}}));
    QCOMPARE(bestHandler(found, Language::Python)->handler, u"lambda_function.lambda_handler"_s);
    QCOMPARE(bestHandler(found, Language::NodeJs)->handler, u"index.handler"_s);
    QCOMPARE(bestHandler(found.first(1), Language::Python)->handler, found.first().handler);
    QVERIFY(!bestHandler({}, std::nullopt));
}

void TestPackageHandlers::checksAHandlerAgainstThePackage_data()
{
    QTest::addColumn<QString>("handler");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("word");
    QTest::newRow("there") << u"hello.handler"_s << Language::NodeJs << Finding::Found << QString();
    QTest::newRow("other file") << u"index.handler"_s << Language::NodeJs << Finding::WrongFile
                                << u"no file index.js. Use hello.handler."_s;
    QTest::newRow("other export") << u"hello.main"_s << Language::NodeJs << Finding::MissingExport
                                  << u"hello.handler"_s;
    QTest::newRow("malformed") << u"hello"_s << Language::NodeJs << Finding::Malformed << u"hello.handler"_s;
    QTest::newRow("module") << u"module.handler"_s << Language::NodeJs << Finding::Found << QString();
    QTest::newRow("folder") << u"folder.handler"_s << Language::NodeJs << Finding::Unknown << QString();
    QTest::newRow("too deep to know")
        << u"a/b/c.handler"_s << Language::NodeJs << Finding::Unknown << QString();
    QTest::newRow("no program") << u"bootstrap"_s << Language::Provided << Finding::WrongFile
                                << u"no program named bootstrap"_s;
    QTest::newRow("other runtime") << u"lambda_function.lambda_handler"_s << Language::Python
                                   << Finding::WrongFile << u"hello.js is code for another runtime"_s;
}

void TestPackageHandlers::checksAHandlerAgainstThePackage()
{
    QFETCH(QString, handler);
    QFETCH(Language, language);
    QFETCH(QString, word);
    const auto contents = contentsOf({{u"hello.js"_s, "exports.handler = () => 1;"},
                                      {u"module.mjs"_s, "export function handler() {}"},
                                      {u"folder/index.js"_s, "exports.handler = () => 1;"},
                                      {u"a/b/c.js"_s, {}}});
    const auto check = checkHandler(handler, language, contents, findHandlers(contents));
    QTEST(check.finding, "finding");
    QVERIFY2(check.message.contains(word), qPrintable(check.message));
}

LAMBDESK_TEST(lambdesk::test::NoApplication, TestPackageHandlers)
#include "tst_packagehandlers.moc"
