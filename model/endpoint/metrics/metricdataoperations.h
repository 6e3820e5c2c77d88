// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>
#include <model/metrics/metric.h>

#include <QObject>

namespace lambdesk
{

class NamedOperations;
struct MetricDataLine;
struct MetricDataQuery;

/// GetMetricData: several series at once, in pages.
class MetricDataOperations final : public QObject
{
    Q_OBJECT
public:
    MetricDataOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    struct Request;

    void get(const CallPtr &call);
    static MetricDataQuery readQuery(CallInput &input);
    static void readExpression(CallInput &input, MetricDataQuery &query);
    static QCborMap page(const Request &request, const QList<MetricDataLine> &lines);

    const EndpointServices &m_services;
};

} // namespace lambdesk
