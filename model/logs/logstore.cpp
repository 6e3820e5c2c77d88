// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstore.h"

#include "logrows.h"

#include <model/core/units.h>

#include <QCoreApplication>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Streams kept in memory, each with the events of its last block.
constexpr int openStreams = 256;
/// What is further apart doesn't share a block, so that events can go when their time has come.
constexpr LogTime longestSpan = msPerHour;

const QString insertionOfRun = QStringLiteral(
    "INSERT INTO runs (request_id, stream, first_row, end_row, running, cold_start, failed, "
    "duration_ms, init_ms, memory_mb, max_memory_mb) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString updateOfRun =
    QStringLiteral("UPDATE runs SET request_id = ?, stream = ?, first_row = ?, end_row = ?, running = ?, "
                   "cold_start = ?, failed = ?, duration_ms = ?, init_ms = ?, memory_mb = ?, "
                   "max_memory_mb = ? WHERE id = ?");

template <typename Number>
void bindOptional(Statement &statement, const std::optional<Number> &number)
{
    if (number)
        statement.bind(*number);
    else
        statement.bindNull();
}

} // namespace

void LogChanges::add(LogChanges &&other)
{
    groups = groups || other.groups;
    streamsOf += other.streamsOf;
    for (auto each = other.streams.cbegin(); each != other.streams.cend(); ++each)
        streams.insert(each.key(), each.value());
    runs += other.runs;
    leavings = leavings || other.leavings;
}

void LogStore::beginRun(quint64 number, const LogRunStart &start)
{
    OpenRun &open = m_runs[number];
    open = {start, {}, 0, false, false, false};
    open.run.requestId = start.requestId;
    open.run.running = true;
    open.run.coldStart = start.coldStart;
    open.run.memoryMb = start.memoryMb;
}

Result<void> LogStore::appendToRun(quint64 number, const LogBlock &block)
{
    const auto found = m_runs.find(number);
    if (found == m_runs.end())
        return {};
    const auto stream = openOrCreate({found->start.group, found->start.stream}, block.oldest);
    if (!stream)
        return fail(stream.error());
    LogRun &run = found->run;
    // Its stream may have been removed meanwhile: then the run goes on in a new one.
    if (run.stream != (*stream)->stream.id) {
        run.stream = (*stream)->stream.id;
        run.firstRow = (*stream)->stream.endRow;
        found->id = 0;
        found->figuresChanged = true;
    }
    if (const auto appended = append(**stream, block); !appended)
        return appended;
    run.endRow = (*stream)->stream.endRow;
    found->changed = true;
    return {};
}

void LogStore::endRun(quint64 number, const LogRunEnd &end)
{
    const auto found = m_runs.find(number);
    if (found == m_runs.end())
        return;
    LogRun &run = found->run;
    run.running = false;
    run.failed = end.failed;
    run.durationMs = end.durationMs;
    run.initMs = end.initMs;
    run.maxMemoryMb = end.maxMemoryMb;
    found->changed = found->figuresChanged = found->ended = true;
}

Result<void> LogStore::append(const QString &group, const QString &stream, const LogBlock &block)
{
    const auto opened = open({group, stream});
    if (!opened)
        return fail(opened.error());
    return append(**opened, block);
}

Result<qint64> LogStore::groupId(const QString &name) const
{
    Statement find(m_database, QStringLiteral("SELECT id FROM groups WHERE name = ?"));
    if (const auto run = find.bind(name).run(); !run)
        return fail(run.error());
    if (!find.next())
        return fail(ErrorKind::NotFound, tr("There is no log group \"%1\".").arg(name));
    return find.number(0);
}

Result<LogStore::OpenStream *> LogStore::open(const Key &key)
{
    if (const auto found = m_streams.find(key); found != m_streams.end())
        return &*found;
    Statement find(m_database, QStringLiteral("SELECT ") + streamColumns +
                                   QStringLiteral("WHERE g.name = ? AND s.name = ?"));
    if (const auto run = find.bind(key.first).bind(key.second).run(); !run)
        return fail(run.error());
    if (!find.next()) {
        if (const auto group = groupId(key.first); !group)
            return fail(group.error());
        return fail(ErrorKind::NotFound,
                    tr("There is no log stream \"%1\" in %2.").arg(key.second, key.first));
    }
    OpenStream open{streamOf(find), {}, 0, 0, false};
    Statement last(m_database,
                   QStringLiteral("SELECT id, first_row, events, message_bytes, oldest_ms, newest_ms, data "
                                  "FROM blocks WHERE stream = ? ORDER BY first_row DESC LIMIT 1"));
    if (const auto run = last.bind(open.stream.id).run(); !run)
        return fail(run.error());
    if (last.next()) {
        open.tailId = last.number(0);
        open.tailRow = last.number(1);
        open.tail = {last.bytes(6),  last.number(2), last.number(3),
                     last.number(4), last.number(5), open.stream.lastIngested.value_or(0)};
    }
    return &*m_streams.insert(key, open);
}

Result<LogStore::OpenStream *> LogStore::openOrCreate(const Key &key, LogTime now)
{
    auto opened = open(key);
    if (opened || opened.error().kind != ErrorKind::NotFound)
        return opened;
    const auto group = createGroup(key.first, now);
    if (!group && group.error().kind != ErrorKind::Conflict)
        return fail(group.error());
    if (group && m_daysOfNew) {
        if (const auto set = setRetention(key.first, m_daysOfNew); !set)
            return fail(set.error());
    }
    if (const auto made = createStream(key.first, key.second, now); !made)
        return fail(made.error());
    return open(key);
}

Result<void> LogStore::append(OpenStream &open, const LogBlock &block)
{
    if (block.events == 0)
        return {};
    const bool isFull =
        open.tail.data.size() + block.data.size() > LogBlock::fullBytes ||
        std::max(block.newest, open.tail.newest) - std::min(block.oldest, open.tail.oldest) > longestSpan;
    if (open.tail.events > 0 && isFull) {
        if (const auto written = writeTail(open); !written)
            return written;
        open.tail = {};
        open.tailId = 0;
    }
    LogStream &stream = open.stream;
    if (open.tail.events == 0)
        open.tailRow = stream.endRow;
    open.tail.append(block);
    stream.endRow += block.events;
    stream.storedBytes += block.messageBytes;
    stream.firstEvent = std::min(stream.firstEvent.value_or(block.oldest), block.oldest);
    stream.lastEvent = std::max(stream.lastEvent.value_or(block.newest), block.newest);
    stream.lastIngested = block.ingested;
    open.changed = true;
    return {};
}

Result<void> LogStore::writeTail(OpenStream &open)
{
    if (open.tail.events == 0 || !open.changed)
        return {};
    const QString sql =
        open.tailId == 0
            ? QStringLiteral("INSERT INTO blocks (stream, first_row, events, message_bytes, oldest_ms, "
                             "newest_ms, data) VALUES (?, ?, ?, ?, ?, ?, ?)")
            : QStringLiteral("UPDATE blocks SET stream = ?, first_row = ?, events = ?, message_bytes = ?, "
                             "oldest_ms = ?, newest_ms = ?, data = ? WHERE id = ?");
    Statement write(m_database, sql);
    write.bind(open.stream.id).bind(open.tailRow).bind(open.tail.events).bind(open.tail.messageBytes);
    write.bind(open.tail.oldest).bind(open.tail.newest).bind(open.tail.data);
    if (open.tailId != 0)
        write.bind(open.tailId);
    if (const auto run = write.run(); !run)
        return run;
    if (open.tailId == 0)
        open.tailId = write.insertedId();
    return {};
}

Result<void> LogStore::writeStream(const LogStream &stream)
{
    Statement write(m_database,
                    QStringLiteral("UPDATE streams SET first_event_ms = ?, last_event_ms = ?, "
                                   "last_ingested_ms = ?, first_row = ?, end_row = ?, stored_bytes = ? "
                                   "WHERE id = ?"));
    for (const auto &time : {stream.firstEvent, stream.lastEvent, stream.lastIngested})
        bindOptional(write, time);
    return write.bind(stream.firstRow).bind(stream.endRow).bind(stream.storedBytes).bind(stream.id).run();
}

/// There may be hundreds of them: to prepare a statement for each would take longer than all the rest.
Result<void> LogStore::writeRuns()
{
    std::optional<Statement> insertion;
    std::optional<Statement> update;
    for (auto run = m_runs.begin(); run != m_runs.end();) {
        // Of a run that wrote nothing there is nothing to keep.
        if (run->changed && run->run.stream != 0) {
            const bool isNew = run->id == 0;
            std::optional<Statement> &into = isNew ? insertion : update;
            if (!into)
                into.emplace(m_database, isNew ? insertionOfRun : updateOfRun);
            if (const auto written = writeRun(*run, *into); !written)
                return written;
            if (run->figuresChanged)
                m_changes.runs.append(run->run);
        }
        run->changed = run->figuresChanged = false;
        run = run->ended ? m_runs.erase(run) : std::next(run);
    }
    return {};
}

Result<void> LogStore::writeRun(OpenRun &open, Statement &into)
{
    const LogRun &run = open.run;
    into.bind(run.requestId).bind(run.stream).bind(run.firstRow).bind(run.endRow).bind(run.running);
    into.bind(run.coldStart).bind(run.failed).bind(run.durationMs);
    bindOptional(into, run.initMs);
    into.bind(run.memoryMb).bind(run.maxMemoryMb);
    if (open.id != 0)
        into.bind(open.id);
    if (const auto written = into.run(); !written)
        return written;
    if (open.id == 0)
        open.id = into.insertedId();
    return {};
}

Result<void> LogStore::settle()
{
    for (OpenStream &open : m_streams) {
        if (!open.changed)
            continue;
        auto written = writeTail(open);
        if (written)
            written = writeStream(open.stream);
        if (!written)
            return written;
        open.changed = false;
        m_changes.streams.insert(open.stream.id, open.stream);
    }
    if (const auto written = writeRuns(); !written)
        return written;
    if (m_streams.size() > openStreams)
        m_streams.clear();
    return {};
}

} // namespace lambdesk
