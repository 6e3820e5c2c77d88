// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventreader.h"

#include <model/core/async.h>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

/// Of the largest events these are 128 MiB.
constexpr qint64 rowsAtOnce = 500;

} // namespace

EventReader::EventReader(EventSource *source, const QList<EventRows> &rows, Take take, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_left(rows)
    , m_count(countRows(rows))
    , m_take(std::move(take))
{
    // What it was asked for isn't answered any more then.
    connect(source, &QObject::destroyed, this,
            [this] { end(fail(ErrorKind::NotFound, tr("The log is not there any more."))); });
}

void EventReader::start()
{
    readNext();
}

void EventReader::readNext()
{
    if (!m_source || m_hasEnded)
        return;
    RowSelection left;
    for (const EventRows &rows : std::as_const(m_left)) // old events may have been removed meanwhile
        left.add({std::max(rows.first, m_source->firstRow()), rows.end});
    m_left = left.stretches();
    if (m_left.isEmpty()) {
        end(Result<void>());
        return;
    }
    const EventRows next = m_left.first();
    const int count = int(std::min(rowsAtOnce, next.end - next.first));
    whenReady(m_source->fetch(next.first, count), this, [this](const SourceEvents &events) {
        if (!events)
            end(fail(events.error()));
        else
            handOver(*events);
    });
}

void EventReader::end(const Result<void> &result)
{
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT finished(result);
}

void EventReader::handOver(const QList<SourceEvent> &events)
{
    if (events.isEmpty()) {
        m_left.removeFirst(); // the source ends before it
        readNext();
        return;
    }
    whenReady(runOnPool([take = m_take, events] { return take(events); }), this,
              [this, next = events.last().row + 1](const Result<void> &taken) {
                  if (!taken) {
                      end(taken);
                      return;
                  }
                  m_left.first().first = next;
                  Q_EMIT progressed(1.0 - double(countRows(m_left)) / double(m_count));
                  readNext();
              });
}

} // namespace lambdesk
