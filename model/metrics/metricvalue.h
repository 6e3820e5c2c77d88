// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution.h"

#include <model/core/result.h>

#include <QMetaType>
#include <QString>

#include <optional>

namespace lambdesk
{

/// All that is known of the values of a metric in a period.
struct MetricValue {
    double count = 0;
    double sum = 0;
    double minimum = 0;
    double maximum = 0;
    Distribution distribution; ///< of fewer values than `count` where only their statistics were given

    void add(double value, double times = 1);
    void add(const MetricValue &other);
    /// Of values that nobody told one by one.
    static MetricValue ofStatistics(double count, double sum, double minimum, double maximum);

    bool isEmpty() const { return count <= 0; }
    /// There are none where only statistics were given, nor of negative values, as on the platform.
    bool hasPercentiles() const;

    bool operator==(const MetricValue &) const = default;
};

/// A way to sum up a period: `SampleCount`, `Average`, `Sum`, `Minimum`, `Maximum`, or a percentile as
/// `p99.9`.
class Statistic
{
public:
    enum class Kind { SampleCount, Average, Sum, Minimum, Maximum, Percentile };

    /// InvalidParameter when the platform knows no such statistic.
    static Result<Statistic> from(const QString &name);
    explicit Statistic(Kind kind);
    /// 0 to 100
    static Statistic percentile(double percent);

    /// None when the period has no values, or no percentiles.
    std::optional<double> of(const MetricValue &value) const;
    /// As the platform writes it.
    QString name() const;
    bool operator==(const Statistic &) const = default;

private:
    Kind m_kind;
    double m_percent = 0;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::MetricValue)
