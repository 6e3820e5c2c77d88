// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk::bench
{

/// The window's longest stall in each step of a walk through it: pages, tabs, dialogs, the wizard, a save,
/// runs.
void measureWalk();

} // namespace lambdesk::bench
