// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricschema.h"

#include <model/workspace/schema.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct MetricSchemaText {
    Q_DECLARE_TR_FUNCTIONS(MetricSchema)
};

const Migrations &migrations()
{
    static const Migrations all{
        {
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
        },
        {
            // Runs that are counted though they never ended.
            QStringLiteral(R"(CREATE TABLE cut_short_runs (
            request_id TEXT NOT NULL,
            start_ms INTEGER NOT NULL,
            PRIMARY KEY (request_id, start_ms)
        ) STRICT, WITHOUT ROWID)"),
        }};
    return all;
}

} // namespace

Result<void> migrateMetrics(const QSqlDatabase &database)
{
    return migrate(database, migrations(),
                   MetricSchemaText::tr("The metrics were written by a newer Lambdesk."));
}

} // namespace lambdesk
