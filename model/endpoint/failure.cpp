// SPDX-License-Identifier: GPL-3.0-or-later
#include "failure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

namespace lambdesk
{

namespace
{

constexpr std::array<std::string_view, 9> lowerCaseTypes{
    "InvalidParameterValueException", "ResourceConflictException",      "TooManyRequestsException",
    "RequestTooLargeException",       "CodeStorageExceededException",   "PolicyLengthExceededException",
    "PreconditionFailedException",    "InvalidRequestContentException", "RequestEntityTooLargeException"};

} // namespace

QByteArray Failure::json() const
{
    const std::string_view name(type.constData(), size_t(type.size()));
    const bool lower = std::find(lowerCaseTypes.begin(), lowerCaseTypes.end(), name) != lowerCaseTypes.end();
    QJsonObject object{
        {QStringLiteral("Type"), status < 500 ? QStringLiteral("User") : QStringLiteral("Service")},
        {lower ? QStringLiteral("message") : QStringLiteral("Message"), message}};
    if (!reason.isEmpty())
        object.insert(QStringLiteral("Reason"), QString::fromLatin1(reason));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Failure failureOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidParameter:
        return invalidParameter(error.message);
    case ErrorKind::NotFound:
        return {404, "ResourceNotFoundException", error.message};
    case ErrorKind::Conflict:
        return {409, "ResourceConflictException", error.message};
    case ErrorKind::Stale:
        return {412, "PreconditionFailedException", error.message};
    case ErrorKind::TooLarge:
        return {413, "RequestTooLargeException", error.message};
    case ErrorKind::CodeStorageFull:
        return {400, "CodeStorageExceededException", QStringLiteral("Code storage limit exceeded.")};
    case ErrorKind::Throttled:
        return {429, "TooManyRequestsException", QStringLiteral("Rate Exceeded."), error.detail.toLatin1()};
    case ErrorKind::RuntimeMissing:
        return {502, "InvalidRuntimeException", error.message};
    case ErrorKind::Cancelled:
    case ErrorKind::Locked:
    case ErrorKind::TooNew:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
    case ErrorKind::Process:
    case ErrorKind::Internal:
        break;
    }
    return {500, "ServiceException", error.message};
}

Failure invalidParameter(const QString &message)
{
    return {400, "InvalidParameterValueException", message};
}

Failure unreadableBody(const QString &message)
{
    return {400, "SerializationException", message};
}

Failure notImplemented(const QString &message)
{
    return {501, "NotImplementedException", message};
}

} // namespace lambdesk
