// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>

#include <QObject>

namespace lambdesk
{

class NamedOperations;

/// Saved queries, which the API calls query definitions.
class SavedQueryOperations final : public QObject
{
    Q_OBJECT
public:
    SavedQueryOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    void put(const CallPtr &call);
    void list(const CallPtr &call);
    void remove(const CallPtr &call);

    const EndpointServices &m_services;
};

} // namespace lambdesk
