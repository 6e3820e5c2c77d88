// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardexit.h"

#include <editor/codeeditor.h>

#include <QKeyEvent>
#include <QKeySequence>
#include <QToolTip>

namespace lambdesk
{

KeyboardExit::KeyboardExit(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_editor->setAccessibleDescription(wayOut());
    m_editor->installEventFilter(this);
}

QString KeyboardExit::wayOut()
{
    const auto nameOf = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    //: %1 is the key `Tab`, %2 the key `Esc`
    return tr("%1 indents. To leave the editor press %2, then %1.")
        .arg(nameOf(Qt::Key_Tab), nameOf(Qt::Key_Escape));
}

/// Only those are told who have come by the keyboard, and before the next Tab goes into the text.
void KeyboardExit::tell(Qt::FocusReason arrival)
{
    const bool isByKeyboard = arrival == Qt::TabFocusReason || arrival == Qt::BacktabFocusReason ||
                              arrival == Qt::ShortcutFocusReason;
    if (isByKeyboard && !m_editor->isReadOnly())
        QToolTip::showText(m_editor->mapToGlobal(QPoint(0, m_editor->height())), wayOut(), m_editor);
}

bool KeyboardExit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        tell(static_cast<QFocusEvent *>(event)->reason());
    if (event->type() == QEvent::FocusOut)
        m_open = false;
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    if (QToolTip::text() == wayOut())
        QToolTip::hideText();
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
