// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metricvalue.h"

#include <model/platform/platformprofile.h>

#include <QList>

namespace lambdesk
{

/// What is billed for.
struct Usage {
    double requests = 0;
    double gbSeconds = 0;
    double storageGbSeconds = 0; ///< of ephemeral storage, without what of it is free
    bool operator==(const Usage &) const = default;
};

/// US dollars.
struct Cost {
    double requests = 0;
    double compute = 0;
    double storage = 0;
    double total() const { return requests + compute + storage; }
    bool operator==(const Cost &) const = default;
};

/// Of one run. `billedStorageMb`: see RunSpan.
Usage usageOfRun(int memoryMb, qint64 billedMs, int billedStorageMb = 0);
/// By the price list, free tier left out.
Cost costOf(const Usage &usage, const Billing &billing);
/// Of a month with that usage and no other: what the free tier doesn't cover.
Cost monthlyCost(const Usage &monthly, const Billing &billing);
/// What a month comes to that goes on as `milliseconds` did. A month has 730 hours, as in the platform's
/// calculator (calculator.aws).
Usage monthlyUsage(const Usage &usage, qint64 milliseconds);

/// What runs that were measured would have cost with another memory size.
struct MemorySizeCost {
    int memoryMb = 0;
    Cost ifDurationsStayed;
    /// As if the runs had done nothing but compute: the processor's time grows with the memory up to one
    /// core.
    Cost ifBoundByCpu;
    double cpuShare = 0; ///< of one core, at most 1
    bool operator==(const MemorySizeCost &) const = default;
};

/// What was measured of the runs of one function.
struct MeasuredRuns {
    MetricValue duration;       ///< milliseconds
    MetricValue billedDuration; ///< milliseconds
    MetricValue initDuration;   ///< milliseconds, of the cold starts
    bool atFullSpeed = true;    ///< no run was held to its share of the processor
    int memoryMb = 0;           ///< of these runs, or of the last of them
    int billedStorageMb = 0;    ///< likewise
};

/// For each of the sizes. Prices without the free tier.
QList<MemorySizeCost> compareMemorySizes(const MeasuredRuns &runs, const QList<int> &sizes,
                                         const PlatformProfile &profile);
/// The part of a core's time that a function with so much memory has.
double cpuShareOf(int memoryMb, const Quotas &quotas);

} // namespace lambdesk
