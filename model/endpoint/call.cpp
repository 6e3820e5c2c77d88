// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <utility>

namespace lambdesk
{

Call::Call(ExchangePtr exchange, ProtocolPtr protocol, OperationName operation, const NamedService &service,
           QJsonObject members)
    : input(std::move(members), service.violation, protocol->hasTextsOnly())
    , m_exchange(std::move(exchange))
    , m_protocol(std::move(protocol))
    , m_operation(std::move(operation))
    , m_service(service)
{
}

void Call::reply() const
{
    const QByteArray id = m_exchange->newRequestId();
    send(m_protocol->answer(m_operation, std::nullopt, id), id);
}

void Call::reply(const QCborMap &output) const
{
    const QByteArray id = m_exchange->newRequestId();
    send(m_protocol->answer(m_operation, output, id), id);
}

void Call::replyFromPool(std::function<QCborMap()> make) const
{
    const QByteArray id = m_exchange->newRequestId();
    const auto print = [make = std::move(make), protocol = m_protocol, operation = m_operation, id] {
        return protocol->answer(operation, make(), id);
    };
    if (QObject *context = m_exchange->context())
        whenReady(runOnPool(print), context,
                  [call = *this, id](const Message &message) { call.send(message, id); });
}

void Call::fail(const Failure &failure) const
{
    const QByteArray id = m_exchange->newRequestId();
    send(m_protocol->failure(m_operation, failure, id), id);
}

void Call::fail(const Error &error) const
{
    fail(m_service.failureOf(error));
}

bool Call::isRefused() const
{
    const auto failure = input.failure();
    if (failure)
        fail(*failure);
    return failure.has_value();
}

void Call::send(const Message &message, const QByteArray &requestId) const
{
    m_exchange->replyTyped(message.status, message.type, message.body,
                           "X-Amzn-RequestId: " + requestId + "\r\n" + message.headers);
}

} // namespace lambdesk
