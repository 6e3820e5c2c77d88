// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <functional>

namespace lambdesk
{

/// How one line of a chart comes from a metric.
struct LinePlan {
    QString name;
    QString unit;
    FunctionMetric metric;
    std::function<std::optional<double>(const MetricValue &value)> of;
    bool onRight = false;
    bool isLimit = false;
    int colour = -1;         ///< as of ChartLine
    bool noneIsZero = false; ///< a period without values had none of what is counted
};

/// What one chart shows.
struct ChartPlan {
    QString id; ///< names its widgets
    QString title;
    QList<LinePlan> lines;
    LinePlan alone; ///< when there is a line for each version, or each function
};

/// The charts of the Monitoring tab, in their order.
QList<ChartPlan> chartPlans();

/// A scope and the name of its line.
struct NamedScope {
    QString name;
    FunctionScope scope;
};

/// What must be read for the charts: for each scope, each metric once.
QList<MetricQuery> queriesOf(const QList<ChartPlan> &plans, const QList<NamedScope> &scopes,
                             const TimeRange &range, int periodSeconds);
/// The charts of what was read. With one scope all lines of a plan, with several one line for each.
QList<ChartData> chartsOf(const QList<ChartPlan> &plans, const QList<NamedScope> &scopes,
                          const TimeRange &range, int periodSeconds, const QList<MetricSeries> &read);

} // namespace lambdesk
