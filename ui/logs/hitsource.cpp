// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitsource.h"

#include "hitreader.h"

#include <model/logs/logservice.h>

namespace lambdesk
{

HitSource::HitSource(LogService &logs, const LogRange &range, const FilterPattern &pattern, QObject *parent)
    : EventSource(parent)
    , m_logs(logs)
    , m_range(range)
    , m_pattern(pattern)
{
    LogScan::Request request{range, {}, mostHits, {}};
    if (!pattern.isEmpty())
        request.match = [pattern](const LogEvent &event) { return pattern.matches(event.message); };
    m_scan = m_logs.scan(request, this);
    connect(m_scan, &LogScan::found, this, &HitSource::take);
    connect(m_scan, &LogScan::progressed, this, &HitSource::progressed);
    connect(m_scan, &LogScan::finished, this, [this](const Result<LogScan::End> &end) {
        cancel();
        if (!end)
            Q_EMIT failed(end.error());
    });
}

HitSource::~HitSource() = default;

void HitSource::cancel()
{
    if (!m_scan)
        return;
    m_scan->deleteLater();
    m_scan->disconnect(this);
    m_scan = nullptr;
    Q_EMIT finished();
}

void HitSource::take(const QList<LogHit> &hits)
{
    if (hits.isEmpty())
        return;
    m_places.reserve(m_places.size() + std::size_t(hits.size()));
    for (const LogHit &hit : hits) {
        m_places.push_back({hit.stream, hit.event.row});
        if (!m_names.contains(hit.stream))
            m_names.insert(hit.stream, {hit.group, hit.streamName});
    }
    Q_EMIT rangeChanged();
}

QFuture<SourceEvents> HitSource::fetch(qint64 row, int count)
{
    QList<HitReader::Piece> pieces;
    const qint64 end = qMin(endRow(), row + count);
    for (qint64 at = row; at < end; ++at) {
        const Place &place = m_places[std::size_t(at)];
        const Group &names = m_names[place.stream];
        HitReader::addTo(pieces, {at, {{place.row, 0, 0, {}}, place.stream, names.stream, names.group}});
    }
    return HitReader::read(m_logs, pieces, this);
}

HitSource::Place HitSource::placeOf(qint64 row) const
{
    return row >= 0 && row < endRow() ? m_places[std::size_t(row)] : Place();
}

qint64 HitSource::after(LogStreamId stream, qint64 row) const
{
    // Rows of one stream come in their order.
    for (qint64 at = 0; at < endRow(); ++at) {
        const Place &place = m_places[std::size_t(at)];
        if (place.stream == stream && place.row > row)
            return at;
    }
    return -1;
}

qint64 HitSource::before(LogStreamId stream, qint64 row) const
{
    for (qint64 at = endRow() - 1; at >= 0; --at) {
        const Place &place = m_places[std::size_t(at)];
        if (place.stream == stream && place.row < row)
            return at;
    }
    return -1;
}

} // namespace lambdesk
