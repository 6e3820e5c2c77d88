// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/codeupdate.h>
#include <model/platform/platformprofile.h>

#include <QFuture>

#include <functional>

namespace lambdesk
{

class AliasService;
class AsynchronousInvocations;
class Clock;
class FunctionResolver;
class FunctionService;
class FunctionSettingsService;
class IdGenerator;
class LayerService;
class LogQueries;
class LogService;
class MetricService;
class PolicyService;
class RunService;
class RuntimeService;
class SavedQueries;
class VersionService;

/// Where code that comes as a zip goes in. Errors: InvalidParameter and TooLarge with the platform's words.
struct ZipIntake {
    std::function<QFuture<Result<Function>>(const FunctionConfiguration &, const QByteArray &)> create;
    std::function<QFuture<Result<Function>>(const FunctionName &, const QByteArray &, const CodeUpdate &)>
        updateCode;
    /// Whether it could be unpacked.
    std::function<QFuture<Result<CodeReference>>(const QByteArray &)> check;
};

/// What the endpoint's operations call.
struct EndpointServices {
    FunctionService &functions;
    VersionService &versions;
    AliasService &aliases;
    FunctionSettingsService &settings;
    PolicyService &policies;
    LayerService &layers;
    RuntimeService &runtimes;
    RunService &runs;
    AsynchronousInvocations &invocations;
    const FunctionResolver &resolver;
    LogService &logs;
    LogQueries &queries;
    SavedQueries &savedQueries;
    MetricService &metrics;
    ZipIntake zips;
    const Clock &clock;
    IdGenerator &ids;
    PlatformProfile profile;
};

} // namespace lambdesk
