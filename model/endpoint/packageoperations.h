// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <QObject>

namespace lambdesk
{

class Router;

/// Where the zip of a package can be read, with any program and without a signature, as at the platform's
/// presigned URLs: at the address that the request came to. Empty when it named none.
QString packageLocation(const ExchangePtr &exchange, const CodeReference &code);

/// Answers at these locations.
class PackageOperations final : public QObject
{
    Q_OBJECT
public:
    PackageOperations(const EndpointServices &services, Router &router, QObject *parent);

private:
    void read(const ExchangePtr &exchange);

    const EndpointServices &m_services;
};

} // namespace lambdesk
