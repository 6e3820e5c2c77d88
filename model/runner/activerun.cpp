// SPDX-License-Identifier: GPL-3.0-or-later
#include "activerun.h"

#include "runending.h"

#include <model/core/clock.h>

namespace lambdesk
{

namespace
{

constexpr qint64 bytesPerMb = 1024 * 1024;

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
{
    connect(&m_log, &RunLog::appended, this,
            [this](const QByteArray &bytes) { Q_EMIT logAppended(m_record.summary.requestId, bytes); });
}

void ActiveRun::follow(ExecutionEnvironment &environment)
{
    m_environment = &environment;
    connect(&environment, &ExecutionEnvironment::outputArrived, &m_log, &RunLog::appendOutput);
    connect(&environment, &ExecutionEnvironment::initEnded, this, &ActiveRun::onInitEnded);
    connect(&environment, &ExecutionEnvironment::invocationBegan, this, &ActiveRun::onInvocationBegan);
    connect(&environment, &ExecutionEnvironment::invocationEnded, this, &ActiveRun::onInvocationEnded);
}

void ActiveRun::open()
{
    if (!m_record.summary.coldStart)
        return;
    const QByteArray initStart = m_lines.initStart(familyOfLanguage(m_runtime.language), m_runtime.version);
    m_log.appendLine(initStart);
    // A platform that doesn't tell of the init phase shows its output as part of the invocation.
    if (initStart.isEmpty())
        writeStart();
}

void ActiveRun::writeStart()
{
    if (!m_startWritten)
        m_log.appendLine(m_lines.start(m_function.version));
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
    m_log.appendLine(m_lines.initReport(
        {end.milliseconds, phase, timedOut ? QString() : QString::fromUtf8(end.errorType)}));
}

void ActiveRun::onInvocationBegan()
{
    writeStart();
}

void ActiveRun::onInvocationEnded(const InvocationEnd &end)
{
    m_environment->disconnect(this);
    m_environment->disconnect(&m_log);
    const int timeoutSeconds = m_function.configuration.timeout.seconds();
    const RunEnding ending = describeEnd(end, m_lines, m_profile, timeoutSeconds, m_clock.now());
    RunSummary &summary = m_record.summary;
    summary.outcome = ending.outcome;
    // The platform stops the clock at the time-out; ours also sees the processes end.
    summary.durationMs = end.kind == InvocationEnd::Kind::TimedOut ? timeoutSeconds * 1000.0 : end.durationMs;
    summary.billedMs = m_profile.billing.billedMilliseconds(summary.durationMs, summary.initMs.value_or(0));
    summary.maxMemoryMb = int((m_environment->peakMemory() + bytesPerMb - 1) / bytesPerMb);
    m_record.payload = ending.payload;
    m_record.functionError = ending.functionError;

    writeStart();
    if (m_log.isTruncated())
        addNote(tr("%n byte(s) of output more than are kept were left out.", nullptr,
                   int(qMin<qint64>(m_log.droppedBytes(), std::numeric_limits<int>::max()))));
    m_log.appendLine(ending.logLines);
    if (ending.outcome == RunOutcome::Stopped)
        addNote(tr("The run was stopped before it ended."));
    m_log.appendLine(m_lines.end());
    m_log.appendLine(m_lines.report(
        {summary.durationMs, summary.initMs, summary.billedMs, summary.memoryMb, summary.maxMemoryMb}));
    Q_EMIT ended();
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

void ActiveRun::addNote(const QString &note)
{
    m_log.appendLine("[lambdesk] " + note.toUtf8() + '\n');
}

RunRecord ActiveRun::close()
{
    m_log.flush();
    m_record.log = m_log.bytes();
    m_record.logTruncated = m_log.isTruncated();
    return std::move(m_record);
}

} // namespace lambdesk
