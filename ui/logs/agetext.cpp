// SPDX-License-Identifier: GPL-3.0-or-later
#include "agetext.h"

#include "eventtext.h"

#include <ui/functions/relativetime.h>

#include <QDateTime>

namespace lambdesk
{

QString ageText(std::optional<LogTime> time)
{
    if (!time)
        return QStringLiteral("–");
    return relativeTime(QDateTime::fromMSecsSinceEpoch(*time), QDateTime::currentDateTime());
}

QString exactTime(std::optional<LogTime> time)
{
    return time ? timeText(*time, TimeZoneChoice::Local) : QString();
}

} // namespace lambdesk
