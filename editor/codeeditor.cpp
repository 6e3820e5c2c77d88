// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeeditor.h"

#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerpython.h>

#include <QEvent>

namespace lambdesk
{

CodeEditor::CodeEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_theme(EditorTheme::forPalette(palette()))
{
    setUtf8(true);
    setEolMode(EolUnix);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setBraceMatching(SloppyBraceMatch);
    setMarginLineNumbers(0, true);
    setMarginWidth(0, QStringLiteral("00000"));
    setFolding(PlainFoldStyle);
    setSyntax(Syntax::JavaScript);
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::setSyntax(Syntax syntax)
{
    m_syntax = syntax;
    QsciLexer *previous = lexer();
    QsciLexer *next = nullptr;
    switch (syntax) {
    case Syntax::JavaScript:
        next = new QsciLexerJavaScript(this);
        break;
    case Syntax::Python:
        next = new QsciLexerPython(this);
        break;
    case Syntax::Json:
        next = new QsciLexerJSON(this);
        break;
    }
    setLexer(next);
    delete previous;
    setIndentationWidth(syntax == Syntax::Json ? 2 : 4);
    applyTheme();
}

void CodeEditor::setCode(const QByteArray &utf8)
{
    SendScintilla(SCI_SETUNDOCOLLECTION, 0L);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(utf8.size()), utf8.constData());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1L);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    clearProblems();
}

QByteArray CodeEditor::code() const
{
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return QByteArray(text, SendScintilla(SCI_GETLENGTH));
}

void CodeEditor::setEditorTheme(const EditorTheme &theme)
{
    m_followsPalette = false;
    m_theme = theme;
    applyTheme();
}

void CodeEditor::goToLine(int line, int column)
{
    setCursorPosition(qBound(0, line - 1, lines() - 1), qMax(0, column - 1));
    setFocus(Qt::OtherFocusReason);
}

void CodeEditor::markProblem(int line, int, const QString &message)
{
    annotate(qBound(0, line - 1, lines() - 1), message, 0);
}

void CodeEditor::clearProblems()
{
    clearAnnotations();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_followsPalette) {
        const EditorTheme theme = EditorTheme::forPalette(palette());
        if (theme != m_theme) {
            m_theme = theme;
            applyTheme();
        }
    }
}

void CodeEditor::applyTheme()
{
    lexer()->setFont(m_theme.font);
    lexer()->setPaper(m_theme.paper);
    setCaretForegroundColor(m_theme.caret);
}

} // namespace lambdesk
