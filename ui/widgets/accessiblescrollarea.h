// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// Makes assistive technology see a scroll area's parts through a class that knows how many there are. Qt's
/// own counts the scroll bars that show at that moment and reads beyond its list when asked for one that has
/// gone since, which over the bus ends the program. More than one call does no harm.
void installAccessibleScrollAreas();

} // namespace lambdesk
