// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QMutex>
#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <map>
#include <memory>

class QThread;

namespace lambdesk
{

/// A connection to the file that the logs are in; belongs to the thread that opened it.
class LogDatabase
{
public:
    /// Makes the file where there is none, and brings its layout to the newest. TooNew, Storage, ReadOnly.
    static Result<std::unique_ptr<LogDatabase>> openForWriting(const QString &path);
    /// The file must be there.
    static Result<std::unique_ptr<LogDatabase>> openForReading(const QString &path);
    ~LogDatabase();

    const QSqlDatabase &sql() const { return m_sql; }

private:
    LogDatabase(const QString &path, bool isForReading);
    Result<void> open(const QStringList &pragmas);

    QSqlDatabase m_sql;
};

/// Renames a file that can't be used, and what belongs to it, so that a new one can be made; answers its new
/// name.
Result<QString> putLogsAside(const QString &path);

/// The connections of the threads that read: each has one of its own, which stays open.
class LogReaders
{
public:
    explicit LogReaders(QString path);
    ~LogReaders();

    /// The calling thread's.
    Result<QSqlDatabase> current();
    /// From now on every thread opens the file anew.
    void forgetFile() { ++m_generation; }
    /// Once the threads have ended.
    void closeAll();

private:
    struct Entry {
        std::unique_ptr<LogDatabase> database;
        int generation = 0;
    };

    QString m_path;
    std::atomic<int> m_generation = 0;
    QMutex m_mutex;
    std::map<QThread *, Entry> m_entries;
};

} // namespace lambdesk
