// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logevent.h"

#include <QByteArray>
#include <QByteArrayView>

namespace lambdesk
{

/// An event within the bytes of a block; valid as long as they are.
struct LogEventView {
    qint64 row = 0;
    LogTime timestamp = 0;
    LogTime ingested = 0;
    QByteArrayView message;

    LogEvent copy() const { return {row, timestamp, ingested, message.toByteArray()}; }
};

/// Events one after another in the bytes that are stored: the time, the time of arrival, the length (little
/// endian, 8, 8 and 4 bytes), the message.
struct LogBlock {
    /// A block that has so many takes no further ones. A large event is a block of its own.
    static constexpr qsizetype fullBytes = 64 * 1024;

    QByteArray data;
    qint64 events = 0;
    qint64 messageBytes = 0;
    LogTime oldest = 0;
    LogTime newest = 0;
    LogTime ingested = 0; ///< the last one's

    void append(LogTime timestamp, LogTime ingestedAt, QByteArrayView message);
    void append(const LogBlock &other);
};

/// Reads the events of a block; ends early where its bytes make no sense.
class LogBlockReader
{
public:
    LogBlockReader(QByteArrayView data, qint64 firstRow)
        : m_rest(data)
        , m_row(firstRow)
    {
    }

    bool next(LogEventView &event);

private:
    QByteArrayView m_rest;
    qint64 m_row = 0;
};

} // namespace lambdesk
