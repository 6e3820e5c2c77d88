// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// Lets this program have as many open files as the system allows it to: connections and environments take
/// some each, and a thousand of the one and hundreds of the other are more than the usual 1,024.
void raiseDescriptorLimit();

} // namespace lambdesk
