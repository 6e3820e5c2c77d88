// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>

#include <QObject>

namespace lambdesk
{

class NamedOperations;

/// Log streams: create, list, remove.
class LogStreamOperations final : public QObject
{
    Q_OBJECT
public:
    LogStreamOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    void create(const CallPtr &call);
    void remove(const CallPtr &call);
    void describe(const CallPtr &call);

    const EndpointServices &m_services;
};

} // namespace lambdesk
