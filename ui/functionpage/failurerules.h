// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QCoreApplication>

#include <optional>
#include <span>

namespace lambdesk
{

/// One known kind of failure. The patterns are regular expressions: `type` must match the whole errorType,
/// `message` is searched in the errorMessage; an empty one accepts anything. `{module}` in a pattern stands
/// for the handler's module. In the texts `{1}`, `{2}` stand for what `message` captured, and {handler},
/// {module}, {export}, {file}, {timeout}, {memory} for the function's, {runtime} for its runtime's family and
/// {other} for the one that the code is written for.
struct FailureRule {
    const char *type;
    const char *message;
    std::optional<Language> language;
    const char *cause; ///< to be translated, as the remedy
    const char *remedy;
    bool isForOtherCode = false; ///< only where all code of the package is for a runtime of another family

    /// In the order to try; the last one of each accepts everything it is asked.
    static std::span<const FailureRule> ofPlatform(); ///< what the platform itself reports
    static std::span<const FailureRule> ofCode();     ///< what the function's code throws

    Q_DECLARE_TR_FUNCTIONS(FailureAdvice)
};

} // namespace lambdesk
