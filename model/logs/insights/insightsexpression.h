// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsfunctions.h"
#include "insightsrow.h"

#include <QRegularExpression>

#include <memory>
#include <vector>

namespace lambdesk
{

/// Something that has a value for each row. Unchanging; used on any thread.
class InsightsExpression
{
public:
    virtual ~InsightsExpression() = default;
    virtual InsightsValue value(InsightsRow &row) const = 0;
};

using InsightsExpressionPtr = std::shared_ptr<const InsightsExpression>;

enum class InsightsOperator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power
};

InsightsExpressionPtr insightsConstant(InsightsValue value);
InsightsExpressionPtr insightsSlot(int slot);
InsightsExpressionPtr insightsNot(InsightsExpressionPtr operand);
InsightsExpressionPtr insightsBinary(InsightsOperator sign, InsightsExpressionPtr left,
                                     InsightsExpressionPtr right);
/// Whether the text has the other one in it.
InsightsExpressionPtr insightsContains(InsightsExpressionPtr text, InsightsExpressionPtr part);
InsightsExpressionPtr insightsMatches(InsightsExpressionPtr text, QRegularExpression regex);
InsightsExpressionPtr insightsIn(InsightsExpressionPtr value, std::vector<InsightsExpressionPtr> list);
InsightsExpressionPtr insightsCall(InsightsFunction function, std::vector<InsightsExpressionPtr> arguments);
/// The start of the period that the time is in.
InsightsExpressionPtr insightsFloor(InsightsExpressionPtr time, qint64 periodMs, bool up);

} // namespace lambdesk
