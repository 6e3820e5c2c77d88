// SPDX-License-Identifier: GPL-3.0-or-later
#include "logservice.h"

#include "logdatabase.h"
#include "logintake.h"
#include "logqueue.h"
#include "logreader.h"
#include "logrules.h"
#include "logscanwork.h"
#include "logwalk.h"
#include "logwriter.h"

#include <model/core/async.h>
#include <model/core/clock.h>

#include <QLoggingCategory>
#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <list>

Q_LOGGING_CATEGORY(logLogs, "lambdesk.logs")

namespace lambdesk
{

namespace
{

/// While more than this waits, what is read doesn't include it.
constexpr qint64 shortBacklogBytes = 4 * 1024 * 1024;
constexpr int readerThreads = 2;
constexpr int scannerThreads = 4;

Error notOpen()
{
    return {ErrorKind::Storage, LogService::tr("The workspace isn't open."), {}};
}

} // namespace

class LogService::Private
{
public:
    Private(LogService &service, const Setup &withSetup);
    ~Private();

    /// What has been handed over before is in the file when `job` runs.
    enum class See { Everything, WhatIsCheap };
    void whenWritten(See see, QThreadPool &pool, std::function<void()> job);
    template <typename Value>
    QFuture<Result<Value>> read(See see, std::function<Result<Value>(const LogReader &)> work);
    QFuture<Result<void>> write(std::function<Result<void>(LogStore &)> work);
    LogTime now() const { return setup.clock.now().toMSecsSinceEpoch(); }
    void add(const std::shared_ptr<LogScan::Private> &scan);
    void cancelScans();
    void announce(const LogChanges &changes);

    LogService &q;
    const Setup setup;
    std::shared_ptr<LogQueue> queue;
    LogReaders readers;
    QThreadPool readerPool;
    QThreadPool scannerPool;
    std::atomic<bool> isOpen = false;
    std::atomic<bool> isClosing = false;
    std::atomic<bool> fileIsThere = false; ///< the writer has seen to it
    LogWriter writer;

private:
    QMutex m_mutex;
    std::list<std::weak_ptr<LogScan::Private>> m_scans; ///< under the mutex
};

LogService::Private::Private(LogService &service, const Setup &withSetup)
    : q(service)
    , setup(withSetup)
    , queue(std::make_shared<LogQueue>(setup.backlogBytes))
    , readers(setup.workspace.logs())
    , writer(*queue,
             {setup.workspace.logs(), setup.clock, setup.maximumBytes, setup.retryMilliseconds,
              setup.sweepMilliseconds},
             {[this](const LogChanges &changes) {
                  QMetaObject::invokeMethod(
                      &q, [this, changes] { announce(changes); }, Qt::QueuedConnection);
              },
              [this](const Error &error) {
                  qCWarning(logLogs) << "logs not stored:" << error.message << error.detail;
                  QMetaObject::invokeMethod(
                      &q, [this, error] { Q_EMIT q.failed(error); }, Qt::QueuedConnection);
              },
              [this] { readers.forgetFile(); }})
{
    for (QThreadPool *pool : {&readerPool, &scannerPool})
        pool->setExpiryTimeout(-1); // the threads' connections stay open
    readerPool.setMaxThreadCount(readerThreads);
    scannerPool.setMaxThreadCount(scannerThreads);
}

LogService::Private::~Private()
{
    isClosing = true;
    cancelScans();
    queue->close();
    writer.stop();
    cancelScans();
    readerPool.waitForDone();
    scannerPool.waitForDone();
    readers.closeAll();
}

void LogService::Private::whenWritten(See see, QThreadPool &pool, std::function<void()> job)
{
    const bool isCheap =
        queue->isIdle() || (see == See::WhatIsCheap && queue->waitingBytes() > shortBacklogBytes);
    if (fileIsThere && isCheap) {
        pool.start(std::move(job));
        return;
    }
    // Where the rest can't be written, what is there can still be read.
    queue->add(LogQueue::Command{{}, [this, &pool, job = std::move(job)](const Result<void> &written) {
                                     if (written)
                                         fileIsThere = true;
                                     pool.start(job);
                                 }});
}

template <typename Value>
QFuture<Result<Value>> LogService::Private::read(See see,
                                                 std::function<Result<Value>(const LogReader &)> work)
{
    if (!isOpen)
        return readyFuture(Result<Value>(fail(notOpen())));
    const auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    whenWritten(see, readerPool, [this, promise, work = std::move(work)] {
        const auto database = readers.current();
        promise->addResult(database ? work(LogReader(*database)) : Result<Value>(fail(database.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> LogService::Private::write(std::function<Result<void>(LogStore &)> work)
{
    if (!isOpen)
        return readyFuture(Result<void>(fail(notOpen())));
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    queue->add(LogQueue::Command{std::move(work), [promise](const Result<void> &written) {
                                     promise->addResult(written);
                                     promise->finish();
                                 }});
    return promise->future();
}

void LogService::Private::add(const std::shared_ptr<LogScan::Private> &scan)
{
    const QMutexLocker lock(&m_mutex);
    m_scans.remove_if([](const auto &each) { return each.expired(); });
    m_scans.push_back(scan);
}

void LogService::Private::cancelScans()
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &each : m_scans) {
        if (const auto scan = each.lock())
            scan->cancel();
    }
}

void LogService::Private::announce(const LogChanges &changes)
{
    if (changes.groups)
        Q_EMIT q.groupsChanged();
    for (const QString &group : changes.streamsOf)
        Q_EMIT q.streamsChanged(group);
    for (const LogStream &stream : changes.streams)
        Q_EMIT q.streamChanged(stream);
    for (const LogRun &run : changes.runs)
        Q_EMIT q.runChanged(run);
}

LogService::LogService(const Setup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, setup))
{
}

LogService::~LogService() = default;

void LogService::open()
{
    if (d->isOpen.exchange(true))
        return;
    d->writer.start();
}

std::unique_ptr<LogIntake> LogService::beginRun(const LogRunStart &run)
{
    return std::make_unique<LogIntake>(d->queue, d->setup.clock, run);
}

const QList<int> &LogService::retentionChoices()
{
    return LogRules::retentionChoices();
}

QFuture<Result<QList<LogGroup>>> LogService::groups()
{
    return d->read<QList<LogGroup>>(Private::See::Everything,
                                    [](const LogReader &reader) { return reader.groups(); });
}

QFuture<Result<LogGroup>> LogService::group(const QString &name)
{
    return d->read<LogGroup>(Private::See::Everything,
                             [name](const LogReader &reader) { return reader.group(name); });
}

QFuture<Result<QList<LogStream>>> LogService::streams(const QString &group)
{
    return d->read<QList<LogStream>>(Private::See::Everything,
                                     [group](const LogReader &reader) { return reader.streams(group); });
}

QFuture<Result<LogStream>> LogService::stream(const QString &group, const QString &name)
{
    return d->read<LogStream>(Private::See::Everything,
                              [group, name](const LogReader &reader) { return reader.stream(group, name); });
}

QFuture<Result<QList<LogEvent>>> LogService::events(LogStreamId stream, qint64 row, int count)
{
    return d->read<QList<LogEvent>>(Private::See::WhatIsCheap, [stream, row, count](const LogReader &reader) {
        return reader.events(stream, row, count);
    });
}

QFuture<Result<qint64>> LogService::rowAt(LogStreamId stream, LogTime time)
{
    return d->read<qint64>(Private::See::WhatIsCheap,
                           [stream, time](const LogReader &reader) { return reader.rowAt(stream, time); });
}

QFuture<Result<QList<LogRun>>> LogService::runs(LogStreamId stream, qint64 row, qint64 endRow)
{
    return d->read<QList<LogRun>>(Private::See::WhatIsCheap, [stream, row, endRow](const LogReader &reader) {
        return reader.runs(stream, row, endRow);
    });
}

QFuture<Result<LogRunPlace>> LogService::placeOfRun(const QString &requestId)
{
    return d->read<LogRunPlace>(Private::See::Everything, [requestId](const LogReader &reader) {
        return reader.placeOfRun(requestId);
    });
}

LogScan *LogService::scan(LogScan::Request request, QObject *parent)
{
    const auto work = std::make_shared<LogScan::Private>(std::move(request));
    auto *scan = new LogScan(work, parent);
    d->add(work);
    if (!d->isOpen)
        work->run(fail(notOpen()));
    else
        d->whenWritten(Private::See::Everything, d->scannerPool,
                       [this, work] { work->run(d->readers.current()); });
    return scan;
}

QFuture<Result<LogScan::End>> LogService::forEach(const LogRange &range,
                                                  std::function<bool(const LogHit &)> visit)
{
    using End = Result<LogScan::End>;
    if (!d->isOpen)
        return readyFuture(End(fail(notOpen())));
    const auto promise = std::make_shared<QPromise<End>>();
    promise->start();
    const auto mayGoOn = [this, promise] { return !promise->isCanceled() && !d->isClosing; };
    const auto walkThrough = [this, range, visit, mayGoOn]() -> End {
        const auto database = d->readers.current();
        if (!database)
            return fail(database.error());
        LogWalk walk(*database, range);
        if (const auto prepared = walk.prepare({}); !prepared)
            return fail(prepared.error());
        return walk.run(
            [&visit](const LogEventView &event, const LogStream &stream) {
                return visit({event.copy(), stream.id, stream.name, stream.group});
            },
            [&mayGoOn](double) { return mayGoOn(); });
    };
    d->whenWritten(Private::See::Everything, d->scannerPool, [promise, walkThrough] {
        promise->addResult(walkThrough());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> LogService::createGroup(const QString &name)
{
    if (const auto checked = LogRules::checkGroupName(name); !checked)
        return readyFuture(checked);
    return d->write([name, now = d->now()](LogStore &store) { return store.createGroup(name, now); });
}

QFuture<Result<void>> LogService::createStream(const QString &group, const QString &name)
{
    if (const auto checked = LogRules::checkStreamName(name); !checked)
        return readyFuture(checked);
    return d->write(
        [group, name, now = d->now()](LogStore &store) { return store.createStream(group, name, now); });
}

QFuture<Result<void>> LogService::put(const QString &group, const QString &stream,
                                      const QList<NewLogEvent> &events)
{
    const LogTime now = d->now();
    if (const auto checked = LogRules::checkEvents(events, now); !checked)
        return readyFuture(checked);
    QList<LogBlock> blocks(1);
    for (const NewLogEvent &event : events) {
        if (blocks.last().data.size() + event.message.size() > LogBlock::fullBytes)
            blocks.append(LogBlock());
        blocks.last().append(event.timestamp, now, event.message);
    }
    return d->write([group, stream, blocks](LogStore &store) -> Result<void> {
        for (const LogBlock &block : blocks) {
            if (const auto appended = store.append(group, stream, block); !appended)
                return appended;
        }
        return {};
    });
}

QFuture<Result<void>> LogService::deleteGroup(const QString &name)
{
    return d->write([name](LogStore &store) { return store.removeGroup(name); });
}

QFuture<Result<void>> LogService::deleteStream(const QString &group, const QString &name)
{
    return d->write([group, name](LogStore &store) { return store.removeStream(group, name); });
}

QFuture<Result<void>> LogService::setRetention(const QString &group, std::optional<int> days)
{
    if (const auto checked = LogRules::checkRetention(days); !checked)
        return readyFuture(checked);
    return d->write([group, days](LogStore &store) { return store.setRetention(group, days); });
}

QFuture<Result<void>> LogService::setTags(const QString &group, const QMap<QString, QString> &tags)
{
    if (const auto checked = LogRules::checkTags(tags); !checked)
        return readyFuture(checked);
    return d->write([group, tags](LogStore &store) { return store.setTags(group, tags); });
}

} // namespace lambdesk
