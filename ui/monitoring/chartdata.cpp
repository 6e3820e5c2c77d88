// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include <model/core/units.h>
#include <ui/widgets/csvtext.h>
#include <ui/widgets/timetext.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lambdesk
{

namespace
{

bool hasValue(const ChartLine &line)
{
    return std::any_of(line.values.cbegin(), line.values.cend(),
                       [](const std::optional<double> &value) { return value.has_value(); });
}

} // namespace

int ChartData::indexAt(MetricTime time) const
{
    return range.contains(time) ? int((time - range.from) / (periodSeconds * 1000LL)) : -1;
}

bool ChartData::isEmpty() const
{
    return std::none_of(lines.cbegin(), lines.cend(), hasValue);
}

double ChartData::maximum(bool onRight) const
{
    double most = 0;
    for (const ChartLine &line : lines) {
        if (line.onRight != onRight)
            continue;
        for (const auto &value : line.values)
            most = qMax(most, value.value_or(0));
    }
    return most;
}

QString valueText(double value, const QString &unit)
{
    const double size = qAbs(value);
    const bool isWhole = value == qRound64(value);
    const int decimals = isWhole || size >= 1000 ? 0 : size >= 10 ? 1 : 2;
    const QString number = QLocale().toString(value, 'f', decimals);
    return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

QString periodText(const ChartData &data, int index)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(data.timeAt(index));
    if (data.periodSeconds >= 24 * 60 * 60)
        return time.toString(QStringLiteral("yyyy-MM-dd"));
    const bool withDay = data.range.length() > msPerDay || time.date() != QDate::currentDate();
    return withDay ? minuteText(time) : time.toString(QStringLiteral("HH:mm"));
}

QStringList valuesAt(const ChartData &data, int index)
{
    QStringList all;
    for (const ChartLine &line : data.lines) {
        const auto value = line.values.value(index);
        if (value)
            all.append(QStringLiteral("%1: %2").arg(line.name, valueText(*value, line.unit)));
    }
    if (all.isEmpty())
        all.append(QCoreApplication::translate("ChartData", "no runs"));
    return all;
}

QByteArray csvOf(const ChartData &data)
{
    QByteArray csv = "Time";
    for (const ChartLine &line : data.lines) {
        const QString unit = line.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.unit);
        csv += ',' + csvField((line.name + unit).toUtf8());
    }
    csv += '\n';
    for (int index = 0; index < data.count(); ++index) {
        csv += QDateTime::fromMSecsSinceEpoch(data.timeAt(index)).toUTC().toString(Qt::ISODate).toLatin1();
        for (const ChartLine &line : data.lines) {
            const auto value = line.values.value(index);
            csv += ',' + (value ? QByteArray::number(*value, 'g', 12) : QByteArray());
        }
        csv += '\n';
    }
    return csv;
}

} // namespace lambdesk
