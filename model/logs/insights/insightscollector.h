// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsquery.h"

#include <model/core/result.h>

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace lambdesk
{

using InsightsRows = std::vector<InsightsRow>;

/// What a query keeps of the events that come to it, when it can't hand them on at once. Memory is bounded.
class InsightsCollector
{
public:
    virtual ~InsightsCollector() = default;
    /// The row may be moved away.
    virtual Result<void> take(InsightsRow &row, const LogHit *hit) = 0;
    virtual InsightsRows rows() const = 0;
};

/// The first rows by an order; without one, the newest first.
class InsightsTopRows final : public InsightsCollector
{
public:
    InsightsTopRows(std::vector<InsightsSort::Key> order, qint64 most);
    Result<void> take(InsightsRow &row, const LogHit *hit) override;
    InsightsRows rows() const override;

private:
    friend class InsightsDistinctRows;
    struct Kept {
        std::vector<InsightsValue> keys;
        qint64 arrival = 0;
        qint64 bytes = 0;
        InsightsRow row;
    };
    std::vector<InsightsValue> keysOf(InsightsRow &row, const LogHit *hit) const;
    bool isBefore(const Kept &a, const Kept &b) const;
    void dropLast();

    std::vector<InsightsSort::Key> m_order;
    qint64 m_most;
    qint64 m_arrivals = 0;
    qint64 m_bytes = 0;
    std::vector<Kept> m_kept; ///< a heap with the last one on top
};

/// Of the rows with the same values, the first by an order.
class InsightsDistinctRows final : public InsightsCollector
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::InsightsDistinctRows)
public:
    InsightsDistinctRows(InsightsDedup dedup, std::vector<InsightsSort::Key> order);
    Result<void> take(InsightsRow &row, const LogHit *hit) override;
    InsightsRows rows() const override;

private:
    InsightsDedup m_dedup;
    InsightsTopRows m_order;
    QHash<QByteArray, size_t> m_places;
    std::vector<InsightsTopRows::Kept> m_kept;
    qint64 m_bytes = 0;
};

/// The groups of `stats`.
class InsightsGroups final : public InsightsCollector
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::InsightsGroups)
public:
    explicit InsightsGroups(InsightsStats stats);
    Result<void> take(InsightsRow &row, const LogHit *hit) override;
    InsightsRows rows() const override;

private:
    struct Group {
        std::vector<InsightsValue> keys;
        std::vector<InsightsTally> tallies;
    };
    InsightsRow rowOf(const Group &group) const;

    InsightsStats m_stats;
    QHash<QByteArray, size_t> m_places;
    std::vector<Group> m_groups;
    qint64 m_bytes = 0; ///< of the groups' keys and tallies
};

/// Values as one key, different for different ones.
QByteArray insightsKey(const std::vector<InsightsValue> &values);

} // namespace lambdesk
