// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneytext.h"

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
    QString text = QString::number(amount, 'f', decimals);
    while (text.size() - text.indexOf(u'.') - 1 > cents && text.endsWith(u'0'))
        text.chop(1);
    return u'$' + text;
}

} // namespace lambdesk
