// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <model/metrics/runspan.h>

#include <QHash>
#include <QList>

namespace lambdesk
{

/// The runs of one execution environment, in their order; or the calls that found none.
struct TimelineLane {
    QString logStream; ///< empty: throttled calls
    QString function;
    QString version;
    QList<RunSpan> spans;

    bool isThrottled() const { return logStream.isEmpty(); }
    MetricTime begin() const { return spans.isEmpty() ? 0 : spans.constFirst().start; }
};

/// Which run is in which lane, whatever paints it. The environment that began first is on top; throttled
/// calls are at the bottom.
class TimelineLanes
{
public:
    /// More spans than that are not kept; the oldest go.
    static constexpr qsizetype spansAtMost = 10'000;

    void setSpans(const QList<RunSpan> &spans);
    /// Adds spans, or brings those of the same run up to date.
    void put(const QList<RunSpan> &spans);

    const QList<TimelineLane> &lanes() const { return m_lanes; }
    bool isEmpty() const { return m_lanes.isEmpty(); }
    bool isAnyRunning() const;
    /// From the first start to the last end; one that runs ends at `now`.
    TimeRange extent(MetricTime now) const;

private:
    void arrange();

    QList<RunSpan> m_spans;
    QHash<QString, qsizetype> m_places; ///< in m_spans, by request id and environment
    QList<TimelineLane> m_lanes;
};

/// Where the parts of a run are: loading ends where its code begins. It may begin before the call.
struct SpanParts {
    MetricTime start = 0;
    MetricTime codeStart = 0; ///< as `start` when nothing was loaded
    MetricTime end = 0;
};
SpanParts partsOf(const RunSpan &span, MetricTime now);

} // namespace lambdesk
