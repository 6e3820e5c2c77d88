// SPDX-License-Identifier: GPL-3.0-or-later
#include "aliasstore.h"

#include "functionstore.h"
#include "storedvalues.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct AliasStoreText {
    Q_DECLARE_TR_FUNCTIONS(AliasStore)
};

const auto aliasColumns =
    QStringLiteral("name, description, version, second_version, second_weight, revision_id");

tl::unexpected<Error> notFound(const FunctionName &function, const QString &qualifier)
{
    return fail(ErrorKind::NotFound,
                AliasStoreText::tr("Function not found: %1").arg(function.value() + u':' + qualifier));
}

/// The alias of the statement's current row.
Result<Alias> readAlias(const FunctionName &function, const Statement &row)
{
    const auto quotas = quotasOfStoredValues();
    const auto name = AliasName::from(row.text(0), quotas);
    const auto description = Description::from(row.text(1), quotas);
    const auto version = Qualifier::from(row.text(2), quotas);
    if (!name || !description || !version)
        return fail(ErrorKind::Storage,
                    AliasStoreText::tr("The workspace holds an alias that can't be read."), row.text(0));
    Alias alias{function, *name, *version, std::nullopt, *description, row.text(5)};
    if (!row.text(3).isEmpty())
        alias.route = Alias::Route{row.text(3).toInt(), row.real(4)};
    return alias;
}

Statement &bindChangeable(Statement &statement, const Alias &alias)
{
    return statement.bind(alias.description.value())
        .bind(alias.version.value())
        .bind(alias.route ? QString::number(alias.route->version) : QString())
        .bind(alias.route ? alias.route->weight : 0)
        .bind(alias.revisionId);
}

Result<void> checkVersion(const QSqlDatabase &database, const FunctionName &function, int number)
{
    Statement query(database, QStringLiteral("SELECT 1 FROM versions WHERE function = ? AND number = ?"));
    if (const auto run = query.bind(function.value()).bind(number).run(); !run)
        return run;
    if (!query.next())
        return notFound(function, QString::number(number));
    return {};
}

/// Whether function and versions are there.
Result<void> checkNamed(const QSqlDatabase &database, const Alias &alias)
{
    if (const auto found = requireFunction(database, alias.function); !found)
        return found;
    if (alias.version.kind() == Qualifier::Kind::Version) {
        if (const auto found = checkVersion(database, alias.function, alias.version.number()); !found)
            return found;
    }
    return alias.route ? checkVersion(database, alias.function, alias.route->version) : Result<void>();
}

} // namespace

AliasStore::AliasStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<Alias>> AliasStore::all(const FunctionName &function) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(
        *database,
        QStringLiteral("SELECT %1 FROM aliases WHERE function = ? ORDER BY name").arg(aliasColumns));
    if (const auto run = query.bind(function.value()).run(); !run)
        return fail(run.error());
    QList<Alias> aliases;
    while (query.next()) {
        auto alias = readAlias(function, query);
        if (!alias)
            return fail(alias.error());
        aliases.append(*std::move(alias));
    }
    return aliases;
}

Result<Alias> AliasStore::find(const FunctionName &function, const AliasName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(
        *database,
        QStringLiteral("SELECT %1 FROM aliases WHERE function = ? AND name = ?").arg(aliasColumns));
    if (const auto run = query.bind(function.value()).bind(name.value()).run(); !run)
        return fail(run.error());
    if (!query.next())
        return notFound(function, name.value());
    return readAlias(function, query);
}

Result<void> AliasStore::insert(const Alias &alias)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto named = checkNamed(database, alias); !named)
            return named;
        Statement insert(database, QStringLiteral("INSERT INTO aliases (function, %1) VALUES (?, ?, ?, ?, ?, "
                                                  "?, ?) ON CONFLICT DO NOTHING")
                                       .arg(aliasColumns));
        insert.bind(alias.function.value()).bind(alias.name.value());
        if (const auto run = bindChangeable(insert, alias).run(); !run)
            return run;
        if (insert.changes() == 0)
            return fail(ErrorKind::Conflict,
                        AliasStoreText::tr("Alias already exists: %1").arg(alias.name.value()));
        return {};
    });
}

Result<void> AliasStore::update(const Alias &alias)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto named = checkNamed(database, alias); !named)
            return named;
        Statement update(database,
                         QStringLiteral("UPDATE aliases SET description = ?, version = ?, second_version = "
                                        "?, second_weight = ?, revision_id = ? WHERE function = ? AND "
                                        "name = ?"));
        bindChangeable(update, alias).bind(alias.function.value()).bind(alias.name.value());
        if (const auto run = update.run(); !run)
            return run;
        if (update.changes() == 0)
            return notFound(alias.function, alias.name.value());
        return {};
    });
}

Result<void> AliasStore::remove(const FunctionName &function, const AliasName &name)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto forgotten = forgetQualifier(database, function, name.value()); !forgotten)
            return forgotten;
        Statement removal(database, QStringLiteral("DELETE FROM aliases WHERE function = ? AND name = ?"));
        return removal.bind(function.value()).bind(name.value()).run();
    });
}

} // namespace lambdesk
