// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <model/core/async.h>
#include <model/http/httpparser.h>

#include <QJsonObject>
#include <QPointer>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace lambdesk
{

class HttpConnection;
class IdGenerator;

/// One request and the way of its answer, which may be given later; to a client that has gone it is dropped.
class Exchange
{
public:
    Exchange(HttpConnection &connection, HttpRequest request, IdGenerator &ids);

    const HttpRequest &request() const { return m_request; }
    /// Of the credential scope, which is all that is read of a signature.
    const QString &region() const { return m_region; }
    const QString &service() const { return m_service; }
    /// The path's parts, decoded, without empty ones.
    const QStringList &path() const { return m_path; }
    QString query(const char *name) const;
    QStringList queryAll(const char *name) const;
    /// Lives as long as the client can be answered; null when it has gone.
    QObject *context() const;
    QByteArray newRequestId() const;
    /// After the body has been unpacked.
    void replaceBody(const QByteArray &body) { m_request.body = body; }

    /// The parts of the path that the operation's pattern leaves open.
    QStringList parameters = {};
    /// What is said, in English, in place of a service's own words when something isn't found; may be none.
    /// Made only then: an invocation has no use for it.
    std::function<QString()> notFound = {};

    void reply(int status, const QJsonObject &body) const;
    void reply(int status) const;
    /// `headers` are whole lines; with an `X-Amzn-RequestId: ` as the first, none is added.
    void replyBytes(int status, const QByteArray &body, const QByteArray &headers) const;
    void replyTyped(int status, const QByteArray &type, const QByteArray &body,
                    const QByteArray &headers) const
    {
        send(status, type, body, headers);
    }
    void fail(const Failure &failure) const;
    void fail(const Error &error) const;

private:
    void send(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers) const;

    QPointer<HttpConnection> m_connection;
    HttpRequest m_request;
    IdGenerator &m_ids;
    QStringList m_path;
    QUrlQuery m_query;
    QString m_region = QStringLiteral("us-east-1");
    QString m_service;
};

using ExchangePtr = std::shared_ptr<Exchange>;

/// Calls `then` with the value of a service's answer, or prints its error. On the thread of `context`.
template <typename Value, typename Then>
void whenGiven(const ExchangePtr &exchange, const QFuture<Result<Value>> &future, QObject *context, Then then)
{
    whenReady(future, context, [exchange, then = std::move(then)](const Result<Value> &result) {
        if (!result)
            exchange->fail(result.error());
        else if constexpr (std::is_void_v<Value>)
            then();
        else
            then(*result);
    });
}

} // namespace lambdesk
