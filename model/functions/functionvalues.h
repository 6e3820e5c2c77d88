// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/platform/platformprofile.h>

#include <QMetaType>
#include <QString>

#include <compare>

namespace lambdesk
{

/// 1 to 64 (by the profile) of A-Z a-z 0-9 - _
class FunctionName
{
public:
    static Result<FunctionName> from(const QString &text, const Quotas &quotas);
    const QString &value() const { return m_value; }
    bool operator==(const FunctionName &) const = default;

private:
    explicit FunctionName(QString value)
        : m_value(std::move(value))
    {
    }
    QString m_value;
};

inline size_t qHash(const FunctionName &name, size_t seed = 0)
{
    return ::qHash(name.value(), seed);
}

/// 0 to 256 characters.
class Description
{
public:
    static Result<Description> from(const QString &text, const Quotas &quotas);
    Description() = default;
    const QString &value() const { return m_value; }
    bool operator==(const Description &) const = default;

private:
    explicit Description(QString value)
        : m_value(std::move(value))
    {
    }
    QString m_value;
};

/// `file.export` (Node.js) or `module.function` (Python): 1 to 128 characters without blanks. Whether it fits
/// the code is another question: see HandlerCheck.
class Handler
{
public:
    static Result<Handler> from(const QString &text, const Quotas &quotas);
    const QString &value() const { return m_value; }
    bool operator==(const Handler &) const = default;

private:
    explicit Handler(QString value)
        : m_value(std::move(value))
    {
    }
    QString m_value;
};

/// Memory of an execution environment in MB: minimum to maximum of the profile, in its steps.
class MemorySize
{
public:
    static Result<MemorySize> from(int megabytes, const Quotas &quotas);
    int megabytes() const { return m_megabytes; }
    bool operator==(const MemorySize &) const = default;

private:
    explicit MemorySize(int megabytes)
        : m_megabytes(megabytes)
    {
    }
    int m_megabytes;
};

/// Size of an execution environment's /tmp in MB, within the profile's range.
class EphemeralStorage
{
public:
    static Result<EphemeralStorage> from(int megabytes, const Quotas &quotas);
    int megabytes() const { return m_megabytes; }
    bool operator==(const EphemeralStorage &) const = default;

private:
    explicit EphemeralStorage(int megabytes)
        : m_megabytes(megabytes)
    {
    }
    int m_megabytes;
};

/// Time-out in whole seconds, within the profile's range.
class Timeout
{
public:
    static Result<Timeout> from(int seconds, const Quotas &quotas);
    int seconds() const { return m_seconds; }
    bool operator==(const Timeout &) const = default;

private:
    explicit Timeout(int seconds)
        : m_seconds(seconds)
    {
    }
    int m_seconds;
};

/// Environment variables of a function in the order the user gave them. Keys: a letter, then at least one
/// letter, digit or _; unique; none the platform reserves; all together at most the profile's bytes as JSON.
class EnvironmentVariables
{
public:
    struct Variable {
        QString key;
        QString value;
        bool operator==(const Variable &) const = default;
    };

    static Result<EnvironmentVariables> from(const QList<Variable> &variables, const Quotas &quotas);
    /// The rules for one key alone, for validation while typing; an empty Result is fine.
    static Result<QString> checkKey(const QString &key);
    /// Whether the platform sets it itself.
    static bool isReserved(const QString &key);
    /// How much of the profile's bytes they take.
    static qsizetype bytesOf(const QList<Variable> &variables);
    EnvironmentVariables() = default;
    const QList<Variable> &variables() const { return m_variables; }
    bool operator==(const EnvironmentVariables &) const = default;

private:
    QList<Variable> m_variables;
};

} // namespace lambdesk
