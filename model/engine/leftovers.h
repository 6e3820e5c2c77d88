// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

namespace lambdesk
{

class Workspace;

/// Removes the packages and the folders of layers that nothing in the open workspace names any more, as a
/// program that was killed leaves them.
Result<void> removeLeftovers(Workspace &workspace);

} // namespace lambdesk
