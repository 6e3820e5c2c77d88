// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metric.h"

#include <model/core/result.h>

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

namespace lambdesk
{

class Statement;

/// The metrics' rows. What is added is gathered until write(), and read as if it had been written. On one
/// thread, that of the database.
class MetricStore
{
public:
    /// Points of one metric and unit.
    using Key = qint64;

    /// Reads which metrics there are.
    Result<void> open(const QSqlDatabase &database);

    Result<Key> key(const MetricId &id, const QString &unit);
    /// Adds to the minute that `time` lies in.
    Result<void> add(Key key, MetricTime time, const MetricValue &value);
    /// Writes what was added. What can't be written is lost: a full disk must not fill the memory as well.
    Result<void> write(MetricTime now);

    Result<MetricSeries> series(const MetricQuery &query) const;
    /// By namespace, name, dimensions.
    Result<QList<MetricDescription>> list(const MetricFilter &filter) const;

    QList<Key> keys() const { return m_ids.keys(); }
    /// Merges points of the metric that have reached the age for it, and removes those beyond the last.
    Result<void> coarsen(Key key, MetricTime now);
    /// Forgets metrics that have no points any more.
    Result<void> dropEmpty();
    /// Removes the oldest points, a twentieth of the time that they cover.
    Result<void> dropOldest();

private:
    struct Known {
        MetricId id;
        QString unit;
    };
    using Minute = QPair<Key, qint64>; ///< seconds

    Result<MetricValue> stored(Key key, int period, qint64 seconds) const;
    static Result<void> put(Statement &insertion, Key key, int period, qint64 seconds,
                            const MetricValue &value);
    Result<void> merge(Key key, int from, int to, qint64 before) const;
    Result<void> removeBefore(Key key, int period, qint64 before) const;

    QSqlDatabase m_database;
    QHash<Key, Known> m_ids;
    QHash<QString, Key> m_keys;        ///< by what keyText() makes of a metric and its unit
    QHash<Minute, MetricValue> m_open; ///< minutes to which something was added not long ago, wholly
    QSet<Minute> m_changed;            ///< of these, what isn't written
};

} // namespace lambdesk
