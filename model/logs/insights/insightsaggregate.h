// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsexpression.h"
#include "insightssketch.h"

#include <QString>

#include <optional>

namespace lambdesk
{

/// A function of `stats`, with what it looks at.
struct InsightsAggregate {
    enum class Kind {
        Count,
        CountDistinct,
        Sum,
        Average,
        Minimum,
        Maximum,
        Percentile,
        Deviation,
        Earliest,
        Latest,
        SortsFirst,
        SortsLast
    };
    Kind kind = Kind::Count;
    InsightsExpressionPtr of; ///< none: count every event
    double percent = 50;

    static std::optional<Kind> kindOf(const QString &name);
};

/// What one aggregate has seen of one group; its size has a bound, whatever the number of events.
class InsightsTally
{
public:
    void add(const InsightsAggregate &aggregate, InsightsRow &row, LogTime time);
    InsightsValue value(const InsightsAggregate &aggregate) const;
    /// Of memory besides its own size, about.
    qint64 bytes() const;

private:
    void addNumber(const InsightsAggregate &aggregate, const InsightsValue &value);
    void keep(const InsightsValue &value, LogTime time, int wanted);

    qint64 m_count = 0;
    double m_sum = 0;
    double m_mean = 0;
    double m_squares = 0;
    std::optional<InsightsValue> m_kept;
    LogTime m_time = 0;
    QuantileSketch m_quantiles;
    DistinctSketch m_distinct;
};

} // namespace lambdesk
