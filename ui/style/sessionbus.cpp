// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbus.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

namespace lambdesk
{

bool sessionHasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                             QStringLiteral("/bus"));
}

void meetSessionBus()
{
    if (sessionHasBus())
        QThreadPool::globalInstance()->start([] { QDBusConnection::sessionBus(); });
}

} // namespace lambdesk
