// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct StatisticText {
    Q_DECLARE_TR_FUNCTIONS(Statistic)
};

/// In the order of Statistic::Kind.
const QStringList &plainNames()
{
    static const QStringList names{QStringLiteral("SampleCount"), QStringLiteral("Average"),
                                   QStringLiteral("Sum"), QStringLiteral("Minimum"),
                                   QStringLiteral("Maximum")};
    return names;
}

/// Values may come with counts of any size; so many are counted in a distribution.
qint64 countOf(double times)
{
    constexpr double most = 1e15;
    return qRound64(qMin(times, most));
}

} // namespace

void MetricValue::add(double value, double times)
{
    if (times <= 0)
        return;
    minimum = isEmpty() ? value : qMin(minimum, value);
    maximum = isEmpty() ? value : qMax(maximum, value);
    count += times;
    sum += value * times;
    distribution.add(value, countOf(times));
}

void MetricValue::add(const MetricValue &other)
{
    if (other.isEmpty())
        return;
    minimum = isEmpty() ? other.minimum : qMin(minimum, other.minimum);
    maximum = isEmpty() ? other.maximum : qMax(maximum, other.maximum);
    count += other.count;
    sum += other.sum;
    distribution.add(other.distribution);
}

MetricValue MetricValue::ofStatistics(double count, double sum, double minimum, double maximum)
{
    MetricValue value{count, sum, minimum, maximum, {}};
    if (minimum == maximum)
        value.distribution.add(minimum, countOf(count));
    return value;
}

bool MetricValue::hasPercentiles() const
{
    return !isEmpty() && minimum >= 0 && distribution.count() > 0 && distribution.count() >= countOf(count);
}

Statistic::Statistic(Kind kind)
    : m_kind(kind)
{
}

Statistic Statistic::percentile(double percent)
{
    Statistic statistic(Kind::Percentile);
    statistic.m_percent = std::clamp(percent, 0.0, 100.0);
    return statistic;
}

Result<Statistic> Statistic::from(const QString &name)
{
    if (const auto plain = plainNames().indexOf(name); plain >= 0)
        return Statistic(Kind(plain));
    static const QRegularExpression form(QStringLiteral("^p(100(?:\\.0{1,10})?|\\d{1,2}(?:\\.\\d{1,10})?)$"));
    if (const auto match = form.match(name); match.hasMatch())
        return percentile(match.captured(1).toDouble());
    return fail(
        ErrorKind::InvalidParameter,
        StatisticText::tr("\"%1\" is no statistic: there are SampleCount, Average, Sum, Minimum, Maximum and "
                          "percentiles from p0 to p100.")
            .arg(name));
}

std::optional<double> Statistic::of(const MetricValue &value) const
{
    if (value.isEmpty())
        return std::nullopt;
    switch (m_kind) {
    case Kind::SampleCount:
        return value.count;
    case Kind::Average:
        return value.sum / value.count;
    case Kind::Sum:
        return value.sum;
    case Kind::Minimum:
        return value.minimum;
    case Kind::Maximum:
        return value.maximum;
    case Kind::Percentile:
        break;
    }
    if (!value.hasPercentiles())
        return std::nullopt;
    if (m_percent >= 100)
        return value.maximum;
    return std::clamp(value.distribution.percentile(m_percent), value.minimum, value.maximum);
}

QString Statistic::name() const
{
    return m_kind == Kind::Percentile ? u'p' + QString::number(m_percent, 'g', 12)
                                      : plainNames().at(int(m_kind));
}

} // namespace lambdesk
