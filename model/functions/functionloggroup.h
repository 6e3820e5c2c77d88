// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functionvalues.h"

namespace lambdesk
{

/// The log group that a function writes to: `/aws/lambda/NAME`.
QString logGroupName(const FunctionName &name);
/// What stands there in the place of NAME; empty of a group that is no function's.
QString functionOfLogGroup(const QString &group);

} // namespace lambdesk
