// SPDX-License-Identifier: GPL-3.0-or-later
#include "runservice.h"

#include "activerun.h"
#include "environmentpool.h"
#include "executionenvironment.h"
#include "measures.h"
#include "platformvariables.h"
#include "runstore.h"
#include "sandbox.h"
#include "sandboxcheck.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/core/jsontext.h>
#include <model/functions/functionreference.h>
#include <model/functions/functionresolver.h>
#include <model/functions/functionservice.h>
#include <model/packages/packagestore.h>
#include <model/platform/runtimeservice.h>
#include <model/workspace/workspace.h>

#include <QHash>
#include <QLoggingCategory>
#include <QPromise>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

Q_LOGGING_CATEGORY(logRuns, "lambdesk.runs")

namespace lambdesk
{

namespace
{

/// A run that somebody has asked for and that isn't accepted yet.
struct Request {
    InvokeRequest invocation;
    QString eventName;
    std::function<void(const Result<QString> &)> accepted; ///< called once, with the request id
    InvokeAnswer ended = {};                               ///< called once it was accepted and has ended

    void answer(const Result<QString> &result) const { accepted(result); }
};

/// Each costs the memory of an interpreter that has nothing loaded.
constexpr qsizetype functionsKeptReady = 4;

constexpr qint64 bytesPerMb = 1024 * 1024;

/// The folder of a runtime's own files below the resources, and the one that its interpreter is started with.
struct Bootstrap {
    QString folder;
    QString file;
};

Bootstrap bootstrapOf(Language language)
{
    return language == Language::NodeJs ? Bootstrap{QStringLiteral("nodejs"), QStringLiteral("bootstrap.js")}
                                        : Bootstrap{QStringLiteral("python"), QStringLiteral("bootstrap.py")};
}

/// Node.js would else size its heap by the computer's memory. A tenth is left for what isn't heap.
QStringList interpreterOptions(Language language, int memoryMb)
{
    if (language != Language::NodeJs)
        return {};
    return {QStringLiteral("--max-old-space-size=%1").arg(memoryMb * 9 / 10)};
}

/// What would change how bubblewrap itself is loaded is for the function's process alone.
QStringList takeLoaderVariables(QList<QByteArray> &environment)
{
    QStringList taken;
    environment.removeIf([&taken](const QByteArray &variable) {
        if (!variable.startsWith("LD_"))
            return false;
        taken.append(QString::fromUtf8(variable));
        return true;
    });
    return taken;
}

} // namespace

class RunService::Private
{
public:
    Private(RunService &service, Collaborators collaborators);

    void begin(const Request &request);
    void launch(const Request &request, const Function &function, const Runtime &runtime);
    void onEnded(ActiveRun &run);
    void shutDown();
    void keepReady(const FunctionName &name);
    void makeReady(const FunctionName &name);
    void forget(const FunctionName &name);

    RunService &q;
    Collaborators c;
    RunStore store;
    PackageStore packages;
    SandboxCheck sandboxes;
    EnvironmentPool pool;
    FunctionResolver resolver;
    QHash<QString, ActiveRun *> active;   ///< by request id
    QHash<QString, InvokeAnswer> answers; ///< the same
    QList<FunctionName> keptReady;        ///< the newest first
    bool isDown = false;

private:
    void whenSandboxIsKnown(const Runtime &runtime, const std::function<void()> &then);
    std::optional<Error> problemOf(const QByteArray &event) const;
    RunRecord newRecord(const Request &request, const Function &function) const;
    ExecutionEnvironment::Invocation invocationOf(const Request &request, const RunRecord &record,
                                                  const Function &function) const;
    EnvironmentFacts factsOf(const Runtime &runtime, bool startedAhead) const;
    EnvironmentSetup setupOf(const Function &function, const Runtime &runtime,
                             const QString &logStream) const;
    QString newLogStream(const Function &function) const;
    Result<void> startCold(ActiveRun &run, const ExecutionEnvironment::Invocation &invocation,
                           const Function &function, const Runtime &runtime);
    void startAhead(const Function &function, const Runtime &runtime);
};

RunService::Private::Private(RunService &service, Collaborators collaborators)
    : q(service)
    , c(std::move(collaborators))
    , store(c.workspace)
    , packages(c.workspace.paths())
    , sandboxes(c.bubblewrap)
    , pool(c.profile.quotas.concurrentExecutions)
    , resolver(c.workspace, [] { return QRandomGenerator::global()->generateDouble(); })
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
    whenReady(c.runtimes.find(function->configuration.runtime), &q,
              [this, request, function = *function](const Result<Runtime> &runtime) {
                  if (!runtime)
                      return request.answer(fail(runtime.error()));
                  whenSandboxIsKnown(*runtime, [this, request, function, runtime = *runtime] {
                      launch(request, function, runtime);
                  });
              });
}

void RunService::Private::whenSandboxIsKnown(const Runtime &runtime, const std::function<void()> &then)
{
    if (sandboxes.knownProblem(runtime.interpreter))
        return then();
    whenReady(sandboxes.problem(runtime.interpreter), &q, [then](const QString &) { then(); });
}

void RunService::Private::launch(const Request &request, const Function &function, const Runtime &runtime)
{
    if (isDown)
        return request.answer(fail(ErrorKind::Cancelled, tr("Lambdesk is being closed.")));
    if (pool.isFull())
        return request.answer(
            fail(ErrorKind::Throttled, tr("Rate exceeded: as many functions are running as may run "
                                          "at the same time (%1).")
                                           .arg(c.profile.quotas.concurrentExecutions)));
    const EnvironmentPool::Lease lease = pool.take(function);
    const bool isWarm = lease.environment && lease.environment->state() == ExecutionEnvironment::State::Idle;
    RunRecord record = newRecord(request, function);
    record.summary.coldStart = !isWarm;
    record.logStream = lease.environment ? lease.logStream : newLogStream(function);
    record.measures = runMeasures(factsOf(runtime, !isWarm && lease.environment));
    const ExecutionEnvironment::Invocation invocation = invocationOf(request, record, function);
    const RunSummary summary = record.summary;
    auto run = std::make_unique<ActiveRun>(std::move(record), function, runtime, c.profile, c.clock);
    if (!lease.environment) {
        if (const auto started = startCold(*run, invocation, function, runtime); !started)
            return request.answer(fail(started.error()));
    } else {
        run->follow(*lease.environment);
        if (const auto started = isWarm ? Result<void>() : lease.environment->start(invocation); !started)
            return request.answer(fail(started.error()));
    }

    ActiveRun &started = *run.release();
    started.setParent(&q);
    active.insert(summary.requestId, &started);
    connect(&started, &ActiveRun::logAppended, &q, &RunService::logAppended);
    connect(&started, &ActiveRun::ended, &q, [this, &started] { onEnded(started); });
    if (request.ended)
        answers.insert(summary.requestId, request.ended);
    // The answer comes before the signals, so that who asked knows the id that they name.
    request.answer(summary.requestId);
    Q_EMIT q.runStarted(summary);
    started.open();
    if (isWarm)
        lease.environment->invoke(invocation);
    keepReady(function.configuration.name);
}

/// The process is started before anything is announced: it has the longest way.
Result<void> RunService::Private::startCold(ActiveRun &run,
                                            const ExecutionEnvironment::Invocation &invocation,
                                            const Function &function, const Runtime &runtime)
{
    const QString logStream = run.record().logStream;
    auto environment = std::make_unique<ExecutionEnvironment>(setupOf(function, runtime, logStream), c.clock);
    run.follow(*environment);
    if (auto started = environment->start(invocation); !started)
        return started;
    pool.add(function, std::move(environment), logStream);
    return {};
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

/// Named by the day the environment was born.
QString RunService::Private::newLogStream(const Function &function) const
{
    const QString day = c.clock.now().toUTC().toString(QStringLiteral("yyyy/MM/dd"));
    return QStringLiteral("%1/[%2]%3").arg(day, function.version, c.ids.hex32());
}

ExecutionEnvironment::Invocation RunService::Private::invocationOf(const Request &request,
                                                                   const RunRecord &record,
                                                                   const Function &function) const
{
    const QByteArray hex = (c.ids.hex32() + c.ids.hex32()).toLatin1();
    const QByteArray seconds = QByteArray::number(record.summary.startedAt.toSecsSinceEpoch(), 16);
    return {record.summary.requestId,
            request.invocation.event,
            lambdaArn(c.profile.region, c.profile.accountId, function.configuration.name.value(),
                      request.invocation.qualifier),
            "Root=1-" + seconds.rightJustified(8, '0') + '-' + hex.left(24) + ";Parent=" + hex.mid(24, 16) +
                ";Sampled=0",
            function.configuration.timeout.seconds() * 1000,
            request.invocation.clientContext};
}

EnvironmentSetup RunService::Private::setupOf(const Function &function, const Runtime &runtime,
                                              const QString &logStream) const
{
    const Bootstrap bootstrap = bootstrapOf(runtime.language);
    const QString task = packages.folder(function.code);
    const QString runtimeFolder = QDir(c.resources.runtimes()).filePath(bootstrap.folder);
    const int memoryMb = function.configuration.memory.megabytes();
    EnvironmentSetup setup;
    setup.keeperProgram = c.keeperProgram;
    setup.isSandboxed = sandboxes.knownProblem(runtime.interpreter) == QString();
    setup.taskRoot = task;
    setup.initSeconds = c.profile.quotas.initSeconds;
    setup.maximumResponseBytes = c.profile.quotas.synchronousResponseBytes;
    setup.memoryBytes = memoryMb * bytesPerMb;
    setup.hasGate = true;

    const EnvironmentPlaces places = setup.isSandboxed
                                         ? EnvironmentPlaces{QLatin1String(SandboxSetup::taskRoot),
                                                             QLatin1String(SandboxSetup::runtimeFolder)}
                                         : EnvironmentPlaces{task, runtimeFolder};
    setup.environment = platformVariables(function, runtime, places, logStream, c.profile);
    const QStringList program = QStringList{runtime.interpreter} +
                                interpreterOptions(runtime.language, memoryMb) +
                                QStringList{QDir(places.runtimeFolder).filePath(bootstrap.file)};
    if (setup.isSandboxed) {
        const Quotas &quotas = c.profile.quotas;
        setup.arguments = sandboxCommand({sandboxes.bubblewrap(), runtime.interpreter, task, runtimeFolder,
                                          quotas.temporaryStorageMb, quotas.processes, quotas.openFiles,
                                          takeLoaderVariables(setup.environment)},
                                         program);
    } else {
        setup.arguments = program;
        setup.temporaryFolder =
            QDir(c.workspace.paths().scratch()).filePath(QStringLiteral("environment-") + c.ids.hex32());
    }
    return setup;
}

EnvironmentFacts RunService::Private::factsOf(const Runtime &runtime, bool startedAhead) const
{
    return {startedAhead, sandboxes.knownProblem(runtime.interpreter).value_or(QString()), c.profile.quotas};
}

void RunService::Private::keepReady(const FunctionName &name)
{
    if (!keptReady.isEmpty() && keptReady.first() == name)
        return;
    keptReady.removeOne(name);
    keptReady.prepend(name);
    if (keptReady.size() > functionsKeptReady)
        pool.retireUnused(keptReady.takeLast());
}

void RunService::Private::makeReady(const FunctionName &name)
{
    if (isDown || !keptReady.contains(name))
        return;
    whenReady(c.functions.get(name), &q, [this](const Result<Function> &function) {
        if (!function)
            return;
        whenReady(c.runtimes.find(function->configuration.runtime), &q,
                  [this, function = *function](const Result<Runtime> &runtime) {
                      if (runtime)
                          whenSandboxIsKnown(*runtime, [this, function, runtime = *runtime] {
                              // Much may have happened since it was asked for.
                              if (!isDown && keptReady.contains(function.configuration.name) &&
                                  !pool.hasOne(function))
                                  startAhead(function, runtime);
                          });
                  });
    });
}

/// One that fails to start is not missed: the next run starts its own, and tells why that fails.
void RunService::Private::startAhead(const Function &function, const Runtime &runtime)
{
    const QString logStream = newLogStream(function);
    auto environment = std::make_unique<ExecutionEnvironment>(setupOf(function, runtime, logStream), c.clock);
    if (environment->startAhead())
        pool.add(function, std::move(environment), logStream);
}

void RunService::Private::forget(const FunctionName &name)
{
    keptReady.removeOne(name);
    pool.retireAll(name);
}

void RunService::Private::onEnded(ActiveRun &run)
{
    active.remove(run.record().summary.requestId);
    RunRecord record = run.close();
    run.deleteLater();
    if (const auto stored = store.insert(record); !stored) {
        qCWarning(logRuns) << "run not stored:" << stored.error().message << stored.error().detail;
        const QByteArray note = "[lambdesk] " +
                                tr("This run could not be stored: %1").arg(stored.error().message).toUtf8() +
                                '\n';
        record.log += note;
        Q_EMIT q.logAppended(record.summary.requestId, note);
    }
    Q_EMIT q.runFinished(record);
    if (const InvokeAnswer answer = answers.take(record.summary.requestId))
        answer(record);
}

void RunService::Private::shutDown()
{
    isDown = true;
    pool.killAll();
    const QList<ActiveRun *> runs = active.values();
    for (ActiveRun *run : runs)
        run->abandon();
}

RunService::RunService(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(collaborators)))
{
    connect(&d->c.functions, &FunctionService::functionUpdated, this, [this](const Function &function) {
        d->pool.retireOthers(function);
        d->makeReady(function.configuration.name);
    });
    connect(&d->c.functions, &FunctionService::functionRemoved, this,
            [this](const FunctionName &name) { d->forget(name); });
    connect(&d->pool, &EnvironmentPool::environmentEnded, this,
            [this](const FunctionName &name) { d->makeReady(name); });
}

RunService::~RunService()
{
    d->shutDown();
}

QFuture<Result<QString>> RunService::start(const FunctionName &function, const QByteArray &event,
                                           const QString &eventName)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const Request request{{function, {}, event}, eventName, [promise](const Result<QString> &result) {
                              promise->addResult(result);
                              promise->finish();
                          }};
    QMetaObject::invokeMethod(
        this, [this, request] { d->begin(request); }, Qt::QueuedConnection);
    return promise->future();
}

void RunService::invoke(const InvokeRequest &request, InvokeAnswer answer)
{
    const auto refused = [answer](const Result<QString> &accepted) {
        if (!accepted)
            answer(fail(accepted.error()));
    };
    d->begin({request, {}, refused, std::move(answer)});
}

void RunService::keepReady(const FunctionName &function)
{
    QMetaObject::invokeMethod(
        this,
        [this, function] {
            d->keepReady(function);
            d->makeReady(function);
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
        Result<QList<RunSummary>> runs = d->store.recent(function, limit);
        if (!runs)
            return runs;
        for (const ActiveRun *run : std::as_const(d->active)) {
            if (run->record().summary.function == function)
                runs->append(run->record().summary);
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
        if (const ActiveRun *run = d->active.value(requestId))
            return run->record();
        return d->store.find(requestId);
    });
}

QFuture<Result<void>> RunService::forceColdStart(const FunctionName &function)
{
    return runOn(this, [this, function]() -> Result<void> {
        d->pool.retireAll(function);
        d->makeReady(function);
        return {};
    });
}

void RunService::shutDown()
{
    d->shutDown();
}

} // namespace lambdesk
