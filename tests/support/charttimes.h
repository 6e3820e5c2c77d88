// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/metrics/metric.h>

namespace lambdesk::test
{

constexpr MetricTime minute = 60'000;
constexpr MetricTime start = 1'453'987'860'000; ///< 2016-01-28 13:31 in UTC

} // namespace lambdesk::test
