// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/metrics/metric.h>

#include <QMetaType>

namespace lambdesk
{

/// A stretch of time that charts show.
struct TimeRange {
    MetricTime from = 0;
    MetricTime to = 0; ///< not included

    qint64 length() const { return to - from; }
    bool contains(MetricTime time) const { return time >= from && time < to; }
    bool operator==(const TimeRange &) const = default;
};

/// How long a point of a chart of that range is, in seconds: short enough to see something, long enough that
/// there are points of that age.
int periodOf(const TimeRange &range, MetricTime now);
/// The range of that length that has `now` in its last period, in whole periods.
TimeRange rangeUpTo(MetricTime now, qint64 length);
/// How much of the range is over at `now`, whose own period counts as a whole: who looks at one function and
/// then at all of them divides by the same length.
qint64 pastLength(const TimeRange &range, MetricTime now);
/// The range in whole periods.
TimeRange alignedTo(const TimeRange &range, int periodSeconds);

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::TimeRange)
