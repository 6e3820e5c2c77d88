// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metricstore.h"
#include "runtotals.h"
#include "spanstore.h"

#include <QObject>
#include <QTimer>

namespace lambdesk
{

class Clock;

/// Keeps the metrics in their database, on a thread of its own, on which everything here is called.
class MetricRecorder final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString file;
        const Clock &clock;
        int spans;    ///< so many are kept, of the newest runs
        qint64 bytes; ///< of the database; above it the oldest points go
    };
    explicit MetricRecorder(Options options);
    ~MetricRecorder() override;

    /// Errors: TooNew, ReadOnly, Storage. A file that is broken is begun anew: nobody was promised its
    /// numbers.
    Result<void> open();
    void close();
    /// Errors are logged: there is nobody to tell.
    void record(const QList<RunSample> &samples);
    /// Of those that are told each time, all that there are, each counts once. Errors are logged.
    void countCutShort(const QList<RunSpan> &runs);
    Result<void> put(const QList<NewMetricValue> &values);
    Result<QList<MetricSeries>> series(const QList<MetricQuery> &queries);
    Result<QList<MetricDescription>> list(const MetricFilter &filter);
    Result<QList<RunSpan>> spans(const SpanQuery &query);
    /// Makes old points coarser and keeps the size within its bound.
    Result<void> coarsen();

private:
    MetricTime now() const;
    Result<void> openFile();
    Result<void> openStores();
    /// Runs `work` in a transaction; after a failure what is known of the file is read again.
    template <typename Work>
    Result<void> transact(Work work);
    Result<void> add(const NewMetricValue &value);
    Result<void> write(const RunTotals &totals);
    /// Of the runs, those that don't count yet; they do from now on.
    Result<QList<RunSpan>> takeUncounted(const QList<RunSpan> &runs);
    void coarsenNext();
    Result<void> keepBounded();
    Result<qint64> usedBytes() const;

    Options m_options;
    QString m_connection;
    Result<void> m_isOpen;
    MetricStore m_metrics;
    SpanStore m_spans;
    QTimer m_housekeeping;
    QList<MetricStore::Key> m_toCoarsen;
};

} // namespace lambdesk
