// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsexpression.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lambdesk
{

namespace
{

using Value = InsightsValue;
using Pointer = InsightsExpressionPtr;

/// All kinds are functions of the row; each makes what it needs its own.
class Computed final : public InsightsExpression
{
public:
    explicit Computed(std::function<Value(InsightsRow &)> compute)
        : m_compute(std::move(compute))
    {
    }
    Value value(InsightsRow &row) const override { return m_compute(row); }

private:
    std::function<Value(InsightsRow &)> m_compute;
};

Pointer computed(std::function<Value(InsightsRow &)> compute)
{
    return std::make_shared<const Computed>(std::move(compute));
}

/// What isn't there is equal to nothing, and has no order.
Value compared(InsightsOperator sign, const Value &left, const Value &right)
{
    if (left.isNull() || right.isNull())
        return sign == InsightsOperator::NotEqual && left.isNull() != right.isNull();
    const int order = Value::compare(left, right);
    switch (sign) {
    case InsightsOperator::Equal:
        return order == 0;
    case InsightsOperator::NotEqual:
        return order != 0;
    case InsightsOperator::Less:
        return order < 0;
    case InsightsOperator::LessOrEqual:
        return order <= 0;
    case InsightsOperator::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

Value reckoned(InsightsOperator sign, const Value &left, const Value &right)
{
    const auto a = left.number();
    const auto b = right.number();
    if (!a || !b)
        return {};
    double result = 0;
    switch (sign) {
    case InsightsOperator::Add:
        result = *a + *b;
        break;
    case InsightsOperator::Subtract:
        result = *a - *b;
        break;
    case InsightsOperator::Multiply:
        result = *a * *b;
        break;
    case InsightsOperator::Divide:
        result = *a / *b;
        break;
    case InsightsOperator::Modulo:
        result = std::fmod(*a, *b);
        break;
    default:
        result = std::pow(*a, *b);
        break;
    }
    return std::isfinite(result) ? Value(result) : Value();
}

} // namespace

Pointer insightsConstant(Value value)
{
    return computed([value = std::move(value)](InsightsRow &) { return value; });
}

Pointer insightsSlot(int slot)
{
    return computed([slot](InsightsRow &row) { return row.at(slot); });
}

Pointer insightsNot(Pointer operand)
{
    return computed(
        [operand = std::move(operand)](InsightsRow &row) { return !operand->value(row).truth(); });
}

Pointer insightsBinary(InsightsOperator sign, Pointer left, Pointer right)
{
    if (sign == InsightsOperator::Or)
        return computed([left, right](InsightsRow &row) {
            return left->value(row).truth() || right->value(row).truth();
        });
    if (sign == InsightsOperator::And)
        return computed([left, right](InsightsRow &row) {
            return left->value(row).truth() && right->value(row).truth();
        });
    if (sign <= InsightsOperator::GreaterOrEqual)
        return computed([sign, left, right](InsightsRow &row) {
            return compared(sign, left->value(row), right->value(row));
        });
    return computed([sign, left, right](InsightsRow &row) {
        return reckoned(sign, left->value(row), right->value(row));
    });
}

Pointer insightsContains(Pointer text, Pointer part)
{
    return computed([text, part](InsightsRow &row) -> Value {
        const Value whole = text->value(row);
        return !whole.isNull() && whole.text().contains(part->value(row).text());
    });
}

Pointer insightsMatches(Pointer text, QRegularExpression regex)
{
    return computed([text, regex = std::move(regex)](InsightsRow &row) -> Value {
        const Value whole = text->value(row);
        return !whole.isNull() && regex.match(QString::fromUtf8(whole.text())).hasMatch();
    });
}

Pointer insightsIn(Pointer value, std::vector<Pointer> list)
{
    return computed([value, list = std::move(list)](InsightsRow &row) -> Value {
        const Value wanted = value->value(row);
        return !wanted.isNull() && std::any_of(list.begin(), list.end(), [&](const Pointer &item) {
            return item->value(row) == wanted;
        });
    });
}

Pointer insightsCall(InsightsFunction function, std::vector<Pointer> arguments)
{
    return computed([function, arguments = std::move(arguments)](InsightsRow &row) {
        std::vector<Value> values;
        values.reserve(arguments.size());
        for (const Pointer &argument : arguments)
            values.push_back(argument->value(row));
        return function(values);
    });
}

Pointer insightsFloor(Pointer time, qint64 periodMs, bool up)
{
    return computed([time, periodMs, up](InsightsRow &row) -> Value {
        const auto at = time->value(row).number();
        if (!at)
            return {};
        const double periods = *at / double(periodMs);
        return Value::Time{LogTime(up ? std::ceil(periods) : std::floor(periods)) * periodMs};
    });
}

} // namespace lambdesk
