// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightssketch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lambdesk
{

namespace
{

constexpr size_t mostExact = 4096;
constexpr size_t mostHashes = 16384;
/// Each bucket's numbers are larger by this than those of the one before.
const double bucketStep = std::log(1.01);
/// Of a set or a map, with what an allocation adds.
constexpr qint64 bytesOfNode = 64;
/// Below this a number counts as zero.
constexpr double smallest = 1e-9;

/// Zero is 0; the bucket of 1e-9 is 1, negative numbers have negative buckets.
int bucketOf(double number)
{
    const double size = std::abs(number);
    if (size < smallest)
        return 0;
    const int bucket = 1 + int(std::floor(std::log(size / smallest) / bucketStep));
    return number < 0 ? -bucket : bucket;
}

double middleOf(int bucket)
{
    if (bucket == 0)
        return 0;
    const double size = smallest * std::exp((std::abs(bucket) - 0.5) * bucketStep);
    return bucket < 0 ? -size : size;
}

/// FNV-1a with a last mixing (from MurmurHash3), so that all bits are evenly spread.
std::uint64_t hashOf(const QByteArray &text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ uchar(c)) * 0x100000001b3;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33);
}

} // namespace

void QuantileSketch::add(double number)
{
    if (!std::isfinite(number))
        return;
    if (m_counted > 0) {
        count(number);
        return;
    }
    m_exact.push_back(number);
    if (m_exact.size() <= mostExact)
        return;
    for (const double seen : m_exact)
        count(seen);
    m_exact = {};
}

qint64 QuantileSketch::bytes() const
{
    return qint64(m_exact.capacity() * sizeof(double)) + qint64(m_buckets.size()) * bytesOfNode;
}

void QuantileSketch::count(double number)
{
    ++m_buckets[bucketOf(number)];
    ++m_counted;
}

std::optional<double> QuantileSketch::at(double share) const
{
    const auto place = [share](double count) { return std::clamp(std::ceil(share * count), 1.0, count); };
    if (m_counted > 0) {
        qint64 left = qint64(place(double(m_counted)));
        for (const auto &[bucket, count] : m_buckets) {
            left -= count;
            if (left <= 0)
                return middleOf(bucket);
        }
    }
    if (m_exact.empty())
        return std::nullopt;
    auto sorted = m_exact;
    const auto wanted = sorted.begin() + std::ptrdiff_t(place(double(sorted.size()))) - 1;
    std::nth_element(sorted.begin(), wanted, sorted.end());
    return *wanted;
}

void DistinctSketch::add(const QByteArray &text)
{
    const std::uint64_t hash = hashOf(text);
    if (m_full && hash >= *m_smallest.rbegin())
        return;
    m_smallest.insert(hash);
    if (m_smallest.size() > mostHashes) {
        m_smallest.erase(std::prev(m_smallest.end()));
        m_full = true;
    }
}

qint64 DistinctSketch::bytes() const
{
    return qint64(m_smallest.size()) * bytesOfNode;
}

qint64 DistinctSketch::count() const
{
    if (!m_full)
        return qint64(m_smallest.size());
    // As evenly as these are spread, so are the others.
    const double share = double(*m_smallest.rbegin()) / double(std::numeric_limits<std::uint64_t>::max());
    return std::llround(double(mostHashes - 1) / share);
}

} // namespace lambdesk
