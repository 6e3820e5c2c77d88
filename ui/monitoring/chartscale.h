// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <QList>
#include <QString>

namespace lambdesk
{

/// An axis of numbers from 0 on, with round ticks.
struct NumberScale {
    double maximum = 1;
    int ticks = 2; ///< 0 and the maximum included
    int decimals = 0;
    bool operator==(const NumberScale &) const = default;
};
/// A scale that has `most` on it. `whole`: of things that are counted.
NumberScale numberScale(double most, bool whole);

struct TimeTick {
    MetricTime time = 0;
    QString text;
    bool operator==(const TimeTick &) const = default;
};
/// Round local times within the range, at most `most` of them.
QList<TimeTick> timeTicks(const TimeRange &range, int most);

} // namespace lambdesk
