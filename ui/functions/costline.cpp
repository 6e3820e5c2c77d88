// SPDX-License-Identifier: GPL-3.0-or-later
#include "costline.h"

#include <model/core/numbertext.h>
#include <model/platform/platformprofile.h>
#include <ui/languages/datatext.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{
constexpr qint64 runMilliseconds = 100;
constexpr int priceDecimals = 9; // as the platform's price list writes it
constexpr int storagePriceDecimals = 4;
} // namespace

QString costLine(const PlatformProfile &profile, int memoryMb)
{
    const Billing &billing = profile.billing;
    const qint64 billed = billing.billedMilliseconds(double(runMilliseconds), 0);
    return QCoreApplication::translate(
               "CostLine",
               "%1 MB costs $%2 per 100 ms, and $%3 per million runs of 100 ms with their requests "
               "(prices: %4; free tier not counted).")
        .arg(numberText(memoryMb), decimalText(billing.dollarsPer100Ms(memoryMb), priceDecimals),
             decimalText(billing.dollarsPerMillionRuns(memoryMb, billed), 2),
             translated(DataText::Platform, profile.title));
}

QString storageCostLine(const PlatformProfile &profile, int megabytes)
{
    const Billing &billing = profile.billing;
    const int billedMb = billing.billedStorageMb(megabytes);
    if (billedMb == 0)
        return QCoreApplication::translate("CostLine", "The first %1 MB are free.")
            .arg(numberText(billing.freeEphemeralStorageMb));
    const qint64 billed = billing.billedMilliseconds(double(runMilliseconds), 0);
    return QCoreApplication::translate(
               "CostLine", "%1 MB beyond the free %2 MB cost $%3 per million runs of 100 ms (prices: %4).")
        .arg(numberText(billedMb), numberText(billing.freeEphemeralStorageMb),
             decimalText(billing.storageDollarsPerMillionRuns(megabytes, billed), storagePriceDecimals),
             translated(DataText::Platform, profile.title));
}

} // namespace lambdesk
