// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>
#include <model/logs/logevent.h>

#include <QObject>

namespace lambdesk
{

class NamedOperations;

/// The events of one log stream: put, get.
class LogEventOperations final : public QObject
{
    Q_OBJECT
public:
    LogEventOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    struct PutRequest;
    struct GetRequest;

    void put(const CallPtr &call);
    static PutRequest readPut(CallInput &input);
    void store(const CallPtr &call, const PutRequest &request, const LogGroup &group);
    void get(const CallPtr &call);
    void find(const CallPtr &call, const GetRequest &request, const LogStream &stream);

    const EndpointServices &m_services;
};

} // namespace lambdesk
