// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "schema.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct MigrationsText {
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

const Migrations &migrations()
{
    static const Migrations all{
        {
            QStringLiteral(R"(CREATE TABLE functions (
                name TEXT NOT NULL PRIMARY KEY,
                description TEXT NOT NULL,
                runtime TEXT NOT NULL,
                handler TEXT NOT NULL,
                role TEXT NOT NULL,
                memory_mb INTEGER NOT NULL,
                timeout_s INTEGER NOT NULL,
                code_sha256 BLOB NOT NULL,
                code_bytes INTEGER NOT NULL,
                revision_id TEXT NOT NULL,
                last_modified_ms INTEGER NOT NULL,
                selected_event TEXT NOT NULL DEFAULT ''
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE environment_variables (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                key TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (function, position)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE test_events (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                name TEXT NOT NULL,
                body BLOB NOT NULL,
                PRIMARY KEY (function, name)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE runs (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                request_id TEXT NOT NULL UNIQUE,
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                event_name TEXT NOT NULL,
                started_at_ms INTEGER NOT NULL,
                outcome TEXT NOT NULL,
                cold_start INTEGER NOT NULL,
                duration_ms REAL NOT NULL,
                init_ms REAL,
                billed_ms INTEGER NOT NULL,
                memory_mb INTEGER NOT NULL,
                max_memory_mb INTEGER NOT NULL,
                function_error TEXT NOT NULL,
                log_truncated INTEGER NOT NULL,
                code_sha256 BLOB NOT NULL,
                log_stream TEXT NOT NULL,
                measures TEXT NOT NULL
            ) STRICT)"),
            QStringLiteral("CREATE INDEX runs_by_function ON runs (function, started_at_ms, id)"),
            // Apart from runs, so that a list of runs reads no bodies.
            QStringLiteral(R"(CREATE TABLE run_bodies (
                run INTEGER PRIMARY KEY REFERENCES runs(id) ON DELETE CASCADE,
                event BLOB NOT NULL,
                payload BLOB NOT NULL,
                log BLOB NOT NULL
            ) STRICT)"),
        },
        {
            QStringLiteral("ALTER TABLE functions ADD COLUMN dead_letter_target TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE functions ADD COLUMN last_version INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE functions ADD COLUMN reserved_concurrency INTEGER"),
            QStringLiteral(R"(CREATE TABLE versions (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                number INTEGER NOT NULL,
                description TEXT NOT NULL,
                runtime TEXT NOT NULL,
                handler TEXT NOT NULL,
                role TEXT NOT NULL,
                memory_mb INTEGER NOT NULL,
                timeout_s INTEGER NOT NULL,
                dead_letter_target TEXT NOT NULL,
                code_sha256 BLOB NOT NULL,
                code_bytes INTEGER NOT NULL,
                revision_id TEXT NOT NULL,
                last_modified_ms INTEGER NOT NULL,
                PRIMARY KEY (function, number)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE version_variables (
                function TEXT NOT NULL,
                number INTEGER NOT NULL,
                position INTEGER NOT NULL,
                key TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (function, number, position),
                FOREIGN KEY (function, number) REFERENCES versions(function, number) ON DELETE CASCADE
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE aliases (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                name TEXT NOT NULL,
                description TEXT NOT NULL,
                version TEXT NOT NULL,
                second_version TEXT NOT NULL,
                second_weight REAL NOT NULL,
                revision_id TEXT NOT NULL,
                PRIMARY KEY (function, name)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE tags (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                key TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (function, key)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE event_invoke_configs (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                qualifier TEXT NOT NULL,
                maximum_retries INTEGER,
                maximum_age_s INTEGER,
                on_success TEXT NOT NULL,
                on_failure TEXT NOT NULL,
                last_modified_ms INTEGER NOT NULL,
                PRIMARY KEY (function, qualifier)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE policies (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                qualifier TEXT NOT NULL,
                revision_id TEXT NOT NULL,
                PRIMARY KEY (function, qualifier)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE policy_statements (
                id INTEGER PRIMARY KEY,
                function TEXT NOT NULL,
                qualifier TEXT NOT NULL,
                sid TEXT NOT NULL,
                action TEXT NOT NULL,
                principal TEXT NOT NULL,
                source_arn TEXT NOT NULL,
                source_account TEXT NOT NULL,
                organization TEXT NOT NULL,
                event_source_token TEXT NOT NULL,
                UNIQUE (function, qualifier, sid),
                FOREIGN KEY (function, qualifier) REFERENCES policies(function, qualifier) ON DELETE CASCADE
            ) STRICT)"),
            // The tries of an asynchronous invocation share its request id, which was unique so far.
            QStringLiteral(R"(CREATE TABLE new_runs (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                request_id TEXT NOT NULL,
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                event_name TEXT NOT NULL,
                started_at_ms INTEGER NOT NULL,
                outcome TEXT NOT NULL,
                cold_start INTEGER NOT NULL,
                duration_ms REAL NOT NULL,
                init_ms REAL,
                billed_ms INTEGER NOT NULL,
                memory_mb INTEGER NOT NULL,
                max_memory_mb INTEGER NOT NULL,
                function_error TEXT NOT NULL,
                log_truncated INTEGER NOT NULL,
                code_sha256 BLOB NOT NULL,
                log_stream TEXT NOT NULL,
                measures TEXT NOT NULL,
                function_version TEXT NOT NULL DEFAULT '$LATEST'
            ) STRICT)"),
            QStringLiteral("INSERT INTO new_runs SELECT *, '$LATEST' FROM runs"),
            QStringLiteral(R"(CREATE TABLE new_run_bodies (
                run INTEGER PRIMARY KEY REFERENCES new_runs(id) ON DELETE CASCADE,
                event BLOB NOT NULL,
                payload BLOB NOT NULL,
                log BLOB NOT NULL
            ) STRICT)"),
            QStringLiteral("INSERT INTO new_run_bodies SELECT * FROM run_bodies"),
            QStringLiteral("DROP TABLE run_bodies"),
            QStringLiteral("DROP TABLE runs"),
            QStringLiteral("ALTER TABLE new_runs RENAME TO runs"),
            QStringLiteral("ALTER TABLE new_run_bodies RENAME TO run_bodies"),
            QStringLiteral("CREATE INDEX runs_by_function ON runs (function, started_at_ms, id)"),
            QStringLiteral("CREATE INDEX runs_by_request ON runs (request_id)"),
            QStringLiteral(R"(CREATE TABLE asynchronous_invocations (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                request_id TEXT NOT NULL UNIQUE,
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                qualifier TEXT NOT NULL,
                event BLOB NOT NULL,
                client_context BLOB NOT NULL,
                hops INTEGER NOT NULL,
                accepted_at_ms INTEGER NOT NULL,
                due_at_ms INTEGER NOT NULL,
                tries INTEGER NOT NULL,
                refusals INTEGER NOT NULL
            ) STRICT)"),
        },
        {
            QStringLiteral(R"(CREATE TABLE saved_queries (
                name TEXT NOT NULL PRIMARY KEY,
                text TEXT NOT NULL,
                groups TEXT NOT NULL
            ) STRICT)"),
        },
        {
            QStringLiteral(R"(CREATE TABLE code_history (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                code_sha256 BLOB NOT NULL,
                code_bytes INTEGER NOT NULL,
                handler TEXT NOT NULL,
                runtime TEXT NOT NULL,
                arrived_ms INTEGER NOT NULL,
                arrival TEXT NOT NULL,
                arrival_detail TEXT NOT NULL
            ) STRICT)"),
            QStringLiteral("CREATE INDEX code_history_by_function ON code_history (function, id)"),
            QStringLiteral(R"(INSERT INTO code_history (function, code_sha256, code_bytes, handler, runtime,
                    arrived_ms, arrival, arrival_detail)
                SELECT name, code_sha256, code_bytes, handler, runtime, last_modified_ms, '', ''
                FROM functions ORDER BY name)"),
        },
        {
            QStringLiteral(R"(CREATE TABLE layer_versions (
                name TEXT NOT NULL,
                number INTEGER NOT NULL,
                description TEXT NOT NULL,
                compatible_runtimes TEXT NOT NULL,
                compatible_architectures TEXT NOT NULL,
                license TEXT NOT NULL,
                created_ms INTEGER NOT NULL,
                code_sha256 BLOB NOT NULL,
                code_bytes INTEGER NOT NULL,
                unpacked_bytes INTEGER NOT NULL,
                deleted INTEGER NOT NULL,
                PRIMARY KEY (name, number)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE function_layers (
                function TEXT NOT NULL REFERENCES functions(name) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                layer TEXT NOT NULL,
                layer_number INTEGER NOT NULL,
                PRIMARY KEY (function, position),
                FOREIGN KEY (layer, layer_number) REFERENCES layer_versions(name, number)
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE version_layers (
                function TEXT NOT NULL,
                number INTEGER NOT NULL,
                position INTEGER NOT NULL,
                layer TEXT NOT NULL,
                layer_number INTEGER NOT NULL,
                PRIMARY KEY (function, number, position),
                FOREIGN KEY (function, number) REFERENCES versions(function, number) ON DELETE CASCADE,
                FOREIGN KEY (layer, layer_number) REFERENCES layer_versions(name, number)
            ) STRICT)"),
        },
        {
            // Of a function that was removed and can be brought back; whoever lists functions leaves it out.
            QStringLiteral("ALTER TABLE functions ADD COLUMN removed_name TEXT"),
            QStringLiteral("ALTER TABLE functions ADD COLUMN removed_ms INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral(R"(CREATE TABLE drafts (
                id TEXT NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL,
                function TEXT REFERENCES functions(name) ON DELETE CASCADE,
                body BLOB NOT NULL,
                basis BLOB NOT NULL,
                kept_ms INTEGER NOT NULL
            ) STRICT)"),
            QStringLiteral("CREATE INDEX drafts_by_function ON drafts (function)"),
        },
        {
            QStringLiteral("ALTER TABLE asynchronous_invocations ADD COLUMN trace_header BLOB NOT NULL "
                           "DEFAULT x''"),
        },
        {
            // The size that every function's /tmp had until it could be set.
            QStringLiteral(
                "ALTER TABLE functions ADD COLUMN ephemeral_storage_mb INTEGER NOT NULL DEFAULT 512"),
            QStringLiteral(
                "ALTER TABLE versions ADD COLUMN ephemeral_storage_mb INTEGER NOT NULL DEFAULT 512"),
        },
    };
    return all;
}

} // namespace

int schemaVersion()
{
    return int(migrations().size());
}

Result<void> migrate(const QSqlDatabase &database)
{
    return migrate(
        database, migrations(),
        MigrationsText::tr("This workspace was written by a newer Lambdesk. Install that version, or start "
                           "this one with another workspace."));
}

} // namespace lambdesk
