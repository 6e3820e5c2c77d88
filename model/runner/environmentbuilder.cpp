// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentbuilder.h"

#include "controlgroups.h"
#include "datalimit.h"
#include "entrypoint.h"
#include "measures.h"
#include "platformvariables.h"
#include "sandbox.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/core/units.h>
#include <model/functions/function.h>
#include <model/platform/runtime.h>

#include <QDir>
#include <QThread>

namespace lambdesk
{

namespace
{

/// A start waits for the kernel, and one that is done for us: meanwhile another one loads.
constexpr int loadingPerCore = 2;

/// What is left for objects, as on the platform, when the JVM has taken its own share.
int javaHeapMb(int memoryMb)
{
    constexpr int ofTheMachine = 40;
    return qMax(memoryMb * 85 / 100 - ofTheMachine, memoryMb / 2);
}

QString classPathOf(const QString &bootstrap, const EnvironmentPlaces &places)
{
    const auto own = QStringLiteral("%1.jar:%2:%2/lib/*").arg(bootstrap, places.taskRoot);
    return places.layers.isEmpty() ? own : own + QStringLiteral(":%1/java/lib/*").arg(places.layers);
}

/// The program with its options, where the function's process sees them.
QStringList programOf(const Runtime &runtime, const EnvironmentPlaces &places, int memoryMb,
                      bool hasOwnBootstrap)
{
    const QString bootstrap = places.runtimeFolder + QStringLiteral("/bootstrap");
    switch (runtime.language) {
    case Language::NodeJs:
        // Node.js would else size its heap by the computer's memory. A tenth is left for what isn't heap.
        return {runtime.interpreter, QStringLiteral("--max-old-space-size=%1").arg(memoryMb * 9 / 10),
                bootstrap + QStringLiteral(".js")};
    case Language::Python:
        return {runtime.interpreter, bootstrap + QStringLiteral(".py")};
    case Language::Java:
        return {runtime.interpreter,
                QStringLiteral("-Xmx%1m").arg(javaHeapMb(memoryMb)),
                QStringLiteral("-XX:+UseSerialGC"),
                QStringLiteral("-XX:TieredStopAtLevel=1"),
                QStringLiteral("-XX:-UsePerfData"),
                QStringLiteral("-Xshare:auto"),
                QStringLiteral("-Dfile.encoding=UTF-8"),
                QStringLiteral("--add-opens=java.base/java.io=ALL-UNNAMED"),
                QStringLiteral("-cp"),
                classPathOf(bootstrap, places),
                QStringLiteral("lambdesk.runtime.Main")};
    case Language::Provided:
        break;
    }
    return {(hasOwnBootstrap ? places.taskRoot : places.layers) + QStringLiteral("/bootstrap")};
}

QString sourceOf(const ResourcePaths &resources, Language language)
{
    return QDir(resources.runtimes()).filePath(familyOfLanguage(language));
}

QList<CodeReference> layersOf(const Function &function)
{
    QList<CodeReference> packages;
    for (const FunctionLayer &layer : function.configuration.layers)
        packages.append(layer.code);
    return packages;
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

EnvironmentBuilder::EnvironmentBuilder(Collaborators collaborators)
    : c(std::move(collaborators))
    , m_packages(c.workspace)
    , m_layers(c.workspace)
    , m_sandboxes(c.bubblewrap, c.keeperProgram)
    , m_pythonRuntimes(sourceOf(c.resources, Language::Python), c.workspace.scratch())
    , m_starts(std::make_shared<StartQueue>(loadingPerCore * QThread::idealThreadCount()))
{
}

void EnvironmentBuilder::whenPrepared(const Function &function, const Runtime &runtime, QObject *context,
                                      const Prepared &then)
{
    if (runtime.language == Language::Python)
        m_pythonRuntimes.prepare(runtime.interpreter);
    const auto putTogether = [this, layers = layersOf(function), context, then] {
        if (m_layers.has(layers))
            return then({});
        whenReady(runOnPool([merged = m_layers, layers] { return merged.make(layers); }), context, then);
    };
    if (m_sandboxes.knownProblem(runtime.interpreter))
        return putTogether();
    whenReady(m_sandboxes.problem(runtime.interpreter), context,
              [putTogether](const QString &) { putTogether(); });
}

bool EnvironmentBuilder::canStartAhead(const Runtime &runtime)
{
    return runtime.language != Language::Provided;
}

std::unique_ptr<ExecutionEnvironment>
EnvironmentBuilder::build(const Function &function, const Runtime &runtime, const QString &logStream) const
{
    return std::make_unique<ExecutionEnvironment>(setupOf(function, runtime, logStream), c.clock);
}

/// What a sandbox' /tmp holds is memory of the environment to the kernel, and to the platform it isn't:
/// within both together the function is held to its own by being looked at.
ControlGroup::Limits EnvironmentBuilder::groupLimits(const FunctionConfiguration &configuration,
                                                     bool isSandboxed) const
{
    const Quotas &quotas = c.profile.quotas;
    const int memoryMb = configuration.memory.megabytes();
    const int storageMb = isSandboxed ? configuration.ephemeralStorage.megabytes() : 0;
    return {memoryMb * bytesPerMb + storageMb * bytesPerMb,
            quotas.processes + (isSandboxed ? sandboxGenerations : 0),
            c.cpuShare ? double(memoryMb) / quotas.memoryMbPerCore : 0};
}

/// 0: a control group holds the memory.
qint64 EnvironmentBuilder::dataLimitOf(int memoryMb) const
{
    const bool isHeld = c.controlGroups && c.controlGroups->limitMemory();
    return isHeld ? 0 : dataLimitMb(memoryMb, QThread::idealThreadCount());
}

QString EnvironmentBuilder::runtimeFolder(const Runtime &runtime) const
{
    if (runtime.language == Language::Provided)
        return {};
    return runtime.language == Language::Python ? m_pythonRuntimes.folder(runtime.interpreter)
                                                : sourceOf(c.resources, runtime.language);
}

EnvironmentPlaces EnvironmentBuilder::placesOf(const EnvironmentSetup &setup, const QString &ownFolder) const
{
    EnvironmentPlaces places{QLatin1String(SandboxSetup::taskRoot),
                             QLatin1String(SandboxSetup::runtimeFolder)};
    if (setup.isSandboxed && (c.profile.quotas.layersPerFunction > 0 || !setup.layers.isEmpty()))
        places.layers = QLatin1String(SandboxSetup::layersFolder);
    if (!setup.isSandboxed) {
        places.taskRoot = setup.taskRoot;
        places.layers = setup.layers;
        if (!setup.bringsBootstrap)
            places.runtimeFolder = ownFolder;
    }
    return places;
}

EnvironmentSetup EnvironmentBuilder::setupOf(const Function &function, const Runtime &runtime,
                                             const QString &logStream) const
{
    const QString task = m_packages.folder(function.code);
    const QString layers = m_layers.folder(layersOf(function));
    const QString ownFolder = runtimeFolder(runtime);
    const int memoryMb = function.configuration.memory.megabytes();
    EnvironmentSetup setup;
    setup.keeperProgram = c.keeperProgram;
    setup.isSandboxed = m_sandboxes.knownProblem(runtime.interpreter) == QString();
    setup.taskRoot = task;
    setup.layers = layers;
    setup.initSeconds = c.profile.quotas.initSeconds;
    setup.maximumResponseBytes = c.profile.quotas.synchronousResponseBytes;
    setup.memoryBytes = memoryMb * bytesPerMb;
    setup.processes = c.profile.quotas.processes;
    setup.hasGate = canStartAhead(runtime);
    setup.starts = m_starts;
    setup.bringsBootstrap = runtime.language == Language::Provided;
    setup.controlGroups = c.controlGroups;
    setup.groupLimits = groupLimits(function.configuration, setup.isSandboxed);

    const EnvironmentPlaces places = placesOf(setup, ownFolder);
    setup.environment = platformVariables(function, runtime, places, logStream, c.profile);
    const bool hasOwn = entrypointOf(task, layers).startsWith(task);
    const QStringList program = programOf(runtime, places, memoryMb, hasOwn);
    if (setup.isSandboxed) {
        const Quotas &quotas = c.profile.quotas;
        setup.arguments = sandboxCommand(
            {m_sandboxes.bubblewrap(), c.keeperProgram, runtime.interpreter, task, ownFolder,
             function.configuration.ephemeralStorage.megabytes(), quotas.processes, quotas.openFiles,
             takeLoaderVariables(setup.environment), layers, dataLimitOf(memoryMb) * bytesPerMb},
            program);
    } else {
        setup.arguments = program;
        setup.openFiles = c.profile.quotas.openFiles;
        setup.dataBytes = dataLimitOf(memoryMb) * bytesPerMb;
        setup.temporaryFolder =
            QDir(c.workspace.scratch()).filePath(QStringLiteral("environment-") + c.ids.hex32());
    }
    return setup;
}

EnvironmentFacts EnvironmentBuilder::facts(const Function &function, const Runtime &runtime,
                                           const ExecutionEnvironment &environment, bool startedAhead) const
{
    const ControlGroup *group = environment.controlGroup();
    return {startedAhead,
            m_sandboxes.knownProblem(runtime.interpreter).value_or(QString()),
            c.profile.quotas,
            function.configuration.memory.megabytes(),
            function.configuration.ephemeralStorage.megabytes(),
            group && group->limitsMemory(),
            group && group->limitsProcesses(),
            group && group->limitsCpu(),
            c.cpuShare,
            {},
            !function.configuration.layers.isEmpty(),
            dataLimitOf(function.configuration.memory.megabytes())};
}

QString EnvironmentBuilder::newLogStream(const Function &function) const
{
    const QString day = c.clock.now().toUTC().toString(QStringLiteral("yyyy/MM/dd"));
    return QStringLiteral("%1/[%2]%3").arg(day, function.version, c.ids.hex32());
}

} // namespace lambdesk
