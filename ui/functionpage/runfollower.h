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
    /// Ends the run that is followed; also one that is only being started.
    void stop();
    /// Follows none any more; a run goes on by itself.
    void forget();

Q_SIGNALS:
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
    QString m_requestId;
    QHash<QString, Early> m_early;
};

} // namespace lambdesk
