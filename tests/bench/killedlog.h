// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk::bench
{

/// The first argument of this program when it is the process that is killed; the second is the workspace.
QString killedLogWriter();
/// Logs a line after the other and prints when each was.
int writeLogUntilKilled(const QString &workspace);

/// How old the newest of the stored lines is when the process that logs them is killed.
void measureKill();

} // namespace lambdesk::bench
