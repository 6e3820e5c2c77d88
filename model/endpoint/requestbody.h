// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace lambdesk
{

/// The JSON object of a request's body, read member by member. The first thing wrong is remembered, so that
/// an operation asks once, when it has read all.
class RequestBody
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::RequestBody)
public:
    /// An empty body is an empty object. Any thread.
    static RequestBody parse(const QByteArray &bytes);

    bool has(const char *name) const;
    std::optional<QString> text(const char *name);
    QString requiredText(const char *name);
    std::optional<int> integer(const char *name);
    int requiredInteger(const char *name);
    std::optional<double> number(const char *name);
    bool flag(const char *name);
    /// Bytes that are written as base64.
    std::optional<QByteArray> bytes(const char *name);
    std::optional<QStringList> texts(const char *name);
    std::optional<QMap<QString, QString>> textsByName(const char *name);
    std::optional<QMap<QString, double>> numbersByName(const char *name);
    /// A nested object; its mistakes are handed back with adopt().
    std::optional<RequestBody> object(const char *name);
    void adopt(const RequestBody &nested);

    const std::optional<Failure> &failure() const { return m_failure; }
    void refuse(const Failure &failure);

private:
    explicit RequestBody(QJsonObject members);
    QJsonValue take(const char *name, QJsonValue::Type type);
    void refuseMissing(const char *name);
    void refuseType(const char *name);

    QJsonObject m_members;
    std::optional<Failure> m_failure;
};

} // namespace lambdesk
