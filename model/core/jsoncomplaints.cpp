// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonchecker.h"

#include "utf8.h"

namespace lambdesk
{

namespace
{

QString codePoint(char32_t value)
{
    return QStringLiteral("U+%1").arg(QString::number(value, 16).toUpper(), 4, u'0');
}

} // namespace

bool JsonChecker::isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

bool JsonChecker::complainOfControlCharacter()
{
    if (*m_at == '\n' || *m_at == '\r')
        return complain(
            tr("Expected a closing double quote before the end of the line. A line break within a text is "
               "written \\n."));
    if (*m_at == '\t')
        return complain(tr("Found a tab within a text. There it is written \\t."));
    return complain(tr("Found a control character (%1) within a text. There it is written \\u%2.")
                        .arg(codePoint(uchar(*m_at)))
                        .arg(int(*m_at), 4, 16, QLatin1Char('0')));
}

bool JsonChecker::complainOfValue()
{
    if (atEnd() && m_open.empty())
        return complain(tr("Expected a value, but the text is empty."));
    const QString expected = m_afterComma && !m_open.empty() && *m_open.back() == '['
                                 ? tr("Expected a value after the comma")
                             : m_expected == Expected::ValueOrEnd ? tr("Expected a value or ]")
                                                                  : tr("Expected a value");
    if (atEnd())
        return complainOfUnclosed(expected);
    if (*m_at == ']' && m_afterComma)
        return complain(
            tr("Expected a value after the comma, but found ]. Remove the comma, or add what is missing."));
    if (*m_at == '\'')
        return complain(
            tr("Expected a value, but found a single quote. A text stands in double quotes: \"text\"."));
    if (*m_at == '+')
        return complain(tr("Expected a value, but found +. A number has no plus sign."));
    if (*m_at == '.')
        return complain(
            tr("Expected a value, but found a point. A number starts with a digit: 0.5, not .5."));
    return complainOfFound(expected);
}

bool JsonChecker::complainOfUnclosed(const QString &expected)
{
    if (m_open.empty())
        return complain(tr("%1, but the text ends.").arg(expected));
    return complain(tr("%1, but the text ends. The %2 of line %3 is not closed.")
                        .arg(expected, QString(QLatin1Char(*m_open.back())))
                        .arg(lineOf(m_open.back())));
}

bool JsonChecker::complainOfFound(const QString &expected)
{
    return complain(atEnd() ? tr("%1, but the text ends.").arg(expected)
                            : tr("%1, but found %2.").arg(expected, found()));
}

bool JsonChecker::complain(const QString &message)
{
    JsonProblem problem;
    problem.offset = m_at - m_start;
    problem.line = lineOf(m_at);
    const char *lineStart = m_at;
    while (lineStart != m_start && lineStart[-1] != '\n' && lineStart[-1] != '\r')
        --lineStart;
    for (const char *c = lineStart; c != m_at; ++c)
        problem.column += isUtf8Continuation(*c) ? 0 : 1;
    problem.message = message;
    m_problem = problem;
    return false;
}

/// The character here, in a form that can be seen.
QString JsonChecker::found() const
{
    const int length = utf8CharacterLength(m_at, m_end);
    if (length == 0)
        return tr("the byte 0x%1, which is not UTF-8")
            .arg(QString::number(uchar(*m_at), 16).toUpper(), 2, u'0');
    if (length == 1 && isWordCharacter(*m_at))
        return word();
    const QString text = QString::fromUtf8(m_at, length);
    const char32_t value = text.toUcs4().constFirst();
    if (!QChar::isPrint(value) || QChar::isSpace(value))
        return tr("the invisible character %1").arg(codePoint(value));
    if (value == U'\u201C' || value == U'\u201D' || value == U'\u201E')
        return tr("the typographic quote %1 (write a plain \")").arg(text);
    return text;
}

QString JsonChecker::word() const
{
    constexpr qsizetype longest = 40;
    const char *end = m_at;
    while (end != m_end && end - m_at < longest && isWordCharacter(*end))
        ++end;
    return QString::fromLatin1(m_at, end - m_at);
}

/// Lines end as in the editor: LF, CR LF, or CR.
int JsonChecker::lineOf(const char *place) const
{
    int line = 1;
    for (const char *c = m_start; c != place; ++c) {
        if (*c == '\n' || (*c == '\r' && (c + 1 == m_end || c[1] != '\n')))
            ++line;
    }
    return line;
}

} // namespace lambdesk
