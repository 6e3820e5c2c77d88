// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsquery.h"

#include <model/core/result.h>

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace lambdesk
{

struct InsightsResult {
    struct Row {
        QStringList values;                 ///< as the columns; a null string where there is none
        std::optional<InsightsEvent> event; ///< none of groups
        bool operator==(const Row &) const = default;
    };
    QStringList columns;
    QList<Row> rows;
    int timeColumn = -1; ///< of `bin()`, for a chart
    bool operator==(const InsightsResult &) const = default;
};

struct InsightsStatistics {
    qint64 recordsMatched = 0; ///< events that the filters leave, of those that they get
    qint64 recordsScanned = 0;
    qint64 bytesScanned = 0;
    bool operator==(const InsightsStatistics &) const = default;
};

class InsightsCollector;

/// One run of a query over events that it is handed, the oldest first. Memory is bounded, whatever the number
/// of events. Used by one thread at a time.
class InsightsRun
{
public:
    /// `limit`: of rows, when the query has none.
    InsightsRun(InsightsQuery query, qint64 limit, QByteArray account);
    ~InsightsRun();

    /// TooLarge: the query needs more memory than it may have.
    Result<void> take(const LogHit &hit);
    /// Of what was taken so far.
    InsightsResult result();
    /// What filters behind `sort`, `limit` or `dedup` leave is counted in result().
    const InsightsStatistics &statistics() const { return m_statistics; }

private:
    void setupCollector();
    bool isGrouped(size_t atStep) const;
    qint64 rowsNeeded(size_t fromStep) const;

    InsightsQuery m_query;
    qint64 m_limit;
    QByteArray m_account;
    std::unique_ptr<InsightsCollector> m_collector;
    size_t m_streamed = 0; ///< steps before what is collected
    size_t m_rest = 0;     ///< the first step after it
    qint64 m_collectedRecords = 0;
    InsightsStatistics m_statistics;
};

} // namespace lambdesk
