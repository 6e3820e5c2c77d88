// SPDX-License-Identifier: GPL-3.0-or-later
// What CallInput demands of what it reads, and says when that isn't so.
#include "callinput.h"

#include <QRegularExpression>

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
    refuseAsUnreadable(tr("The value of '%1' is not of the right type.").arg(spelled(name)));
}

void CallInput::refuseAsUnreadable(const QString &message)
{
    if (!m_shared->unreadable)
        m_shared->unreadable = unreadableBody(message);
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
