// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logscan.h"

#include <QElapsedTimer>
#include <QSqlDatabase>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace lambdesk
{

struct LogEventView;

/// The part of a scan that is worked on by a thread of the pool; outlives the LogScan when that is deleted.
class LogScan::Private : public std::enable_shared_from_this<LogScan::Private>
{
public:
    explicit Private(LogScan::Request asked)
        : request(std::move(asked))
    {
    }

    /// On a thread of the pool.
    void run(const Result<QSqlDatabase> &database);
    /// The scan is deleted, or the service ends: nothing is told any more.
    void detach();
    /// The service ends: the scan finishes as Cancelled.
    void cancel();

    LogScan *scan = nullptr; ///< under the mutex

private:
    Result<LogScan::End> walk(const QSqlDatabase &database);
    bool look(const LogEventView &event, const LogStream &stream);
    bool pause(double share);
    void handOver();
    template <typename Tell>
    void tell(Tell tell);

    const LogScan::Request request;
    std::atomic<bool> m_isCancelled = false;
    std::mutex m_mutex;
    std::condition_variable m_room;
    int m_underWay = 0; ///< batches that nobody has seen yet; under the mutex
    QList<LogHit> m_batch;
    qint64 m_batchBytes = 0;
    qint64 m_hits = 0;
    QElapsedTimer m_sinceBatch;
    QElapsedTimer m_sinceProgress;
    LogEvent m_event; ///< used again and again
};

} // namespace lambdesk
