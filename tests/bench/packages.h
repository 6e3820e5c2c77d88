// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk::bench
{

/// Deploying packages beside `unzip` and `zip` on the same files, and how long the window's thread is held
/// up.
void measurePackages();

} // namespace lambdesk::bench
