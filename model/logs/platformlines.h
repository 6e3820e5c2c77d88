// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/platformprofile.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace lambdesk
{

/// What a REPORT line says.
struct RunFigures {
    double durationMs = 0;
    std::optional<double> initMs; ///< on cold starts
    qint64 billedMs = 0;
    int memoryMb = 0;
    int maxMemoryMb = 0;
};

/// The lines that the platform adds to the log of one invocation, in the wording of the profile's time, each
/// with its line end. A line that the platform of that time didn't write is empty.
class PlatformLines
{
public:
    /// How an init phase failed: `phase` is `init` or `invoke`; `errorType` is empty on a time-out.
    struct InitFailure {
        double initMs = 0;
        QString phase;
        QString errorType;
    };

    PlatformLines(const PlatformProfile &profile, QString requestId);

    /// `runtime` and `version` as in `nodejs` and `20.20.2`; the ARN's hash is made of them.
    QByteArray initStart(const QString &runtime, const QString &version) const;
    QByteArray initReport(const InitFailure &failure) const;
    QByteArray start(const QString &functionVersion) const;
    QByteArray end() const;
    QByteArray report(const RunFigures &figures) const;
    QByteArray timeout(const QDateTime &now, int seconds) const;
    /// `reason` is `exit status 1`, `signal: killed`; without one the runtime ended with code 0.
    QByteArray exitError(const QString &reason) const;

    /// A payload or line of the profile by its key, for this request; empty when the profile has none.
    QByteArray text(const QString &key, QHash<QString, QString> values = {}) const;

    /// `2026-01-25T12:34:56.789Z`
    static QString timestamp(const QDateTime &time);

private:
    const PlatformProfile &m_profile;
    QString m_requestId;
};

} // namespace lambdesk
