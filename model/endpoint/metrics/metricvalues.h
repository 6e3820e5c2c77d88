// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/callinput.h>
#include <model/metrics/metricvalue.h>

namespace lambdesk
{

/// What a datum of PutMetricData says: Value, StatisticValues, or Values with their Counts. What is wrong is
/// remembered in the input.
MetricValue readMetricValue(CallInput &datum);

} // namespace lambdesk
