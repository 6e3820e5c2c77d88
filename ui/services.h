// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

class FunctionService;
class PackageInspector;
class RunService;
class RuntimeService;
class TestEventService;
struct Catalogs;

/// What pages are built on: the engine's services and the data that ship with the program. All outlive the
/// window.
struct Services {
    FunctionService &functions;
    TestEventService &testEvents;
    RuntimeService &runtimes;
    RunService &runs;
    PackageInspector &packages;
    const Catalogs &catalogs;
};

} // namespace lambdesk
