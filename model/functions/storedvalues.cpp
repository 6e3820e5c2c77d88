// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedvalues.h"

#include <limits>

namespace lambdesk
{

Quotas quotasOfStoredValues()
{
    constexpr int any = std::numeric_limits<int>::max();
    Quotas quotas;
    quotas.memoryMinimumMb = 1;
    quotas.memoryMaximumMb = any;
    quotas.ephemeralStorageMinimumMb = 1;
    quotas.ephemeralStorageMaximumMb = any;
    quotas.timeoutMinimumSeconds = 1;
    quotas.timeoutMaximumSeconds = any;
    quotas.functionNameLength = any;
    quotas.descriptionLength = any;
    quotas.handlerLength = any;
    quotas.environmentVariablesBytes = any;
    quotas.aliasNameLength = any;
    quotas.statementIdLength = any;
    return quotas;
}

} // namespace lambdesk
