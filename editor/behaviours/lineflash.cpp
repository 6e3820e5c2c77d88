// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineflash.h"

#include <editor/codeeditor.h>
#include <editor/scintillaslots.h>

#include <chrono>

namespace lambdesk
{

using namespace std::chrono_literals;

LineFlash::LineFlash(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_editor->markerDefine(QsciScintilla::Background, marker::flash);
    m_end.setSingleShot(true);
    m_end.setInterval(900ms);
    connect(&m_end, &QTimer::timeout, this, [this] {
        m_editor->markerDeleteAll(marker::flash);
        m_editor->setCaretLineVisible(true);
    });
}

void LineFlash::flash(int line)
{
    m_editor->markerDeleteAll(marker::flash);
    m_editor->markerAdd(line, marker::flash);
    // The band of the caret's line would lie over it.
    m_editor->setCaretLineVisible(false);
    m_end.start();
}

} // namespace lambdesk
