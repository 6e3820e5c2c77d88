// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>
#include <model/metrics/metric.h>

#include <QObject>

namespace lambdesk
{

class NamedOperations;

/// Metrics: put, list, and the statistics of one.
class MetricOperations final : public QObject
{
    Q_OBJECT
public:
    MetricOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    void put(const CallPtr &call);
    static QList<NewMetricValue> readPut(CallInput &input, MetricTime now);
    void list(const CallPtr &call);
    void statistics(const CallPtr &call);

    const EndpointServices &m_services;
};

} // namespace lambdesk
