// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>

#include <QObject>

namespace lambdesk
{

class NamedOperations;

/// Log groups: create, list, remove, and for how long they keep events.
class LogGroupOperations final : public QObject
{
    Q_OBJECT
public:
    LogGroupOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    void create(const CallPtr &call);
    void remove(const CallPtr &call);
    void describe(const CallPtr &call);
    void putRetention(const CallPtr &call);
    void deleteRetention(const CallPtr &call);
    std::optional<QString> nameOf(const CallPtr &call);

    const EndpointServices &m_services;
};

} // namespace lambdesk
