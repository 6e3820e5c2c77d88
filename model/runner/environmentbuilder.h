// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionenvironment.h"
#include "runtimebytecode.h"
#include "sandboxcheck.h"
#include "startqueue.h"

#include <model/core/paths.h>
#include <model/packages/mergedfolders.h>
#include <model/packages/packagestore.h>
#include <model/platform/platformprofile.h>

#include <functional>
#include <memory>

namespace lambdesk
{

class IdGenerator;
struct EnvironmentFacts;
struct EnvironmentPlaces;
struct Function;
struct FunctionConfiguration;
struct Runtime;

/// Knows what a function's execution environment is made of on this computer: program, variables, sandbox,
/// limits. Engine thread.
class EnvironmentBuilder
{
public:
    struct Collaborators {
        WorkspacePaths workspace;
        ResourcePaths resources;
        PlatformProfile profile;
        QString keeperProgram; ///< path of lambdesk-keeper
        QString bubblewrap;    ///< path of bwrap; empty: functions run without isolation
        const Clock &clock;
        IdGenerator &ids;
        ControlGroups *controlGroups = nullptr; ///< null: there are none
        bool cpuShare = false; ///< the processor's time by the memory's size, where a control group can
    };
    explicit EnvironmentBuilder(Collaborators collaborators);

    using Prepared = std::function<void(const Result<void> &)>;
    /// Calls `then` as soon as it is known whether the runtime can be isolated and the function's layers are
    /// put together; at once when that is so already, and never when `context` dies before. The error is that
    /// of the layers.
    void whenPrepared(const Function &function, const Runtime &runtime, QObject *context,
                      const Prepared &then);

    /// Whether its process can be started before there is an invocation: a runtime that the function brings
    /// would load the function at once.
    static bool canStartAhead(const Runtime &runtime);
    /// A new environment, not started yet, that writes to `logStream`. Its runtime must be prepared.
    std::unique_ptr<ExecutionEnvironment> build(const Function &function, const Runtime &runtime,
                                                const QString &logStream) const;
    /// What there is to say about a run of the function in such an environment, once that is started.
    EnvironmentFacts facts(const Function &function, const Runtime &runtime,
                           const ExecutionEnvironment &environment, bool startedAhead) const;
    /// `2026/11/27/[$LATEST]`, 32 hexadecimal digits: named by the day the environment was born.
    QString newLogStream(const Function &function) const;

private:
    EnvironmentSetup setupOf(const Function &function, const Runtime &runtime,
                             const QString &logStream) const;
    /// Where the function's process finds what the setup names by its place on this computer.
    EnvironmentPlaces placesOf(const EnvironmentSetup &setup, const QString &ownFolder) const;
    /// What the runtime's language is started by; empty for one that the function brings.
    QString runtimeFolder(const Runtime &runtime) const;

    ControlGroup::Limits groupLimits(const FunctionConfiguration &configuration, bool isSandboxed) const;
    qint64 dataLimitOf(int memoryMb) const;

    Collaborators c;
    PackageStore m_packages;
    MergedFolders m_layers;
    SandboxCheck m_sandboxes;
    RuntimeBytecode m_pythonRuntimes;
    std::shared_ptr<StartQueue> m_starts;
};

} // namespace lambdesk
