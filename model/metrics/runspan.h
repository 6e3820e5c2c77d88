// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metric.h"

#include <model/functions/functionvalues.h>

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace lambdesk
{

enum class SpanOutcome { Running, Succeeded, Failed, TimedOut, Throttled, Stopped };

/// Where a run lies in time, and what came of it.
struct RunSpan {
    QString requestId; ///< empty when it was throttled
    FunctionName function;
    QString qualifier; ///< by which it was called; may be empty
    QString version;   ///< that ran: `$LATEST` or a number
    QString logStream; ///< names the execution environment; empty when it was throttled
    MetricTime start = 0;
    MetricTime end = 0; ///< as `start` while it runs
    SpanOutcome outcome = SpanOutcome::Running;
    bool coldStart = false;
    std::optional<double> initMs = {}; ///< on cold starts
    double durationMs = 0;
    qint64 billedMs = 0;
    int memoryMb = 0;            ///< configured
    int maxMemoryMb = 0;         ///< measured
    bool heldToCpuShare = false; ///< by a control group, once it was ready; else it was as fast as it can be
    int billedStorageMb = 0;     ///< what isn't free of the ephemeral storage that was configured

    /// A handler's error, a crash or the time-out.
    bool isError() const { return outcome == SpanOutcome::Failed || outcome == SpanOutcome::TimedOut; }
    bool operator==(const RunSpan &) const = default;
};

struct SpanQuery {
    std::optional<FunctionName> function; ///< none: all
    MetricTime from = 0;                  ///< spans that end before are left out
    MetricTime to = 0;                    ///< spans that start then, or later, are left out
    int limit = 10'000;                   ///< of more than that the newest
};

/// Many spans as bytes, and back. What can't be read is left out.
QByteArray spansToBytes(const QList<RunSpan> &spans);
QList<RunSpan> spansFromBytes(const QByteArray &bytes);

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::RunSpan)
