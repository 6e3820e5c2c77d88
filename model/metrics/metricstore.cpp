// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricstore.h"

#include "metricretention.h"

#include <model/workspace/database.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <map>

Q_LOGGING_CATEGORY(logMetricStore, "lambdesk.metrics.store")

namespace lambdesk
{

namespace
{

constexpr qint64 secondsPerDay = 24 * 60 * 60;
constexpr int minute = 60;

/// A minute that nothing is added to for so long is read again when something comes.
constexpr qint64 openSeconds = 180;

const QString valueColumns = QStringLiteral("count, sum, minimum, maximum, distribution");

const QString insertion =
    QStringLiteral("INSERT OR REPLACE INTO points (metric, period, time, %1) VALUES (?, "
                   "?, ?, ?, ?, ?, ?, ?)")
        .arg(valueColumns);

MetricValue valueFrom(const Statement &row, int column)
{
    return {row.real(column), row.real(column + 1), row.real(column + 2), row.real(column + 3),
            Distribution::fromBytes(row.bytes(column + 4))};
}

QString dimensionsText(const MetricDimensions &dimensions)
{
    QJsonObject object;
    for (auto each = dimensions.cbegin(); each != dimensions.cend(); ++each)
        object.insert(each.key(), each.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MetricDimensions dimensionsFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    MetricDimensions dimensions;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        dimensions.insert(each.key(), each.value().toString());
    return dimensions;
}

QString keyText(const MetricId &id, const QString &unit)
{
    return id.nameSpace + u'\n' + id.name + u'\n' + unit + u'\n' + dimensionsText(id.dimensions);
}

qint64 floorTo(qint64 seconds, qint64 period)
{
    const qint64 rest = seconds % period;
    return seconds - (rest < 0 ? rest + period : rest);
}

qint64 secondsOf(MetricTime time)
{
    return floorTo(time, 1000) / 1000;
}

} // namespace

Result<void> MetricStore::open(const QSqlDatabase &database)
{
    m_database = database;
    Statement rows(database, QStringLiteral("SELECT id, namespace, name, dimensions, unit FROM metrics"));
    if (const auto run = rows.run(); !run)
        return run;
    while (rows.next()) {
        const Known known{{rows.text(1), rows.text(2), dimensionsFrom(rows.text(3))}, rows.text(4)};
        m_ids.insert(rows.number(0), known);
        m_keys.insert(keyText(known.id, known.unit), rows.number(0));
    }
    return {};
}

Result<MetricStore::Key> MetricStore::key(const MetricId &id, const QString &unit)
{
    const QString text = keyText(id, unit);
    if (const auto known = m_keys.constFind(text); known != m_keys.cend())
        return *known;
    Statement row(m_database, QStringLiteral("INSERT INTO metrics (namespace, name, dimensions, unit) VALUES "
                                             "(?, ?, ?, ?) RETURNING id"));
    row.bind(id.nameSpace).bind(id.name).bind(dimensionsText(id.dimensions)).bind(unit);
    if (const auto run = row.run(); !run)
        return fail(run.error());
    if (!row.next())
        return fail(ErrorKind::Storage, QString());
    const Key made = row.number(0);
    m_ids.insert(made, {id, unit});
    m_keys.insert(text, made);
    return made;
}

Result<void> MetricStore::add(Key key, MetricTime time, const MetricValue &value)
{
    const Minute at{key, floorTo(secondsOf(time), minute)};
    auto open = m_open.find(at);
    if (open == m_open.end()) {
        // Without what is there it would be overwritten.
        const auto before = stored(key, minute, at.second);
        if (!before)
            return fail(before.error());
        open = m_open.insert(at, *before);
    }
    open->add(value);
    m_changed.insert(at);
    return {};
}

Result<void> MetricStore::write(MetricTime now)
{
    const QSet<Minute> changed = std::exchange(m_changed, {});
    Statement row(m_database, insertion);
    Result<void> outcome;
    for (const Minute &at : changed) {
        if (outcome)
            outcome = put(row, at.first, minute, at.second, m_open.value(at));
    }
    // What wasn't written must not look as if it were.
    const qint64 keepFrom = outcome ? secondsOf(now) - openSeconds : std::numeric_limits<qint64>::max();
    m_open.removeIf([&](const auto &open) { return open.key().second < keepFrom; });
    return outcome;
}

Result<MetricValue> MetricStore::stored(Key key, int period, qint64 seconds) const
{
    Statement row(m_database,
                  QStringLiteral("SELECT %1 FROM points WHERE metric = ? AND period = ? AND time = ?")
                      .arg(valueColumns));
    if (const auto run = row.bind(key).bind(period).bind(seconds).run(); !run)
        return fail(run.error());
    return row.next() ? valueFrom(row, 0) : MetricValue();
}

Result<void> MetricStore::put(Statement &insertion, Key key, int period, qint64 seconds,
                              const MetricValue &value)
{
    return insertion.bind(key)
        .bind(period)
        .bind(seconds)
        .bind(value.count)
        .bind(value.sum)
        .bind(value.minimum)
        .bind(value.maximum)
        .bind(value.distribution.toBytes())
        .run();
}

Result<MetricSeries> MetricStore::series(const MetricQuery &query) const
{
    const qint64 period = qMax(minute, query.periodSeconds);
    MetricSeries series;
    std::map<qint64, MetricValue> byTime;
    for (auto known = m_ids.cbegin(); known != m_ids.cend(); ++known) {
        if (known->id != query.id || (!query.unit.isEmpty() && known->unit != query.unit))
            continue;
        // Points coarser than what is asked for are left out, as on the platform.
        Statement rows(m_database, QStringLiteral("SELECT time, %1 FROM points WHERE metric = ? AND period "
                                                  "IN (60, 300, 3600) AND period <= ? AND time >= ? AND time "
                                                  "< ?")
                                       .arg(valueColumns));
        rows.bind(known.key())
            .bind(period)
            .bind(floorTo(secondsOf(query.from), period))
            .bind(secondsOf(query.to + 999));
        if (const auto run = rows.run(); !run)
            return fail(run.error());
        while (rows.next())
            byTime[floorTo(rows.number(0), period)].add(valueFrom(rows, 1));
        if (!byTime.empty())
            series.unit = known->unit;
    }
    for (const auto &[seconds, value] : byTime)
        series.points.append({seconds * 1000, value});
    return series;
}

Result<QList<MetricDescription>> MetricStore::list(const MetricFilter &filter) const
{
    QList<MetricDescription> found;
    Statement newest(
        m_database, QStringLiteral("SELECT max(newest) FROM (SELECT (SELECT max(time) FROM points WHERE "
                                   "metric = ? AND period = 60) AS newest UNION ALL SELECT (SELECT max(time) "
                                   "FROM points WHERE metric = ? AND period = 300) UNION ALL SELECT (SELECT "
                                   "max(time) FROM points WHERE metric = ? AND period = 3600))"));
    for (auto known = m_ids.cbegin(); known != m_ids.cend(); ++known) {
        MetricDescription metric{known->id, known->unit, std::numeric_limits<MetricTime>::max()};
        if (!filter.matches(metric))
            continue;
        if (const auto run = newest.bind(known.key()).bind(known.key()).bind(known.key()).run(); !run)
            return fail(run.error());
        if (!newest.next() || newest.isNull(0))
            continue;
        metric.newest = newest.number(0) * 1000;
        if (filter.matches(metric))
            found.append(metric);
    }
    std::sort(found.begin(), found.end(), [](const MetricDescription &a, const MetricDescription &b) {
        return std::forward_as_tuple(a.id.nameSpace, a.id.name, dimensionsText(a.id.dimensions), a.unit) <
               std::forward_as_tuple(b.id.nameSpace, b.id.name, dimensionsText(b.id.dimensions), b.unit);
    });
    return found;
}

Result<void> MetricStore::coarsen(Key key, MetricTime now)
{
    for (const MetricRetention &stage : metricRetentions) {
        const qint64 age = secondsOf(now) - stage.days * secondsPerDay;
        const auto done = stage.next > 0 ? merge(key, stage.period, stage.next, floorTo(age, stage.next))
                                         : removeBefore(key, stage.period, age);
        if (!done)
            return done;
    }
    return {};
}

Result<void> MetricStore::merge(Key key, int from, int to, qint64 before) const
{
    Statement rows(m_database,
                   QStringLiteral("SELECT time, %1 FROM points WHERE metric = ? AND period = ? AND time < ?")
                       .arg(valueColumns));
    if (const auto run = rows.bind(key).bind(from).bind(before).run(); !run)
        return run;
    std::map<qint64, MetricValue> merged;
    while (rows.next())
        merged[floorTo(rows.number(0), to)].add(valueFrom(rows, 1));
    if (merged.empty())
        return {};
    Statement row(m_database, insertion);
    for (auto &[seconds, value] : merged) {
        const auto there = stored(key, to, seconds);
        if (!there)
            return fail(there.error());
        value.add(*there);
        if (const auto done = put(row, key, to, seconds, value); !done)
            return done;
    }
    return removeBefore(key, from, before);
}

Result<void> MetricStore::removeBefore(Key key, int period, qint64 before) const
{
    Statement removal(m_database,
                      QStringLiteral("DELETE FROM points WHERE metric = ? AND period = ? AND time < ?"));
    return removal.bind(key).bind(period).bind(before).run();
}

Result<void> MetricStore::dropEmpty()
{
    Statement rows(m_database, QStringLiteral("DELETE FROM metrics WHERE NOT EXISTS (SELECT 1 FROM points "
                                              "WHERE metric = id) RETURNING id"));
    if (const auto run = rows.run(); !run)
        return run;
    while (rows.next()) {
        const Known known = m_ids.take(rows.number(0));
        m_keys.remove(keyText(known.id, known.unit));
        qCDebug(logMetricStore) << "no points any more:" << known.id.name;
    }
    return {};
}

Result<void> MetricStore::dropOldest()
{
    Statement range(m_database, QStringLiteral("SELECT min(time), max(time) FROM points"));
    if (const auto run = range.run(); !run)
        return run;
    if (!range.next() || range.isNull(0))
        return {};
    const qint64 before = range.number(0) + qMax<qint64>(minute, (range.number(1) - range.number(0)) / 20);
    m_open.clear();
    return Statement(m_database, QStringLiteral("DELETE FROM points WHERE time < ?")).bind(before).run();
}

} // namespace lambdesk
