// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lambdesk
{

/// Lets Tab go through what can be seen in the widget as it is laid out, and so as it is read: row by row,
/// part by part. Widgets are made in another order, and many when others have long been there.
void tabAsLaidOut(QWidget *root);

/// The same for every window of the program, before each press of Tab: pages and their parts are made when
/// they are wanted, and change while they are shown.
void tabAsLaidOutEverywhere();

/// Gives the focus to the stop after or before the one that has it, as the window is read, and from one end
/// to the other: what focusNextPrevChild() of a window does whose parts hand the focus on to parts of theirs.
/// False where there is no stop.
bool focusNextAsLaidOut(QWidget *window, bool next);

} // namespace lambdesk
