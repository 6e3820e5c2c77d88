// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk::bench
{

/// From a page asked for to what it shows on the screen, for each page of the window and each tab of a
/// function's, beside what painting the window takes.
void measurePages();

} // namespace lambdesk::bench
