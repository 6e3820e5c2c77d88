// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsseries.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <optional>

namespace lambdesk
{

namespace
{

/// A text that no result has is no time.
std::optional<double> timeOf(const QString &text)
{
    const auto time = QDateTime::fromString(QString(text).replace(u' ', u'T') + u'Z', Qt::ISODateWithMs);
    return time.isValid() ? std::optional<double>(double(time.toMSecsSinceEpoch())) : std::nullopt;
}

/// A column of which every value that is there is a number.
bool isNumeric(const InsightsResult &result, qsizetype column)
{
    bool any = false;
    for (const auto &row : result.rows) {
        bool fits = row.values[column].isNull();
        if (!fits) {
            row.values[column].toDouble(&fits);
            any = true;
        }
        if (!fits)
            return false;
    }
    return any;
}

} // namespace

QList<InsightsSeries> insightsSeries(const InsightsResult &result)
{
    if (result.timeColumn < 0)
        return {};
    QList<qsizetype> numbers;
    QList<qsizetype> labels;
    for (qsizetype column = 0; column < result.columns.size(); ++column) {
        if (column != result.timeColumn)
            (isNumeric(result, column) ? numbers : labels).append(column);
    }
    QMap<QString, QList<QPointF>> points;
    for (const auto &row : result.rows) {
        const auto time = timeOf(row.values[result.timeColumn]);
        QStringList names;
        for (const qsizetype label : labels)
            names.append(row.values[label]);
        for (const qsizetype number : numbers) {
            if (!time || row.values[number].isNull())
                continue;
            const QString name = labels.isEmpty()      ? result.columns[number]
                                 : numbers.size() == 1 ? names.join(u' ')
                                                       : names.join(u' ') + u' ' + result.columns[number];
            points[name].append({*time, row.values[number].toDouble()});
        }
    }
    QList<InsightsSeries> series;
    for (auto entry = points.begin(); entry != points.end(); ++entry) {
        std::sort(entry->begin(), entry->end(),
                  [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
        series.append({entry.key(), *entry});
    }
    return series;
}

QList<double> timesOfSeries(const QList<InsightsSeries> &series)
{
    QList<double> times;
    for (const InsightsSeries &each : series) {
        for (const QPointF &point : each.points)
            times.append(point.x());
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

QList<InsightsSeries> seriesSince(const QList<InsightsSeries> &series, double time)
{
    QList<InsightsSeries> rest = series;
    for (InsightsSeries &each : rest)
        each.points.removeIf([time](const QPointF &point) { return point.x() < time; });
    return rest;
}

} // namespace lambdesk
