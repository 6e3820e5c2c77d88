// SPDX-License-Identifier: GPL-3.0-or-later
// How LogStore gets rid of what nobody needs any more.
#include "logstore.h"

#include "logrows.h"

#include <model/core/units.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr int blocksAtOnce = 100;
constexpr qint64 pagesAtOnce = 1000;

Result<qint64> numberOf(const QSqlDatabase &database, const QString &sql)
{
    Statement query(database, sql);
    if (const auto run = query.run(); !run)
        return fail(run.error());
    return query.next() ? query.number(0) : 0;
}

/// The first column of every row.
Result<QList<qint64>> numbersOf(Statement &query)
{
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<qint64> numbers;
    while (query.next())
        numbers.append(query.number(0));
    return numbers;
}

} // namespace

Result<bool> LogStore::sweep(LogTime now, qint64 maximumBytes)
{
    if (const auto settled = settle(); !settled)
        return fail(settled.error());
    auto removed = sweepRemoved();
    if (removed && *removed == 0)
        removed = sweepExpired(now);
    if (removed && *removed == 0)
        removed = sweepBeyond(maximumBytes, now);
    if (!removed)
        return fail(removed.error());
    const auto hasFreePages = sweepFreePages();
    if (!hasFreePages)
        return hasFreePages;
    return *removed > 0 || *hasFreePages;
}

Result<int> LogStore::sweepRemoved()
{
    const auto stream = numberOf(m_database, QStringLiteral("SELECT id FROM removed_streams LIMIT 1"));
    if (!stream)
        return fail(stream.error());
    if (*stream == 0)
        return 0;
    Statement find(m_database, QStringLiteral("SELECT id FROM blocks WHERE stream = ? LIMIT ?"));
    const auto blocks = numbersOf(find.bind(*stream).bind(blocksAtOnce));
    if (!blocks)
        return fail(blocks.error());
    if (const auto removed = removeBlocks(*blocks); !removed)
        return fail(removed.error());
    if (blocks->size() < blocksAtOnce) {
        for (const auto &sql : {QStringLiteral("DELETE FROM runs WHERE stream = ?"),
                                QStringLiteral("DELETE FROM removed_streams WHERE id = ?")}) {
            if (const auto run = Statement(m_database, sql).bind(*stream).run(); !run)
                return fail(run.error());
        }
    }
    return int(blocks->size()) + 1;
}

Result<int> LogStore::sweepExpired(LogTime now)
{
    Statement find(m_database, QStringLiteral("SELECT s.id, g.retention_days FROM streams s JOIN groups g "
                                              "ON g.id = s.group_id WHERE g.retention_days IS NOT NULL "
                                              "AND s.first_event_ms < ? - g.retention_days * 86400000"));
    if (const auto run = find.bind(now).run(); !run)
        return fail(run.error());
    QList<QPair<LogStreamId, LogTime>> streams; // and up to when
    while (find.next())
        streams.append({find.number(0), now - find.number(1) * msPerDay});
    int removed = 0;
    for (const auto &[stream, end] : std::as_const(streams)) {
        Statement oldest(m_database, QStringLiteral("SELECT id, newest_ms FROM blocks WHERE stream = ? "
                                                    "ORDER BY first_row LIMIT ?"));
        if (const auto run = oldest.bind(stream).bind(blocksAtOnce).run(); !run)
            return fail(run.error());
        QList<qint64> blocks;
        while (oldest.next() && oldest.number(1) < end)
            blocks.append(oldest.number(0));
        if (blocks.isEmpty())
            continue;
        auto done = removeBlocks(blocks);
        if (done)
            done = noteRemoval(stream, now);
        if (!done)
            return fail(done.error());
        removed += int(blocks.size());
        if (removed >= blocksAtOnce)
            break;
    }
    return removed;
}

Result<int> LogStore::sweepBeyond(qint64 maximumBytes, LogTime now)
{
    const auto used = numberOf(m_database, QStringLiteral("SELECT (page_count - freelist_count) * page_size "
                                                          "FROM pragma_page_count, pragma_freelist_count, "
                                                          "pragma_page_size"));
    if (!used)
        return fail(used.error());
    if (*used <= maximumBytes)
        return 0;
    // In the order in which they were begun.
    Statement find(m_database,
                   QStringLiteral("SELECT id, stream, length(data) FROM blocks ORDER BY id LIMIT ?"));
    if (const auto run = find.bind(blocksAtOnce).run(); !run)
        return fail(run.error());
    QList<qint64> blocks;
    QSet<LogStreamId> streams;
    qint64 excess = *used - maximumBytes;
    while (excess > 0 && find.next()) {
        blocks.append(find.number(0));
        streams.insert(find.number(1));
        excess -= find.number(2);
    }
    auto done = removeBlocks(blocks);
    for (const LogStreamId stream : std::as_const(streams)) {
        if (done)
            done = noteRemoval(stream, now);
    }
    if (!done)
        return fail(done.error());
    return int(blocks.size());
}

Result<bool> LogStore::sweepFreePages()
{
    const auto free = numberOf(m_database, QStringLiteral("PRAGMA freelist_count"));
    if (!free)
        return fail(free.error());
    // The pragma gives one page back with each of its steps, and Qt makes one step of a statement that has no
    // columns.
    Statement give(m_database, QStringLiteral("PRAGMA incremental_vacuum"));
    for (qint64 page = 0; page < std::min(*free, pagesAtOnce); ++page) {
        if (const auto run = give.run(); !run)
            return fail(run.error());
    }
    return *free > pagesAtOnce;
}

Result<void> LogStore::removeBlocks(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        Statement remove(m_database, QStringLiteral("DELETE FROM blocks WHERE id = ?"));
        if (const auto run = remove.bind(id).run(); !run)
            return run;
    }
    return {};
}

/// Brings the stream's row to what is left of it. A stream of which nothing is left goes too, unless its
/// environment may still write.
Result<void> LogStore::noteRemoval(LogStreamId id, LogTime now)
{
    Statement find(m_database, QStringLiteral("SELECT ") + streamColumns + QStringLiteral("WHERE s.id = ?"));
    if (const auto run = find.bind(id).run(); !run)
        return run;
    if (!find.next())
        return {};
    LogStream stream = streamOf(find);
    m_streams.remove({stream.group, stream.name});
    Statement left(m_database, QStringLiteral("SELECT min(first_row), min(oldest_ms), max(newest_ms), "
                                              "sum(message_bytes) FROM blocks WHERE stream = ?"));
    if (const auto run = left.bind(id).run(); !run)
        return run;
    const bool isEmpty = !left.next() || left.isNull(0);
    stream.firstRow = isEmpty ? stream.endRow : left.number(0);
    stream.firstEvent = isEmpty ? std::nullopt : timeOf(left, 1);
    stream.lastEvent = isEmpty ? std::nullopt : timeOf(left, 2);
    stream.storedBytes = isEmpty ? 0 : left.number(3);
    Statement runs(m_database,
                   QStringLiteral("DELETE FROM runs WHERE stream = ? AND end_row <= ? AND running = 0"));
    if (const auto run = runs.bind(id).bind(stream.firstRow).run(); !run)
        return run;
    if (isEmpty && stream.lastIngested.value_or(0) < now - msPerDay) {
        m_changes.streams.remove(id);
        m_changes.streamsOf.insert(stream.group);
        return Statement(m_database, QStringLiteral("DELETE FROM streams WHERE id = ?")).bind(id).run();
    }
    m_changes.streams.insert(id, stream);
    return writeStream(stream);
}

} // namespace lambdesk
