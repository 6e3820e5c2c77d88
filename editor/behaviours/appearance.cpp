// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <editor/codeeditor.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>

namespace lambdesk
{

using Sci = QsciScintillaBase;

Appearance::Appearance(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_editor->setCaretLineVisible(true);
    m_editor->setCaretWidth(2);
    m_editor->setEdgeMode(QsciScintilla::EdgeLine);
    m_editor->setEdgeColumn(80);
    m_editor->setIndentationGuides(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setExtraAscent(1);
    m_editor->setExtraDescent(1);
    // The width of the longest line that was drawn, instead of 2000 pixels for every text.
    send(*m_editor, Sci::SCI_SETSCROLLWIDTHTRACKING, 1);
    forgetWidth();
}

void Appearance::forgetWidth()
{
    send(*m_editor, Sci::SCI_SETSCROLLWIDTH, 1);
}

void Appearance::apply()
{
    applyText();
    applyMargins();
    applyMarks();
}

void Appearance::applyText()
{
    const EditorTheme &theme = m_editor->editorTheme();
    if (!m_editor->lexer()) {
        m_editor->setFont(theme.font);
        m_editor->setColor(theme.text);
        m_editor->setPaper(theme.paper);
    }
    m_editor->setCaretForegroundColor(theme.caret);
    m_editor->setCaretLineBackgroundColor(theme.caretLine);
    m_editor->setSelectionBackgroundColor(theme.selection);
    m_editor->resetSelectionForegroundColor();
    m_editor->setEdgeColor(theme.edge);
    m_editor->setIndentationGuidesForegroundColor(theme.indentGuide);
    m_editor->setIndentationGuidesBackgroundColor(theme.paper);
    m_editor->setMatchedBraceForegroundColor(theme.text);
    m_editor->setMatchedBraceBackgroundColor(theme.braceMatch);
    m_editor->setUnmatchedBraceForegroundColor(theme.text);
    m_editor->setUnmatchedBraceBackgroundColor(theme.braceWithoutMatch);
    // Of these styles no lexer knows that its font is another now.
    for (const int style : {Sci::STYLE_BRACELIGHT, Sci::STYLE_BRACEBAD}) {
        m_editor->SendScintilla(Sci::SCI_STYLESETFONT, style, theme.font.family().toUtf8().constData());
        send(*m_editor, Sci::SCI_STYLESETSIZEFRACTIONAL, style,
             qRound(theme.font.pointSizeF() * int(Sci::SC_FONT_SIZE_MULTIPLIER)));
    }
}

void Appearance::applyMargins()
{
    const EditorTheme &theme = m_editor->editorTheme();
    m_editor->setMarginsFont(theme.font);
    // As wide as a sign in this font.
    m_editor->setMarginWidth(margin::symbols, QStringLiteral("88"));
    if (m_editor->marginWidth(margin::folds) > 0)
        m_editor->setMarginWidth(margin::folds, QStringLiteral("88"));
    m_editor->setMarginsForegroundColor(theme.marginText);
    m_editor->setMarginsBackgroundColor(theme.marginPaper);
    m_editor->setFoldMarginColors(theme.marginPaper, theme.marginPaper);
}

void Appearance::applyMarks()
{
    const EditorTheme &theme = m_editor->editorTheme();
    // QScintilla's setters leave alone the markers that its folding defines.
    for (const auto message : {Sci::SCI_MARKERSETFORE, Sci::SCI_MARKERSETBACK})
        for (const auto fold : {Sci::SC_MARKNUM_FOLDER, Sci::SC_MARKNUM_FOLDEREND, Sci::SC_MARKNUM_FOLDEROPEN,
                                Sci::SC_MARKNUM_FOLDEROPENMID})
            m_editor->SendScintilla(message, static_cast<unsigned long>(fold), theme.foldMark);
    m_editor->setMarkerForegroundColor(theme.error, marker::problem);
    m_editor->setMarkerBackgroundColor(theme.error, marker::problem);
    m_editor->setMarkerBackgroundColor(theme.flash, marker::flash);
    // QScintilla's setter would make them opaque, too.
    m_editor->SendScintilla(Sci::SCI_INDICSETFORE, static_cast<unsigned long>(indicator::problem),
                            theme.error);
    m_editor->SendScintilla(Sci::SCI_INDICSETFORE, static_cast<unsigned long>(indicator::hit), theme.hit);
}

} // namespace lambdesk
