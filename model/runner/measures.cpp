// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

#include <model/core/numbertext.h>
#include <model/core/programtexts.h>

#include <QCoreApplication>

#include <initializer_list>

#include <unistd.h>

namespace lambdesk
{

namespace
{

struct Measures {
    Q_DECLARE_TR_FUNCTIONS(lambdesk::Measures)
};

/// As the first of the contexts says it that knows it.
QString translatedPart(const QString &english, std::initializer_list<const char *> contexts)
{
    if (english.isEmpty())
        return english;
    const QByteArray source = english.toUtf8();
    for (const char *context : contexts) {
        const QString text = QCoreApplication::translate(context, source.constData());
        if (text != english)
            return text;
    }
    return english;
}

/// Beside numbers only what SandboxCheck says is in words of ours; a role may be called as something that we
/// translate elsewhere.
QStringList translatedValues(const Measure &measure)
{
    if (measure.note == LogProblem::note())
        return measure.values;
    QStringList values;
    for (const QString &value : measure.values) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        values << (isNumber ? numberText(number) : translatedPart(value, {"lambdesk::SandboxCheck"}));
    }
    return values;
}

Measure memoryLimit(const EnvironmentFacts &environment)
{
    using enum Measure::State;
    const QString what = Measures::tr("Memory limit");
    if (!environment.memoryGroup && environment.dataLimitMb > 0)
        return {
            what,
            Enforced,
            Measures::tr(
                "Looked at every 20 ms over all processes; using more ends the function. There is no "
                "control group in which the kernel would hold it; the kernel gives a single process at most "
                "%1 MB, used or not."),
            {QString::number(environment.dataLimitMb)}};
    if (!environment.memoryGroup)
        return {what, Enforced,
                Measures::tr(
                    "Looked at every 20 ms over all processes; using more ends the function. There is no "
                    "control group in which the kernel would hold it.")};
    if (environment.sandboxProblem.isEmpty())
        return {
            what,
            Enforced,
            Measures::tr("Looked at every 20 ms over all processes; using more ends the function. A control "
                         "group holds processes and /tmp together to %1 MB."),
            {QString::number(qint64(environment.memoryMb) + environment.ephemeralStorageMb)}};
    return {
        what, Enforced,
        Measures::tr("Held by a control group, and looked at every 20 ms over all processes; using more ends "
                     "the function.")};
}

Measure numberOfProcesses(const EnvironmentFacts &environment)
{
    using enum Measure::State;
    const QString what = Measures::tr("Number of processes");
    const bool isSandboxed = environment.sandboxProblem.isEmpty();
    if (environment.processGroup || (isSandboxed && geteuid() != 0))
        return {what,
                Enforced,
                Measures::tr("At most %1, threads included."),
                {QString::number(environment.quotas.processes)}};
    return {what,
            Enforced,
            Measures::tr("Counted every 20 ms, threads included; more than %1 end the function. There is no "
                         "control group in which the kernel would refuse them."),
            {QString::number(environment.quotas.processes)}};
}

Measure cpuShare(const EnvironmentFacts &environment)
{
    using enum Measure::State;
    const QString what = Measures::tr("CPU share");
    if (environment.cpuGroup)
        return {what,
                Enforced,
                Measures::tr(
                    "After its init phase, a control group holds it to what %1 MB have of a core's time; "
                    "%2 MB have all of it."),
                {QString::number(environment.memoryMb), QString::number(environment.quotas.memoryMbPerCore)}};
    if (environment.cpuShareAsked)
        return {what, Skipped,
                Measures::tr("The function runs as fast as this computer can: there is no control group that "
                             "would hold it.")};
    return {what, Skipped,
            Measures::tr("The function runs as fast as this computer can: its share is switched off, in "
                         "Preferences or by --no-cpu-share.")};
}

Measure permissions(const EnvironmentFacts &environment)
{
    const QString what = Measures::tr("Permissions of the role");
    if (const auto &problem = environment.logProblem)
        return {what, Measure::State::Simulated, LogProblem::note(), {problem->role, problem->action}};
    return {what, Measure::State::Simulated,
            Measures::tr("Looked at for CloudWatch Logs, where it allows to write; there is no other service "
                         "yet that would check them.")};
}

Measure layers(const EnvironmentFacts &environment)
{
    const QString what = Measures::tr("Layers");
    if (environment.sandboxProblem.isEmpty())
        return {what, Measure::State::Enforced, Measures::tr("They are at /opt, read-only.")};
    return {what, Measure::State::Simulated,
            Measures::tr("They are in a folder that PATH, LD_LIBRARY_PATH and the runtime's own paths name; "
                         "/opt is this computer's.")};
}

Measure numberOfOpenFiles(const EnvironmentFacts &environment)
{
    return {Measures::tr("Number of open files"),
            Measure::State::Enforced,
            Measures::tr("At most %1 in each process."),
            {QString::number(environment.quotas.openFiles)}};
}

QList<Measure> isolation(const EnvironmentFacts &environment)
{
    using enum Measure::State;
    if (!environment.sandboxProblem.isEmpty())
        return {
            {Measures::tr("Ephemeral storage"), Simulated,
             Measures::tr("TMPDIR is a folder of the environment's own, /tmp is this computer's; its size "
                          "has no limit.")},
            {Measures::tr("File system isolation"),
             Skipped,
             Measures::tr("The function can read and write what you can: %1."),
             {environment.sandboxProblem}},
            numberOfOpenFiles(environment)};
    return {{Measures::tr("Ephemeral storage"),
             Enforced,
             Measures::tr("/tmp is the environment's own, of %1 MB."),
             {QString::number(environment.ephemeralStorageMb)}},
            {Measures::tr("File system isolation"), Enforced,
             Measures::tr("The code is read-only at /var/task; your files and the workspace can't be seen.")},
            numberOfOpenFiles(environment)};
}

} // namespace

QList<Measure> runMeasures(const EnvironmentFacts &environment)
{
    using enum Measure::State;
    const ProgramTexts inEnglish;
    QList<Measure> measures{
        {Measures::tr("Time-out"), Enforced, {}},
        {Measures::tr("Process tree"), Enforced,
         Measures::tr("What the function starts ends with its environment.")},
        memoryLimit(environment),
        numberOfProcesses(environment),
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
        cpuShare(environment),
        permissions(environment),
    };
    measures += isolation(environment);
    if (environment.hasLayers)
        measures.append(layers(environment));
    if (environment.startedAhead)
        measures.append({Measures::tr("Start of the interpreter"), Simulated,
                         Measures::tr("It was done ahead of the run, so that the answer comes sooner; Init "
                                      "Duration counts its time.")});
    return measures;
}

Measure inWindowLanguage(const Measure &measure)
{
    const QStringList values = translatedValues(measure);
    QString note = translatedPart(measure.note, {"lambdesk::Measures", "LogProblem"});
    // Both at once: a value may have a %1 of its own.
    if (values.size() == 1)
        note = note.arg(values.first());
    else if (values.size() > 1)
        note = note.arg(values[0], values[1]);
    // So it was called in the runs that earlier versions have kept.
    const QString what = measure.what == QLatin1String("Temporary storage")
                             ? QStringLiteral("Ephemeral storage")
                             : measure.what;
    return {translatedPart(what, {"lambdesk::Measures"}), measure.state, note};
}

} // namespace lambdesk
