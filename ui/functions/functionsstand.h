// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>

#include <QString>

#include <optional>

namespace lambdesk
{

/// What stands on the list of functions, for one in another window that takes its place.
struct FunctionsStand {
    QString filter;
    std::optional<FunctionName> selected = {};
};

} // namespace lambdesk
