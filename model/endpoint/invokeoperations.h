// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <model/runner/runservice.h>

#include <QObject>

namespace lambdesk
{

class Router;

/// Invoke, in its three types, and its old form InvokeAsync.
class InvokeOperations final : public QObject
{
    Q_OBJECT
public:
    InvokeOperations(const EndpointServices &services, Router &router, QObject *parent);

    void invoke(const ExchangePtr &exchange);

private:
    void invokeAsync(const ExchangePtr &exchange);
    void answer(const ExchangePtr &exchange, const InvokeRequest &request, bool wantsLog);
    void queue(const ExchangePtr &exchange, const InvokeRequest &request);

    const EndpointServices &m_services;
};

} // namespace lambdesk
