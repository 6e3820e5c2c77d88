// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "services.h"

#include <model/platform/runtime.h>

#include <QObject>

namespace lambdesk
{

class Router;

/// Functions: create, read, change, remove.
class FunctionOperations final : public QObject
{
    Q_OBJECT
public:
    FunctionOperations(const EndpointServices &services, Router &router, QObject *parent);

private:
    struct CreateRequest;
    struct CodeRequest;

    void create(const ExchangePtr &exchange);
    void createFrom(const ExchangePtr &exchange, const CreateRequest &request);
    void complete(const ExchangePtr &exchange, const CreateRequest &request, const Function &created);
    static std::optional<Failure> refusalOf(const QString &runtime, const QList<Runtime> &runtimes);
    void list(const ExchangePtr &exchange);
    void get(const ExchangePtr &exchange);
    void getConfiguration(const ExchangePtr &exchange);
    void updateConfiguration(const ExchangePtr &exchange);
    void updateCode(const ExchangePtr &exchange);
    void replaceCode(const ExchangePtr &exchange, const CodeRequest &request);
    void remove(const ExchangePtr &exchange);
    void print(const ExchangePtr &exchange, int status, const Function &function);
    /// A function that isn't a version is named without one.
    QJsonObject shapeOf(const ExchangePtr &exchange, const Function &function) const;
    void endCreation(const ExchangePtr &exchange, const Function &function, bool publish);

    const EndpointServices &m_services;
};

} // namespace lambdesk
