// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace lambdesk
{

/// How many values of which size there were, on a logarithmic scale: every value that comes out is within 1 %
/// of one that went in, be it a nanosecond or a year. Takes a few bytes per size that occurred.
///
/// It is kept: its scale is what lies in the workspace's files, so that minutes can be added up to hours, and
/// its percentiles are told by the same rank as those of Logs Insights (QuantileSketch). That one sums up
/// numbers of any kind for one answer and forgets them, so it can be exact for few numbers and finer for many.
class Distribution
{
public:
    struct Bucket {
        double value = 0; ///< stands for all values of the bucket
        qint64 count = 0;
        bool operator==(const Bucket &) const = default;
    };

    /// Negative values have no place on the scale and are left out.
    void add(double value, qint64 count = 1);
    void add(const Distribution &other);

    qint64 count() const { return m_count; }
    /// The smallest value that at least `percent` (0 to 100) of the values don't exceed; 0 when there is
    /// none.
    double percentile(double percent) const;
    /// Smaller values first.
    QList<Bucket> buckets() const;

    QByteArray toBytes() const;
    /// What can't be read is left out.
    static Distribution fromBytes(const QByteArray &bytes);

    bool operator==(const Distribution &) const = default;

private:
    struct Step {
        int place = 0; ///< on the scale
        qint64 count = 0;
        bool operator==(const Step &) const = default;
    };

    void addAt(int place, qint64 count);

    std::vector<Step> m_steps; ///< by place
    qint64 m_count = 0;
};

} // namespace lambdesk
