// SPDX-License-Identifier: GPL-3.0-or-later
#include "patternvalue.h"

#include <algorithm>
#include <charconv>

namespace lambdesk
{

namespace
{

/// Whether the text is the pattern, with `*` for any run of bytes. Linear for all but repeated stars.
bool wildcardEquals(std::string_view pattern, std::string_view text)
{
    size_t p = 0;
    size_t t = 0;
    size_t star = std::string_view::npos;
    size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + std::ptrdiff_t(p), pattern.end(), [](char c) { return c == '*'; });
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// As a message in JSON may write it.
QByteArray scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().toUtf8();
    case QJsonValue::Double:
        return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    default:
        return {};
    }
}

bool ordered(PatternOperator comparison)
{
    return comparison != PatternOperator::Equal && comparison != PatternOperator::NotEqual;
}

} // namespace

std::optional<double> patternNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    const size_t digit = text.starts_with('-') ? 1 : 0;
    // from_chars takes inf and nan, too.
    if (text.size() <= digit || !((text[digit] >= '0' && text[digit] <= '9') || text[digit] == '.'))
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<PatternOperator> PatternValue::readOperator(PatternText &text)
{
    if (text.take(QLatin1String("!=")))
        return PatternOperator::NotEqual;
    if (text.take(QLatin1String("<=")))
        return PatternOperator::LessOrEqual;
    if (text.take(QLatin1String(">=")))
        return PatternOperator::GreaterOrEqual;
    if (text.take(QLatin1String("=")))
        return PatternOperator::Equal;
    if (text.take(QLatin1String("<")))
        return PatternOperator::Less;
    if (text.take(QLatin1String(">")))
        return PatternOperator::Greater;
    return std::nullopt;
}

std::optional<PatternValue> PatternValue::read(PatternText &text, PatternOperator comparison,
                                               const QString &ends)
{
    text.skipBlanks();
    const qsizetype start = text.at();
    PatternValue value;
    value.m_operator = comparison;
    if (!value.readKind(text, ends))
        return std::nullopt;
    if (ordered(comparison) && !value.m_number) {
        text.complain(tr("Expected a number after <, <=, > and >=."), start, text.at() - start);
        return std::nullopt;
    }
    const bool plain = !value.m_regex && !value.m_number && !value.m_text.contains('*');
    if (comparison == PatternOperator::Equal && plain)
        value.m_literal = value.m_text;
    return value;
}

bool PatternValue::readKind(PatternText &text, const QString &ends)
{
    if (text.peek() == u'%') {
        m_regex = PatternRegex::read(text);
        return m_regex.has_value();
    }
    if (text.peek() == u'"') {
        const auto quoted = text.takeQuoted();
        m_quoted = true;
        m_text = quoted.value_or(QString()).toUtf8();
        return quoted.has_value();
    }
    const qsizetype start = text.at();
    const auto ended = [&text, &ends, start] {
        const QChar c = text.peek();
        return text.atEnd() || c.isSpace() || c == u')' || c == u'"' || ends.contains(c) ||
               (c == u'=' && text.at() == start) || text.startsWith(QLatin1String("&&")) ||
               text.startsWith(QLatin1String("||"));
    };
    while (!ended())
        text.take();
    m_text = text.since(start).toUtf8();
    if (m_text.isEmpty())
        return text.complain(tr("Expected a value: a number, a text or a %regular expression%."));
    m_number = patternNumber(view(m_text));
    return true;
}

bool PatternValue::fits(const QByteArray &actual) const
{
    if (m_number) {
        if (const auto number = patternNumber(view(actual)))
            return fitsNumber(*number);
    }
    if (ordered(m_operator))
        return false;
    return textEquals(actual) == (m_operator == PatternOperator::Equal);
}

bool PatternValue::fits(const QJsonValue &actual) const
{
    if (actual.isUndefined() || actual.isNull() || actual.isArray() || actual.isObject())
        return false;
    if (m_number && actual.isDouble())
        return fitsNumber(actual.toDouble());
    if (ordered(m_operator))
        return false;
    const bool comparable = actual.isString() || !m_quoted;
    const bool equal = comparable && (m_regex && actual.isString() ? m_regex->matches(actual.toString())
                                                                   : textEquals(scalarText(actual)));
    return equal == (m_operator == PatternOperator::Equal);
}

bool PatternValue::fitsNumber(double actual) const
{
    switch (m_operator) {
    case PatternOperator::Equal:
        return actual == *m_number;
    case PatternOperator::NotEqual:
        return actual != *m_number;
    case PatternOperator::Less:
        return actual < *m_number;
    case PatternOperator::LessOrEqual:
        return actual <= *m_number;
    case PatternOperator::Greater:
        return actual > *m_number;
    case PatternOperator::GreaterOrEqual:
        return actual >= *m_number;
    }
    return false;
}

bool PatternValue::textEquals(const QByteArray &actual) const
{
    return m_regex ? m_regex->matches(actual) : wildcardEquals(view(m_text), view(actual));
}

} // namespace lambdesk
