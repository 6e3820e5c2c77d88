// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace lambdesk
{

/// Has the menu close once one of its entries was triggered, however that was done: of itself it closes for
/// the mouse and the keyboard only, not for assistive technology. An entry with a menu of its own opens that
/// instead: Qt 6.8 triggers it where earlier versions do nothing.
void closeAtItsEnd(QMenu *menu);

} // namespace lambdesk
