// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost.h"

#include <model/core/units.h>

namespace lambdesk
{

namespace
{

constexpr double msPerMonth = 730.0 * msPerHour;
constexpr double million = 1e6;

/// Milliseconds that are billed when every duration is `factor` as long. How long cold starts load stays: the
/// platform does that at full speed, whatever the memory.
double billedAt(double factor, const MeasuredRuns &runs, const Billing &billing)
{
    double sum = billing.initIsBilled ? runs.initDuration.sum : 0;
    const auto buckets = runs.duration.distribution.buckets();
    for (const Distribution::Bucket &bucket : buckets)
        sum += double(bucket.count) * double(billing.billedMilliseconds(bucket.value * factor, 0));
    return sum;
}

double gbSeconds(int memoryMb, double billedMs)
{
    return memoryMb / mbPerGb * billedMs / msPerSecond;
}

} // namespace

Usage usageOfRun(int memoryMb, qint64 billedMs, int billedStorageMb)
{
    return {1, gbSeconds(memoryMb, double(billedMs)), gbSeconds(billedStorageMb, double(billedMs))};
}

Cost costOf(const Usage &usage, const Billing &billing)
{
    return {usage.requests * billing.dollarsPerMillionRequests / million,
            usage.gbSeconds * billing.dollarsPerGbSecond,
            usage.storageGbSeconds * billing.dollarsPerStorageGbSecond};
}

Cost monthlyCost(const Usage &monthly, const Billing &billing)
{
    return costOf({qMax(0.0, monthly.requests - double(billing.freeRequestsPerMonth)),
                   qMax(0.0, monthly.gbSeconds - billing.freeGbSecondsPerMonth), monthly.storageGbSeconds},
                  billing);
}

Usage monthlyUsage(const Usage &usage, qint64 milliseconds)
{
    if (milliseconds <= 0)
        return {};
    const double factor = msPerMonth / double(milliseconds);
    return {usage.requests * factor, usage.gbSeconds * factor, usage.storageGbSeconds * factor};
}

double cpuShareOf(int memoryMb, const Quotas &quotas)
{
    return qMin(1.0, double(memoryMb) / quotas.memoryMbPerCore);
}

QList<MemorySizeCost> compareMemorySizes(const MeasuredRuns &runs, const QList<int> &sizes,
                                         const PlatformProfile &profile)
{
    const Billing &billing = profile.billing;
    const double requests = runs.billedDuration.count;
    const double measuredShare = runs.atFullSpeed ? 1 : cpuShareOf(runs.memoryMb, profile.quotas);
    QList<MemorySizeCost> costs;
    for (const int size : sizes) {
        const double share = cpuShareOf(size, profile.quotas);
        // What was measured at the same share is known exactly.
        const double bound =
            share == measuredShare ? runs.billedDuration.sum : billedAt(measuredShare / share, runs, billing);
        const auto costAt = [&](double billedMs) {
            return costOf({requests, gbSeconds(size, billedMs), gbSeconds(runs.billedStorageMb, billedMs)},
                          billing);
        };
        costs.append({size, costAt(runs.billedDuration.sum), costAt(bound), share});
    }
    return costs;
}

} // namespace lambdesk
