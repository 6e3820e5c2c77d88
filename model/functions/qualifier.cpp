// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualifier.h"

#include <QCoreApplication>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct QualifierText {
    Q_DECLARE_TR_FUNCTIONS(Qualifier)
};

bool isDigitOfVersion(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isDigitOfVersion(c) || c == u'-' ||
           c == u'_';
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigitOfVersion);
}

} // namespace

Result<AliasName> AliasName::from(const QString &text, const Quotas &quotas)
{
    if (text.isEmpty())
        return fail(ErrorKind::InvalidParameter, QualifierText::tr("An alias needs a name."));
    if (!std::all_of(text.cbegin(), text.cend(), isNameCharacter))
        return fail(ErrorKind::InvalidParameter,
                    QualifierText::tr(
                        "The name of an alias has letters, digits, hyphens and underscores only: \"%1\".")
                        .arg(text.left(40)));
    if (isNumber(text))
        return fail(ErrorKind::InvalidParameter,
                    QualifierText::tr("The name of an alias isn't digits alone, which name a version: %1.")
                        .arg(text.left(40)));
    if (text.size() > quotas.aliasNameLength)
        return fail(ErrorKind::InvalidParameter,
                    QualifierText::tr("The name of an alias has at most %1 characters; this one has %2.")
                        .arg(quotas.aliasNameLength)
                        .arg(text.size()));
    return AliasName(text);
}

Result<Qualifier> Qualifier::from(const QString &text, const Quotas &quotas)
{
    if (text == QLatin1String("$LATEST"))
        return Qualifier();
    if (isNumber(text)) {
        bool fits = false;
        const int number = text.toInt(&fits);
        if (!fits || number < 1 || text.startsWith(u'0'))
            return fail(ErrorKind::InvalidParameter,
                        QualifierText::tr("%1 is not the number of a version.").arg(text.left(40)));
        return Qualifier(number);
    }
    const auto alias = AliasName::from(text, quotas);
    if (!alias)
        return fail(alias.error());
    return Qualifier(*alias);
}

Qualifier::Qualifier(int version)
    : m_kind(Kind::Version)
    , m_number(version)
    , m_value(QString::number(version))
{
}

Qualifier::Qualifier(const AliasName &alias)
    : m_kind(Kind::Alias)
    , m_value(alias.value())
{
}

} // namespace lambdesk
