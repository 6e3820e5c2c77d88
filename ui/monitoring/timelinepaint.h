// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <model/metrics/runspan.h>

#include <QColor>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace lambdesk
{

/// Measures of the timeline, in device-independent pixels.
int axisHeight();
int laneHeight();
int barMargin();
int laneNameWidth();
inline constexpr double thinnestBar = 3;

/// What a colour of the timeline means.
enum class TimelineMark { Init, Running, Succeeded, Error, TimedOut, Stopped, Throttled, Frozen };
QColor colourOf(TimelineMark mark);
QString nameOf(TimelineMark mark);

/// The end of a log stream's name, by which environments are told apart.
QString shortStreamName(const QString &logStream);

void paintTimeAxis(QPainter &painter, const QRectF &area, const TimeRange &range,
                   const std::function<double(MetricTime)> &xOf);
void paintLaneStrip(QPainter &painter, const QRectF &strip, const QString &name, qsizetype number);
/// The line on which the bars of an environment lie: it was there, frozen between its runs.
void paintAlive(QPainter &painter, const QRectF &strip, double from, double to);
/// `code`: where loading ends and the handler begins.
void paintRun(QPainter &painter, const RunSpan &span, const QRectF &bar, double code);
/// A sample of the mark, for a legend.
void paintSample(QPainter &painter, TimelineMark mark, const QRectF &area);

} // namespace lambdesk
