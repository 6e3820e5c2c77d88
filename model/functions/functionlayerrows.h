// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "function.h"

class QSqlDatabase;

namespace lambdesk
{

// The rows of the layers that functions and their versions have, in their order.

Result<QList<FunctionLayer>> layersOfFunction(const QSqlDatabase &database, const QString &function);
Result<QList<FunctionLayer>> layersOfVersion(const QSqlDatabase &database, const QString &function,
                                             int number);
/// In place of those that it had.
Result<void> writeLayersOfFunction(const QSqlDatabase &database, const FunctionConfiguration &configuration);
/// Of a version that has none yet.
Result<void> writeLayersOfVersion(const QSqlDatabase &database, const FunctionConfiguration &configuration,
                                  int number);
/// Of every function and version that has any.
Result<QList<QList<CodeReference>>> layersInUse(const QSqlDatabase &database);

} // namespace lambdesk
