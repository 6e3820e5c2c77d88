// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <functional>

#include <sys/types.h>

namespace lambdesk::unpack
{

/// Runs `work` in a process of its own and waits. The process that waits parses nothing, so that whatever an
/// archive does to the one that does, there is an answer and somebody to clean up. `work` prints its own
/// result and hands back its exit code; what it can't say any more (killed for its limits, crashed, stopped
/// by a signal to this process) is handed back as a failure without the result being printed. `parent`: as
/// --parent.
Outcome<ExitCode> supervise(pid_t parent, const std::function<ExitCode()> &work);

} // namespace lambdesk::unpack
