// SPDX-License-Identifier: GPL-3.0-or-later
#include "logquerywork.h"

namespace lambdesk
{

namespace
{

/// What there is so far is shown this often, in milliseconds.
constexpr qint64 publishedEvery = 250;
/// Events between two looks at the clock.
constexpr qint64 eventsBetweenLooks = 512;

qint64 bytesOf(const InsightsResult &result)
{
    qint64 bytes = 0;
    for (const InsightsResult::Row &row : result.rows) {
        bytes += qint64(sizeof(row));
        for (const QString &value : row.values)
            bytes += qint64(sizeof(value)) + value.size() * qint64(sizeof(QChar));
    }
    return bytes;
}

} // namespace

LogQueryWork::LogQueryWork(const QString &id, const LogQueries::Request &request, const InsightsQuery &query,
                           const QByteArray &account)
    : m_id(id)
    , m_request(request)
    , m_run(std::make_unique<InsightsRun>(query, request.limit, account))
{
    m_state.id = id;
    m_state.request = request;
}

LogQueries::State LogQueryWork::state(bool withResult) const
{
    const QMutexLocker lock(&m_mutex);
    LogQueries::State state = m_state;
    if (!withResult)
        state.result = {};
    if (state.status == LogQueries::Status::Running) {
        state.elapsedMs = m_running.elapsed();
        if (const int all = m_visited.progressMaximum(); all > 0)
            state.share = double(m_visited.progressValue()) / all;
    }
    return state;
}

LogQueries::Status LogQueryWork::status() const
{
    const QMutexLocker lock(&m_mutex);
    return m_state.status;
}

void LogQueryWork::begin()
{
    const QMutexLocker lock(&m_mutex);
    m_state.status = LogQueries::Status::Running;
    m_running.start();
    m_sincePublished.start();
}

void LogQueryWork::follow(const QFuture<Result<LogScan::End>> &visited)
{
    const QMutexLocker lock(&m_mutex);
    m_visited = visited;
}

bool LogQueryWork::visit(const LogHit &hit)
{
    if (m_cancelled)
        return false;
    if (const auto taken = m_run->take(hit); !taken) {
        m_error = taken.error();
        return false;
    }
    if (m_run->statistics().recordsScanned % eventsBetweenLooks != 0 ||
        m_sincePublished.elapsed() < publishedEvery)
        return true;
    publish(LogQueries::Status::Running);
    m_sincePublished.restart();
    m_news = true;
    return true;
}

void LogQueryWork::publish(LogQueries::Status status)
{
    if (m_cancelled)
        return;
    auto result = m_run->result();
    m_resultBytes = bytesOf(result);
    const QMutexLocker lock(&m_mutex);
    if (m_state.status == LogQueries::Status::Cancelled)
        return;
    m_state.statistics = m_run->statistics();
    m_state.result = std::move(result);
    m_state.status = status;
    if (status == LogQueries::Status::Running)
        return;
    // At once with the status: who sees that it is over doesn't look again.
    m_state.elapsedMs = m_running.elapsed();
    m_state.error = m_error;
    m_state.share = 1;
}

void LogQueryWork::finish(const Result<LogScan::End> &end)
{
    if (!end && !m_error)
        m_error = end.error();
    publish(m_error ? LogQueries::Status::Failed : LogQueries::Status::Complete);
    m_run.reset(); // it may have kept more than the result has
}

bool LogQueryWork::cancel()
{
    m_cancelled = true;
    const QMutexLocker lock(&m_mutex);
    if (m_state.isOver())
        return false;
    if (m_state.status == LogQueries::Status::Running)
        m_state.elapsedMs = m_running.elapsed();
    m_state.status = LogQueries::Status::Cancelled;
    return true;
}

} // namespace lambdesk
