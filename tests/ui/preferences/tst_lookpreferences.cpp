// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <editor/jsoneditor.h>
#include <tests/support/preferencestest.h>
#include <tests/support/testprogram.h>

#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// How window and editors look and which keys they have: it acts at once, and is kept.
class TestLookPreferences : public QObject, private PreferencesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aThemeActsAtOnceAndIsKept();
    void followsTheThemeOfTheMenu();
    void theTextSizeIsThatOfTheWholeWindow();
    void editorsChangeAtOnce();
    void keyBindingsActAtOnceAndAreKept();
    void showsAFontThatIsGone();
};

void TestLookPreferences::aThemeActsAtOnceAndIsKept()
{
    choose(list("themePreference"), nameOf(ThemeChoice::Dark));
    QCOMPARE(m_themes->choice(), ThemeChoice::Dark);
    QCOMPARE(looksettings::theme(), ThemeChoice::Dark);
    click(box("lessMotionPreference"));
    QVERIFY(m_themes->lessMotion());
    QVERIFY(looksettings::lessMotion());
}

void TestLookPreferences::followsTheThemeOfTheMenu()
{
    action("theme-high-contrast")->trigger();
    QCOMPARE(list("themePreference")->currentData().toString(), nameOf(ThemeChoice::HighContrast));
    action("zoomIn")->trigger();
    QCOMPARE(list("zoomPreference")->currentData().toInt(), 110);
}

void TestLookPreferences::theTextSizeIsThatOfTheWholeWindow()
{
    choose(list("zoomPreference"), 125);
    QCOMPARE(m_themes->zoom(), 1.25);
    QCOMPARE(looksettings::zoom(), 1.25);
}

void TestLookPreferences::editorsChangeAtOnce()
{
    auto *editor = new CodeEditor(m_window.get());
    editor->show();
    choose(list("fontSizePreference"), 20);
    choose(list("tabWidthPreference"), 8);
    click(box("wrapPreference"));
    QCOMPARE(editor->editorTheme().font.pointSizeF(), 20.0);
    QCOMPARE(editor->tabWidth(), 8);
    QCOMPARE(editor->wrapMode(), QsciScintilla::WrapWord);
    QCOMPARE(preferences::editor(), (EditorPreferences{{}, 20, 8, true}));
    m_themes->setZoom(1.5);
    QCOMPARE(editor->editorTheme().font.pointSizeF(), 30.0);
}

void TestLookPreferences::keyBindingsActAtOnceAndAreKept()
{
    auto *code = new EditorPane(m_window.get());
    auto *event = new JsonEditor(m_window.get());
    choose(list("keyBindingsPreference"), int(KeyBindings::Emacs));
    QCOMPARE(preferences::editor().keyBindings, KeyBindings::Emacs);
    for (EditorPane *pane : {code, static_cast<EditorPane *>(event)}) {
        pane->show();
        CodeEditor *editor = pane->editor();
        editor->setCode("1 2");
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(editor->code(), "1"_ba);
        QVERIFY(!isShown("commandPalette"));
    }
    // The menu Edit doesn't name keys that do something else here.
    auto *edit = m_window->findChild<QMenu *>(u"editMenu"_s);
    QVERIFY(!action("cutAction")->shortcut().isEmpty());
    Q_EMIT edit->aboutToShow();
    QVERIFY(action("cutAction")->shortcut().isEmpty());
    Q_EMIT edit->aboutToHide();
    QVERIFY(!action("cutAction")->shortcut().isEmpty());
    // The sheet of shortcuts has the keys that are chosen.
    action("shortcutsAction")->trigger();
    auto *sheet = openDialog<QDialog>("shortcutSheet");
    QVERIFY(sheet);
    const auto keysOf = [sheet](const QString &name) {
        find<QLineEdit>(*sheet, "shortcutFilter")->setText(name);
        const auto *model = find<QTableView>(*sheet, "shortcutTable")->model();
        return model->rowCount() == 1 ? model->index(0, 2).data().toString() : QString();
    };
    QCOMPARE(keysOf(u"Cut to the end of the line"_s), u"Ctrl+K"_s);
    QCOMPARE(keysOf(u"Swap caret and mark"_s), u"Ctrl+X then Ctrl+X"_s);
    QCOMPARE(keysOf(u"Complete the word"_s), u"Alt+/"_s);
    // They are found by their name.
    keysOf(u"emacs"_s);
    const auto *rows = find<QTableView>(*sheet, "shortcutTable")->model();
    QVERIFY(rows->rowCount() > 10);
    QCOMPARE(rows->index(0, 0).data().toString(), u"Editor (Emacs keys)"_s);
    sheet->close();
    choose(list("keyBindingsPreference"), int(KeyBindings::Standard));
    QCOMPARE(preferences::editor(), EditorPreferences());
    code->editor()->setCode("1 2");
    code->editor()->setFocus();
    QTest::keyClick(code->editor(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(code->editor()->selectedText(), u"1 2"_s);
}

void TestLookPreferences::showsAFontThatIsGone()
{
    preferences::setEditor({u"No Such Mono"_s, 15, 5, false});
    m_window->go(FunctionsPlace());
    m_window->go(PreferencesPlace());
    QTRY_COMPARE(list("fontPreference")->currentText(), u"No Such Mono (not installed)"_s);
    QCOMPARE(list("fontSizePreference")->currentText(), u"15 pt"_s);
    QCOMPARE(list("tabWidthPreference")->currentText(), u"5"_s);
    QCOMPARE(preferences::editor(), (EditorPreferences{u"No Such Mono"_s, 15, 5, false}));
}

LAMBDESK_TEST(QApplication, TestLookPreferences)
#include "tst_lookpreferences.moc"
