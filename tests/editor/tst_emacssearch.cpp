// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorchoices.h>
#include <editor/editorpane.h>
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Emacs' keys of commands that have others otherwise, and for going to another place: in the editor's bars,
/// in what is folded. The window has Ctrl+S and Ctrl+G for itself.
class TestEmacsSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searchesForwardAndBackward();
    void searchesBackwardFromTheCaret();
    void turnsRound();
    void givesUpBetweenCharacters();
    void knownCommandsHaveEmacsKeys();
    void quitsGoingToALine();
    void aSearchLeavesNoMark();
    void otherKeysEndASearch();
    void aWordInAFoldedBlockUnfoldsIt();

private:
    CodeEditor &editor() { return *m_pane->editor(); }
    QLineEdit &find() { return *m_pane->findChild<QLineEdit *>(u"findText"_s); }
    void ctrl(Qt::Key key) { QTest::keyClick(&editor(), key, Qt::ControlModifier); }
    void start(const QByteArray &code, long caret)
    {
        editor().setCode(code);
        setCaret(editor(), caret);
    }

    std::unique_ptr<QWidget> m_window;
    EditorPane *m_pane = nullptr;
    int m_saves = 0; ///< and whatever else the window's keys do
};

void TestEmacsSearch::init()
{
    applyEditorPreferences({{}, 0, 4, false, KeyBindings::Emacs});
    m_window = std::make_unique<QWidget>();
    m_pane = new EditorPane(m_window.get());
    (new QVBoxLayout(m_window.get()))->addWidget(m_pane);
    m_saves = 0;
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_G}) {
        auto *action = new QAction(m_window.get());
        action->setShortcut(Qt::CTRL | key);
        connect(action, &QAction::triggered, this, [this] { ++m_saves; });
        m_window->addAction(action);
    }
    showActive(*m_window);
    editor().setFocus();
}

void TestEmacsSearch::cleanup()
{
    m_window.reset();
    applyEditorPreferences({});
}

void TestEmacsSearch::searchesForwardAndBackward()
{
    start("two one two one two", 0);
    ctrl(Qt::Key_S);
    QTRY_VERIFY(find().hasFocus());
    QCOMPARE(m_saves, 0);
    type(find(), u"two"_s);
    QTRY_COMPARE(selection(editor()), std::make_pair(0L, 3L));
    QTest::keyClick(&find(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(selection(editor()), std::make_pair(8L, 11L));
    QTest::keyClick(&find(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(selection(editor()), std::make_pair(16L, 19L));
    QTest::keyClick(&find(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(selection(editor()), std::make_pair(8L, 11L));
    QCOMPARE(m_saves, 0);
    QTest::keyClick(&find(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!find().isVisible());
    QTRY_VERIFY(editor().hasFocus());
    QCOMPARE(selection(editor()), std::make_pair(0L, 0L)); // back where it began
}

void TestEmacsSearch::searchesBackwardFromTheCaret()
{
    start("two one two one two", 13);
    ctrl(Qt::Key_R);
    QTRY_VERIFY(find().hasFocus());
    type(find(), u"two"_s);
    QTRY_COMPARE(selection(editor()), std::make_pair(8L, 11L));
    QTest::keyClick(&find(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(selection(editor()), std::make_pair(0L, 3L));
}

void TestEmacsSearch::turnsRound()
{
    start("ox one ox two ox", 7);
    ctrl(Qt::Key_R);
    QTRY_VERIFY(find().hasFocus());
    type(find(), u"o"_s);
    QTRY_COMPARE(selection(editor()), std::make_pair(3L, 4L));
    QTest::keyClick(&find(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(selection(editor()), std::make_pair(7L, 8L));
    type(find(), u"x"_s);
    QTRY_COMPARE(selection(editor()), std::make_pair(7L, 9L));
}

void TestEmacsSearch::givesUpBetweenCharacters()
{
    start("xxxé", 3);
    QTest::keyClick(&editor(), Qt::Key_Percent, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find().hasFocus());
    editor().setCode("xxé");
    QTest::keyClick(&find(), Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(editor().hasFocus());
    QCOMPARE(caretPosition(editor()), 2L);
}

void TestEmacsSearch::knownCommandsHaveEmacsKeys()
{
    start("one\ntwo", 0);
    QTest::keyClick(&editor(), Qt::Key_Semicolon, Qt::AltModifier);
    QCOMPARE(editor().code(), "// one\ntwo"_ba);
    QTest::keyClick(&editor(), Qt::Key_G, Qt::AltModifier);
    QTest::keyClick(&editor(), Qt::Key_G);
    auto *line = m_pane->findChild<QLineEdit *>(u"goToLine"_s);
    QTRY_VERIFY(line->hasFocus());
    type(*line, u"2\n"_s);
    QTRY_VERIFY(editor().hasFocus());
    QCOMPARE(caretPosition(editor()), 7L);
    // As the keyboard has it, with Shift.
    QTest::keyClick(&editor(), Qt::Key_Percent, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find().hasFocus());
    QVERIFY(m_pane->findChild<QLineEdit *>(u"replaceText"_s)->isVisible());
    QCOMPARE(editor().code(), "// one\ntwo"_ba);
}

void TestEmacsSearch::quitsGoingToALine()
{
    start("one\ntwo", 5);
    QTest::keyClick(&editor(), Qt::Key_G, Qt::AltModifier);
    QTest::keyClick(&editor(), Qt::Key_G);
    auto *line = m_pane->findChild<QLineEdit *>(u"goToLine"_s);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!line->isVisible());
    QTRY_VERIFY(editor().hasFocus());
    QCOMPARE(caretPosition(editor()), 5L);
    QCOMPARE(m_saves, 0);
}

void TestEmacsSearch::aSearchLeavesNoMark()
{
    start("one two three", 0);
    ctrl(Qt::Key_Space);
    ctrl(Qt::Key_S);
    QTRY_VERIFY(find().hasFocus());
    type(find(), u"two"_s);
    QTRY_COMPARE(editor().selectedText(), u"two"_s);
    QTest::keyClick(&find(), Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(editor().hasFocus());
    ctrl(Qt::Key_E);
    QVERIFY(!editor().hasSelectedText());
    QCOMPARE(caretPosition(editor()), 13L);
}

void TestEmacsSearch::otherKeysEndASearch()
{
    applyEditorPreferences({});
    start("two one two", 0);
    ctrl(Qt::Key_F);
    QTRY_VERIFY(find().hasFocus());
    applyEditorPreferences({{}, 0, 4, false, KeyBindings::Emacs});
    QVERIFY(!find().isVisible());
    QTRY_VERIFY(editor().hasFocus());
    // Nor is it there again once the page of the editor is.
    ctrl(Qt::Key_S);
    QTRY_VERIFY(find().hasFocus());
    m_window->hide();
    applyEditorPreferences({});
    showActive(*m_window);
    QVERIFY(!find().isVisible());
}

void TestEmacsSearch::aWordInAFoldedBlockUnfoldsIt()
{
    editor().setSyntax(CodeEditor::Syntax::JavaScript);
    start("function a() {\n    b();\n}\n", 14);
    editor().recolor();
    editor().foldLine(0);
    QVERIFY(!send(editor(), QsciScintillaBase::SCI_GETLINEVISIBLE, 1));
    QTest::keyClick(&editor(), Qt::Key_F, Qt::AltModifier);
    QCOMPARE(caretPosition(editor()), 20L);
    QVERIFY(send(editor(), QsciScintillaBase::SCI_GETLINEVISIBLE, 1));
}

LAMBDESK_TEST(QApplication, TestEmacsSearch)
#include "tst_emacssearch.moc"
