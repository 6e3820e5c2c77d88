// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/services.h>

class QObject;

namespace lambdesk
{

class NamedOperations;

/// All that there is of CloudWatch Logs.
void addLogOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

} // namespace lambdesk
