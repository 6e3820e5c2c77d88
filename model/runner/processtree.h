// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace lambdesk
{

/// The processes of an execution environment: all below `keeper`, without the first `skippedGenerations` of
/// them (what a sandbox puts between keeper and runtime).
struct ProcessTree {
    pid_t keeper = -1;
    int skippedGenerations = 0;
};

} // namespace lambdesk
