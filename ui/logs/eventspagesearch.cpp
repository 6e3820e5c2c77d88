// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventspage.h"

#include "eventexport.h"
#include "eventsview.h"
#include "eventtools.h"
#include "hitsource.h"
#include "streamsource.h"

#include <ui/widgets/listtext.h>

#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

void EventsPage::openSearch(const QStringList &groups)
{
    if (m_streamName.isEmpty() && m_groups == groups && m_hits)
        return;
    reset();
    m_groups = groups;
    m_title->setText(groups.size() == 1 ? groups.first() : tr("%1 log groups").arg(groups.size()));
    m_group->setText(groups.size() == 1 ? tr("All log streams") : listText(groups));
    search(FilterPattern(), {});
}

void EventsPage::search(const FilterPattern &pattern, const TimeRangeField::Range &range)
{
    LogRange where;
    where.from = range.from;
    where.to = range.to;
    if (m_streamName.isEmpty()) {
        where.groups = m_groups;
    } else {
        where.groups = {m_groupName};
        where.streams = {m_streamName};
    }
    if (where.groups.isEmpty())
        return;
    m_view->setSource(nullptr, nullptr, EventsView::Start::AtBegin);
    forgetSearch();
    m_hits = new HitSource(m_logs, where, pattern, this);
    m_search->setSearch(m_hits);
    connect(m_hits, &HitSource::failed, this, &EventsPage::failed);
    connect(m_hits, &HitSource::finished, m_view, [this] {
        if (m_view->source() == m_hits)
            m_view->setEmptyText(tr("No event was found. Try another pattern, or a longer time range."));
    });
    m_view->setEmptyText(tr("Searching …"));
    showHits();
}

void EventsPage::forgetSearch()
{
    m_search->setSearch(nullptr);
    m_search->setWayBack({});
    if (HitSource *hits = std::exchange(m_hits, nullptr)) {
        if (m_view->source() == hits)
            m_view->setSource(nullptr, nullptr, EventsView::Start::AtBegin);
        hits->disconnect(this);
        hits->deleteLater();
    }
}

void EventsPage::showHits()
{
    if (!m_hits)
        return;
    m_tools->setStream(false);
    using Origin = EventsView::Origin;
    m_view->setOrigin(!m_streamName.isEmpty()
                          ? Origin::Hidden
                          : (m_groups.size() == 1 ? Origin::Stream : Origin::GroupAndStream));
    m_view->setSource(m_hits, nullptr, EventsView::Start::AtBegin);
    m_search->setWayBack(m_stream ? tr("Back to the log stream") : QString());
}

/// Among the hits the next row; among the stream's rows the next one that was found.
void EventsPage::goToHit(int direction)
{
    if (!m_hits || m_hits->endRow() == 0)
        return;
    const qint64 current = m_view->currentRow();
    const bool inHits = m_view->source() == m_hits;
    qint64 row = -1;
    if (inHits && current < 0)
        row = direction > 0 ? 0 : m_hits->endRow() - 1;
    else if (inHits)
        row = current + direction;
    else if (m_stream) {
        const LogStreamId stream = m_stream->stream().id;
        const qint64 hit = direction > 0 ? m_hits->after(stream, current) : m_hits->before(stream, current);
        row = hit < 0 ? -1 : m_hits->placeOf(hit).row;
    }
    if (row < 0 || (inHits && row >= m_hits->endRow()))
        return;
    m_view->goTo(row);
    m_view->setFocus();
}

/// One step back at a time: the search that goes on, the pattern that is typed, the hits.
void EventsPage::takeBack()
{
    if (m_hits && m_hits->isSearching()) {
        m_hits->cancel();
        return;
    }
    if (m_search->clearPattern())
        return;
    if (m_view->hasFocus() && m_stream && m_hits && m_view->source() == m_hits)
        showStreamAgain();
    m_view->setFocus();
}

void EventsPage::showAround()
{
    if (!m_hits || m_view->source() != m_hits || m_view->currentRow() < 0)
        return;
    const EventSource::Event *event = m_hits->event(m_view->currentRow());
    if (!event)
        return;
    const LogHit hit = event->hit;
    if (!m_stream || hit.stream != m_stream->stream().id) {
        Q_EMIT aroundRequested(hit.group, hit.streamName, hit.event.row);
        return;
    }
    // The hits stay: F3 goes on through them, and there is a way back.
    m_stream->setPattern(*m_hits->pattern());
    showStreamView();
    m_search->setWayBack(tr("Back to what was found"));
    m_view->goTo(hit.event.row);
    m_view->setFocus();
}

/// Whatever else was written then, by the same stream or in the groups that are searched.
void EventsPage::showMinutesAround()
{
    const EventSource::Event *event =
        m_view->source() ? m_view->source()->event(m_view->currentRow()) : nullptr;
    if (!event)
        return;
    const LogHit hit = event->hit;
    constexpr LogTime second = 1000;
    const LogTime time = hit.event.timestamp / second * second;
    const TimeRangeField::Range range{time - 60 * second, time + 61 * second};
    m_search->setText({});
    m_search->setRange(*range.from, *range.to);
    search(FilterPattern(), range);
    m_view->setFocus();
    connect(m_hits, &HitSource::finished, m_view, [this, hit, hits = m_hits] {
        const qint64 found = hits->after(hit.stream, hit.event.row - 1);
        if (found >= 0 && m_view->source() == hits && m_view->currentRow() < 0)
            m_view->goTo(found);
    });
}

void EventsPage::saveRows(bool selectionOnly)
{
    if (!m_view->source())
        return;
    const QList<EventRows> rows = selectionOnly ? m_view->selectedRows() : QList<EventRows>{m_view->rows()};
    if (rows.isEmpty())
        return;
    QString name = m_streamName.isEmpty() ? u"log-events"_s : m_streamName;
    for (const QChar c : u"/\\[]$:*?\"<>|"_s)
        name.replace(c, u'-');
    m_export->saveAs(rows, name + u".log"_s);
}

} // namespace lambdesk
