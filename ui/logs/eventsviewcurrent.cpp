// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsview.h"

#include "accessibleeventsview.h"
#include "runfolds.h"

#include <QFocusEvent>

#include <algorithm>

namespace lambdesk
{

void EventsView::setExpanded(qint64 row, bool expanded)
{
    m_layout.setExpanded(row, expanded);
    if (row == m_current)
        m_node = -1;
    // What was opened is looked at: the view doesn't run away with what arrives below it.
    if (expanded)
        m_geometry.leaveEnd();
    relayout();
    announceEventChange(*this, row);
}

void EventsView::toggleFold(qint64 row)
{
    if (!m_runs)
        return;
    if (const auto fold = m_runs->map().at(row)) {
        m_runs->unfold(fold->first);
        announceEventChange(*this, fold->first);
        return;
    }
    const LogRun *run = m_runs->runAt(row);
    if (!run)
        return;
    const LogRun folded = *run;
    if (m_current >= folded.firstRow && (folded.running || m_current < folded.endRow))
        setCurrent(qMax(folded.firstRow, m_geometry.firstRow()));
    m_node = -1;
    m_runs->fold(folded);
    announceEventChange(*this, qMax(folded.firstRow, m_geometry.firstRow()));
}

QList<qsizetype> EventsView::nodes(qint64 row)
{
    QList<qsizetype> result;
    if (!isExpanded(row))
        return result;
    if (const EventShape *shape = m_layout.shape(row)) {
        for (const EventShape::Line &line : shape->lines) {
            if (line.node >= 0)
                result.append(line.node);
        }
    }
    return result;
}

void EventsView::setNode(qsizetype node)
{
    m_node = node;
    viewport()->update();
}

void EventsView::setClosed(qsizetype node, bool closed)
{
    m_layout.setClosed(m_current, node, closed);
    relayout();
    announceEventChange(*this, m_current);
}

/// Within the tree of the current row; false at its edges.
bool EventsView::moveNode(int direction)
{
    const QList<qsizetype> all = nodes(m_current);
    const qsizetype at = m_node < 0 ? -1 : all.indexOf(m_node);
    const qsizetype next = at + direction;
    if (all.isEmpty() || next >= all.size() || next < -1 || (at < 0 && direction < 0))
        return false;
    setNode(next < 0 ? -1 : all.at(next));
    showNode();
    announceEventChange(*this, m_current);
    return true;
}

void EventsView::showNode()
{
    const EventShape *shape = m_layout.shape(m_current);
    const auto line = std::find_if(lines().cbegin(), lines().cend(),
                                   [this](const auto &each) { return each.row == m_current; });
    if (!shape || m_node < 0 || line == lines().cend())
        return;
    const auto node = std::find_if(shape->lines.cbegin(), shape->lines.cend(),
                                   [this](const auto &each) { return each.node == m_node; });
    const int y = line->y + int(node - shape->lines.cbegin()) * m_geometry.lineHeight();
    const int below = y + m_geometry.lineHeight() - viewport()->height();
    if (y < 0 || below > 0)
        m_geometry.scrollBy(y < 0 ? y : below);
    relayout();
    announceCurrentEvent(*this);
}

void EventsView::open()
{
    if (m_current < 0)
        return;
    if (m_runs && m_runs->map().at(m_current))
        return toggleFold(m_current);
    if (!isExpanded(m_current))
        return setExpanded(m_current, true);
    if (m_node < 0) {
        moveNode(1);
        return;
    }
    if (m_layout.isClosed(m_current, m_node))
        setClosed(m_node, false);
    else
        moveNode(1);
}

void EventsView::close()
{
    if (m_current < 0 || (m_runs && m_runs->map().at(m_current)))
        return;
    if (!isExpanded(m_current))
        return toggleFold(m_current);
    const EventShape *shape = m_layout.shape(m_current);
    const bool opens = shape && m_node >= 0 &&
                       std::any_of(shape->lines.cbegin(), shape->lines.cend(), [this](const auto &line) {
                           return line.node == m_node && line.opens && !line.closed;
                       });
    if (opens) {
        setClosed(m_node, true);
    } else if (m_node >= 0 && m_layout.parentOf(m_current, m_node) >= 0) {
        setNode(m_layout.parentOf(m_current, m_node));
        showNode();
        announceEventChange(*this, m_current);
    } else {
        setExpanded(m_current, false);
    }
}

void EventsView::toggle()
{
    if (m_current < 0)
        return;
    if (m_runs && m_runs->map().at(m_current))
        return toggleFold(m_current);
    const EventShape *shape = m_layout.shape(m_current);
    if (m_node > 0 && shape) {
        for (const EventShape::Line &line : shape->lines) {
            if (line.node == m_node && line.opens)
                return setClosed(m_node, !line.closed);
        }
    }
    setExpanded(m_current, !isExpanded(m_current));
}

void EventsView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCurrentEvent(*this);
}

void EventsView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace lambdesk
