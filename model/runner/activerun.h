// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionenvironment.h"
#include "invocationlistener.h"
#include "logproblem.h"
#include "runlog.h"

#include <model/functions/function.h>
#include <model/logs/platformlines.h>
#include <model/metrics/runspan.h>
#include <model/platform/runtime.h>
#include <model/runner/run.h>

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace lambdesk
{

class LogIntake;

/// A run from its acceptance to its record: watches its environment and writes its log. Engine thread.
class ActiveRun final : public QObject, private InvocationListener
{
    Q_OBJECT
public:
    /// `record` has what is known at the start: ids, event, names.
    ActiveRun(RunRecord record, Function function, Runtime runtime, const PlatformProfile &profile,
              const Clock &clock, QObject *parent = nullptr);
    ~ActiveRun() override;

    /// Before the environment starts or invokes.
    void follow(ExecutionEnvironment &environment);
    /// Where what is written to the log is stored, too; null: nowhere.
    void storeLog(std::unique_ptr<LogIntake> intake);
    /// Says at the log's end why it isn't stored.
    void setLogProblem(const std::optional<LogProblem> &problem) { m_logProblem = problem; }
    const std::optional<LogProblem> &logProblem() const { return m_logProblem; }
    /// What is enforced in it, simulated and skipped.
    void setMeasures(const QList<Measure> &measures) { m_record.measures = measures; }
    /// Writes what comes before the function's own output.
    void open();
    void stop();
    /// Ends the run as Stopped without waiting for its environment.
    void abandon();
    /// The one that it was called by; may be empty.
    void setQualifier(const QString &qualifier) { m_qualifier = qualifier; }
    /// Where it lies in time, before close().
    RunSpan span() const;
    /// Passes on the rest of the log and hands out the finished record.
    RunRecord close();

    const RunRecord &record() const { return m_record; }
    /// With the log as it is by now, all of which has been passed on.
    RunRecord recordSoFar();

Q_SIGNALS:
    void logAppended(const QString &requestId, const QByteArray &bytes);
    /// The outcome is known; close() gives the record. Who hears of it may delete the run.
    void ended();

private:
    void onOutputArrived(const QByteArray &bytes) override;
    void onInitEnded(const InitEnd &end) override;
    void onInvocationBegan() override;
    void onInvocationEnded(const InvocationEnd &end) override;
    void writeStart();
    void writeEnd(const QByteArray &linesOfTheEnd);
    void appendLine(const QByteArray &line);
    /// Adds a line of ours that isn't stored.
    void addNote(const QByteArray &note);

    RunRecord m_record;
    QString m_qualifier;
    Function m_function;
    Runtime m_runtime;
    const PlatformProfile &m_profile;
    const Clock &m_clock;
    PlatformLines m_lines;
    RunLog m_log;
    std::unique_ptr<LogIntake> m_intake; ///< null: the log isn't stored
    std::optional<LogProblem> m_logProblem;
    QPointer<ExecutionEnvironment> m_environment;
    bool m_startWritten = false;
    bool m_timedOut = false;
    bool m_heldToCpuShare = false;
};

} // namespace lambdesk
