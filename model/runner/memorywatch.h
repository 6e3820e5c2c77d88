// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupedprocesses.h"
#include "processmemory.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

#include <sys/types.h>

namespace lambdesk
{

class ControlGroup;
class MemoryRounds;

/// Looks at the memory of an environment's processes, and at their number: every 20 ms while it is on, less
/// often where that takes long, and where a control group tells that nothing has come. Engine thread.
class MemoryWatch final : public QObject
{
    Q_OBJECT
public:
    /// `limitBytes` 0: it only measures. `mostThreads` is what the processes may have together; 0: any
    /// number.
    explicit MemoryWatch(qint64 limitBytes, int mostThreads = 0, QObject *parent = nullptr);
    ~MemoryWatch() override;

    /// From now on it looks at these; the group may be null, and must outlive the watch or be taken away by
    /// another call.
    void follow(const ProcessTree &tree, const ControlGroup *group);
    void start();
    void stop();
    /// Looks now.
    void look();
    /// Looks as well as some ten microseconds allow: whether the group has had more than at the last look, or
    /// the process that was the first of all then has. Looks for good when that was long ago, or when there
    /// may be too much.
    void lookBriefly();
    /// The kernel's own limit has ended that many processes by now; more than at the last look is too much.
    void countKills(qint64 outOfMemoryKills);
    /// Counts what a process that has ended had at most.
    void count(qint64 bytes);

    /// The most that has been seen at a time, in bytes.
    qint64 peak() const { return m_peak; }

Q_SIGNALS:
    /// The processes have or had more than they may.
    void exceeded();
    /// They have more threads than they may. Not told of those in a group that limits them.
    void tooManyThreads();

private:
    void onTurn();
    bool hasNothingCome(std::optional<qint64> charged) const;
    bool hasStayedLow() const;
    std::vector<pid_t> processes();
    qint64 usedBy(const std::vector<pid_t> &processes);
    qint64 usedByFew(const std::vector<pid_t> &processes);
    bool isTooMuch(qint64 bytes) const { return m_limit > 0 && bytes > m_limit; }
    bool countsThreads() const;
    bool areKilled();

    const qint64 m_limit;
    const size_t m_mostThreads;
    ProcessTree m_tree;
    GroupedProcesses m_grouped;
    bool m_hasAnswered = false; ///< lookBriefly() was called
    const ControlGroup *m_group = nullptr;
    const std::shared_ptr<MemoryRounds> m_rounds;
    QElapsedTimer m_sinceLook;
    int m_pause = 0; ///< milliseconds from the last look to the next
    qint64 m_chargedAtLook = 0;
    qint64 m_peak = 0;
    qint64 m_kills = 0;
    WatchedProcess m_first; ///< of the tree, at the last look; none when there were many
    qint64 m_residentOfOthers = 0;
    QElapsedTimer m_sinceExact;
    qint64 m_exact = 0;
    qint64 m_residentAtExact = 0;
};

} // namespace lambdesk
