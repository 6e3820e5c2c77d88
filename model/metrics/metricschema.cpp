// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricschema.h"

#include <model/workspace/database.h>

#include <QCoreApplication>
#include <QStringList>

namespace lambdesk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MetricSchema)
};

/// Entry n leads from version n to n + 1. Entries are never changed once released, only added.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{{
        QStringLiteral(R"(CREATE TABLE metrics (
            id INTEGER PRIMARY KEY,
            namespace TEXT NOT NULL,
            name TEXT NOT NULL,
            dimensions TEXT NOT NULL,
            unit TEXT NOT NULL,
            UNIQUE (namespace, name, dimensions, unit)
        ) STRICT)"),
        // `time` and `period` in seconds.
        QStringLiteral(R"(CREATE TABLE points (
            metric INTEGER NOT NULL,
            period INTEGER NOT NULL,
            time INTEGER NOT NULL,
            count REAL NOT NULL,
            sum REAL NOT NULL,
            minimum REAL NOT NULL,
            maximum REAL NOT NULL,
            distribution BLOB NOT NULL,
            PRIMARY KEY (metric, period, time)
        ) STRICT, WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE span_chunks (
            id INTEGER PRIMARY KEY,
            function TEXT NOT NULL,
            first_ms INTEGER NOT NULL,
            last_ms INTEGER NOT NULL,
            count INTEGER NOT NULL,
            spans BLOB NOT NULL
        ) STRICT)"),
        QStringLiteral("CREATE INDEX span_chunks_by_end ON span_chunks (last_ms)"),
    }};
    return all;
}

Result<void> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto run = Statement(database, sql).run(); !run)
            return run;
    }
    return {};
}

} // namespace

Result<void> migrateMetrics(const QSqlDatabase &database)
{
    Statement statement(database, QStringLiteral("PRAGMA user_version"));
    if (const auto run = statement.run(); !run)
        return run;
    const int version = statement.next() ? statement.integer(0) : 0;
    const int newest = int(migrations().size());
    if (version == newest)
        return {};
    if (version > newest)
        return fail(ErrorKind::TooNew, Text::tr("The metrics were written by a newer Lambdesk."));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    for (int step = version; step < newest; ++step) {
        if (const auto run = runAll(database, migrations().at(step)); !run)
            return run;
    }
    if (const auto run = runAll(database, {QStringLiteral("PRAGMA user_version = %1").arg(newest)}); !run)
        return run;
    return transaction->commit();
}

} // namespace lambdesk
