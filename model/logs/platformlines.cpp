// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformlines.h"

#include <QCryptographicHash>

namespace lambdesk
{

namespace
{

QString twoDecimals(double value)
{
    return QString::number(value, 'f', 2);
}

} // namespace

PlatformLines::PlatformLines(const PlatformProfile &profile, QString requestId)
    : m_profile(profile)
    , m_requestId(std::move(requestId))
{
}

QByteArray PlatformLines::text(const QString &key, QHash<QString, QString> values) const
{
    if (m_profile.wording.value(key).isEmpty())
        return {};
    values.insert(QStringLiteral("requestId"), m_requestId);
    return m_profile.text(key, values).toUtf8();
}

QByteArray PlatformLines::initStart(const QString &runtime, const QString &version) const
{
    const QString name = runtime + u':' + version;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString arn =
        QStringLiteral("arn:aws:lambda:%1::runtime:%2").arg(m_profile.region, QString::fromLatin1(hash));
    return text(QStringLiteral("log.initStart"),
                {{QStringLiteral("runtime"), name}, {QStringLiteral("runtimeArn"), arn}});
}

QByteArray PlatformLines::initReport(const InitFailure &failure) const
{
    const QString key = failure.errorType.isEmpty() ? QStringLiteral("log.initReportTimeout")
                                                    : QStringLiteral("log.initReport");
    return text(key, {{QStringLiteral("initMs"), twoDecimals(failure.initMs)},
                      {QStringLiteral("phase"), failure.phase},
                      {QStringLiteral("errorType"), failure.errorType}});
}

QByteArray PlatformLines::start(const QString &functionVersion) const
{
    return text(QStringLiteral("log.start"), {{QStringLiteral("version"), functionVersion}});
}

QByteArray PlatformLines::end() const
{
    return text(QStringLiteral("log.end"));
}

QByteArray PlatformLines::report(const RunFigures &figures) const
{
    const QString key = figures.initMs ? QStringLiteral("log.reportInit") : QStringLiteral("log.report");
    return text(key, {{QStringLiteral("durationMs"), twoDecimals(figures.durationMs)},
                      {QStringLiteral("billedMs"), QString::number(figures.billedMs)},
                      {QStringLiteral("memoryMb"), QString::number(figures.memoryMb)},
                      {QStringLiteral("maxMemoryMb"), QString::number(figures.maxMemoryMb)},
                      {QStringLiteral("initMs"), twoDecimals(figures.initMs.value_or(0))}});
}

QByteArray PlatformLines::timeout(const QDateTime &now, int seconds) const
{
    return text(QStringLiteral("log.timeout"), {{QStringLiteral("timestamp"), timestamp(now)},
                                                {QStringLiteral("seconds"), twoDecimals(seconds)}});
}

QByteArray PlatformLines::exitError(const QString &reason) const
{
    if (reason.isEmpty())
        return text(QStringLiteral("log.exitNoReason"));
    return text(QStringLiteral("log.exitError"), {{QStringLiteral("reason"), reason}});
}

QString PlatformLines::timestamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace lambdesk
