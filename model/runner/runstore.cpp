// SPDX-License-Identifier: GPL-3.0-or-later
#include "runstore.h"

#include <model/functions/functionstore.h>
#include <model/functions/storedvalues.h>
#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace lambdesk
{

namespace
{

struct RunStoreText {
    Q_DECLARE_TR_FUNCTIONS(RunStore)
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

QString nameOf(RunOutcome outcome)
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [outcome](const auto &entry) { return entry.outcome == outcome; });
    return QLatin1String(found->name);
}

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

const auto summaryColumns =
    QStringLiteral("request_id, function, event_name, started_at_ms, outcome, cold_start, "
                   "duration_ms, init_ms, billed_ms, memory_mb, max_memory_mb, function_version");
const auto recordColumns = QStringLiteral("function_error, log_truncated, code_sha256, log_stream, measures");

Result<RunSummary> readSummary(const Statement &row)
{
    const auto function = FunctionName::from(row.text(1), quotasOfStoredValues());
    if (!function)
        return fail(ErrorKind::Storage, RunStoreText::tr("The workspace holds a run that can't be read."),
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

/// Puts runs into the tables, many with the same statements.
class RunInsertion
{
public:
    explicit RunInsertion(const QSqlDatabase &database)
        // The measures are most of a row: as bytes they needn't be turned from UTF-16 into UTF-8 each time.
        : m_row(database, QStringLiteral("INSERT INTO runs (%1, %2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                         "?, ?, ?, ?, ?, ?, CAST(? AS TEXT))")
                              .arg(summaryColumns, recordColumns))
        , m_bodies(database, QStringLiteral("INSERT INTO run_bodies (run, event, payload, log) VALUES "
                                            "(last_insert_rowid(), ?, ?, ?)"))
    {
    }

    /// `function` is the name that it has in the table: that of a removed one is another than the run's.
    Result<void> insert(const RunRecord &run, const QString &function)
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
    /// Of the run that was inserted last.
    qint64 rowId() const { return m_bodies.insertedId(); }

private:
    void bindSummary(const RunSummary &summary, const QString &function)
    {
        m_row.bind(summary.requestId)
            .bind(function)
            .bind(summary.eventName)
            .bind(summary.startedAt.toMSecsSinceEpoch())
            .bind(nameOf(summary.outcome))
            .bind(summary.coldStart)
            .bind(summary.durationMs);
        if (summary.initMs)
            m_row.bind(*summary.initMs);
        else
            m_row.bindNull();
        m_row.bind(summary.billedMs).bind(summary.memoryMb).bind(summary.maxMemoryMb).bind(summary.version);
    }

    /// Runs that follow each other mostly have the same measures.
    const QByteArray &textOf(const QList<Measure> &measures)
    {
        if (m_measuresText.isNull() || measures != m_measures) {
            m_measures = measures;
            m_measuresText = measuresAsText(measures);
        }
        return m_measuresText;
    }

    Statement m_row;
    Statement m_bodies;
    QList<Measure> m_measures;
    QByteArray m_measuresText;
};

Result<void> dropOldRuns(const QSqlDatabase &database, const QString &function)
{
    Statement removal(database,
                      QStringLiteral("DELETE FROM runs WHERE id IN (SELECT id FROM runs WHERE function = ? "
                                     "ORDER BY started_at_ms DESC, id DESC LIMIT -1 OFFSET ?)"));
    return removal.bind(function).bind(RunStore::keptPerFunction).run();
}

} // namespace

RunStore::RunStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<void> RunStore::insertBegun(const RunRecord &run)
{
    qint64 row = 0;
    const auto inserted = write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            const auto known = functionExists(database, run.summary.function);
            if (!known)
                return fail(known.error());
            if (!*known)
                return {};
            RunInsertion insertion(database);
            const auto done = insertion.insert(run, run.summary.function.value());
            row = insertion.rowId();
            return done;
        },
        Alters::Records, Durability::EndOfProcess);
    if (inserted && row > 0)
        m_begun.insert(run.summary.requestId, row);
    return inserted;
}

Result<QString> RunStore::removeBegun(const QSqlDatabase &database, const RunRecord &run)
{
    const QString &id = run.summary.requestId;
    const qint64 row = m_begun.value(id);
    Statement query(database, QStringLiteral("SELECT function FROM runs WHERE id = ? AND request_id = ?"));
    if (const auto asked = query.bind(row).bind(id).run(); !asked)
        return fail(asked.error());
    if (!query.next())
        return QString();
    const QString function = query.text(0);
    Statement removal(database, QStringLiteral("DELETE FROM runs WHERE id = ?"));
    if (const auto removed = removal.bind(row).run(); !removed)
        return fail(removed.error());
    return function;
}

void RunStore::forgetBegun(const Result<void> &written, const QList<RunRecord> &runs)
{
    if (!written && written.error().kind != ErrorKind::NotFound)
        return;
    for (const RunRecord &run : runs)
        m_begun.remove(run.summary.requestId);
}

Result<int> RunStore::insertEnded(const QSqlDatabase &database, const FunctionName &function,
                                  const QList<RunRecord> &runs)
{
    const auto known = functionExists(database, function);
    if (!known)
        return fail(known.error());
    RunInsertion insertion(database);
    QSet<QString> owners;
    QSet<QString> ended; // of several tries of a request that waited together, one takes the place
    int kept = 0;
    for (const RunRecord &run : runs) {
        const QString &id = run.summary.requestId;
        QString owner = *known ? function.value() : QString();
        if (m_begun.contains(id) && !ended.contains(id)) {
            ended.insert(id);
            const auto removed = removeBegun(database, run);
            if (!removed)
                return fail(removed.error());
            owner = *removed;
        }
        if (owner.isEmpty())
            continue;
        owners.insert(owner);
        if (const auto inserted = insertion.insert(run, owner); !inserted)
            return fail(inserted.error());
        ++kept;
    }
    for (const QString &owner : std::as_const(owners)) {
        if (const auto dropped = dropOldRuns(database, owner); !dropped)
            return fail(dropped.error());
    }
    return kept;
}

Result<void> RunStore::insert(const RunRecord &run)
{
    const auto written = write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            const auto kept = insertEnded(database, run.summary.function, {run});
            if (!kept)
                return fail(kept.error());
            return *kept > 0 ? Result<void>() : requireFunction(database, run.summary.function);
        },
        Alters::Records);
    forgetBegun(written, {run});
    return written;
}

Result<void> RunStore::insertRecent(const FunctionName &function, const QList<RunRecord> &runs)
{
    const auto written = write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            const auto kept = insertEnded(database, function, runs);
            if (!kept)
                return fail(kept.error());
            return {};
        },
        Alters::Records, Durability::EndOfProcess);
    forgetBegun(written, runs);
    return written;
}

Result<QList<RunSummary>> RunStore::recent(const FunctionName &function, int limit) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT %1 FROM runs WHERE function = ? ORDER BY started_at_ms DESC, "
                                   "id DESC LIMIT ?")
                        .arg(summaryColumns));
    if (const auto run = query.bind(function.value()).bind(std::max(limit, 0)).run(); !run)
        return fail(run.error());
    QList<RunSummary> runs;
    while (query.next()) {
        auto summary = readSummary(query);
        if (!summary)
            return fail(summary.error());
        runs.append(*std::move(summary));
    }
    return runs;
}

Result<QList<RunSpan>> RunStore::cutShort() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT %1 FROM runs WHERE outcome = ?").arg(summaryColumns));
    if (const auto run = query.bind(nameOf(RunOutcome::CutShort)).run(); !run)
        return fail(run.error());
    QList<RunSpan> spans;
    while (query.next()) {
        const auto summary = readSummary(query);
        if (!summary)
            return fail(summary.error());
        RunSpan span{summary->requestId, summary->function, {}, summary->version, {}};
        span.start = summary->startedAt.toMSecsSinceEpoch();
        span.end = span.start;
        span.outcome = SpanOutcome::Stopped;
        span.coldStart = summary->coldStart;
        span.memoryMb = summary->memoryMb;
        spans.append(span);
    }
    return spans;
}

Result<RunRecord> RunStore::find(const QString &requestId) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT %1, %2, event, payload, log FROM runs JOIN run_bodies ON "
                                   "run_bodies.run = runs.id WHERE request_id = ? AND function IN (SELECT "
                                   "name FROM functions WHERE removed_name IS NULL) ORDER BY id DESC LIMIT 1")
                        .arg(summaryColumns, recordColumns));
    if (const auto run = query.bind(requestId).run(); !run)
        return fail(run.error());
    if (!query.next())
        return fail(ErrorKind::NotFound, RunStoreText::tr("The run %1 is no longer kept.").arg(requestId));
    const auto summary = readSummary(query);
    if (!summary)
        return fail(summary.error());
    return RunRecord{*summary,        query.bytes(17), query.bytes(18),
                     query.text(12),  query.bytes(19), query.yes(13),
                     query.bytes(14), query.text(15),  measuresFromText(query.text(16))};
}

} // namespace lambdesk
