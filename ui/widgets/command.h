// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace lambdesk
{

/// Adds an action to the widget that is reached by its keys. Shortcuts are made this way and no other: with
/// its text the action is found in the command palette and on the sheet of shortcuts.
QAction *addCommand(QWidget *where, const QString &objectName, const QString &text,
                    const QList<QKeySequence> &keys,
                    Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

/// What an action of a menu is called where the menu isn't around it: `Switch off` is `Switch the endpoint
/// off`. A name with a value in it needs `english`, by which it is found whatever language the window speaks;
/// for others that is known.
void setCommandName(QAction *action, const QString &name, const QString &english = {});

/// What a button is called in the palette where its text is what was chosen with it.
void setCommandName(QPushButton *button, const QString &name);

/// The palette finds the action by its own text, too, where its name has other words.
void findByTextToo(QAction *action);

/// Leaves an action out of the palette: one that does nothing there, or that the palette has anyway.
void hideFromPalette(QAction *action);

/// Where the keys of the widget and of all in it work, in words for the sheet of shortcuts.
void setCommandPlace(QWidget *widget, const QString &place);

} // namespace lambdesk
