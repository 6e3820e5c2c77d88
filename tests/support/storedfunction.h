// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacefixture.h"

#include <model/functions/functionstore.h>

namespace lambdesk::test
{

/// Makes a function without the service that does more.
inline void insertFunction(Workspace &workspace, const QString &name)
{
    const Function function{configurationOf(name),
                            {QByteArray(32, 'h'), 1},
                            QStringLiteral("$LATEST"),
                            QStringLiteral("r"),
                            QDateTime::fromMSecsSinceEpoch(0).toUTC()};
    QVERIFY(FunctionStore(workspace).insert(function));
}

} // namespace lambdesk::test
