// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lambdesk::test
{

class TabWalk;

/// Controls of the window that can be seen and used, and that Tab didn't come to.
QStringList unreachedBy(const TabWalk &walk, QWidget &window);

/// Where the focus jumps back: up in the same column, or to the left in the same line.
QStringList jumpsOf(const TabWalk &walk, QWidget &window);

/// Stops that look the same with the focus as without.
QStringList unseenFocusOf(const TabWalk &walk);

} // namespace lambdesk::test
