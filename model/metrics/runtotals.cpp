// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtotals.h"

#include <model/core/units.h>

namespace lambdesk
{

namespace
{

bool isConcurrency(FunctionMetric metric)
{
    return metric == FunctionMetric::ConcurrentExecutions ||
           metric == FunctionMetric::UnreservedConcurrentExecutions;
}

} // namespace

/// A metric's time is that of the run's start, as on the platform.
RunTotals::Totals &RunTotals::totalsOf(const RunSpan &span)
{
    return m_totals[{span.function, span.qualifier, span.version, span.start - span.start % msPerMinute}];
}

void RunTotals::add(const RunSample &sample)
{
    const RunSpan &span = sample.span;
    Totals &totals = totalsOf(span);
    if (span.outcome == SpanOutcome::Throttled)
        return totals.values[int(FunctionMetric::Throttles)].add(1);
    addConcurrency(totals, sample.concurrency);
    if (span.outcome != SpanOutcome::Running)
        addRun(totals, span);
}

void RunTotals::addCutShort(const RunSpan &span)
{
    using enum FunctionMetric;
    Totals &totals = totalsOf(span);
    totals.values[int(Invocations)].add(1);
    totals.values[int(Errors)].add(0);
    totals.values[int(Throttles)].add(0);
    totals.values[int(ColdStarts)].add(span.coldStart ? 1 : 0);
    totals.values[int(MemorySize)].add(span.memoryMb);
}

void RunTotals::addConcurrency(Totals &totals, const Concurrency &concurrency)
{
    totals.allConcurrent.add(concurrency.all);
    totals.qualifierConcurrent.add(concurrency.qualifier);
    totals.values[int(FunctionMetric::ConcurrentExecutions)].add(concurrency.function);
    if (concurrency.unreserved)
        totals.values[int(FunctionMetric::UnreservedConcurrentExecutions)].add(*concurrency.unreserved);
}

void RunTotals::addRun(Totals &totals, const RunSpan &span)
{
    using enum FunctionMetric;
    const auto add = [&totals](FunctionMetric metric, double value) {
        totals.values[int(metric)].add(value);
    };
    add(Invocations, 1);
    add(Errors, span.isError() ? 1 : 0);
    add(Throttles, 0);
    add(Duration, span.durationMs);
    add(ColdStarts, span.coldStart ? 1 : 0);
    if (span.initMs)
        add(InitDuration, *span.initMs);
    if (span.maxMemoryMb > 0)
        add(MaxMemoryUsed, span.maxMemoryMb);
    add(MemorySize, span.memoryMb);
    add(BilledDuration, double(span.billedMs));
    add(GigabyteSeconds, span.memoryMb / mbPerGb * double(span.billedMs) / 1000);
    if (span.billedStorageMb > 0)
        add(StorageGigabyteSeconds, span.billedStorageMb / mbPerGb * double(span.billedMs) / 1000);
}

void RunTotals::visit(const Visitor &visitor) const
{
    for (auto each = m_totals.cbegin(); each != m_totals.cend(); ++each) {
        const Group &group = each.key();
        QList<FunctionScope> scopes{{}, {group.function}, {group.function, group.qualifier}};
        const bool isByAlias = !group.qualifier.isEmpty() && group.qualifier != group.version;
        if (isByAlias)
            scopes.append({group.function, group.qualifier, group.version});
        const auto tell = [&](FunctionMetric metric, const FunctionScope &scope, const MetricValue &value) {
            if (!value.isEmpty())
                visitor(metric, scope, group.minute, value);
        };
        for (const FunctionScope &scope : std::as_const(scopes)) {
            for (int metric = 0; metric < functionMetricCount; ++metric) {
                if (!isConcurrency(FunctionMetric(metric)))
                    tell(FunctionMetric(metric), scope, each->values[metric]);
            }
        }
        using enum FunctionMetric;
        tell(ConcurrentExecutions, {}, each->allConcurrent);
        tell(ConcurrentExecutions, {group.function}, each->values[int(ConcurrentExecutions)]);
        for (const FunctionScope &scope : scopes.mid(2))
            tell(ConcurrentExecutions, scope, each->qualifierConcurrent);
        tell(UnreservedConcurrentExecutions, {}, each->values[int(UnreservedConcurrentExecutions)]);
    }
}

} // namespace lambdesk
