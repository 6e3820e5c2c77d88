// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logblock.h"
#include "logscan.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <vector>

namespace lambdesk
{

/// An event's place in the order in which a range is walked through.
struct LogPlace {
    LogTime timestamp = 0;
    LogStreamId stream = 0;
    qint64 row = 0;
    auto operator<=>(const LogPlace &) const = default;

    LogCursor cursor() const;
    /// InvalidParameter for a text that isn't a cursor.
    static Result<LogPlace> from(const LogCursor &cursor);
};

/// Goes through the events of a range in the order of their timestamps, over all streams; of the same
/// millisecond by stream and row. Reads a block when its turn has come, and lets it go afterwards.
class LogWalk
{
public:
    /// Answers false to stop after this event. The event's bytes are valid during the call.
    using Visit = std::function<bool(const LogEventView &event, const LogStream &stream)>;
    /// Called now and then with how much of the bytes is done, 0 to 1; answers false to stop.
    using Pause = std::function<bool(double share)>;

    LogWalk(const QSqlDatabase &database, LogRange range);
    ~LogWalk();

    /// Looks which blocks there are to read. NotFound: one of the groups isn't there. InvalidParameter.
    Result<void> prepare(const LogCursor &after);
    Result<LogScan::End> run(const Visit &visit, const Pause &pause);

private:
    struct Block;
    class Heap;

    Result<void> findStreams(const QString &group);
    bool isWanted(const LogStream &stream) const;
    Result<void> findBlocks(const LogStream &stream, std::size_t index);
    Result<void> load(Block &block);
    bool isBefore(const LogPlace &place) const { return m_after && place <= *m_after; }

    QSqlDatabase m_database;
    LogRange m_range;
    std::optional<LogPlace> m_after;
    std::vector<LogStream> m_streams;
    std::vector<std::unique_ptr<Block>> m_blocks; ///< those that aren't read yet; the last comes first
    qint64 m_allBytes = 0;                        ///< of the messages in the blocks
    qint64 m_doneBytes = 0;                       ///< of those visited, or passed over
};

} // namespace lambdesk
