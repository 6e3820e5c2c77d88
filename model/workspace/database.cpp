// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// sqlite.org/rescode.html; the low byte is the primary code.
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

const QString detailStart = QStringLiteral("SQLite ");

} // namespace

Error storageError(const QSqlError &error)
{
    const auto detail =
        (detailStart + QStringLiteral("%1: %2 %3"))
            .arg(error.nativeErrorCode(), error.databaseText().trimmed(), error.driverText().trimmed())
            .trimmed();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteReadOnly:
        return {ErrorKind::ReadOnly, DatabaseText::tr("The workspace can't be written to."), detail};
    case sqliteFull:
        return {ErrorKind::Storage, DatabaseText::tr("The disk is full: nothing was changed."), detail};
    default:
        return {ErrorKind::Storage, DatabaseText::tr("The workspace could not be read or written."), detail};
    }
}

bool isDamage(const Error &error)
{
    if (error.kind != ErrorKind::Storage || !error.detail.startsWith(detailStart))
        return false;
    const QString code = error.detail.mid(detailStart.size()).section(u':', 0, 0);
    const int primary = code.toInt() & 0xff;
    return primary == sqliteCorrupt || primary == sqliteNotADatabase;
}

Transaction::Transaction(const QSqlDatabase &database, Durability durability)
    : m_database(database)
    , m_durability(durability)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_durability(std::exchange(other.m_durability, Durability::PowerCut))
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    if (m_durability != Durability::PowerCut)
        QSqlQuery(m_database).exec(QStringLiteral("PRAGMA synchronous = FULL"));
}

Result<Transaction> Transaction::begin(const QSqlDatabase &database, Durability durability)
{
    Transaction transaction(database, durability);
    QSqlQuery query(database);
    // In WAL mode this leaves out the sync at a transaction's end and nothing else (sqlite.org/pragma.html).
    if (durability != Durability::PowerCut && !query.exec(QStringLiteral("PRAGMA synchronous = NORMAL")))
        return fail(storageError(query.lastError()));
    // QSqlDatabase::transaction() would take the write lock only at the first write.
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return fail(storageError(query.lastError()));
    transaction.m_open = true;
    return transaction;
}

Result<void> Transaction::commit()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("COMMIT")))
        return fail(storageError(query.lastError()));
    m_open = false;
    return {};
}

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(const QString &text)
{
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_query.addBindValue(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_query.addBindValue(number);
    return *this;
}

Statement &Statement::bind(double number)
{
    m_query.addBindValue(number);
    return *this;
}

Statement &Statement::bindNull()
{
    m_query.addBindValue(QVariant());
    return *this;
}

Result<void> Statement::run()
{
    if (!m_prepared || !m_query.exec())
        return fail(storageError(m_query.lastError()));
    return {};
}

} // namespace lambdesk
