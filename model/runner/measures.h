// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/platformprofile.h>
#include <model/runner/run.h>

#include <QString>

namespace lambdesk
{

/// What there is to say of an environment.
struct EnvironmentFacts {
    bool startedAhead = false; ///< its interpreter was up before the run was asked for
    QString sandboxProblem;    ///< why it isn't isolated; empty when it is
    const Quotas &quotas;
    int memoryMb = 0;         ///< the function's
    bool memoryGroup = false; ///< the kernel holds it to its memory, by a control group
    bool processGroup = false;
    bool cpuGroup = false;
    bool cpuShareAsked = false;
    QString logProblem = {}; ///< why its role doesn't let it write a log; empty when it does
    bool hasLayers = false;  ///< of the function
};

/// What this runner enforces, simulates and skips of the platform's rules.
QList<Measure> runMeasures(const EnvironmentFacts &environment);
/// Whether such measures were put together in the language that the program has now. May be asked while
/// another thread chooses one, which QLocale may not.
bool areInLanguage(const QList<Measure> &measures);

} // namespace lambdesk
