// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{
class EventsView;
}

namespace lambdesk::bench
{

/// All lines that the view shows are there, and not on their way.
bool isAllInSight(const EventsView &view);

/// Prints what a log stream of a million events costs the window, and another million that arrives while it
/// is looked at.
void measureLogView();

/// The part of it that is a process of its own, so that its memory is that of a window and not of who filled
/// the workspace.
void measureLogViewOf(const QString &workspace);

} // namespace lambdesk::bench
