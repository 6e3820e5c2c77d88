// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsfollower.h"
#include "timerangefield.h"

#include <QStringList>

#include <optional>

namespace lambdesk
{

/// What stands on the Logs Insights page, for one in another window that takes its place.
struct InsightsStand {
    QString query;
    QStringList groups = {};
    TimeRangeField::Choice range = {};
    QString savedName = {}; ///< of the saved query that it was; may be empty
    bool isShown = false;
    std::optional<InsightsFollower::Query> run = {}; ///< the last one, which may go on
    int tab = 0;                                     ///< of its results
    int row = -1;                                    ///< of its results, that is the current one
    int chartKind = 0;                               ///< as InsightsChart has it
};

} // namespace lambdesk
