// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lambdesk
{

/// What a message is, as far as its text tells: a line of the platform, or a level that a runtime or a JSON
/// logger wrote.
enum class EventKind { Plain, Debug, Information, Warning, Error, Init, Start, End, Report };

EventKind kindOf(const QByteArray &message);

} // namespace lambdesk
