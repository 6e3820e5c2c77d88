// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventsource.h"

namespace lambdesk
{

class LogService;

/// A log stream, live: what is appended to it is announced together with the events that a view at the end
/// shows of it.
class StreamSource final : public EventSource
{
    Q_OBJECT
public:
    StreamSource(LogService &logs, const LogStream &stream, QObject *parent);

    const LogStream &stream() const { return m_stream; }
    qint64 firstRow() const override { return m_stream.firstRow; }
    qint64 endRow() const override { return m_stream.endRow; }
    QFuture<SourceEvents> fetch(qint64 row, int count) override;

    const FilterPattern *pattern() const override { return &m_pattern; }
    /// What is marked.
    void setPattern(const FilterPattern &pattern) { m_pattern = pattern; }

    /// Whether somebody looks: while nobody does, the end is announced without its events.
    void setWatched(bool watched);

Q_SIGNALS:
    /// The stream was deleted.
    void gone();

private:
    /// Whether it is still there.
    void look();
    void take(const LogStream &stream);
    void announceNewest();
    void loadTail();

    LogService &m_logs;
    LogStream m_stream;
    LogStream m_newest; ///< what the service said last
    FilterPattern m_pattern;
    bool m_watched = true;
    bool m_loadingTail = false;
};

} // namespace lambdesk
