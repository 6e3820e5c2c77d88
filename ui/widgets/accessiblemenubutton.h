// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// Makes assistive technology see the open menu of a SecondaryButton as a part of it, and lets it open the
/// menu. With Qt's own a menu is nobody's part, and the call that opens it answers only when it has closed
/// again. More than one call does no harm.
void installAccessibleMenuButtons();

} // namespace lambdesk
