// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <editor/editortheme.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>

#include <Qsci/qscilexer.h>
#include <Qsci/qscilexerpython.h>

#include <QFontInfo>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace lambdesk;

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

static double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, contrast ratio.
static double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

void TestEditorTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("paper");
    for (const EditorTheme &theme : {EditorTheme::light(), EditorTheme::dark()}) {
        const char *name = theme.isDark() ? "dark" : "light";
        for (const QColor &text :
             {theme.text, theme.comment, theme.keyword, theme.string, theme.number, theme.definition,
              theme.builtin, theme.property, theme.escape, theme.error}) {
            QTest::addRow("%s %s", name, qPrintable(text.name())) << text << theme.paper;
            QTest::addRow("%s %s caret line", name, qPrintable(text.name())) << text << theme.caretLine;
        }
        QTest::addRow("%s margin", name) << theme.marginText << theme.marginPaper;
        QTest::addRow("%s problem", name) << theme.error << theme.problemPaper;
        QTest::addRow("%s selection", name) << theme.text << theme.selection;
        QTest::addRow("%s brace", name) << theme.text << theme.braceMatch;
    }
}

void TestEditorTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, paper);
    QVERIFY2(contrast(text, paper) >= 4.5, qPrintable(QString::number(contrast(text, paper))));
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
    for (const EditorTheme &theme : {EditorTheme::dark(), EditorTheme::light()}) {
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
