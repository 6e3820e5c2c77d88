// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <limits>
#include <memory>
#include <optional>

namespace lambdesk
{

/// What the platform demands of a text.
struct TextRule {
    qsizetype least = 0;
    qsizetype most = 0; ///< 0: any number of characters
    const char *pattern = nullptr;
    QStringList choices = {};
};

struct NumberRule {
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
};

/// The input of a call, read member by member; what is absent is empty. What breaks the service's constraints
/// is gathered, in the platform's words, so that an operation asks once, when it has read all.
class CallInput
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::CallInput)
public:
    /// `violation` is the error's name when a constraint is broken. With `textsOnly` numbers and flags are
    /// written as texts.
    CallInput(QJsonObject members, QByteArray violation, bool textsOnly = false);

    /// The input that is a request's body, in JSON, as Lambda takes it. Any thread.
    static CallInput ofBody(const QByteArray &body);

    bool has(const char *name) const;
    std::optional<QString> text(const char *name, const TextRule &rule = {});
    QString requiredText(const char *name, const TextRule &rule = {});
    std::optional<qint64> integer(const char *name, const NumberRule &rule = {});
    /// As the platform keeps its small ones: what is no `int` isn't of the right type.
    std::optional<int> smallInteger(const char *name, const NumberRule &rule = {});
    int requiredSmallInteger(const char *name, const NumberRule &rule = {});
    std::optional<double> number(const char *name);
    bool flag(const char *name);
    /// Milliseconds; written as seconds or as ISO 8601.
    std::optional<qint64> time(const char *name);
    /// Bytes that are written as base64.
    std::optional<QByteArray> bytes(const char *name);
    QStringList texts(const char *name, const TextRule &rule = {});
    QList<double> numbers(const char *name);
    QMap<QString, QString> textsByName(const char *name);
    QMap<QString, double> numbersByName(const char *name);
    std::optional<CallInput> object(const char *name);
    QList<CallInput> objects(const char *name);

    /// Of the number of a list's or map's members.
    void checkSize(const char *name, qsizetype size, qsizetype least, qsizetype most);
    void requirePresence(const char *name);
    /// `constraint` is what comes after "failed to satisfy constraint: ".
    void violate(const char *name, const QString &value, const QString &constraint);
    void refuse(const Failure &failure);
    /// What can't be read; else all constraints that are broken; else what refuse() was given first.
    std::optional<Failure> failure() const;
    /// `MetricData.member.1.` of a nested one, as some messages write it.
    QString place() const;

private:
    struct Shared {
        QByteArray violation;
        bool textsOnly = false;
        QStringList violations = {};
        std::optional<Failure> unreadable = {};
        std::optional<Failure> refusal = {};
    };
    CallInput(QJsonObject members, std::shared_ptr<Shared> shared, QStringList path);

    QJsonValue valueOf(const char *name) const;
    QJsonArray arrayOf(const char *name);
    QJsonObject objectOf(const char *name);
    std::optional<double> numberOf(const char *name, const QJsonValue &value);
    void checkText(const char *name, const QString &text, const TextRule &rule);
    void refuseType(const char *name);
    void refuseAsUnreadable(const QString &message);
    QString spelled(const char *name) const;

    QJsonObject m_members;
    std::shared_ptr<Shared> m_shared;
    QStringList m_path; ///< names, and numbers of members
};

} // namespace lambdesk
