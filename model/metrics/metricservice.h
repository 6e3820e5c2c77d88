// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metric.h"
#include "runspan.h"

#include <model/core/result.h>

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace lambdesk
{

class Clock;

/// What happened when functions ran, in numbers: metrics by the minute, as CloudWatch keeps them, and where
/// the newest runs lie in time. Lives on the engine thread; calls from any thread unless said otherwise;
/// signals carry values. What is read includes what happened a moment ago. Until open() has succeeded every
/// call answers with an error.
class MetricService final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString file;
        const Clock &clock;
        std::chrono::milliseconds gatheringTime = std::chrono::seconds(1); ///< until what happened is written
        int spans = 200'000;                      ///< so many runs are kept, the newest
        qint64 bytes = qint64(256) * 1024 * 1024; ///< of the file; above it the oldest points go
    };
    explicit MetricService(Options options, QObject *parent = nullptr);
    /// Writes what isn't written yet.
    ~MetricService() override;

    /// Errors: TooNew, ReadOnly, Storage. A file that is broken is begun anew.
    QFuture<Result<void>> open();

    /// What runs tell; engine thread. Those that are throttled end without having begun.
    void runBegan(const RunSpan &run);
    void runEnded(const RunSpan &run);
    /// Runs that a program which was killed had begun: all of them, each time the workspace is opened. Each
    /// counts once. Engine thread.
    void countCutShort(const QList<RunSpan> &runs);
    /// Whether the function has a concurrency of its own; engine thread.
    void reserveConcurrency(const FunctionName &function, std::optional<int> limit);

    /// One series a query, in their order. Points are kept for 15 days by the minute, for 63 days by 5
    /// minutes, for 455 days by the hour; what is only there in longer periods than are asked for is left
    /// out.
    QFuture<Result<QList<MetricSeries>>> series(const QList<MetricQuery> &queries);
    /// By namespace, name and dimensions.
    QFuture<Result<QList<MetricDescription>>> list(const MetricFilter &filter);
    /// Adds to what is there of the minute; all or nothing.
    QFuture<Result<void>> put(const QList<NewMetricValue> &values);
    /// By start, those that still run included.
    QFuture<Result<QList<RunSpan>>> spans(const SpanQuery &query);
    /// Makes old points coarser and removes those beyond the size, as is done once an hour by itself.
    QFuture<Result<void>> coarsen();

Q_SIGNALS:
    /// There is something new to read; at most once in the gathering time.
    void recorded();
    /// Runs that have begun or ended, in that order; at most ten times a second.
    void spansChanged(const QList<lambdesk::RunSpan> &spans);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lambdesk
