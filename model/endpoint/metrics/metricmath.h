// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/metrics/metric.h>

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <utility>

namespace lambdesk
{

/// The values of a statistic, or what was computed of such; periods without one are left out.
struct MetricMathSeries {
    QString label;
    int periodSeconds = 60;
    QMap<MetricTime, double> points = {};
};

/// What an expression is worth: a number, a series, or several series.
struct MetricMathValue {
    enum class Kind { Number, Series, Several };

    Kind kind = Kind::Number;
    double number = 0;
    QList<MetricMathSeries> series = {}; ///< exactly one of a Series

    static MetricMathValue of(double number) { return {Kind::Number, number}; }
    static MetricMathValue of(const MetricMathSeries &series) { return {Kind::Series, 0, {series}}; }
    static MetricMathValue of(const QList<MetricMathSeries> &series) { return {Kind::Several, 0, series}; }
};

/// What an expression sees.
struct MetricMathContext {
    /// What has this id: a metric, or another expression.
    std::function<Result<MetricMathValue>(const QString &id)> named;
    QList<std::pair<QString, MetricMathSeries>> metrics; ///< by id, what METRICS() is
    MetricTime from = 0;                                 ///< included
    MetricTime to = 0;                                   ///< not included
    /// Asked before so many points are made. InvalidParameter when there would be too many.
    std::function<Result<void>(qint64 points)> take;
};

using MetricMathNode = std::function<Result<MetricMathValue>(const MetricMathContext &)>;

/// An expression of metric math, as GetMetricData takes it. A copyable value; any thread.
/// docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
class MetricMath
{
public:
    /// InvalidParameter, with what was expected.
    static Result<MetricMath> parse(const QString &text);
    /// InvalidParameter where the values don't fit together, or `named` has none.
    Result<MetricMathValue> value(const MetricMathContext &context) const { return m_root(context); }

private:
    explicit MetricMath(MetricMathNode root)
        : m_root(std::move(root))
    {
    }
    MetricMathNode m_root;
};

/// How many points it has, and one more for each series.
qint64 metricMathSize(const MetricMathValue &value);
/// Time by time, where both have a value; what isn't finite is left out. Several and several:
/// InvalidParameter.
Result<MetricMathValue> combined(const MetricMathValue &a, const MetricMathValue &b,
                                 double (*operation)(double, double));
/// Empty for a name that is no function's.
MetricMathNode metricMathCall(const QString &function, const QList<MetricMathNode> &arguments);

} // namespace lambdesk
