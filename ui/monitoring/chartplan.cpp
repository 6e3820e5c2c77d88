// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplan.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct ChartPlanText {
    Q_DECLARE_TR_FUNCTIONS(ChartPlan)
};

/// Places in Theme::series.
enum Colour { Blue, Orange, Green, Purple, Teal, Red, Pink, Grey };

const QString milliseconds = QStringLiteral("ms");
const QString megabytes = QStringLiteral("MB");
const QString percent = QStringLiteral("%");

LinePlan line(const QString &name, const QString &unit, FunctionMetric metric, const Statistic &statistic)
{
    return {name, unit, metric, [statistic](const MetricValue &value) { return statistic.of(value); }};
}

LinePlan line(const QString &name, const QString &unit, FunctionMetric metric, Statistic::Kind kind)
{
    return line(name, unit, metric, Statistic(kind));
}

LinePlan count(const QString &name, FunctionMetric metric, Colour colour)
{
    LinePlan plan = line(name, {}, metric, Statistic::Kind::Sum);
    plan.colour = colour;
    plan.noneIsZero = true;
    return plan;
}

LinePlan concurrency(const QString &name, FunctionMetric metric)
{
    LinePlan plan = line(name, {}, metric, Statistic::Kind::Maximum);
    plan.colour = Teal;
    plan.noneIsZero = true;
    return plan;
}

LinePlan onRight(LinePlan plan)
{
    plan.onRight = true;
    return plan;
}

LinePlan limit(LinePlan plan)
{
    plan.isLimit = true;
    plan.colour = Grey;
    return plan;
}

std::optional<double> successRate(const MetricValue &errors)
{
    if (errors.isEmpty())
        return std::nullopt;
    return 100 * (1 - errors.sum / errors.count);
}

ChartPlan durations()
{
    using enum Statistic::Kind;
    const auto metric = FunctionMetric::Duration;
    const auto average = line(ChartPlanText::tr("Average"), milliseconds, metric, Average);
    return {QStringLiteral("duration"),
            ChartPlanText::tr("Invocation duration"),
            {line(ChartPlanText::tr("Minimum"), milliseconds, metric, Minimum), average,
             line(ChartPlanText::tr("p95"), milliseconds, metric, Statistic::percentile(95)),
             line(ChartPlanText::tr("p99"), milliseconds, metric, Statistic::percentile(99)),
             line(ChartPlanText::tr("Maximum"), milliseconds, metric, Maximum)},
            average};
}

ChartPlan errors()
{
    const auto sum = count(ChartPlanText::tr("Errors"), FunctionMetric::Errors, Red);
    const LinePlan rate{
        ChartPlanText::tr("Success rate"), percent, FunctionMetric::Errors, successRate, true, false, Green};
    return {QStringLiteral("errors"), ChartPlanText::tr("Invocation errors"), {sum, rate}, sum};
}

ChartPlan coldStarts()
{
    using enum Statistic::Kind;
    const auto sum = count(ChartPlanText::tr("Cold starts"), FunctionMetric::ColdStarts, Purple);
    const auto metric = FunctionMetric::InitDuration;
    return {QStringLiteral("coldStarts"),
            ChartPlanText::tr("Cold starts and Init Duration"),
            {sum, onRight(line(ChartPlanText::tr("Init Duration, average"), milliseconds, metric, Average)),
             onRight(line(ChartPlanText::tr("Init Duration, maximum"), milliseconds, metric, Maximum))},
            sum};
}

ChartPlan memory()
{
    using enum Statistic::Kind;
    const auto used =
        line(ChartPlanText::tr("Max memory used"), megabytes, FunctionMetric::MaxMemoryUsed, Maximum);
    return {
        QStringLiteral("memory"),
        ChartPlanText::tr("Max memory used"),
        {used, limit(line(ChartPlanText::tr("Configured"), megabytes, FunctionMetric::MemorySize, Maximum))},
        used};
}

ChartPlan single(const QString &id, const QString &title, const LinePlan &plan)
{
    return {id, title, {plan}, plan};
}

/// Where the series of a scope's metric stands among what was read.
struct Wanted {
    QList<FunctionMetric> metrics;
    qsizetype at(qsizetype scope, FunctionMetric metric) const
    {
        return scope * metrics.size() + metrics.indexOf(metric);
    }
};

Wanted wantedOf(const QList<ChartPlan> &plans)
{
    Wanted wanted;
    for (const ChartPlan &plan : plans) {
        for (const LinePlan &each : plan.lines) {
            if (!wanted.metrics.contains(each.metric))
                wanted.metrics.append(each.metric);
        }
    }
    return wanted;
}

ChartLine lineOf(const LinePlan &plan, const MetricSeries &series, const ChartData &chart)
{
    ChartLine made{plan.name, plan.unit, plan.onRight, plan.isLimit, plan.colour};
    const bool zeros = plan.noneIsZero && !series.points.isEmpty();
    made.values.resize(chart.count(), zeros ? std::optional(0.0) : std::nullopt);
    for (const MetricPoint &point : series.points) {
        if (const int index = chart.indexAt(point.time); index >= 0 && index < made.values.size())
            made.values[index] = plan.of(point.value);
    }
    return made;
}

} // namespace

QList<ChartPlan> chartPlans()
{
    return {
        single(QStringLiteral("invocations"), ChartPlanText::tr("Invocation count"),
               count(ChartPlanText::tr("Invocations"), FunctionMetric::Invocations, Blue)),
        durations(),
        errors(),
        single(QStringLiteral("throttles"), ChartPlanText::tr("Throttled invocations"),
               count(ChartPlanText::tr("Throttles"), FunctionMetric::Throttles, Orange)),
        single(QStringLiteral("concurrency"), ChartPlanText::tr("Concurrent executions"),
               concurrency(ChartPlanText::tr("At the same time, at most"),
                           FunctionMetric::ConcurrentExecutions)),
        coldStarts(),
        memory(),
    };
}

QList<MetricQuery> queriesOf(const QList<ChartPlan> &plans, const QList<NamedScope> &scopes,
                             const TimeRange &range, int periodSeconds)
{
    const Wanted wanted = wantedOf(plans);
    QList<MetricQuery> queries;
    for (const NamedScope &each : scopes) {
        for (const FunctionMetric metric : wanted.metrics)
            queries.append({metricId(metric, each.scope), periodSeconds, range.from, range.to});
    }
    return queries;
}

QList<ChartData> chartsOf(const QList<ChartPlan> &plans, const QList<NamedScope> &scopes,
                          const TimeRange &range, int periodSeconds, const QList<MetricSeries> &read)
{
    const Wanted wanted = wantedOf(plans);
    QList<ChartData> charts;
    for (const ChartPlan &plan : plans) {
        ChartData chart{plan.title, range, periodSeconds, {}};
        for (qsizetype scope = 0; scope < scopes.size(); ++scope) {
            const QList<LinePlan> lines = scopes.size() == 1 ? plan.lines : QList<LinePlan>{plan.alone};
            for (const LinePlan &each : lines) {
                ChartLine made = lineOf(each, read.value(wanted.at(scope, each.metric)), chart);
                if (scopes.size() > 1) {
                    made.name = scopes.at(scope).name;
                    made.colour = -1;
                }
                chart.lines.append(made);
            }
        }
        charts.append(chart);
    }
    return charts;
}

} // namespace lambdesk
