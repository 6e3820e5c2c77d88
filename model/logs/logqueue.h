// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logblock.h"
#include "logrun.h"

#include <model/core/result.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <variant>

namespace lambdesk
{

class LogStore;

/// What is to be written, in the order in which it came, on its way from the threads that have it to the one
/// that writes. Thread-safe.
class LogQueue
{
public:
    struct RunBegin {
        quint64 run = 0;
        LogRunStart start;
    };
    struct RunEvents {
        quint64 run = 0;
        LogBlock block;
    };
    struct RunEnd {
        quint64 run = 0;
        LogRunEnd end;
    };
    struct Command {
        std::function<Result<void>(LogStore &)> work;     ///< its error mustn't leave half of a change behind
        std::function<void(const Result<void> &)> answer; ///< once the work is committed, or was in vain
    };
    using Job = std::variant<RunBegin, RunEvents, RunEnd, Command>;

    /// `maximumBytes`: of events that may wait.
    explicit LogQueue(qint64 maximumBytes);

    quint64 newRun();
    /// What a run says waits a moment, so that more of it can be written at once; a command doesn't.
    void add(RunBegin job);
    void add(RunEvents job);
    void add(RunEnd job);
    void add(Command job);

    bool hasRoom(qint64 bytes) const;
    /// Of events that wait or are being written.
    qint64 waitingBytes() const;
    /// Whether nothing waits and nothing is being written.
    bool isIdle() const;

    /// The thread that writes waits here until there is something to do, for `milliseconds` at most, and
    /// takes it: once something has waited for a moment, or at once when that is asked for. The
    /// queue counts as idle again when written() has been called.
    std::deque<Job> take(int milliseconds);
    void written();
    /// What couldn't be written comes first at the next try.
    void putBack(std::deque<Job> jobs);
    /// Waits until the time is over or the queue is closed.
    void pause(int milliseconds);
    /// What is there is to be taken at once; from now on take() doesn't wait.
    void close();
    bool isClosed() const;

private:
    void push(Job job, qint64 bytes, bool isUrgent);

    const qint64 m_maximumBytes;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Job> m_jobs;
    qint64 m_bytes = 0;
    qint64 m_takenBytes = 0;
    quint64 m_runs = 0;
    bool m_isUrgent = false;
    bool m_isWriting = false;
    bool m_isClosed = false;
};

} // namespace lambdesk
