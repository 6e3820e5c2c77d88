// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsaggregate.h"

#include <QHash>

#include <cmath>

namespace lambdesk
{

namespace
{

using Kind = InsightsAggregate::Kind;

} // namespace

std::optional<Kind> InsightsAggregate::kindOf(const QString &name)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("count"), Kind::Count},
        {QStringLiteral("count_distinct"), Kind::CountDistinct},
        {QStringLiteral("sum"), Kind::Sum},
        {QStringLiteral("avg"), Kind::Average},
        {QStringLiteral("min"), Kind::Minimum},
        {QStringLiteral("max"), Kind::Maximum},
        {QStringLiteral("pct"), Kind::Percentile},
        {QStringLiteral("percentile"), Kind::Percentile},
        {QStringLiteral("median"), Kind::Percentile},
        {QStringLiteral("stddev"), Kind::Deviation},
        {QStringLiteral("earliest"), Kind::Earliest},
        {QStringLiteral("latest"), Kind::Latest},
        {QStringLiteral("sortsfirst"), Kind::SortsFirst},
        {QStringLiteral("sortslast"), Kind::SortsLast},
    };
    const auto kind = kinds.constFind(name.toLower());
    return kind == kinds.constEnd() ? std::nullopt : std::optional<Kind>(*kind);
}

void InsightsTally::add(const InsightsAggregate &aggregate, InsightsRow &row, LogTime time)
{
    const InsightsValue value = aggregate.of ? aggregate.of->value(row) : InsightsValue(true);
    if (value.isNull())
        return;
    switch (aggregate.kind) {
    case Kind::Count:
        ++m_count;
        break;
    case Kind::CountDistinct:
        m_distinct.add(value.text());
        break;
    case Kind::Earliest:
        keep(value, time, m_kept && time >= m_time ? 0 : 1);
        break;
    case Kind::Latest:
        keep(value, time, m_kept && time < m_time ? 0 : 1);
        break;
    case Kind::SortsFirst:
        keep(value, time, m_kept && value.text() >= m_kept->text() ? 0 : 1);
        break;
    case Kind::SortsLast:
        keep(value, time, m_kept && value.text() <= m_kept->text() ? 0 : 1);
        break;
    default:
        addNumber(aggregate, value);
    }
}

void InsightsTally::keep(const InsightsValue &value, LogTime time, int wanted)
{
    if (wanted == 0)
        return;
    m_kept = value;
    m_time = time;
}

void InsightsTally::addNumber(const InsightsAggregate &aggregate, const InsightsValue &value)
{
    const auto number = value.number();
    if (!number)
        return;
    ++m_count;
    m_sum += *number;
    const double away = *number - m_mean;
    m_mean += away / double(m_count);
    m_squares += away * (*number - m_mean);
    if (aggregate.kind == Kind::Percentile)
        m_quantiles.add(*number);
    const double better = aggregate.kind == Kind::Minimum ? -1 : 1;
    if (!m_kept || (*number - m_kept->number().value_or(0)) * better > 0)
        m_kept = value.isTime() ? value : InsightsValue(*number);
}

qint64 InsightsTally::bytes() const
{
    return (m_kept ? m_kept->textBytes() : 0) + m_quantiles.bytes() + m_distinct.bytes();
}

InsightsValue InsightsTally::value(const InsightsAggregate &aggregate) const
{
    switch (aggregate.kind) {
    case Kind::Count:
        return double(m_count);
    case Kind::CountDistinct:
        return double(m_distinct.count());
    case Kind::Sum:
        return m_sum;
    case Kind::Average:
        return m_count ? InsightsValue(m_sum / double(m_count)) : InsightsValue();
    case Kind::Deviation:
        return m_count ? InsightsValue(std::sqrt(m_squares / double(m_count))) : InsightsValue();
    case Kind::Percentile: {
        const auto at = m_quantiles.at(aggregate.percent / 100);
        return at ? InsightsValue(*at) : InsightsValue();
    }
    default:
        return m_kept.value_or(InsightsValue());
    }
}

} // namespace lambdesk
