// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <QObject>

namespace lambdesk
{

class Router;

/// Resource policies.
class PolicyOperations final : public QObject
{
    Q_OBJECT
public:
    PolicyOperations(const EndpointServices &services, Router &router, QObject *parent);

private:
    void add(const ExchangePtr &exchange);
    void get(const ExchangePtr &exchange);
    void remove(const ExchangePtr &exchange);

    const EndpointServices &m_services;
};

} // namespace lambdesk
