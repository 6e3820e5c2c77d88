// SPDX-License-Identifier: GPL-3.0-or-later
#include "relativetime.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day;
constexpr qint64 year = 365 * day;

/// English in the program itself, so that singular and plural are right without a translation file.
QString ago(qint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

} // namespace

QString relativeTime(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 5)
        return Texts::tr("just now");
    if (seconds < minute)
        return Texts::tr("%1 seconds ago").arg(seconds);
    if (seconds < hour)
        return ago(seconds / minute, Texts::tr("1 minute ago"), Texts::tr("%1 minutes ago"));
    if (seconds < day)
        return ago(seconds / hour, Texts::tr("1 hour ago"), Texts::tr("%1 hours ago"));
    if (seconds < month)
        return ago(seconds / day, Texts::tr("1 day ago"), Texts::tr("%1 days ago"));
    if (seconds < year)
        return ago(seconds / month, Texts::tr("1 month ago"), Texts::tr("%1 months ago"));
    return ago(seconds / year, Texts::tr("1 year ago"), Texts::tr("%1 years ago"));
}

} // namespace lambdesk
