// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanstore.h"

#include <model/workspace/database.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr qsizetype spansInChunk = 500;
/// Functions beyond that start a new row instead of holding their newest one in memory.
constexpr qsizetype openAtMost = 50;

/// The newest first; of those that began together, the one that came last.
void keepNewest(QList<RunSpan> &spans, int limit)
{
    std::stable_sort(spans.begin(), spans.end(),
                     [](const RunSpan &a, const RunSpan &b) { return a.start > b.start; });
    if (spans.size() > limit)
        spans.erase(spans.begin() + limit, spans.end());
}

} // namespace

SpanStore::SpanStore(int limit)
    : m_limit(limit)
{
}

Result<void> SpanStore::open(const QSqlDatabase &database)
{
    m_database = database;
    Statement row(database, QStringLiteral("SELECT ifnull(sum(count), 0) FROM span_chunks"));
    if (const auto run = row.run(); !run)
        return run;
    m_count = row.next() ? row.number(0) : 0;
    return {};
}

Result<void> SpanStore::add(const QList<RunSpan> &spans)
{
    QHash<FunctionName, QList<RunSpan>> byFunction;
    for (const RunSpan &span : spans)
        byFunction[span.function].append(span);
    if (m_open.size() + byFunction.size() > openAtMost)
        m_open.clear();
    for (auto each = byFunction.cbegin(); each != byFunction.cend(); ++each) {
        if (const auto added = addTo(m_open[each.key()], *each); !added) {
            m_open.clear();
            return added;
        }
    }
    return dropOldest();
}

Result<void> SpanStore::addTo(Chunk &chunk, const QList<RunSpan> &spans)
{
    for (qsizetype at = 0; at < spans.size();) {
        if (chunk.spans.size() >= spansInChunk)
            chunk = {};
        const qsizetype count = qMin(spansInChunk - chunk.spans.size(), spans.size() - at);
        chunk.spans += spans.mid(at, count);
        at += count;
        m_count += count;
        if (const auto written = write(chunk); !written)
            return written;
    }
    return {};
}

Result<void> SpanStore::write(Chunk &chunk)
{
    MetricTime first = chunk.spans.constFirst().start;
    MetricTime last = first;
    for (const RunSpan &span : std::as_const(chunk.spans)) {
        first = qMin(first, span.start);
        last = qMax(last, span.end);
    }
    Statement row(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO span_chunks (id, function, first_ms, last_ms, count, "
                       "spans) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"));
    if (chunk.id > 0)
        row.bind(chunk.id);
    else
        row.bindNull();
    row.bind(chunk.spans.constFirst().function.value())
        .bind(first)
        .bind(last)
        .bind(qint64(chunk.spans.size()))
        .bind(spansToBytes(chunk.spans));
    if (const auto run = row.run(); !run)
        return run;
    if (row.next())
        chunk.id = row.number(0);
    return {};
}

Result<void> SpanStore::dropOldest()
{
    while (m_count > m_limit) {
        Statement row(m_database,
                      QStringLiteral("SELECT id, count FROM span_chunks ORDER BY last_ms, id LIMIT 1"));
        if (const auto run = row.run(); !run)
            return run;
        if (!row.next() || m_count - row.number(1) < m_limit)
            return {};
        const qint64 id = row.number(0);
        const qint64 count = row.number(1);
        m_open.removeIf([id](const auto &open) { return open->id == id; });
        Statement removal(m_database, QStringLiteral("DELETE FROM span_chunks WHERE id = ?"));
        if (const auto run = removal.bind(id).run(); !run)
            return run;
        m_count -= count;
    }
    return {};
}

Result<QList<RunSpan>> SpanStore::find(const SpanQuery &query) const
{
    const QString ofFunction = query.function ? QStringLiteral("AND function = ? ") : QString();
    Statement rows(m_database, QStringLiteral("SELECT spans, last_ms FROM span_chunks WHERE last_ms >= ? AND "
                                              "first_ms < ? %1ORDER BY last_ms DESC, id DESC")
                                   .arg(ofFunction));
    rows.bind(query.from).bind(query.to);
    if (query.function)
        rows.bind(query.function->value());
    if (const auto run = rows.run(); !run)
        return fail(run.error());
    QList<RunSpan> found;
    while (rows.next()) {
        // The newest are looked for: rows that end before all of them began have none.
        if (found.size() >= query.limit) {
            keepNewest(found, query.limit);
            if (found.isEmpty() || rows.number(1) < found.constLast().start)
                break;
        }
        const QList<RunSpan> spans = spansFromBytes(rows.bytes(0));
        std::copy_if(spans.crbegin(), spans.crend(), std::back_inserter(found),
                     [&](const RunSpan &span) { return span.end >= query.from && span.start < query.to; });
    }
    keepNewest(found, query.limit);
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace lambdesk
