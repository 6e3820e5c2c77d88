// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runspan.h"

#include <QHash>

#include <array>
#include <functional>

namespace lambdesk
{

/// How many invocations run at the same time.
struct Concurrency {
    int all = 0;
    int function = 0;  ///< of these, of the function
    int qualifier = 0; ///< of these, that were called by the same qualifier
    std::optional<int> unreserved =
        {}; ///< of functions without a concurrency of their own; none when this one has it
    bool operator==(const Concurrency &) const = default;
};

/// A run that has ended, with how many there were when it began; or a look at those that go on.
struct RunSample {
    RunSpan span;
    Concurrency concurrency;
};

/// What runs add to the metrics, by scope and minute.
class RunTotals
{
public:
    void add(const RunSample &sample);
    /// A run that has begun, and whose end nobody knows: it counts, and nothing was measured.
    void addCutShort(const RunSpan &span);

    using Visitor = std::function<void(FunctionMetric metric, const FunctionScope &scope, MetricTime minute,
                                       const MetricValue &value)>;
    /// What isn't empty.
    void visit(const Visitor &visitor) const;

private:
    struct Group {
        FunctionName function;
        QString qualifier;
        QString version;
        MetricTime minute = 0;
        bool operator==(const Group &) const = default;
    };
    friend size_t qHash(const Group &group, size_t seed)
    {
        return qHashMulti(seed, group.function, group.qualifier, group.version, group.minute);
    }
    struct Totals {
        std::array<MetricValue, functionMetricCount> values;
        MetricValue allConcurrent;
        MetricValue qualifierConcurrent;
    };

    Totals &totalsOf(const RunSpan &span);
    static void addConcurrency(Totals &totals, const Concurrency &concurrency);
    static void addRun(Totals &totals, const RunSpan &span);

    QHash<Group, Totals> m_totals;
};

} // namespace lambdesk
