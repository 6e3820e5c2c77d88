// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionstore.h"

#include "storedvalues.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FunctionStore)
};

const auto columns = QStringLiteral("name, description, runtime, handler, role, memory_mb, timeout_s, "
                                    "code_sha256, code_bytes, revision_id, last_modified_ms");

tl::unexpected<Error> notFound(const FunctionName &name)
{
    return fail(ErrorKind::NotFound, Text::tr("Function not found: %1").arg(name.value()));
}

Result<EnvironmentVariables> environmentOf(const QSqlDatabase &database, const QString &function)
{
    Statement query(database,
                    QStringLiteral("SELECT key, value FROM environment_variables WHERE function = ? "
                                   "ORDER BY position"));
    if (const auto run = query.bind(function).run(); !run)
        return fail(run.error());
    QList<EnvironmentVariables::Variable> variables;
    while (query.next())
        variables.append({query.text(0), query.text(1)});
    return EnvironmentVariables::from(variables, quotasOfStoredValues());
}

/// The function of the statement's current row.
Result<Function> readFunction(const QSqlDatabase &database, const Statement &row)
{
    const auto quotas = quotasOfStoredValues();
    const auto name = FunctionName::from(row.text(0), quotas);
    const auto description = Description::from(row.text(1), quotas);
    const auto handler = Handler::from(row.text(3), quotas);
    const auto memory = MemorySize::from(row.integer(5), quotas);
    const auto timeout = Timeout::from(row.integer(6), quotas);
    const auto environment = environmentOf(database, row.text(0));
    if (!name || !description || !handler || !memory || !timeout || !environment)
        return fail(ErrorKind::Storage, Text::tr("The workspace holds a function that can't be read."),
                    row.text(0));
    return Function{
        {*name, *description, row.text(2), *handler, row.text(4), *memory, *timeout, *environment},
        {row.bytes(7), row.number(8)},
        QStringLiteral("$LATEST"),
        row.text(9),
        QDateTime::fromMSecsSinceEpoch(row.number(10)).toUTC()};
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

Statement &bindChangeable(Statement &statement, const Function &function)
{
    const auto &configuration = function.configuration;
    return statement.bind(configuration.description.value())
        .bind(configuration.runtime)
        .bind(configuration.handler.value())
        .bind(configuration.role)
        .bind(configuration.memory.megabytes())
        .bind(configuration.timeout.seconds())
        .bind(function.code.sha256)
        .bind(function.code.bytes)
        .bind(function.revisionId)
        .bind(function.lastModified.toMSecsSinceEpoch());
}

Result<void> isFree(const QSqlDatabase &database, const FunctionName &name)
{
    const auto taken = functionExists(database, name);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(ErrorKind::Conflict, Text::tr("Function already exist: %1").arg(name.value()));
    return {};
}

Result<void> insertRows(const QSqlDatabase &database, const Function &function)
{
    const auto &name = function.configuration.name;
    if (const auto free = isFree(database, name); !free)
        return free;
    Statement insert(
        database,
        QStringLiteral("INSERT INTO functions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns));
    insert.bind(name.value());
    if (const auto run = bindChangeable(insert, function).run(); !run)
        return run;
    return writeEnvironment(database, function.configuration);
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

FunctionStore::FunctionStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<Function>> FunctionStore::all() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT %1 FROM functions ORDER BY name").arg(columns));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<Function> functions;
    while (query.next()) {
        auto function = readFunction(*database, query);
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
    Statement query(*database, QStringLiteral("SELECT %1 FROM functions WHERE name = ?").arg(columns));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    if (!query.next())
        return notFound(name);
    return readFunction(*database, query);
}

Result<void> FunctionStore::checkFree(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    return isFree(*database, name);
}

Result<void> FunctionStore::insert(const Function &function)
{
    return write(m_workspace, [&](const QSqlDatabase &database) { return insertRows(database, function); });
}

Result<void> FunctionStore::insertCopy(const Function &function, const FunctionName &source)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto inserted = insertRows(database, function); !inserted)
            return inserted;
        return copyTestEvents(database, source.value(), function.configuration.name.value());
    });
}

Result<void> FunctionStore::update(const Function &function)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        Statement update(
            database,
            QStringLiteral("UPDATE functions SET description = ?, runtime = ?, handler = ?, role = ?, "
                           "memory_mb = ?, timeout_s = ?, code_sha256 = ?, code_bytes = ?, "
                           "revision_id = ?, last_modified_ms = ? WHERE name = ?"));
        const auto &name = function.configuration.name;
        if (const auto run = bindChangeable(update, function).bind(name.value()).run(); !run)
            return run;
        if (update.changes() == 0)
            return notFound(name);
        return writeEnvironment(database, function.configuration);
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
    Statement query(*database, QStringLiteral("SELECT DISTINCT code_sha256 FROM functions"));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<QByteArray> hashes;
    while (query.next())
        hashes.append(query.bytes(0));
    return hashes;
}

} // namespace lambdesk
