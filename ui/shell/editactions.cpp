// SPDX-License-Identifier: GPL-3.0-or-later
#include "editactions.h"

#include <editor/codeeditor.h>
#include <editor/keys/editorkeys.h>
#include <ui/widgets/command.h>

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

/// What has the text: a field with arrows, and a list that can be typed into, has the keyboard for a line
/// that is a part of it.
QWidget *textOf(QWidget *widget)
{
    QLineEdit *line = nullptr;
    if (const auto *list = qobject_cast<QComboBox *>(widget))
        line = list->lineEdit();
    else if (qobject_cast<QAbstractSpinBox *>(widget))
        line = widget->findChild<QLineEdit *>();
    return line ? line : widget;
}

bool isReadOnly(const QWidget *text)
{
    if (const auto *editor = qobject_cast<const CodeEditor *>(text))
        return editor->isReadOnly();
    return text && text->property("readOnly").toBool();
}

} // namespace

EditActions::EditActions(QMenu *menu, QWidget *bar)
    : QObject(menu)
    , m_menu(menu)
{
    add(u"undoAction"_s, tr("Undo"), QKeySequence::Undo, "undo", true);
    add(u"redoAction"_s, tr("Redo"), QKeySequence::Redo, "redo", true);
    menu->addSeparator();
    add(u"cutAction"_s, tr("Cut"), QKeySequence::Cut, "cut", true);
    add(u"copyAction"_s, tr("Copy"), QKeySequence::Copy, "copy", false);
    add(u"pasteAction"_s, tr("Paste"), QKeySequence::Paste, "paste", true);
    menu->addSeparator();
    add(u"selectAllAction"_s, tr("Select all"), QKeySequence::SelectAll, "selectAll", false);
    connect(qApp, &QApplication::focusChanged, this, [this, bar](QWidget *, QWidget *now) {
        if (now && now->window() == bar->window() && !bar->isAncestorOf(now))
            m_target = textOf(now);
    });
    connect(menu, &QMenu::aboutToShow, this, &EditActions::showWhatCanBeDone);
    connect(menu, &QMenu::aboutToHide, this, [this] { showKeys(true); });
}

void EditActions::add(const QString &objectName, const QString &text, const QKeySequence &keys,
                      const char *slot, bool changes)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    // Only shown: the field with the keyboard has these keys of its own, and the others something else at
    // them.
    action->setShortcutContext(Qt::WidgetShortcut);
    setCommandName(action, tr("%1 (in a field)").arg(text));
    hideFromPalette(action);
    m_entries.append({action, keys, slot, changes});
    connect(action, &QAction::triggered, this, [this, slot] {
        if (!m_target)
            return;
        m_target->setFocus();
        QMetaObject::invokeMethod(m_target, slot);
    });
}

void EditActions::showWhatCanBeDone()
{
    const bool isFixed = isReadOnly(m_target);
    const auto *editor = qobject_cast<const CodeEditor *>(m_target.data());
    showKeys(!editor || editor->keys().chosen() == KeyBindings::Standard);
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool can = m_target && m_target->metaObject()->indexOfMethod(entry.slot + "()") >= 0;
        entry.action->setEnabled(can && !(entry.changes && isFixed));
    }
}

/// An editor with other key bindings does something else at them.
void EditActions::showKeys(bool shown)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setShortcut(shown ? entry.keys : QKeySequence());
}

} // namespace lambdesk
