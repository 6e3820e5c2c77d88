// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functionvalues.h"

#include <QString>

namespace lambdesk
{

/// A function that was removed and can still be brought back.
struct RemovedFunction {
    QString id;
    FunctionName name; ///< that it had; another function may have it by now

    bool operator==(const RemovedFunction &) const = default;
};

} // namespace lambdesk
