// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <editor/editortheme.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>
#include <tests/support/contrast.h>

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

QTEST_MAIN(TestEditorTheme)
#include "tst_editortheme.moc"
