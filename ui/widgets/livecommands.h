// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>

class QWidget;

namespace lambdesk
{

namespace commandproperty
{
constexpr const char *name = "commandName";
constexpr const char *english = "commandEnglishName";
constexpr const char *isTextNameToo = "commandTextIsNameToo";
constexpr const char *hidden = "commandHidden";
constexpr const char *place = "commandPlace";
} // namespace commandproperty

/// Something that a window can do, read from the action or button that does it.
struct LiveCommand {
    QPointer<QObject> target; ///< an action or a button
    QString text;             ///< as a person reads it: no mnemonic, no dots at the end
    QString place;            ///< where its keys work; empty: in the whole window
    QList<QKeySequence> keys;
    bool isUsable = false; ///< now: enabled, and the widget that has it is in sight
    bool isHidden = false; ///< from the palette
    /// By which it is found, too: what is said for the same elsewhere, and the text in English, where the
    /// window speaks another language; several where it may be either.
    QStringList otherNames = {};
};

/// The actions with a text of the widgets in `root`, whether in sight or not: in menus, on widgets, in the
/// order in which they were made.
QList<LiveCommand> liveActions(const QWidget &root);
/// The buttons in sight that are more than a link, those with a menu left out.
QList<LiveCommand> liveButtons(const QWidget &root);

/// Does it, if that is still possible.
void trigger(const LiveCommand &command);

} // namespace lambdesk
