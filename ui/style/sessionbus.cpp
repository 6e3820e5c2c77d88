// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbus.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace lambdesk
{

bool sessionHasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                             QStringLiteral("/bus"));
}

} // namespace lambdesk
