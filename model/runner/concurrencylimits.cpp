// SPDX-License-Identifier: GPL-3.0-or-later
#include "concurrencylimits.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct ConcurrencyLimitsText {
    Q_DECLARE_TR_FUNCTIONS(ConcurrencyLimits)
};

// docs.aws.amazon.com/lambda/latest/api/API_Invoke.html, TooManyRequestsException
const auto accountReason = QStringLiteral("ConcurrentInvocationLimitExceeded");
const auto functionReason = QStringLiteral("ReservedFunctionConcurrentInvocationLimitExceeded");

} // namespace

ConcurrencyLimits::ConcurrencyLimits(int account)
    : m_account(account)
{
}

void ConcurrencyLimits::reserve(const FunctionName &function, std::optional<int> limit)
{
    if (limit)
        m_reserved.insert(function, *limit);
    else
        m_reserved.remove(function);
}

Result<void> ConcurrencyLimits::check(const FunctionName &function) const
{
    const auto reserved = m_reserved.constFind(function);
    if (reserved != m_reserved.cend()) {
        if (m_running.value(function) < *reserved)
            return {};
        return fail(ErrorKind::Throttled,
                    ConcurrencyLimitsText::tr(
                        "Rate exceeded: %1 is running as often at the same time as is reserved for it (%2).")
                        .arg(function.value())
                        .arg(*reserved),
                    functionReason);
    }
    const int shared = unreserved();
    if (runningUnreserved() < shared)
        return {};
    return fail(ErrorKind::Throttled,
                ConcurrencyLimitsText::tr(
                    "Rate exceeded: as many functions are running as may run at the same time (%1).")
                    .arg(shared),
                accountReason);
}

void ConcurrencyLimits::began(const FunctionName &function)
{
    ++m_running[function];
}

void ConcurrencyLimits::ended(const FunctionName &function)
{
    const auto running = m_running.find(function);
    if (running != m_running.end() && --*running == 0)
        m_running.erase(running);
}

int ConcurrencyLimits::unreserved() const
{
    int left = m_account;
    for (const int reserved : m_reserved)
        left -= reserved;
    return qMax(0, left);
}

int ConcurrencyLimits::runningUnreserved() const
{
    int sum = 0;
    for (auto running = m_running.cbegin(); running != m_running.cend(); ++running) {
        if (!m_reserved.contains(running.key()))
            sum += running.value();
    }
    return sum;
}

} // namespace lambdesk
