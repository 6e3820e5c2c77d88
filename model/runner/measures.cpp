// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

#include <QCoreApplication>

#include <unistd.h>

namespace lambdesk
{

namespace
{

struct Measures {
    Q_DECLARE_TR_FUNCTIONS(lambdesk::Measures)
};

Measure numberOfProcesses(const Quotas &quotas)
{
    using enum Measure::State;
    const QString what = Measures::tr("Number of processes");
    if (geteuid() == 0)
        return {what, Skipped, Measures::tr("The system holds root, who runs this, to no such limit.")};
    return {what, Enforced, Measures::tr("At most %1, threads included.").arg(quotas.processes)};
}

QList<Measure> isolation(const EnvironmentFacts &environment)
{
    using enum Measure::State;
    if (!environment.sandboxProblem.isEmpty())
        return {
            {Measures::tr("Temporary storage"), Simulated,
             Measures::tr("TMPDIR is a folder of the environment's own, /tmp is this computer's; its size "
                          "has no limit.")},
            {Measures::tr("File system isolation"), Skipped,
             Measures::tr("The function can read and write what you can: %1.")
                 .arg(environment.sandboxProblem)},
            {Measures::tr("Number of processes"), Skipped,
             Measures::tr("The function can start as many as you can.")}};
    return {
        {Measures::tr("Temporary storage"), Enforced,
         Measures::tr("/tmp is the environment's own, of %1 MB.").arg(environment.quotas.temporaryStorageMb)},
        {Measures::tr("File system isolation"), Enforced,
         Measures::tr("The code is read-only at /var/task; your files and the workspace can't be seen.")},
        {Measures::tr("Number of open files"), Enforced,
         Measures::tr("At most %1 in each process.").arg(environment.quotas.openFiles)},
        numberOfProcesses(environment.quotas)};
}

} // namespace

QList<Measure> runMeasures(const EnvironmentFacts &environment)
{
    using enum Measure::State;
    QList<Measure> measures{
        {Measures::tr("Time-out"), Enforced, {}},
        {Measures::tr("Process tree"), Enforced,
         Measures::tr("What the function starts ends with its environment.")},
        {Measures::tr("Memory limit"), Enforced,
         Measures::tr("Looked at every 20 ms over all processes; using more ends the function.")},
        {Measures::tr("Freezing between runs"), Enforced,
         Measures::tr("Timers and threads of a warm environment stand still until the next run.")},
        {Measures::tr("Size of event and result"), Enforced, {}},
        {Measures::tr("Simultaneous runs"), Enforced, {}},
        {Measures::tr("Environment variables"), Enforced,
         Measures::tr("The function sees the platform's and its own, none of this computer.")},
        {Measures::tr("Credentials"), Simulated,
         Measures::tr("They are made up: no service outside accepts them.")},
        {Measures::tr("Billing"), Simulated,
         Measures::tr("Computed from the measured time; nothing is charged.")},
        {Measures::tr("Network isolation"), Skipped,
         Measures::tr("The function can reach what this computer can.")},
        {Measures::tr("CPU share"), Skipped, Measures::tr("The function runs as fast as this computer can.")},
        {Measures::tr("Permissions of the role"), Skipped,
         Measures::tr("There is no service yet that would check them.")},
    };
    measures += isolation(environment);
    if (environment.startedAhead)
        measures.append({Measures::tr("Start of the interpreter"), Simulated,
                         Measures::tr("It was done ahead of the run, so that the answer comes sooner; Init "
                                      "Duration counts its time.")});
    return measures;
}

} // namespace lambdesk
