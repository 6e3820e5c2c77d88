// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptfunction.h"

namespace lambdesk
{

/// What stands in a wizard, for one in another window that takes its place.
struct WizardStand {
    int step = 0;          ///< that is shown
    bool isBegun = false;  ///< Configure function has been reached: the rest counts
    bool isEdited = false; ///< something was typed into the form
    KeptFunction form = {};
    QString package = {}; ///< path of what is uploaded; empty: nothing
    QString draft = {};   ///< id
};

} // namespace lambdesk
