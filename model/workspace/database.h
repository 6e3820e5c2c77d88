// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <model/core/result.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace lambdesk
{

/// An error of SQLite as one of ours: ReadOnly where nothing can be written, else Storage with SQLite's words
/// in the detail.
Error storageError(const QSqlError &error);

/// A write transaction, taken at once; rolled back when it goes out of scope without commit().
class Transaction
{
public:
    static Result<Transaction> begin(const QSqlDatabase &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// What this confirms survives a crash and a power cut.
    Result<void> commit();

private:
    explicit Transaction(const QSqlDatabase &database);

    QSqlDatabase m_database;
    bool m_open = true;
};

/// One prepared statement with its values, by position.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    /// Strings and bytes that are null in Qt's sense are empty ones here.
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool yes) { return bind(qint64(yes)); }
    Statement &bind(double number);
    Statement &bindNull();

    Result<void> run();
    bool next() { return m_query.next(); }
    /// Rows that the statement inserted, changed or removed.
    int changes() const { return m_query.numRowsAffected(); }

    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    bool yes(int column) const { return m_query.value(column).toLongLong() != 0; }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    QSqlQuery m_query;
    bool m_prepared = false;
};

/// Runs `work` in a transaction of its own, which counts when `work` succeeded.
template <typename Work>
Result<void> write(const Workspace &workspace, Work work)
{
    const auto database = workspace.openDatabase();
    if (!database)
        return fail(database.error());
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<void> done = work(*database); !done)
        return done;
    return transaction->commit();
}

} // namespace lambdesk
