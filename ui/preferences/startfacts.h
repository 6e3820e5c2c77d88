// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/preferences/preferences.h>
#include <ui/style/themechoice.h>

#include <optional>

namespace lambdesk
{

/// How the engine and the window were started: what of the preferences doesn't count this time, or not yet.
struct StartFacts {
    EnginePreferences engine;                   ///< that the engine was made with
    bool profileGiven = false;                  ///< on the command line
    bool workspaceGiven = false;                ///< likewise
    std::optional<ThemeChoice> givenTheme = {}; ///< likewise
    bool hasBubblewrap = true;                  ///< is on this computer
};

} // namespace lambdesk
