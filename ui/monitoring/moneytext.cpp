// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneytext.h"

#include <model/core/numbertext.h>

#include <algorithm>
#include <cmath>

namespace lambdesk
{

QString dollars(double amount)
{
    constexpr int cents = 2;
    constexpr int mostDecimals = 12;
    int decimals = cents;
    if (amount > 0 && amount < 1)
        decimals = std::clamp(int(std::ceil(-std::log10(amount))) + cents, cents, mostDecimals);
    const QString digits = QString::number(amount, 'f', decimals);
    for (qsizetype last = digits.size() - 1; decimals > cents && digits.at(last) == u'0'; --last)
        --decimals;
    return u'$' + decimalText(amount, decimals);
}

} // namespace lambdesk
