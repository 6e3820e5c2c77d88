// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricvalues.h"

#include "metriccalls.h"

#include <cmath>

namespace lambdesk
{

namespace
{

struct MetricValuesText {
    Q_DECLARE_TR_FUNCTIONS(MetricValues)
};

constexpr qsizetype mostValuesOfDatum = 150;

/// -2^360 to 2^360
bool isInRange(double value)
{
    return std::isfinite(value) && std::abs(value) <= std::ldexp(1.0, 360);
}

double checked(CallInput &input, const char *name, double value)
{
    if (!isInRange(value))
        input.refuse(badMetricValue(MetricValuesText::tr("The value %1 for parameter %2%3 is invalid.")
                                        .arg(value)
                                        .arg(input.place(), QLatin1String(name))));
    return value;
}

double required(CallInput &input, const char *name)
{
    input.requirePresence(name);
    return checked(input, name, input.number(name).value_or(0));
}

MetricValue readStatisticSet(CallInput &set)
{
    const double count = required(set, "SampleCount");
    const double sum = required(set, "Sum");
    const double minimum = required(set, "Minimum");
    const double maximum = required(set, "Maximum");
    if (count <= 0)
        set.refuse(badMetricValue(
            MetricValuesText::tr("The parameter %1SampleCount must be greater than 0.").arg(set.place())));
    if (minimum > maximum)
        set.refuse(
            badMetricValue(MetricValuesText::tr("The parameter %1Maximum must be greater than %1Minimum.")
                               .arg(set.place())));
    return MetricValue::ofStatistics(count, sum, minimum, maximum);
}

MetricValue readValues(CallInput &datum)
{
    const QList<double> values = datum.numbers("Values");
    const QList<double> counts = datum.numbers("Counts");
    if (values.size() > mostValuesOfDatum)
        datum.refuse(badMetricValue(
            MetricValuesText::tr("The collection %1Values must not have a size greater than %2.")
                .arg(datum.place())
                .arg(mostValuesOfDatum)));
    if (!counts.isEmpty() && counts.size() != values.size())
        datum.refuse(badMetricValue(
            MetricValuesText::tr("The parameters %1Values and %1Counts must be of the same size.")
                .arg(datum.place())));
    MetricValue value;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double count = counts.value(i, 1);
        if (!isInRange(count) || count <= 0)
            datum.refuse(
                badMetricValue(MetricValuesText::tr("The parameter %1Counts must have values greater than 0.")
                                   .arg(datum.place())));
        value.add(checked(datum, "Values", values[i]), count);
    }
    return value;
}

/// Value, StatisticValues, or Values with their Counts.
MetricValue readMetricValue(CallInput &datum)
{
    const bool hasSet = datum.has("StatisticValues");
    const bool hasValues = datum.has("Values");
    const auto single = datum.number("Value");
    if (int(single.has_value()) + int(hasSet) + int(hasValues) > 1) {
        const QString first = single ? QStringLiteral("Value") : QStringLiteral("StatisticValues");
        const QString second =
            single && hasSet ? QStringLiteral("StatisticValues") : QStringLiteral("Values");
        datum.refuse(badMetricCombination(
            MetricValuesText::tr("The parameters %1%2 and %1%3 are mutually exclusive and you have "
                                 "specified both.")
                .arg(datum.place(), first, second)));
        return {};
    }
    if (auto set = datum.object("StatisticValues"))
        return readStatisticSet(*set);
    if (hasValues)
        return readValues(datum);
    if (!single) {
        datum.refuse(missingMetricValue(
            MetricValuesText::tr(
                "At least one of the parameters %1Value, %1Values and %1StatisticValues must be "
                "specified.")
                .arg(datum.place())));
        return {};
    }
    MetricValue value;
    value.add(checked(datum, "Value", *single));
    return value;
}

MetricTime readTime(CallInput &datum, MetricTime now)
{
    const MetricTime time = datum.time("Timestamp").value_or(now);
    if (time < now - twoWeeks)
        datum.refuse(badMetricValue(
            MetricValuesText::tr(
                "The parameter %1Timestamp must specify a time no more than two weeks in the past.")
                .arg(datum.place())));
    if (time > now + 2 * msPerHour)
        datum.refuse(badMetricValue(
            MetricValuesText::tr(
                "The parameter %1Timestamp must specify a time no more than two hours in the future.")
                .arg(datum.place())));
    return time;
}

} // namespace

NewMetricValue readNewMetricValue(CallInput &datum, const QString &nameSpace, MetricTime now)
{
    NewMetricValue value;
    value.id = readMetricId(datum, nameSpace);
    value.time = readTime(datum, now);
    value.unit = datum.text("Unit", unitRule()).value_or(value.unit);
    value.value = readMetricValue(datum);
    datum.integer("StorageResolution", {.least = 1});
    return value;
}

} // namespace lambdesk
