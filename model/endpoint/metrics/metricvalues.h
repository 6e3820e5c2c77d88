// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/callinput.h>
#include <model/metrics/metric.h>

namespace lambdesk
{

/// What a datum of PutMetricData says. What is wrong is remembered in the input. Any thread.
NewMetricValue readNewMetricValue(CallInput &datum, const QString &nameSpace, MetricTime now);

} // namespace lambdesk
