// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionloggroup.h"

namespace lambdesk
{

namespace
{
const QString prefixOfFunctions = QStringLiteral("/aws/lambda/");
}

QString logGroupName(const FunctionName &name)
{
    return prefixOfFunctions + name.value();
}

QString functionOfLogGroup(const QString &group)
{
    return group.startsWith(prefixOfFunctions) ? group.mid(prefixOfFunctions.size()) : QString();
}

} // namespace lambdesk
