// SPDX-License-Identifier: GPL-3.0-or-later
#include "runservice.h"

#include "activerun.h"
#include "runserviceprivate.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>

#include <QPromise>

#include <algorithm>

namespace lambdesk
{

RunService::RunService(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(collaborators)))
{
    connect(&d->c.functions, &FunctionService::functionUpdated, this, [this](const Function &function) {
        d->pool.retireOthers(function);
        d->ready.prepare(function.configuration.name);
    });
    connect(&d->c.functions, &FunctionService::aboutToRemove, this,
            [this](const FunctionName &name) { d->history.settle(name); });
    connect(&d->c.functions, &FunctionService::functionRemoved, this, [this](const FunctionName &name) {
        d->ready.forget(name);
        d->pool.retireAll(name);
        d->limits.reserve(name, std::nullopt);
        d->history.forget(name);
    });
    connect(&d->watch, &EnvironmentWatch::changed, this, &RunService::environmentsChanged);
    connect(&d->pool, &EnvironmentPool::environmentEnded, this,
            [this](const FunctionName &name) { d->ready.prepare(name); });
}

RunService::~RunService()
{
    d->shutDown();
}

QFuture<Result<QString>> RunService::start(const FunctionName &function, const QByteArray &event,
                                           const QString &eventName, const QString &qualifier)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const Private::Request request{
        {function, qualifier, event}, eventName, [promise](const Result<QString> &result) {
            promise->addResult(result);
            promise->finish();
        }};
    QMetaObject::invokeMethod(
        this, [this, request] { d->begin(request); }, Qt::QueuedConnection);
    return promise->future();
}

void RunService::invoke(const InvokeRequest &request, InvokeAnswer answer)
{
    d->begin({request, {}, {}, std::move(answer)});
}

void RunService::keepReady(const FunctionName &function)
{
    QMetaObject::invokeMethod(
        this,
        [this, function] {
            d->ready.want(function);
            d->ready.prepare(function);
        },
        Qt::QueuedConnection);
}

QFuture<Result<void>> RunService::stop(const QString &requestId)
{
    return runOn(this, [this, requestId]() -> Result<void> {
        if (ActiveRun *run = d->active.value(requestId))
            run->stop();
        return {};
    });
}

QFuture<Result<QList<RunSummary>>> RunService::recent(const FunctionName &function, int limit)
{
    return runOn(this, [this, function, limit]() -> Result<QList<RunSummary>> {
        Result<QList<RunSummary>> runs = d->history.recent(function, limit);
        if (!runs)
            return runs;
        // What has begun is stored, too, and known better here while it goes on. What is stored elsewhere is
        // a removed function's that had the same name.
        for (RunSummary &run : *runs) {
            const ActiveRun *known = d->active.value(run.requestId);
            if (run.outcome == RunOutcome::CutShort && known)
                run = known->record().summary;
        }
        for (const ActiveRun *run : std::as_const(d->active)) {
            const RunSummary &summary = run->record().summary;
            if (summary.function == function && !d->history.hasBegun(summary.requestId))
                runs->append(summary);
        }
        std::stable_sort(runs->begin(), runs->end(),
                         [](const RunSummary &a, const RunSummary &b) { return a.startedAt > b.startedAt; });
        *runs = runs->first(qMin<qsizetype>(runs->size(), limit));
        return runs;
    });
}

QFuture<Result<RunRecord>> RunService::record(const QString &requestId)
{
    return runOn(this, [this, requestId]() -> Result<RunRecord> {
        if (ActiveRun *run = d->active.value(requestId))
            return run->recordSoFar();
        return d->history.find(requestId);
    });
}

QFuture<int> RunService::running()
{
    return runOn(this, [this] { return int(d->active.size()); });
}

QFuture<Result<void>> RunService::forceColdStart(const FunctionName &function)
{
    return runOn(this, [this, function]() -> Result<void> {
        d->pool.retireAll(function);
        d->ready.prepare(function);
        return {};
    });
}

void RunService::reserveConcurrency(const FunctionName &function, std::optional<int> limit)
{
    d->limits.reserve(function, limit);
}

QFuture<QList<EnvironmentStatus>> RunService::environments(const FunctionName &function)
{
    return runOn(this, [this, function] { return d->pool.statuses(function); });
}

void RunService::watchEnvironments(const FunctionName &function)
{
    QMetaObject::invokeMethod(
        this, [this, function] { d->watch.add(function); }, Qt::QueuedConnection);
}

void RunService::unwatchEnvironments(const FunctionName &function)
{
    QMetaObject::invokeMethod(
        this, [this, function] { d->watch.remove(function); }, Qt::QueuedConnection);
}

void RunService::shutDown()
{
    d->shutDown();
}

} // namespace lambdesk
