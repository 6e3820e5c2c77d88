// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorchoices.h>
#include <editor/editorpane.h>
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Emacs' key bindings in an editor, in a window that has Ctrl+K and Ctrl+S for itself.
class TestEmacsKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void moves_data();
    void moves();
    void comesBeforeTheWindowsKeysInTheEditorAlone();
    void cutsToTheEndOfTheLineAndThenTheLinesEnd();
    void whatIsCutInARowIsPastedAsOne();
    void aMoveBetweenBeginsAnew();
    void deletesForward();
    void theMarkMakesMovesSelect();
    void quitsWhatWasBegun();
    void copiesAndCutsWhatIsSelected();
    void swapsCaretAndMark();
    void twoKeysAreOneCommand();
    void twoKeysThatMeanNothingTypeNothing();
    void undoesAndRedoes();
    void movesInTheListOfWords();
    void leavesWhatIsReadOnly();
    void escapeAndTabLeaveTheEditor();
    void standardKeysComeBackAtOnce();
    void theKeysAreThoseOfTheActions();

private:
    CodeEditor &editor() { return *m_pane->editor(); }
    QLineEdit &find() { return *m_pane->findChild<QLineEdit *>(u"findText"_s); }
    QAction &action(const QString &name) { return *m_pane->findChild<QAction *>(name); }
    void ctrl(Qt::Key key) { QTest::keyClick(&editor(), key, Qt::ControlModifier); }
    void alt(Qt::Key key) { QTest::keyClick(&editor(), key, Qt::AltModifier); }
    void start(const QByteArray &code, long caret)
    {
        editor().setCode(code);
        setCaret(editor(), caret);
    }
    static void choose(KeyBindings bindings) { applyEditorPreferences({{}, 0, 4, false, bindings}); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<QWidget> m_window;
    EditorPane *m_pane = nullptr;
    QPushButton *m_button = nullptr;
    int m_palettes = 0;
    int m_saves = 0;
};

void TestEmacsKeys::init()
{
    choose(KeyBindings::Emacs);
    m_window = std::make_unique<QWidget>();
    m_pane = new EditorPane(m_window.get());
    m_button = new QPushButton(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_pane);
    column->addWidget(m_button);
    m_palettes = 0;
    m_saves = 0;
    auto *palette = new QAction(m_window.get());
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(palette, &QAction::triggered, this, [this] { ++m_palettes; });
    auto *save = new QAction(m_window.get());
    save->setShortcut(Qt::CTRL | Qt::Key_S);
    connect(save, &QAction::triggered, this, [this] { ++m_saves; });
    m_window->addActions({palette, save});
    showActive(*m_window);
    editor().setFocus();
}

void TestEmacsKeys::cleanup()
{
    m_window.reset();
    applyEditorPreferences({});
}

void TestEmacsKeys::moves_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<long>("from");
    QTest::addColumn<long>("to");
    const auto row = [](const char *name, Qt::KeyboardModifier modifier, Qt::Key key, long from, long to) {
        QTest::newRow(name) << key << modifier << from << to;
    };
    row("forward", Qt::ControlModifier, Qt::Key_F, 0, 1);
    row("backward", Qt::ControlModifier, Qt::Key_B, 3, 2);
    row("next line", Qt::ControlModifier, Qt::Key_N, 2, 10);
    row("previous line", Qt::ControlModifier, Qt::Key_P, 10, 2);
    row("line's beginning", Qt::ControlModifier, Qt::Key_A, 5, 0);
    row("line's end", Qt::ControlModifier, Qt::Key_E, 2, 7);
    row("to the word's end", Qt::AltModifier, Qt::Key_F, 0, 3);
    row("to the next word's end", Qt::AltModifier, Qt::Key_F, 3, 7);
    row("over the line's end", Qt::AltModifier, Qt::Key_F, 7, 11);
    row("to the word's beginning", Qt::AltModifier, Qt::Key_B, 7, 4);
    row("to the word's beginning before", Qt::AltModifier, Qt::Key_B, 8, 4);
    row("text's beginning", Qt::AltModifier, Qt::Key_Less, 10, 0);
    row("text's end", Qt::AltModifier, Qt::Key_Greater, 1, 16);
}

void TestEmacsKeys::moves()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(long, from);
    QFETCH(long, to);
    start("one two\none four", from);
    QTest::keyClick(&editor(), key, modifier);
    QCOMPARE(caretPosition(editor()), to);
    QCOMPARE(selection(editor()), std::make_pair(to, to));
    QCOMPARE(editor().code(), "one two\none four"_ba);
}

void TestEmacsKeys::comesBeforeTheWindowsKeysInTheEditorAlone()
{
    start("one", 0);
    ctrl(Qt::Key_K);
    QCOMPARE(editor().code(), QByteArray());
    QCOMPARE(m_palettes, 0);
    m_button->setFocus();
    QTest::keyClick(m_button, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_palettes, 1);
}

void TestEmacsKeys::cutsToTheEndOfTheLineAndThenTheLinesEnd()
{
    start("one two\nthree", 3);
    ctrl(Qt::Key_K);
    QCOMPARE(editor().code(), "one\nthree"_ba);
    ctrl(Qt::Key_K);
    QCOMPARE(editor().code(), "onethree"_ba);
    ctrl(Qt::Key_K);
    QCOMPARE(editor().code(), "one"_ba);
    ctrl(Qt::Key_K);
    QCOMPARE(editor().code(), "one"_ba);
}

void TestEmacsKeys::whatIsCutInARowIsPastedAsOne()
{
    start("one two\nthree", 3);
    ctrl(Qt::Key_K);
    ctrl(Qt::Key_K);
    QCOMPARE(clipboard(), u" two\n"_s);
    ctrl(Qt::Key_Y);
    QCOMPARE(editor().code(), "one two\nthree"_ba);

    start("one two", 0);
    alt(Qt::Key_D);
    alt(Qt::Key_D);
    QCOMPARE(editor().code(), QByteArray());
    QCOMPARE(clipboard(), u"one two"_s);

    start("one two", 7);
    alt(Qt::Key_Backspace);
    QCOMPARE(clipboard(), u"two"_s);
    alt(Qt::Key_Backspace);
    QCOMPARE(editor().code(), QByteArray());
    QCOMPARE(clipboard(), u"one two"_s);
}

void TestEmacsKeys::aMoveBetweenBeginsAnew()
{
    start("a\nb", 0);
    ctrl(Qt::Key_K);
    QCOMPARE(clipboard(), u"a"_s);
    ctrl(Qt::Key_N);
    ctrl(Qt::Key_K);
    QCOMPARE(editor().code(), "\n"_ba);
    QCOMPARE(clipboard(), u"b"_s);
}

void TestEmacsKeys::deletesForward()
{
    start("one", 1);
    ctrl(Qt::Key_D);
    QCOMPARE(editor().code(), "oe"_ba);
    ctrl(Qt::Key_O);
    QCOMPARE(editor().code(), "o\ne"_ba);
    QCOMPARE(caretPosition(editor()), 1L);
}

void TestEmacsKeys::theMarkMakesMovesSelect()
{
    start("one two three", 0);
    ctrl(Qt::Key_Space);
    QVERIFY(!editor().isListActive());
    alt(Qt::Key_F);
    QCOMPARE(editor().selectedText(), u"one"_s);
    ctrl(Qt::Key_F);
    QCOMPARE(editor().selectedText(), u"one "_s);
    QTest::keyClick(&editor(), Qt::Key_Right);
    QCOMPARE(editor().selectedText(), u"one t"_s);
    // What is typed takes its place, and the mark is gone.
    QTest::keyClicks(&editor(), u"x"_s);
    QCOMPARE(editor().code(), "xwo three"_ba);
    ctrl(Qt::Key_F);
    QVERIFY(!editor().hasSelectedText());
}

void TestEmacsKeys::quitsWhatWasBegun()
{
    start("one two", 0);
    ctrl(Qt::Key_Space);
    ctrl(Qt::Key_E);
    ctrl(Qt::Key_G);
    QVERIFY(!editor().hasSelectedText());
    QCOMPARE(caretPosition(editor()), 7L);
    ctrl(Qt::Key_B);
    QVERIFY(!editor().hasSelectedText());
    // The second of two keys, too: a third begins anew.
    ctrl(Qt::Key_X);
    ctrl(Qt::Key_G);
    QTest::keyClicks(&editor(), u"h"_s);
    QCOMPARE(editor().code(), "one twho"_ba);
}

void TestEmacsKeys::copiesAndCutsWhatIsSelected()
{
    start("one two", 0);
    ctrl(Qt::Key_Space);
    alt(Qt::Key_F);
    alt(Qt::Key_W);
    QCOMPARE(clipboard(), u"one"_s);
    QVERIFY(!editor().hasSelectedText());
    ctrl(Qt::Key_Space);
    ctrl(Qt::Key_E);
    ctrl(Qt::Key_W);
    QCOMPARE(editor().code(), "one"_ba);
    QCOMPARE(clipboard(), u" two"_s);
    ctrl(Qt::Key_Y);
    QCOMPARE(editor().code(), "one two"_ba);
}

void TestEmacsKeys::swapsCaretAndMark()
{
    start("one two", 0);
    ctrl(Qt::Key_Space);
    ctrl(Qt::Key_E);
    ctrl(Qt::Key_X);
    ctrl(Qt::Key_X);
    QCOMPARE(caretPosition(editor()), 0L);
    QCOMPARE(editor().selectedText(), u"one two"_s);
    ctrl(Qt::Key_F);
    QCOMPARE(editor().selectedText(), u"ne two"_s);
}

void TestEmacsKeys::twoKeysAreOneCommand()
{
    start("one two", 3);
    QSignalSpy saved(&editor(), &CodeEditor::saveRequested);
    ctrl(Qt::Key_X);
    ctrl(Qt::Key_S);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_saves, 0);
    QVERIFY(!find().isVisible());
    ctrl(Qt::Key_X);
    QTest::keyClick(&editor(), Qt::Key_H);
    QCOMPARE(editor().selectedText(), u"one two"_s);
    QCOMPARE(editor().code(), "one two"_ba);
}

void TestEmacsKeys::twoKeysThatMeanNothingTypeNothing()
{
    start("one", 0);
    ctrl(Qt::Key_X);
    QTest::keyClicks(&editor(), u"("_s);
    QCOMPARE(editor().code(), "one"_ba);
    ctrl(Qt::Key_X);
    ctrl(Qt::Key_K);
    QCOMPARE(editor().code(), "one"_ba);
    QCOMPARE(m_palettes, 0);
    // Nothing is left of it.
    QTest::keyClicks(&editor(), u"h"_s);
    QCOMPARE(editor().code(), "hone"_ba);
    // Who goes elsewhere between the two has given them up.
    ctrl(Qt::Key_X);
    QTest::mouseClick(editor().viewport(), Qt::LeftButton);
    QTest::keyClicks(&editor(), u"h"_s);
    QCOMPARE(editor().code().count('h'), 2);
}

void TestEmacsKeys::undoesAndRedoes()
{
    start("one", 0);
    for (const bool withX : {false, true}) {
        QTest::keyClicks(&editor(), u"x"_s);
        QCOMPARE(editor().code(), "xone"_ba);
        if (withX) {
            ctrl(Qt::Key_X);
            QTest::keyClick(&editor(), Qt::Key_U);
        } else {
            ctrl(Qt::Key_Slash);
        }
        QCOMPARE(editor().code(), "one"_ba);
    }
    // As the keyboard has it, with Shift.
    QTest::keyClick(&editor(), Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor().code(), "xone"_ba);
}

void TestEmacsKeys::movesInTheListOfWords()
{
    start("alphabet alphanumeric alpha", 27);
    alt(Qt::Key_Slash);
    QVERIFY(editor().isListActive());
    ctrl(Qt::Key_N);
    QVERIFY(editor().isListActive());
    QCOMPARE(caretPosition(editor()), 27L);
    ctrl(Qt::Key_G);
    QVERIFY(!editor().isListActive());
    QCOMPARE(editor().code(), "alphabet alphanumeric alpha"_ba);
}

void TestEmacsKeys::leavesWhatIsReadOnly()
{
    start("one two", 3);
    editor().setReadOnly(true);
    ctrl(Qt::Key_K);
    ctrl(Qt::Key_D);
    ctrl(Qt::Key_O);
    alt(Qt::Key_Backspace);
    ctrl(Qt::Key_Y);
    QCOMPARE(editor().code(), "one two"_ba);
    ctrl(Qt::Key_F);
    QCOMPARE(caretPosition(editor()), 4L);
}

void TestEmacsKeys::escapeAndTabLeaveTheEditor()
{
    start("one", 0);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QCOMPARE(editor().code(), "    one"_ba);
    QTest::keyClick(&editor(), Qt::Key_Escape);
    ctrl(Qt::Key_A);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QVERIFY(editor().hasFocus());
    QTest::keyClick(&editor(), Qt::Key_Escape);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QTRY_VERIFY(m_button->hasFocus());
}

void TestEmacsKeys::standardKeysComeBackAtOnce()
{
    choose(KeyBindings::Standard);
    start("one two", 0);
    ctrl(Qt::Key_A);
    QCOMPARE(editor().selectedText(), u"one two"_s);
    ctrl(Qt::Key_Slash);
    QCOMPARE(editor().code(), "// one two"_ba);
    ctrl(Qt::Key_S);
    QCOMPARE(m_saves, 1);
    ctrl(Qt::Key_F);
    QTRY_VERIFY(find().hasFocus());
    choose(KeyBindings::Emacs);
    editor().setFocus();
    ctrl(Qt::Key_S);
    QCOMPARE(m_saves, 1);
}

void TestEmacsKeys::theKeysAreThoseOfTheActions()
{
    QCOMPARE(action(u"openFind"_s).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
    QCOMPARE(action(u"emacsKillLine"_s).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QCOMPARE(action(u"completeWord"_s).shortcut(), QKeySequence(Qt::ALT | Qt::Key_Slash));
    // They would fill its menu.
    QVERIFY(!editor().actions().contains(&action(u"emacsKillLine"_s)));
    choose(KeyBindings::Standard);
    QCOMPARE(action(u"openFind"_s).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QVERIFY(action(u"emacsKillLine"_s).shortcuts().isEmpty());
    QCOMPARE(action(u"completeWord"_s).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Space));
    // One that never knew others has no such actions.
    const CodeEditor other;
    QVERIFY(!other.findChild<QAction *>(u"emacsKillLine"_s));
}

LAMBDESK_TEST(QApplication, TestEmacsKeys)
#include "tst_emacskeys.moc"
