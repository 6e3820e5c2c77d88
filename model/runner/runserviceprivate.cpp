// SPDX-License-Identifier: GPL-3.0-or-later
#include "runserviceprivate.h"

#include "activerun.h"
#include "measures.h"
#include "traceheader.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/core/jsontext.h>
#include <model/core/programtexts.h>
#include <model/functions/functionloggroup.h>
#include <model/functions/functionreference.h>
#include <model/functions/functionservice.h>
#include <model/logs/logintake.h>
#include <model/logs/logservice.h>
#include <model/platform/runtimeservice.h>
#include <model/workspace/workspace.h>

#include <QLoggingCategory>
#include <QRandomGenerator>

Q_LOGGING_CATEGORY(logRuns, "lambdesk.runs")

namespace lambdesk
{

RunService::Private::Private(RunService &service, Collaborators collaborators)
    : q(service)
    , c(std::move(collaborators))
    , history(c.workspace)
    , builder({c.workspace.paths(), c.resources, c.profile, c.keeperProgram, c.bubblewrap, c.clock, c.ids,
               c.controlGroups, c.cpuShare})
    , limits(c.profile.quotas.concurrentExecutions)
    , pool(c.idleTime)
    , watch(pool)
    , ready({c.functions, c.runtimes, builder, pool})
    , resolver(c.workspace, [] { return QRandomGenerator::global()->generateDouble(); })
    , permissions(c.roles)
{
}

std::optional<Error> RunService::Private::problemOf(const QByteArray &event) const
{
    const qint64 limit = c.profile.quotas.synchronousRequestBytes;
    if (event.size() > limit)
        return Error{ErrorKind::TooLarge,
                     tr("The event has %1 bytes; a function takes at most %2.").arg(event.size()).arg(limit),
                     {}};
    if (const auto problem = findJsonProblem(event))
        return Error{ErrorKind::InvalidParameter,
                     tr("The event is not JSON: line %1, column %2: %3")
                         .arg(problem->line)
                         .arg(problem->column)
                         .arg(problem->message),
                     {}};
    return std::nullopt;
}

void RunService::Private::begin(const Request &request)
{
    if (isDown)
        return request.answer(fail(ErrorKind::Cancelled, tr("Lambdesk is being closed.")));
    const InvokeRequest &invocation = request.invocation;
    if (const auto problem = problemOf(invocation.event))
        return request.answer(fail(*problem));
    const auto qualifier = invocation.qualifier.isEmpty()
                               ? Result<Qualifier>(Qualifier())
                               : Qualifier::from(invocation.qualifier, c.profile.quotas);
    if (!qualifier)
        return request.answer(fail(qualifier.error()));
    const Result<Function> function = resolver.resolve(invocation.function, *qualifier);
    if (!function)
        return request.answer(fail(function.error()));
    const QString &runtimeId = function->configuration.runtime;
    const Runtime *running = pool.hasIdle(*function) ? c.runtimes.knownRunning(runtimeId) : nullptr;
    if (running) // its process is up: whether another one could be started doesn't matter
        return launch(request, *function, *running);
    if (const Runtime *known = c.runtimes.known(runtimeId)) {
        if (pool.hasOne(*function)) // then all else that it needs is there
            return launch(request, *function, *known);
        return prepare(request, *function, *known);
    }
    whenReady(c.runtimes.find(runtimeId), &q,
              [this, request, function = *function](const Result<Runtime> &runtime) {
                  if (!runtime)
                      return request.answer(fail(runtime.error()));
                  prepare(request, function, *runtime);
              });
}

void RunService::Private::prepare(const Request &request, const Function &function, const Runtime &runtime)
{
    builder.whenPrepared(function, runtime, &q,
                         [this, request, function, runtime](const Result<void> &prepared) {
                             if (!prepared)
                                 return request.answer(fail(prepared.error()));
                             launch(request, function, runtime);
                         });
}

void RunService::Private::launch(const Request &request, const Function &function, const Runtime &runtime)
{
    if (isDown)
        return request.answer(fail(ErrorKind::Cancelled, tr("Lambdesk is being closed.")));
    if (const auto mayRun = limits.check(function.configuration.name); !mayRun) {
        request.answer(fail(mayRun.error()));
        return tellThrottled(request, function);
    }
    const EnvironmentPool::Lease lease = pool.take(function);
    const bool isWarm = lease.environment && lease.environment->state() == ExecutionEnvironment::State::Idle;
    RunRecord record = newRecord(request, function);
    record.summary.coldStart = !isWarm;
    record.logStream = lease.environment ? lease.logStream : builder.newLogStream(function);
    const ExecutionEnvironment::Invocation invocation = invocationOf(request, record, function);
    const RunSummary summary = record.summary;
    std::optional<EnvironmentPool::Terms> terms = isWarm ? *lease.terms : std::nullopt;
    const auto logProblem = terms ? terms->logProblem : logProblemOf(function, record.logStream);
    auto run = std::make_unique<ActiveRun>(std::move(record), function, runtime, c.profile, c.clock);
    run->setLogProblem(logProblem);
    beginLog(*run, function);
    if (!lease.environment) {
        if (const auto started = startCold(*run, invocation, function, runtime); !started)
            return request.answer(fail(started.error()));
    } else {
        run->follow(*lease.environment);
        if (const auto started = isWarm ? Result<void>() : lease.environment->start(invocation); !started)
            return request.answer(fail(started.error()));
        if (!terms) {
            terms = termsOf(builder.facts(function, runtime, *lease.environment, !isWarm), logProblem);
            if (isWarm)
                *lease.terms = terms;
        }
        run->setMeasures(terms->measures);
    }

    // Programs invoke by the thousand a second; nobody looks at each.
    const bool isOfMany = request.ended && !request.invocation.isPromised;
    const auto keep = isOfMany ? RunHistory::Keep::Soon : RunHistory::Keep::AtOnce;
    const ActiveRun &started = announce(std::move(run), summary, request, keep);
    if (isWarm)
        lease.environment->invoke(invocation);
    if (active.contains(summary.requestId)) // the function works meanwhile
        history.began(started.record(), keep);
    ready.want(function.configuration.name);
}

ActiveRun &RunService::Private::announce(std::unique_ptr<ActiveRun> run, const RunSummary &summary,
                                         const Request &request, RunHistory::Keep keep)
{
    ActiveRun &started = *run.release();
    started.setParent(&q);
    started.setQualifier(request.invocation.qualifier);
    active.insert(summary.requestId, &started);
    limits.began(summary.function);
    connect(&started, &ActiveRun::logAppended, &q, &RunService::logAppended);
    connect(&started, &ActiveRun::ended, &q, [this, &started] { onEnded(started); });
    if (request.ended)
        callers.insert(summary.requestId, {request.ended, keep});
    // The answer comes before the signals, so that who asked knows the id that they name.
    request.answer(summary.requestId);
    Q_EMIT q.runStarted(summary);
    Q_EMIT q.spanBegan(started.span());
    started.open();
    return started;
}

void RunService::Private::tellThrottled(const Request &request, const Function &function)
{
    const MetricTime now = c.clock.now().toMSecsSinceEpoch();
    RunSpan span{{}, function.configuration.name, request.invocation.qualifier, function.version, {}};
    span.start = now;
    span.end = now;
    span.outcome = SpanOutcome::Throttled;
    span.memoryMb = function.configuration.memory.megabytes();
    Q_EMIT q.throttled(span);
}

/// The process is started before anything is announced: it has the longest way.
Result<void> RunService::Private::startCold(ActiveRun &run,
                                            const ExecutionEnvironment::Invocation &invocation,
                                            const Function &function, const Runtime &runtime)
{
    const QString logStream = run.record().logStream;
    auto environment = builder.build(function, runtime, logStream);
    run.follow(*environment);
    if (auto started = environment->start(invocation); !started)
        return started;
    const auto terms = termsOf(builder.facts(function, runtime, *environment, false), run.logProblem());
    run.setMeasures(terms.measures);
    pool.add(function, std::move(environment), logStream);
    return {};
}

std::optional<LogProblem> RunService::Private::logProblemOf(const Function &function,
                                                            const QString &logStream) const
{
    return c.logs ? permissions.problem(function.configuration.role, c.profile,
                                        logGroupName(function.configuration.name), logStream)
                  : std::nullopt;
}

/// What the run writes is stored, if its role allows it.
void RunService::Private::beginLog(ActiveRun &run, const Function &function)
{
    if (!c.logs || run.logProblem())
        return;
    const RunRecord &record = run.record();
    run.storeLog(
        c.logs->beginRun({logGroupName(function.configuration.name), record.logStream,
                          record.summary.requestId, record.summary.coldStart, record.summary.memoryMb}));
}

EnvironmentPool::Terms RunService::Private::termsOf(EnvironmentFacts facts,
                                                    const std::optional<LogProblem> &logProblem)
{
    facts.logProblem = logProblem;
    return {logProblem, runMeasures(facts)};
}

RunRecord RunService::Private::newRecord(const Request &request, const Function &function) const
{
    const QDateTime now = c.clock.now();
    const QString &requestId = request.invocation.requestId;
    const RunSummary summary{requestId.isEmpty() ? c.ids.uuid() : requestId,
                             function.configuration.name,
                             request.eventName,
                             now,
                             RunOutcome::Running,
                             false,
                             0,
                             std::nullopt,
                             0,
                             function.configuration.memory.megabytes(),
                             0,
                             function.version};
    return {summary, request.invocation.event, {}, {}, {}, false, function.code.sha256, {}, {}};
}

ExecutionEnvironment::Invocation RunService::Private::invocationOf(const Request &request,
                                                                   const RunRecord &record,
                                                                   const Function &function) const
{
    const QByteArray &given = request.invocation.traceHeader;
    return {record.summary.requestId,
            request.invocation.event,
            lambdaArn(c.profile.region, c.profile.accountId, function.configuration.name.value(),
                      request.invocation.qualifier),
            given.isEmpty() ? traceHeaderOf({}, record.summary.startedAt, c.ids) : given,
            function.configuration.timeout.seconds() * 1000,
            request.invocation.clientContext};
}

void RunService::Private::onEnded(ActiveRun &run)
{
    active.remove(run.record().summary.requestId);
    limits.ended(run.record().summary.function);
    const RunSpan span = run.span();
    RunRecord record = run.close();
    delete &run; // telling us of its end is the last that it does
    const Caller caller = callers.take(record.summary.requestId);
    store(record, caller.keep);
    Q_EMIT q.spanEnded(span);
    Q_EMIT q.runFinished(record);
    if (caller.answer)
        caller.answer(record);
}

void RunService::Private::store(RunRecord &record, RunHistory::Keep keep)
{
    const ProgramTexts inEnglish; // as all of a log
    const auto stored = history.add(record, keep);
    if (stored)
        return;
    qCWarning(logRuns) << "run not stored:" << stored.error().message << stored.error().detail;
    const QByteArray note =
        "[lambdesk] This run could not be stored: " + stored.error().message.toUtf8() + '\n';
    record.log += note;
    Q_EMIT q.logAppended(record.summary.requestId, note);
}

void RunService::Private::shutDown()
{
    isDown = true;
    ready.stop();
    pool.killAll();
    const QList<ActiveRun *> runs = active.values();
    for (ActiveRun *run : runs)
        run->abandon();
    history.flush();
}

} // namespace lambdesk
