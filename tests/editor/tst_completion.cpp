// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/behaviours/completion.h>
#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QTest>

#include <memory>

using namespace lambdesk;
using namespace lambdesk::test;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void offersWordsOfTheText();
    void theListComesWhileTyping();
    void theListNeverTakesEnterAway();
    void tabAccepts();
    void enterAcceptsWhatTheArrowsChose();
    void noListInStringsAndComments();
    void ctrlSpaceOffersEverywhere();
};

static std::unique_ptr<CodeEditor> shown(Syntax syntax, const QByteArray &text)
{
    auto editor = std::make_unique<CodeEditor>();
    editor->setSyntax(syntax);
    editor->setCode(text);
    showActive(*editor);
    editor->setFocus();
    setCaret(*editor, textLength(*editor));
    return editor;
}

static QStringList offered(const CodeEditor &editor)
{
    return editor.findChild<Completion *>()->candidates();
}

void TestCompletion::offers_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("keyword") << Syntax::JavaScript << QByteArray("awa") << QStringLiteral("await");
    QTest::newRow("name") << Syntax::JavaScript << QByteArray("setT") << QStringLiteral("setTimeout");
    QTest::newRow("context") << Syntax::JavaScript << QByteArray("context.aws")
                             << QStringLiteral("awsRequestId");
    QTest::newRow("method") << Syntax::JavaScript << QByteArray("context.")
                            << QStringLiteral("getRemainingTimeInMillis()");
    QTest::newRow("renamed context") << Syntax::JavaScript
                                     << QByteArray(
                                            "exports.handler = async (event, lambda) => {\n  lambda.func")
                                     << QStringLiteral("functionName");
    QTest::newRow("console") << Syntax::JavaScript << QByteArray("console.") << QStringLiteral("log");
    QTest::newRow("environment") << Syntax::JavaScript << QByteArray("process.env.AWS_R")
                                 << QStringLiteral("AWS_REGION");
    QTest::newRow("python context") << Syntax::Python << QByteArray("context.get")
                                    << QStringLiteral("get_remaining_time_in_millis()");
    QTest::newRow("python request") << Syntax::Python << QByteArray("context.aws")
                                    << QStringLiteral("aws_request_id");
    QTest::newRow("python renamed context")
        << Syntax::Python << QByteArray("def lambda_handler(event, c):\n    c.mem")
        << QStringLiteral("memory_limit_in_mb");
    QTest::newRow("python keyword") << Syntax::Python << QByteArray("nonl") << QStringLiteral("nonlocal");
    QTest::newRow("json") << Syntax::Json << QByteArray("[tr") << QStringLiteral("true");
}

void TestCompletion::offers()
{
    QFETCH(Syntax, syntax);
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    auto editor = shown(syntax, text);
    QVERIFY2(offered(*editor).contains(word), qPrintable(offered(*editor).join(u' ')));
}

void TestCompletion::offersWordsOfTheText()
{
    auto editor = shown(Syntax::JavaScript, "const greeting = 1;\nthing.colour = 2;\ngre");
    QCOMPARE(offered(*editor), QStringList{QStringLiteral("greeting")});
    editor->setCode("agreed(2greet, grünes.greater);\ngre");
    setCaret(*editor, textLength(*editor));
    QCOMPARE(offered(*editor), QStringList{QStringLiteral("greater")});
    editor->setCode("thing.colour = 2;\nother.colo");
    setCaret(*editor, textLength(*editor));
    QCOMPARE(offered(*editor), QStringList{QStringLiteral("colour")});
}

void TestCompletion::theListComesWhileTyping()
{
    auto editor = shown(Syntax::JavaScript, "");
    type(*editor, QStringLiteral("c"));
    QVERIFY(!editor->isListActive());
    type(*editor, QStringLiteral("o"));
    QVERIFY(editor->isListActive());
    type(*editor, QStringLiteral(" "));
    QVERIFY(!editor->isListActive());
    type(*editor, QStringLiteral("context."));
    QVERIFY(editor->isListActive());
}

void TestCompletion::theListNeverTakesEnterAway()
{
    auto editor = shown(Syntax::JavaScript, "");
    type(*editor, QStringLiteral("conso\nx"));
    QCOMPARE(editor->code(), QByteArray("conso\nx"));
}

void TestCompletion::tabAccepts()
{
    auto editor = shown(Syntax::JavaScript, "");
    type(*editor, QStringLiteral("context.getR"));
    QVERIFY(editor->isListActive());
    QTest::keyClick(editor.get(), Qt::Key_Tab);
    QCOMPARE(editor->code(), QByteArray("context.getRemainingTimeInMillis()"));
}

void TestCompletion::enterAcceptsWhatTheArrowsChose()
{
    auto editor = shown(Syntax::JavaScript, "");
    type(*editor, QStringLiteral("console.t"));
    QVERIFY(editor->isListActive());
    QTest::keyClick(editor.get(), Qt::Key_Down);
    QTest::keyClick(editor.get(), Qt::Key_Return);
    QCOMPARE(editor->code(), QByteArray("console.time"));
}

void TestCompletion::noListInStringsAndComments()
{
    auto editor = shown(Syntax::JavaScript, "// ");
    type(*editor, QStringLiteral("console"));
    QVERIFY(!editor->isListActive());
    editor->setCode("x = '");
    setCaret(*editor, textLength(*editor));
    type(*editor, QStringLiteral("console"));
    QVERIFY(!editor->isListActive());
}

void TestCompletion::ctrlSpaceOffersEverywhere()
{
    auto editor = shown(Syntax::Python, "");
    QTest::keyClick(editor.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(editor->isListActive());
    QCOMPARE(editor->code(), QByteArray());
}

LAMBDESK_TEST(QApplication, TestCompletion)
#include "tst_completion.moc"
