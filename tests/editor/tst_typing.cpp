// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QTest>

using namespace lambdesk;
using namespace lambdesk::test;

/// What the editor adds to what is typed: indentation and pairs.
class TestTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsBehindAnOpeningBrace();
    void putsTheClosingBraceOnALineOfItsOwn();
    void aTypedClosingBraceGoesBack();
    void indentsBehindPythonsColon();
    void aColonInACommentOpensNothing();
    void goesBackBehindPythonsReturn();
    void elseGoesBackToItsIf();
    void keepsTheTextsOwnIndentationAndLineEnds();
    void aPairIsOneStepForUndo();
    void theClosingOneIsTypedOver();
    void backspaceTakesTheEmptyPair();
    void aBracketReplacesASelection();
    void noPairsInStringsAndBeforeWords();
};

void TestTyping::indentsBehindAnOpeningBrace()
{
    auto editor = shownEditor(Syntax::JavaScript, "if (a) {\n}");
    setCaret(*editor, 8);
    type(*editor, QStringLiteral("\nb();\nc"));
    QCOMPARE(editor->code(), QByteArray("if (a) {\n    b();\n    c\n}"));
}

void TestTyping::putsTheClosingBraceOnALineOfItsOwn()
{
    auto editor = shownEditor(Syntax::JavaScript);
    type(*editor, QStringLiteral("f = {\nx"));
    QCOMPARE(editor->code(), QByteArray("f = {\n    x\n}"));
    editor->undo();
    editor->undo();
    QCOMPARE(editor->code(), QByteArray("f = {}"));
}

void TestTyping::aTypedClosingBraceGoesBack()
{
    auto editor = shownEditor(Syntax::JavaScript, "if (a) {\n    if (b) {\n        c();\n        ");
    toEnd(*editor);
    type(*editor, QStringLiteral("}"));
    QCOMPARE(editor->code(), QByteArray("if (a) {\n    if (b) {\n        c();\n    }"));
}

void TestTyping::indentsBehindPythonsColon()
{
    auto editor = shownEditor(Syntax::Python);
    type(*editor, QStringLiteral("def f(a):\nx = 1\ny"));
    QCOMPARE(editor->code(), QByteArray("def f(a):\n    x = 1\n    y"));
}

void TestTyping::aColonInACommentOpensNothing()
{
    auto editor = shownEditor(Syntax::Python, "x = 1  # note:");
    toEnd(*editor);
    type(*editor, QStringLiteral("\ny"));
    QCOMPARE(editor->code(), QByteArray("x = 1  # note:\ny"));
    editor->setCode("if x:  # note");
    toEnd(*editor);
    type(*editor, QStringLiteral("\ny"));
    QCOMPARE(editor->code(), QByteArray("if x:  # note\n    y"));
}

void TestTyping::goesBackBehindPythonsReturn()
{
    auto editor = shownEditor(Syntax::Python, "def f():\n    return 1");
    toEnd(*editor);
    type(*editor, QStringLiteral("\nx"));
    QCOMPARE(editor->code(), QByteArray("def f():\n    return 1\nx"));
}

void TestTyping::elseGoesBackToItsIf()
{
    auto editor = shownEditor(Syntax::Python, "if a:\n    if b:\n        c()\n        else");
    toEnd(*editor);
    type(*editor, QStringLiteral(":"));
    QCOMPARE(editor->code(), QByteArray("if a:\n    if b:\n        c()\n    else:"));
}

void TestTyping::keepsTheTextsOwnIndentationAndLineEnds()
{
    auto editor = shownEditor(Syntax::JavaScript, "if (a) {\r\n  b();\r\n}\r\n{");
    toEnd(*editor);
    type(*editor, QStringLiteral("\nx"));
    QCOMPARE(editor->code(), QByteArray("if (a) {\r\n  b();\r\n}\r\n{\r\n  x"));
    editor->setCode("if (a) {\n\tb();\n}\n{");
    toEnd(*editor);
    type(*editor, QStringLiteral("\nx"));
    QCOMPARE(editor->code(), QByteArray("if (a) {\n\tb();\n}\n{\n\tx"));
}

void TestTyping::aPairIsOneStepForUndo()
{
    auto editor = shownEditor(Syntax::JavaScript, "f");
    toEnd(*editor);
    type(*editor, QStringLiteral("("));
    QCOMPARE(editor->code(), QByteArray("f()"));
    editor->undo();
    QCOMPARE(editor->code(), QByteArray("f"));
    QVERIFY(!editor->isModified());
}

void TestTyping::theClosingOneIsTypedOver()
{
    auto editor = shownEditor(Syntax::JavaScript);
    type(*editor, QStringLiteral("f(['a', \"b\"]);"));
    QCOMPARE(editor->code(), QByteArray("f(['a', \"b\"]);"));
    // A bracket that was there before is not typed over.
    editor->setCode(")");
    type(*editor, QStringLiteral(")"));
    QCOMPARE(editor->code(), QByteArray("))"));
}

void TestTyping::backspaceTakesTheEmptyPair()
{
    auto editor = shownEditor(Syntax::Json);
    type(*editor, QStringLiteral("{\""));
    QCOMPARE(editor->code(), QByteArray("{\"\"}"));
    QTest::keyClick(editor.get(), Qt::Key_Backspace);
    QCOMPARE(editor->code(), QByteArray("{}"));
    QTest::keyClick(editor.get(), Qt::Key_Backspace);
    QCOMPARE(editor->code(), QByteArray());
}

void TestTyping::aBracketReplacesASelection()
{
    auto editor = shownEditor(Syntax::JavaScript, "a + b");
    editor->selectAll();
    type(*editor, QStringLiteral("("));
    QCOMPARE(editor->code(), QByteArray("("));
    editor->undo();
    QCOMPARE(editor->code(), QByteArray("a + b"));
}

void TestTyping::noPairsInStringsAndBeforeWords()
{
    auto editor = shownEditor(Syntax::JavaScript, "x = 'a  b';");
    setCaret(*editor, 7);
    type(*editor, QStringLiteral("("));
    QCOMPARE(editor->code(), QByteArray("x = 'a ( b';"));
    editor->setCode("word");
    type(*editor, QStringLiteral("("));
    QCOMPARE(editor->code(), QByteArray("(word"));
    editor->setCode("// don");
    toEnd(*editor);
    type(*editor, QStringLiteral("'t"));
    QCOMPARE(editor->code(), QByteArray("// don't"));
}

LAMBDESK_TEST(QApplication, TestTyping)
#include "tst_typing.moc"
