// SPDX-License-Identifier: GPL-3.0-or-later
#include "logserviceprivate.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logLogs, "lambdesk.logs")

namespace lambdesk
{

namespace
{

/// While more than this waits, what is read doesn't include it.
constexpr qint64 shortBacklogBytes = 4 * 1024 * 1024;
constexpr int readerThreads = 2;
constexpr int scannerThreads = 4;

} // namespace

Error logsNotOpen()
{
    return {ErrorKind::Storage, LogService::tr("The workspace isn't open."), {}};
}

LogService::Private::Private(LogService &service, const Setup &withSetup)
    : q(service)
    , setup(withSetup)
    , queue(std::make_shared<LogQueue>(setup.backlogBytes))
    , readers(setup.workspace.logs())
    , writer(*queue,
             {setup.workspace.logs(), setup.clock, setup.maximumBytes, setup.retryMilliseconds,
              setup.sweepMilliseconds, setup.daysOfNewGroups},
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

QFuture<Result<void>> LogService::Private::write(std::function<Result<void>(LogStore &)> work)
{
    if (!isOpen)
        return readyFuture(Result<void>(fail(logsNotOpen())));
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

} // namespace lambdesk
