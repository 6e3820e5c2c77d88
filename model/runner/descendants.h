// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <sys/types.h>

// Without Qt: lambdesk-keeper uses it, too.
namespace lambdesk
{

constexpr size_t anyNumber = static_cast<size_t>(-1);

/// The processes that the process has started and that are still there.
std::vector<pid_t> childrenOf(pid_t process);
/// All below the process, parents before their children, without the first `skippedGenerations`. Stops
/// looking when it has found `atMost` and maybe some more. Some 30 µs for each.
std::vector<pid_t> descendantsOf(pid_t process, int skippedGenerations = 0, size_t atMost = anyNumber);
/// How many threads the processes have together, one at least for each. Some microseconds for each.
size_t threadsOf(const std::vector<pid_t> &processes);
/// Stops all of them (SIGSTOP), those that are being started meanwhile as well.
void stopDescendants(pid_t process, int skippedGenerations = 0);

} // namespace lambdesk
