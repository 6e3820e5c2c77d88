// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace lambdesk
{

/// Quantiles of any number of numbers in bounded memory: exact up to a few thousand, within 0.5 % of the
/// number beyond.
///
/// Not the Distribution that the metrics are kept in: what a query reads from a log may be negative, people
/// check the quantiles of a few lines by hand, and nothing of it is stored.
class QuantileSketch
{
public:
    void add(double number);
    /// `share`: 0 to 1. Nothing of nothing.
    std::optional<double> at(double share) const;
    /// Of memory, about.
    qint64 bytes() const;

private:
    void count(double number);

    std::vector<double> m_exact;
    std::map<int, qint64> m_buckets; ///< by the logarithm of the size, negative numbers mirrored
    qint64 m_counted = 0;
};

/// How many different texts there were: exact up to some thousands, within about 1 % beyond.
class DistinctSketch
{
public:
    void add(const QByteArray &text);
    qint64 count() const;
    /// Of memory, about.
    qint64 bytes() const;

private:
    std::set<std::uint64_t> m_smallest; ///< of the texts' hashes
    bool m_full = false;
};

} // namespace lambdesk
