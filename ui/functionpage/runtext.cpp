// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtext.h"

#include <model/core/numbertext.h>
#include <model/runner/measures.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

/// Of the console's own runs each has a test event.
bool cameThroughApi(const RunSummary &run)
{
    return run.isEventKnown && run.eventName.isEmpty();
}

} // namespace

QString outcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return RunText::tr("Executing");
    case RunOutcome::Succeeded:
        return RunText::tr("Succeeded");
    case RunOutcome::Failed:
        return RunText::tr("Failed");
    case RunOutcome::Stopped:
        return RunText::tr("Stopped");
    case RunOutcome::CutShort:
        return RunText::tr("Cut short");
    }
    return {};
}

QString eventText(const RunSummary &run)
{
    //: where a run's event came from
    return cameThroughApi(run) ? RunText::tr("API") : run.eventName;
}

QString eventTip(const RunSummary &run)
{
    return cameThroughApi(run)
               ? RunText::tr("The event came through the API, as from the CLI, an SDK or another program; "
                             "it is no saved test event.")
               : QString();
}

QString cutShortText()
{
    return RunText::tr(
        "Lambdesk ended before this run did, so nothing was measured, and what came of it isn't "
        "known. What it wrote until then is in its log stream.");
}

bool isMeasured(RunOutcome outcome)
{
    return outcome != RunOutcome::Running && outcome != RunOutcome::CutShort;
}

QString durationText(double milliseconds)
{
    return RunText::tr("%1 ms").arg(decimalText(milliseconds, 2));
}

QString measureStateText(Measure::State state)
{
    switch (state) {
    case Measure::State::Enforced:
        return RunText::tr("Enforced");
    case Measure::State::Simulated:
        return RunText::tr("Simulated");
    case Measure::State::Skipped:
        return RunText::tr("Skipped");
    }
    return {};
}

QString logProblemOf(const RunRecord &run)
{
    // It alone names an action of the service; in its note where an earlier version has kept it.
    for (const Measure &measure : run.measures) {
        if (measure.values.value(1).startsWith(QLatin1String("logs:")) ||
            measure.note.contains(QLatin1String(" logs:")))
            return inWindowLanguage(measure).note;
    }
    return {};
}

} // namespace lambdesk
