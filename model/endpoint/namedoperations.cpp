// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedoperations.h"

#include "protocols/cborprotocol.h"
#include "protocols/gunzip.h"
#include "protocols/jsonprotocol.h"
#include "protocols/queryprotocol.h"
#include "router.h"

namespace lambdesk
{

namespace
{

} // namespace

NamedOperations::NamedOperations(Router &router, qint64 bodyBytes, QObject *parent)
    : QObject(parent)
    , m_bodyBytes(bodyBytes)
    , m_protocols{std::make_shared<JsonProtocol>("1.1"), std::make_shared<JsonProtocol>("1.0"),
                  std::make_shared<CborProtocol>(), std::make_shared<QueryProtocol>()}
{
    const auto handler = [this](const ExchangePtr &exchange) { unpack(exchange); };
    router.add("POST", "/", handler);
    router.add("GET", "/", handler);
    router.add("POST", "/service/{}/operation/{}", handler);
}

void NamedOperations::add(const NamedService &service, const char *operation, Handler handler)
{
    Service &known = m_services[service.target];
    known.service = &service;
    known.handlers.insert(QLatin1String(operation), std::move(handler));
}

/// Newer clients pack a large body.
void NamedOperations::unpack(const ExchangePtr &exchange)
{
    if (exchange->request().header("content-encoding") != "gzip")
        return dispatch(exchange);
    const auto unpacked =
        runOnPool([body = exchange->request().body, most = m_bodyBytes] { return gunzip(body, most); });
    whenReady(unpacked, this, [this, exchange](const std::optional<QByteArray> &body) {
        if (!body)
            return exchange->fail(unreadableBody(
                tr("The body isn't packed by gzip, or has more than %1 bytes.").arg(m_bodyBytes)));
        exchange->replaceBody(*body);
        dispatch(exchange);
    });
}

std::optional<NamedOperations::Target> NamedOperations::targetOf(const Exchange &exchange) const
{
    for (const ProtocolPtr &protocol : m_protocols) {
        const auto operation = protocol->operationOf(exchange);
        if (!operation)
            continue;
        const auto service = m_services.constFind(operation->service);
        if (service != m_services.cend())
            return Target{protocol, *operation, &*service};
    }
    return std::nullopt;
}

void NamedOperations::dispatch(const ExchangePtr &exchange)
{
    const auto target = targetOf(*exchange);
    if (!target)
        return Router::refuse(exchange);
    const auto read = [protocol = target->protocol, body = target->protocol->inputOf(*exchange)] {
        return protocol->read(body);
    };
    if (exchange->request().body.size() <= readAtOnce)
        return call(exchange, *target, read());
    whenReady(runOnPool(read), this,
              [this, exchange, target](const tl::expected<QJsonObject, Failure> &members) {
                  call(exchange, *target, members);
              });
}

void NamedOperations::call(const ExchangePtr &exchange, const Target &target,
                           const tl::expected<QJsonObject, Failure> &members)
{
    const NamedService &service = *target.service->service;
    const auto call = std::make_shared<Call>(exchange, target.protocol, target.operation, service,
                                             members.value_or(QJsonObject()));
    call->isLarge = exchange->request().body.size() > readAtOnce;
    if (!members)
        return call->fail(members.error());
    if (const Handler handler = target.service->handlers.value(target.operation.name))
        return handler(call);
    call->fail(Failure{400, "UnknownOperationException",
                       tr("Lambdesk doesn't have the operation %1 of %2.")
                           .arg(target.operation.name.left(100), service.title)});
}

} // namespace lambdesk
