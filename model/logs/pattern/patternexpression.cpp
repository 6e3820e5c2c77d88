// SPDX-License-Identifier: GPL-3.0-or-later
#include "patternexpression.h"

namespace lambdesk
{

namespace
{

using Expression = std::optional<PatternExpression>;
using ReadLeaf = std::function<int()>;

Expression readTerm(PatternText &text, const ReadLeaf &readLeaf)
{
    text.skipBlanks();
    if (!text.take(QLatin1String("("))) {
        const int leaf = readLeaf();
        return leaf < 0 ? Expression()
                        : Expression(PatternExpression{PatternExpression::Kind::Leaf, leaf, {}});
    }
    Expression inside = PatternExpression::read(text, readLeaf);
    if (!inside)
        return {};
    if (!text.take(QLatin1String(")"))) {
        text.complain(PatternText::tr("Expected ), && or ||."));
        return {};
    }
    return inside;
}

Expression readJoined(PatternText &text, QLatin1String sign, PatternExpression::Kind kind,
                      const std::function<Expression()> &readPart)
{
    PatternExpression joined{kind, 0, {}};
    do {
        Expression part = readPart();
        if (!part)
            return {};
        joined.parts.push_back(std::move(*part));
        text.skipBlanks();
    } while (text.take(sign));
    return joined.parts.size() == 1 ? std::move(joined.parts.front()) : std::move(joined);
}

} // namespace

std::optional<PatternExpression> PatternExpression::read(PatternText &text, const ReadLeaf &readLeaf)
{
    const auto readAll = [&text, &readLeaf] {
        return readJoined(text, QLatin1String("&&"), Kind::All,
                          [&text, &readLeaf] { return readTerm(text, readLeaf); });
    };
    return readJoined(text, QLatin1String("||"), Kind::Any, readAll);
}

} // namespace lambdesk
