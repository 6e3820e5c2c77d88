// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventsearch.h"

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>

#include <QObject>

namespace lambdesk
{

class NamedOperations;

/// FilterLogEvents, which `aws logs tail` reads by.
class LogFilterOperations final : public QObject
{
    Q_OBJECT
public:
    LogFilterOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    void filter(const CallPtr &call);
    static void readPattern(const CallPtr &call, EventSearch &search);
    void find(const CallPtr &call, const EventSearch &search);

    const EndpointServices &m_services;
};

} // namespace lambdesk
