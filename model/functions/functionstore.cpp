// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionstore.h"

#include "codehistorystore.h"
#include "functionlayerrows.h"
#include "functionrow.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct FunctionStoreText {
    Q_DECLARE_TR_FUNCTIONS(FunctionStore)
};

tl::unexpected<Error> notFound(const FunctionName &name)
{
    return fail(ErrorKind::NotFound, FunctionStoreText::tr("Function not found: %1").arg(name.value()));
}

Result<EnvironmentVariables> environmentOf(const QSqlDatabase &database, const QString &function)
{
    Statement query(database,
                    QStringLiteral("SELECT key, value FROM environment_variables WHERE function = ? "
                                   "ORDER BY position"));
    return readVariables(query.bind(function));
}

/// The function of the statement's current row, whose columns are the name and functionColumns().
Result<Function> readRow(const QSqlDatabase &database, const Statement &row)
{
    const auto environment = environmentOf(database, row.text(0));
    if (!environment)
        return fail(environment.error());
    const auto layers = layersOfFunction(database, row.text(0));
    if (!layers)
        return fail(layers.error());
    return readFunction(row, 1, row.text(0), QStringLiteral("$LATEST"), *environment, *layers);
}

Result<void> writeEnvironment(const QSqlDatabase &database, const FunctionConfiguration &configuration)
{
    const auto &name = configuration.name.value();
    Statement cleared(database, QStringLiteral("DELETE FROM environment_variables WHERE function = ?"));
    if (const auto run = cleared.bind(name).run(); !run)
        return run;
    int position = 0;
    for (const auto &variable : configuration.environment.variables()) {
        Statement insert(database,
                         QStringLiteral("INSERT INTO environment_variables (function, position, key, "
                                        "value) VALUES (?, ?, ?, ?)"));
        insert.bind(name).bind(position++).bind(variable.key).bind(variable.value);
        if (const auto run = insert.run(); !run)
            return run;
    }
    return {};
}

/// What a function has in tables of its own.
Result<void> writeLists(const QSqlDatabase &database, const FunctionConfiguration &configuration)
{
    if (const auto written = writeEnvironment(database, configuration); !written)
        return written;
    return writeLayersOfFunction(database, configuration);
}

Result<void> isFree(const QSqlDatabase &database, const FunctionName &name)
{
    const auto taken = functionExists(database, name);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(ErrorKind::Conflict,
                    FunctionStoreText::tr("Function already exist: %1").arg(name.value()));
    return {};
}

Result<void> insertRows(const QSqlDatabase &database, const Function &function, const CodeArrival &arrival)
{
    const auto &name = function.configuration.name;
    if (const auto free = isFree(database, name); !free)
        return free;
    Statement insert(database, QStringLiteral("INSERT INTO functions (name, %1) VALUES (?, %2)")
                                   .arg(functionColumns(), functionPlaceholders()));
    insert.bind(name.value());
    if (const auto run = bindFunction(insert, function).run(); !run)
        return run;
    if (const auto noted = noteCode(database, function, arrival); !noted)
        return noted;
    return writeLists(database, function.configuration);
}

Result<void> copyTestEvents(const QSqlDatabase &database, const QString &from, const QString &to)
{
    Statement events(database,
                     QStringLiteral("INSERT INTO test_events (function, name, body) SELECT ?, name, body "
                                    "FROM test_events WHERE function = ?"));
    if (const auto run = events.bind(to).bind(from).run(); !run)
        return run;
    Statement selected(database,
                       QStringLiteral("UPDATE functions SET selected_event = (SELECT selected_event FROM "
                                      "functions WHERE name = ?) WHERE name = ?"));
    return selected.bind(from).bind(to).run();
}

} // namespace

Result<bool> functionExists(const QSqlDatabase &database, const FunctionName &name)
{
    Statement query(database, QStringLiteral("SELECT 1 FROM functions WHERE name = ?"));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    return query.next();
}

Result<void> requireFunction(const QSqlDatabase &database, const FunctionName &name)
{
    const auto exists = functionExists(database, name);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return notFound(name);
    return {};
}

Result<void> forgetQualifier(const QSqlDatabase &database, const FunctionName &name, const QString &qualifier)
{
    for (const auto &table : {QStringLiteral("policies"), QStringLiteral("event_invoke_configs")}) {
        Statement removal(database,
                          QStringLiteral("DELETE FROM %1 WHERE function = ? AND qualifier = ?").arg(table));
        if (const auto run = removal.bind(name.value()).bind(qualifier).run(); !run)
            return run;
    }
    return {};
}

FunctionStore::FunctionStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<Function>> FunctionStore::all() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT name, %1 FROM functions WHERE removed_name IS NULL ORDER BY name")
                        .arg(functionColumns()));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<Function> functions;
    while (query.next()) {
        auto function = readRow(*database, query);
        if (!function)
            return fail(function.error());
        functions.append(*std::move(function));
    }
    return functions;
}

Result<Function> FunctionStore::find(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT name, %1 FROM functions WHERE name = ?").arg(functionColumns()));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    if (!query.next())
        return notFound(name);
    return readRow(*database, query);
}

Result<void> FunctionStore::checkFree(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    return isFree(*database, name);
}

Result<void> FunctionStore::insert(const Function &function, const CodeArrival &arrival)
{
    return write(m_workspace,
                 [&](const QSqlDatabase &database) { return insertRows(database, function, arrival); });
}

Result<void> FunctionStore::insertCopy(const Function &function, const FunctionName &source)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        const CodeArrival arrival{CodeArrival::Kind::Copied, source.value()};
        if (const auto inserted = insertRows(database, function, arrival); !inserted)
            return inserted;
        return copyTestEvents(database, source.value(), function.configuration.name.value());
    });
}

Result<void> FunctionStore::update(const Function &function, const std::optional<CodeArrival> &arrival)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        Statement update(database, QStringLiteral("UPDATE functions SET (%1) = (%2) WHERE name = ?")
                                       .arg(functionColumns(), functionPlaceholders()));
        const auto &name = function.configuration.name;
        if (const auto run = bindFunction(update, function).bind(name.value()).run(); !run)
            return run;
        if (update.changes() == 0)
            return notFound(name);
        if (const auto noted = arrival ? noteCode(database, function, *arrival) : Result<void>(); !noted)
            return noted;
        return writeLists(database, function.configuration);
    });
}

Result<void> FunctionStore::remove(const FunctionName &name)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        Statement removal(database, QStringLiteral("DELETE FROM functions WHERE name = ?"));
        if (const auto run = removal.bind(name.value()).run(); !run)
            return run;
        if (removal.changes() == 0)
            return notFound(name);
        return {};
    });
}

Result<QList<QByteArray>> FunctionStore::packagesInUse() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(
        *database, QStringLiteral("SELECT code_sha256 FROM functions UNION SELECT code_sha256 FROM versions "
                                  "UNION SELECT code_sha256 FROM code_history UNION SELECT code_sha256 "
                                  "FROM layer_versions WHERE deleted = 0 OR (name, number) IN (SELECT "
                                  "layer, layer_number FROM function_layers UNION SELECT layer, layer_number "
                                  "FROM version_layers)"));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<QByteArray> hashes;
    while (query.next())
        hashes.append(query.bytes(0));
    return hashes;
}

Result<QList<QList<CodeReference>>> FunctionStore::layersInUse() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    return lambdesk::layersInUse(*database);
}

} // namespace lambdesk
