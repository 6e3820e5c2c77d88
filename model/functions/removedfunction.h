// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "function.h"

#include <QString>

#include <optional>

namespace lambdesk
{

/// A function that was removed and can still be brought back.
struct RemovedFunction {
    QString id;
    FunctionName name; ///< that it had; another function may have it by now

    bool operator==(const RemovedFunction &) const = default;
};

/// A function that was brought back in place of another one.
struct FunctionPutBack {
    Function function;
    std::optional<RemovedFunction> gaveWay; ///< the other one, where it was there and can be brought back
};

} // namespace lambdesk
