// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "timelinepaint.h"

#include <ui/style/theme.h>

#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr qint64 shortest = 20;                        // ms
constexpr qint64 longest = 14LL * 24 * 60 * 60 * 1000; // ms
constexpr qint64 usual = 60 * 1000;                    // ms
constexpr double liveMargin = 0.03;                    // of the range, after now
constexpr std::chrono::milliseconds tickTime(100);

MetricTime currentTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline of runs"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(120);
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
    for (qsizetype lane = 0; lane < m_lanes.lanes().size() && !m_selectedRun.isEmpty(); ++lane) {
        const auto &spans = m_lanes.lanes().at(lane).spans;
        for (qsizetype span = 0; span < spans.size(); ++span) {
            if (spans.at(span).requestId == m_selectedRun)
                m_selected = {lane, span};
        }
    }
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
                  : std::clamp((place - laneNameWidth) / (viewport()->width() - laneNameWidth), 0.0, 1.0);
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
    const int all = axisHeight + rowCount() * laneHeight;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(laneHeight);
    verticalScrollBar()->setRange(0, qMax(0, all - viewport()->height()));
}

double TimelineView::xOf(MetricTime time) const
{
    return laneNameWidth +
           (viewport()->width() - laneNameWidth) * double(time - m_shown.from) / double(m_shown.length());
}

MetricTime TimelineView::timeAt(double x) const
{
    return m_shown.from +
           MetricTime((x - laneNameWidth) / (viewport()->width() - laneNameWidth) * double(m_shown.length()));
}

double TimelineView::laneTop(qsizetype lane) const
{
    return double(axisHeight + m_rows.indexOf(lane) * laneHeight - verticalScrollBar()->value());
}

QRectF TimelineView::barOf(const RunSpan &span, qsizetype lane) const
{
    const SpanParts parts = partsOf(span, currentTime());
    const double left = xOf(parts.start);
    const double width = qMax(thinnestBar, xOf(parts.end) - left);
    return {left, laneTop(lane) + barMargin, width, double(laneHeight - 2 * barMargin)};
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
    const auto row = qsizetype((place.y() + verticalScrollBar()->value() - axisHeight) / laneHeight);
    if (place.y() < axisHeight || place.x() < laneNameWidth || row >= m_rows.size())
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

QString TimelineView::laneName(const TimelineLane &lane) const
{
    if (lane.isThrottled())
        return tr("Throttled");
    const QString name = shortStreamName(lane.logStream);
    return m_showsFunctions ? lane.function + u' ' + name : name;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().page);
    painter.setFont(Theme::current().smallFont);
    for (const qsizetype lane : m_rows) {
        if (laneTop(lane) < viewport()->height() && laneTop(lane) + laneHeight > axisHeight)
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
    const double now = xOf(currentTime());
    if (now < laneNameWidth || now > viewport()->width())
        return;
    painter.setPen(QPen(Theme::current().marker, 1));
    painter.drawLine(QPointF(now, axisHeight - 4), QPointF(now, viewport()->height()));
}

void TimelineView::paintLane(QPainter &painter, qsizetype number) const
{
    const TimelineLane &lane = m_lanes.lanes().at(number);
    const QRectF strip(0, laneTop(number), viewport()->width(), laneHeight);
    paintLaneStrip(painter, strip, laneName(lane), m_rows.indexOf(number));
    painter.save();
    painter.setClipRect(QRectF(laneNameWidth, strip.top(), strip.width() - laneNameWidth, strip.height()));
    if (!lane.isThrottled()) {
        const MetricTime end = partsOf(lane.spans.constLast(), currentTime()).end;
        paintAlive(painter, strip, xOf(lane.begin()), xOf(end));
    }
    double done = -1;
    for (const RunSpan &span : lane.spans) {
        const QRectF bar = barOf(span, number);
        // Bars that fall onto the same pixels are painted once.
        if (bar.right() < laneNameWidth || bar.left() > viewport()->width() || bar.right() <= done)
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
    const double code = qMin(bar.right(), xOf(partsOf(span, currentTime()).codeStart));
    paintRun(painter, span, bar, code);
}

const RunSpan *TimelineView::selected() const
{
    const auto &lanes = m_lanes.lanes();
    if (m_selected.lane < 0 || m_selected.lane >= lanes.size())
        return nullptr;
    const auto &spans = lanes.at(m_selected.lane).spans;
    return m_selected.span >= 0 && m_selected.span < spans.size() ? &spans.at(m_selected.span) : nullptr;
}

void TimelineView::select(qsizetype lane, qsizetype span)
{
    m_selected = {lane, span};
    const RunSpan *run = selected();
    m_selectedRun = run ? run->requestId : QString();
    if (run) {
        // A screen reader reads the description of what has the focus whenever it changes.
        setAccessibleDescription(wordsOf(*run));
        const SpanParts parts = partsOf(*run, currentTime());
        if (parts.end < m_shown.from || parts.start > m_shown.to) {
            endLive();
            const MetricTime middle = (parts.start + parts.end) / 2;
            showRange({middle - m_shown.length() / 2, middle + m_shown.length() / 2});
        }
        const double top = laneTop(lane);
        if (top < axisHeight || top + laneHeight > viewport()->height())
            verticalScrollBar()->setValue(int(m_rows.indexOf(lane) * laneHeight));
    }
    viewport()->update();
}

/// To the next run of the lane, or to the run of another lane that is nearest in time.
void TimelineView::selectBeside(int lanes, int spans)
{
    const auto &all = m_lanes.lanes();
    if (all.isEmpty())
        return;
    if (!selected())
        return select(0, all.constFirst().spans.size() - 1);
    if (spans != 0)
        return select(m_selected.lane, std::clamp<qsizetype>(m_selected.span + spans, 0,
                                                             all.at(m_selected.lane).spans.size() - 1));
    const MetricTime start = selected()->start;
    const qsizetype lane = std::clamp<qsizetype>(m_selected.lane + lanes, 0, all.size() - 1);
    const auto &others = all.at(lane).spans;
    qsizetype nearest = 0;
    for (qsizetype span = 1; span < others.size(); ++span) {
        if (qAbs(others.at(span).start - start) < qAbs(others.at(nearest).start - start))
            nearest = span;
    }
    select(lane, nearest);
}

void TimelineView::move(qint64 milliseconds)
{
    endLive();
    setShown({m_shown.from + milliseconds, m_shown.to + milliseconds});
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & Qt::ControlModifier;
    const qint64 part = qMax<qint64>(1, m_shown.length() / 8);
    switch (event->key()) {
    case Qt::Key_Left:
        return moves ? move(-part) : selectBeside(0, -1);
    case Qt::Key_Right:
        return moves ? move(part) : selectBeside(0, 1);
    case Qt::Key_Up:
        return selectBeside(-1, 0);
    case Qt::Key_Down:
        return selectBeside(1, 0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.5);
    case Qt::Key_Minus:
        return zoom(1 / 1.5);
    case Qt::Key_Home:
        return fit();
    case Qt::Key_End:
        return setLive(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const RunSpan *run = selected())
            Q_EMIT runChosen(*run);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers() & Qt::ShiftModifier)
        return move(-turned * m_shown.length() / 1200);
    if (turned != 0)
        zoom(turned > 0 ? 1.25 : 0.8, event->position().x());
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position();
    m_pressedShown = m_shown;
    m_isDragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        viewport()->setCursor(spanAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const double way = event->position().x() - m_pressedAt.x();
    if (!m_isDragging && qAbs(way) < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    endLive();
    viewport()->setCursor(Qt::ClosedHandCursor);
    const auto moved = qint64(way / (viewport()->width() - laneNameWidth) * double(m_pressedShown.length()));
    setShown({m_pressedShown.from - moved, m_pressedShown.to - moved});
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dragged = std::exchange(m_isDragging, false);
    viewport()->setCursor(Qt::ArrowCursor);
    if (dragged || event->button() != Qt::LeftButton)
        return;
    if (const RunSpan *run = spanAt(event->position()))
        Q_EMIT runChosen(*run);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const RunSpan *run = spanAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsOf(*run), viewport());
    else
        QToolTip::hideText();
    return true;
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace lambdesk
