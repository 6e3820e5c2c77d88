// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionstore.h"

#include "functionlayerrows.h"
#include "functionrow.h"
#include "functionstore.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>
#include <QStringList>

namespace lambdesk
{

namespace
{

struct VersionStoreText {
    Q_DECLARE_TR_FUNCTIONS(VersionStore)
};

/// Of the statement's current row, whose columns are the number and functionColumns().
Result<Function> readRow(const QSqlDatabase &database, const FunctionName &name, const Statement &row)
{
    Statement query(database,
                    QStringLiteral("SELECT key, value FROM version_variables WHERE function = ? AND number "
                                   "= ? ORDER BY position"));
    const auto environment = readVariables(query.bind(name.value()).bind(row.integer(0)));
    if (!environment)
        return fail(environment.error());
    const auto layers = layersOfVersion(database, name.value(), row.integer(0));
    if (!layers)
        return fail(layers.error());
    return readFunction(row, 1, name.value(), row.text(0), *environment, *layers);
}

Result<int> takeNumber(const QSqlDatabase &database, const FunctionName &name)
{
    Statement next(database, QStringLiteral("UPDATE functions SET last_version = last_version + 1 WHERE name "
                                            "= ? RETURNING last_version"));
    if (const auto run = next.bind(name.value()).run(); !run)
        return fail(run.error());
    if (!next.next())
        return fail(ErrorKind::NotFound, VersionStoreText::tr("Function not found: %1").arg(name.value()));
    return next.integer(0);
}

Result<void> insertRows(const QSqlDatabase &database, const Function &function, int number)
{
    const auto &name = function.configuration.name.value();
    Statement insert(database, QStringLiteral("INSERT INTO versions (function, number, %1) VALUES (?, ?, %2)")
                                   .arg(functionColumns(), functionPlaceholders()));
    if (const auto run = bindFunction(insert.bind(name).bind(number), function).run(); !run)
        return run;
    int position = 0;
    for (const auto &variable : function.configuration.environment.variables()) {
        Statement row(database,
                      QStringLiteral("INSERT INTO version_variables (function, number, position, key, "
                                     "value) VALUES (?, ?, ?, ?, ?)"));
        row.bind(name).bind(number).bind(position++).bind(variable.key).bind(variable.value);
        if (const auto run = row.run(); !run)
            return run;
    }
    return writeLayersOfVersion(database, function.configuration, number);
}

Result<void> refuseWhileNamed(const QSqlDatabase &database, const FunctionName &name, const QString &version)
{
    Statement query(database, QStringLiteral("SELECT name FROM aliases WHERE function = ? AND (version = ? "
                                             "OR second_version = ?) ORDER BY name"));
    if (const auto run = query.bind(name.value()).bind(version).bind(version).run(); !run)
        return run;
    QStringList aliases;
    while (query.next())
        aliases.append(query.text(0));
    if (!aliases.isEmpty())
        return fail(
            ErrorKind::Conflict,
            VersionStoreText::tr("Unable to delete version because the following aliases reference it: [%1]")
                .arg(aliases.join(QStringLiteral(", "))));
    return {};
}

} // namespace

VersionStore::VersionStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<Function> VersionStore::insertNext(const Function &function)
{
    Function version = function;
    const auto inserted = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        const auto number = takeNumber(database, function.configuration.name);
        if (!number)
            return fail(number.error());
        version.version = QString::number(*number);
        return insertRows(database, version, *number);
    });
    if (!inserted)
        return fail(inserted.error());
    return version;
}

Result<void> VersionStore::insert(const Function &version)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        const int number = version.version.toInt();
        const auto &name = version.configuration.name.value();
        Statement taken(database, QStringLiteral("UPDATE functions SET last_version = max(last_version, ?) "
                                                 "WHERE name = ?"));
        if (const auto run = taken.bind(number).bind(name).run(); !run)
            return run;
        if (taken.changes() == 0)
            return fail(ErrorKind::NotFound, VersionStoreText::tr("Function not found: %1").arg(name));
        return insertRows(database, version, number);
    });
}

Result<QList<Function>> VersionStore::all(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT number, %1 FROM versions WHERE function = ? ORDER BY "
                                              "number")
                                   .arg(functionColumns()));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    QList<Function> versions;
    while (query.next()) {
        auto version = readRow(*database, name, query);
        if (!version)
            return fail(version.error());
        versions.append(*std::move(version));
    }
    return versions;
}

Result<Function> VersionStore::find(const FunctionName &name, int number) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT number, %1 FROM versions WHERE function = ? AND number "
                                              "= ?")
                                   .arg(functionColumns()));
    if (const auto run = query.bind(name.value()).bind(number).run(); !run)
        return fail(run.error());
    if (!query.next())
        return fail(ErrorKind::NotFound, VersionStoreText::tr("Function not found: %1")
                                             .arg(name.value() + u':' + QString::number(number)));
    return readRow(*database, name, query);
}

Result<void> VersionStore::remove(const FunctionName &name, int number)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto free = refuseWhileNamed(database, name, QString::number(number)); !free)
            return free;
        if (const auto forgotten = forgetQualifier(database, name, QString::number(number)); !forgotten)
            return forgotten;
        Statement removal(database, QStringLiteral("DELETE FROM versions WHERE function = ? AND number = ?"));
        return removal.bind(name.value()).bind(number).run();
    });
}

} // namespace lambdesk
