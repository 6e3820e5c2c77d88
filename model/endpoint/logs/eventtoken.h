// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logwalk.h>

namespace lambdesk
{

/// A place in a stream, and in which direction to read from there: `f/…/s`, `b/…/s`. The same place is always
/// written in the same way, which is how clients see that they have come to the end.
struct EventToken {
    bool isForward = true;
    LogPlace place; ///< between events: the one that it names comes after it

    QString text() const;
    /// None when it was altered, or is of another stream.
    static std::optional<EventToken> from(const QString &text, LogStreamId stream);
};

/// What FilterLogEvents calls an event.
QString eventIdOf(const LogPlace &place);

} // namespace lambdesk
