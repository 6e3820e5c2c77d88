// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lambdesk
{

namespace
{

/// A bucket reaches from one value to the next, this factor larger; what stands for it is off by 1 % at most.
constexpr double growth = 1.01 / 0.99;
const double logOfGrowth = std::log(growth);
/// Below every place that a positive double has.
constexpr int placeOfZero = -40'000;

int placeOf(double value)
{
    return value > 0 ? int(std::ceil(std::log(value) / logOfGrowth)) : placeOfZero;
}

double valueAt(int place)
{
    // In the middle, seen from both ends in proportion.
    return place == placeOfZero ? 0 : 2 * std::exp(place * logOfGrowth) / (1 + growth);
}

/// Seven bits a byte, the lowest first.
void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

bool takeNumber(const QByteArray &bytes, qsizetype &at, quint64 &number)
{
    number = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const auto byte = uchar(bytes.at(at++));
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

} // namespace

void Distribution::add(double value, qint64 count)
{
    if (count > 0 && value >= 0 && std::isfinite(value))
        addAt(placeOf(value), count);
}

void Distribution::add(const Distribution &other)
{
    for (const Step &step : other.m_steps)
        addAt(step.place, step.count);
}

void Distribution::addAt(int place, qint64 count)
{
    // Rather too few than a sum that has gone round.
    count = qMin(count, std::numeric_limits<qint64>::max() - m_count);
    m_count += count;
    const auto at = std::lower_bound(m_steps.begin(), m_steps.end(), place,
                                     [](const Step &step, int wanted) { return step.place < wanted; });
    if (at != m_steps.end() && at->place == place)
        at->count += count;
    else
        m_steps.insert(at, {place, count});
}

double Distribution::percentile(double percent) const
{
    const auto rank = qMax<qint64>(1, qint64(std::ceil(percent / 100 * double(m_count))));
    qint64 seen = 0;
    for (const Step &step : m_steps) {
        seen += step.count;
        if (seen >= rank)
            return valueAt(step.place);
    }
    return 0;
}

QList<Distribution::Bucket> Distribution::buckets() const
{
    QList<Bucket> all;
    all.reserve(qsizetype(m_steps.size()));
    for (const Step &step : m_steps)
        all.append({valueAt(step.place), step.count});
    return all;
}

QByteArray Distribution::toBytes() const
{
    QByteArray bytes;
    int previous = placeOfZero;
    for (const Step &step : m_steps) {
        appendNumber(bytes, quint64(step.place - previous));
        appendNumber(bytes, quint64(step.count));
        previous = step.place;
    }
    return bytes;
}

Distribution Distribution::fromBytes(const QByteArray &bytes)
{
    Distribution distribution;
    int place = placeOfZero;
    for (qsizetype at = 0; at < bytes.size();) {
        quint64 distance = 0;
        quint64 count = 0;
        if (!takeNumber(bytes, at, distance) || !takeNumber(bytes, at, count))
            break;
        if (distance > quint64(-placeOfZero) * 2 || count > quint64(std::numeric_limits<qint64>::max()))
            break; // no bytes of ours
        place += int(distance);
        distribution.addAt(place, qint64(count));
    }
    return distribution;
}

} // namespace lambdesk
