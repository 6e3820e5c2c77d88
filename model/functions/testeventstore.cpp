// SPDX-License-Identifier: GPL-3.0-or-later
#include "testeventstore.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct TestEventStoreText {
    Q_DECLARE_TR_FUNCTIONS(TestEventStore)
};

Result<void> setSelected(const QSqlDatabase &database, const FunctionName &function, const QString &event)
{
    Statement update(database, QStringLiteral("UPDATE functions SET selected_event = ? WHERE name = ?"));
    if (const auto run = update.bind(event).bind(function.value()).run(); !run)
        return run;
    if (update.changes() == 0)
        return fail(ErrorKind::NotFound,
                    TestEventStoreText::tr("Function not found: %1").arg(function.value()));
    return {};
}

tl::unexpected<Error> noSuchEvent(const QString &name)
{
    return fail(ErrorKind::NotFound,
                TestEventStoreText::tr("There is no test event named \"%1\".").arg(name));
}

} // namespace

TestEventStore::TestEventStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<TestEventStore::Events> TestEventStore::list(const FunctionName &function) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement selected(*database, QStringLiteral("SELECT selected_event FROM functions WHERE name = ?"));
    if (const auto run = selected.bind(function.value()).run(); !run)
        return fail(run.error());
    if (!selected.next())
        return fail(ErrorKind::NotFound,
                    TestEventStoreText::tr("Function not found: %1").arg(function.value()));
    Events events{{}, selected.text(0)};
    Statement rows(*database,
                   QStringLiteral("SELECT name, body FROM test_events WHERE function = ? ORDER BY name"));
    if (const auto run = rows.bind(function.value()).run(); !run)
        return fail(run.error());
    while (rows.next())
        events.events.append({rows.text(0), rows.bytes(1)});
    return events;
}

Result<TestEventStore::Events> TestEventStore::save(const FunctionName &function, const TestEvent &event)
{
    const auto saved = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto selected = setSelected(database, function, event.name); !selected)
            return selected;
        Statement insert(database,
                         QStringLiteral("INSERT INTO test_events (function, name, body) VALUES (?, ?, ?) "
                                        "ON CONFLICT (function, name) DO UPDATE SET body = excluded.body"));
        return insert.bind(function.value()).bind(event.name).bind(event.body).run();
    });
    if (!saved)
        return fail(saved.error());
    return list(function);
}

Result<TestEventStore::Events> TestEventStore::select(const FunctionName &function, const QString &name)
{
    const auto selected = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto set = setSelected(database, function, name); !set)
            return set;
        Statement known(database,
                        QStringLiteral("SELECT 1 FROM test_events WHERE function = ? AND name = ?"));
        if (const auto run = known.bind(function.value()).bind(name).run(); !run)
            return run;
        if (!known.next())
            return noSuchEvent(name);
        return {};
    });
    if (!selected)
        return fail(selected.error());
    return list(function);
}

Result<TestEventStore::Events> TestEventStore::remove(const FunctionName &function, const QString &name)
{
    const auto removed = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        Statement removal(database,
                          QStringLiteral("DELETE FROM test_events WHERE function = ? AND name = ?"));
        if (const auto run = removal.bind(function.value()).bind(name).run(); !run)
            return run;
        if (removal.changes() == 0)
            return noSuchEvent(name);
        // Test goes on sending something as long as there is something.
        Statement next(
            database,
            QStringLiteral("UPDATE functions SET selected_event = coalesce((SELECT min(name) FROM "
                           "test_events WHERE function = ?), '') WHERE name = ? AND selected_event = ?"));
        return next.bind(function.value()).bind(function.value()).bind(name).run();
    });
    if (!removed)
        return fail(removed.error());
    return list(function);
}

} // namespace lambdesk
