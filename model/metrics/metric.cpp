// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

struct Facts {
    const char *name;
    const char *unit;
    bool isPlatforms;
};

/// In the order of FunctionMetric.
constexpr Facts facts[functionMetricCount] = {
    {"Invocations", "Count", true},
    {"Errors", "Count", true},
    {"Duration", "Milliseconds", true},
    {"Throttles", "Count", true},
    {"ConcurrentExecutions", "Count", true},
    {"UnreservedConcurrentExecutions", "Count", true},
    {"ColdStarts", "Count", false},
    {"InitDuration", "Milliseconds", false},
    {"MaxMemoryUsed", "Megabytes", false},
    {"MemorySize", "Megabytes", false},
    {"BilledDuration", "Milliseconds", false},
    {"GigabyteSeconds", "None", false},
    {"StorageGigabyteSeconds", "None", false},
};

} // namespace

QString platformNameSpace()
{
    return QStringLiteral("AWS/Lambda");
}

QString ownNameSpace()
{
    return QStringLiteral("Lambdesk");
}

MetricDimensions dimensionsOf(const FunctionScope &scope)
{
    if (!scope.function)
        return {};
    const QString &name = scope.function->value();
    MetricDimensions dimensions{{QStringLiteral("FunctionName"), name}};
    // A call without a qualifier is one of the function itself, not of its version $LATEST.
    if (scope.qualifier)
        dimensions.insert(QStringLiteral("Resource"),
                          scope.qualifier->isEmpty() ? name : name + u':' + *scope.qualifier);
    if (!scope.executedVersion.isEmpty())
        dimensions.insert(QStringLiteral("ExecutedVersion"), scope.executedVersion);
    return dimensions;
}

MetricId metricId(FunctionMetric metric, const FunctionScope &scope)
{
    const Facts &known = facts[int(metric)];
    return {known.isPlatforms ? platformNameSpace() : ownNameSpace(), QString::fromLatin1(known.name),
            dimensionsOf(scope)};
}

QString unitOf(FunctionMetric metric)
{
    return QString::fromLatin1(facts[int(metric)].unit);
}

bool MetricFilter::matches(const MetricDescription &metric) const
{
    if ((nameSpace && *nameSpace != metric.id.nameSpace) || (name && *name != metric.id.name) ||
        metric.newest < newestSince)
        return false;
    return std::all_of(dimensions.cbegin(), dimensions.cend(), [&](const Dimension &wanted) {
        const auto found = metric.id.dimensions.constFind(wanted.name);
        return found != metric.id.dimensions.cend() && (!wanted.value || *wanted.value == *found);
    });
}

} // namespace lambdesk
