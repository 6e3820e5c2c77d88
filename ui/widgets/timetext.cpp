// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetext.h"

#include <QLocale>

namespace lambdesk
{

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(timeFormat);
}

QString minuteText(const QDateTime &time)
{
    return time.toLocalTime().toString(minuteFormat);
}

QString longTimeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

} // namespace lambdesk
