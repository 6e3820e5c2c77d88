// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "timelinepaint.h"

#include <ui/style/theme.h>

#include <QDateTime>
#include <QPainter>
#include <QScrollBar>

// How what is shown is painted.

namespace lambdesk
{

QString TimelineView::laneName(const TimelineLane &lane) const
{
    if (lane.isThrottled())
        return tr("Throttled");
    const QString name = shortStreamName(lane.logStream);
    return m_showsFunctions ? lane.function + u' ' + name.mid(name.indexOf(u']') + 1) : name;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(viewport()->rect(), Theme::current().page);
    painter.setFont(Theme::current().smallFont);
    for (const qsizetype lane : m_rows) {
        if (laneTop(lane) < viewport()->height() && laneTop(lane) + laneHeight() > axisHeight())
            paintLane(painter, lane);
    }
    paintAxis(painter);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::paintAxis(QPainter &painter) const
{
    paintTimeAxis(painter, viewport()->rect(), m_shown, [this](MetricTime time) { return xOf(time); });
    const double now = xOf(QDateTime::currentMSecsSinceEpoch());
    if (now < laneNameWidth() || now > viewport()->width())
        return;
    painter.setPen(QPen(Theme::current().marker, 1));
    painter.drawLine(QPointF(now, axisHeight() - 4), QPointF(now, viewport()->height()));
}

void TimelineView::paintLane(QPainter &painter, qsizetype number) const
{
    const TimelineLane &lane = m_lanes.lanes().at(number);
    const QRectF strip(0, laneTop(number), viewport()->width(), laneHeight());
    paintLaneStrip(painter, strip, laneName(lane), m_rows.indexOf(number));
    painter.save();
    painter.setClipRect(
        QRectF(laneNameWidth(), strip.top(), strip.width() - laneNameWidth(), strip.height()));
    if (!lane.isThrottled()) {
        const MetricTime end = partsOf(lane.spans.constLast(), QDateTime::currentMSecsSinceEpoch()).end;
        paintAlive(painter, strip, xOf(lane.begin()), xOf(end));
    }
    double done = -1;
    for (const RunSpan &span : lane.spans) {
        const QRectF bar = barOf(span, number);
        // Bars that fall onto the same pixels are painted once.
        if (bar.right() < laneNameWidth() || bar.left() > viewport()->width() || bar.right() <= done)
            continue;
        paintSpan(painter, span, bar);
        done = bar.right() - thinnestBar / 2;
    }
    if (m_selected.lane == number && selected()) {
        painter.setPen(QPen(Theme::current().text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(barOf(*selected(), number).adjusted(-2, -2, 2, 2));
    }
    painter.restore();
}

void TimelineView::paintSpan(QPainter &painter, const RunSpan &span, const QRectF &bar) const
{
    const SpanParts parts = partsOf(span, QDateTime::currentMSecsSinceEpoch());
    const double least = parts.codeStart > parts.start ? bar.left() + thinnestBar : bar.left();
    paintRun(painter, span, bar, qBound(least, xOf(parts.codeStart), bar.right()));
}

} // namespace lambdesk
