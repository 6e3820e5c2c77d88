// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// Makes what assistive technology and automation do with buttons work: a press doesn't hold up the one who
/// asks, a button's open menu is found below it, and radio buttons can be pressed as well. To be called once,
/// before the first button is looked at; more than one call does no harm.
void installAccessibleButtons();

} // namespace lambdesk
