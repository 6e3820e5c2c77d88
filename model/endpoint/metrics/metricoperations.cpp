// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricoperations.h"

#include "metriccalls.h"
#include "metricvalues.h"

#include <model/core/clock.h>
#include <model/endpoint/namedoperations.h>
#include <model/endpoint/pagetoken.h>
#include <model/metrics/metricservice.h>

#include <QLocale>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr qsizetype mostDataOfCall = 1000;
constexpr qsizetype metricsOfPage = 500;
constexpr qsizetype mostFilterDimensions = 10;
constexpr qint64 mostPoints = 1440;

/// As the platform writes numbers, whatever the window's language is.
QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

/// Of a page's metric: what no two share.
QString keyOf(const MetricId &id)
{
    QStringList parts{id.nameSpace, id.name};
    for (auto dimension = id.dimensions.cbegin(); dimension != id.dimensions.cend(); ++dimension)
        parts += {dimension.key(), dimension.value()};
    return parts.join(u'\n');
}

QCborMap metricShape(const MetricId &id)
{
    return {{QStringLiteral("Namespace"), id.nameSpace},
            {QStringLiteral("MetricName"), id.name},
            {QStringLiteral("Dimensions"), dimensionsShape(id.dimensions)}};
}

QCborMap pointShape(const MetricPoint &point, const QString &unit, const QList<Statistic> &statistics)
{
    QCborMap shape{{QStringLiteral("Timestamp"), timeValue(point.time)}, {QStringLiteral("Unit"), unit}};
    QCborMap extended;
    for (const Statistic &statistic : statistics) {
        const auto value = statistic.of(point.value);
        if (!value)
            continue;
        QCborMap &target = statistic.name().startsWith(u'p') ? extended : shape;
        target.insert(statistic.name(), *value);
    }
    if (!extended.isEmpty())
        shape.insert(QStringLiteral("ExtendedStatistics"), extended);
    return shape;
}

QList<Statistic> readStatistics(CallInput &input)
{
    const TextRule plain{.choices = {QStringLiteral("SampleCount"), QStringLiteral("Average"),
                                     QStringLiteral("Sum"), QStringLiteral("Minimum"),
                                     QStringLiteral("Maximum")}};
    const QStringList names = input.texts("Statistics", plain);
    const QStringList extended = input.texts("ExtendedStatistics");
    if (names.isEmpty() == extended.isEmpty())
        input.refuse(badMetricCombination(
            names.isEmpty() ? MetricOperations::tr("At least one of the parameters Statistics and "
                                                   "ExtendedStatistics must be specified.")
                            : MetricOperations::tr("The parameters Statistics and ExtendedStatistics are "
                                                   "mutually exclusive.")));
    input.checkSize("Statistics", names.size(), 0, 5);
    input.checkSize("ExtendedStatistics", extended.size(), 0, 10);
    QList<Statistic> statistics;
    for (const QString &name : names + extended) {
        if (const auto statistic = Statistic::from(name))
            statistics.append(*statistic);
        else
            input.refuse(badMetricValue(
                MetricOperations::tr("The value %1 for parameter ExtendedStatistics is not supported.")
                    .arg(name.left(40))));
    }
    return statistics;
}

} // namespace

MetricOperations::MetricOperations(const EndpointServices &services, NamedOperations &operations,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *name, void (MetricOperations::*operation)(const CallPtr &)) {
        operations.add(metricsService(), name,
                       [this, operation](const CallPtr &call) { (this->*operation)(call); });
    };
    add("PutMetricData", &MetricOperations::put);
    add("ListMetrics", &MetricOperations::list);
    add("GetMetricStatistics", &MetricOperations::statistics);
}

void MetricOperations::put(const CallPtr &call)
{
    const MetricTime now = m_services.clock.now().toMSecsSinceEpoch();
    whenRead(
        call, this, [now](CallInput &input) { return readPut(input, now); },
        [=, this](const QList<NewMetricValue> &values) {
            whenGiven(call, m_services.metrics.put(values), this, [call] { call->reply(); });
        });
}

QList<NewMetricValue> MetricOperations::readPut(CallInput &input, MetricTime now)
{
    const QString nameSpace = input.requiredText("Namespace", nameSpaceRule());
    if (nameSpace.startsWith(u"AWS/"))
        input.refuse(badMetricValue(
            tr("The value AWS/ for parameter Namespace is invalid: what begins with it is of the "
               "platform's own services.")));
    QList<NewMetricValue> values;
    for (CallInput &datum : input.objects("MetricData"))
        values.append(readNewMetricValue(datum, nameSpace, now));
    for (CallInput &entity : input.objects("EntityMetricData")) {
        for (CallInput &datum : entity.objects("MetricData"))
            values.append(readNewMetricValue(datum, nameSpace, now));
    }
    input.checkSize("MetricData", values.size(), 0, mostDataOfCall);
    if (values.isEmpty())
        input.refuse(missingMetricValue(tr("The parameter MetricData is required.")));
    return values;
}

void MetricOperations::list(const CallPtr &call)
{
    CallInput &input = call->input;
    const MetricTime now = m_services.clock.now().toMSecsSinceEpoch();
    MetricFilter filter;
    filter.nameSpace = input.text("Namespace", nameSpaceRule());
    filter.name = input.text("MetricName", metricNameRule());
    QList<CallInput> dimensions = input.objects("Dimensions");
    input.checkSize("Dimensions", dimensions.size(), 0, mostFilterDimensions);
    for (CallInput &dimension : dimensions)
        filter.dimensions.append(
            {dimension.requiredText("Name", {1, 255}), dimension.text("Value", {1, 1024})});
    const auto recently = input.text("RecentlyActive", {.choices = {QStringLiteral("PT3H")}});
    filter.newestSince = now - (recently ? 3 * msPerHour : twoWeeks);
    const QString purpose = QStringLiteral("metrics");
    const QString token = input.text("NextToken").value_or(QString());
    const auto after = placeOfPageToken(purpose, token);
    if (!token.isEmpty() && !after)
        input.refuse(badMetricValue(tr("Invalid nextToken")));
    if (call->isRefused())
        return;
    whenGiven(call, m_services.metrics.list(filter), this, [=](const QList<MetricDescription> &metrics) {
        auto metric = std::find_if(metrics.cbegin(), metrics.cend(), [&](const MetricDescription &each) {
            return after && keyOf(each.id) == *after;
        });
        // What was the last one may have gone meanwhile: then the list begins anew.
        metric = metric == metrics.cend() ? metrics.cbegin() : metric + 1;
        QCborArray shapes;
        for (; metric != metrics.cend() && shapes.size() < metricsOfPage; ++metric)
            shapes.append(metricShape(metric->id));
        QCborMap output{{QStringLiteral("Metrics"), shapes}};
        if (metric != metrics.cend())
            output.insert(QStringLiteral("NextToken"), pageToken(purpose, keyOf((metric - 1)->id)));
        call->reply(output);
    });
}

void MetricOperations::statistics(const CallPtr &call)
{
    CallInput &input = call->input;
    MetricQuery query;
    query.id = readMetricId(input, input.requiredText("Namespace", nameSpaceRule()));
    query.periodSeconds = readPeriod(input);
    query.unit = input.text("Unit", unitRule()).value_or(QString());
    input.requirePresence("StartTime");
    input.requirePresence("EndTime");
    query.from = input.time("StartTime").value_or(0);
    query.to = input.time("EndTime").value_or(1);
    const QList<Statistic> statistics = readStatistics(input);
    if (query.from >= query.to)
        input.refuse(badMetricValue(tr("The parameter StartTime must be less than the parameter EndTime.")));
    const qint64 most = (query.to - query.from) / (query.periodSeconds * 1000LL);
    if (most > mostPoints)
        input.refuse(badMetricCombination(
            tr("You have requested up to %1 datapoints, which exceeds the limit of %2. You may reduce the "
               "datapoints requested by increasing Period, or decreasing the time range.")
                .arg(grouped(most), grouped(mostPoints))));
    if (call->isRefused())
        return;
    whenGiven(call, m_services.metrics.series({query}), this, [=](const QList<MetricSeries> &series) {
        QCborArray points;
        for (const MetricPoint &point : series.value(0).points)
            points.append(pointShape(point, series.value(0).unit, statistics));
        call->reply({{QStringLiteral("Label"), query.id.name}, {QStringLiteral("Datapoints"), points}});
    });
}

} // namespace lambdesk
