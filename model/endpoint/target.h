// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <model/functions/functionreference.h>

namespace lambdesk
{

/// The function that a request is about.
struct Target {
    FunctionName name;
    std::optional<Qualifier> given = {}; ///< as the request has it

    Qualifier qualifier() const { return given.value_or(Qualifier()); }
    /// Empty when none was given.
    QString qualifierText() const { return given ? given->value() : QString(); }
};

/// From the path's first parameter and, unless the operation has none, the query's `Qualifier`. Prints what
/// is wrong and returns nothing when it names no function of this place. From here on what isn't found is
/// said to be the function.
std::optional<Target> targetOf(const ExchangePtr &exchange, const PlatformProfile &profile,
                               bool readsQualifier = true);
/// The same where only the function itself can be changed: prints, too, when it names a version or an alias.
std::optional<Target> latestOf(const ExchangePtr &exchange, const PlatformProfile &profile);
/// Why `text` names no function, in the platform's words; `why` where it has none.
Failure refusalOfFunctionName(const QString &text, const Error &why, const Quotas &quotas);

/// The ARN as the request's region has it.
QString arnOf(const ExchangePtr &exchange, const PlatformProfile &profile, const Target &target);
QString arnOf(const ExchangePtr &exchange, const PlatformProfile &profile, const FunctionName &function,
              const QString &qualifier = {});
/// The function that the target stands for. Prints when there is none; from here on services say themselves
/// what isn't found.
std::optional<Function> existing(const ExchangePtr &exchange, const EndpointServices &services,
                                 const Target &target);

} // namespace lambdesk
