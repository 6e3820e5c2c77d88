// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "timelinepaint.h"

#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

// What the pointer and the keys do.

namespace lambdesk
{

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
    m_selectedRun = run ? std::optional(*run) : std::nullopt;
    tellSelected();
    if (run) {
        const SpanParts parts = partsOf(*run, QDateTime::currentMSecsSinceEpoch());
        if (parts.end < m_shown.from || parts.start > m_shown.to) {
            endLive();
            const MetricTime middle = (parts.start + parts.end) / 2;
            showRange({middle - m_shown.length() / 2, middle + m_shown.length() / 2});
        }
        const double top = laneTop(lane);
        if (top < axisHeight() || top + laneHeight() > viewport()->height())
            verticalScrollBar()->setValue(int(m_rows.indexOf(lane) * laneHeight()));
    }
    viewport()->update();
}

/// A screen reader reads the description of what has the focus whenever it changes.
void TimelineView::tellSelected()
{
    const RunSpan *run = selected();
    if (!run)
        return setAccessibleDescription(
            tr("The arrow keys go from run to run, along a lane and from lane to lane. Enter opens one."));
    const auto &lanes = m_lanes.lanes();
    //: %1 and %2 are numbers, %3 is an execution environment
    const QString lane = tr("Lane %1 of %2: %3")
                             .arg(m_selected.lane + 1)
                             .arg(lanes.size())
                             .arg(laneName(lanes.at(m_selected.lane)));
    setAccessibleDescription(wordsOf(*run) + u'\n' + lane);
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
    const auto moved =
        qint64(way / (viewport()->width() - laneNameWidth()) * double(m_pressedShown.length()));
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

} // namespace lambdesk
