// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "timelinepaint.h"

#include <model/core/units.h>
#include <ui/style/theme.h>
#include <ui/widgets/accessiblerole.h>

#include <QDateTime>
#include <QEvent>
#include <QScrollBar>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr qint64 shortest = 20; // ms
constexpr qint64 longest = 14 * msPerDay;
constexpr qint64 usual = msPerMinute;
constexpr double liveMargin = 0.03; // of the range, after now
constexpr std::chrono::milliseconds tickTime(100);

/// What was throttled has no request id.
bool isSameRun(const RunSpan &a, const RunSpan &b)
{
    return a.requestId == b.requestId && a.logStream == b.logStream && a.start == b.start;
}

MetricTime currentTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timelineView"_s);
    setLayoutDirection(Qt::LeftToRight); // as time runs
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Timeline of runs"));
    tellSelected();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(Theme::current().px(120));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    const MetricTime now = currentTime();
    m_shown = {now - usual, now};
    m_ticks.setInterval(tickTime);
    connect(&m_ticks, &QTimer::timeout, this, &TimelineView::tick);
}

void TimelineView::setSpans(const QList<RunSpan> &spans)
{
    m_lanes.setSpans(spans);
    spansChanged();
}

void TimelineView::put(const QList<RunSpan> &spans)
{
    m_lanes.put(spans);
    spansChanged();
}

void TimelineView::spansChanged()
{
    m_selected = {};
    for (qsizetype lane = 0; lane < m_lanes.lanes().size() && m_selectedRun; ++lane) {
        const auto &spans = m_lanes.lanes().at(lane).spans;
        for (qsizetype span = 0; span < spans.size(); ++span) {
            if (isSameRun(spans.at(span), *m_selectedRun))
                m_selected = {lane, span};
        }
    }
    tellSelected();
    arrangeRows();
}

void TimelineView::setShown(const TimeRange &range)
{
    m_shown = range;
    arrangeRows();
}

void TimelineView::arrangeRows()
{
    const MetricTime now = currentTime();
    const auto &lanes = m_lanes.lanes();
    m_rows.clear();
    for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
        const auto &spans = lanes.at(lane).spans;
        if (lanes.at(lane).begin() < m_shown.to && partsOf(spans.constLast(), now).end >= m_shown.from)
            m_rows.append(lane);
    }
    updateScrollBar();
    viewport()->update();
}

void TimelineView::showRange(const TimeRange &range)
{
    const qint64 length = std::clamp(range.length(), shortest, longest);
    const MetricTime middle = range.from + range.length() / 2;
    setShown({middle - length / 2, middle - length / 2 + length});
}

void TimelineView::zoom(double factor, double place)
{
    const double share =
        place < 0 ? 0.5
                  : std::clamp((place - laneNameWidth()) / (viewport()->width() - laneNameWidth()), 0.0, 1.0);
    // While the end stays at now, it stays there in zooming, too.
    const double fixed = m_isLive ? 1 - liveMargin : share;
    const double length = std::clamp(double(m_shown.length()) / factor, double(shortest), double(longest));
    const double anchor = double(m_shown.from) + fixed * double(m_shown.length());
    const auto from = MetricTime(anchor - fixed * length);
    setShown({from, from + MetricTime(length)});
}

void TimelineView::fit()
{
    if (m_lanes.isEmpty())
        return;
    const TimeRange extent = m_lanes.extent(currentTime());
    const qint64 margin = qMax<qint64>(10, extent.length() / 30);
    endLive();
    showRange({extent.from - margin, extent.to + margin});
}

void TimelineView::setLive(bool live)
{
    if (live == m_isLive)
        return;
    m_isLive = live;
    tick();
    Q_EMIT liveChanged(live);
}

void TimelineView::endLive()
{
    setLive(false);
}

void TimelineView::tick()
{
    if (m_isLive) {
        const MetricTime to = currentTime() + qint64(liveMargin * double(m_shown.length()));
        setShown({to - m_shown.length(), to});
    } else if (m_lanes.isAnyRunning()) {
        viewport()->update();
    }
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_ticks.start();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_ticks.stop();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void TimelineView::updateScrollBar()
{
    const int all = axisHeight() + rowCount() * laneHeight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(laneHeight());
    verticalScrollBar()->setRange(0, qMax(0, all - viewport()->height()));
}

double TimelineView::xOf(MetricTime time) const
{
    return laneNameWidth() +
           (viewport()->width() - laneNameWidth()) * double(time - m_shown.from) / double(m_shown.length());
}

MetricTime TimelineView::timeAt(double x) const
{
    return m_shown.from + MetricTime((x - laneNameWidth()) / (viewport()->width() - laneNameWidth()) *
                                     double(m_shown.length()));
}

double TimelineView::laneTop(qsizetype lane) const
{
    return double(axisHeight() + m_rows.indexOf(lane) * laneHeight() - verticalScrollBar()->value());
}

QRectF TimelineView::barOf(const RunSpan &span, qsizetype lane) const
{
    const SpanParts parts = partsOf(span, currentTime());
    const double left = xOf(parts.start);
    // From however far away, a cold start has both its parts.
    const double thinnest = parts.codeStart > parts.start ? 2 * thinnestBar : thinnestBar;
    const double width = qMax(thinnest, xOf(parts.end) - left);
    return {left, laneTop(lane) + barMargin(), width, double(laneHeight() - 2 * barMargin())};
}

QRectF TimelineView::placeOf(const RunSpan &span) const
{
    const auto &lanes = m_lanes.lanes();
    for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
        if (lanes.at(lane).logStream == span.logStream)
            return barOf(span, lane);
    }
    return {};
}

const RunSpan *TimelineView::spanAt(const QPointF &place) const
{
    const auto row = qsizetype((place.y() + verticalScrollBar()->value() - axisHeight()) / laneHeight());
    if (place.y() < axisHeight() || place.x() < laneNameWidth() || row >= m_rows.size())
        return nullptr;
    const qsizetype lane = m_rows.at(row);
    const RunSpan *nearest = nullptr;
    double distance = 4; // pixels: a run of a millisecond is thin
    for (const RunSpan &span : m_lanes.lanes().at(lane).spans) {
        const QRectF bar = barOf(span, lane);
        const double away = qMax(bar.left() - place.x(), place.x() - bar.right());
        if (away < distance) {
            distance = qMax(0.0, away);
            nearest = &span;
        }
    }
    return nearest;
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrangeRows();
}

} // namespace lambdesk
