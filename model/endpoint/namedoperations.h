// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QHash>
#include <QObject>

namespace lambdesk
{

class Router;

/// The operations that are asked for by name, of all services that have such: what the router knows as `/`
/// and `/service/…`.
class NamedOperations final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const CallPtr &)>;

    /// A request's body has at most `bodyBytes`, unpacked.
    NamedOperations(Router &router, qint64 bodyBytes, QObject *parent);

    /// `service` stays where it is.
    void add(const NamedService &service, const char *operation, Handler handler);

private:
    struct Service {
        const NamedService *service = nullptr;
        QHash<QString, Handler> handlers;
    };
    struct Target {
        ProtocolPtr protocol;
        OperationName operation;
        const Service *service = nullptr;
    };

    void unpack(const ExchangePtr &exchange);
    void dispatch(const ExchangePtr &exchange);
    std::optional<Target> targetOf(const Exchange &exchange) const;
    void call(const ExchangePtr &exchange, const Target &target,
              const tl::expected<QJsonObject, Failure> &members);

    const qint64 m_bodyBytes;
    const QList<ProtocolPtr> m_protocols;
    QHash<QString, Service> m_services;
};

} // namespace lambdesk
