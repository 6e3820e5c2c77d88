// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsource.h"

#include <model/core/async.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// What an event takes besides its message, roughly.
constexpr qsizetype eventBytes = 160;

qint64 pageOf(qint64 row)
{
    return row / EventSource::pageRows;
}

} // namespace

EventSource::EventSource(QObject *parent)
    : QObject(parent)
{
}

EventSource::~EventSource() = default;

const EventSource::Event *EventSource::event(qint64 row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    if (page == m_pages.cend())
        return nullptr;
    const qint64 at = row - page->firstRow;
    return at >= 0 && at < qint64(page->events.size()) ? &page->events[std::size_t(at)] : nullptr;
}

bool EventSource::isMissing(qint64 row) const
{
    return row >= firstRow() && row < endRow() && !event(row);
}

void EventSource::want(const QList<qint64> &rows)
{
    m_wanted.clear();
    ++m_time;
    for (const qint64 row : rows) {
        if (const auto page = m_pages.find(pageOf(row)); page != m_pages.end())
            page->used = m_time;
        if (isMissing(row) && (m_wanted.isEmpty() || m_wanted.last() != pageOf(row)))
            m_wanted.append(pageOf(row));
    }
    loadNext();
}

void EventSource::loadNext()
{
    if (m_loading >= 0 || m_wanted.isEmpty())
        return;
    m_loading = m_wanted.takeFirst();
    const qint64 row = std::max(m_loading * pageRows, firstRow());
    const int count = int((m_loading + 1) * pageRows - row);
    whenReady(fetch(row, count), this, [this, row](const SourceEvents &events) {
        m_loading = -1;
        if (!events)
            Q_EMIT failed(events.error());
        else
            keep(row, *events);
        loadNext();
    });
}

void EventSource::keep(qint64 row, const QList<SourceEvent> &events)
{
    if (events.isEmpty())
        return;
    Page *page = nullptr;
    qint64 index = -1;
    for (const SourceEvent &each : events) {
        if (pageOf(each.row) != index) {
            index = pageOf(each.row);
            page = &m_pages[index];
            m_bytes -= page->bytes;
            *page = {{}, each.row, 0, m_time};
        }
        Event event{each.hit, each.hit.event.message.size()};
        if (event.bytes > mostMessageBytes)
            event.hit.event.message = QByteArray(each.hit.event.message.constData(), mostMessageBytes);
        const qsizetype bytes = event.hit.event.message.size() + eventBytes;
        page->bytes += bytes;
        m_bytes += bytes;
        page->events.push_back(std::move(event));
    }
    makeRoom();
    Q_EMIT loaded(row, events.last().row + 1);
}

void EventSource::makeRoom()
{
    while (m_bytes > mostCachedBytes && m_pages.size() > 1) {
        const auto oldest = std::min_element(m_pages.begin(), m_pages.end(),
                                             [](const Page &a, const Page &b) { return a.used < b.used; });
        if (oldest->used == m_time)
            return; // all of them are looked at
        m_bytes -= oldest->bytes;
        m_pages.erase(oldest);
    }
}

} // namespace lambdesk
