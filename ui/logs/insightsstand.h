// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerangefield.h"

#include <QStringList>

namespace lambdesk
{

/// What stands on the Logs Insights page, for one in another window that takes its place.
struct InsightsStand {
    QString query;
    QStringList groups = {};
    TimeRangeField::Choice range = {};
    QString savedName = {}; ///< of the saved query that it was; may be empty
    bool isShown = false;
};

} // namespace lambdesk
