// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/functionvalues.h>

#include <QHash>

#include <optional>

namespace lambdesk
{

/// How many invocations may run at the same time. What is reserved for a function is both: as many it always
/// can have, and no more; the others share what nobody has reserved. Engine thread.
class ConcurrencyLimits
{
public:
    /// `account`: of all functions together.
    explicit ConcurrencyLimits(int account);

    /// Nothing takes the reservation back. What runs is not touched.
    void reserve(const FunctionName &function, std::optional<int> limit);
    /// Throttled, with the platform's reason as detail, when one more invocation of the function is too many.
    Result<void> check(const FunctionName &function) const;
    void began(const FunctionName &function);
    void ended(const FunctionName &function);

private:
    int unreserved() const;
    int runningUnreserved() const;

    int m_account;
    QHash<FunctionName, int> m_reserved;
    QHash<FunctionName, int> m_running;
};

} // namespace lambdesk
