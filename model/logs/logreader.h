// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logevent.h"

#include <model/core/result.h>

#include <QSqlDatabase>

namespace lambdesk
{

/// Reads from the logs' database; what LogService's functions of the same names answer.
class LogReader
{
public:
    explicit LogReader(QSqlDatabase database)
        : m_database(std::move(database))
    {
    }

    Result<QList<LogGroup>> groups() const;
    Result<LogGroup> group(const QString &name) const;
    Result<QList<LogStream>> streams(const QString &group) const;
    Result<LogStream> stream(const QString &group, const QString &name) const;
    Result<QList<LogEvent>> events(LogStreamId stream, qint64 row, int count) const;
    Result<std::optional<LogTime>> oldest(LogStreamId stream, qint64 row, qint64 endRow) const;
    Result<qint64> rowAt(LogStreamId stream, LogTime time) const;
    Result<QList<LogRun>> runs(LogStreamId stream, qint64 row, qint64 endRow) const;
    Result<LogRunPlace> placeOfRun(const QString &requestId) const;

private:
    Result<QList<LogGroup>> groupsNamed(const QString *name) const;
    Result<LogStream> streamById(LogStreamId id) const;

    QSqlDatabase m_database;
};

} // namespace lambdesk
