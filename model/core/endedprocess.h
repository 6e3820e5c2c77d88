// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <csignal>

namespace lambdesk
{

/// Whether there is no such process any more. One that has ended and isn't waited for yet still counts as
/// there.
inline bool hasEnded(pid_t process)
{
    return kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace lambdesk
