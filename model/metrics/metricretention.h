// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// How many days points of a period are kept, and what they are merged into then; 0: nothing. Periods are in
/// seconds.
/// docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
struct MetricRetention {
    int period;
    int days;
    int next;
};
constexpr MetricRetention metricRetentions[] = {{60, 15, 300}, {300, 63, 3600}, {3600, 455, 0}};

} // namespace lambdesk
