// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonprotocol.h"

#include <model/endpoint/exchange.h>
#include <model/endpoint/jsonbody.h>

#include <QCborArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace lambdesk
{

namespace
{

QJsonValue jsonOf(const QCborValue &value)
{
    if (value.isDateTime())
        return double(value.toDateTime().toMSecsSinceEpoch()) / 1000;
    if (value.isMap()) {
        QJsonObject object;
        const QCborMap map = value.toMap();
        for (const auto &member : map)
            object.insert(member.first.toString(), jsonOf(member.second));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QCborArray items = value.toArray();
        for (const QCborValue &item : items)
            array.append(jsonOf(item));
        return array;
    }
    return value.toJsonValue();
}

} // namespace

std::optional<OperationName> JsonProtocol::operationOf(const Exchange &exchange) const
{
    const HttpRequest &request = exchange.request();
    const QString target = QString::fromLatin1(request.header("x-amz-target"));
    const qsizetype dot = target.indexOf(u'.');
    if (request.method != "POST" || dot < 0 || !request.header("content-type").startsWith(m_type))
        return std::nullopt;
    return OperationName{target.left(dot), target.mid(dot + 1)};
}

tl::expected<QJsonObject, Failure> JsonProtocol::read(const QByteArray &body) const
{
    return jsonObjectOf(body);
}

Message JsonProtocol::answer(const OperationName &, const std::optional<QCborMap> &output,
                             const QByteArray &) const
{
    if (!output)
        return {200, m_type};
    return {200, m_type, QJsonDocument(jsonOf(*output).toObject()).toJson(QJsonDocument::Compact)};
}

Message JsonProtocol::failure(const OperationName &operation, const Failure &failure,
                              const QByteArray &) const
{
    const QJsonObject body{{QStringLiteral("__type"), QString::fromLatin1(failure.type)},
                           {QStringLiteral("message"), failure.message}};
    return {failure.status, m_type, QJsonDocument(body).toJson(QJsonDocument::Compact),
            queryErrorHeader(operation, failure)};
}

} // namespace lambdesk
