// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsrun.h"

#include "insightscollector.h"

#include <QSet>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Of rows that a later command may leave out again.
constexpr qint64 mostRows = 100000;

void applyGlob(const InsightsParse &parse, const QByteArray &text, InsightsRow &row)
{
    std::vector<QByteArray> found;
    qsizetype at = text.indexOf(parse.around.front());
    for (size_t part = 1; at >= 0 && part < parse.around.size(); ++part) {
        const qsizetype start = at + parse.around[part - 1].size();
        const bool toEnd = part + 1 == parse.around.size() && parse.around[part].isEmpty();
        at = toEnd ? text.size() : text.indexOf(parse.around[part], start);
        if (at >= 0)
            found.push_back(text.mid(start, at - start));
    }
    for (size_t place = 0; place < parse.found.size(); ++place)
        row.set(parse.found[place].second, at >= 0 ? InsightsValue(found[place]) : InsightsValue());
}

void apply(const InsightsParse &parse, InsightsRow &row)
{
    const QByteArray text = parse.of->value(row).text();
    if (!parse.around.empty()) {
        applyGlob(parse, text, row);
        return;
    }
    const auto match = parse.regex.match(QString::fromUtf8(text));
    for (const auto &[group, slot] : parse.found)
        row.set(slot, match.hasMatch() && match.capturedStart(group) >= 0
                          ? InsightsValue(match.captured(group).toUtf8())
                          : InsightsValue());
}

/// Of the steps that look at one row alone. False: the row is left out.
bool apply(const InsightsStep &step, InsightsRow &row)
{
    if (const auto *define = std::get_if<InsightsDefine>(&step))
        row.set(define->slot, define->value->value(row));
    else if (const auto *parse = std::get_if<InsightsParse>(&step))
        apply(*parse, row);
    else if (const auto *filter = std::get_if<InsightsFilter>(&step))
        return filter->condition->value(row).truth();
    return true;
}

bool collects(const InsightsStep &step)
{
    return std::holds_alternative<InsightsSort>(step) || std::holds_alternative<InsightsLimit>(step) ||
           std::holds_alternative<InsightsDedup>(step) || std::holds_alternative<InsightsStats>(step);
}

InsightsRows collected(InsightsCollector &&collector, InsightsRows rows)
{
    for (auto &row : rows) {
        if (!collector.take(row, nullptr))
            break; // there are fewer rows than a collector takes
    }
    return collector.rows();
}

InsightsRows sorted(const InsightsSort &sort, InsightsRows rows)
{
    std::vector<std::pair<std::vector<InsightsValue>, InsightsRow *>> keyed;
    for (InsightsRow &row : rows) {
        keyed.emplace_back(std::vector<InsightsValue>(), &row);
        for (const auto &key : sort.keys)
            keyed.back().first.push_back(key.value->value(row));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&sort](const auto &a, const auto &b) {
        for (size_t key = 0; key < sort.keys.size(); ++key) {
            const int order = InsightsValue::compare(a.first[key], b.first[key]);
            if (order != 0)
                return sort.keys[key].descending ? order > 0 : order < 0;
        }
        return false;
    });
    InsightsRows result;
    for (const auto &entry : keyed)
        result.push_back(std::move(*entry.second));
    return result;
}

InsightsRows distinct(const InsightsDedup &dedup, InsightsRows rows)
{
    QSet<QByteArray> seen;
    std::erase_if(rows, [&](InsightsRow &row) {
        std::vector<InsightsValue> values;
        for (const auto &key : dedup.keys)
            values.push_back(key->value(row));
        const QByteArray key = insightsKey(values);
        const bool known = seen.contains(key);
        seen.insert(key);
        return known;
    });
    return rows;
}

/// Never null, so that an empty text isn't taken for nothing.
QString shownText(const InsightsValue &value)
{
    const QByteArray text = value.text();
    return text.isEmpty() ? QStringLiteral("") : QString::fromUtf8(text);
}

InsightsRows applied(const InsightsStep &step, InsightsRows rows)
{
    if (const auto *sort = std::get_if<InsightsSort>(&step))
        return sorted(*sort, std::move(rows));
    if (const auto *dedup = std::get_if<InsightsDedup>(&step))
        return distinct(*dedup, std::move(rows));
    if (const auto *stats = std::get_if<InsightsStats>(&step))
        return collected(InsightsGroups(*stats), std::move(rows));
    if (const auto *limit = std::get_if<InsightsLimit>(&step)) {
        if (qint64(rows.size()) > limit->count)
            rows.erase(rows.begin() + limit->count, rows.end());
        return rows;
    }
    std::erase_if(rows, [&step](InsightsRow &row) { return !apply(step, row); });
    return rows;
}

} // namespace

InsightsRun::InsightsRun(InsightsQuery query, qint64 limit, QByteArray account)
    : m_query(std::move(query))
    , m_limit(limit)
    , m_account(std::move(account))
{
    setupCollector();
}

InsightsRun::~InsightsRun() = default;

void InsightsRun::setupCollector()
{
    const auto &steps = m_query.steps();
    const auto first = std::find_if(steps.begin(), steps.end(), collects);
    m_streamed = size_t(first - steps.begin());
    m_rest = m_streamed;
    std::vector<InsightsSort::Key> order;
    if (m_rest < steps.size()) {
        if (const auto *sort = std::get_if<InsightsSort>(&steps[m_rest])) {
            order = sort->keys;
            ++m_rest;
        }
    }
    const auto *dedup = m_rest < steps.size() ? std::get_if<InsightsDedup>(&steps[m_rest]) : nullptr;
    const auto *stats = m_rest < steps.size() ? std::get_if<InsightsStats>(&steps[m_rest]) : nullptr;
    if (stats || dedup)
        ++m_rest;
    if (stats)
        m_collector = std::make_unique<InsightsGroups>(*stats);
    else if (dedup)
        m_collector = std::make_unique<InsightsDistinctRows>(*dedup, std::move(order));
    else
        m_collector = std::make_unique<InsightsTopRows>(std::move(order), rowsNeeded(m_rest));
}

qint64 InsightsRun::rowsNeeded(size_t fromStep) const
{
    for (size_t at = fromStep; at < m_query.steps().size(); ++at) {
        const InsightsStep &step = m_query.steps()[at];
        if (const auto *limit = std::get_if<InsightsLimit>(&step))
            return limit->count;
        if (!std::holds_alternative<InsightsDefine>(step) && !std::holds_alternative<InsightsParse>(step))
            return mostRows;
    }
    return m_limit;
}

Result<void> InsightsRun::take(const LogHit &hit)
{
    ++m_statistics.recordsScanned;
    m_statistics.bytesScanned += hit.event.message.size();
    InsightsFields fields(hit, m_account);
    InsightsRow row(m_query.scope(), fields);
    for (size_t step = 0; step < m_streamed; ++step) {
        if (!apply(m_query.steps()[step], row))
            return {};
    }
    m_statistics.recordsMatched = ++m_collectedRecords;
    return m_collector->take(row, &hit);
}

/// Whether the rows that come to the step are groups, not events.
bool InsightsRun::isGrouped(size_t atStep) const
{
    const auto first = m_query.steps().begin();
    return std::any_of(first, first + qsizetype(atStep),
                       [](const InsightsStep &step) { return std::holds_alternative<InsightsStats>(step); });
}

InsightsResult InsightsRun::result()
{
    InsightsRows rows = m_collector->rows();
    m_statistics.recordsMatched = m_collectedRecords;
    bool limited = false;
    for (size_t at = m_rest; at < m_query.steps().size(); ++at) {
        const InsightsStep &step = m_query.steps()[at];
        rows = applied(step, std::move(rows));
        limited = limited || std::holds_alternative<InsightsLimit>(step);
        if (std::holds_alternative<InsightsFilter>(step) && !isGrouped(at))
            m_statistics.recordsMatched = qint64(rows.size());
    }
    if (!limited && qint64(rows.size()) > m_limit)
        rows.erase(rows.begin() + m_limit, rows.end());
    InsightsResult result;
    result.timeColumn = m_query.timeColumn();
    for (const auto &column : m_query.columns())
        result.columns.append(column.name);
    for (InsightsRow &row : rows) {
        InsightsResult::Row shown{{}, row.event()};
        for (const auto &column : m_query.columns()) {
            const InsightsValue &value = row.at(column.slot);
            shown.values.append(value.isNull() ? QString() : shownText(value));
        }
        result.rows.append(std::move(shown));
    }
    return result;
}

} // namespace lambdesk
