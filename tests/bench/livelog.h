// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk::bench
{

/// The window's longest stall while a function that prints a million lines is followed: by its log stream,
/// and by what its page shows of the run.
void measureLiveLog();

} // namespace lambdesk::bench
