// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightscollector.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr size_t mostGroups = 100000;
/// Of what is kept. Of rows in an order, what comes last of more is let go; else the query fails.
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

Result<void> tooMuchMemory()
{
    return fail(ErrorKind::TooLarge,
                QCoreApplication::translate("InsightsCollector",
                                            "The query needs more memory than it may have. Filter the events "
                                            "first, or group by something that has fewer values."));
}

} // namespace

QByteArray insightsKey(const std::vector<InsightsValue> &values)
{
    QByteArray key;
    for (const InsightsValue &value : values) {
        if (value.isTime()) {
            key += 't' + QByteArray::number(qint64(*value.number()));
        } else {
            const QByteArray text = value.text();
            key += value.isNull() ? QByteArray("-") : QByteArray::number(text.size()) + ':' + text;
        }
        key += ',';
    }
    return key;
}

InsightsTopRows::InsightsTopRows(std::vector<InsightsSort::Key> order, qint64 most)
    : m_order(std::move(order))
    , m_most(most)
{
}

std::vector<InsightsValue> InsightsTopRows::keysOf(InsightsRow &row, const LogHit *hit) const
{
    std::vector<InsightsValue> keys;
    if (m_order.empty() && hit)
        keys.emplace_back(double(hit->event.timestamp));
    for (const auto &key : m_order)
        keys.push_back(key.value->value(row));
    return keys;
}

bool InsightsTopRows::isBefore(const Kept &a, const Kept &b) const
{
    for (size_t key = 0; key < a.keys.size(); ++key) {
        const int order = InsightsValue::compare(a.keys[key], b.keys[key]);
        const bool descending = m_order.empty() || m_order[key].descending;
        if (order != 0)
            return descending ? order > 0 : order < 0;
    }
    return a.arrival > b.arrival;
}

Result<void> InsightsTopRows::take(InsightsRow &row, const LogHit *hit)
{
    const auto before = [this](const Kept &a, const Kept &b) { return isBefore(a, b); };
    Kept kept{keysOf(row, hit), m_arrivals++, 0, std::move(row)};
    if (qint64(m_kept.size()) >= m_most) {
        if (m_kept.empty() || !isBefore(kept, m_kept.front()))
            return {};
        dropLast();
    }
    kept.row.keep();
    kept.bytes = kept.row.textBytes();
    m_bytes += kept.bytes;
    m_kept.push_back(std::move(kept));
    std::push_heap(m_kept.begin(), m_kept.end(), before);
    while (m_bytes > mostBytes && m_kept.size() > 1)
        dropLast();
    return {};
}

void InsightsTopRows::dropLast()
{
    std::pop_heap(m_kept.begin(), m_kept.end(),
                  [this](const Kept &a, const Kept &b) { return isBefore(a, b); });
    m_bytes -= m_kept.back().bytes;
    m_kept.pop_back();
}

InsightsRows InsightsTopRows::rows() const
{
    auto sorted = m_kept;
    std::sort(sorted.begin(), sorted.end(), [this](const Kept &a, const Kept &b) { return isBefore(a, b); });
    InsightsRows rows;
    rows.reserve(sorted.size());
    for (auto &kept : sorted)
        rows.push_back(std::move(kept.row));
    return rows;
}

InsightsDistinctRows::InsightsDistinctRows(InsightsDedup dedup, std::vector<InsightsSort::Key> order)
    : m_dedup(std::move(dedup))
    , m_order(std::move(order), 0)
{
}

Result<void> InsightsDistinctRows::take(InsightsRow &row, const LogHit *hit)
{
    std::vector<InsightsValue> values;
    for (const auto &key : m_dedup.keys)
        values.push_back(key->value(row));
    InsightsTopRows::Kept kept{m_order.keysOf(row, hit), m_order.m_arrivals++, 0, std::move(row)};
    const QByteArray key = insightsKey(values);
    const auto place = m_places.find(key);
    const bool isKnown = place != m_places.end();
    if (isKnown && !m_order.isBefore(kept, m_kept[*place]))
        return {};
    if (!isKnown && m_kept.size() >= mostGroups)
        return fail(
            ErrorKind::TooLarge,
            tr("dedup found more than %1 different values. Filter the events first.").arg(mostGroups));
    kept.row.keep();
    kept.bytes = kept.row.textBytes();
    m_bytes += kept.bytes + (isKnown ? -m_kept[*place].bytes : key.size());
    if (m_bytes > mostBytes)
        return tooMuchMemory();
    if (isKnown) {
        m_kept[*place] = std::move(kept);
        return {};
    }
    m_places.insert(key, m_kept.size());
    m_kept.push_back(std::move(kept));
    return {};
}

InsightsRows InsightsDistinctRows::rows() const
{
    auto sorted = m_kept;
    std::sort(sorted.begin(), sorted.end(),
              [this](const auto &a, const auto &b) { return m_order.isBefore(a, b); });
    InsightsRows rows;
    for (auto &kept : sorted)
        rows.push_back(std::move(kept.row));
    return rows;
}

InsightsGroups::InsightsGroups(InsightsStats stats)
    : m_stats(std::move(stats))
{
}

Result<void> InsightsGroups::take(InsightsRow &row, const LogHit *hit)
{
    std::vector<InsightsValue> keys;
    keys.reserve(m_stats.by.size());
    for (const auto &by : m_stats.by)
        keys.push_back(by.value->value(row));
    const QByteArray key = insightsKey(keys);
    auto place = m_places.find(key);
    if (place == m_places.end()) {
        if (m_groups.size() >= mostGroups)
            return fail(ErrorKind::TooLarge,
                        tr("stats found more than %1 groups. Group by something that has fewer "
                           "values.")
                            .arg(mostGroups));
        place = m_places.insert(key, m_groups.size());
        m_bytes += 2 * key.size() + qint64(m_stats.aggregates.size() * sizeof(InsightsTally));
        m_groups.push_back({std::move(keys), std::vector<InsightsTally>(m_stats.aggregates.size())});
    }
    const LogTime time = hit ? hit->event.timestamp : row.event() ? row.event()->timestamp : 0;
    auto &tallies = m_groups[*place].tallies;
    for (size_t aggregate = 0; aggregate < tallies.size(); ++aggregate) {
        m_bytes -= tallies[aggregate].bytes();
        tallies[aggregate].add(m_stats.aggregates[aggregate].first, row, time);
        m_bytes += tallies[aggregate].bytes();
    }
    return m_bytes > mostBytes ? tooMuchMemory() : Result<void>();
}

InsightsRow InsightsGroups::rowOf(const Group &group) const
{
    InsightsRow row(*m_stats.scope);
    for (size_t key = 0; key < group.keys.size(); ++key)
        row.set(m_stats.by[key].slot, group.keys[key]);
    for (size_t aggregate = 0; aggregate < group.tallies.size(); ++aggregate) {
        const auto &[what, slot] = m_stats.aggregates[aggregate];
        row.set(slot, group.tallies[aggregate].value(what));
    }
    for (const auto &result : m_stats.results)
        row.set(result.slot, result.value->value(row));
    return row;
}

InsightsRows InsightsGroups::rows() const
{
    std::vector<const Group *> sorted;
    for (const Group &group : m_groups)
        sorted.push_back(&group);
    // Periods come the newest first, the rest as it came.
    std::stable_sort(sorted.begin(), sorted.end(), [](const Group *a, const Group *b) {
        for (size_t key = 0; key < a->keys.size(); ++key) {
            if (a->keys[key].isTime() && b->keys[key].isTime() && !(a->keys[key] == b->keys[key]))
                return InsightsValue::compare(a->keys[key], b->keys[key]) > 0;
        }
        return false;
    });
    InsightsRows rows;
    for (const Group *group : sorted)
        rows.push_back(rowOf(*group));
    // Without groups there is one result, also of nothing.
    if (rows.empty() && m_stats.by.empty())
        rows.push_back(rowOf({{}, std::vector<InsightsTally>(m_stats.aggregates.size())}));
    return rows;
}

} // namespace lambdesk
