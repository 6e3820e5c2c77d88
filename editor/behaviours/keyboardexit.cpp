// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardexit.h"

#include <editor/codeeditor.h>

#include <QKeyEvent>

namespace lambdesk
{

KeyboardExit::KeyboardExit(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_editor->setAccessibleDescription(tr("Tab indents. To leave the editor press Esc, then Tab."));
    m_editor->installEventFilter(this);
}

bool KeyboardExit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_open = false;
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        if (m_open) {
            event->ignore();
            return true;
        }
        m_open = !m_editor->isListActive();
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Shift:
        break;
    default:
        m_open = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lambdesk
