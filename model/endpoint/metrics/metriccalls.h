// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/units.h>
#include <model/endpoint/call.h>
#include <model/endpoint/services.h>
#include <model/metrics/metric.h>

#include <QCborArray>

namespace lambdesk
{

// What the operations of CloudWatch share.

const NamedService &metricsService();

Failure badMetricValue(const QString &message);
Failure badMetricCombination(const QString &message);
Failure missingMetricValue(const QString &message);
/// Of GetMetricData, whose errors have other names.
Failure badMetricQuery(const QString &message);

TextRule nameSpaceRule();
TextRule metricNameRule();
TextRule unitRule();

constexpr qsizetype mostDimensions = 30;
constexpr MetricTime twoWeeks = 14 * msPerDay;

/// Namespace, MetricName and Dimensions of an input; what is wrong with them is remembered there.
MetricId readMetricId(CallInput &input, const QString &nameSpace);
MetricDimensions readDimensions(CallInput &input);
/// A period that CloudWatch takes, as a multiple of a minute: points aren't kept finer.
int readPeriod(CallInput &input);
QCborArray dimensionsShape(const MetricDimensions &dimensions);

} // namespace lambdesk
