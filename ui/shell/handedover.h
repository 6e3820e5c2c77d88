// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placehistory.h"

#include <model/functions/functionvalues.h>
#include <ui/functions/functionsstand.h>
#include <ui/functions/wizardstand.h>
#include <ui/logs/insightsstand.h>
#include <ui/notifications/longrunnotices.h>

#include <QString>

#include <optional>

namespace lambdesk
{

/// What stands in a window and is kept nowhere else, for another window that takes its place, as that of
/// another language does.
struct HandedOver {
    /// A result on its function's page.
    struct Run {
        FunctionName function;
        QString requestId;
    };
    /// The workspace's move, which the user has asked for on Preferences.
    struct Move {
        QString folder; ///< where the workspace is now; empty: where it was
    };

    std::optional<WizardStand> wizard = {}; ///< that is shown
    std::optional<Run> run = {};            ///< that is shown
    std::optional<Move> move = {};          ///< that has ended
    PlaceHistory history = {};              ///< of which the current place is shown, unless something else is
    std::optional<FunctionsStand> functions = {};
    std::optional<InsightsStand> insights = {};
    LongRunNotices::Standing notices = {};

    /// It tells which page is to be shown.
    bool hasPage() const { return wizard || run || move; }
};

} // namespace lambdesk
