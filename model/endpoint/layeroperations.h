// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <model/layers/layerversion.h>

#include <QObject>

#include <optional>

namespace lambdesk
{

class Router;
struct LayerRequest;

/// Versions of layers.
class LayerOperations final : public QObject
{
    Q_OBJECT
public:
    LayerOperations(const EndpointServices &services, Router &router, QObject *parent);

private:
    void publish(const ExchangePtr &exchange);
    void publishAs(const ExchangePtr &exchange, const LayerRequest &request);
    void list(const ExchangePtr &exchange);
    void listVersions(const ExchangePtr &exchange);
    void get(const ExchangePtr &exchange);
    void getByArn(const ExchangePtr &exchange);
    void remove(const ExchangePtr &exchange);

    void print(const ExchangePtr &exchange, const LayerReference &layer);
    /// Of the path. These print what is wrong with it, and return nothing.
    std::optional<LayerName> nameOf(const ExchangePtr &exchange) const;
    std::optional<LayerReference> versionOf(const ExchangePtr &exchange) const;
    bool isHere(const ExchangePtr &exchange, const LayerArn &arn) const;
    QJsonObject shapeOf(const ExchangePtr &exchange, const LayerVersion &version) const;
    QJsonObject fullShapeOf(const ExchangePtr &exchange, const LayerVersion &version) const;

    const EndpointServices &m_services;
};

} // namespace lambdesk
