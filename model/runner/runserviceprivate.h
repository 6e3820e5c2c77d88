// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "concurrencylimits.h"
#include "environmentbuilder.h"
#include "environmentpool.h"
#include "environmentwatch.h"
#include "logpermissions.h"
#include "readyenvironments.h"
#include "runhistory.h"
#include "runservice.h"

#include <model/functions/functionresolver.h>

#include <QHash>

#include <functional>

namespace lambdesk
{

class ActiveRun;

/// The runs that are under way, and the way of one from its acceptance to its record.
class RunService::Private
{
public:
    /// A run that somebody has asked for and that isn't accepted yet.
    struct Request {
        InvokeRequest invocation;
        QString eventName;
        /// Called once, with the request id; none: that it isn't accepted is told as the end.
        std::function<void(const Result<QString> &)> accepted;
        InvokeAnswer ended = {}; ///< called once it was accepted and has ended

        void answer(const Result<QString> &result) const
        {
            if (accepted)
                accepted(result);
            else if (!result)
                ended(fail(result.error()));
        }
    };

    /// Who waits for the end of a run.
    struct Caller {
        InvokeAnswer answer;
        RunHistory::Keep keep = RunHistory::Keep::AtOnce;
    };

    Private(RunService &service, Collaborators collaborators);

    void begin(const Request &request);
    void prepare(const Request &request, const Function &function, const Runtime &runtime);
    void launch(const Request &request, const Function &function, const Runtime &runtime);
    void onEnded(ActiveRun &run);
    void shutDown();

    RunService &q;
    Collaborators c;
    RunHistory history;
    EnvironmentBuilder builder;
    ConcurrencyLimits limits;
    EnvironmentPool pool;
    EnvironmentWatch watch;
    ReadyEnvironments ready;
    FunctionResolver resolver;
    const LogPermissions permissions;
    QHash<QString, ActiveRun *> active; ///< by request id
    QHash<QString, Caller> callers;     ///< the same; of runs that nobody waits for there is none
    bool isDown = false;

private:
    void tellThrottled(const Request &request, const Function &function);
    std::optional<Error> problemOf(const QByteArray &event) const;
    RunRecord newRecord(const Request &request, const Function &function) const;
    ExecutionEnvironment::Invocation invocationOf(const Request &request, const RunRecord &record,
                                                  const Function &function) const;
    Result<void> startCold(ActiveRun &run, const ExecutionEnvironment::Invocation &invocation,
                           const Function &function, const Runtime &runtime);
    /// From here on the run is known, and nothing but its end takes it away.
    ActiveRun &announce(std::unique_ptr<ActiveRun> run, const RunSummary &summary, const Request &request,
                        RunHistory::Keep keep);
    std::optional<LogProblem> logProblemOf(const Function &function, const QString &logStream) const;
    void beginLog(ActiveRun &run, const Function &function);
    /// Says so in its log where that can't be done.
    void store(RunRecord &record, RunHistory::Keep keep);
    static EnvironmentPool::Terms termsOf(EnvironmentFacts facts,
                                          const std::optional<LogProblem> &logProblem);
};

} // namespace lambdesk
