// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerange.h"

#include <model/core/units.h>
#include <model/metrics/metricretention.h>

namespace lambdesk
{

namespace
{

/// The longest range that points of a period are used for.
struct Step {
    qint64 length;
    int period;
};
constexpr Step steps[] = {{3 * msPerHour, 60},     {msPerDay, 300},
                          {3 * msPerDay, 900},     {7 * msPerDay, 3600},
                          {63 * msPerDay, 21'600}, {std::numeric_limits<qint64>::max(), 86'400}};

} // namespace

int periodOf(const TimeRange &range, MetricTime now)
{
    int period = 0;
    for (const Step &step : steps) {
        if (period == 0 && range.length() <= step.length)
            period = step.period;
    }
    for (const MetricRetention &kept : metricRetentions) {
        if (now - range.from > kept.days * msPerDay)
            period = qMax(period, kept.next); // the points have been merged since
    }
    return period;
}

TimeRange rangeUpTo(MetricTime now, qint64 length)
{
    const qint64 period = periodOf({now - length, now}, now) * msPerSecond;
    const MetricTime to = now - now % period + period;
    return {to - length, to};
}

qint64 pastLength(const TimeRange &range, MetricTime now)
{
    const qint64 period = periodOf(range, now) * msPerSecond;
    return qMax(qint64(0), qMin(range.to, now - now % period + period) - range.from);
}

TimeRange alignedTo(const TimeRange &range, int periodSeconds)
{
    const qint64 period = periodSeconds * msPerSecond;
    const MetricTime from = range.from - range.from % period;
    const MetricTime to = range.to + (period - range.to % period) % period;
    return {from, qMax(to, from + period)};
}

} // namespace lambdesk
