// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logqueue.h"
#include "logstore.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace lambdesk
{

class Clock;
class LogDatabase;

/// Takes what is in the queue and writes it down, on a thread of its own.
class LogWriter
{
public:
    struct Setup {
        QString path;
        const Clock &clock;
        qint64 maximumBytes = 0;                 ///< of the file
        int retryMilliseconds = 0;               ///< after a failure
        int sweepMilliseconds = 0;               ///< from the start to the first look for what can go
        std::optional<int> daysOfNewGroups = {}; ///< as LogStore has it
    };
    /// Called on the writer's thread.
    struct Listener {
        std::function<void(const LogChanges &)> changed;
        std::function<void(const Error &)> failed; ///< once, until something could be written again
        std::function<void()> fileChanged;         ///< another file is in use from now on
    };

    LogWriter(LogQueue &queue, Setup setup, Listener listener);
    ~LogWriter();

    void start();
    /// Once the queue is closed: waits until all of it is written.
    void stop();

private:
    using Jobs = std::deque<LogQueue::Job>;

    void run();
    void write(Jobs jobs);
    Result<void> open();
    Result<void> reopen(const Error &why);
    Result<void> writeAll(Jobs &jobs, QList<Result<void>> &answers);
    Result<void> writeOne(LogQueue::Job &job, QList<Result<void>> &answers);
    void giveUp(Jobs jobs, const Error &error);
    void report(const Error &error);
    void sweep();
    void announce();
    int waitMilliseconds() const;

    LogQueue &m_queue;
    const Setup m_setup;
    const Listener m_listener;
    std::unique_ptr<LogDatabase> m_database;
    std::unique_ptr<LogStore> m_store;
    LogChanges m_unannounced;
    QHash<LogStreamId, QElapsedTimer> m_announced; ///< streams, lately
    QDeadlineTimer m_nextSweep;
    qint64 m_bytesSinceSweep = 0;
    bool m_isFailing = false;
    std::unique_ptr<QThread> m_thread; ///< last: it uses the rest
};

} // namespace lambdesk
