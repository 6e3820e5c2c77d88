// SPDX-License-Identifier: GPL-3.0-or-later
#include "callinput.h"

#include "jsonbody.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace lambdesk
{

CallInput::CallInput(QJsonObject members, QByteArray violation, bool textsOnly)
    : m_members(std::move(members))
    , m_shared(std::make_shared<Shared>(Shared{std::move(violation), textsOnly}))
{
}

CallInput::CallInput(QJsonObject members, std::shared_ptr<Shared> shared, QStringList path)
    : m_members(std::move(members))
    , m_shared(std::move(shared))
    , m_path(std::move(path))
{
}

CallInput CallInput::ofBody(const QByteArray &body)
{
    const auto members = jsonObjectOf(body);
    CallInput input(members.value_or(QJsonObject()), "ValidationException");
    if (!members)
        input.m_shared->unreadable = members.error();
    return input;
}

QJsonValue CallInput::valueOf(const char *name) const
{
    const QJsonValue value = m_members.value(QLatin1String(name));
    return value.isUndefined() ? QJsonValue() : value;
}

bool CallInput::has(const char *name) const
{
    return !valueOf(name).isNull();
}

std::optional<QString> CallInput::text(const char *name, const TextRule &rule)
{
    const QJsonValue value = valueOf(name);
    if (value.isNull())
        return std::nullopt;
    if (!value.isString()) {
        refuseType(name);
        return std::nullopt;
    }
    checkText(name, value.toString(), rule);
    return value.toString();
}

QString CallInput::requiredText(const char *name, const TextRule &rule)
{
    requirePresence(name);
    return text(name, rule).value_or(QString());
}

std::optional<double> CallInput::numberOf(const char *name, const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (m_shared->textsOnly && value.isString()) {
        bool isNumber = false;
        const double number = value.toString().toDouble(&isNumber);
        if (isNumber)
            return number;
    }
    if (!value.isNull())
        refuseType(name);
    return std::nullopt;
}

std::optional<double> CallInput::number(const char *name)
{
    return numberOf(name, valueOf(name));
}

std::optional<qint64> CallInput::integer(const char *name, const NumberRule &rule)
{
    constexpr double furthest = 9.2e18;
    const auto given = number(name);
    if (!given)
        return std::nullopt;
    if (std::trunc(*given) != *given || std::abs(*given) > furthest) {
        refuseType(name);
        return std::nullopt;
    }
    const qint64 whole = valueOf(name).toInteger(qint64(*given));
    if (whole < rule.least)
        violate(name, QString::number(whole),
                tr("Member must have value greater than or equal to %1").arg(rule.least));
    if (whole > rule.most)
        violate(name, QString::number(whole),
                tr("Member must have value less than or equal to %1").arg(rule.most));
    return whole;
}

std::optional<int> CallInput::smallInteger(const char *name, const NumberRule &rule)
{
    const auto given = integer(name, rule);
    if (!given)
        return std::nullopt;
    if (*given >= std::numeric_limits<int>::min() && *given <= std::numeric_limits<int>::max())
        return int(*given);
    refuseType(name);
    return std::nullopt;
}

int CallInput::requiredSmallInteger(const char *name, const NumberRule &rule)
{
    requirePresence(name);
    return smallInteger(name, rule).value_or(0);
}

bool CallInput::flag(const char *name)
{
    const QJsonValue value = valueOf(name);
    const bool isText = m_shared->textsOnly && value.isString();
    if (isText && (value.toString() == u"true" || value.toString() == u"false"))
        return value.toString() == u"true";
    if (!value.isNull() && !value.isBool())
        refuseType(name);
    return value.toBool();
}

std::optional<qint64> CallInput::time(const char *name)
{
    constexpr double furthest = 1e12; // seconds: beyond the calendar of any client
    const QJsonValue value = valueOf(name);
    if (value.isString()) {
        const QDateTime written = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (written.isValid()) {
            const bool hasZone = written.timeSpec() != Qt::LocalTime;
            return hasZone ? written.toMSecsSinceEpoch()
                           : QDateTime(written.date(), written.time(), QTimeZone::utc()).toMSecsSinceEpoch();
        }
    }
    const auto seconds = numberOf(name, value);
    if (!seconds)
        return std::nullopt;
    if (std::abs(*seconds) <= furthest)
        return qint64(std::llround(*seconds * 1000));
    refuseType(name);
    return std::nullopt;
}

std::optional<QByteArray> CallInput::bytes(const char *name)
{
    const auto given = text(name);
    if (!given)
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(given->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        return decoded.decoded;
    refuseAsUnreadable(tr("The value of '%1' is not base64.").arg(spelled(name)));
    return std::nullopt;
}

QJsonArray CallInput::arrayOf(const char *name)
{
    const QJsonValue value = valueOf(name);
    const bool isEmptyList = m_shared->textsOnly && value.isString() && value.toString().isEmpty();
    if (!value.isNull() && !value.isArray() && !isEmptyList)
        refuseType(name);
    return value.toArray();
}

QJsonObject CallInput::objectOf(const char *name)
{
    const QJsonValue value = valueOf(name);
    if (!value.isNull() && !value.isObject())
        refuseType(name);
    return value.toObject();
}

QStringList CallInput::texts(const char *name, const TextRule &rule)
{
    QStringList list;
    const QJsonArray items = arrayOf(name);
    for (const QJsonValue &item : items) {
        if (!item.isString())
            refuseType(name);
        checkText(name, item.toString(), rule);
        list.append(item.toString());
    }
    return list;
}

QList<double> CallInput::numbers(const char *name)
{
    QList<double> list;
    const QJsonArray items = arrayOf(name);
    for (const QJsonValue &item : items) {
        if (item.isNull())
            refuseType(name);
        list.append(numberOf(name, item).value_or(0));
    }
    return list;
}

QMap<QString, QString> CallInput::textsByName(const char *name)
{
    QMap<QString, QString> map;
    const QJsonObject object = objectOf(name);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString())
            refuseType(name);
        map.insert(member.key(), member.value().toString());
    }
    return map;
}

QMap<QString, double> CallInput::numbersByName(const char *name)
{
    QMap<QString, double> map;
    const QJsonObject object = objectOf(name);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value().isNull())
            refuseType(name);
        map.insert(member.key(), numberOf(name, member.value()).value_or(0));
    }
    return map;
}

std::optional<CallInput> CallInput::object(const char *name)
{
    const QJsonValue value = valueOf(name);
    if (value.isNull())
        return std::nullopt;
    if (!value.isObject()) {
        refuseType(name);
        return std::nullopt;
    }
    return CallInput(value.toObject(), m_shared, m_path + QStringList{QString::fromLatin1(name)});
}

QList<CallInput> CallInput::objects(const char *name)
{
    QList<CallInput> list;
    const QJsonArray items = arrayOf(name);
    list.reserve(items.size());
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            refuseType(name);
        list.append(
            CallInput(item.toObject(), m_shared,
                      m_path + QStringList{QString::fromLatin1(name), QString::number(list.size() + 1)}));
    }
    return list;
}

} // namespace lambdesk
