// SPDX-License-Identifier: GPL-3.0-or-later
#include "relativetime.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct RelativeTimeText {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day;
constexpr qint64 year = 365 * day;

} // namespace

QString relativeTime(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 5)
        return RelativeTimeText::tr("just now");
    if (seconds < minute)
        return RelativeTimeText::tr("%n second(s) ago", nullptr, int(seconds));
    if (seconds < hour)
        return RelativeTimeText::tr("%n minute(s) ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return RelativeTimeText::tr("%n hour(s) ago", nullptr, int(seconds / hour));
    if (seconds < month)
        return RelativeTimeText::tr("%n day(s) ago", nullptr, int(seconds / day));
    if (seconds < year)
        return RelativeTimeText::tr("%n month(s) ago", nullptr, int(seconds / month));
    return RelativeTimeText::tr("%n year(s) ago", nullptr, int(seconds / year));
}

} // namespace lambdesk
