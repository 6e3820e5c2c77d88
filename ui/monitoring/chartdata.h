// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <QList>
#include <QString>

#include <optional>

namespace lambdesk
{

/// A line of a chart: a value a period, where there is one.
struct ChartLine {
    QString name;
    QString unit;         ///< as it stands behind a number: `ms`, `MB`, `%`; empty for a count
    bool onRight = false; ///< has the scale at the right
    bool isLimit = false; ///< drawn dashed: nothing that was measured
    int colour = -1;      ///< of Theme::series; -1: by its place among the lines
    QList<std::optional<double>> values = {};
    bool operator==(const ChartLine &) const = default;
};

/// What a chart shows, whatever draws it.
struct ChartData {
    QString title;
    TimeRange range; ///< in whole periods
    int periodSeconds = 60;
    QList<ChartLine> lines;

    int count() const { return int(range.length() / (periodSeconds * 1000LL)); }
    MetricTime timeAt(int index) const { return range.from + index * (periodSeconds * 1000LL); }
    /// The period that the time lies in; -1 outside.
    int indexAt(MetricTime time) const;
    bool isEmpty() const;
    /// The largest value of the lines of one of the scales; 0 without one.
    double maximum(bool onRight) const;
    bool operator==(const ChartData &) const = default;
};

/// A number as the charts write it, with its unit.
QString valueText(double value, const QString &unit);
/// `14:03`, or with the day where periods are long.
QString periodText(const ChartData &data, int index);
/// All values of a period in a sentence, for a tooltip or to be read aloud: a line each.
QStringList valuesAt(const ChartData &data, int index);
/// Comma-separated values, a row a period, times in UTC as ISO 8601 writes them.
QByteArray csvOf(const ChartData &data);

} // namespace lambdesk
