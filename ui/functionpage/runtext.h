// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>

#include <QString>

namespace lambdesk
{

/// Words and figures of runs, alike wherever they are shown.
QString outcomeText(RunOutcome outcome);
/// The test event's name, or that the event came through the API; empty where nobody knows.
QString eventText(const RunSummary &run);
/// What it means that the event came through the API; empty of others.
QString eventTip(const RunSummary &run);
/// What it means that a run was cut short.
QString cutShortText();
/// Whether there are figures of the run: not of one that goes on or was cut short.
bool isMeasured(RunOutcome outcome);
/// Milliseconds with two decimals, as in the REPORT line.
QString durationText(double milliseconds);
QString measureStateText(Measure::State state);
/// Why the role kept the run from writing to CloudWatch Logs; empty when it didn't.
QString logProblemOf(const RunRecord &run);

} // namespace lambdesk
