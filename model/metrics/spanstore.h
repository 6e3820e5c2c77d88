// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runspan.h"

#include <model/core/result.h>

#include <QHash>
#include <QSqlDatabase>

namespace lambdesk
{

/// The spans of the newest runs. They are kept many to a row, which takes a tenth of the time that a row for
/// each does. On one thread, that of the database.
class SpanStore
{
public:
    /// Of more than `limit` spans the oldest are forgotten, a row at a time.
    explicit SpanStore(int limit);

    Result<void> open(const QSqlDatabase &database);
    /// Within a transaction.
    Result<void> add(const QList<RunSpan> &spans);
    /// By start.
    Result<QList<RunSpan>> find(const SpanQuery &query) const;

private:
    /// The newest row of a function, which is written again with what comes.
    struct Chunk {
        qint64 id = 0;
        QList<RunSpan> spans;
    };

    Result<void> addTo(Chunk &chunk, const QList<RunSpan> &spans);
    Result<void> write(Chunk &chunk);
    Result<void> dropOldest();

    int m_limit;
    qint64 m_count = 0;
    QSqlDatabase m_database;
    QHash<FunctionName, Chunk> m_open;
};

} // namespace lambdesk
