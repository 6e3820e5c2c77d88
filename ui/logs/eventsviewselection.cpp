// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsview.h"

#include "accessibleeventsview.h"
#include "runfolds.h"

namespace lambdesk
{

QList<EventRows> EventsView::selectedRows() const
{
    RowSelection result;
    for (EventRows rows : m_selection.stretches()) {
        if (m_runs) {
            if (const auto fold = m_runs->map().at(rows.first))
                rows.first = fold->first;
            if (const auto fold = m_runs->map().at(rows.end - 1))
                rows.end = fold->end;
        }
        result.add({qMax(rows.first, m_geometry.firstRow()), qMin(rows.end, m_geometry.endRow())});
    }
    return result.stretches();
}

void EventsView::select(qint64 row, Select how)
{
    if (m_anchor < 0 || how == Select::Only || how == Select::Toggle)
        m_anchor = row;
    m_current = row;
    const EventRows range{qMin(m_anchor, row), qMax(m_anchor, row) + 1};
    if (how == Select::Toggle)
        toggleSelected(row);
    else if (how == Select::AddRange)
        m_selection.add(range);
    else if (how != Select::None)
        m_selection.set(range);
    m_node = -1;
    m_geometry.show(row);
    relayout();
    Q_EMIT selectionChanged();
    announceCurrentEvent(*this);
}

/// A folded run goes as a whole, but stays one row here: while it runs it has no end yet.
void EventsView::toggleSelected(qint64 row)
{
    EventRows rows{row, row + 1};
    const bool wasSelected = hasRow(selectedRows(), row);
    if (!wasSelected) {
        m_selection.add(rows);
        return;
    }
    if (const auto fold = m_runs ? m_runs->map().at(row) : std::nullopt)
        rows = {fold->first, fold->end};
    m_selection.remove(rows);
}

void EventsView::selectAll()
{
    if (m_geometry.lastLine() < 0)
        return;
    m_anchor = m_geometry.firstRow();
    m_current = m_geometry.endRow() - 1;
    m_selection.set({m_anchor, m_geometry.endRow()});
    m_node = -1;
    viewport()->update();
    Q_EMIT selectionChanged();
}

/// It alone is selected, and nothing is with -1.
void EventsView::setCurrent(qint64 row)
{
    m_current = m_anchor = row;
    m_node = -1;
    if (row < 0)
        m_selection.clear();
    else
        m_selection.set({row, row + 1});
}

} // namespace lambdesk
