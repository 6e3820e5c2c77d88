// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventsource.h"

#include <model/logs/filterpattern.h>

#include <QPointer>

#include <vector>

namespace lambdesk
{

class LogService;

/// What a search found, in the order of time, while it still searches as well. In memory is only where each
/// hit is; its message is read again when it is looked at.
class HitSource final : public EventSource
{
    Q_OBJECT
public:
    /// More than anybody looks through; the search ends there.
    static constexpr qint64 mostHits = 1'000'000;

    HitSource(LogService &logs, const LogRange &range, const FilterPattern &pattern, QObject *parent);
    ~HitSource() override;

    qint64 firstRow() const override { return 0; }
    qint64 endRow() const override { return qint64(m_places.size()); }
    QFuture<SourceEvents> fetch(qint64 row, int count) override;
    const FilterPattern *pattern() const override { return &m_pattern; }

    const LogRange &range() const { return m_range; }
    bool isSearching() const { return m_scan != nullptr; }
    /// mostHits were found, there may be more.
    bool isFull() const { return endRow() >= mostHits; }
    void cancel();

    /// The place of a hit in its stream.
    struct Place {
        LogStreamId stream = 0;
        qint64 row = 0;
    };
    Place placeOf(qint64 row) const;
    /// The next hit behind (before) that row of the stream; -1 when there is none.
    qint64 after(LogStreamId stream, qint64 row) const;
    qint64 before(LogStreamId stream, qint64 row) const;

Q_SIGNALS:
    /// 0 to 1.
    void progressed(double share);
    /// The search has ended, also when it was cancelled.
    void finished();

private:
    struct Group {
        QString group;
        QString stream;
    };

    void take(const QList<LogHit> &hits);

    LogService &m_logs;
    LogRange m_range;
    FilterPattern m_pattern;
    QPointer<LogScan> m_scan;
    std::vector<Place> m_places;
    QHash<LogStreamId, Group> m_names;
};

} // namespace lambdesk
