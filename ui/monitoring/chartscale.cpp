// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartscale.h"

#include <QDateTime>

#include <cmath>

namespace lambdesk
{

namespace
{

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 steps[] = {1,           2,           5,           10,      20,         50,
                            100,         200,         500,         second,  2 * second, 5 * second,
                            10 * second, 15 * second, 30 * second, minute,  2 * minute, 5 * minute,
                            10 * minute, 15 * minute, 30 * minute, hour,    2 * hour,   3 * hour,
                            6 * hour,    12 * hour,   day,         2 * day, 7 * day,    14 * day,
                            28 * day,    91 * day,    364 * day};
constexpr int wantedTicks = 4;

QString textAt(const QDateTime &time, qint64 step)
{
    if (step >= day || (step >= hour && time.time().msecsSinceStartOfDay() == 0))
        return time.toString(QStringLiteral("MM-dd"));
    if (step >= minute)
        return time.toString(QStringLiteral("HH:mm"));
    return time.toString(step >= second ? QStringLiteral("HH:mm:ss") : QStringLiteral("ss.zzz 's'"));
}

} // namespace

NumberScale numberScale(double most, bool whole)
{
    if (most <= 0)
        return {1, 2, 0};
    const double rough = most / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    if (whole)
        step = qMax(1.0, step);
    const int count = qMax(1, int(std::ceil(most / step - 1e-9)));
    return {count * step, count + 1, step < 1 ? int(std::ceil(-std::log10(step) - 1e-9)) : 0};
}

QList<TimeTick> timeTicks(const TimeRange &range, int most)
{
    qint64 step = steps[0];
    for (const qint64 each : steps) {
        step = each;
        if (range.length() / step < most)
            break;
    }
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(range.from).offsetFromUtc() * second;
    QList<TimeTick> ticks;
    for (MetricTime time = (range.from + offset + step - 1) / step * step - offset; time <= range.to;
         time += step)
        ticks.append({time, textAt(QDateTime::fromMSecsSinceEpoch(time), step)});
    return ticks;
}

} // namespace lambdesk
