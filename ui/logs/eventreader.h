// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventsource.h"

#include <QPointer>

#include <functional>

namespace lambdesk
{

/// Reads rows of a source from the first to the last and hands them over, some thousand at a time. Deleting
/// it ends that. Its source may go away before: then it ends with an error.
class EventReader final : public QObject
{
    Q_OBJECT
public:
    /// Called on a thread of the pool, one call after the other; an error ends the reading.
    using Take = std::function<Result<void>(const QList<SourceEvent> &events)>;

    EventReader(EventSource *source, qint64 firstRow, qint64 endRow, Take take, QObject *parent);

    void start();

Q_SIGNALS:
    /// 0 to 1.
    void progressed(double share);
    void finished(const lambdesk::Result<void> &result);

private:
    void readNext();
    void end(const Result<void> &result);
    void handOver(const QList<SourceEvent> &events);

    QPointer<EventSource> m_source;
    qint64 m_first;
    qint64 m_next;
    qint64 m_end;
    Take m_take;
    bool m_hasEnded = false;
};

} // namespace lambdesk
