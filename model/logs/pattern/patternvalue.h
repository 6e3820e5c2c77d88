// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patternregex.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>
#include <string_view>

namespace lambdesk
{

enum class PatternOperator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A number as it is written in JSON.
std::optional<double> patternNumber(std::string_view text);

/// What stands right of an operator: a number, a text with `*` for anything, or a regular expression.
class PatternValue
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::PatternValue)
public:
    /// Reads `=`, `!=`, …
    static std::optional<PatternOperator> readOperator(PatternText &text);
    /// An unquoted value ends at a blank, `&&`, `||`, `)` or one of `ends`.
    static std::optional<PatternValue> read(PatternText &text, PatternOperator comparison,
                                            const QString &ends);

    /// Whether the text of a column compares so.
    bool fits(const QByteArray &actual) const;
    /// Whether a value of a JSON message does: one that isn't there does not.
    bool fits(const QJsonValue &actual) const;
    /// What a message that fits has, literally; empty when that isn't known.
    const QByteArray &literal() const { return m_literal; }

private:
    bool readKind(PatternText &text, const QString &ends);
    bool fitsNumber(double actual) const;
    bool textEquals(const QByteArray &actual) const;

    PatternOperator m_operator = PatternOperator::Equal;
    bool m_quoted = false;
    QByteArray m_text;
    QByteArray m_literal;
    std::optional<double> m_number;
    std::optional<PatternRegex> m_regex;
};

} // namespace lambdesk
