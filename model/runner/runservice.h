// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/iam/role.h>
#include <model/metrics/runspan.h>
#include <model/platform/platformprofile.h>
#include <model/runner/environmentstatus.h>
#include <model/runner/run.h>

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lambdesk
{

class Clock;
class ControlGroups;
class FunctionService;
class IdGenerator;
class LogService;
class RuntimeService;
class Workspace;

/// An invocation as another part of the engine asks for it.
struct InvokeRequest {
    FunctionName function;
    QString qualifier; ///< `$LATEST`, a number, an alias; empty when none was given
    QByteArray event;
    QByteArray clientContext = {}; ///< JSON on one line; may be empty
    QString requestId = {};        ///< empty: a new one
    bool isPromised = false;       ///< the caller was told before: the record is safe before the answer comes
    QByteArray traceHeader = {};   ///< of traceHeaderOf(); empty: a new one
};
using InvokeAnswer = std::function<void(const Result<RunRecord> &)>;

/// Runs functions and keeps what happened. Lives on the engine thread; calls from any thread, signals carry
/// values. For each run the signals come in order:
/// runStarted, logAppended (any number), runFinished.
class RunService final : public QObject
{
    Q_OBJECT
public:
    struct Collaborators {
        Workspace &workspace;
        FunctionService &functions;
        RuntimeService &runtimes;
        const Clock &clock;
        IdGenerator &ids;
        PlatformProfile profile;
        ResourcePaths resources;
        QString keeperProgram; ///< path of lambdesk-keeper
        QString bubblewrap;    ///< path of bwrap; empty: functions run without isolation
        std::chrono::seconds idleTime = std::chrono::minutes(10); ///< of an environment until it ends
        ControlGroups *controlGroups = nullptr; ///< of this process' environments; null: there are none
        bool cpuShare = false;      ///< the processor's time by the memory's size, where a control group can
        LogService *logs = nullptr; ///< where what is written to the logs is stored; null: nowhere
        QList<Role> roles = {};     ///< those that are known
    };
    explicit RunService(Collaborators collaborators, QObject *parent = nullptr);
    ~RunService() override;

    /// Starts a run of what name and `qualifier` stand for (empty: the function as it is now saved) with
    /// `event` (any JSON value) and answers its request id as soon as it is accepted. NotFound; TooLarge
    /// above the profile's request size; InvalidParameter when the event is not JSON; Throttled, with the
    /// platform's reason as detail, above a concurrency limit; RuntimeMissing.
    QFuture<Result<QString>> start(const FunctionName &function, const QByteArray &event,
                                   const QString &eventName, const QString &qualifier = {});
    /// Runs the function that name and qualifier stand for, and answers with what came of it. Errors as those
    /// of start(). Engine thread.
    void invoke(const InvokeRequest &request, InvokeAnswer answer);
    /// Has an interpreter started ahead of need for the function, now and whenever one of its environments
    /// ends, if there is none that is idle, so that a cold start only has to load the function. Of those
    /// asked for, and those that ran, the newest few are kept ready; an interpreter that nobody needs ends
    /// after the idle time.
    void keepReady(const FunctionName &function);
    /// Kills the run's environment; the run ends as Stopped. Fine when it has ended meanwhile.
    QFuture<Result<void>> stop(const QString &requestId);
    /// Newest first.
    QFuture<Result<QList<RunSummary>>> recent(const FunctionName &function, int limit);
    /// Of one that goes on, its log so far: of that, logAppended() has told before the answer comes.
    QFuture<Result<RunRecord>> record(const QString &requestId);
    /// How many runs, of all functions, have begun and not ended yet.
    QFuture<int> running();
    /// Retires every environment of the function, busy ones once they have answered, so that the next run
    /// starts cold.
    QFuture<Result<void>> forceColdStart(const FunctionName &function);
    /// From now on the function can have `limit` invocations at the same time, and not more; without a limit
    /// it shares what is not reserved. Engine thread.
    void reserveConcurrency(const FunctionName &function, std::optional<int> limit);
    /// The execution environments that there are of the function, the oldest first.
    QFuture<QList<EnvironmentStatus>> environments(const FunctionName &function);
    /// From now on environmentsChanged() tells of the function's environments, until unwatchEnvironments()
    /// has been called as often.
    void watchEnvironments(const FunctionName &function);
    void unwatchEnvironments(const FunctionName &function);
    /// Kills every environment and waits for none: called once, at the end, on the engine thread.
    void shutDown();

Q_SIGNALS:
    void runStarted(const lambdesk::RunSummary &run);
    void logAppended(const QString &requestId, const QByteArray &bytes);
    void runFinished(const lambdesk::RunRecord &run);
    /// Where a run lies in time: told when it begins and when it has ended.
    void spanBegan(const lambdesk::RunSpan &span);
    void spanEnded(const lambdesk::RunSpan &span);
    /// An invocation that was refused because too many run: it has no request id and no environment.
    void throttled(const lambdesk::RunSpan &span);
    /// Of a function that is watched, at most ten times a second.
    void environmentsChanged(const lambdesk::FunctionName &function,
                             const QList<lambdesk::EnvironmentStatus> &environments);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lambdesk
