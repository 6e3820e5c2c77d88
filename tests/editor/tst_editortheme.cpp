// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorchoices.h>
#include <editor/editorpane.h>
#include <editor/editortheme.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>
#include <tests/support/contrast.h>
#include <tests/support/testprogram.h>

#include <Qsci/qscilexer.h>
#include <Qsci/qscilexerpython.h>

#include <QFontInfo>
#include <QPalette>
#include <QTest>

#include <utility>

using namespace lambdesk;
using namespace lambdesk::test;

class TestEditorTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void drawsEveryLanguageWithTheTheme_data();
    void drawsEveryLanguageWithTheTheme();
    void followsThePaletteUntilAThemeIsSet();
    void hitsStayTranslucent();
    void theFontHasAFixedPitch();
    void editorsGoByWhatIsChosen();
    void aChosenSizeGrowsWithTheWindow();
    void textWithTabsIsIndentedByTheirWidth();
};

void TestEditorTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("least");
    const std::pair<const char *, EditorTheme> themes[] = {{"light", EditorTheme::light()},
                                                           {"dark", EditorTheme::dark()},
                                                           {"high contrast", EditorTheme::highContrast()}};
    for (const auto &[name, theme] : themes) {
        const double least = theme == EditorTheme::highContrast() ? 7 : 4.5;
        const auto add = [name = name, least](const char *pair, const QColor &text, const QColor &paper) {
            QTest::addRow("%s %s %s", name, qPrintable(text.name()), pair) << text << paper << least;
        };
        for (const QColor &text :
             {theme.text, theme.comment, theme.keyword, theme.string, theme.number, theme.definition,
              theme.builtin, theme.property, theme.escape, theme.error}) {
            add("paper", text, theme.paper);
            add("caret line", text, theme.caretLine);
            add("selection", text, theme.selection);
            add("flash", text, theme.flash);
        }
        add("margin", theme.marginText, theme.marginPaper);
        add("problem", theme.error, theme.problemPaper);
        add("brace", theme.text, theme.braceMatch);
        add("brace alone", theme.text, theme.braceWithoutMatch);
        QTest::addRow("%s caret", name) << theme.caret << theme.caretLine << 3.0;
        QTest::addRow("%s fold mark", name) << theme.foldMark << theme.marginPaper << 3.0;
    }
}

void TestEditorTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, paper);
    QFETCH(double, least);
    QVERIFY2(contrast(text, paper) >= least, qPrintable(QString::number(contrast(text, paper))));
}

void TestEditorTheme::drawsEveryLanguageWithTheTheme_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::newRow("JavaScript") << Syntax::JavaScript;
    QTest::newRow("Python") << Syntax::Python;
    QTest::newRow("JSON") << Syntax::Json;
}

void TestEditorTheme::drawsEveryLanguageWithTheTheme()
{
    QFETCH(Syntax, syntax);
    CodeEditor editor;
    editor.setSyntax(syntax);
    for (const EditorTheme &theme :
         {EditorTheme::dark(), EditorTheme::light(), EditorTheme::highContrast()}) {
        editor.setEditorTheme(theme);
        for (int style = 0; style < 32; ++style) {
            if (editor.lexer()->description(style).isEmpty())
                continue;
            QVERIFY2(editor.lexer()->paper(style) == theme.paper,
                     qPrintable(editor.lexer()->description(style)));
            QVERIFY2(contrast(editor.lexer()->color(style), theme.paper) >= 4.5,
                     qPrintable(editor.lexer()->description(style)));
            QCOMPARE(editor.lexer()->font(style).family(), theme.font.family());
        }
    }
}

void TestEditorTheme::followsThePaletteUntilAThemeIsSet()
{
    CodeEditor editor;
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    editor.setPalette(dark);
    QVERIFY(editor.editorTheme().isDark());
    editor.setPalette(QPalette(Qt::white));
    QVERIFY(!editor.editorTheme().isDark());
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Disabled, QPalette::Text, Qt::gray);
    editor.setEnabled(false);
    editor.setPalette(dark);
    QCOMPARE(editor.editorTheme(), EditorTheme::highContrast());
    editor.setEnabled(true);
    QCOMPARE(editor.editorTheme(), EditorTheme::highContrast());
    editor.setEditorTheme(EditorTheme::light());
    editor.setPalette(dark);
    QVERIFY(!editor.editorTheme().isDark());
}

void TestEditorTheme::hitsStayTranslucent()
{
    EditorPane pane;
    for (const EditorTheme &theme : {EditorTheme::dark(), EditorTheme::light()}) {
        pane.editor()->setEditorTheme(theme);
        QVERIFY(send(*pane.editor(), QsciScintillaBase::SCI_INDICGETALPHA, indicator::hit) < 128);
    }
}

void TestEditorTheme::theFontHasAFixedPitch()
{
    QVERIFY(QFontInfo(codeFont()).fixedPitch());
}

void TestEditorTheme::editorsGoByWhatIsChosen()
{
    CodeEditor there;
    QCOMPARE(there.tabWidth(), 4);
    QCOMPARE(there.wrapMode(), QsciScintilla::WrapNone);
    const QString family = there.editorTheme().font.family();
    applyEditorPreferences({family, 17, 8, true});
    CodeEditor later;
    for (const CodeEditor *editor : {&there, &later}) {
        QCOMPARE(editor->tabWidth(), 8);
        QCOMPARE(editor->wrapMode(), QsciScintilla::WrapWord);
        QCOMPARE(editor->editorTheme().font.family(), family);
        QCOMPARE(editor->editorTheme().font.pointSizeF(), 17.0);
        QCOMPARE(editor->lexer()->defaultFont().pointSizeF(), 17.0);
    }
    // One that is not on this computer any more.
    applyEditorPreferences({QStringLiteral("No Such Family"), 0, 4, false});
    QCOMPARE(there.editorTheme().font.family(), codeFont().family());
    QVERIFY(there.editorTheme().font.family() != QStringLiteral("No Such Family"));
    applyEditorPreferences({});
    QCOMPARE(there.wrapMode(), QsciScintilla::WrapNone);
}

void TestEditorTheme::aChosenSizeGrowsWithTheWindow()
{
    applyEditorPreferences({{}, 12, 4, false});
    setEditorZoom(1.5);
    QCOMPARE(codeFont().pointSizeF(), 18.0);
    setEditorZoom(1);
    applyEditorPreferences({});
    QCOMPARE(codeFont().pointSizeF(), QGuiApplication::font().pointSizeF());
}

void TestEditorTheme::textWithTabsIsIndentedByTheirWidth()
{
    CodeEditor editor;
    editor.setCode("if (x) {\n\ty();\n}\n");
    QVERIFY(editor.indentationsUseTabs());
    QCOMPARE(editor.indentationWidth(), 4);
    applyEditorPreferences({{}, 0, 8, false});
    QCOMPARE(editor.indentationWidth(), 8);
    editor.setCode("if (x) {\n  y();\n}\n");
    QCOMPARE(editor.indentationWidth(), 2);
    applyEditorPreferences({});
    QCOMPARE(editor.indentationWidth(), 2);
}

LAMBDESK_TEST(QApplication, TestEditorTheme)
#include "tst_editortheme.moc"
