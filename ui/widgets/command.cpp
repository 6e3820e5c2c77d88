// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "livecommands.h"

#include <QAction>
#include <QPushButton>
#include <QVariant>
#include <QWidget>

namespace lambdesk
{

QAction *addCommand(QWidget *where, const QString &objectName, const QString &text,
                    const QList<QKeySequence> &keys, Qt::ShortcutContext context)
{
    auto *action = new QAction(text, where);
    action->setObjectName(objectName);
    QList<QKeySequence> given = keys;
    given.removeIf([](const QKeySequence &each) { return each.isEmpty(); });
    action->setShortcuts(given);
    action->setShortcutContext(context);
    where->addAction(action);
    return action;
}

void setCommandName(QAction *action, const QString &name, const QString &english)
{
    action->setProperty(commandproperty::name, name);
    action->setProperty(commandproperty::english, english);
}

void setCommandName(QPushButton *button, const QString &name)
{
    button->setProperty(commandproperty::name, name);
}

void findByTextToo(QAction *action)
{
    action->setProperty(commandproperty::isTextNameToo, true);
}

void hideFromPalette(QAction *action)
{
    action->setProperty(commandproperty::hidden, true);
}

void setCommandPlace(QWidget *widget, const QString &place)
{
    widget->setProperty(commandproperty::place, place);
}

} // namespace lambdesk
