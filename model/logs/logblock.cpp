// SPDX-License-Identifier: GPL-3.0-or-later
#include "logblock.h"

#include <QtEndian>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr qsizetype headBytes = 8 + 8 + 4;

} // namespace

void LogBlock::append(LogTime timestamp, LogTime ingestedAt, QByteArrayView message)
{
    char head[headBytes];
    qToLittleEndian<qint64>(timestamp, head);
    qToLittleEndian<qint64>(ingestedAt, head + 8);
    qToLittleEndian<quint32>(quint32(message.size()), head + 16);
    data.append(head, headBytes);
    data.append(message.data(), message.size());
    oldest = events == 0 ? timestamp : std::min(oldest, timestamp);
    newest = events == 0 ? timestamp : std::max(newest, timestamp);
    ingested = ingestedAt;
    messageBytes += message.size();
    ++events;
}

void LogBlock::append(const LogBlock &other)
{
    if (other.events == 0)
        return;
    if (events == 0) {
        *this = other;
        return;
    }
    data.append(other.data);
    oldest = std::min(oldest, other.oldest);
    newest = std::max(newest, other.newest);
    ingested = other.ingested;
    messageBytes += other.messageBytes;
    events += other.events;
}

bool LogBlockReader::next(LogEventView &event)
{
    if (m_rest.size() < headBytes)
        return false;
    const auto length = qsizetype(qFromLittleEndian<quint32>(m_rest.data() + 16));
    if (m_rest.size() - headBytes < length)
        return false;
    event.row = m_row++;
    event.timestamp = qFromLittleEndian<qint64>(m_rest.data());
    event.ingested = qFromLittleEndian<qint64>(m_rest.data() + 8);
    event.message = m_rest.sliced(headBytes, length);
    m_rest = m_rest.sliced(headBytes + length);
    return true;
}

} // namespace lambdesk
