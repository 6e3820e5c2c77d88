// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QRect>
#include <QWidget>

#include <optional>

namespace lambdesk
{

/// A control that a tour points at, or a part of one.
struct TourTarget {
    QWidget *widget = nullptr;
    QRect part; ///< of the widget
};

/// What of `window` and its dialogs is on the screen under one of the names, the first name first. Of the
/// page of a tab that isn't shown it is the tab, or else the bar of the tabs.
std::optional<TourTarget> findTarget(const QWidget &window, const QStringList &names);
/// Whether something of one of the names is on the screen, and is no mere tab.
bool isShown(const QWidget &window, const QStringList &names);

/// How much of the target its scroll areas and its window let be seen, in the window's coordinates.
QRect inSight(const TourTarget &target);
void scrollIntoSight(const TourTarget &target);

/// What of the window something may lie over: not its status bar, unless `control` is in that.
QRect coverableOf(const QWidget &window, const QRect &control);
/// Where the things are that can be used in the window, and the texts: without the control, which may be
/// null, what holds it, and all that is in `without`.
QList<QRect> inUseIn(const QWidget &window, const QWidget *control, const QList<const QWidget *> &without);

} // namespace lambdesk
