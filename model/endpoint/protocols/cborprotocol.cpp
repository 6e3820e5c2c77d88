// SPDX-License-Identifier: GPL-3.0-or-later
#include "cborprotocol.h"

#include <model/endpoint/exchange.h>

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QDateTime>

namespace lambdesk
{

namespace
{

struct CborProtocolText {
    Q_DECLARE_TR_FUNCTIONS(CborProtocol)
};

const QByteArray cborType = "application/cbor";
const QByteArray protocolHeader = "smithy-protocol: rpc-v2-cbor\r\n";

/// Not QCborValue's own way: that writes times as texts, where the protocol wants tagged seconds.
void write(QCborStreamWriter &writer, const QCborValue &value)
{
    if (value.isDateTime()) {
        writer.append(QCborKnownTags::UnixTime_t);
        writer.append(double(value.toDateTime().toMSecsSinceEpoch()) / 1000);
    } else if (value.isMap()) {
        const QCborMap map = value.toMap();
        writer.startMap(quint64(map.size()));
        for (const auto &member : map) {
            writer.append(member.first.toString());
            write(writer, member.second);
        }
        writer.endMap();
    } else if (value.isArray()) {
        const QCborArray items = value.toArray();
        writer.startArray(quint64(items.size()));
        for (const QCborValue &item : items)
            write(writer, item);
        writer.endArray();
    } else {
        value.toCbor(writer);
    }
}

QByteArray cborOf(const QCborMap &map)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer, map);
    return bytes;
}

} // namespace

std::optional<OperationName> CborProtocol::operationOf(const Exchange &exchange) const
{
    const QStringList &path = exchange.path();
    if (exchange.request().method != "POST" || path.size() != 4 || path[0] != u"service" ||
        path[2] != u"operation" || exchange.request().header("smithy-protocol") != "rpc-v2-cbor")
        return std::nullopt;
    return OperationName{path[1], path[3]};
}

tl::expected<QJsonObject, Failure> CborProtocol::read(const QByteArray &body) const
{
    if (body.isEmpty())
        return QJsonObject();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(body, &error);
    if (value.isMap())
        return value.toMap().toJsonObject();
    return tl::unexpected(
        unreadableBody(error.error == QCborError::NoError
                           ? CborProtocolText::tr("The body is no map in CBOR.")
                           : CborProtocolText::tr("The body is not CBOR: %1.").arg(error.errorString())));
}

Message CborProtocol::answer(const OperationName &, const std::optional<QCborMap> &output,
                             const QByteArray &) const
{
    return {200, cborType, cborOf(output.value_or(QCborMap())), protocolHeader};
}

Message CborProtocol::failure(const OperationName &operation, const Failure &failure,
                              const QByteArray &) const
{
    return {failure.status, cborType,
            cborOf({{QStringLiteral("__type"), QString::fromLatin1(failure.type)},
                    {QStringLiteral("message"), failure.message}}),
            protocolHeader + queryErrorHeader(operation, failure)};
}

} // namespace lambdesk
