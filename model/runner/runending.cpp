// SPDX-License-Identifier: GPL-3.0-or-later
#include "runending.h"

#include "invocationend.h"

#include <model/logs/platformlines.h>

namespace lambdesk
{

namespace
{

const QString unhandled = QStringLiteral("Unhandled");

QByteArray exitPayload(const PlatformLines &lines, const QString &reason)
{
    if (reason.isEmpty())
        return lines.text(QStringLiteral("error.exitNoReason"));
    return lines.text(QStringLiteral("error.exit"), {{QStringLiteral("reason"), reason}});
}

RunEnding reportedError(const InvocationEnd &end, const PlatformLines &lines)
{
    if (!end.exit)
        return {RunOutcome::Failed,
                end.body,
                QString::fromUtf8(lines.text(QStringLiteral("functionError.reported"))),
                {}};
    // The error was fatal to the process: in the tutorial's time only that was told, the error itself not.
    const QString reason = exitReason(*end.exit);
    const QByteArray instead =
        lines.text(QStringLiteral("error.uncaught"), {{QStringLiteral("reason"), reason}});
    return {RunOutcome::Failed, instead.isEmpty() ? end.body : instead, unhandled, lines.exitError(reason)};
}

RunEnding timedOut(const PlatformLines &lines, int seconds, const QDateTime &now)
{
    const QByteArray payload =
        lines.text(QStringLiteral("error.timeout"),
                   {{QStringLiteral("timestamp"), PlatformLines::timestamp(now)},
                    {QStringLiteral("seconds"), QString::number(double(seconds), 'f', 2)}});
    return {RunOutcome::Failed, payload, unhandled, lines.timeout(now, seconds)};
}

} // namespace

RunEnding describeEnd(const InvocationEnd &end, const PlatformLines &lines, const PlatformProfile &profile,
                      int timeoutSeconds, const QDateTime &now)
{
    switch (end.kind) {
    case InvocationEnd::Kind::Responded: {
        const QString reason = end.exit ? exitReason(*end.exit) : QString();
        return {
            RunOutcome::Succeeded, end.body, {}, reason.isEmpty() ? QByteArray() : lines.exitError(reason)};
    }
    case InvocationEnd::Kind::Failed:
        return reportedError(end, lines);
    case InvocationEnd::Kind::InitFailed:
        return {RunOutcome::Failed, end.body, unhandled, {}};
    case InvocationEnd::Kind::InvalidEntrypoint: {
        const QHash<QString, QString> values{{QStringLiteral("reason"), QString::fromUtf8(end.body)}};
        return {RunOutcome::Failed, lines.text(QStringLiteral("error.invalidEntrypoint"), values), unhandled,
                lines.text(QStringLiteral("log.invalidEntrypoint"), values)};
    }
    case InvocationEnd::Kind::ResponseTooLarge: {
        const QString limit = QString::number(profile.quotas.synchronousResponseBytes);
        return {RunOutcome::Failed,
                lines.text(QStringLiteral("error.responseTooLarge"), {{QStringLiteral("limit"), limit}}),
                unhandled,
                {}};
    }
    case InvocationEnd::Kind::TimedOut:
        return timedOut(lines, timeoutSeconds, now);
    case InvocationEnd::Kind::Exited: {
        const QString reason = end.exit ? exitReason(*end.exit) : QString();
        return {RunOutcome::Failed, exitPayload(lines, reason), unhandled, lines.exitError(reason)};
    }
    case InvocationEnd::Kind::Stopped:
        break;
    }
    return {RunOutcome::Stopped, {}, {}, {}};
}

} // namespace lambdesk
