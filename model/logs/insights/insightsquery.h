// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsaggregate.h"
#include "insightstext.h"

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace lambdesk
{

/// What the commands of a query become, one after the other. Slots are those of the scope at that place.
struct InsightsDefine {
    int slot = 0;
    InsightsExpressionPtr value;
};
struct InsightsFilter {
    InsightsExpressionPtr condition;
};
struct InsightsParse {
    InsightsExpressionPtr of;
    std::vector<QByteArray> around;             ///< of a glob: the texts before, between and after its stars
    QRegularExpression regex;                   ///< when there is no glob
    std::vector<std::pair<QString, int>> found; ///< the group of a regular expression, and the slot
};
struct InsightsSort {
    struct Key {
        InsightsExpressionPtr value;
        bool descending = false;
    };
    std::vector<Key> keys;
};
struct InsightsLimit {
    qint64 count = 0;
};
struct InsightsDedup {
    std::vector<InsightsExpressionPtr> keys;
};
struct InsightsStats {
    std::vector<InsightsDefine> by; ///< seen from the rows before; the slots are of the scope behind
    std::vector<std::pair<InsightsAggregate, int>> aggregates;
    std::vector<InsightsDefine> results; ///< of what is grouped
    std::shared_ptr<const InsightsScope> scope;
};
using InsightsStep = std::variant<InsightsDefine, InsightsFilter, InsightsParse, InsightsSort, InsightsLimit,
                                  InsightsDedup, InsightsStats>;

/// A query of the Logs Insights language, read. A copyable value; runs on any thread.
class InsightsQuery
{
public:
    struct Column {
        QString name;
        int slot = 0;
    };

    static std::variant<InsightsQuery, InsightsProblem> parse(const QString &text);

    const QString &text() const { return m_text; }
    const std::vector<InsightsStep> &steps() const { return m_steps; }
    /// Of the events.
    const InsightsScope &scope() const { return *m_scope; }
    const std::vector<Column> &columns() const { return m_columns; }
    /// The column of `bin()` that the rows are grouped by; -1: none.
    int timeColumn() const { return m_timeColumn; }

private:
    friend class InsightsParser;
    QString m_text;
    std::vector<InsightsStep> m_steps;
    std::shared_ptr<const InsightsScope> m_scope;
    std::vector<Column> m_columns;
    int m_timeColumn = -1;
};

} // namespace lambdesk
