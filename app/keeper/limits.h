// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Holds this process, and those that it starts, to so many open files and bytes of memory that can be
/// written to, each; to none where a number is 0.
void limitFilesAndData(const char *files, const char *bytes);

/// `arguments`: PROCESSES FILES DATA [NAME=VALUE…] PROGRAM [ARGUMENT…], ended by a null. Becomes PROGRAM,
/// with these variables besides its own, and held to so many processes and, each of them, open files and
/// bytes of memory that can be written to (0: as many as it wants). Returns the exit code when that fails.
int becomeLimited(char **arguments);
