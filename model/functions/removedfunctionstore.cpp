// SPDX-License-Identifier: GPL-3.0-or-later
#include "removedfunctionstore.h"

#include "functionstore.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>
#include <QStringList>

namespace lambdesk
{

namespace
{

struct RemovedFunctionStoreText {
    Q_DECLARE_TR_FUNCTIONS(RemovedFunctionStore)
};

/// A function's name has no slash.
QString hiddenName(const RemovedFunction &function)
{
    return QStringLiteral("removed/") + function.id;
}

/// The tables whose rows belong to a function, whichever there are: they all refer to it, or to what refers
/// to it, by this column.
Result<QStringList> tablesOfFunctions(const QSqlDatabase &database)
{
    Statement query(database, QStringLiteral("SELECT DISTINCT tables.name FROM sqlite_master AS tables JOIN "
                                             "pragma_foreign_key_list(tables.name) AS keys WHERE "
                                             "tables.type = 'table' AND keys.\"from\" = 'function'"));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QStringList tables;
    while (query.next())
        tables << query.text(0);
    return tables;
}

Result<void> rename(const QSqlDatabase &database, const QString &from, const QString &to)
{
    // Until the transaction's end, when all refer to the new name.
    if (const auto run = Statement(database, QStringLiteral("PRAGMA defer_foreign_keys = ON")).run(); !run)
        return run;
    const auto tables = tablesOfFunctions(database);
    if (!tables)
        return fail(tables.error());
    for (const QString &table : *tables) {
        Statement update(database,
                         QStringLiteral("UPDATE %1 SET function = ? WHERE function = ?").arg(table));
        if (const auto run = update.bind(to).bind(from).run(); !run)
            return run;
    }
    Statement update(database, QStringLiteral("UPDATE functions SET name = ? WHERE name = ?"));
    return update.bind(to).bind(from).run();
}

Result<void> giveUpReservation(const QSqlDatabase &database, const QString &name, int mostReserved)
{
    Statement update(database,
                     QStringLiteral("UPDATE functions SET reserved_concurrency = NULL WHERE name = ? AND ? < "
                                    "(SELECT total(reserved_concurrency) FROM functions WHERE removed_name "
                                    "IS NULL)"));
    return update.bind(name).bind(mostReserved).run();
}

Result<void> dropOldest(const QSqlDatabase &database)
{
    Statement removal(database,
                      QStringLiteral("DELETE FROM functions WHERE name IN (SELECT name FROM functions WHERE "
                                     "removed_name IS NOT NULL ORDER BY removed_ms DESC, rowid DESC LIMIT -1 "
                                     "OFFSET ?)"));
    return removal.bind(RemovedFunctionStore::mostKept).run();
}

} // namespace

RemovedFunctionStore::RemovedFunctionStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<void> RemovedFunctionStore::remove(const RemovedFunction &function, const QDateTime &at)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto hidden = hide(function, at); !hidden)
            return hidden;
        return dropOldest(database);
    });
}

Result<void> RemovedFunctionStore::hide(const RemovedFunction &function, const QDateTime &at)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        Statement mark(
            database,
            QStringLiteral("UPDATE functions SET removed_name = name, removed_ms = ? WHERE name = ?"));
        if (const auto run = mark.bind(at.toMSecsSinceEpoch()).bind(function.name.value()).run(); !run)
            return run;
        if (mark.changes() == 0)
            return fail(ErrorKind::NotFound,
                        RemovedFunctionStoreText::tr("Function not found: %1").arg(function.name.value()));
        return rename(database, function.name.value(), hiddenName(function));
    });
}

Result<void> RemovedFunctionStore::restore(const RemovedFunction &function, int mostReserved)
{
    const QString name = function.name.value();
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        const auto taken = functionExists(database, function.name);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return fail(ErrorKind::Conflict,
                        RemovedFunctionStoreText::tr(
                            "There is a new function named %1 by now, so the deleted one can't come back. "
                            "Delete the new one first.")
                            .arg(name));
        Statement mark(database, QStringLiteral("UPDATE functions SET removed_name = NULL, removed_ms = 0 "
                                                "WHERE name = ?"));
        if (const auto run = mark.bind(hiddenName(function)).run(); !run)
            return run;
        if (mark.changes() == 0)
            return fail(
                ErrorKind::NotFound,
                RemovedFunctionStoreText::tr("The function %1 can't be brought back any more.").arg(name));
        if (const auto renamed = rename(database, hiddenName(function), name); !renamed)
            return renamed;
        return giveUpReservation(database, name, mostReserved);
    });
}

Result<bool> RemovedFunctionStore::putBack(const RemovedFunction &function, int mostReserved,
                                           const std::optional<RemovedFunction> &aside, const QDateTime &at)
{
    bool isTaken = false;
    const auto done = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        const auto taken = functionExists(database, function.name);
        if (!taken)
            return fail(taken.error());
        isTaken = *taken;
        if (isTaken) {
            // As many are kept as before, so none has to go; the one that comes back might be the oldest.
            const auto removed = aside ? hide(*aside, at) : FunctionStore(m_workspace).remove(function.name);
            if (!removed)
                return removed;
        }
        return restore(function, mostReserved);
    });
    if (!done)
        return fail(done.error());
    return isTaken;
}

Result<void> RemovedFunctionStore::forget(const RemovedFunction &function)
{
    return write(m_workspace, [&](const QSqlDatabase &database) {
        Statement removal(database, QStringLiteral("DELETE FROM functions WHERE name = ?"));
        return removal.bind(hiddenName(function)).run();
    });
}

Result<void> RemovedFunctionStore::forgetAll()
{
    return write(m_workspace, [](const QSqlDatabase &database) {
        return Statement(database, QStringLiteral("DELETE FROM functions WHERE removed_name IS NOT NULL"))
            .run();
    });
}

} // namespace lambdesk
