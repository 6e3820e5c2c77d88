// SPDX-License-Identifier: GPL-3.0-or-later
#include "runstore.h"

#include "runrow.h"

#include <model/functions/functionstore.h>
#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

struct RunStoreText {
    Q_DECLARE_TR_FUNCTIONS(RunStore)
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

Result<void> RunStore::insertBegun(const QList<RunRecord> &runs)
{
    QHash<QString, qint64> rows;
    const auto inserted = write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            RunInsertion insertion(database);
            for (const RunRecord &run : runs) {
                const auto known = functionExists(database, run.summary.function);
                if (!known)
                    return fail(known.error());
                if (!*known)
                    continue;
                if (const auto done = insertion.insert(run, run.summary.function.value()); !done)
                    return done;
                rows.insert(run.summary.requestId, insertion.rowId());
            }
            return {};
        },
        Alters::Records, Durability::EndOfProcess);
    if (inserted)
        m_begun.insert(rows);
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
                        .arg(runSummaryColumns()));
    if (const auto run = query.bind(function.value()).bind(std::max(limit, 0)).run(); !run)
        return fail(run.error());
    QList<RunSummary> runs;
    while (query.next()) {
        auto summary = readRunSummary(query);
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
    Statement query(*database,
                    QStringLiteral("SELECT %1 FROM runs WHERE outcome = ?").arg(runSummaryColumns()));
    if (const auto run = query.bind(storedName(RunOutcome::CutShort)).run(); !run)
        return fail(run.error());
    QList<RunSpan> spans;
    while (query.next()) {
        const auto summary = readRunSummary(query);
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
                        .arg(runSummaryColumns(), runRecordColumns()));
    if (const auto run = query.bind(requestId).run(); !run)
        return fail(run.error());
    if (!query.next())
        return fail(ErrorKind::NotFound, RunStoreText::tr("The run %1 is no longer kept.").arg(requestId));
    return readRunRecord(query);
}

} // namespace lambdesk
