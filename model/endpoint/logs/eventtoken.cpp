// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtoken.h"

#include <model/endpoint/pagetoken.h>

namespace lambdesk
{

namespace
{

// The platform's tokens have 56 digits.
constexpr int timeDigits = 15;
constexpr int streamDigits = 13;
constexpr int rowDigits = 14;
constexpr int ownDigits = 14;

QString digits(qint64 number, int count)
{
    return QString::number(number).rightJustified(count, u'0');
}

QString digitsOf(const LogPlace &place)
{
    return digits(place.timestamp, timeDigits) + digits(place.stream, streamDigits) +
           digits(place.row, rowDigits);
}

} // namespace

QString EventToken::text() const
{
    const QString number = digitsOf(place);
    const QString start = isForward ? QStringLiteral("f/") : QStringLiteral("b/");
    return start + number + checkDigits(number, ownDigits) + QStringLiteral("/s");
}

std::optional<EventToken> EventToken::from(const QString &text, LogStreamId stream)
{
    const QString number = text.mid(2);
    const EventToken token{text.startsWith(u'f'),
                           {number.left(timeDigits).toLongLong(),
                            number.mid(timeDigits, streamDigits).toLongLong(),
                            number.mid(timeDigits + streamDigits, rowDigits).toLongLong()}};
    // Written in one way only.
    if (token.text() != text || token.place.stream != stream)
        return std::nullopt;
    return token;
}

QString eventIdOf(const LogPlace &place)
{
    const QString number = digitsOf(place);
    return number + checkDigits(number, ownDigits);
}

} // namespace lambdesk
