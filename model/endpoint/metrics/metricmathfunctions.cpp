// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricmath.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

namespace lambdesk
{

namespace
{

struct MetricMathFunctionText {
    Q_DECLARE_TR_FUNCTIONS(MetricMath)
};

using MathKind = MetricMathValue::Kind;
using MathValues = QList<MetricMathValue>;
/// None: it doesn't take these.
using MathResult = Result<std::optional<MetricMathValue>>;
using MathFunction = std::function<MathResult(const MathValues &, const MetricMathContext &)>;

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
/// What REPEAT and LINEAR are, where FILL takes a value.
constexpr double repeatMark = std::numeric_limits<double>::infinity();
constexpr double linearMark = -std::numeric_limits<double>::infinity();
/// Of a series that is made for a whole time range: as many as the largest page has.
constexpr qint64 mostPeriods = 100'800;
/// Of an array: as many as a call has queries. Arrays of one another's would have ever more.
constexpr qsizetype mostTogether = 500;

MathFunction ofEachValue(double (*function)(double))
{
    return [function](const MathValues &a, const MetricMathContext &) -> std::optional<MetricMathValue> {
        if (a.size() != 1)
            return std::nullopt;
        MetricMathValue result = a[0];
        result.number = function(result.number);
        for (MetricMathSeries &series : result.series) {
            for (auto point = series.points.begin(); point != series.points.end();) {
                *point = function(*point);
                point = std::isfinite(*point) ? std::next(point) : series.points.erase(point);
            }
        }
        return result;
    };
}

MathFunction ofEachSeries(MetricMathSeries (*function)(const MetricMathSeries &))
{
    return [function](const MathValues &a, const MetricMathContext &) -> std::optional<MetricMathValue> {
        if (a.size() != 1 || a[0].kind == MathKind::Number)
            return std::nullopt;
        MetricMathValue result = a[0];
        for (MetricMathSeries &series : result.series)
            series = function(series);
        return result;
    };
}

/// Of a series a number, of several a series: at each time of those that have a value there.
MathFunction ofAll(double (*function)(const QList<double> &))
{
    return [function](const MathValues &a, const MetricMathContext &) -> std::optional<MetricMathValue> {
        if (a.size() != 1 || a[0].kind == MathKind::Number)
            return std::nullopt;
        if (a[0].kind == MathKind::Series)
            return MetricMathValue::of(function(a[0].series.constFirst().points.values()));
        QMap<MetricTime, QList<double>> byTime;
        MetricMathSeries result;
        for (const MetricMathSeries &series : a[0].series) {
            result.periodSeconds = std::max(result.periodSeconds, series.periodSeconds);
            for (auto point = series.points.cbegin(); point != series.points.cend(); ++point)
                byTime[point.key()].append(*point);
        }
        for (auto values = byTime.cbegin(); values != byTime.cend(); ++values)
            result.points.insert(values.key(), function(*values));
        return MetricMathValue::of(result);
    };
}

double sumOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}
double averageOf(const QList<double> &values)
{
    return values.isEmpty() ? noNumber : sumOf(values) / double(values.size());
}
double leastOf(const QList<double> &values)
{
    return values.isEmpty() ? noNumber : *std::min_element(values.begin(), values.end());
}
double mostOf(const QList<double> &values)
{
    return values.isEmpty() ? noNumber : *std::max_element(values.begin(), values.end());
}
double deviationOf(const QList<double> &values)
{
    const double mean = averageOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return values.isEmpty() ? noNumber : std::sqrt(squares / double(values.size()));
}
double numberOf(const QList<double> &values)
{
    return double(values.size());
}

/// `byTime`: in a second.
template <bool byTime>
MetricMathSeries differences(const MetricMathSeries &series)
{
    MetricMathSeries result{series.label, series.periodSeconds};
    for (auto point = series.points.cbegin(); point != series.points.cend(); ++point) {
        if (point == series.points.cbegin())
            continue;
        const auto before = std::prev(point);
        const double seconds = byTime ? double(point.key() - before.key()) / 1000 : 1;
        result.points.insert(point.key(), (*point - *before) / seconds);
    }
    return result;
}

MetricMathSeries runningSum(const MetricMathSeries &series)
{
    MetricMathSeries result = series;
    double sum = 0;
    for (double &value : result.points)
        value = sum += value;
    return result;
}

Result<QList<MetricTime>> periodsOf(const MetricMathContext &context, int seconds)
{
    const MetricTime period = seconds * 1000LL;
    if ((context.to - context.from) / period > mostPeriods)
        return fail(ErrorKind::InvalidParameter,
                    MetricMathFunctionText::tr("The time range has more than %1 periods. Choose a shorter "
                                               "one, or a longer period.")
                        .arg(mostPeriods));
    if (const auto taken = context.take((context.to - context.from) / period + 1); !taken)
        return fail(taken.error());
    QList<MetricTime> times;
    for (MetricTime time = context.from - context.from % period; time < context.to; time += period)
        times.append(time);
    return times;
}

std::optional<double> filling(const MetricMathSeries &series, MetricTime time, const MetricMathValue &with)
{
    if (with.kind != MathKind::Number) {
        const auto there = with.series.constFirst().points.constFind(time);
        return there == with.series.constFirst().points.cend() ? std::nullopt : std::optional(*there);
    }
    if (std::isfinite(with.number))
        return with.number;
    const auto after = series.points.lowerBound(time);
    if (after == series.points.cbegin())
        return std::nullopt;
    const auto before = std::prev(after);
    if (with.number == repeatMark)
        return *before;
    if (after == series.points.cend())
        return std::nullopt;
    return *before + (*after - *before) * double(time - before.key()) / double(after.key() - before.key());
}

MathResult fill(const MathValues &a, const MetricMathContext &context)
{
    if (a.size() != 2 || a[0].kind == MathKind::Number || a[1].kind == MathKind::Several)
        return std::optional<MetricMathValue>();
    MetricMathValue result = a[0];
    for (MetricMathSeries &series : result.series) {
        const MetricMathSeries before = series;
        const auto times = periodsOf(context, series.periodSeconds);
        if (!times)
            return fail(times.error());
        for (const MetricTime time : *times) {
            if (before.points.contains(time))
                continue;
            if (const auto value = filling(before, time, a[1]))
                series.points.insert(time, *value);
        }
    }
    return std::optional(result);
}

/// At this time.
std::optional<double> valueAt(const MetricMathValue &value, MetricTime time)
{
    if (value.kind == MathKind::Number)
        return value.number;
    const auto &points = value.series.constFirst().points;
    const auto point = points.constFind(time);
    return point == points.cend() ? std::nullopt : std::optional(*point);
}

std::optional<MetricMathValue> choose(const MathValues &a, const MetricMathContext &)
{
    const bool areSeveral = std::any_of(
        a.begin(), a.end(), [](const MetricMathValue &value) { return value.kind == MathKind::Several; });
    if (a.size() < 2 || a.size() > 3 || areSeveral)
        return std::nullopt;
    if (a[0].kind == MathKind::Number)
        return a[0].number != 0 ? a[1] : a.value(2, MetricMathValue::of(MetricMathSeries()));
    MetricMathSeries result{{}, a[0].series.constFirst().periodSeconds};
    const auto &conditions = a[0].series.constFirst().points;
    for (auto condition = conditions.cbegin(); condition != conditions.cend(); ++condition) {
        if (*condition == 0 && a.size() < 3)
            continue;
        if (const auto value = valueAt(a[*condition != 0 ? 1 : 2], condition.key()))
            result.points.insert(condition.key(), *value);
    }
    return MetricMathValue::of(result);
}

MathResult constantSeries(const MathValues &a, const MetricMathContext &context)
{
    if (a.size() != 1 || a[0].kind != MathKind::Number)
        return std::optional<MetricMathValue>();
    MetricMathSeries result;
    for (const auto &[id, series] : context.metrics)
        result.periodSeconds = std::max(result.periodSeconds, series.periodSeconds);
    const auto times = periodsOf(context, result.periodSeconds);
    if (!times)
        return fail(times.error());
    for (const MetricTime time : *times)
        result.points.insert(time, a[0].number);
    return std::optional(MetricMathValue::of(result));
}

/// `[a, b]`, and arrays in it one after the other.
MathResult together(const MathValues &a, const MetricMathContext &)
{
    QList<MetricMathSeries> all;
    for (const MetricMathValue &value : a) {
        if (value.kind == MathKind::Number)
            return std::optional<MetricMathValue>();
        all += value.series;
        if (all.size() > mostTogether)
            return fail(ErrorKind::InvalidParameter,
                        MetricMathFunctionText::tr("An array has more than %1 series.").arg(mostTogether));
    }
    return std::optional(MetricMathValue::of(all));
}

template <bool isFirst>
std::optional<MetricMathValue> oneOf(const MathValues &a, const MetricMathContext &)
{
    if (a.size() != 1 || a[0].kind != MathKind::Several || a[0].series.isEmpty())
        return std::nullopt;
    return MetricMathValue::of(isFirst ? a[0].series.constFirst() : a[0].series.constLast());
}

MathFunction constantOf(double number)
{
    return [number](const MathValues &, const MetricMathContext &) {
        return std::optional(MetricMathValue::of(number));
    };
}

const QHash<QString, MathFunction> &mathFunctions()
{
    static const QHash<QString, MathFunction> functions{
        {QStringLiteral("ABS"), ofEachValue([](double value) { return std::abs(value); })},
        {QStringLiteral("CEIL"), ofEachValue([](double value) { return std::ceil(value); })},
        {QStringLiteral("FLOOR"), ofEachValue([](double value) { return std::floor(value); })},
        {QStringLiteral("LOG"), ofEachValue([](double value) { return std::log(value); })},
        {QStringLiteral("LOG10"), ofEachValue([](double value) { return std::log10(value); })},
        {QStringLiteral("SUM"), ofAll(sumOf)},
        {QStringLiteral("AVG"), ofAll(averageOf)},
        {QStringLiteral("MIN"), ofAll(leastOf)},
        {QStringLiteral("MAX"), ofAll(mostOf)},
        {QStringLiteral("STDDEV"), ofAll(deviationOf)},
        {QStringLiteral("DATAPOINT_COUNT"), ofAll(numberOf)},
        {QStringLiteral("DIFF"), ofEachSeries(differences<false>)},
        {QStringLiteral("RATE"), ofEachSeries(differences<true>)},
        {QStringLiteral("RUNNING_SUM"), ofEachSeries(runningSum)},
        {QStringLiteral("FILL"), fill},
        {QStringLiteral("REPEAT"), constantOf(repeatMark)},
        {QStringLiteral("LINEAR"), constantOf(linearMark)},
        {QStringLiteral("IF"), choose},
        {QStringLiteral("TIME_SERIES"), constantSeries},
        {QStringLiteral("FIRST"), oneOf<true>},
        {QStringLiteral("LAST"), oneOf<false>},
        {QStringLiteral("["), together},
        {QStringLiteral("METRIC_COUNT"),
         [](const MathValues &a, const MetricMathContext &) -> std::optional<MetricMathValue> {
             if (a.size() != 1 || a[0].kind != MathKind::Several)
                 return std::nullopt;
             return MetricMathValue::of(double(a[0].series.size()));
         }},
        {QStringLiteral("PERIOD"),
         [](const MathValues &a, const MetricMathContext &) -> std::optional<MetricMathValue> {
             if (a.size() != 1 || a[0].kind != MathKind::Series)
                 return std::nullopt;
             return MetricMathValue::of(double(a[0].series.constFirst().periodSeconds));
         }},
    };
    return functions;
}

} // namespace

MetricMathNode metricMathCall(const QString &function, const QList<MetricMathNode> &arguments)
{
    const MathFunction found = mathFunctions().value(function);
    if (!found)
        return {};
    return [=](const MetricMathContext &context) -> Result<MetricMathValue> {
        MathValues values;
        qint64 size = 0;
        for (const MetricMathNode &argument : arguments) {
            const auto value = argument(context);
            if (!value)
                return value;
            size += metricMathSize(*value);
            values.append(*value);
        }
        if (const auto taken = context.take(size); !taken)
            return fail(taken.error());
        const auto result = found(values, context);
        if (!result)
            return fail(result.error());
        if (*result)
            return **result;
        return fail(ErrorKind::InvalidParameter,
                    MetricMathFunctionText::tr("%1() doesn't take what it is given here.").arg(function));
    };
}

} // namespace lambdesk
