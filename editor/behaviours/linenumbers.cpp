// SPDX-License-Identifier: GPL-3.0-or-later
#include "linenumbers.h"

#include "longlines.h"

#include <editor/codeeditor.h>
#include <editor/scintillaslots.h>

namespace lambdesk
{

LineNumbers::LineNumbers(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_editor->setMarginType(margin::numbers, QsciScintilla::NumberMargin);
    m_editor->setMarginMarkerMask(margin::numbers, 0);
    connect(m_editor, &QsciScintilla::linesChanged, this, &LineNumbers::fit);
    connect(m_editor, &QsciScintillaBase::SCN_ZOOM, this, &LineNumbers::fit);
}

void LineNumbers::fit()
{
    // The pieces of a long line have no numbers of their own.
    if (m_editor->longLines().isActive()) {
        m_editor->setMarginWidth(margin::numbers, 0);
        return;
    }
    // Three digits at least, so that the text doesn't move while the first lines are written.
    const qsizetype digits = qMax<qsizetype>(3, QString::number(m_editor->lines()).size());
    m_editor->setMarginWidth(margin::numbers, QString(digits + 1, u'8'));
}

} // namespace lambdesk
