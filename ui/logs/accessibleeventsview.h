// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

class EventsView;

/// Makes Qt show an EventsView to assistive technology as a list of the rows that are in sight; more than one
/// call does no harm.
void installAccessibleEventsView();

/// The current row is another, or has the keyboard now.
void announceCurrentEvent(EventsView &view);

} // namespace lambdesk
