// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/types.h>

namespace lambdesk
{

/// The processes of an execution environment: all below `keeper`, without the first `skippedGenerations` of
/// them (what a sandbox puts between keeper and runtime).
struct ProcessTree {
    pid_t keeper = -1;
    int skippedGenerations = 0;
};

/// In bytes; 0 when there is no process.
struct ResidentMemory {
    qint64 now = 0;     ///< the sum over the tree; pages that processes share are counted for each
    qint64 highest = 0; ///< the most that one process alone has had
};
ResidentMemory residentMemory(const ProcessTree &tree);

/// What the processes have of memory now, in bytes, with shared pages divided among those that share them.
/// Exact and slow (a millisecond and more).
qint64 proportionalMemory(const ProcessTree &tree);

/// Stops every process (SIGSTOP), those that are being started meanwhile as well.
void stopProcesses(const ProcessTree &tree);
/// Lets them go on where they stopped.
void continueProcesses(const ProcessTree &tree);

} // namespace lambdesk
