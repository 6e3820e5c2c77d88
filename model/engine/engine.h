// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/core/result.h>
#include <model/functions/blueprint.h>
#include <model/iam/role.h>
#include <model/logs/samplequery.h>
#include <model/platform/platformprofile.h>

#include <QFuture>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace lambdesk
{

class AliasService;
class CodeHistoryService;
class DraftService;
class EndpointSwitch;
class FunctionService;
class LayerService;
class LogQueries;
class LogService;
class MetricService;
class PackageInspector;
class RunService;
class RuntimeService;
class SavedQueries;
class TestEventService;
class TransferService;
class VersionService;

/// What a program needs to say to get an engine.
struct EngineOptions {
    ResourcePaths resources;
    WorkspacePaths workspace;
    QString profileId; ///< `today` or `2016`
    QString keeperProgram;
    QString unpackProgram = {};
    QString bubblewrap = {};    ///< path of bwrap; empty: functions run without isolation
    bool controlGroups = false; ///< functions are held to their limits by the kernel where it can
    bool cpuShare = false;      ///< one of these limits is the processor's time, by the size of the memory
    /// How many invocations may run at the same time; at most the profile's number, which it is without.
    std::optional<int> concurrency = {};
    std::chrono::seconds idleTime = std::chrono::minutes(10); ///< of an execution environment until it ends
    double waitScale = 1; ///< what the waits between the tries of asynchronous invocations are multiplied by
    qint64 logBytes = 2LL << 30; ///< of the stored logs; beyond that the oldest events go
    /// How long the log groups of functions that write for the first time keep their events; one of
    /// LogService::retentionChoices(). None: for good.
    std::optional<int> logRetentionDays = {};
    QStringList runtimeFolders = {}; ///< absolute, where interpreters are looked for before all others
    bool workspaceMustExist = false; ///< an empty one is no answer to a folder that is missing
};

/// The data that ship with the program, read once.
struct Catalogs {
    PlatformProfile profile;
    QList<Role> roles;
    QList<Blueprint> blueprints;
    Blueprint blankNodeJs;
    Blueprint blankPython;
    QList<EventTemplate> eventTemplates;
    QList<SampleQuery> sampleQueries;
};

/// Everything below the window: the engine thread and the services that live on it. Built and destroyed by a
/// program's composition root, on its main thread, before and after everything that uses it.
class Engine
{
public:
    /// Reads the catalogs (small files) and starts the thread; the workspace isn't touched yet.
    static Result<std::unique_ptr<Engine>> create(const EngineOptions &options);
    /// Ends runs and children, closes the workspace, joins the thread.
    ~Engine();

    /// Opens the workspace on the engine thread; errors as Workspace::open(). Until it has succeeded every
    /// service answers with an error.
    QFuture<Result<void>> open();

    const Catalogs &catalogs() const;
    FunctionService &functions();
    LayerService &layers();
    CodeHistoryService &codeHistory();
    DraftService &drafts();
    TestEventService &testEvents();
    RuntimeService &runtimes();
    RunService &runs();
    MetricService &metrics();
    LogService &logs();
    LogQueries &logQueries();
    SavedQueries &savedQueries();
    VersionService &versions();
    AliasService &aliases();
    EndpointSwitch &endpoint();
    PackageInspector &packages();
    TransferService &transfer();

private:
    Engine();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lambdesk
