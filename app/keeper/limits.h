// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Holds this process, and those that it starts, to so many open files each; to none when `number` is 0.
void limitOpenFiles(const char *number);

/// `arguments`: PROCESSES FILES [NAME=VALUE…] PROGRAM [ARGUMENT…], ended by a null. Becomes PROGRAM, with
/// these variables besides its own, and held to so many processes and, each of them, open files. Returns the
/// exit code when that fails.
int becomeLimited(char **arguments);
