// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepaint.h"

#include "chartdata.h"
#include "chartscale.h"
#include "timelinelanes.h"
#include "timelineview.h"

#include <model/core/numbertext.h>
#include <ui/style/theme.h>

#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int pixelsPerTick = 110;
constexpr int shownStreamDigits = 8;

TimelineMark markOf(SpanOutcome outcome)
{
    switch (outcome) {
    case SpanOutcome::Running:
        return TimelineMark::Running;
    case SpanOutcome::Succeeded:
        return TimelineMark::Succeeded;
    case SpanOutcome::Failed:
        return TimelineMark::Error;
    case SpanOutcome::TimedOut:
        return TimelineMark::TimedOut;
    case SpanOutcome::Throttled:
        return TimelineMark::Throttled;
    case SpanOutcome::Stopped:
        break;
    }
    return TimelineMark::Stopped;
}

/// Colour alone must not tell them apart.
void paintPattern(QPainter &painter, TimelineMark mark, const QRectF &area)
{
    QColor lines = Theme::current().page;
    lines.setAlpha(130);
    if (mark == TimelineMark::Init)
        painter.fillRect(area, QBrush(lines, Qt::BDiagPattern));
    else if (mark == TimelineMark::TimedOut)
        painter.fillRect(area, QBrush(lines, Qt::VerPattern));
    else if (mark == TimelineMark::Running)
        painter.fillRect(area, QBrush(lines, Qt::Dense6Pattern));
}

void paintCross(QPainter &painter, const QPointF &middle, const QColor &colour)
{
    const double arm = Theme::current().px(4.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
    painter.restore();
}

/// A clock, or an exclamation mark.
void paintSign(QPainter &painter, TimelineMark mark, const QRectF &area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().page, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = area.center();
    if (mark == TimelineMark::TimedOut) {
        painter.setBrush(colourOf(mark));
        painter.drawEllipse(middle, 4.5, 4.5);
        painter.drawLine(middle, middle + QPointF(0, -3));
        painter.drawLine(middle, middle + QPointF(2, 0));
    } else {
        painter.drawLine(middle + QPointF(0, -4), middle + QPointF(0, 1));
        painter.drawPoint(middle + QPointF(0, 4));
    }
    painter.restore();
}

void paintBlock(QPainter &painter, TimelineMark mark, const QRectF &area)
{
    painter.fillRect(area, colourOf(mark));
    paintPattern(painter, mark, area);
    if ((mark == TimelineMark::Error || mark == TimelineMark::TimedOut) && area.width() > 14)
        paintSign(painter, mark, area);
}

} // namespace

int axisHeight()
{
    return Theme::current().px(26);
}

int laneHeight()
{
    return Theme::current().px(28);
}

int barMargin()
{
    return Theme::current().px(5);
}

int laneNameWidth()
{
    return Theme::current().px(150);
}

QColor colourOf(TimelineMark mark)
{
    const Theme &theme = Theme::current();
    switch (mark) {
    case TimelineMark::Init:
        return theme.series[3];
    case TimelineMark::Running:
        return theme.series[4];
    case TimelineMark::Succeeded:
        return theme.series[0];
    case TimelineMark::Error:
        return theme.error;
    case TimelineMark::TimedOut:
        return theme.series[6];
    case TimelineMark::Throttled:
        return theme.series[1];
    case TimelineMark::Stopped:
        return theme.mutedText;
    case TimelineMark::Frozen:
        break;
    }
    return theme.stripLine;
}

QString nameOf(TimelineMark mark)
{
    switch (mark) {
    case TimelineMark::Init:
        return TimelineView::tr("Init (cold start)");
    case TimelineMark::Running:
        return TimelineView::tr("Running");
    case TimelineMark::Succeeded:
        return TimelineView::tr("Succeeded");
    case TimelineMark::Error:
        return TimelineView::tr("Error");
    case TimelineMark::TimedOut:
        return TimelineView::tr("Timed out");
    case TimelineMark::Stopped:
        return TimelineView::tr("Stopped");
    case TimelineMark::Throttled:
        return TimelineView::tr("Throttled");
    case TimelineMark::Frozen:
        break;
    }
    return TimelineView::tr("Warm, frozen between runs");
}

QString shortStreamName(const QString &logStream)
{
    const qsizetype digits = logStream.lastIndexOf(u']') + 1;
    const qsizetype version = logStream.lastIndexOf(u'[');
    return logStream.mid(version, digits - version) + logStream.mid(digits, shownStreamDigits);
}

QString wordsOf(const RunSpan &span)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(span.start).toString(u"HH:mm:ss.zzz"_s);
    QStringList lines{TimelineView::tr("%1, version %2").arg(span.function.value(), span.version),
                      //: %1 is how a run ended, %2 a time
                      TimelineView::tr("%1 at %2").arg(nameOf(markOf(span.outcome)), when)};
    if (!span.qualifier.isEmpty() && span.qualifier != span.version)
        lines[0] =
            TimelineView::tr("%1:%2, version %3").arg(span.function.value(), span.qualifier, span.version);
    if (span.outcome == SpanOutcome::Throttled)
        return lines.join(u'\n');
    if (span.outcome != SpanOutcome::Running)
        lines.append(TimelineView::tr("Duration %1, billed %2 ms")
                         .arg(valueText(span.durationMs, u"ms"_s))
                         .arg(span.billedMs));
    if (span.initMs)
        lines.append((partsOf(span, span.end).start < span.start
                          ? TimelineView::tr("Init Duration %1, done here before the call")
                          : TimelineView::tr("Init Duration %1"))
                         .arg(valueText(*span.initMs, u"ms"_s)));
    else
        lines.append(span.coldStart ? TimelineView::tr("Cold start") : TimelineView::tr("Warm"));
    if (span.maxMemoryMb > 0)
        lines.append(TimelineView::tr("Max memory used %1 of %2 MB")
                         .arg(numberText(span.maxMemoryMb), numberText(span.memoryMb)));
    lines.append(TimelineView::tr("Request ID %1").arg(span.requestId));
    return lines.join(u'\n');
}

void paintTimeAxis(QPainter &painter, const QRectF &area, const TimeRange &range,
                   const std::function<double(MetricTime)> &xOf)
{
    const Theme &theme = Theme::current();
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), axisHeight()), theme.strip);
    painter.setPen(theme.stripLine);
    painter.drawLine(QPointF(0, axisHeight()), QPointF(area.width(), axisHeight()));
    painter.drawLine(QPointF(laneNameWidth(), 0), QPointF(laneNameWidth(), area.height()));
    const int most = qMax(2, int((area.width() - laneNameWidth()) / Theme::current().px(pixelsPerTick)));
    const auto ticks = timeTicks(range, most);
    for (const TimeTick &tick : ticks) {
        const double x = xOf(tick.time);
        if (x < laneNameWidth())
            continue;
        painter.setPen(QPen(theme.stripLine, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, axisHeight()), QPointF(x, area.height()));
        const QRectF text(x + 3, 0, painter.fontMetrics().horizontalAdvance(tick.text), axisHeight());
        if (text.right() > area.right())
            continue;
        painter.setPen(theme.mutedText);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, tick.text);
    }
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(8, 0, laneNameWidth() - 8, axisHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                     TimelineView::tr("Environment"));
}

void paintLaneStrip(QPainter &painter, const QRectF &strip, const QString &name, qsizetype number)
{
    const Theme &theme = Theme::current();
    if (number % 2 == 1)
        painter.fillRect(strip, theme.hover);
    painter.setPen(theme.text);
    const QRectF place(8, strip.top(), laneNameWidth() - 14, strip.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideMiddle, int(place.width())));
}

void paintAlive(QPainter &painter, const QRectF &strip, double from, double to)
{
    painter.fillRect(QRectF(from, strip.center().y() - 2, to - from, 4), colourOf(TimelineMark::Frozen));
}

void paintRun(QPainter &painter, const RunSpan &span, const QRectF &bar, double code)
{
    const TimelineMark mark = markOf(span.outcome);
    if (mark == TimelineMark::Throttled)
        return paintCross(painter, {bar.left() + thinnestBar / 2, bar.center().y()}, colourOf(mark));
    if (code > bar.left())
        paintBlock(painter, TimelineMark::Init, {bar.left(), bar.top(), code - bar.left(), bar.height()});
    const double left = qMin(code, bar.right() - thinnestBar);
    paintBlock(painter, mark,
               {qMax(bar.left(), left), bar.top(), bar.right() - qMax(bar.left(), left), bar.height()});
    // Runs that follow each other at once are still two.
    if (bar.width() > 2 * thinnestBar)
        painter.fillRect(QRectF(bar.left(), bar.top(), 1, bar.height()), Theme::current().page);
}

void paintSample(QPainter &painter, TimelineMark mark, const QRectF &area)
{
    if (mark == TimelineMark::Throttled)
        paintCross(painter, area.center(), colourOf(mark));
    else if (mark == TimelineMark::Frozen)
        painter.fillRect(QRectF(area.left(), area.center().y() - 2, area.width(), 4), colourOf(mark));
    else
        paintBlock(painter, mark, area);
}

} // namespace lambdesk
