// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// `arguments`: PROCESSES FILES [NAME=VALUE…] PROGRAM [ARGUMENT…], ended by a null. Becomes PROGRAM, with
/// these variables besides its own, and held to so many processes and, each of them, open files. Returns the
/// exit code when that fails.
int becomeLimited(char **arguments);
