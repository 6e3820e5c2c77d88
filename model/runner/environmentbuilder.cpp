// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentbuilder.h"

#include "measures.h"
#include "platformvariables.h"
#include "sandbox.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/functions/function.h>
#include <model/platform/runtime.h>

#include <QDir>

namespace lambdesk
{

namespace
{

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

EnvironmentBuilder::EnvironmentBuilder(Collaborators collaborators)
    : c(std::move(collaborators))
    , m_packages(c.workspace)
    , m_sandboxes(c.bubblewrap)
{
}

void EnvironmentBuilder::whenPrepared(const Runtime &runtime, QObject *context,
                                      const std::function<void()> &then)
{
    if (m_sandboxes.knownProblem(runtime.interpreter))
        return then();
    whenReady(m_sandboxes.problem(runtime.interpreter), context, [then](const QString &) { then(); });
}

std::unique_ptr<ExecutionEnvironment>
EnvironmentBuilder::build(const Function &function, const Runtime &runtime, const QString &logStream) const
{
    return std::make_unique<ExecutionEnvironment>(setupOf(function, runtime, logStream), c.clock);
}

EnvironmentSetup EnvironmentBuilder::setupOf(const Function &function, const Runtime &runtime,
                                             const QString &logStream) const
{
    const Bootstrap bootstrap = bootstrapOf(runtime.language);
    const QString task = m_packages.folder(function.code);
    const QString runtimeFolder = QDir(c.resources.runtimes()).filePath(bootstrap.folder);
    const int memoryMb = function.configuration.memory.megabytes();
    EnvironmentSetup setup;
    setup.keeperProgram = c.keeperProgram;
    setup.isSandboxed = m_sandboxes.knownProblem(runtime.interpreter) == QString();
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
        setup.arguments = sandboxCommand({m_sandboxes.bubblewrap(), runtime.interpreter, task, runtimeFolder,
                                          quotas.temporaryStorageMb, quotas.processes, quotas.openFiles,
                                          takeLoaderVariables(setup.environment)},
                                         program);
    } else {
        setup.arguments = program;
        setup.temporaryFolder =
            QDir(c.workspace.scratch()).filePath(QStringLiteral("environment-") + c.ids.hex32());
    }
    return setup;
}

EnvironmentFacts EnvironmentBuilder::facts(const Runtime &runtime, bool startedAhead) const
{
    return {startedAhead, m_sandboxes.knownProblem(runtime.interpreter).value_or(QString()),
            c.profile.quotas};
}

QString EnvironmentBuilder::newLogStream(const Function &function) const
{
    const QString day = c.clock.now().toUTC().toString(QStringLiteral("yyyy/MM/dd"));
    return QStringLiteral("%1/[%2]%3").arg(day, function.version, c.ids.hex32());
}

} // namespace lambdesk
