// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernelfile.h"

#include <QtGlobal>

#include <vector>

#include <sys/types.h>

namespace lambdesk
{

/// In bytes; 0 when there is no process.
struct ResidentMemory {
    qint64 now = 0;     ///< the sum over the processes; pages that they share are counted for each
    qint64 highest = 0; ///< the most that one process alone has had
};
/// Some 20 µs for each process.
ResidentMemory residentMemory(const std::vector<pid_t> &processes);

/// One process of which that is asked again and again.
class WatchedProcess
{
public:
    /// None.
    WatchedProcess() = default;
    explicit WatchedProcess(pid_t process);

    bool isThere() const { return m_status.isOpen(); }
    /// Some 5 µs.
    ResidentMemory residentMemory() const;

private:
    KernelFile m_status;
};

/// What the processes have of memory now, in bytes, with shared pages divided among those that share them.
/// Exact and slow: a millisecond and more for each.
qint64 proportionalMemory(const std::vector<pid_t> &processes);

/// An estimate of the same that doesn't take longer than residentMemory(): all that is a process' own, and
/// what the one with the most of it shares with files and others. Pages of a parent that haven't been written
/// since count for each of its children, too.
qint64 memoryOfMany(const std::vector<pid_t> &processes);

} // namespace lambdesk
