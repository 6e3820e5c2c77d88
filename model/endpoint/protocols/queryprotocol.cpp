// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryprotocol.h"

#include "queryform.h"

#include <model/endpoint/exchange.h>

#include <QCborArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamWriter>

namespace lambdesk
{

namespace
{

struct QueryProtocolText {
    Q_DECLARE_TR_FUNCTIONS(QueryProtocol)
};

const QByteArray xmlType = "text/xml";
/// What is larger is none of CloudWatch's calls.
constexpr qsizetype mostBytes = 1024 * 1024;
const QByteArray cloudWatchVersion = "2010-08-01";
const QString cloudWatchNameSpace = QStringLiteral("http://monitoring.amazonaws.com/doc/2010-08-01/");

/// Of all that CloudWatch answers here, the only member whose keys are data.
bool isKeyedByData(const QString &member)
{
    return member == u"ExtendedStatistics";
}

/// XML 1.0 can't carry the rest.
QString writable(QString text)
{
    for (QChar &c : text) {
        if ((c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString scalar(const QCborValue &value)
{
    if (value.isDateTime())
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isInteger() ? QString::number(value.toInteger()) : writable(value.toString());
}

void write(QXmlStreamWriter &xml, const QString &name, const QCborValue &value);

void writeMembers(QXmlStreamWriter &xml, const QCborMap &map)
{
    for (const auto &member : map)
        write(xml, member.first.toString(), member.second);
}

void writeEntries(QXmlStreamWriter &xml, const QCborMap &map)
{
    for (const auto &entry : map) {
        xml.writeStartElement(QStringLiteral("entry"));
        write(xml, QStringLiteral("key"), entry.first);
        write(xml, QStringLiteral("value"), entry.second);
        xml.writeEndElement();
    }
}

void write(QXmlStreamWriter &xml, const QString &name, const QCborValue &value)
{
    xml.writeStartElement(name);
    if (value.isArray()) {
        const QCborArray items = value.toArray();
        for (const QCborValue &item : items)
            write(xml, QStringLiteral("member"), item);
    } else if (value.isMap() && isKeyedByData(name)) {
        writeEntries(xml, value.toMap());
    } else if (value.isMap()) {
        writeMembers(xml, value.toMap());
    } else {
        xml.writeCharacters(scalar(value));
    }
    xml.writeEndElement();
}

} // namespace

QByteArray QueryProtocol::inputOf(const Exchange &exchange) const
{
    const HttpRequest &request = exchange.request();
    const qsizetype mark = request.target.indexOf('?');
    if (request.method == "GET")
        return mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    return request.body;
}

std::optional<OperationName> QueryProtocol::operationOf(const Exchange &exchange) const
{
    const HttpRequest &request = exchange.request();
    const bool isForm = request.method == "GET" ||
                        request.header("content-type").startsWith("application/x-www-form-urlencoded");
    if (!isForm || !exchange.path().isEmpty() || request.body.size() > mostBytes ||
        !request.header("x-amz-target").isEmpty())
        return std::nullopt;
    const QByteArray form = inputOf(exchange);
    if (formValue(form, "Version") != cloudWatchVersion)
        return std::nullopt;
    return OperationName{cloudWatchTarget(), QString::fromUtf8(formValue(form, "Action"))};
}

tl::expected<QJsonObject, Failure> QueryProtocol::read(const QByteArray &body) const
{
    if (auto object = objectOfForm(body))
        return *object;
    return tl::unexpected(unreadableBody(QueryProtocolText::tr("A parameter's name has too many parts.")));
}

Message QueryProtocol::answer(const OperationName &operation, const std::optional<QCborMap> &output,
                              const QByteArray &requestId) const
{
    Message message{200, xmlType};
    QXmlStreamWriter xml(&message.body);
    xml.writeStartElement(operation.name + QStringLiteral("Response"));
    xml.writeDefaultNamespace(cloudWatchNameSpace);
    if (output) {
        xml.writeStartElement(operation.name + QStringLiteral("Result"));
        writeMembers(xml, *output);
        xml.writeEndElement();
    }
    xml.writeStartElement(QStringLiteral("ResponseMetadata"));
    xml.writeTextElement(QStringLiteral("RequestId"), QString::fromLatin1(requestId));
    xml.writeEndElement();
    xml.writeEndElement();
    return message;
}

Message QueryProtocol::failure(const OperationName &, const Failure &failure,
                               const QByteArray &requestId) const
{
    Message message{failure.status, xmlType};
    QXmlStreamWriter xml(&message.body);
    xml.writeStartElement(QStringLiteral("ErrorResponse"));
    xml.writeDefaultNamespace(cloudWatchNameSpace);
    xml.writeStartElement(QStringLiteral("Error"));
    xml.writeTextElement(QStringLiteral("Type"),
                         failure.status < 500 ? QStringLiteral("Sender") : QStringLiteral("Receiver"));
    xml.writeTextElement(QStringLiteral("Code"), QString::fromLatin1(queryCodeOf(failure.type)));
    xml.writeTextElement(QStringLiteral("Message"), writable(failure.message));
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("RequestId"), QString::fromLatin1(requestId));
    xml.writeEndElement();
    return message;
}

} // namespace lambdesk
