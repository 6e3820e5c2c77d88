// SPDX-License-Identifier: GPL-3.0-or-later
#include "largetext.h"

#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>

namespace lambdesk
{

LargeText::LargeText(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    // A lexer can't be taken away while Scintilla reports a change; directly afterwards it can.
    m_check.setSingleShot(true);
    m_check.setInterval(0);
    connect(&m_check, &QTimer::timeout, this, &LargeText::check);
    connect(m_editor, &QsciScintilla::textChanged, &m_check, qOverload<>(&QTimer::start));
}

void LargeText::expect(qint64 length)
{
    const bool large = length > bytes;
    if (large == m_large)
        return;
    m_large = large;
    Q_EMIT changed(large);
}

void LargeText::check()
{
    expect(textLength(*m_editor));
}

} // namespace lambdesk
