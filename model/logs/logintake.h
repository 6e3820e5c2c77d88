// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logblock.h"
#include "logrun.h"

#include <QByteArray>

#include <memory>

namespace lambdesk
{

class Clock;
class LogQueue;

/// Takes what one run writes, makes events of it and hands them on to be stored; writes nothing itself, so
/// that the run doesn't wait. Made by LogService::beginRun(), which may be gone by the time it is used; on
/// one thread at a time.
class LogIntake
{
public:
    LogIntake(std::shared_ptr<LogQueue> queue, const Clock &clock, const LogRunStart &start);
    /// Without an end the run counts as failed.
    ~LogIntake();
    LogIntake(const LogIntake &) = delete;
    LogIntake &operator=(const LogIntake &) = delete;

    /// What the function wrote, as it came. Each line is an event, once its end is there; CR within it
    /// becomes LF, since the runtimes write CR for a line end within one message. When the store can't keep
    /// up, lines are left out, and an event of ours says how many.
    void appendOutput(const QByteArray &bytes);
    /// An event of the platform's, with its line end; nothing when empty.
    void appendLine(const QByteArray &line);
    /// An unfinished line is stored as it is.
    void end(const LogRunEnd &end);

private:
    void addLine(QByteArrayView line);
    void addEvent(QByteArrayView message);
    void finishLine();
    void noteDropped();
    void handOn();

    std::shared_ptr<LogQueue> m_queue;
    const Clock &m_clock;
    quint64 m_run = 0;
    LogBlock m_block;
    LogTime m_now = 0;
    QByteArray m_unfinished; ///< the last line's beginning
    qint64 m_droppedLines = 0;
    bool m_isDropping = false;
    bool m_hasEnded = false;
};

} // namespace lambdesk
