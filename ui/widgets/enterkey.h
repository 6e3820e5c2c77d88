// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// From now on Enter presses the tool button that has the keyboard, as it does other buttons. Without it,
/// Enter would press the default button of a dialog around it.
void pressToolButtonsByEnter();

} // namespace lambdesk
