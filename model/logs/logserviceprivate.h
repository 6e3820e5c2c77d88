// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logdatabase.h"
#include "logqueue.h"
#include "logreader.h"
#include "logscanwork.h"
#include "logservice.h"
#include "logwriter.h"

#include <model/core/async.h>
#include <model/core/clock.h>

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <list>

namespace lambdesk
{

/// Before open().
Error logsNotOpen();

/// What LogService works with: who writes, who reads, and what is under way.
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

template <typename Value>
QFuture<Result<Value>> LogService::Private::read(See see,
                                                 std::function<Result<Value>(const LogReader &)> work)
{
    if (!isOpen)
        return readyFuture(Result<Value>(fail(logsNotOpen())));
    const auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    whenWritten(see, readerPool, [this, promise, work = std::move(work)] {
        const auto database = readers.current();
        promise->addResult(database ? work(LogReader(*database)) : Result<Value>(fail(database.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace lambdesk
