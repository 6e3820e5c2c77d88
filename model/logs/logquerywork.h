// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logqueries.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QMutex>

#include <atomic>

namespace lambdesk
{

/// One query: its events come on a thread of the pool, what is asked of it on the engine's.
class LogQueryWork
{
public:
    LogQueryWork(const QString &id, const LogQueries::Request &request, const InsightsQuery &query,
                 const QByteArray &account);

    const QString &id() const { return m_id; }
    const LogRange &range() const { return m_request.range; }
    LogQueries::State state(bool withResult = true) const;
    LogQueries::Status status() const;
    bool isOver() const { return status() > LogQueries::Status::Running; }

    void begin();
    /// How far that is, state() says.
    void follow(const QFuture<Result<LogScan::End>> &visited);
    /// False: no more events are wanted.
    bool visit(const LogHit &hit);
    /// Whether something was published since this was asked last.
    bool takeNews() { return m_news.exchange(false); }
    /// After the last event; takes a moment when the result is large.
    void finish(const Result<LogScan::End> &end);
    /// False when it was over before: then it stays as it is.
    bool cancel();
    /// Of the result's memory, about.
    qint64 resultBytes() const { return m_resultBytes; }

private:
    void publish(LogQueries::Status status);

    const QString m_id;
    const LogQueries::Request m_request;
    std::unique_ptr<InsightsRun> m_run; ///< of the thread that visits; null once it has finished
    QElapsedTimer m_sincePublished;
    std::optional<Error> m_error;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_news = false;
    std::atomic<qint64> m_resultBytes = 0;

    mutable QMutex m_mutex; ///< guards the rest
    LogQueries::State m_state;
    QFuture<Result<LogScan::End>> m_visited;
    QElapsedTimer m_running;
};

} // namespace lambdesk
