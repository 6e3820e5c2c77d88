// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionsettingsstore.h"

#include "functionstore.h"
#include "storedvalues.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct FunctionSettingsStoreText {
    Q_DECLARE_TR_FUNCTIONS(FunctionSettingsStore)
};

std::optional<int> optionalNumber(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

Statement &bindOptional(Statement &statement, std::optional<int> number)
{
    return number ? statement.bind(*number) : statement.bindNull();
}

const auto configColumns =
    QStringLiteral("qualifier, maximum_retries, maximum_age_s, on_success, on_failure, last_modified_ms");

EventInvokeConfig readConfig(const Statement &row)
{
    return {optionalNumber(row, 1), optionalNumber(row, 2), row.text(3), row.text(4),
            QDateTime::fromMSecsSinceEpoch(row.number(5)).toUTC()};
}

} // namespace

FunctionSettingsStore::FunctionSettingsStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<Tags> FunctionSettingsStore::tags(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    if (const auto found = requireFunction(*database, name); !found)
        return fail(found.error());
    Statement query(*database, QStringLiteral("SELECT key, value FROM tags WHERE function = ?"));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    Tags tags;
    while (query.next())
        tags.insert(query.text(0), query.text(1));
    return tags;
}

Result<void> FunctionSettingsStore::setTags(const FunctionName &name, const Tags &tags)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto found = requireFunction(database, name); !found)
            return found;
        Statement cleared(database, QStringLiteral("DELETE FROM tags WHERE function = ?"));
        if (const auto run = cleared.bind(name.value()).run(); !run)
            return run;
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
            Statement insert(database,
                             QStringLiteral("INSERT INTO tags (function, key, value) VALUES (?, ?, ?)"));
            if (const auto run = insert.bind(name.value()).bind(tag.key()).bind(tag.value()).run(); !run)
                return run;
        }
        return {};
    });
}

Result<std::optional<int>> FunctionSettingsStore::reservedConcurrency(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT reserved_concurrency FROM functions WHERE name = ?"));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    if (!query.next())
        return fail(ErrorKind::NotFound,
                    FunctionSettingsStoreText::tr("Function not found: %1").arg(name.value()));
    return optionalNumber(query, 0);
}

Result<void> FunctionSettingsStore::setReservedConcurrency(const FunctionName &name, std::optional<int> limit)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto found = requireFunction(database, name); !found)
            return found;
        Statement update(database,
                         QStringLiteral("UPDATE functions SET reserved_concurrency = ? WHERE name = ?"));
        return bindOptional(update, limit).bind(name.value()).run();
    });
}

Result<int> FunctionSettingsStore::reservedByOthers(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT total(reserved_concurrency) FROM functions WHERE name <> ? AND "
                                   "removed_name IS NULL"));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    return query.next() ? query.integer(0) : 0;
}

Result<int> FunctionSettingsStore::reservedInAll() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT total(reserved_concurrency) FROM functions WHERE "
                                              "removed_name IS NULL"));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    return query.next() ? query.integer(0) : 0;
}

Result<QHash<FunctionName, int>> FunctionSettingsStore::reservations() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, QStringLiteral("SELECT name, reserved_concurrency FROM functions "
                                              "WHERE reserved_concurrency IS NOT NULL AND removed_name IS "
                                              "NULL"));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QHash<FunctionName, int> reservations;
    while (query.next()) {
        const auto name = FunctionName::from(query.text(0), quotasOfStoredValues());
        if (!name)
            return fail(name.error());
        reservations.insert(*name, query.integer(1));
    }
    return reservations;
}

Result<std::optional<EventInvokeConfig>>
FunctionSettingsStore::eventInvokeConfig(const FunctionName &name, const QString &qualifier) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT %1 FROM event_invoke_configs WHERE function = ? AND qualifier = ?")
                        .arg(configColumns));
    if (const auto run = query.bind(name.value()).bind(qualifier).run(); !run)
        return fail(run.error());
    return query.next() ? std::optional(readConfig(query)) : std::nullopt;
}

Result<QList<FunctionSettingsStore::QualifiedConfig>>
FunctionSettingsStore::eventInvokeConfigs(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(
        *database, QStringLiteral("SELECT %1 FROM event_invoke_configs WHERE function = ? ORDER BY qualifier")
                       .arg(configColumns));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    QList<QualifiedConfig> configs;
    while (query.next())
        configs.append({query.text(0), readConfig(query)});
    return configs;
}

Result<void> FunctionSettingsStore::putEventInvokeConfig(const FunctionName &name, const QString &qualifier,
                                                         const EventInvokeConfig &config)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto found = requireFunction(database, name); !found)
            return found;
        Statement insert(database,
                         QStringLiteral("INSERT OR REPLACE INTO event_invoke_configs (function, %1) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?)")
                             .arg(configColumns));
        insert.bind(name.value()).bind(qualifier);
        bindOptional(insert, config.maximumRetries);
        bindOptional(insert, config.maximumAgeSeconds);
        insert.bind(config.onSuccess).bind(config.onFailure).bind(config.lastModified.toMSecsSinceEpoch());
        return insert.run();
    });
}

Result<void> FunctionSettingsStore::removeEventInvokeConfig(const FunctionName &name,
                                                            const QString &qualifier)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        Statement removal(
            database,
            QStringLiteral("DELETE FROM event_invoke_configs WHERE function = ? AND qualifier = ?"));
        return removal.bind(name.value()).bind(qualifier).run();
    });
}

} // namespace lambdesk
