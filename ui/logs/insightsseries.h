// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/insights/insightsrun.h>

#include <QList>
#include <QPointF>
#include <QString>

namespace lambdesk
{

/// What a chart of `stats … by bin()` draws: a line for each column of numbers, and for each value of what
/// else is grouped by.
struct InsightsSeries {
    QString name;
    QList<QPointF> points; ///< by time, in Unix milliseconds
};

/// By name. Empty when there is nothing to draw.
QList<InsightsSeries> insightsSeries(const InsightsResult &result);
/// Of all series, in their order, each once.
QList<double> timesOfSeries(const QList<InsightsSeries> &series);
/// What the series have from a time on.
QList<InsightsSeries> seriesSince(const QList<InsightsSeries> &series, double time);

} // namespace lambdesk
