// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamsource.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>

namespace lambdesk
{

StreamSource::StreamSource(LogService &logs, const LogStream &stream, QObject *parent)
    : EventSource(parent)
    , m_logs(logs)
    , m_stream(stream)
    , m_newest(stream)
{
    connect(&m_logs, &LogService::streamChanged, this, &StreamSource::take);
    connect(&m_logs, &LogService::groupsChanged, this, &StreamSource::look);
    connect(&m_logs, &LogService::streamsChanged, this, [this](const QString &group) {
        if (group == m_stream.group)
            look();
    });
}

QFuture<SourceEvents> StreamSource::fetch(qint64 row, int count)
{
    auto events = m_logs.events(m_stream.id, row, count);
    return events.then([id = m_stream.id, name = m_stream.name,
                        group = m_stream.group](const Result<QList<LogEvent>> &read) -> SourceEvents {
        if (!read)
            return fail(read.error());
        QList<SourceEvent> result;
        result.reserve(read->size());
        for (const LogEvent &event : *read)
            result.append({event.row, {event, id, name, group}});
        return result;
    });
}

void StreamSource::look()
{
    whenReady(m_logs.stream(m_stream.group, m_stream.name), this, [this](const Result<LogStream> &found) {
        if (found ? found->id != m_stream.id : found.error().kind == ErrorKind::NotFound)
            Q_EMIT gone();
        else if (found)
            take(*found);
    });
}

void StreamSource::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        announceNewest();
}

void StreamSource::take(const LogStream &stream)
{
    if (stream.id != m_stream.id)
        return;
    m_newest = stream;
    announceNewest();
}

void StreamSource::announceNewest()
{
    if (m_loadingTail || m_newest == m_stream)
        return;
    if (m_watched && m_newest.endRow > m_stream.endRow) {
        loadTail();
        return;
    }
    m_stream = m_newest;
    Q_EMIT rangeChanged();
}

void StreamSource::loadTail()
{
    // Whole pages, so that none of them is replaced by a part of it.
    const LogStream next = m_newest;
    const qint64 row = qMax(next.firstRow, (next.endRow - pageRows) / pageRows * pageRows);
    m_loadingTail = true;
    whenReady(fetch(row, int(next.endRow - row)), this, [this, row, next](const SourceEvents &events) {
        m_loadingTail = false;
        if (!events) {
            // Without them it would be asked for the same again and again.
            m_stream = next;
            Q_EMIT failed(events.error());
            Q_EMIT rangeChanged();
            return;
        }
        m_stream = next;
        keep(row, *events);
        Q_EMIT rangeChanged();
        announceNewest();
    });
}

} // namespace lambdesk
