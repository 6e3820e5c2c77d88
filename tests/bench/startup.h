// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk::bench
{

/// Start to first painted window, and resident memory a while later: the console with the workspace given,
/// and a bare window with an editor, turn by turn.
void measureStartup(const QString &workspace);

} // namespace lambdesk::bench
