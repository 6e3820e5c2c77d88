// SPDX-License-Identifier: GPL-3.0-or-later
#include "activerun.h"

#include "runending.h"

#include <model/core/clock.h>
#include <model/core/units.h>
#include <model/logs/logintake.h>

namespace lambdesk
{

namespace
{

QByteArray lineOfOurs(const QByteArray &note)
{
    return "[lambdesk] " + note + '\n';
}

SpanOutcome spanOutcome(RunOutcome outcome, bool timedOut)
{
    switch (outcome) {
    case RunOutcome::Running:
        return SpanOutcome::Running;
    case RunOutcome::Succeeded:
        return SpanOutcome::Succeeded;
    case RunOutcome::Failed:
        return timedOut ? SpanOutcome::TimedOut : SpanOutcome::Failed;
    case RunOutcome::Stopped:
    case RunOutcome::CutShort:
        break;
    }
    return SpanOutcome::Stopped;
}

} // namespace

ActiveRun::ActiveRun(RunRecord record, Function function, Runtime runtime, const PlatformProfile &profile,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_function(std::move(function))
    , m_runtime(std::move(runtime))
    , m_profile(profile)
    , m_clock(clock)
    , m_lines(profile, m_record.summary.requestId)
    , m_log([this](const QByteArray &bytes) { Q_EMIT logAppended(m_record.summary.requestId, bytes); })
{
}

ActiveRun::~ActiveRun()
{
    if (m_environment)
        m_environment->stopTelling(*this);
}

void ActiveRun::storeLog(std::unique_ptr<LogIntake> intake)
{
    m_intake = std::move(intake);
}

void ActiveRun::onOutputArrived(const QByteArray &bytes)
{
    m_log.appendOutput(bytes);
    if (m_intake)
        m_intake->appendOutput(bytes);
}

void ActiveRun::appendLine(const QByteArray &line)
{
    m_log.appendLine(line);
    if (m_intake)
        m_intake->appendLine(line);
}

void ActiveRun::follow(ExecutionEnvironment &environment)
{
    m_environment = &environment;
    environment.tell(*this);
}

void ActiveRun::open()
{
    if (!m_record.summary.coldStart)
        return;
    const QByteArray initStart = m_lines.initStart(familyOfLanguage(m_runtime.language), m_runtime.version);
    appendLine(initStart);
    // A platform that doesn't tell of the init phase shows its output as part of the invocation.
    if (initStart.isEmpty())
        writeStart();
}

void ActiveRun::writeStart()
{
    if (!m_startWritten)
        appendLine(m_lines.start(m_function.version));
    m_startWritten = true;
}

void ActiveRun::onInitEnded(const InitEnd &end)
{
    if (end.kind == InitEnd::Kind::Succeeded) {
        if (!end.partOfInvocation)
            m_record.summary.initMs = end.milliseconds;
        return;
    }
    const QString phase = end.partOfInvocation ? QStringLiteral("invoke") : QStringLiteral("init");
    const bool timedOut = end.kind == InitEnd::Kind::TimedOut;
    appendLine(m_lines.initReport(
        {end.milliseconds, phase, timedOut ? QString() : QString::fromUtf8(end.errorType)}));
}

void ActiveRun::onInvocationBegan()
{
    writeStart();
}

void ActiveRun::onInvocationEnded(const InvocationEnd &end)
{
    m_environment->stopTelling(*this);
    const int timeoutSeconds = m_function.configuration.timeout.seconds();
    const RunEnding ending = describeEnd(end, m_lines, m_profile, timeoutSeconds, m_clock.now());
    RunSummary &summary = m_record.summary;
    summary.outcome = ending.outcome;
    m_timedOut = end.kind == InvocationEnd::Kind::TimedOut;
    // The platform stops the clock at the time-out; ours also sees the processes end.
    summary.durationMs = m_timedOut ? timeoutSeconds * 1000.0 : end.durationMs;
    summary.billedMs = m_profile.billing.billedMilliseconds(summary.durationMs, summary.initMs.value_or(0));
    summary.maxMemoryMb = int((m_environment->peakMemory() + bytesPerMb - 1) / bytesPerMb);
    m_heldToCpuShare = m_environment->isHeldToCpuShare();
    m_record.payload = ending.payload;
    m_record.functionError = ending.functionError;

    writeStart();
    m_log.beginEnd();
    if (end.kind == InvocationEnd::Kind::Exited && !end.body.isEmpty())
        appendLine(lineOfOurs(end.body));
    writeEnd(ending.logLines);
    if (m_intake)
        m_intake->end({summary.outcome != RunOutcome::Succeeded, summary.durationMs, summary.initMs,
                       summary.maxMemoryMb});
    Q_EMIT ended();
}

/// What is ours is in English, as all of a log.
void ActiveRun::writeEnd(const QByteArray &linesOfTheEnd)
{
    const RunSummary &summary = m_record.summary;
    if (m_log.isTruncated())
        addNote("Output beyond what is kept was left out: " + QByteArray::number(m_log.droppedBytes()) +
                " bytes.");
    appendLine(linesOfTheEnd);
    if (m_environment->hadTooManyProcesses())
        appendLine(lineOfOurs("The function was ended for having more than " +
                              QByteArray::number(m_profile.quotas.processes) + " processes and threads."));
    if (summary.outcome == RunOutcome::Stopped)
        appendLine(lineOfOurs("The run was stopped before it ended."));
    if (m_logProblem)
        addNote(m_logProblem->text().toUtf8());
    appendLine(m_lines.end());
    appendLine(m_lines.report(
        {summary.durationMs, summary.initMs, summary.billedMs, summary.memoryMb, summary.maxMemoryMb}));
}

void ActiveRun::stop()
{
    m_environment->kill();
}

void ActiveRun::abandon()
{
    const double sinceStart = double(m_record.summary.startedAt.msecsTo(m_clock.now()));
    onInvocationEnded({InvocationEnd::Kind::Stopped, {}, {}, qMax(0.0, sinceStart), std::nullopt});
}

RunSpan ActiveRun::span() const
{
    const RunSummary &summary = m_record.summary;
    const MetricTime start = summary.startedAt.toMSecsSinceEpoch();
    const bool running = summary.outcome == RunOutcome::Running;
    return {summary.requestId,
            summary.function,
            m_qualifier,
            summary.version,
            m_record.logStream,
            start,
            running ? start : qMax(start, m_clock.now().toMSecsSinceEpoch()),
            spanOutcome(summary.outcome, m_timedOut),
            summary.coldStart,
            summary.initMs,
            summary.durationMs,
            summary.billedMs,
            summary.memoryMb,
            summary.maxMemoryMb,
            m_heldToCpuShare,
            m_profile.billing.billedStorageMb(m_function.configuration.ephemeralStorage.megabytes())};
}

void ActiveRun::addNote(const QByteArray &note)
{
    m_log.appendLine(lineOfOurs(note));
}

RunRecord ActiveRun::recordSoFar()
{
    m_log.flush();
    RunRecord record = m_record;
    record.log = m_log.bytes();
    record.logTruncated = m_log.isTruncated();
    return record;
}

RunRecord ActiveRun::close()
{
    m_log.flush();
    m_record.log = m_log.bytes();
    m_record.logTruncated = m_log.isTruncated();
    return std::move(m_record);
}

} // namespace lambdesk
