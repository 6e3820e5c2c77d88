// SPDX-License-Identifier: GPL-3.0-or-later
#include "policydocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct PolicyDocumentText {
    Q_DECLARE_TR_FUNCTIONS(PolicyDocument)
};

/// Whether `*` (anything) and `?` (one character) of the pattern can stand for what makes it the text.
bool fits(QStringView pattern, QStringView text, Qt::CaseSensitivity cases)
{
    qsizetype inPattern = 0;
    qsizetype inText = 0;
    qsizetype star = -1; // the last one, and the text that it stands for ends at `taken`
    qsizetype taken = 0;
    while (inText < text.size()) {
        const bool isOver = inPattern == pattern.size();
        if (!isOver && pattern[inPattern] == u'*') {
            star = inPattern++;
            taken = inText;
        } else if (!isOver && (pattern[inPattern] == u'?' ||
                               pattern.sliced(inPattern, 1).compare(text.sliced(inText, 1), cases) == 0)) {
            ++inPattern;
            ++inText;
        } else if (star >= 0) {
            inPattern = star + 1;
            inText = ++taken;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + inPattern, pattern.end(), [](QChar c) { return c == u'*'; });
}

bool fitsAny(const QStringList &patterns, const QString &text, Qt::CaseSensitivity cases)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString &pattern) { return fits(pattern, text, cases); });
}

/// One text, or a list of them; empty when it is neither.
QStringList textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        texts.append(each.toString());
    return texts;
}

} // namespace

Result<PolicyDocument> PolicyDocument::from(const QByteArray &json)
{
    const auto wrong = [](const QString &detail) {
        return fail(ErrorKind::InvalidParameter, PolicyDocumentText::tr("This is no policy document."),
                    detail);
    };
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const QJsonValue listed = document.value(QStringLiteral("Statement"));
    const QJsonArray statements = listed.isObject() ? QJsonArray{listed} : listed.toArray();
    if (statements.isEmpty())
        return wrong(QStringLiteral("Statement"));
    PolicyDocument policy;
    for (const QJsonValue &each : statements) {
        const QJsonObject members = each.toObject();
        const QString effect = members.value(QStringLiteral("Effect")).toString();
        if (effect != QStringLiteral("Allow") && effect != QStringLiteral("Deny"))
            return wrong(QStringLiteral("Effect"));
        Statement statement;
        statement.isAllow = effect == QStringLiteral("Allow");
        statement.exceptActions = members.contains(QStringLiteral("NotAction"));
        statement.exceptResources = members.contains(QStringLiteral("NotResource"));
        statement.actions = textsOf(
            members.value(statement.exceptActions ? QStringLiteral("NotAction") : QStringLiteral("Action")));
        statement.resources = textsOf(members.value(statement.exceptResources ? QStringLiteral("NotResource")
                                                                              : QStringLiteral("Resource")));
        if (statement.actions.isEmpty())
            return wrong(QStringLiteral("Action"));
        if (statement.resources.isEmpty())
            return wrong(QStringLiteral("Resource"));
        policy.m_statements.append(statement);
    }
    return policy;
}

bool PolicyDocument::allows(const QString &action, const QString &resource) const
{
    bool isAllowed = false;
    for (const Statement &statement : m_statements) {
        if (fitsAny(statement.actions, action, Qt::CaseInsensitive) == statement.exceptActions ||
            fitsAny(statement.resources, resource, Qt::CaseSensitive) == statement.exceptResources)
            continue;
        if (!statement.isAllow)
            return false;
        isAllowed = true;
    }
    return isAllowed;
}

} // namespace lambdesk
