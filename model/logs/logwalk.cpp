// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwalk.h"

#include "logrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct LogWalkText {
    Q_DECLARE_TR_FUNCTIONS(LogWalk)
};

const QString cursorStart = QStringLiteral("1.");
constexpr qint64 eventsBetweenPauses = 4096;

} // namespace

LogCursor LogPlace::cursor() const
{
    return cursorStart + QStringLiteral("%1.%2.%3").arg(timestamp).arg(stream).arg(row);
}

Result<LogPlace> LogPlace::from(const LogCursor &cursor)
{
    const auto wrong =
        fail(ErrorKind::InvalidParameter, LogWalkText::tr("This isn't a place to go on from."), cursor);
    const QStringList parts = cursor.split(u'.');
    if (parts.size() != 4 || !cursor.startsWith(cursorStart))
        return wrong;
    qint64 numbers[3];
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        numbers[i] = parts.at(i + 1).toLongLong(&isNumber);
        // Written in one way only.
        if (!isNumber || QString::number(numbers[i]) != parts.at(i + 1))
            return wrong;
    }
    return LogPlace{numbers[0], numbers[1], numbers[2]};
}

struct LogWalk::Block {
    qint64 id = 0;
    std::size_t stream = 0;
    LogStreamId streamId = 0;
    qint64 firstRow = 0;
    qint64 messageBytes = 0;
    LogTime oldest = 0;

    QByteArray data = {};
    std::vector<LogEventView> events = {}; ///< by time
    std::size_t next = 0;

    LogPlace place() const { return {events[next].timestamp, streamId, events[next].row}; }
};

/// The blocks that have been read; the one whose next event is the oldest is on top.
class LogWalk::Heap
{
public:
    bool isEmpty() const { return m_blocks.empty(); }
    void push(std::unique_ptr<Block> block)
    {
        m_blocks.push_back(std::move(block));
        std::push_heap(m_blocks.begin(), m_blocks.end(), isLater);
    }
    std::unique_ptr<Block> pop()
    {
        std::pop_heap(m_blocks.begin(), m_blocks.end(), isLater);
        std::unique_ptr<Block> block = std::move(m_blocks.back());
        m_blocks.pop_back();
        return block;
    }
    const Block &top() const { return *m_blocks.front(); }

private:
    static bool isLater(const std::unique_ptr<Block> &a, const std::unique_ptr<Block> &b)
    {
        return a->place() > b->place();
    }

    std::vector<std::unique_ptr<Block>> m_blocks;
};

LogWalk::LogWalk(const QSqlDatabase &database, LogRange range)
    : m_database(database)
    , m_range(std::move(range))
{
}

LogWalk::~LogWalk() = default;

Result<void> LogWalk::prepare(const LogCursor &after)
{
    if (!after.isEmpty()) {
        const auto place = LogPlace::from(after);
        if (!place)
            return fail(place.error());
        m_after = *place;
    }
    if (m_range.groups.isEmpty())
        return fail(ErrorKind::InvalidParameter, LogWalkText::tr("There is no log group to look through."));
    QStringList groups = m_range.groups;
    groups.removeDuplicates();
    for (const QString &group : std::as_const(groups)) {
        if (const auto found = findStreams(group); !found)
            return found;
    }
    for (std::size_t index = 0; index < m_streams.size(); ++index) {
        if (const auto found = findBlocks(m_streams[index], index); !found)
            return found;
    }
    std::sort(m_blocks.begin(), m_blocks.end(),
              [](const auto &a, const auto &b) { return a->oldest > b->oldest; });
    return {};
}

Result<void> LogWalk::findStreams(const QString &group)
{
    Statement exists(m_database, QStringLiteral("SELECT 1 FROM groups WHERE name = ?"));
    if (const auto run = exists.bind(group).run(); !run)
        return run;
    if (!exists.next())
        return fail(ErrorKind::NotFound, LogWalkText::tr("There is no log group \"%1\".").arg(group));
    Statement find(m_database,
                   QStringLiteral("SELECT ") + streamColumns + QStringLiteral("WHERE g.name = ?"));
    if (const auto run = find.bind(group).run(); !run)
        return run;
    while (find.next()) {
        if (LogStream stream = streamOf(find); isWanted(stream))
            m_streams.push_back(std::move(stream));
    }
    return {};
}

bool LogWalk::isWanted(const LogStream &stream) const
{
    if (!stream.firstEvent || !stream.lastEvent)
        return false;
    const bool isOlder = m_range.from && *stream.lastEvent < *m_range.from;
    const bool isNewer = m_range.to && *stream.firstEvent >= *m_range.to;
    const bool isDone = m_after && *stream.lastEvent < m_after->timestamp;
    return !isOlder && !isNewer && !isDone && stream.name.startsWith(m_range.streamPrefix) &&
           (m_range.streams.isEmpty() || m_range.streams.contains(stream.name));
}

Result<void> LogWalk::findBlocks(const LogStream &stream, std::size_t index)
{
    Statement find(m_database,
                   QStringLiteral("SELECT rowid, first_row, message_bytes, oldest_ms, newest_ms "
                                  "FROM blocks INDEXED BY blocks_by_row WHERE stream = ? AND first_row < ?"));
    if (const auto run = find.bind(stream.id).bind(stream.endRow).run(); !run)
        return run;
    while (find.next()) {
        const LogTime newest = find.number(4);
        if ((m_range.from && newest < *m_range.from) || (m_after && newest < m_after->timestamp))
            continue;
        auto block = std::make_unique<Block>(
            Block{find.number(0), index, stream.id, find.number(1), find.number(2), find.number(3)});
        if (m_range.to && block->oldest >= *m_range.to)
            continue;
        m_allBytes += block->messageBytes;
        m_blocks.push_back(std::move(block));
    }
    return {};
}

/// A block that isn't there any more has no events.
Result<void> LogWalk::load(Block &block)
{
    m_doneBytes += block.messageBytes; // but for the events that are still to be visited
    Statement read(m_database,
                   QStringLiteral("SELECT data FROM blocks WHERE id = ? AND stream = ? AND first_row = ?"));
    if (const auto run = read.bind(block.id).bind(block.streamId).bind(block.firstRow).run(); !run)
        return run;
    if (!read.next())
        return {};
    block.data = read.bytes(0);
    LogBlockReader reader(block.data, block.firstRow);
    LogEventView event;
    bool isSorted = true;
    const qint64 endRow = m_streams[block.stream].endRow;
    while (reader.next(event) && event.row < endRow) {
        if ((m_range.from && event.timestamp < *m_range.from) ||
            (m_range.to && event.timestamp >= *m_range.to) ||
            isBefore({event.timestamp, block.streamId, event.row}))
            continue;
        isSorted = isSorted && (block.events.empty() || block.events.back().timestamp <= event.timestamp);
        block.events.push_back(event);
        m_doneBytes -= event.message.size();
    }
    if (!isSorted)
        std::stable_sort(block.events.begin(), block.events.end(),
                         [](const auto &a, const auto &b) { return a.timestamp < b.timestamp; });
    return {};
}

Result<LogScan::End> LogWalk::run(const Visit &visit, const Pause &pause)
{
    Heap heap;
    LogScan::End end;
    LogPlace last = m_after.value_or(LogPlace());
    const auto goesOn = [this, &pause] {
        return pause(m_allBytes > 0 ? std::clamp(double(m_doneBytes) / double(m_allBytes), 0.0, 1.0) : 1);
    };
    while (!m_blocks.empty() || !heap.isEmpty()) {
        while (!m_blocks.empty() &&
               (heap.isEmpty() || m_blocks.back()->oldest <= heap.top().place().timestamp)) {
            std::unique_ptr<Block> block = std::move(m_blocks.back());
            m_blocks.pop_back();
            if (!goesOn()) {
                end.cursor = last.cursor();
                return end;
            }
            if (const auto loaded = load(*block); !loaded)
                return fail(loaded.error());
            if (!block->events.empty())
                heap.push(std::move(block));
        }
        if (heap.isEmpty())
            continue;
        // Its events up to where another block has to come in between.
        std::unique_ptr<Block> block = heap.pop();
        const LogStream &stream = m_streams[block->stream];
        do {
            const LogEventView &event = block->events[block->next++];
            last = {event.timestamp, block->streamId, event.row};
            ++end.scanned;
            end.scannedBytes += event.message.size();
            m_doneBytes += event.message.size();
            if (!visit(event, stream) || (end.scanned % eventsBetweenPauses == 0 && !goesOn())) {
                end.cursor = last.cursor();
                return end;
            }
        } while (block->next < block->events.size() &&
                 (heap.isEmpty() || block->place() < heap.top().place()) &&
                 (m_blocks.empty() || block->place().timestamp < m_blocks.back()->oldest));
        if (block->next < block->events.size())
            heap.push(std::move(block));
    }
    return end;
}

} // namespace lambdesk
