// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocationqueuestore.h"

#include <model/functions/functionstore.h>
#include <model/functions/storedvalues.h>
#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct InvocationQueueStoreText {
    Q_DECLARE_TR_FUNCTIONS(InvocationQueueStore)
};

const auto columns = QStringLiteral("request_id, function, qualifier, event, client_context, trace_header, "
                                    "hops, accepted_at_ms, due_at_ms, tries, refusals");
/// Those of a function that was removed wait until it is brought back.
const auto ofFunctionsThere =
    QStringLiteral("function IN (SELECT name FROM functions WHERE removed_name IS NULL)");

Result<QueuedInvocation> readRow(const Statement &row)
{
    const auto function = FunctionName::from(row.text(2), quotasOfStoredValues());
    if (!function)
        return fail(ErrorKind::Storage,
                    InvocationQueueStoreText::tr("The workspace holds an invocation that can't be read."),
                    row.text(1));
    return QueuedInvocation{row.number(0),
                            row.text(1),
                            *function,
                            row.text(3),
                            row.bytes(4),
                            row.bytes(5),
                            row.bytes(6),
                            row.integer(7),
                            QDateTime::fromMSecsSinceEpoch(row.number(8)).toUTC(),
                            QDateTime::fromMSecsSinceEpoch(row.number(9)).toUTC(),
                            row.integer(10),
                            row.integer(11)};
}

Result<void> insertRow(const QSqlDatabase &database, const QueuedInvocation &invocation)
{
    Statement insert(database, QStringLiteral("INSERT INTO asynchronous_invocations (%1) VALUES (?, ?, ?, ?, "
                                              "?, ?, ?, ?, ?, ?, ?)")
                                   .arg(columns));
    return insert.bind(invocation.requestId)
        .bind(invocation.function.value())
        .bind(invocation.qualifier)
        .bind(invocation.event)
        .bind(invocation.clientContext)
        .bind(invocation.traceHeader)
        .bind(invocation.hops)
        .bind(invocation.acceptedAt.toMSecsSinceEpoch())
        .bind(invocation.dueAt.toMSecsSinceEpoch())
        .bind(invocation.tries)
        .bind(invocation.refusals)
        .run();
}

} // namespace

InvocationQueueStore::InvocationQueueStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<void> InvocationQueueStore::insert(const QueuedInvocation &invocation)
{
    return write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            if (const auto found = requireFunction(database, invocation.function); !found)
                return found;
            return insertRow(database, invocation);
        },
        Alters::Records);
}

Result<QList<QueuedInvocation>> InvocationQueueStore::due(const QDateTime &now, int limit,
                                                          const QSet<qint64> &excluded) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT id, %1 FROM asynchronous_invocations WHERE due_at_ms "
                                              "<= ? AND %2 ORDER BY due_at_ms, id LIMIT ?")
                                   .arg(columns, ofFunctionsThere));
    if (const auto run = query.bind(now.toMSecsSinceEpoch()).bind(limit + excluded.size()).run(); !run)
        return fail(run.error());
    QList<QueuedInvocation> found;
    while (found.size() < limit && query.next()) {
        if (excluded.contains(query.number(0)))
            continue;
        auto invocation = readRow(query);
        if (!invocation)
            return fail(invocation.error());
        found.append(*std::move(invocation));
    }
    return found;
}

Result<std::optional<QDateTime>> InvocationQueueStore::nextDue(const QSet<qint64> &excluded) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT id, due_at_ms FROM asynchronous_invocations WHERE %1 ORDER BY "
                                   "due_at_ms, id LIMIT ?")
                        .arg(ofFunctionsThere));
    if (const auto run = query.bind(1 + excluded.size()).run(); !run)
        return fail(run.error());
    while (query.next()) {
        if (!excluded.contains(query.number(0)))
            return QDateTime::fromMSecsSinceEpoch(query.number(1)).toUTC();
    }
    return std::nullopt;
}

Result<void> InvocationQueueStore::reschedule(const QueuedInvocation &invocation)
{
    return write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            Statement update(database,
                             QStringLiteral("UPDATE asynchronous_invocations SET due_at_ms = ?, tries = "
                                            "?, refusals = ? WHERE id = ?"));
            return update.bind(invocation.dueAt.toMSecsSinceEpoch())
                .bind(invocation.tries)
                .bind(invocation.refusals)
                .bind(invocation.id)
                .run();
        },
        Alters::Records);
}

Result<void> InvocationQueueStore::finish(qint64 id, const QList<QueuedInvocation> &followers)
{
    return write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            Statement removal(database, QStringLiteral("DELETE FROM asynchronous_invocations WHERE id = ?"));
            if (const auto run = removal.bind(id).run(); !run)
                return run;
            for (const auto &follower : followers) {
                const auto exists = functionExists(database, follower.function);
                if (!exists)
                    return fail(exists.error());
                if (!*exists)
                    continue;
                if (const auto inserted = insertRow(database, follower); !inserted)
                    return inserted;
            }
            return {};
        },
        Alters::Records);
}

} // namespace lambdesk
