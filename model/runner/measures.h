// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>

namespace lambdesk
{

/// What this runner enforces, simulates and skips of the platform's rules. `startedAhead`: the run's
/// interpreter was up before the run was asked for.
QList<Measure> runMeasures(bool startedAhead);

} // namespace lambdesk
