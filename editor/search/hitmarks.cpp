// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitmarks.h"

#include <editor/codeeditor.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>

namespace lambdesk
{

using Sci = QsciScintillaBase;

HitMarks::HitMarks(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    send(*m_editor, Sci::SCI_INDICSETSTYLE, indicator::hit, Sci::INDIC_ROUNDBOX);
    send(*m_editor, Sci::SCI_INDICSETALPHA, indicator::hit, 70);
    send(*m_editor, Sci::SCI_INDICSETOUTLINEALPHA, indicator::hit, 200);
    send(*m_editor, Sci::SCI_INDICSETUNDER, indicator::hit, 1);
}

void HitMarks::show(const QList<SearchHit> &hits)
{
    clear();
    send(*m_editor, Sci::SCI_SETINDICATORCURRENT, indicator::hit);
    send(*m_editor, Sci::SCI_SETINDICATORVALUE, 1);
    for (const SearchHit &hit : hits)
        send(*m_editor, Sci::SCI_INDICATORFILLRANGE, hit.from, hit.to - hit.from);
}

void HitMarks::clear()
{
    send(*m_editor, Sci::SCI_SETINDICATORCURRENT, indicator::hit);
    send(*m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, textLength(*m_editor));
}

} // namespace lambdesk
