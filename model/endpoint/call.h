// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callinput.h"
#include "exchange.h"
#include "protocols/protocol.h"

#include <functional>

namespace lambdesk
{

/// Bytes of a body. What is larger is read on a thread of the pool.
constexpr qsizetype readAtOnce = 64 * 1024;

/// A service whose operations are asked for by name.
struct NamedService {
    QString target;       ///< as OperationName has it
    QString title;        ///< `CloudWatch Logs`
    QByteArray violation; ///< the error's name when an input breaks a constraint
    Failure (*failureOf)(const Error &error);
};

/// One call of such an operation, whatever protocol it came by, and the way of its answer.
class Call
{
public:
    Call(ExchangePtr exchange, ProtocolPtr protocol, OperationName operation, const NamedService &service,
         QJsonObject members);

    CallInput input;
    /// It takes long enough to read to be read by whenRead().
    bool isLarge = false;
    const QString &region() const { return m_exchange->region(); }
    const QString &operation() const { return m_operation.name; }

    /// An operation that answers nothing.
    void reply() const;
    void reply(const QCborMap &output) const;
    /// For large ones: makes and prints it on a thread of the pool.
    void replyFromPool(std::function<QCborMap()> make) const;
    void fail(const Failure &failure) const;
    void fail(const Error &error) const;
    /// Prints what is wrong with the input, if anything is.
    bool isRefused() const;

private:
    void send(const Message &message, const QByteArray &requestId) const;

    ExchangePtr m_exchange;
    ProtocolPtr m_protocol;
    OperationName m_operation;
    const NamedService &m_service;
};

using CallPtr = std::shared_ptr<Call>;

/// Calls `then` with the value of a service's answer, or prints its error. On the thread of `context`.
template <typename Value, typename Then>
void whenGiven(const CallPtr &call, const QFuture<Result<Value>> &future, QObject *context, Then then)
{
    whenReady(future, context, [call, then = std::move(then)](const Result<Value> &result) {
        if (!result)
            call->fail(result.error());
        else if constexpr (std::is_void_v<Value>)
            then();
        else
            then(*result);
    });
}

/// Calls `then`, on the thread of `context`, with what `read` makes of the input, unless that is refused. A
/// large one is read on a thread of the pool.
template <typename Read, typename Then>
void whenRead(const CallPtr &call, QObject *context, Read read, Then then)
{
    const auto goOn = [call, then = std::move(then)](const auto &request) {
        if (!call->isRefused())
            then(request);
    };
    if (call->isLarge)
        whenReady(runOnPool([call, read] { return read(call->input); }), context, goOn);
    else
        goOn(read(call->input));
}

} // namespace lambdesk
