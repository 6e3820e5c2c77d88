// SPDX-License-Identifier: GPL-3.0-or-later
#include "runrow.h"

#include <model/functions/storedvalues.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lambdesk
{

namespace
{

struct RunRowText {
    Q_DECLARE_TR_FUNCTIONS(RunRow)
};

struct OutcomeName {
    RunOutcome outcome;
    const char *name;
};
constexpr std::array outcomes{
    OutcomeName{RunOutcome::Running, "running"}, OutcomeName{RunOutcome::Succeeded, "succeeded"},
    OutcomeName{RunOutcome::Failed, "failed"}, OutcomeName{RunOutcome::Stopped, "stopped"},
    OutcomeName{RunOutcome::CutShort, "running"}};

struct StateName {
    Measure::State state;
    const char *name;
};
constexpr std::array states{StateName{Measure::State::Enforced, "enforced"},
                            StateName{Measure::State::Simulated, "simulated"},
                            StateName{Measure::State::Skipped, "skipped"}};

RunOutcome outcomeOf(const QString &name)
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&name](const auto &entry) { return name == QLatin1String(entry.name); });
    const RunOutcome outcome = found == outcomes.end() ? RunOutcome::Failed : found->outcome;
    // Its end would have replaced the row: whoever knows a run that goes on knows it without the store.
    return outcome == RunOutcome::Running ? RunOutcome::CutShort : outcome;
}

QString nameOf(Measure::State state)
{
    const auto found = std::find_if(states.begin(), states.end(),
                                    [state](const auto &entry) { return entry.state == state; });
    return QLatin1String(found->name);
}

Measure::State stateOf(const QString &name)
{
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&name](const auto &entry) { return name == QLatin1String(entry.name); });
    return found == states.end() ? Measure::State::Skipped : found->state;
}

QByteArray measuresAsText(const QList<Measure> &measures)
{
    QJsonArray array;
    for (const auto &measure : measures) {
        QJsonObject object{{QStringLiteral("what"), measure.what},
                           {QStringLiteral("state"), nameOf(measure.state)},
                           {QStringLiteral("note"), measure.note}};
        if (!measure.values.isEmpty())
            object.insert(QStringLiteral("values"), QJsonArray::fromStringList(measure.values));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Measure> measuresFromText(const QString &text)
{
    QList<Measure> measures;
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        Measure measure{value[QStringLiteral("what")].toString(),
                        stateOf(value[QStringLiteral("state")].toString()),
                        value[QStringLiteral("note")].toString()};
        const auto values = value[QStringLiteral("values")].toArray();
        for (const auto &each : values)
            measure.values.append(each.toString());
        measures.append(measure);
    }
    return measures;
}

} // namespace

QString runSummaryColumns()
{
    return QStringLiteral("request_id, function, event_name, started_at_ms, outcome, cold_start, "
                          "duration_ms, init_ms, billed_ms, memory_mb, max_memory_mb, function_version");
}

QString runRecordColumns()
{
    return QStringLiteral("function_error, log_truncated, code_sha256, log_stream, measures");
}

QString storedName(RunOutcome outcome)
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [outcome](const auto &entry) { return entry.outcome == outcome; });
    return QLatin1String(found->name);
}

Result<RunSummary> readRunSummary(const Statement &row)
{
    const auto function = FunctionName::from(row.text(1), quotasOfStoredValues());
    if (!function)
        return fail(ErrorKind::Storage, RunRowText::tr("The workspace holds a run that can't be read."),
                    row.text(0));
    return RunSummary{row.text(0),
                      *function,
                      row.text(2),
                      QDateTime::fromMSecsSinceEpoch(row.number(3)).toUTC(),
                      outcomeOf(row.text(4)),
                      row.yes(5),
                      row.real(6),
                      row.isNull(7) ? std::nullopt : std::optional(row.real(7)),
                      row.number(8),
                      row.integer(9),
                      row.integer(10),
                      row.text(11)};
}

Result<RunRecord> readRunRecord(const Statement &row)
{
    const auto summary = readRunSummary(row);
    if (!summary)
        return fail(summary.error());
    return RunRecord{*summary,      row.bytes(17), row.bytes(18),
                     row.text(12),  row.bytes(19), row.yes(13),
                     row.bytes(14), row.text(15),  measuresFromText(row.text(16))};
}

RunInsertion::RunInsertion(const QSqlDatabase &database)
    // The measures are most of a row: as bytes they needn't be turned from UTF-16 into UTF-8 each time.
    : m_row(database, QStringLiteral("INSERT INTO runs (%1, %2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                     "?, ?, ?, ?, ?, ?, CAST(? AS TEXT))")
                          .arg(runSummaryColumns(), runRecordColumns()))
    , m_bodies(database, QStringLiteral("INSERT INTO run_bodies (run, event, payload, log) VALUES "
                                        "(last_insert_rowid(), ?, ?, ?)"))
{
}

Result<void> RunInsertion::insert(const RunRecord &run, const QString &function)
{
    bindSummary(run.summary, function);
    m_row.bind(run.functionError)
        .bind(run.logTruncated)
        .bind(run.codeSha256)
        .bind(run.logStream)
        .bind(textOf(run.measures));
    if (const auto row = m_row.run(); !row)
        return row;
    return m_bodies.bind(run.event).bind(run.payload).bind(run.log).run();
}

void RunInsertion::bindSummary(const RunSummary &summary, const QString &function)
{
    m_row.bind(summary.requestId)
        .bind(function)
        .bind(summary.eventName)
        .bind(summary.startedAt.toMSecsSinceEpoch())
        .bind(storedName(summary.outcome))
        .bind(summary.coldStart)
        .bind(summary.durationMs);
    if (summary.initMs)
        m_row.bind(*summary.initMs);
    else
        m_row.bindNull();
    m_row.bind(summary.billedMs).bind(summary.memoryMb).bind(summary.maxMemoryMb).bind(summary.version);
}

/// Runs that follow each other mostly have the same measures.
const QByteArray &RunInsertion::textOf(const QList<Measure> &measures)
{
    if (m_measuresText.isNull() || measures != m_measures) {
        m_measures = measures;
        m_measuresText = measuresAsText(measures);
    }
    return m_measuresText;
}

} // namespace lambdesk
