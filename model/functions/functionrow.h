// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "function.h"

#include <model/workspace/database.h>

namespace lambdesk
{

// What the rows of functions and of their versions have in common.

/// The columns that bindFunction() fills and readFunction() reads, in their order.
const QString &functionColumns();
/// As many question marks.
const QString &functionPlaceholders();
Statement &bindFunction(Statement &statement, const Function &function);
/// The function of the statement's current row, whose columns from `first` are functionColumns().
Result<Function> readFunction(const Statement &row, int first, const QString &name, const QString &version,
                              const EnvironmentVariables &environment, const QList<FunctionLayer> &layers);
/// The variables that a statement of `key, value` finds.
Result<EnvironmentVariables> readVariables(Statement &query);

} // namespace lambdesk
