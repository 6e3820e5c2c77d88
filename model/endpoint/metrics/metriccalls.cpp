// SPDX-License-Identifier: GPL-3.0-or-later
#include "metriccalls.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

struct MetricCallsText {
    Q_DECLARE_TR_FUNCTIONS(MetricCalls)
};

Failure metricsFailureOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidParameter:
    case ErrorKind::TooLarge:
        return badMetricValue(error.message);
    default:
        return {500, "InternalServiceFault", error.message};
    }
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

const NamedService &metricsService()
{
    static const NamedService service{cloudWatchTarget(), QStringLiteral("CloudWatch"), "ValidationError",
                                      metricsFailureOf};
    return service;
}

Failure badMetricValue(const QString &message)
{
    return {400, "InvalidParameterValueException", message};
}

Failure badMetricCombination(const QString &message)
{
    return {400, "InvalidParameterCombinationException", message};
}

Failure missingMetricValue(const QString &message)
{
    return {400, "MissingRequiredParameterException", message};
}

Failure badMetricQuery(const QString &message)
{
    return {400, "ValidationError", message};
}

TextRule nameSpaceRule()
{
    return {1, 255, "[^:].*"};
}

TextRule metricNameRule()
{
    return {1, 255};
}

TextRule unitRule()
{
    static const QStringList units =
        QStringLiteral("Seconds Microseconds Milliseconds Bytes Kilobytes Megabytes Gigabytes Terabytes Bits "
                       "Kilobits Megabits Gigabits Terabits Percent Count Bytes/Second Kilobytes/Second "
                       "Megabytes/Second Gigabytes/Second Terabytes/Second Bits/Second Kilobits/Second "
                       "Megabits/Second Gigabits/Second Terabits/Second Count/Second None")
            .split(u' ');
    return {.choices = units};
}

MetricId readMetricId(CallInput &input, const QString &nameSpace)
{
    const QString name = input.requiredText("MetricName", metricNameRule());
    if (!isPrintable(name))
        input.refuse(
            badMetricValue(MetricCallsText::tr("The parameter %1MetricName must contain only printable ASCII "
                                               "characters.")
                               .arg(input.place())));
    return {nameSpace, name, readDimensions(input)};
}

MetricDimensions readDimensions(CallInput &input)
{
    MetricDimensions dimensions;
    QList<CallInput> items = input.objects("Dimensions");
    input.checkSize("Dimensions", items.size(), 0, mostDimensions);
    for (CallInput &item : items) {
        const QString name = item.requiredText("Name", {1, 255});
        const QString value = item.requiredText("Value", {1, 1024});
        if (!isPrintable(name) || !isPrintable(value))
            input.refuse(badMetricValue(
                MetricCallsText::tr(
                    "The parameters %1Name and Value must contain only printable ASCII characters.")
                    .arg(item.place())));
        if (dimensions.contains(name))
            input.refuse(badMetricValue(
                MetricCallsText::tr("The parameter %1Dimensions has the name '%2' more than once.")
                    .arg(input.place(), name)));
        dimensions.insert(name, value);
    }
    return dimensions;
}

int readPeriod(CallInput &input)
{
    constexpr qint64 longest = 86'400 * 365;
    constexpr int minute = 60;
    input.requirePresence("Period");
    const qint64 period = input.integer("Period", {1, longest}).value_or(minute);
    if (QList<qint64>{1, 5, 10, 20, 30}.contains(period))
        return minute;
    if (period % minute != 0)
        input.refuse(badMetricValue(
            MetricCallsText::tr("The parameter %1Period must be 1, 5, 10, 20, 30, or a multiple of 60.")
                .arg(input.place())));
    return int(period);
}

QCborArray dimensionsShape(const MetricDimensions &dimensions)
{
    QCborArray shape;
    for (auto dimension = dimensions.cbegin(); dimension != dimensions.cend(); ++dimension)
        shape.append(QCborMap{{QStringLiteral("Name"), dimension.key()},
                              {QStringLiteral("Value"), dimension.value()}});
    return shape;
}

} // namespace lambdesk
