// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncheck.h"

#include <editor/codeeditor.h>
#include <editor/text/background.h>

#include <chrono>

namespace lambdesk
{

using namespace std::chrono_literals;

JsonCheck::JsonCheck(CodeEditor *editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &JsonCheck::check);
    connect(m_editor, &QsciScintilla::textChanged, &m_delay, qOverload<>(&QTimer::start));
    m_delay.start();
}

void JsonCheck::check()
{
    // One check at a time; the end of this one starts the next, with the text as it is then.
    if (m_running) {
        m_delay.start();
        return;
    }
    const QByteArray text = m_editor->code();
    if (text.size() <= checkedAtOnce) {
        Q_EMIT checked(findJsonProblem(text));
        return;
    }
    m_running = true;
    inBackground(
        this, [text] { return findJsonProblem(text); },
        [this](const std::optional<JsonProblem> &problem) {
            m_running = false;
            if (!m_delay.isActive())
                Q_EMIT checked(problem);
        });
}

} // namespace lambdesk
