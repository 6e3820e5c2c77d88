// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/codehistory.h>
#include <model/functions/function.h>

#include <functional>
#include <optional>

namespace lambdesk
{

/// Asked on the engine's thread, with a function as it is and as it would be, before anything is changed: an
/// error refuses the change.
using CodeAdmission = std::function<Result<void>(const Function &now, const Function &next)>;

/// What comes with a function's new code, in the same step.
struct CodeUpdate {
    CodeArrival arrival;
    std::optional<Handler> handler = {}; ///< the function's from then on
    CodeAdmission admit = {};
    /// Asked in the same turn, once the function has the code: answers in place of it, as its version does.
    std::function<Result<Function>(const Function &updated)> answer = {};
};

} // namespace lambdesk
