// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcalls.h"

#include <model/logs/logservice.h>

namespace lambdesk
{

namespace
{

struct LogCallsText {
    Q_DECLARE_TR_FUNCTIONS(LogCalls)
};

Failure logsFailureOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidParameter:
    case ErrorKind::TooLarge:
        return badLogsParameter(error.message);
    case ErrorKind::NotFound:
        return noSuchGroup();
    case ErrorKind::Conflict:
        return {400, "ResourceAlreadyExistsException",
                LogCallsText::tr("The specified log group already exists")};
    case ErrorKind::Throttled:
        return {400, "LimitExceededException", error.message};
    default:
        return {500, "ServiceUnavailableException", error.message};
    }
}

} // namespace

const NamedService &logsService()
{
    static const NamedService service{QStringLiteral("Logs_20140328"), QStringLiteral("CloudWatch Logs"),
                                      "InvalidParameterException", logsFailureOf};
    return service;
}

Failure noSuchGroup()
{
    return {400, "ResourceNotFoundException", LogCallsText::tr("The specified log group does not exist.")};
}

Failure noSuchStream()
{
    return {400, "ResourceNotFoundException", LogCallsText::tr("The specified log stream does not exist.")};
}

Failure badNextToken()
{
    return badLogsParameter(LogCallsText::tr("The specified nextToken is invalid."));
}

Failure badLogsParameter(const QString &message)
{
    return {400, "InvalidParameterException", message};
}

TextRule groupNameRule()
{
    return {1, 512, "[\\.\\-_/#A-Za-z0-9]+"};
}

TextRule streamNameRule()
{
    return {1, 512, "[^:*]*"};
}

QString groupArn(const CallPtr &call, const PlatformProfile &profile, const QString &group)
{
    return QStringLiteral("arn:aws:logs:%1:%2:log-group:").arg(call->region(), profile.accountId) + group;
}

std::optional<QString> groupOfArn(const CallPtr &call, const PlatformProfile &profile, const QString &arn)
{
    if (!arn.startsWith(u"arn:"))
        return arn;
    const QString start = groupArn(call, profile, QString());
    if (!arn.startsWith(start))
        return std::nullopt;
    const QString name = arn.mid(start.size());
    return name.endsWith(u":*") ? name.chopped(2) : name;
}

std::optional<QString> groupOf(const CallPtr &call, const PlatformProfile &profile)
{
    CallInput &input = call->input;
    const QString name = input.text("logGroupName", groupNameRule()).value_or(QString());
    const QString identifier =
        input.text("logGroupIdentifier", {1, 2048, "[\\w#+=/:,.@-]*"}).value_or(QString());
    if (!name.isEmpty() && !identifier.isEmpty())
        input.refuse(badLogsParameter(
            LogCallsText::tr("LogGroup name and LogGroup ARN are mutually exclusive parameters.")));
    else if (name.isEmpty() && identifier.isEmpty())
        input.requirePresence("logGroupName");
    if (call->isRefused())
        return std::nullopt;
    if (identifier.isEmpty())
        return name;
    const auto named = groupOfArn(call, profile, identifier);
    if (!named)
        call->fail(noSuchGroup());
    return named;
}

void failAboutStream(const CallPtr &call, LogService &logs, const QString &group, const Error &error,
                     QObject *context)
{
    if (error.kind == ErrorKind::Conflict)
        return call->fail(Failure{400, "ResourceAlreadyExistsException",
                                  LogCallsText::tr("The specified log stream already exists")});
    if (error.kind != ErrorKind::NotFound)
        return call->fail(error);
    whenReady(logs.group(group), context,
              [call](const Result<LogGroup> &found) { call->fail(found ? noSuchStream() : noSuchGroup()); });
}

} // namespace lambdesk
