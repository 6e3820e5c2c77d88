// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace lambdesk;
using namespace lambdesk::test;

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackByteForByte_data();
    void textComesBackByteForByte();
    void settingTheTextClearsUndoAndTheMark();
    void typingMarksTheTextModified();
    void togglesComments_data();
    void togglesComments();
    void jsonHasNoComments();
    void theWheelEnlargesTheText();
    void theWheelLeavesTheKeyboardWhereItIs();
    void leavesTheKeysForZoomToTheWindow();
    void isAsLargeAsTheOtherText();
    void scrollsOnlyAsFarAsTheTextGoes();
    void theNumberMarginGrows();
    void foldsBlocks();
    void marksProblems();
    void goesToALine();
    void tabIndentsUntilEscape();
    void largeTextIsNotColoured();
    void typingIntoDeeplyNestedJsonAnswers();
};

void TestCodeEditor::textComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("unicode") << QByteArray("é 😀 \xe2\x80\xa8 end");
    QTest::newRow("windows") << QByteArray("a\r\nb\r\n");
    QTest::newRow("nul") << QByteArray("a\0b", 3);
    QTest::newRow("not utf-8") << QByteArray("\xff\xfe\x80");
}

void TestCodeEditor::textComesBackByteForByte()
{
    QFETCH(QByteArray, text);
    CodeEditor editor;
    editor.setCode(text);
    QCOMPARE(editor.code(), text);
}

void TestCodeEditor::settingTheTextClearsUndoAndTheMark()
{
    auto editor = shownEditor(Syntax::JavaScript);
    type(*editor, QStringLiteral("abc"));
    QVERIFY(editor->isModified());
    editor->setCode("new");
    QVERIFY(!editor->isModified());
    QVERIFY(!editor->isUndoAvailable());
}

void TestCodeEditor::typingMarksTheTextModified()
{
    auto editor = shownEditor(Syntax::JavaScript, "abc");
    QSignalSpy modified(editor.get(), &QsciScintilla::modificationChanged);
    QSignalSpy changed(editor.get(), &QsciScintilla::textChanged);
    type(*editor, QStringLiteral("x"));
    QCOMPARE(modified.size(), 1);
    QVERIFY(changed.size() >= 1);
    editor->undo();
    QVERIFY(!editor->isModified());
}

void TestCodeEditor::togglesComments_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one line") << Syntax::JavaScript << QByteArray("  a();") << QByteArray("  // a();");
    QTest::newRow("lines") << Syntax::JavaScript << QByteArray("  a();\n\n    b();\n")
                           << QByteArray("  // a();\n\n  //   b();\n");
    QTest::newRow("python") << Syntax::Python << QByteArray("def f():\n    pass\n")
                            << QByteArray("# def f():\n#     pass\n");
}

void TestCodeEditor::togglesComments()
{
    QFETCH(Syntax, syntax);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    auto editor = shownEditor(syntax, before);
    editor->selectAll();
    QTest::keyClick(editor.get(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(editor->code(), after);
    editor->undo();
    QCOMPARE(editor->code(), before);
    editor->redo();
    editor->selectAll();
    QTest::keyClick(editor.get(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(editor->code(), before);
}

void TestCodeEditor::jsonHasNoComments()
{
    auto editor = shownEditor(Syntax::Json, "{}");
    QTest::keyClick(editor.get(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(editor->code(), QByteArray("{}"));
}

void TestCodeEditor::theWheelEnlargesTheText()
{
    auto editor = shownEditor(Syntax::JavaScript, "a");
    const auto zoom = [&] { return send(*editor, QsciScintillaBase::SCI_GETZOOM); };
    const QPointF middle = editor->viewport()->rect().center();
    QWheelEvent turn(middle, editor->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                     Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(editor->viewport(), &turn);
    QVERIFY(zoom() > 0);
}

void TestCodeEditor::theWheelLeavesTheKeyboardWhereItIs()
{
    auto editor = shownEditor(Syntax::JavaScript, "a");
    // What a wheel that isn't a test's own asks on its way.
    QCOMPARE(editor->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(editor->viewport()->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus, Qt::NoFocus);
}

void TestCodeEditor::leavesTheKeysForZoomToTheWindow()
{
    auto editor = shownEditor(Syntax::JavaScript, "a");
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0}) {
        QKeyEvent press(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        press.ignore();
        QCoreApplication::sendEvent(editor.get(), &press);
        QVERIFY2(!press.isAccepted(), qPrintable(QKeySequence(Qt::CTRL | key).toString()));
        QTest::keyClick(editor.get(), key, Qt::ControlModifier);
    }
    QCOMPARE(send(*editor, QsciScintillaBase::SCI_GETZOOM), 0L);
    QCOMPARE(editor->code(), QByteArray("a"));
}

void TestCodeEditor::isAsLargeAsTheOtherText()
{
    auto editor = shownEditor(Syntax::JavaScript, "a");
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(2 * before.pointSizeF());
    // As the window's theme does it: the font, and then the style sheet.
    const auto apply = [](const QFont &font) {
        QApplication::setFont(font);
        qApp->setStyleSheet(QStringLiteral("QLabel { padding: 0; }"));
    };
    apply(larger);
    QCOMPARE(editor->editorTheme().font.pointSizeF(), larger.pointSizeF());
    apply(before);
    QCOMPARE(editor->editorTheme().font.pointSizeF(), before.pointSizeF());
    qApp->setStyleSheet({});
}

void TestCodeEditor::scrollsOnlyAsFarAsTheTextGoes()
{
    auto editor = shownEditor(Syntax::JavaScript, "a();");
    const QScrollBar *across = editor->horizontalScrollBar();
    QTRY_COMPARE(across->maximum(), 0);
    const QByteArray wide = QByteArray(400, 'a') + ";\n";
    editor->setCode(wide);
    QTRY_VERIFY(across->maximum() > 0);
    editor->setCode("b();");
    QTRY_COMPARE(across->maximum(), 0);
    editor->replaceCode(wide);
    QTRY_VERIFY(across->maximum() > 0);
    editor->replaceCode("c();");
    QTRY_COMPARE(across->maximum(), 0);
}

void TestCodeEditor::theNumberMarginGrows()
{
    auto editor = shownEditor(Syntax::JavaScript, "a");
    const int narrow = editor->marginWidth(margin::numbers);
    editor->setCode(QByteArray(20'000, '\n'));
    const int wide = editor->marginWidth(margin::numbers);
    QVERIFY(wide > narrow);
    editor->zoomTo(6);
    QVERIFY(editor->marginWidth(margin::numbers) > wide);
}

void TestCodeEditor::foldsBlocks()
{
    auto editor = shownEditor(Syntax::JavaScript, "if (a) {\n    b();\n    c();\n}\nd();\n");
    editor->recolor();
    QVERIFY(send(*editor, QsciScintillaBase::SCI_GETFOLDLEVEL, 0) &
            QsciScintillaBase::SC_FOLDLEVELHEADERFLAG);
    editor->foldLine(0);
    QVERIFY(!send(*editor, QsciScintillaBase::SCI_GETLINEVISIBLE, 1));
    editor->goToLine(2);
    QVERIFY(send(*editor, QsciScintillaBase::SCI_GETLINEVISIBLE, 1));
}

void TestCodeEditor::marksProblems()
{
    auto editor = shownEditor(Syntax::Json, "{\n  \"é\": wrong\n}");
    editor->markProblem(2, 8, QStringLiteral("expected a value"));
    const long place = positionOfPlace(*editor, 2, 8);
    QCOMPARE(textBetween(*editor, place, place + 5), QByteArray("wrong"));
    QVERIFY(send(*editor, QsciScintillaBase::SCI_INDICATORVALUEAT, indicator::problem, place));
    QVERIFY(!send(*editor, QsciScintillaBase::SCI_INDICATORVALUEAT, indicator::problem, place - 1));
    QVERIFY(editor->markersAtLine(1) & (1U << marker::problem));
    editor->clearProblems();
    QVERIFY(!send(*editor, QsciScintillaBase::SCI_INDICATORVALUEAT, indicator::problem, place));
    QCOMPARE(editor->markersAtLine(1), 0U);
    // Places outside of the text are marked at the nearest one.
    editor->markProblem(99, 99, QStringLiteral("the end"));
    editor->markProblem(0, 0, QStringLiteral("the start"));
}

void TestCodeEditor::goesToALine()
{
    QByteArray text;
    for (int line = 1; line <= 500; ++line)
        text += "line " + QByteArray::number(line) + " é!\n";
    auto editor = shownEditor(Syntax::JavaScript, text);
    editor->goToLine(300, 11);
    int line = 0;
    int column = 0;
    editor->getCursorPosition(&line, &column);
    QCOMPARE(line, 299);
    QCOMPARE(column, 10);
    QVERIFY(editor->markersAtLine(299) & (1U << marker::flash));
    QVERIFY(editor->firstVisibleLine() > 270 && editor->firstVisibleLine() < 299);
    QTRY_COMPARE(editor->markersAtLine(299), 0U);
    editor->goToLine(10'000);
    QCOMPARE(caretPosition(*editor), textLength(*editor));
}

void TestCodeEditor::tabIndentsUntilEscape()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *editor = new CodeEditor(&window);
    auto *after = new QLineEdit(&window);
    layout.addWidget(editor);
    layout.addWidget(after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(editor->code(), QByteArray("    "));
    QVERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTRY_VERIFY(after->hasFocus());
    QCOMPARE(editor->code(), QByteArray("    "));
}

void TestCodeEditor::largeTextIsNotColoured()
{
    auto editor = shownEditor(Syntax::Json, "[1]");
    QVERIFY(editor->lexer());
    editor->setCode('[' + QByteArray("1,\n").repeated(400'000) + "1]");
    QVERIFY(!editor->lexer());
    editor->setCode("[1]");
    QVERIFY(editor->lexer());
}

void TestCodeEditor::typingIntoDeeplyNestedJsonAnswers()
{
    auto editor = shownEditor(Syntax::Json, QByteArray(1000, '[') + QByteArray(1000, ']'));
    setCaret(*editor, 1000);
    type(*editor, QStringLiteral("1"));
    QCOMPARE(editor->code(), QByteArray(1000, '[') + '1' + QByteArray(1000, ']'));
}

LAMBDESK_TEST(QApplication, TestCodeEditor)
#include "tst_codeeditor.moc"
