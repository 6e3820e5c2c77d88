// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

/// The control groups that the engine has made for the environment: folders. Where there are none nothing
/// happens.
struct Groups {
    int count = 0;
    char **folders = nullptr;
};

/// fork(), with the child in the groups. -1: errno tells why; in the child it may tell so, too: `entered`
/// says whether that is where it is.
pid_t forkInto(const Groups &groups, bool &entered);
/// What is to end needs time of the processor, of which they may have little: from now on they have all.
void liftCpuShare(const Groups &groups);
/// Kills what is in them and lets nothing new begin; to be repeated until they are empty.
void killIn(const Groups &groups);
/// How many processes the kernel has ended as the memory's limit was reached.
long outOfMemoryKills(const Groups &groups);
/// They must be empty.
void removeGroups(const Groups &groups);
