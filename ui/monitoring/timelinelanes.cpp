// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelanes.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

QString keyOf(const RunSpan &span)
{
    return span.requestId + u'\n' + span.logStream + u'\n' + QString::number(span.start);
}

} // namespace

void TimelineLanes::setSpans(const QList<RunSpan> &spans)
{
    m_spans.clear();
    m_places.clear();
    put(spans);
}

void TimelineLanes::put(const QList<RunSpan> &spans)
{
    for (const RunSpan &span : spans) {
        const QString key = keyOf(span);
        const auto known = m_places.constFind(key);
        if (known != m_places.cend() && span.outcome != SpanOutcome::Throttled) {
            m_spans[*known] = span;
            continue;
        }
        m_places.insert(key, m_spans.size());
        m_spans.append(span);
    }
    if (m_spans.size() > spansAtMost) {
        m_spans.remove(0, m_spans.size() - spansAtMost);
        m_places.clear();
        for (qsizetype place = 0; place < m_spans.size(); ++place)
            m_places.insert(keyOf(m_spans.at(place)), place);
    }
    arrange();
}

void TimelineLanes::arrange()
{
    QHash<QString, qsizetype> lanes;
    m_lanes.clear();
    for (const RunSpan &span : std::as_const(m_spans)) {
        auto lane = lanes.find(span.logStream);
        if (lane == lanes.end()) {
            lane = lanes.insert(span.logStream, m_lanes.size());
            m_lanes.append({span.logStream, span.function.value(), span.version, {}});
        }
        m_lanes[*lane].spans.append(span);
    }
    for (TimelineLane &lane : m_lanes)
        std::stable_sort(lane.spans.begin(), lane.spans.end(),
                         [](const RunSpan &a, const RunSpan &b) { return a.start < b.start; });
    std::stable_sort(m_lanes.begin(), m_lanes.end(), [](const TimelineLane &a, const TimelineLane &b) {
        return std::pair(a.isThrottled(), a.begin()) < std::pair(b.isThrottled(), b.begin());
    });
}

bool TimelineLanes::isAnyRunning() const
{
    return std::any_of(m_spans.cbegin(), m_spans.cend(),
                       [](const RunSpan &span) { return span.outcome == SpanOutcome::Running; });
}

TimeRange TimelineLanes::extent(MetricTime now) const
{
    TimeRange extent;
    for (const RunSpan &span : m_spans) {
        const SpanParts parts = partsOf(span, now);
        extent.from = extent.from == 0 ? parts.start : qMin(extent.from, parts.start);
        extent.to = qMax(extent.to, parts.end);
    }
    return extent;
}

SpanParts partsOf(const RunSpan &span, MetricTime now)
{
    if (span.outcome == SpanOutcome::Running)
        return {span.start, span.start, qMax(span.start, now)};
    if (!span.coldStart)
        return {span.start, span.start, span.end};
    // Everything before the code runs: the process, the runtime, the module. What was loaded ahead of need is
    // drawn where the platform loads it, or a cold start would look like a warm one.
    const MetricTime code = std::clamp(span.end - qRound64(span.durationMs), span.start, span.end);
    return {qMin(span.start, code - qRound64(span.initMs.value_or(0))), code, span.end};
}

} // namespace lambdesk
