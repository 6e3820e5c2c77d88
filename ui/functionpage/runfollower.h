// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/runner/run.h>

#include <QHash>
#include <QObject>

namespace lambdesk
{

class RunService;

/// Starts runs and follows the newest of them: what older ones still report is left out.
class RunFollower final : public QObject
{
    Q_OBJECT
public:
    explicit RunFollower(RunService &runs, QObject *parent = nullptr);

    /// `qualifier` may be empty.
    void start(const FunctionName &function, const QString &qualifier, const QByteArray &event,
               const QString &eventName);
    /// Follows a run that has begun, and perhaps ended: found() tells once how it stands.
    void follow(const QString &requestId);
    /// The run has begun, or is being started, and hasn't ended.
    bool isFollowing() const { return m_starting || !m_requestId.isEmpty(); }
    /// Of the run that is followed; empty while it is only being started.
    const QString &requestId() const { return m_requestId; }
    /// Ends the run that is followed; also one that is only being started.
    void stop();
    /// Follows none any more; a run goes on by itself.
    void forget();

Q_SIGNALS:
    /// With its log so far; logArrived() and finished() go on from there, unless it has ended already.
    void found(const lambdesk::RunRecord &run);
    void logArrived(const QByteArray &bytes);
    void finished(const lambdesk::RunRecord &run);
    void refused(const lambdesk::Error &error);

private:
    /// What runs reported before the answer to start() told which of them is ours.
    struct Early {
        QByteArray log;
        std::optional<RunRecord> record;
    };

    void accepted(const QString &requestId);
    void takeLog(const QString &requestId, const QByteArray &bytes);
    void takeRecord(const RunRecord &run);

    RunService &m_runs;
    int m_generation = 0;
    bool m_starting = false;
    bool m_stopWanted = false;
    bool m_isCatchingUp = false; ///< what is reported of the run will be in the answer
    QString m_requestId;
    QHash<QString, Early> m_early;
};

} // namespace lambdesk
