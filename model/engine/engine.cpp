// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "leftovers.h"
#include "readcatalogs.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/endpoint/endpointserver.h>
#include <model/endpoint/endpointswitch.h>
#include <model/functions/aliasservice.h>
#include <model/functions/codehistoryservice.h>
#include <model/functions/draftservice.h>
#include <model/functions/functionresolver.h>
#include <model/functions/functionservice.h>
#include <model/functions/functionsettingsservice.h>
#include <model/functions/functionsettingsstore.h>
#include <model/functions/policyservice.h>
#include <model/functions/removedfunctionstore.h>
#include <model/functions/testeventservice.h>
#include <model/functions/versionservice.h>
#include <model/invocations/asynchronousinvocations.h>
#include <model/layers/layerservice.h>
#include <model/logs/logqueries.h>
#include <model/logs/logservice.h>
#include <model/logs/savedqueries.h>
#include <model/metrics/metricservice.h>
#include <model/packages/packageinspector.h>
#include <model/packages/packagestore.h>
#include <model/packages/zipimporter.h>
#include <model/platform/runtimeservice.h>
#include <model/runner/controlgroups.h>
#include <model/runner/runservice.h>
#include <model/runner/runstore.h>
#include <model/transfer/transferservice.h>
#include <model/workspace/workspace.h>

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QThread>

Q_LOGGING_CATEGORY(logEngine, "lambdesk.engine")

namespace lambdesk
{

class Engine::Private
{
public:
    Private(const EngineOptions &options, Catalogs read);
    ~Private();

    /// These run on the engine's thread.
    Result<void> open();
    Result<void> takeUpWork();
    void buildServices(const EngineOptions &options);
    void buildFunctions(const EngineOptions &options);
    void buildLogs(const EngineOptions &options);
    void buildRuns(const EngineOptions &options);
    void buildEndpoint();
    void measureRuns();
    void bringBack(const FunctionName &name);
    void destroyServices();

    /// Runs `work` on the engine's thread and waits: only while nothing else uses the engine.
    template <typename Work>
    void onThread(Work work)
    {
        QMetaObject::invokeMethod(anchor, std::move(work), Qt::BlockingQueuedConnection);
    }

    Catalogs catalogs;
    QThread thread;
    QObject *anchor = new QObject; ///< lives on the thread and dies with it
    SystemClock clock;
    RandomIdGenerator ids;
    Workspace workspace;
    std::unique_ptr<PackageInspector> packages;
    const bool wantsControlGroups;
    const bool wantsCpuShare;
    ControlGroups controlGroups; ///< none until the workspace is open
    std::unique_ptr<ZipImporter> zips;
    std::unique_ptr<FunctionService> functions;
    std::unique_ptr<LayerService> layers;
    std::unique_ptr<TransferService> transfer;
    std::unique_ptr<CodeHistoryService> codeHistory;
    std::unique_ptr<DraftService> drafts;
    std::unique_ptr<TestEventService> testEvents;
    std::unique_ptr<RuntimeService> runtimes;
    std::unique_ptr<MetricService> metrics;
    std::unique_ptr<LogService> logs;
    std::unique_ptr<LogQueries> logQueries;
    std::unique_ptr<SavedQueries> savedQueries;
    std::unique_ptr<RunService> runs;
    std::unique_ptr<VersionService> versions;
    std::unique_ptr<AliasService> aliases;
    std::unique_ptr<FunctionSettingsService> settings;
    std::unique_ptr<PolicyService> policies;
    std::unique_ptr<FunctionResolver> resolver;
    std::unique_ptr<AsynchronousInvocations> invocations;
    std::unique_ptr<EndpointServer> endpointServer;
    std::unique_ptr<EndpointSwitch> endpoint;
};

Engine::Private::Private(const EngineOptions &options, Catalogs read)
    : catalogs(std::move(read))
    , workspace(options.workspace,
                options.workspaceMustExist ? Workspace::WhenMissing::Fail : Workspace::WhenMissing::Make)
    , wantsControlGroups(options.controlGroups)
    , wantsCpuShare(options.cpuShare)
{
    thread.setObjectName(QStringLiteral("engine"));
    anchor->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, anchor, &QObject::deleteLater);
    thread.start();
    onThread([this, &options] { buildServices(options); });
}

Engine::Private::~Private()
{
    onThread([this] { destroyServices(); });
    thread.quit();
    thread.wait();
}

void Engine::Private::buildServices(const EngineOptions &options)
{
    buildFunctions(options);
    buildLogs(options);
    buildRuns(options);
    buildEndpoint();
}

void Engine::Private::buildFunctions(const EngineOptions &options)
{
    const auto &quotas = catalogs.profile.quotas;
    const UnpackSettings unpacking{options.unpackProgram, quotas.packageZippedBytes,
                                   quotas.packageUnzippedBytes};
    packages = std::make_unique<PackageInspector>(PackageStore(options.workspace), unpacking);
    zips = std::make_unique<ZipImporter>(PackageStore(options.workspace), unpacking);
    functions = std::make_unique<FunctionService>(workspace, clock, ids, zips.get(), catalogs.profile);
    layers = std::make_unique<LayerService>(workspace, clock, *zips, catalogs.profile);
    transfer = std::make_unique<TransferService>(TransferService::Collaborators{
        workspace, clock, ids, *zips, *functions, *layers, catalogs.profile, options.unpackProgram});
    codeHistory = std::make_unique<CodeHistoryService>(workspace, *functions);
    drafts = std::make_unique<DraftService>(workspace, clock);
    testEvents = std::make_unique<TestEventService>(workspace);
    versions = std::make_unique<VersionService>(workspace, clock, ids, quotas);
    aliases = std::make_unique<AliasService>(workspace, ids);
    settings = std::make_unique<FunctionSettingsService>(workspace, clock, quotas);
    policies = std::make_unique<PolicyService>(workspace, ids, quotas);
    resolver = std::make_unique<FunctionResolver>(
        workspace, [] { return QRandomGenerator::global()->generateDouble(); });
}

void Engine::Private::buildLogs(const EngineOptions &options)
{
    LogService::Setup logSetup{options.workspace, clock};
    logSetup.maximumBytes = options.logBytes;
    logSetup.daysOfNewGroups = options.logRetentionDays;
    logs = std::make_unique<LogService>(logSetup);
    logQueries = std::make_unique<LogQueries>(
        [this](const LogRange &range, std::function<bool(const LogHit &)> visit) {
            return logs->forEach(range, std::move(visit));
        },
        ids, catalogs.profile.accountId);
    savedQueries = std::make_unique<SavedQueries>(workspace);
}

void Engine::Private::buildRuns(const EngineOptions &options)
{
    runtimes = std::make_unique<RuntimeService>(
        QProcessEnvironment::systemEnvironment(),
        QDir(options.resources.platform()).filePath(QStringLiteral("runtimes.json")), ProbeLimits(),
        options.resources.javaBootstrap());
    runtimes->setFolders(options.runtimeFolders);
    runs = std::make_unique<RunService>(RunService::Collaborators{
        workspace, *functions, *runtimes, clock, ids, catalogs.profile, options.resources,
        options.keeperProgram, options.bubblewrap, options.idleTime, &controlGroups, options.cpuShare,
        logs.get(), catalogs.roles});
    metrics = std::make_unique<MetricService>(MetricService::Options{options.workspace.metrics(), clock});
    measureRuns();
    QObject::connect(settings.get(), &FunctionSettingsService::reservedConcurrencyChanged, runs.get(),
                     &RunService::reserveConcurrency);
    QObject::connect(settings.get(), &FunctionSettingsService::reservedConcurrencyChanged, metrics.get(),
                     &MetricService::reserveConcurrency);
    invocations = std::make_unique<AsynchronousInvocations>(AsynchronousInvocations::Collaborators{
        workspace, *runs, clock, ids, catalogs.profile, options.waitScale});
    QObject::connect(functions.get(), &FunctionService::functionCreated, invocations.get(),
                     [this](const Function &function) { bringBack(function.configuration.name); });
}

void Engine::Private::buildEndpoint()
{
    const ZipIntake intake{[this](const FunctionConfiguration &configuration, const QByteArray &zip) {
                               return functions->createFromZip(configuration, zip,
                                                               {CodeArrival::Kind::Endpoint});
                           },
                           [this](const FunctionName &name, const QByteArray &zip, const CodeUpdate &update) {
                               return functions->updateCodeFromZip(name, zip, update);
                           },
                           [this](const QByteArray &zip) { return zips->import(zip); }};
    endpointServer = std::make_unique<EndpointServer>(
        EndpointServices{*functions, *versions, *aliases, *settings, *policies, *layers, *runtimes, *runs,
                         *invocations, *resolver, *logs, *logQueries, *savedQueries, *metrics, intake, clock,
                         ids, catalogs.profile},
        EndpointServer::Limits());
    endpoint = std::make_unique<EndpointSwitch>(*endpointServer);
}

void Engine::Private::measureRuns()
{
    QObject::connect(runs.get(), &RunService::spanBegan, metrics.get(), &MetricService::runBegan);
    QObject::connect(runs.get(), &RunService::spanEnded, metrics.get(), &MetricService::runEnded);
    QObject::connect(functions.get(), &FunctionService::functionRemoved, metrics.get(),
                     [this](const FunctionName &name) { metrics->reserveConcurrency(name, std::nullopt); });
    QObject::connect(runs.get(), &RunService::throttled, metrics.get(), &MetricService::runEnded);
}

/// What a function that was removed and is there again has beside its rows. A new one has none of it.
void Engine::Private::bringBack(const FunctionName &name)
{
    const auto reserved = FunctionSettingsStore(workspace).reservedConcurrency(name);
    if (reserved && *reserved) {
        runs->reserveConcurrency(name, *reserved);
        metrics->reserveConcurrency(name, *reserved);
    }
    invocations->resume();
}

void Engine::Private::destroyServices()
{
    endpoint.reset();
    endpointServer.reset();
    invocations.reset();
    // While the workspace is open, so that what is known of the runs can still be kept.
    runs->shutDown();
    runs.reset();
    metrics.reset();
    savedQueries.reset();
    logQueries.reset();
    logs.reset();
    resolver.reset();
    policies.reset();
    settings.reset();
    aliases.reset();
    versions.reset();
    runtimes.reset();
    testEvents.reset();
    drafts.reset();
    codeHistory.reset();
    transfer.reset();
    layers.reset();
    functions.reset();
    zips.reset();
    packages.reset();
    workspace.close();
}

Result<void> Engine::Private::open()
{
    if (workspace.isOpen())
        return {};
    if (const auto opened = workspace.open(); !opened)
        return opened;
    const auto begun = takeUpWork();
    if (!begun)
        workspace.close(); // else the next try would take it for open
    return begun;
}

/// What a workspace that has just been opened is to go on with.
Result<void> Engine::Private::takeUpWork()
{
    // Nobody can bring them back any more; and their packages go with them. What stays now goes next time.
    if (const auto forgotten = RemovedFunctionStore(workspace).forgetAll(); !forgotten)
        qCWarning(logEngine) << "removed functions not forgotten:" << forgotten.error().message
                             << forgotten.error().detail;
    if (const auto removed = removeLeftovers(workspace); !removed)
        return removed;
    if (wantsControlGroups) {
        controlGroups = ControlGroups(findControlGroups(wantsCpuShare));
        controlGroups.sweep();
    }
    const auto reservations = FunctionSettingsStore(workspace).reservations();
    if (!reservations)
        return fail(reservations.error());
    for (auto reservation = reservations->cbegin(); reservation != reservations->cend(); ++reservation) {
        runs->reserveConcurrency(reservation.key(), reservation.value());
        metrics->reserveConcurrency(reservation.key(), reservation.value());
    }
    const auto cutShort = RunStore(workspace).cutShort();
    if (!cutShort)
        qCWarning(logEngine) << "cut short runs not read:" << cutShort.error().message;
    metrics->open(); // nobody waits for it: what it can't keep is no reason not to run functions
    metrics->countCutShort(cutShort.value_or(QList<RunSpan>()));
    logs->open();
    invocations->resume();
    return {};
}

Engine::Engine() = default;

Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::create(const EngineOptions &options)
{
    auto catalogs = readCatalogs(options.resources, options.profileId, options.concurrency);
    if (!catalogs)
        return fail(catalogs.error());
    std::unique_ptr<Engine> engine(new Engine);
    engine->d = std::make_unique<Private>(options, *std::move(catalogs));
    return engine;
}

QFuture<Result<void>> Engine::open()
{
    return runOn(d->anchor, [this] { return d->open(); });
}

const Catalogs &Engine::catalogs() const
{
    return d->catalogs;
}

FunctionService &Engine::functions()
{
    return *d->functions;
}

LayerService &Engine::layers()
{
    return *d->layers;
}

CodeHistoryService &Engine::codeHistory()
{
    return *d->codeHistory;
}

DraftService &Engine::drafts()
{
    return *d->drafts;
}

TestEventService &Engine::testEvents()
{
    return *d->testEvents;
}

RuntimeService &Engine::runtimes()
{
    return *d->runtimes;
}

RunService &Engine::runs()
{
    return *d->runs;
}

MetricService &Engine::metrics()
{
    return *d->metrics;
}

LogService &Engine::logs()
{
    return *d->logs;
}

LogQueries &Engine::logQueries()
{
    return *d->logQueries;
}

SavedQueries &Engine::savedQueries()
{
    return *d->savedQueries;
}

VersionService &Engine::versions()
{
    return *d->versions;
}

AliasService &Engine::aliases()
{
    return *d->aliases;
}

EndpointSwitch &Engine::endpoint()
{
    return *d->endpoint;
}

PackageInspector &Engine::packages()
{
    return *d->packages;
}

TransferService &Engine::transfer()
{
    return *d->transfer;
}

} // namespace lambdesk
