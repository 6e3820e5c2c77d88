// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "functioncontext.h"

#include <model/runner/run.h>

#include <QString>

#include <optional>

namespace lambdesk
{

/// A failed run in plain words.
struct FailureAdvice {
    QString title;  ///< `Error: boom`, what the platform reported, cut to a line; may be empty
    QString cause;  ///< what usually causes it; a sentence or two
    QString remedy; ///< what to do next
    std::optional<FailurePlace> place;

    bool operator==(const FailureAdvice &) const = default;
};

/// Reads a run that has ended; nothing for one that succeeded.
std::optional<FailureAdvice> adviseOnFailure(const RunRecord &run, const FunctionContext &function);

} // namespace lambdesk
