// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logproblem.h"

#include <model/platform/platformprofile.h>
#include <model/runner/run.h>

#include <QString>

#include <optional>

namespace lambdesk
{

/// What there is to say of an environment.
struct EnvironmentFacts {
    bool startedAhead = false; ///< its interpreter was up before the run was asked for
    QString sandboxProblem;    ///< why it isn't isolated, as SandboxCheck says it; empty when it is
    const Quotas &quotas;
    int memoryMb = 0; ///< the function's
    int ephemeralStorageMb = 0;
    bool memoryGroup = false; ///< the kernel holds it to its memory, by a control group
    bool processGroup = false;
    bool cpuGroup = false;
    bool cpuShareAsked = false;
    std::optional<LogProblem> logProblem = {}; ///< none when its role lets it write a log
    bool hasLayers = false;                    ///< of the function
    qint64 dataLimitMb = 0;                    ///< of each process, by the kernel; 0: none
};

/// What this runner enforces, simulates and skips of the platform's rules.
QList<Measure> runMeasures(const EnvironmentFacts &environment);
/// What is to be read of a measure, in the window's language: what and note, with the values in it. What an
/// earlier version has kept in another language stays as it is.
Measure inWindowLanguage(const Measure &measure);

} // namespace lambdesk
