// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventsource.h"
#include "rowselection.h"

#include <QPointer>

#include <functional>

namespace lambdesk
{

/// Reads rows of a source in order and hands them over, some thousand at a time. Deleting
/// it ends that. Its source may go away before: then it ends with an error.
class EventReader final : public QObject
{
    Q_OBJECT
public:
    /// Called on a thread of the pool, one call after the other; an error ends the reading.
    using Take = std::function<Result<void>(const QList<SourceEvent> &events)>;

    EventReader(EventSource *source, const QList<EventRows> &rows, Take take, QObject *parent);

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
    QList<EventRows> m_left; ///< to read, in order
    qint64 m_count;          ///< of all that was asked for
    Take m_take;
    bool m_hasEnded = false;
};

} // namespace lambdesk
