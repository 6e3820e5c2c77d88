// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedqueries.h"

#include <model/core/async.h>
#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

namespace lambdesk
{

namespace
{

/// Of the platform.
constexpr qsizetype longestQueryName = 255;

} // namespace

SavedQueries::SavedQueries(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

QFuture<Result<QList<SavedQuery>>> SavedQueries::list()
{
    return runOn(this, [this] { return read(); });
}

QFuture<Result<void>> SavedQueries::save(const SavedQuery &query)
{
    return runOn(this, [this, query] { return store(query); });
}

QFuture<Result<void>> SavedQueries::remove(const QString &name)
{
    return runOn(this, [this, name] { return erase(name); });
}

Result<QList<SavedQuery>> SavedQueries::read() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement rows(*database, QStringLiteral("SELECT name, text, groups FROM saved_queries ORDER BY name"));
    if (const auto run = rows.run(); !run)
        return fail(run.error());
    QList<SavedQuery> queries;
    while (rows.next())
        queries.append({rows.text(0), rows.text(1), rows.text(2).split(u'\n', Qt::SkipEmptyParts)});
    return queries;
}

Result<void> SavedQueries::store(const SavedQuery &query)
{
    const QString name = query.name.trimmed();
    if (name.isEmpty())
        return fail(ErrorKind::InvalidParameter, tr("A query needs a name."));
    if (name.size() > longestQueryName)
        return fail(ErrorKind::InvalidParameter,
                    tr("A query's name has at most %1 characters.").arg(longestQueryName));
    const auto written = write(
        m_workspace,
        [&](const QSqlDatabase &database) {
            // No name of a group has a line end in it.
            Statement insert(
                database,
                QStringLiteral("INSERT INTO saved_queries (name, text, groups) VALUES (?, ?, ?) ON CONFLICT "
                               "(name) DO UPDATE SET text = excluded.text, groups = excluded.groups"));
            return insert.bind(name).bind(query.text).bind(query.groups.join(u'\n')).run();
        },
        Alters::Records);
    if (written)
        Q_EMIT changed();
    return written;
}

Result<void> SavedQueries::erase(const QString &name)
{
    const auto written = write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            Statement removal(database, QStringLiteral("DELETE FROM saved_queries WHERE name = ?"));
            if (const auto run = removal.bind(name).run(); !run)
                return run;
            if (removal.changes() == 0)
                return fail(ErrorKind::NotFound, tr("There is no saved query named \"%1\".").arg(name));
            return {};
        },
        Alters::Records);
    if (written)
        Q_EMIT changed();
    return written;
}

} // namespace lambdesk
