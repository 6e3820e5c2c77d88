// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metricvalue.h"

#include <model/functions/functionvalues.h>

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

namespace lambdesk
{

/// Times of metrics are Unix time in milliseconds; a period's is its start.
using MetricTime = qint64;

/// Name and value.
using MetricDimensions = QMap<QString, QString>;

/// What a metric is told apart by; its unit isn't part of it.
struct MetricId {
    QString nameSpace;
    QString name;
    MetricDimensions dimensions = {};
    bool operator==(const MetricId &) const = default;
};

/// The metrics that Lambdesk keeps of functions, by the platform's names and, where it has none, by our own.
/// docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
enum class FunctionMetric {
    Invocations,
    Errors,
    Duration, ///< milliseconds
    Throttles,
    ConcurrentExecutions,
    UnreservedConcurrentExecutions, ///< of all functions together only
    ColdStarts,
    InitDuration,           ///< milliseconds
    MaxMemoryUsed,          ///< MB
    MemorySize,             ///< MB
    BilledDuration,         ///< milliseconds
    GigabyteSeconds,        ///< billed
    StorageGigabyteSeconds, ///< of ephemeral storage, billed
};
inline constexpr int functionMetricCount = int(FunctionMetric::StorageGigabyteSeconds) + 1;

/// Whose metric it is.
struct FunctionScope {
    std::optional<FunctionName> function;  ///< none: all functions together
    std::optional<QString> qualifier = {}; ///< by which it was called; empty: by none; not set: however
    QString executedVersion = {};          ///< of those that an alias called; empty: whichever
    bool operator==(const FunctionScope &) const = default;
};

/// `AWS/Lambda`
QString platformNameSpace();
/// `Lambdesk`: what the platform has no metric for.
QString ownNameSpace();
/// `FunctionName`, `FunctionName` and `Resource`, these and `ExecutedVersion`, or none.
MetricDimensions dimensionsOf(const FunctionScope &scope);
MetricId metricId(FunctionMetric metric, const FunctionScope &scope);
/// As the platform writes it: `Count`, `Milliseconds` …
QString unitOf(FunctionMetric metric);

/// A metric that has values, and when the newest of them is.
struct MetricDescription {
    MetricId id;
    QString unit;
    MetricTime newest = 0;
    bool operator==(const MetricDescription &) const = default;
};

/// Which metrics; what is not set is not looked at.
struct MetricFilter {
    struct Dimension {
        QString name;
        std::optional<QString> value = {};
        bool operator==(const Dimension &) const = default;
    };
    std::optional<QString> nameSpace = {};
    std::optional<QString> name = {};
    QList<Dimension> dimensions = {}; ///< all of them; a metric may have more
    MetricTime newestSince = 0;       ///< leaves out metrics whose newest value is older

    bool matches(const MetricDescription &metric) const;
};

struct MetricQuery {
    MetricId id;
    int periodSeconds = 60; ///< a multiple of 60
    MetricTime from = 0;    ///< included, and with it the period that it lies in
    MetricTime to = 0;      ///< not included
    QString unit = {};      ///< empty: whatever the unit
    bool operator==(const MetricQuery &) const = default;
};

struct MetricPoint {
    MetricTime time = 0;
    MetricValue value;
    bool operator==(const MetricPoint &) const = default;
};

struct MetricSeries {
    QString unit;              ///< empty when there are no points
    QList<MetricPoint> points; ///< the oldest first; periods without values are left out
    bool operator==(const MetricSeries &) const = default;
};

/// Values that somebody wants to have kept.
struct NewMetricValue {
    MetricId id;
    MetricTime time = 0;
    QString unit = QStringLiteral("None");
    MetricValue value;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::MetricSeries)
