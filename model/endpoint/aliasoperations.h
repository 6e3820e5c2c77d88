// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <model/functions/alias.h>

#include <QObject>

#include <optional>

namespace lambdesk
{

class Router;
struct Target;

/// Aliases of functions.
class AliasOperations final : public QObject
{
    Q_OBJECT
public:
    AliasOperations(const EndpointServices &services, Router &router, QObject *parent);

private:
    void create(const ExchangePtr &exchange);
    void list(const ExchangePtr &exchange);
    void get(const ExchangePtr &exchange);
    void update(const ExchangePtr &exchange);
    void remove(const ExchangePtr &exchange);
    std::optional<AliasName> aliasOf(const ExchangePtr &exchange, const Target &target);
    QString versionNotFound(const ExchangePtr &exchange, const FunctionName &function,
                            const Qualifier &version) const;
    void print(const ExchangePtr &exchange, int status, const Alias &alias);

    const EndpointServices &m_services;
};

} // namespace lambdesk
