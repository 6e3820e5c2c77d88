// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>
#include <model/logs/logqueries.h>

#include <QHash>
#include <QObject>

namespace lambdesk
{

class NamedOperations;

/// Queries of Logs Insights.
class LogQueryOperations final : public QObject
{
    Q_OBJECT
public:
    LogQueryOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    void start(const CallPtr &call);
    void start(const CallPtr &call, const LogQueries::Request &request);
    QStringList groupsOf(const CallPtr &call);
    void results(const CallPtr &call);
    void stop(const CallPtr &call);
    void list(const CallPtr &call);

    const EndpointServices &m_services;
    QHash<QString, qint64> m_started; ///< when, of those that are known by this API
};

} // namespace lambdesk
