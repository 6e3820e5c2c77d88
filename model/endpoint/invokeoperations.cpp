// SPDX-License-Identifier: GPL-3.0-or-later
#include "invokeoperations.h"

#include "router.h"
#include "target.h"

#include <model/core/clock.h>
#include <model/core/jsontext.h>
#include <model/invocations/asynchronousinvocations.h>
#include <model/runner/traceheader.h>

#include <QStringBuilder>

namespace lambdesk
{

namespace
{

Failure tooLarge(qint64 size, const QString &type, qint64 limit)
{
    return {413, "RequestTooLargeException",
            InvokeOperations::tr("%1 byte payload is too large for the %2 invocation type (limit %3 bytes)")
                .arg(size)
                .arg(type)
                .arg(limit)};
}

Failure unreadable(const QString &message)
{
    return {400, "InvalidRequestContentException",
            InvokeOperations::tr("Could not parse request body into json: %1").arg(message)};
}

/// The errors of an invocation that have other names than those of the rest of the API.
void failInvocation(const ExchangePtr &exchange, const Error &error)
{
    if (error.kind == ErrorKind::InvalidParameter)
        exchange->fail(unreadable(error.message));
    else
        exchange->fail(error);
}

/// As it goes into a header of the Runtime API: JSON may have line breaks where a header must have none, and
/// within its strings there can't be one.
QByteArray onOneLine(QByteArray json)
{
    return json.replace('\r', ' ').replace('\n', ' ').trimmed();
}

std::optional<QByteArray> clientContext(const ExchangePtr &exchange, int limit)
{
    const QByteArray encoded = exchange->request().header("x-amz-client-context");
    if (encoded.isEmpty())
        return QByteArray();
    if (encoded.size() > limit) {
        exchange->fail(Failure{400, "InvalidRequestContentException",
                               InvokeOperations::tr("The client context has at most %1 bytes.").arg(limit)});
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || findJsonProblem(decoded.decoded)) {
        exchange->fail(
            Failure{400, "InvalidRequestContentException",
                    InvokeOperations::tr("Client context must be a valid Base64-encoded JSON object.")});
        return std::nullopt;
    }
    return onOneLine(decoded.decoded);
}

} // namespace

InvokeOperations::InvokeOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    router.add("POST", "/2015-03-31/functions/{}/invocations",
               [this](const ExchangePtr &exchange) { invoke(exchange); });
    router.add("POST", "/2014-11-13/functions/{}/invoke-async",
               [this](const ExchangePtr &exchange) { invokeAsync(exchange); });
}

void InvokeOperations::invoke(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    if (!target)
        return;
    const HttpRequest &request = exchange->request();
    const QByteArray type = request.header("x-amz-invocation-type");
    if (!type.isEmpty() && type != "RequestResponse" && type != "Event" && type != "DryRun")
        return exchange->fail(
            invalidParameter(tr("%1 is not an invocation type: RequestResponse, Event or DryRun.")
                                 .arg(QString::fromLatin1(type.left(100)))));
    const Quotas &quotas = m_services.profile.quotas;
    const bool isEvent = type == "Event";
    const qint64 limit = isEvent ? quotas.asynchronousRequestBytes : quotas.synchronousRequestBytes;
    if (request.bodyBytes > limit)
        return exchange->fail(tooLarge(
            request.bodyBytes, isEvent ? QStringLiteral("Event") : QStringLiteral("RequestResponse"), limit));
    const auto context = clientContext(exchange, quotas.clientContextBytes);
    if (!context)
        return;
    InvokeRequest invocation{target->name, target->qualifierText(),
                             request.body.isEmpty() ? QByteArray("{}") : request.body, *context};
    invocation.traceHeader =
        traceHeaderOf(request.header("x-amzn-trace-id"), m_services.clock.now(), m_services.ids);
    if (isEvent)
        return queue(exchange, invocation);
    if (type != "DryRun")
        return answer(exchange, invocation, request.header("x-amz-log-type") == "Tail");
    if (existing(exchange, m_services, *target))
        exchange->reply(204);
}

void InvokeOperations::answer(const ExchangePtr &exchange, const InvokeRequest &request, bool wantsLog)
{
    const int tail = wantsLog ? m_services.profile.quotas.logTailBytes : 0;
    m_services.runs.invoke(
        request, [exchange, tail, trace = request.traceHeader](const Result<RunRecord> &record) {
            if (!record)
                return failInvocation(exchange, record.error());
            QByteArray headers = "X-Amzn-RequestId: " % record->summary.requestId.toLatin1() %
                                 "\r\nX-Amz-Executed-Version: " % record->summary.version.toLatin1() %
                                 "\r\nX-Amzn-Trace-Id: " % trace % "\r\n";
            if (!record->functionError.isEmpty())
                headers += "X-Amz-Function-Error: " + record->functionError.toLatin1() + "\r\n";
            if (tail > 0)
                headers += "X-Amz-Log-Result: " + record->log.right(tail).toBase64() + "\r\n";
            exchange->replyBytes(200, record->payload, headers);
        });
}

void InvokeOperations::queue(const ExchangePtr &exchange, const InvokeRequest &request)
{
    const auto accepted = m_services.invocations.accept(request);
    if (!accepted)
        return failInvocation(exchange, accepted.error());
    exchange->replyBytes(202, {},
                         "X-Amzn-RequestId: " + accepted->toLatin1() +
                             "\r\nX-Amzn-Trace-Id: " + request.traceHeader + "\r\n");
}

void InvokeOperations::invokeAsync(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    if (!target)
        return;
    const HttpRequest &request = exchange->request();
    const qint64 limit = m_services.profile.quotas.asynchronousRequestBytes;
    if (request.bodyBytes > limit)
        return exchange->fail(tooLarge(request.bodyBytes, QStringLiteral("Event"), limit));
    const auto accepted = m_services.invocations.accept(
        {target->name, target->qualifierText(), request.body.isEmpty() ? QByteArray("{}") : request.body});
    if (!accepted)
        return failInvocation(exchange, accepted.error());
    exchange->reply(202, {{QStringLiteral("Status"), 202}});
}

} // namespace lambdesk
