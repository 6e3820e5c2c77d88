// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lambdesk
{

/// A step of a tour. Everything that it knows of the window are object names of widgets and actions, so that
/// pages know nothing of tours.
struct TourStep {
    QString id;
    QString title;
    QString words;         ///< what to do, and what it is good for
    QStringList controls;  ///< what it is about: the first that is in sight. The page of a tab: that tab
    QString elsewhere;     ///< what to do first while none of them is in sight
    QStringList ways;      ///< actions and buttons of which the first that can be used leads to the control
    QStringList seen;      ///< the step is done as soon as one of these is in sight
    bool isFilled = false; ///< it is also done when the user leaves the control, a field, with a good text

    /// There is nothing to do but to read: the user says when that is done.
    bool isRead() const { return seen.isEmpty() && !isFilled; }
};

} // namespace lambdesk
