// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk::bench
{

/// From a key to what it types on the screen, in a file of 10,000 lines: a bare editor's, and that of a
/// function's page.
void measureTyping();

} // namespace lambdesk::bench
