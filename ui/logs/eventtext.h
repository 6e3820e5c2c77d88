// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/filterpattern.h>
#include <model/logs/logevent.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace lambdesk
{

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// A message as it is drawn: control characters are visible, a tab is two blanks.
struct EventText {
    QString text;
    QList<TextSpan> marks; ///< what a search has found
    bool cut = false;      ///< there is more
};

/// In one line: line ends inside become blanks. At most about `mostCharacters`.
EventText lineOfEvent(const QByteArray &message, const std::vector<FilterPattern::Span> &spans,
                      qsizetype mostCharacters);
/// With its lines, which end with `\n`; the message's own last line end is left out.
EventText textOfEvent(const QByteArray &message, const std::vector<FilterPattern::Span> &spans);

/// Times are read in the reader's zone, or as the platform writes them.
enum class TimeZoneChoice { Local, Utc };

/// `2026-01-25 12:34:56.789`
QString timeText(LogTime time, TimeZoneChoice zone);
/// `UTC`, `UTC+01:00` at the moment.
QString zoneText(TimeZoneChoice zone);

} // namespace lambdesk
