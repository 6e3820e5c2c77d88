// SPDX-License-Identifier: GPL-3.0-or-later
// What LogStore does to groups and streams as wholes.
#include "logstore.h"

#include "logrows.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

Result<bool> isThere(Statement &query)
{
    if (const auto run = query.run(); !run)
        return fail(run.error());
    return query.next();
}

} // namespace

Result<void> LogStore::createGroup(const QString &name, LogTime now)
{
    Statement find(m_database, QStringLiteral("SELECT 1 FROM groups WHERE name = ?"));
    const auto found = isThere(find.bind(name));
    if (!found)
        return fail(found.error());
    if (*found)
        return fail(ErrorKind::Conflict, tr("There is a log group \"%1\" already.").arg(name));
    Statement insert(m_database, QStringLiteral("INSERT INTO groups (name, created_ms) VALUES (?, ?)"));
    m_changes.groups = true;
    return insert.bind(name).bind(now).run();
}

Result<void> LogStore::createStream(const QString &group, const QString &name, LogTime now)
{
    const auto id = groupId(group);
    if (!id)
        return fail(id.error());
    Statement find(m_database, QStringLiteral("SELECT 1 FROM streams WHERE group_id = ? AND name = ?"));
    const auto found = isThere(find.bind(*id).bind(name));
    if (!found)
        return fail(found.error());
    if (*found)
        return fail(ErrorKind::Conflict, tr("There is a log stream \"%1\" in %2 already.").arg(name, group));
    Statement insert(m_database, QStringLiteral("INSERT INTO streams (group_id, name, created_ms, first_row, "
                                                "end_row, stored_bytes) VALUES (?, ?, ?, 0, 0, 0)"));
    m_changes.streamsOf.insert(group);
    return insert.bind(*id).bind(name).bind(now).run();
}

Result<void> LogStore::removeGroup(const QString &name)
{
    const auto id = groupId(name);
    if (!id)
        return fail(id.error());
    m_streams.removeIf([&name](auto open) { return open.key().first == name; });
    // Their events go a few at a time, so that nobody has to wait for it.
    for (const auto &sql :
         {QStringLiteral("INSERT INTO removed_streams (id) SELECT id FROM streams WHERE group_id = ?"),
          QStringLiteral("DELETE FROM groups WHERE id = ?")}) {
        if (const auto run = Statement(m_database, sql).bind(*id).run(); !run)
            return run;
    }
    m_changes.groups = m_changes.leavings = true;
    return {};
}

Result<void> LogStore::removeStream(const QString &group, const QString &name)
{
    const auto opened = open({group, name});
    if (!opened)
        return fail(opened.error());
    const LogStreamId id = (*opened)->stream.id;
    m_streams.remove({group, name});
    for (const auto &sql : {QStringLiteral("INSERT INTO removed_streams (id) VALUES (?)"),
                            QStringLiteral("DELETE FROM streams WHERE id = ?")}) {
        if (const auto run = Statement(m_database, sql).bind(id).run(); !run)
            return run;
    }
    m_changes.streamsOf.insert(group);
    m_changes.leavings = true;
    return {};
}

Result<void> LogStore::setRetention(const QString &group, std::optional<int> days)
{
    const auto id = groupId(group);
    if (!id)
        return fail(id.error());
    Statement update(m_database, QStringLiteral("UPDATE groups SET retention_days = ? WHERE id = ?"));
    if (days)
        update.bind(*days);
    else
        update.bindNull();
    m_changes.groups = m_changes.leavings = true;
    return update.bind(*id).run();
}

Result<void> LogStore::setTags(const QString &group, const QMap<QString, QString> &tags)
{
    const auto id = groupId(group);
    if (!id)
        return fail(id.error());
    Statement clear(m_database, QStringLiteral("DELETE FROM group_tags WHERE group_id = ?"));
    if (const auto run = clear.bind(*id).run(); !run)
        return run;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        Statement insert(m_database,
                         QStringLiteral("INSERT INTO group_tags (group_id, key, value) VALUES (?, ?, ?)"));
        if (const auto run = insert.bind(*id).bind(tag.key()).bind(tag.value()).run(); !run)
            return run;
    }
    m_changes.groups = true;
    return {};
}

void LogStore::forget()
{
    m_streams.clear();
    m_runs = m_runsBefore;
    m_changes = {};
}

void LogStore::moveTo(const QSqlDatabase &database)
{
    m_database = database;
    m_streams.clear();
    m_changes = {};
    for (OpenRun &open : m_runs) {
        open.id = 0;
        open.run.stream = 0;
    }
}

} // namespace lambdesk
