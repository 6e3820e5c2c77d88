// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsview.h"

#include "accessibleeventsview.h"
#include "runfolds.h"

#include <ui/style/theme.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr int wheelLines = 3;
constexpr int wheelStep = 120;
constexpr int dragScrollMilliseconds = 40;

} // namespace

const EventGeometry::Line *EventsView::lineAt(int y) const
{
    const auto found = std::find_if(lines().cbegin(), lines().cend(), [y](const EventGeometry::Line &line) {
        return y < line.y + line.height;
    });
    return found == lines().cend() ? nullptr : &*found;
}

EventsView::Select EventsView::selectOf(Qt::KeyboardModifiers modifiers, Select withControl)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers.testFlag(Qt::ShiftModifier))
        return control ? Select::AddRange : Select::Range;
    return control ? withControl : Select::Only;
}

void EventsView::wheelEvent(QWheelEvent *event)
{
    const int pixels = event->pixelDelta().isNull()
                           ? event->angleDelta().y() * wheelLines * m_geometry.lineHeight() / wheelStep
                           : event->pixelDelta().y();
    event->accept();
    if (pixels == 0)
        return;
    m_geometry.scrollBy(-pixels);
    relayout();
}

void EventsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const EventGeometry::Line *line = lineAt(at.y());
    if (!line)
        return;
    const qint64 row = line->row;
    if (event->button() == Qt::RightButton) {
        // What is selected stays so, for the menu; what the menu does with one event it does with this one.
        select(row, hasRow(selectedRows(), row) ? Select::None : Select::Only);
        return;
    }
    if (event->button() != Qt::LeftButton || pressMark(*line, at))
        return;
    const int index = (at.y() - line->y) / m_geometry.lineHeight();
    m_dragging = !event->modifiers().testFlag(Qt::ControlModifier);
    select(row, selectOf(event->modifiers(), Select::Toggle)); // lays out anew: the line is gone
    const EventShape *shape = m_layout.shape(row);
    if (shape && index < shape->lines.size())
        setNode(shape->lines.at(index).node);
}

/// The brackets and carets: what they do, they do without selecting.
bool EventsView::pressMark(const EventGeometry::Line &line, const QPoint &at)
{
    const EventColumns &place = columns();
    const qint64 row = line.row;
    const int index = (at.y() - line.y) / m_geometry.lineHeight();
    const LogRun *run = m_runs ? m_runs->runAt(row) : nullptr;
    if (at.x() < place.caret || line.folded) {
        const bool isMark = line.folded ? at.x() < place.time : run && run->firstRow == row && index == 0;
        if (isMark)
            toggleFold(row);
        return isMark;
    }
    if (at.x() < place.icon && index == 0) {
        setExpanded(row, !isExpanded(row));
        return true;
    }
    const EventShape *shape = m_layout.shape(row);
    if (!shape || index >= shape->lines.size())
        return false;
    const EventShape::Line &text = shape->lines.at(index);
    const int end = place.messageAt(text.depth);
    if (!text.opens || at.x() >= end || at.x() < end - Theme::current().iconSize)
        return false;
    m_layout.setClosed(row, text.node, !text.closed);
    relayout();
    return true;
}

void EventsView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const int y = event->position().toPoint().y();
    if (y < 0 || y >= viewport()->height()) {
        if (!m_dragTimer.isActive())
            m_dragTimer.start(dragScrollMilliseconds, this);
        return;
    }
    m_dragTimer.stop();
    if (const EventGeometry::Line *line = lineAt(y))
        select(line->row, Select::Range);
}

void EventsView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_dragTimer.stop();
}

void EventsView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
    const int beyond = y < 0 ? y : qMax(0, y - viewport()->height());
    m_geometry.scrollBy(qBound(-viewport()->height(), 2 * beyond, viewport()->height()));
    relayout();
    if (!lines().isEmpty())
        select(beyond < 0 ? lines().first().row : lines().last().row, Select::Range);
}

void EventsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const EventGeometry::Line *line = lineAt(event->position().toPoint().y());
    if (!line || event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return mousePressEvent(event); // two quick clicks are two
    if (pressMark(*line, event->position().toPoint()))
        return;
    select(line->row, Select::Only);
    toggle();
}

void EventsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse || lines().isEmpty()) {
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    const auto current = std::find_if(lines().cbegin(), lines().cend(),
                                      [this](const auto &line) { return line.row == m_current; });
    const QRect area = areaOf(current == lines().cend() ? lines().first() : *current);
    Q_EMIT menuRequested(
        viewport()->mapToGlobal(QPoint(columns().message, area.top() + columns().lineHeight)));
}

void EventsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        if (m_current >= 0)
            select(m_current, Select::Toggle);
    } else if (!moveByKey(event) && !openByKey(event)) {
        event->ignore(); // the window's, then
        return;
    }
    event->accept();
}

bool EventsView::moveByKey(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const Select how = selectOf(event->modifiers(), Select::None);
    switch (event->key()) {
    case Qt::Key_Up:
        move(-1, how);
        return true;
    case Qt::Key_Down:
        move(1, how);
        return true;
    case Qt::Key_PageUp:
        moveByPage(-1, how);
        return true;
    case Qt::Key_PageDown:
        moveByPage(1, how);
        return true;
    case Qt::Key_Home:
        m_geometry.goToBegin();
        relayout();
        if (!lines().isEmpty())
            select(lines().first().row, how);
        return true;
    case Qt::Key_End:
        goToEnd();
        if (m_geometry.lastLine() >= 0)
            select(m_geometry.lastLine(), how);
        m_geometry.goToEnd(); // and not only as far as shows the row
        relayout();
        return true;
    default:
        return false;
    }
}

bool EventsView::openByKey(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Right:
        open();
        return true;
    case Qt::Key_Left:
        close();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle();
        return true;
    default:
        return false;
    }
}

void EventsView::move(int direction, Select how)
{
    if (lines().isEmpty())
        return;
    if (m_current < 0) {
        select(direction < 0 || m_geometry.isAtEnd() ? lines().last().row : lines().first().row,
               Select::Only);
        return;
    }
    if (how == Select::Only && moveNode(direction))
        return;
    const qint64 row = direction < 0 ? m_geometry.previous(m_current) : m_geometry.next(m_current);
    if (row < 0)
        return;
    select(row, how);
    const QList<qsizetype> within = how == Select::Only ? nodes(row) : QList<qsizetype>();
    if (direction < 0 && !within.isEmpty()) {
        setNode(within.last());
        announceEventChange(*this, row);
    }
    showNode();
}

void EventsView::moveByPage(int direction, Select how)
{
    m_geometry.scrollBy(qint64(direction) *
                        qMax(m_geometry.lineHeight(), viewport()->height() - m_geometry.lineHeight()));
    relayout();
    if (!lines().isEmpty())
        select(direction < 0 ? lines().first().row : lines().last().row, how);
}

} // namespace lambdesk
