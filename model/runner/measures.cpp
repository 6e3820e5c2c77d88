// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct Measures {
    Q_DECLARE_TR_FUNCTIONS(lambdesk::Measures)
};

} // namespace

QList<Measure> runMeasures(bool startedAhead)
{
    using enum Measure::State;
    QList<Measure> measures{
        {Measures::tr("Time-out"), Enforced, {}},
        {Measures::tr("Process tree"), Enforced,
         Measures::tr("What the function starts ends with its environment.")},
        {Measures::tr("Size of event and result"), Enforced, {}},
        {Measures::tr("Simultaneous runs"), Enforced, {}},
        {Measures::tr("Environment variables"), Enforced,
         Measures::tr("The function sees the platform's and its own, none of this computer.")},
        {Measures::tr("Credentials"), Simulated,
         Measures::tr("They are made up: no service outside accepts them.")},
        {Measures::tr("Temporary storage"), Simulated,
         Measures::tr(
             "TMPDIR is a folder of the environment's own, /tmp is this computer's; its size has no limit.")},
        {Measures::tr("Billing"), Simulated,
         Measures::tr("Computed from the measured time; nothing is charged.")},
        {Measures::tr("Memory limit"), Skipped,
         Measures::tr("Memory is measured; using more doesn't end the function.")},
        {Measures::tr("File system isolation"), Skipped,
         Measures::tr("The function can read and write what you can.")},
        {Measures::tr("Network isolation"), Skipped,
         Measures::tr("The function can reach what this computer can.")},
        {Measures::tr("CPU share"), Skipped, Measures::tr("The function runs as fast as this computer can.")},
        {Measures::tr("Freezing between runs"), Skipped,
         Measures::tr("Timers and threads of a warm environment go on after the result.")},
        {Measures::tr("Permissions of the role"), Skipped,
         Measures::tr("There is no service yet that would check them.")},
    };
    if (startedAhead)
        measures.append({Measures::tr("Start of the interpreter"), Simulated,
                         Measures::tr("It was done ahead of the run, so that the answer comes sooner; Init "
                                      "Duration counts its time.")});
    return measures;
}

} // namespace lambdesk
