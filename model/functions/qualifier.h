// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/platform/platformprofile.h>

#include <QMetaType>
#include <QString>

namespace lambdesk
{

/// The name of an alias: 1 to 128 (by the profile) of A-Z a-z 0-9 - _, and not digits alone.
class AliasName
{
public:
    static Result<AliasName> from(const QString &text, const Quotas &quotas);
    const QString &value() const { return m_value; }
    bool operator==(const AliasName &) const = default;

private:
    explicit AliasName(QString value)
        : m_value(std::move(value))
    {
    }
    QString m_value;
};

/// What stands behind a function's name: `$LATEST`, the number of a version, or the name of an alias.
class Qualifier
{
public:
    enum class Kind { Latest, Version, Alias };

    static Result<Qualifier> from(const QString &text, const Quotas &quotas);
    /// `$LATEST`
    Qualifier() = default;
    explicit Qualifier(int version);
    explicit Qualifier(const AliasName &alias);

    Kind kind() const { return m_kind; }
    /// Of a version; 0 else.
    int number() const { return m_number; }
    const QString &value() const { return m_value; }
    bool operator==(const Qualifier &) const = default;

private:
    Kind m_kind = Kind::Latest;
    int m_number = 0;
    QString m_value = QStringLiteral("$LATEST");
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::AliasName)
