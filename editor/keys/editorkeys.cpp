// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorkeys.h"

#include "emacscommands.h"
#include "keypress.h"

#include <editor/codeeditor.h>

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace lambdesk
{

EditorKeys::EditorKeys(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
}

void EditorKeys::give(QAction *action, const QKeySequence &standard, const QList<QKeySequence> &emacs)
{
    if (!standard.isEmpty())
        m_editor->releaseKey(standard);
    m_given.append({action, action->shortcutContext(), standard, emacs});
    bind(m_given.last());
}

void EditorKeys::adopt(KeyBindings chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    m_begun.reset();
    if (chosen == KeyBindings::Emacs && !m_emacs)
        m_emacs = new EmacsCommands(m_editor, this);
    if (m_emacs)
        m_emacs->forget();
    for (const Given &each : std::as_const(m_given))
        bind(each);
    Q_EMIT chosenChanged();
}

void EditorKeys::bind(const Given &given) const
{
    if (!given.action)
        return;
    if (m_chosen == KeyBindings::Standard) {
        given.action->setShortcutContext(given.context);
        given.action->setShortcut(given.standard);
        return;
    }
    // They are shown with the action only: around the editor they may be keys of the window.
    given.action->setShortcutContext(Qt::WidgetShortcut);
    given.action->setShortcuts(given.emacs);
}

QKeySequence EditorKeys::typedWith(const QKeyEvent &event) const
{
    return m_begun ? QKeySequence(*m_begun, keyOf(event)) : QKeySequence(keyOf(event));
}

QAction *EditorKeys::actionAt(const QKeySequence &typed) const
{
    const auto found = std::find_if(m_given.cbegin(), m_given.cend(), [&typed](const Given &each) {
        return each.action && each.emacs.contains(typed);
    });
    return found == m_given.cend() ? nullptr : found->action.data();
}

bool EditorKeys::isBeginning(const QKeySequence &typed) const
{
    return std::any_of(m_given.cbegin(), m_given.cend(), [&typed](const Given &each) {
        return std::any_of(each.emacs.cbegin(), each.emacs.cend(), [&typed](const QKeySequence &keys) {
            return typed.matches(keys) == QKeySequence::PartialMatch;
        });
    });
}

bool EditorKeys::isTaken(const QKeyEvent &event) const
{
    if (isModifierAlone(event))
        return false;
    const QKeySequence typed = typedWith(event);
    return m_begun || actionAt(typed) || isBeginning(typed);
}

bool EditorKeys::press(const QKeyEvent &event)
{
    if (isModifierAlone(event))
        return false;
    const QKeySequence typed = typedWith(event);
    const bool isSecond = m_begun.has_value();
    m_begun.reset();
    if (QAction *action = actionAt(typed)) {
        if (!m_emacs->passOn(typed))
            action->trigger();
        return true;
    }
    if (isBeginning(typed)) {
        m_begun = keyOf(event);
        return true;
    }
    // What two keys don't mean is nothing, and no text either.
    return isSecond || m_emacs->otherKey(event);
}

/// What the keyboard goes to, a search say, may put the caret anywhere: the mark would be where nobody set
/// it.
void EditorKeys::leave(Qt::FocusReason reason)
{
    m_begun.reset();
    if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason &&
        reason != Qt::ActiveWindowFocusReason)
        m_emacs->forget();
}

bool EditorKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (m_chosen == KeyBindings::Standard)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!isTaken(*static_cast<QKeyEvent *>(event)))
            break;
        event->accept();
        return true;
    case QEvent::KeyPress:
        if (press(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut:
        leave(static_cast<QFocusEvent *>(event)->reason());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lambdesk
