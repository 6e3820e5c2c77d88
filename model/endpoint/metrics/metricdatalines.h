// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metricmath.h"

#include <optional>

namespace lambdesk
{

/// One of the series that a GetMetricData asks for: the statistic of a metric, or an expression.
struct MetricDataQuery {
    QString id;
    QString label; ///< may be empty
    bool isReturned = true;
    MetricQuery metric; ///< of an expression only the time range
    Statistic statistic{Statistic::Kind::Average};
    std::optional<MetricMath> math;
};

struct MetricDataLine {
    QString id;
    QString label;
    QList<std::pair<MetricTime, double>> points; ///< the oldest first
};

/// What is returned, in the order of the queries; an expression may be worth several. `found` are the series
/// of the queries that are no expressions, in their order. InvalidParameter for an expression that can't be
/// computed.
Result<QList<MetricDataLine>> metricDataLines(const QList<MetricDataQuery> &queries,
                                              const QList<MetricSeries> &found);

} // namespace lambdesk
