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
/// Whether such an error says that the file is no database, or not a whole one.
bool isDamage(const Error &error);

/// What a write survives once it is confirmed.
enum class Durability {
    PowerCut,     ///< synced to the disk
    EndOfProcess, ///< however the program ends; a power cut may take the last moments back
};

/// A write transaction, taken at once; rolled back when it goes out of scope without commit().
class Transaction
{
public:
    static Result<Transaction> begin(const QSqlDatabase &database,
                                     Durability durability = Durability::PowerCut);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// What this confirms survives what was asked for.
    Result<void> commit();

private:
    Transaction(const QSqlDatabase &database, Durability durability);

    QSqlDatabase m_database;
    Durability m_durability;
    bool m_open = false;
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
    /// Of the row that it inserted.
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

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

/// What a write may alter.
enum class Alters {
    Functions, ///< functions, versions, aliases, and anything else
    Records,   ///< none of those: runs, queues
};

/// Runs `work` in a transaction of its own, which counts when `work` succeeded. Within the work of another
/// write() it is a part of that one's transaction: who calls hands its error on, so that nothing counts.
template <typename Work>
Result<void> write(Workspace &workspace, Work work, Alters alters = Alters::Functions,
                   Durability durability = Durability::PowerCut)
{
    const auto database = workspace.openDatabase();
    if (!database)
        return fail(database.error());
    if (workspace.isWriting())
        return work(*database);
    auto transaction = Transaction::begin(*database, durability);
    if (!transaction)
        return fail(transaction.error());
    const Workspace::Writing writing(workspace);
    if (const Result<void> done = work(*database); !done)
        return done;
    const Result<void> committed = transaction->commit();
    if (alters == Alters::Functions)
        workspace.noteFunctionChange();
    return committed;
}

} // namespace lambdesk
