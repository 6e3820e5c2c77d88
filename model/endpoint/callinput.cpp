// SPDX-License-Identifier: GPL-3.0-or-later
#include "callinput.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace lambdesk
{

namespace
{

constexpr qsizetype longestQuoted = 200;

bool isNumber(const QString &part)
{
    return !part.isEmpty() && part.at(0).isDigit();
}

} // namespace

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

void CallInput::checkText(const char *name, const QString &text, const TextRule &rule)
{
    if (text.size() < rule.least)
        violate(name, text, tr("Member must have length greater than or equal to %1").arg(rule.least));
    if (rule.most > 0 && text.size() > rule.most)
        violate(name, text, tr("Member must have length less than or equal to %1").arg(rule.most));
    if (rule.pattern) {
        const QString pattern = QString::fromLatin1(rule.pattern);
        const QRegularExpression form(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::DotMatchesEverythingOption);
        if (!form.match(text).hasMatch())
            violate(name, text, tr("Member must satisfy regular expression pattern: %1").arg(pattern));
    }
    if (!rule.choices.isEmpty() && !rule.choices.contains(text))
        violate(name, text,
                tr("Member must satisfy enum value set: [%1]").arg(rule.choices.join(QStringLiteral(", "))));
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
                           : QDateTime(written.date(), written.time(), Qt::UTC).toMSecsSinceEpoch();
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

QJsonArray CallInput::arrayOf(const char *name)
{
    const QJsonValue value = valueOf(name);
    const bool isEmptyList = m_shared->textsOnly && value.isString() && value.toString().isEmpty();
    if (!value.isNull() && !value.isArray() && !isEmptyList)
        refuseType(name);
    return value.toArray();
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
    const QJsonValue value = valueOf(name);
    if (!value.isNull() && !value.isObject())
        refuseType(name);
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString())
            refuseType(name);
        map.insert(member.key(), member.value().toString());
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

void CallInput::checkSize(const char *name, qsizetype size, qsizetype least, qsizetype most)
{
    const QString shown = tr("%1 members").arg(size);
    if (size < least)
        violate(name, shown, tr("Member must have length greater than or equal to %1").arg(least));
    if (size > most)
        violate(name, shown, tr("Member must have length less than or equal to %1").arg(most));
}

void CallInput::requirePresence(const char *name)
{
    if (!has(name))
        violate(name, QString(), tr("Member must not be null"));
}

void CallInput::violate(const char *name, const QString &value, const QString &constraint)
{
    constexpr int most = 10;
    if (m_shared->violations.size() >= most)
        return;
    const QString shown = value.isNull() ? QStringLiteral("null") : u'\'' + value.left(longestQuoted) + u'\'';
    m_shared->violations.append(
        tr("Value %1 at '%2' failed to satisfy constraint: %3").arg(shown, spelled(name), constraint));
}

void CallInput::refuse(const Failure &failure)
{
    if (!m_shared->refusal)
        m_shared->refusal = failure;
}

void CallInput::refuseType(const char *name)
{
    if (!m_shared->unreadable)
        m_shared->unreadable =
            unreadableBody(tr("The value of '%1' is not of the right type.").arg(spelled(name)));
}

std::optional<Failure> CallInput::failure() const
{
    if (m_shared->unreadable)
        return m_shared->unreadable;
    if (m_shared->violations.isEmpty())
        return m_shared->refusal;
    const qsizetype count = m_shared->violations.size();
    const QString all = m_shared->violations.join(QStringLiteral("; "));
    return Failure{400, m_shared->violation,
                   count == 1 ? tr("1 validation error detected: %1").arg(all)
                              : tr("%1 validation errors detected: %2").arg(count).arg(all)};
}

/// `MetricData` `1` `MetricName` as constraints write it: `metricData.1.member.metricName`.
QString CallInput::spelled(const char *name) const
{
    QStringList parts;
    for (const QString &part : m_path + QStringList{QString::fromLatin1(name)}) {
        parts.append(part.at(0).toLower() + part.mid(1));
        if (isNumber(part))
            parts.append(QStringLiteral("member"));
    }
    return parts.join(u'.');
}

QString CallInput::place() const
{
    QString text;
    for (const QString &part : m_path)
        text += (isNumber(part) ? QStringLiteral("member.") : QString()) + part + u'.';
    return text;
}

} // namespace lambdesk
