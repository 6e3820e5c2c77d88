// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsexpressionparser.h"

namespace lambdesk
{

namespace
{

using Pointer = InsightsExpressionPtr;
using Sign = InsightsOperator;

/// Deeper than anybody writes, and no danger for the stack.
constexpr int deepest = 200;

bool isKeyword(const QString &name)
{
    static const QStringList words{QStringLiteral("and"),  QStringLiteral("or"),  QStringLiteral("not"),
                                   QStringLiteral("like"), QStringLiteral("in"),  QStringLiteral("as"),
                                   QStringLiteral("by"),   QStringLiteral("asc"), QStringLiteral("desc")};
    return words.contains(name, Qt::CaseInsensitive);
}

std::optional<Sign> takeComparison(InsightsText &text)
{
    if (text.take(QLatin1String("!=")))
        return Sign::NotEqual;
    if (text.take(QLatin1String("<=")))
        return Sign::LessOrEqual;
    if (text.take(QLatin1String(">=")))
        return Sign::GreaterOrEqual;
    if (text.take(u'='))
        return Sign::Equal;
    if (text.take(u'<'))
        return Sign::Less;
    if (text.take(u'>'))
        return Sign::Greater;
    return std::nullopt;
}

} // namespace

Pointer InsightsExpressionParser::readOr()
{
    Pointer left = readAnd();
    while (left && m_text.takeWord(QLatin1String("or"))) {
        const Pointer right = readAnd();
        left = right ? insightsBinary(Sign::Or, left, right) : nullptr;
    }
    return left;
}

Pointer InsightsExpressionParser::readAnd()
{
    Pointer left = readNot();
    while (left && m_text.takeWord(QLatin1String("and"))) {
        const Pointer right = readNot();
        left = right ? insightsBinary(Sign::And, left, right) : nullptr;
    }
    return left;
}

Pointer InsightsExpressionParser::readNot()
{
    bool negated = false;
    while (m_text.takeWord(QLatin1String("not")))
        negated = !negated;
    const Pointer operand = readComparison();
    return operand && negated ? insightsNot(operand) : operand;
}

Pointer InsightsExpressionParser::readComparison()
{
    Pointer left = readSum();
    if (!left)
        return nullptr;
    if (m_text.takeWord(QLatin1String("not"))) {
        if (m_text.takeWord(QLatin1String("like")))
            left = readLike(left);
        else if (m_text.takeWord(QLatin1String("in")))
            left = readList(left);
        else
            return m_text.complain(tr("Expected like or in after not.")), nullptr;
        return left ? insightsNot(left) : nullptr;
    }
    if (m_text.takeWord(QLatin1String("like")))
        return readLike(left);
    if (m_text.takeWord(QLatin1String("in")))
        return readList(left);
    if (m_text.take(QLatin1String("=~")))
        return readPattern(left);
    const auto sign = takeComparison(m_text);
    if (!sign)
        return left;
    const Pointer right = readSum();
    return right ? insightsBinary(*sign, left, right) : nullptr;
}

Pointer InsightsExpressionParser::readLike(Pointer left)
{
    if (m_text.peek() == u'/') {
        const auto regex = m_text.takeRegex();
        return regex ? insightsMatches(left, *regex) : nullptr;
    }
    const Pointer part = readOperand();
    return part ? insightsContains(left, part) : nullptr;
}

Pointer InsightsExpressionParser::readPattern(Pointer left)
{
    const qsizetype start = m_text.at();
    if (m_text.peek() == u'/')
        return readLike(left);
    if (m_text.peek() != u'"' && m_text.peek() != u'\'')
        return m_text.complain(tr("Expected a regular expression as in /error/.")), nullptr;
    const auto pattern = m_text.takeQuoted();
    const auto regex = pattern ? m_text.regex(*pattern, start + 1) : std::nullopt;
    return regex ? insightsMatches(left, *regex) : nullptr;
}

Pointer InsightsExpressionParser::readList(Pointer left)
{
    if (!m_text.take(u'['))
        return m_text.complain(tr("Expected a list as in [\"a\", \"b\"].")), nullptr;
    std::vector<Pointer> list;
    do {
        list.push_back(readSum());
        if (!list.back())
            return nullptr;
    } while (m_text.take(u','));
    if (!m_text.take(u']'))
        return m_text.complain(tr("Expected a comma or ].")), nullptr;
    return insightsIn(left, std::move(list));
}

Pointer InsightsExpressionParser::readSum()
{
    Pointer left = readProduct();
    while (left) {
        const auto sign = m_text.take(u'+')   ? std::optional(Sign::Add)
                          : m_text.take(u'-') ? std::optional(Sign::Subtract)
                                              : std::nullopt;
        if (!sign)
            return left;
        const Pointer right = readProduct();
        left = right ? insightsBinary(*sign, left, right) : nullptr;
    }
    return left;
}

Pointer InsightsExpressionParser::readProduct()
{
    Pointer left = readPower();
    while (left) {
        const auto sign = m_text.take(u'*')   ? std::optional(Sign::Multiply)
                          : m_text.take(u'/') ? std::optional(Sign::Divide)
                          : m_text.take(u'%') ? std::optional(Sign::Modulo)
                                              : std::nullopt;
        if (!sign)
            return left;
        const Pointer right = readPower();
        left = right ? insightsBinary(*sign, left, right) : nullptr;
    }
    return left;
}

Pointer InsightsExpressionParser::readPower()
{
    const bool negative = m_text.take(u'-');
    Pointer base = readOperand();
    if (base && m_text.take(u'^')) {
        if (++m_depth > deepest)
            return m_text.complain(tr("This is nested too deeply.")), nullptr;
        const Pointer exponent = readPower();
        --m_depth;
        base = exponent ? insightsBinary(Sign::Power, base, exponent) : nullptr;
    }
    if (!base || !negative)
        return base;
    return insightsBinary(Sign::Subtract, insightsConstant(0.0), base);
}

Pointer InsightsExpressionParser::readOperand()
{
    const QChar c = m_text.peek();
    if (c == u'"' || c == u'\'') {
        const auto text = m_text.takeQuoted();
        return text ? insightsConstant(text->toUtf8()) : nullptr;
    }
    if (const auto number = m_text.takeNumber())
        return insightsConstant(*number);
    if (!m_text.take(u'('))
        return readName();
    if (++m_depth > deepest)
        return m_text.complain(tr("This is nested too deeply.")), nullptr;
    Pointer inside = read();
    --m_depth;
    return inside && close() ? inside : nullptr;
}

Pointer InsightsExpressionParser::readName()
{
    const qsizetype start = m_text.at();
    const QString name = m_text.takeName();
    if (name.isEmpty())
        return m_text.complain(tr("Expected a field, a number, a text in quotes or a function.")), nullptr;
    if (isKeyword(name))
        return m_text.complain(tr("Expected a field, a number, a text in quotes or a function."), start,
                               name.size()),
               nullptr;
    const qsizetype end = m_text.taken();
    if (m_grouped) {
        if (const auto column = columnOf(start))
            return insightsSlot(*column);
    }
    if (m_text.peek() == u'(') {
        if (++m_depth > deepest)
            return m_text.complain(tr("This is nested too deeply.")), nullptr;
        Pointer call = readCall(name, start);
        --m_depth;
        return call;
    }
    if (name.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return insightsConstant(true);
    if (name.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return insightsConstant(false);
    const int slot = m_scope.slot(name);
    if (m_grouping)
        m_grouping->uses.push_back({slot, start, end - start});
    return insightsSlot(slot);
}

} // namespace lambdesk
