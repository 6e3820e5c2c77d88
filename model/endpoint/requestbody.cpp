// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbody.h"

#include <model/core/jsontext.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace lambdesk
{

namespace
{

/// `FunctionName` as the platform's messages write it: `functionName`.
QString spelled(const char *name)
{
    QString text = QString::fromLatin1(name);
    text[0] = text[0].toLower();
    return text;
}

} // namespace

RequestBody::RequestBody(QJsonObject members)
    : m_members(std::move(members))
{
}

RequestBody RequestBody::parse(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return RequestBody({});
    const auto document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return RequestBody(document.object());
    RequestBody body({});
    const auto problem = findJsonProblem(bytes);
    body.refuse(unreadableBody(
        problem ? tr("Could not parse request body into json: line %1, column %2: %3")
                      .arg(problem->line)
                      .arg(problem->column)
                      .arg(problem->message)
                : tr("Could not parse request body into json: it is not an object, or too large.")));
    return body;
}

bool RequestBody::has(const char *name) const
{
    return !m_members.value(QLatin1String(name)).isUndefined() &&
           !m_members.value(QLatin1String(name)).isNull();
}

QJsonValue RequestBody::take(const char *name, QJsonValue::Type type)
{
    const QJsonValue value = m_members.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.type() == type)
        return value;
    refuseType(name);
    return {};
}

std::optional<QString> RequestBody::text(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::String);
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

QString RequestBody::requiredText(const char *name)
{
    const auto given = text(name);
    if (!given)
        refuseMissing(name);
    return given.value_or(QString());
}

std::optional<int> RequestBody::integer(const char *name)
{
    const auto given = number(name);
    if (!given)
        return std::nullopt;
    if (std::trunc(*given) == *given && std::abs(*given) < 1e9)
        return int(*given);
    refuseType(name);
    return std::nullopt;
}

int RequestBody::requiredInteger(const char *name)
{
    const auto given = integer(name);
    if (!given)
        refuseMissing(name);
    return given.value_or(0);
}

std::optional<double> RequestBody::number(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::Double);
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

bool RequestBody::flag(const char *name)
{
    return take(name, QJsonValue::Bool).toBool();
}

std::optional<QByteArray> RequestBody::bytes(const char *name)
{
    const auto given = text(name);
    if (!given)
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(given->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        return decoded.decoded;
    refuse(unreadableBody(tr("The value of '%1' is not base64.").arg(spelled(name))));
    return std::nullopt;
}

std::optional<QStringList> RequestBody::texts(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::Array);
    if (value.isNull())
        return std::nullopt;
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            refuseType(name);
        list.append(item.toString());
    }
    return list;
}

std::optional<QMap<QString, QString>> RequestBody::textsByName(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::Object);
    if (value.isNull())
        return std::nullopt;
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString())
            refuseType(name);
        map.insert(member.key(), member.value().toString());
    }
    return map;
}

std::optional<QMap<QString, double>> RequestBody::numbersByName(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::Object);
    if (value.isNull())
        return std::nullopt;
    QMap<QString, double> map;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isDouble())
            refuseType(name);
        map.insert(member.key(), member.value().toDouble());
    }
    return map;
}

std::optional<RequestBody> RequestBody::object(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::Object);
    return value.isNull() ? std::nullopt : std::optional(RequestBody(value.toObject()));
}

void RequestBody::adopt(const RequestBody &nested)
{
    if (nested.m_failure)
        refuse(*nested.m_failure);
}

void RequestBody::refuse(const Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
}

void RequestBody::refuseMissing(const char *name)
{
    refuse(
        {400, "ValidationException",
         tr("1 validation error detected: Value null at '%1' failed to satisfy constraint: Member must not "
            "be null")
             .arg(spelled(name))});
}

void RequestBody::refuseType(const char *name)
{
    refuse(unreadableBody(tr("The value of '%1' is not of the right type.").arg(spelled(name))));
}

} // namespace lambdesk
