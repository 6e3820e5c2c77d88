// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <QObject>

namespace lambdesk
{

class Router;

/// Versions of functions.
class VersionOperations final : public QObject
{
    Q_OBJECT
public:
    VersionOperations(const EndpointServices &services, Router &router, QObject *parent);

private:
    void publish(const ExchangePtr &exchange);
    void list(const ExchangePtr &exchange);

    const EndpointServices &m_services;
};

} // namespace lambdesk
