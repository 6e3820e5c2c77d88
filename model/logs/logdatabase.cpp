// SPDX-License-Identifier: GPL-3.0-or-later
#include "logdatabase.h"

#include <model/workspace/database.h>
#include <model/workspace/schema.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QThread>
#include <QUuid>

namespace lambdesk
{

namespace
{

struct LogDatabaseText {
    Q_DECLARE_TR_FUNCTIONS(LogDatabase)
};

const Migrations &migrations()
{
    static const Migrations all{
        {
            QStringLiteral(R"(CREATE TABLE groups (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL UNIQUE,
                created_ms INTEGER NOT NULL,
                retention_days INTEGER
            ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE group_tags (
                group_id INTEGER NOT NULL REFERENCES groups(id) ON DELETE CASCADE,
                key TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (group_id, key)
            ) STRICT)"),
            // An id is never used again: it may still be on somebody's page.
            QStringLiteral(R"(CREATE TABLE streams (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                group_id INTEGER NOT NULL REFERENCES groups(id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                created_ms INTEGER NOT NULL,
                first_event_ms INTEGER,
                last_event_ms INTEGER,
                last_ingested_ms INTEGER,
                first_row INTEGER NOT NULL,
                end_row INTEGER NOT NULL,
                stored_bytes INTEGER NOT NULL,
                UNIQUE (group_id, name)
            ) STRICT)"),
            // Of which there may still be blocks and runs.
            QStringLiteral("CREATE TABLE removed_streams (id INTEGER PRIMARY KEY) STRICT"),
            // The blob comes last, so that what stands before it is read without it.
            QStringLiteral(R"(CREATE TABLE blocks (
                id INTEGER PRIMARY KEY,
                stream INTEGER NOT NULL,
                first_row INTEGER NOT NULL,
                events INTEGER NOT NULL,
                message_bytes INTEGER NOT NULL,
                oldest_ms INTEGER NOT NULL,
                newest_ms INTEGER NOT NULL,
                data BLOB NOT NULL
            ) STRICT)"),
            // Has all of a block but its events: what is looked for is found without touching a block.
            QStringLiteral("CREATE INDEX blocks_by_row ON blocks "
                           "(stream, first_row, events, message_bytes, oldest_ms, newest_ms)"),
            QStringLiteral(R"(CREATE TABLE runs (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                request_id TEXT NOT NULL,
                stream INTEGER NOT NULL,
                first_row INTEGER NOT NULL,
                end_row INTEGER NOT NULL,
                running INTEGER NOT NULL,
                cold_start INTEGER NOT NULL,
                failed INTEGER NOT NULL,
                duration_ms REAL NOT NULL,
                init_ms REAL,
                memory_mb INTEGER NOT NULL,
                max_memory_mb INTEGER NOT NULL
            ) STRICT)"),
            QStringLiteral("CREATE INDEX runs_by_request ON runs (request_id)"),
            QStringLiteral("CREATE INDEX runs_by_row ON runs (stream, first_row)"),
            QStringLiteral("CREATE INDEX runs_running ON runs (id) WHERE running = 1"),
        },
    };
    return all;
}

} // namespace

LogDatabase::LogDatabase(const QString &path, bool isForReading)
    : m_sql(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                      QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_sql.setDatabaseName(path);
    if (isForReading)
        m_sql.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
}

LogDatabase::~LogDatabase()
{
    const QString name = m_sql.connectionName();
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> LogDatabase::open(const QStringList &pragmas)
{
    if (!m_sql.open())
        return fail(storageError(m_sql.lastError()));
    for (const QString &pragma : pragmas) {
        if (const auto set = Statement(m_sql, pragma).run(); !set)
            return set;
    }
    return {};
}

Result<std::unique_ptr<LogDatabase>> LogDatabase::openForWriting(const QString &path)
{
    std::unique_ptr<LogDatabase> database(new LogDatabase(path, false));
    // The first two only count as long as the file is empty. NORMAL: what is committed survives the end of
    // the process; a power cut may take the last moments back.
    auto opened = database->open(
        {QStringLiteral("PRAGMA page_size = 8192"), QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"),
         QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL"),
         QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA busy_timeout = 5000"),
         QStringLiteral("PRAGMA journal_size_limit = 16777216"),
         QStringLiteral("PRAGMA cache_size = -1024")});
    if (opened)
        opened = migrate(database->sql(), migrations(),
                         LogDatabaseText::tr("The logs of this workspace were written by a newer Lambdesk."));
    // They were under way when the program was killed.
    if (opened)
        opened = Statement(database->sql(), QStringLiteral("UPDATE runs SET running = 0, failed = 1 "
                                                           "WHERE running = 1"))
                     .run();
    if (!opened)
        return fail(opened.error());
    return database;
}

Result<std::unique_ptr<LogDatabase>> LogDatabase::openForReading(const QString &path)
{
    std::unique_ptr<LogDatabase> database(new LogDatabase(path, true));
    if (const auto opened = database->open({QStringLiteral("PRAGMA busy_timeout = 5000")}); !opened)
        return fail(opened.error());
    return database;
}

Result<QString> putLogsAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".unreadable-") +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    for (const auto &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, aside + part))
            return fail(ErrorKind::Storage,
                        LogDatabaseText::tr("The file of the logs can't be used or put aside."), path + part);
    }
    return aside;
}

LogReaders::LogReaders(QString path)
    : m_path(std::move(path))
{
}

LogReaders::~LogReaders() = default;

Result<QSqlDatabase> LogReaders::current()
{
    const int generation = m_generation;
    Entry *entry = nullptr;
    {
        const QMutexLocker lock(&m_mutex);
        entry = &m_entries[QThread::currentThread()];
    }
    if (entry->database && entry->generation == generation)
        return entry->database->sql();
    entry->database.reset();
    auto opened = LogDatabase::openForReading(m_path);
    if (!opened)
        return fail(opened.error());
    *entry = {*std::move(opened), generation};
    return entry->database->sql();
}

void LogReaders::closeAll()
{
    m_entries.clear();
}

} // namespace lambdesk
