// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

class AliasService;
class CodeHistoryService;
class DraftService;
class EndpointSwitch;
class Engine;
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
struct Catalogs;

/// What pages are built on: the engine's services and the data that ship with the program. All outlive the
/// window.
struct Services {
    FunctionService &functions;
    LayerService &layers;
    CodeHistoryService &codeHistory;
    DraftService &drafts;
    VersionService &versions;
    AliasService &aliases;
    TestEventService &testEvents;
    RuntimeService &runtimes;
    RunService &runs;
    LogService &logs;
    LogQueries &logQueries;
    SavedQueries &savedQueries;
    MetricService &metrics;
    EndpointSwitch &endpoint;
    PackageInspector &packages;
    TransferService &transfer;
    const Catalogs &catalogs;

    static Services of(Engine &engine);
};

} // namespace lambdesk
