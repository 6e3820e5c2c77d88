// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"

#include <editor/codeeditor.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>

#include <utility>

namespace lambdesk
{

using Sci = QsciScintillaBase;

Folding::Folding(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    setEnabled(true);
}

void Folding::setEnabled(bool enabled)
{
    if (!enabled) {
        send(*m_editor, Sci::SCI_FOLDALL, Sci::SC_FOLDACTION_EXPAND);
        m_editor->setFolding(QsciScintilla::NoFoldStyle, margin::folds);
        return;
    }
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, margin::folds);
    using Shape = std::pair<int, int>;
    for (const auto &[mark, symbol] : {Shape{Sci::SC_MARKNUM_FOLDER, Sci::SC_MARK_ARROW},
                                       Shape{Sci::SC_MARKNUM_FOLDEREND, Sci::SC_MARK_ARROW},
                                       Shape{Sci::SC_MARKNUM_FOLDEROPEN, Sci::SC_MARK_ARROWDOWN},
                                       Shape{Sci::SC_MARKNUM_FOLDEROPENMID, Sci::SC_MARK_ARROWDOWN}})
        send(*m_editor, Sci::SCI_MARKERDEFINE, mark, symbol);
}

} // namespace lambdesk
