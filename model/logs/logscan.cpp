// SPDX-License-Identifier: GPL-3.0-or-later
#include "logscan.h"

#include "logscanwork.h"
#include "logwalk.h"

namespace lambdesk
{

namespace
{

constexpr int batchMilliseconds = 50;
constexpr int progressMilliseconds = 100;
constexpr qsizetype batchHits = 2000;
constexpr qint64 batchMessageBytes = 1024 * 1024;
constexpr int batchesUnderWay = 4;

} // namespace

LogScan::LogScan(std::shared_ptr<Private> work, QObject *parent)
    : QObject(parent)
    , d(std::move(work))
{
    d->scan = this;
}

LogScan::~LogScan()
{
    d->detach();
}

void LogScan::Private::detach()
{
    const std::lock_guard lock(m_mutex);
    scan = nullptr;
    m_isCancelled = true;
    m_room.notify_all();
}

void LogScan::Private::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_isCancelled = true;
    m_room.notify_all();
}

/// Calls `tell` with the scan on its thread, if it is still there then.
template <typename Tell>
void LogScan::Private::tell(Tell tell)
{
    const std::lock_guard lock(m_mutex);
    if (scan)
        QMetaObject::invokeMethod(
            scan, [scan = scan, tell = std::move(tell)] { tell(*scan); }, Qt::QueuedConnection);
}

void LogScan::Private::run(const Result<QSqlDatabase> &database)
{
    const Result<LogScan::End> end =
        database ? walk(*database) : Result<LogScan::End>(fail(database.error()));
    handOver();
    tell([end](LogScan &to) { Q_EMIT to.finished(end); });
}

Result<LogScan::End> LogScan::Private::walk(const QSqlDatabase &database)
{
    if (m_isCancelled)
        return fail(ErrorKind::Cancelled, LogScan::tr("The search was ended."));
    LogWalk walk(database, request.range);
    if (const auto prepared = walk.prepare(request.after); !prepared)
        return fail(prepared.error());
    auto end =
        walk.run([this](const LogEventView &event, const LogStream &stream) { return look(event, stream); },
                 [this](double share) { return pause(share); });
    if (m_isCancelled)
        return fail(ErrorKind::Cancelled, LogScan::tr("The search was ended."));
    return end;
}

bool LogScan::Private::look(const LogEventView &event, const LogStream &stream)
{
    m_event.row = event.row;
    m_event.timestamp = event.timestamp;
    m_event.ingested = event.ingested;
    m_event.message = QByteArray::fromRawData(event.message.data(), event.message.size());
    if (!request.match || request.match(m_event)) {
        m_batch.append({event.copy(), stream.id, stream.name, stream.group});
        m_batchBytes += event.message.size();
        ++m_hits;
        if (!m_sinceBatch.isValid() || m_batch.size() >= batchHits || m_batchBytes >= batchMessageBytes ||
            m_sinceBatch.elapsed() >= batchMilliseconds)
            handOver();
        if (request.limit > 0 && m_hits >= request.limit)
            return false;
    }
    return !m_isCancelled;
}

bool LogScan::Private::pause(double share)
{
    if (!m_batch.isEmpty() && m_sinceBatch.elapsed() >= batchMilliseconds)
        handOver();
    if (!m_sinceProgress.isValid() || m_sinceProgress.elapsed() >= progressMilliseconds) {
        m_sinceProgress.start();
        tell([share](LogScan &to) { Q_EMIT to.progressed(share); });
    }
    return !m_isCancelled;
}

/// Waits while who asked has enough to do with what is on its way.
void LogScan::Private::handOver()
{
    if (m_batch.isEmpty())
        return;
    m_sinceBatch.start();
    m_batchBytes = 0;
    const QList<LogHit> batch = std::exchange(m_batch, {});
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_underWay < batchesUnderWay || m_isCancelled; });
    if (!scan || m_isCancelled)
        return;
    ++m_underWay;
    QMetaObject::invokeMethod(
        scan,
        [work = shared_from_this(), scan = scan, batch] {
            {
                const std::lock_guard arrived(work->m_mutex);
                --work->m_underWay;
                work->m_room.notify_all();
            }
            Q_EMIT scan->found(batch);
        },
        Qt::QueuedConnection);
}

} // namespace lambdesk
