// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// sqlite.org/rescode.html; the low byte is the primary code.
constexpr int sqliteReadOnly = 8;
constexpr int sqliteFull = 13;

} // namespace

Error storageError(const QSqlError &error)
{
    const auto detail =
        QStringLiteral("SQLite %1: %2 %3")
            .arg(error.nativeErrorCode(), error.databaseText().trimmed(), error.driverText().trimmed())
            .trimmed();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteReadOnly:
        return {ErrorKind::ReadOnly, Text::tr("The workspace can't be written to."), detail};
    case sqliteFull:
        return {ErrorKind::Storage, Text::tr("The disk is full: nothing was changed."), detail};
    default:
        return {ErrorKind::Storage, Text::tr("The workspace could not be read or written."), detail};
    }
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

Result<Transaction> Transaction::begin(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    // QSqlDatabase::transaction() would take the write lock only at the first write.
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return fail(storageError(query.lastError()));
    return Transaction(database);
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
