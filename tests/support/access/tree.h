// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

class QWidget;

namespace lambdesk::test
{

/// What is wrong with a window as a screen reader is told of it: controls without a name or a sensible role,
/// buttons that can't be pressed, columns without a title. Empty when nothing is.
QStringList problemsOnTheBus(QWidget &window);

/// Whether people act on what has this role.
bool isControl(QAccessible::Role role);

/// The name that a screen reader says: of a list of choices that of its label, for by itself it only says
/// what is chosen.
QString spokenName(const QAccessibleInterface &item);

/// Class, object name and text of a widget, for messages.
QString describe(const QWidget *widget);

} // namespace lambdesk::test
