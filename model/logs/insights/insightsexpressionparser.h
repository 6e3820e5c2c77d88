// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsaggregate.h"
#include "insightstext.h"

#include <utility>
#include <vector>

namespace lambdesk
{

/// Reads expressions at one place of a query. Each answers nothing after it has complained.
class InsightsExpressionParser
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::InsightsExpressionParser)
public:
    /// What is read within `stats`: outside of aggregates names are those of the groups.
    struct Grouping {
        InsightsScope &events;
        std::vector<std::pair<InsightsAggregate, int>> aggregates = {};
        struct Use {
            int slot = 0;
            qsizetype at = 0;
            qsizetype length = 0;
            size_t earlier = 0; ///< results that stand before
        };
        std::vector<Use> uses = {};
    };

    /// `grouped`: the rows are groups of an earlier `stats`, whose columns may be named by their text.
    InsightsExpressionParser(InsightsText &text, InsightsScope &scope, bool grouped,
                             Grouping *grouping = nullptr)
        : m_text(text)
        , m_scope(scope)
        , m_grouped(grouped)
        , m_grouping(grouping)
    {
    }

    InsightsExpressionPtr read() { return readOr(); }
    /// A field, a text, a call or what is in parentheses.
    InsightsExpressionPtr readOperand();

private:
    InsightsExpressionPtr readOr();
    InsightsExpressionPtr readAnd();
    InsightsExpressionPtr readNot();
    InsightsExpressionPtr readComparison();
    InsightsExpressionPtr readLike(InsightsExpressionPtr left);
    InsightsExpressionPtr readPattern(InsightsExpressionPtr left);
    InsightsExpressionPtr readList(InsightsExpressionPtr left);
    InsightsExpressionPtr readSum();
    InsightsExpressionPtr readProduct();
    InsightsExpressionPtr readPower();
    InsightsExpressionPtr readName();
    InsightsExpressionPtr readCall(const QString &name, qsizetype start);
    InsightsExpressionPtr readTimeFloor(const QString &name);
    InsightsExpressionPtr readAggregate(InsightsAggregate::Kind kind, const QString &name, qsizetype start);
    bool readPercent(InsightsAggregate &aggregate, const QString &name);
    bool readArguments(std::vector<InsightsExpressionPtr> &arguments);
    std::optional<int> columnOf(qsizetype start);
    bool close() { return m_text.take(u')') || m_text.complain(tr("Expected ).")); }

    InsightsText &m_text;
    InsightsScope &m_scope;
    bool m_grouped = false;
    Grouping *m_grouping = nullptr;
    int m_depth = 0;
};

} // namespace lambdesk
