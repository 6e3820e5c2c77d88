// SPDX-License-Identifier: GPL-3.0-or-later
#include "logoperations.h"

#include "logeventoperations.h"
#include "logfilteroperations.h"
#include "loggroupoperations.h"
#include "logqueryoperations.h"
#include "logstreamoperations.h"
#include "logtagoperations.h"
#include "savedqueryoperations.h"

namespace lambdesk
{

void addLogOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent)
{
    new LogGroupOperations(services, operations, parent);
    new LogStreamOperations(services, operations, parent);
    new LogTagOperations(services, operations, parent);
    new LogEventOperations(services, operations, parent);
    new LogFilterOperations(services, operations, parent);
    new LogQueryOperations(services, operations, parent);
    new SavedQueryOperations(services, operations, parent);
}

} // namespace lambdesk
