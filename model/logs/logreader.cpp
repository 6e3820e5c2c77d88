// SPDX-License-Identifier: GPL-3.0-or-later
#include "logreader.h"

#include "logblock.h"
#include "logrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct LogReaderText {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

tl::unexpected<Error> noGroup(const QString &name)
{
    return fail(ErrorKind::NotFound, LogReaderText::tr("There is no log group \"%1\".").arg(name));
}

const QString runColumns =
    QStringLiteral("SELECT request_id, stream, first_row, end_row, running, cold_start, failed, duration_ms, "
                   "init_ms, memory_mb, max_memory_mb FROM runs ");

LogRun runOf(const Statement &row)
{
    LogRun run;
    run.requestId = row.text(0);
    run.stream = row.number(1);
    run.firstRow = row.number(2);
    run.endRow = row.number(3);
    run.running = row.yes(4);
    run.coldStart = row.yes(5);
    run.failed = row.yes(6);
    run.durationMs = row.real(7);
    if (!row.isNull(8))
        run.initMs = row.real(8);
    run.memoryMb = row.integer(9);
    run.maxMemoryMb = row.integer(10);
    return run;
}

} // namespace

Result<QList<LogGroup>> LogReader::groupsNamed(const QString *name) const
{
    const QString where = name ? QStringLiteral("WHERE g.name = ? ") : QString();
    Statement find(m_database,
                   QStringLiteral("SELECT g.name, g.created_ms, g.retention_days, "
                                  "coalesce(sum(s.stored_bytes), 0), count(s.id), max(s.last_event_ms) "
                                  "FROM groups g LEFT JOIN streams s ON s.group_id = g.id ") +
                       where + QStringLiteral("GROUP BY g.id ORDER BY g.name"));
    if (name)
        find.bind(*name);
    if (const auto run = find.run(); !run)
        return fail(run.error());
    QList<LogGroup> groups;
    while (find.next()) {
        LogGroup group{
            find.text(0), find.number(1), std::nullopt, find.number(3), find.number(4), timeOf(find, 5), {}};
        if (!find.isNull(2))
            group.retentionDays = find.integer(2);
        groups.append(group);
    }
    Statement tags(m_database, QStringLiteral("SELECT g.name, t.key, t.value FROM group_tags t "
                                              "JOIN groups g ON g.id = t.group_id ") +
                                   where);
    if (name)
        tags.bind(*name);
    if (const auto run = tags.run(); !run)
        return fail(run.error());
    QHash<QString, QMap<QString, QString>> tagsOf;
    while (tags.next())
        tagsOf[tags.text(0)].insert(tags.text(1), tags.text(2));
    for (LogGroup &group : groups)
        group.tags = tagsOf.value(group.name);
    return groups;
}

Result<QList<LogGroup>> LogReader::groups() const
{
    return groupsNamed(nullptr);
}

Result<LogGroup> LogReader::group(const QString &name) const
{
    const auto found = groupsNamed(&name);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return noGroup(name);
    return found->first();
}

Result<QList<LogStream>> LogReader::streams(const QString &group) const
{
    Statement exists(m_database, QStringLiteral("SELECT 1 FROM groups WHERE name = ?"));
    if (const auto run = exists.bind(group).run(); !run)
        return fail(run.error());
    if (!exists.next())
        return noGroup(group);
    Statement find(m_database,
                   QStringLiteral("SELECT ") + streamColumns +
                       QStringLiteral("WHERE g.name = ? ORDER BY s.last_event_ms DESC NULLS LAST, "
                                      "s.id DESC"));
    if (const auto run = find.bind(group).run(); !run)
        return fail(run.error());
    QList<LogStream> streams;
    while (find.next())
        streams.append(streamOf(find));
    return streams;
}

Result<LogStream> LogReader::stream(const QString &group, const QString &name) const
{
    Statement find(m_database, QStringLiteral("SELECT ") + streamColumns +
                                   QStringLiteral("WHERE g.name = ? AND s.name = ?"));
    if (const auto run = find.bind(group).bind(name).run(); !run)
        return fail(run.error());
    if (!find.next())
        return fail(ErrorKind::NotFound,
                    LogReaderText::tr("There is no log stream \"%1\" in %2.").arg(name, group));
    return streamOf(find);
}

Result<LogStream> LogReader::streamById(LogStreamId id) const
{
    Statement find(m_database, QStringLiteral("SELECT ") + streamColumns + QStringLiteral("WHERE s.id = ?"));
    if (const auto run = find.bind(id).run(); !run)
        return fail(run.error());
    if (!find.next())
        return fail(ErrorKind::NotFound, LogReaderText::tr("The log stream isn't there any more."));
    return streamOf(find);
}

Result<QList<LogEvent>> LogReader::events(LogStreamId stream, qint64 row, int count) const
{
    const auto found = streamById(stream);
    if (!found)
        return fail(found.error());
    const qint64 first = std::max(row, found->firstRow);
    const qint64 end = first + std::max(count, 0);
    // The last block that begins before the row, and those after it.
    Statement blocks(m_database,
                     QStringLiteral("SELECT first_row, data FROM blocks WHERE stream = ? AND first_row >= "
                                    "(SELECT coalesce(max(first_row), 0) FROM blocks WHERE stream = ? "
                                    "AND first_row <= ?) AND first_row < ? ORDER BY first_row"));
    if (const auto run = blocks.bind(stream).bind(stream).bind(first).bind(end).run(); !run)
        return fail(run.error());
    QList<LogEvent> events;
    while (events.size() < count && blocks.next()) {
        const QByteArray data = blocks.bytes(1);
        LogBlockReader reader(data, blocks.number(0));
        LogEventView event;
        while (events.size() < count && reader.next(event)) {
            if (event.row >= first)
                events.append(event.copy());
        }
    }
    return events;
}

Result<std::optional<LogTime>> LogReader::oldest(LogStreamId stream, qint64 row, qint64 endRow) const
{
    // The index has all of it: no event is read.
    Statement find(m_database,
                   QStringLiteral("SELECT min(oldest_ms) FROM blocks INDEXED BY blocks_by_row WHERE "
                                  "stream = ? AND first_row < ? AND first_row + events > ?"));
    if (const auto run = find.bind(stream).bind(endRow).bind(row).run(); !run)
        return fail(run.error());
    return find.next() ? timeOf(find, 0) : std::nullopt;
}

Result<qint64> LogReader::rowAt(LogStreamId stream, LogTime time) const
{
    const auto found = streamById(stream);
    if (!found)
        return fail(found.error());
    Statement block(m_database, QStringLiteral("SELECT first_row, data FROM blocks WHERE stream = ? "
                                               "AND newest_ms >= ? ORDER BY first_row LIMIT 1"));
    if (const auto run = block.bind(stream).bind(time).run(); !run)
        return fail(run.error());
    if (!block.next())
        return found->endRow;
    const QByteArray data = block.bytes(1);
    LogBlockReader reader(data, block.number(0));
    LogEventView event;
    while (reader.next(event)) {
        if (event.timestamp >= time)
            return event.row;
    }
    return found->endRow;
}

Result<QList<LogRun>> LogReader::runs(LogStreamId stream, qint64 row, qint64 endRow) const
{
    Statement find(m_database,
                   runColumns + QStringLiteral("WHERE stream = ? AND first_row >= (SELECT "
                                               "coalesce(max(first_row), 0) FROM runs WHERE stream = ? AND "
                                               "first_row <= ?) AND first_row < ? AND end_row > ? "
                                               "ORDER BY first_row"));
    if (const auto run = find.bind(stream).bind(stream).bind(row).bind(endRow).bind(row).run(); !run)
        return fail(run.error());
    QList<LogRun> runs;
    while (find.next())
        runs.append(runOf(find));
    return runs;
}

Result<LogRunPlace> LogReader::placeOfRun(const QString &requestId) const
{
    // The tries of one invocation share the id; the last one is meant.
    Statement find(m_database, runColumns + QStringLiteral("WHERE request_id = ? ORDER BY id DESC LIMIT 1"));
    if (const auto run = find.bind(requestId).run(); !run)
        return fail(run.error());
    if (!find.next())
        return fail(ErrorKind::NotFound, LogReaderText::tr("There is no log of the run %1.").arg(requestId));
    const LogRun run = runOf(find);
    const auto stream = streamById(run.stream);
    if (!stream)
        return fail(stream.error());
    return LogRunPlace{*stream, run};
}

} // namespace lambdesk
