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

EventReader::EventReader(EventSource *source, qint64 firstRow, qint64 endRow, Take take, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_first(firstRow)
    , m_next(firstRow)
    , m_end(endRow)
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
    m_next = std::max(m_next, m_source->firstRow()); // old events may have been removed meanwhile
    if (m_next >= m_end) {
        end(Result<void>());
        return;
    }
    const int count = int(std::min(rowsAtOnce, m_end - m_next));
    whenReady(m_source->fetch(m_next, count), this, [this](const SourceEvents &events) {
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
        end(Result<void>());
        return;
    }
    whenReady(runOnPool([take = m_take, events] { return take(events); }), this,
              [this, next = events.last().row + 1](const Result<void> &taken) {
                  if (!taken) {
                      end(taken);
                      return;
                  }
                  m_next = next;
                  Q_EMIT progressed(double(m_next - m_first) / double(m_end - m_first));
                  readNext();
              });
}

} // namespace lambdesk
