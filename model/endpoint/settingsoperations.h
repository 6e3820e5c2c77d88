// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <QObject>

namespace lambdesk
{

class Router;
struct Target;

/// Tags, concurrency, event-invoke configurations, account settings.
class SettingsOperations final : public QObject
{
    Q_OBJECT
public:
    SettingsOperations(const EndpointServices &services, Router &router, QObject *parent);

private:
    void addTags(Router &router);
    void addConcurrency(Router &router);
    void addEventInvokeConfig(Router &router);
    void editEventInvokeConfig(const ExchangePtr &exchange, bool replaces);
    void listEventInvokeConfigs(const ExchangePtr &exchange);
    std::optional<Target> unqualifiedOf(const ExchangePtr &exchange, const QString &refusal) const;
    std::optional<Target> configuredOf(const ExchangePtr &exchange) const;
    QString configArn(const ExchangePtr &exchange, const Target &target) const;
    void accountSettings(const ExchangePtr &exchange);

    const EndpointServices &m_services;
};

} // namespace lambdesk
