// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lambdesk
{

class EventsView;

/// Makes Qt show an EventsView to assistive technology as a list of the rows that are in sight; more than one
/// call does no harm.
void installAccessibleEventsView();

/// The current row is another, or has the keyboard now.
void announceCurrentEvent(EventsView &view);
/// The row opens, closes, or reads otherwise: within its tree the keys have gone to another line.
void announceEventChange(EventsView &view, qint64 row);

} // namespace lambdesk
