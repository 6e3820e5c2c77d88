// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonchecker.h"

#include <cstring>

namespace lambdesk
{

namespace
{

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

bool isContinuation(char c)
{
    return (uchar(c) & 0xC0) == 0x80;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Bytes of the UTF-8 character at `at`, 0 when it isn't one (RFC 3629: no overlong forms, no surrogates).
int characterLength(const char *at, const char *end)
{
    const auto lead = uchar(*at);
    const auto length = lead < 0x80   ? 1
                        : lead < 0xC2 ? 0
                        : lead < 0xE0 ? 2
                        : lead < 0xF0 ? 3
                        : lead < 0xF5 ? 4
                                      : 0;
    if (length > end - at)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(at[i]))
            return 0;
    }
    if (length > 2) {
        const auto second = uchar(at[1]);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
            (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
            return 0;
    }
    return length;
}

QString codePoint(char32_t value)
{
    return QStringLiteral("U+%1").arg(QString::number(value, 16).toUpper(), 4, u'0');
}

} // namespace

JsonChecker::JsonChecker(const QByteArray &text)
    : m_start(text.constData())
    , m_end(m_start + text.size())
    , m_at(m_start)
{
}

std::optional<JsonProblem> JsonChecker::check()
{
    if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0) {
        complain(tr("An invisible byte order mark (U+FEFF) stands before the value. Remove it."));
        return m_problem;
    }
    do
        skipBlanks();
    while (step());
    return m_problem;
}

void JsonChecker::skipBlanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

/// Reads one token; false at the end and at the first problem.
bool JsonChecker::step()
{
    if (atEnd() && m_expected == Expected::Nothing)
        return false;
    if (!atEnd() && (*m_at == '/' || *m_at == '#'))
        return complain(tr("JSON has no comments. Remove what starts with %1 here.").arg(found()));
    switch (m_expected) {
    case Expected::Value:
    case Expected::ValueOrEnd:
        return readValue();
    case Expected::Name:
    case Expected::NameOrEnd:
        return readNameOrEnd();
    case Expected::Colon:
        if (atEnd() || *m_at != ':')
            return complainOfFound(tr("Expected a colon after the name"));
        ++m_at;
        m_expected = Expected::Value;
        m_afterComma = false;
        return true;
    case Expected::CommaOrEnd:
        return readCommaOrEnd();
    case Expected::Nothing:
        break;
    }
    if (*m_at == '}' || *m_at == ']')
        return complain(
            tr("Expected the end after the value, but found %1, which closes nothing that is open.")
                .arg(found()));
    return complainOfFound(tr("Expected the end after the value"));
}

bool JsonChecker::readValue()
{
    if (atEnd())
        return complainOfValue();
    switch (*m_at) {
    case '{':
    case '[':
        open();
        return true;
    case ']':
        if (m_expected != Expected::ValueOrEnd)
            return complainOfValue();
        close();
        return true;
    case '"':
        if (!readString())
            return false;
        valueEnded();
        return true;
    default:
        if (*m_at == '-' || isDigit())
            return readNumber();
        return readWord();
    }
}

bool JsonChecker::readNameOrEnd()
{
    if (!atEnd() && *m_at == '"') {
        if (!readString())
            return false;
        m_expected = Expected::Colon;
        return true;
    }
    if (!atEnd() && *m_at == '}' && m_expected == Expected::NameOrEnd) {
        close();
        return true;
    }
    if (atEnd())
        return complainOfUnclosed(m_expected == Expected::Name
                                      ? tr("Expected a name in double quotes after the comma")
                                      : tr("Expected a name in double quotes or }"));
    if (*m_at == '}')
        return complain(
            tr("Expected a name in double quotes after the comma, but found }. Remove the comma, or add "
               "what is missing."));
    if (*m_at == '\'')
        return complain(
            tr("Expected a name in double quotes, but found a single quote. Write \"name\" instead of "
               "'name'."));
    if (isWordCharacter(*m_at))
        return complain(tr("Expected a name in double quotes, but found %1. Write \"%1\".").arg(word()));
    return complainOfFound(m_expected == Expected::Name
                               ? tr("Expected a name in double quotes after the comma")
                               : tr("Expected a name in double quotes or }"));
}

bool JsonChecker::readCommaOrEnd()
{
    const bool inObject = *m_open.back() == '{';
    const QString expected =
        inObject ? tr("Expected a comma or } after the value") : tr("Expected a comma or ] after the value");
    if (atEnd())
        return complainOfUnclosed(expected);
    if (*m_at == ',') {
        ++m_at;
        m_expected = inObject ? Expected::Name : Expected::Value;
        m_afterComma = true;
        return true;
    }
    if (*m_at != (inObject ? '}' : ']'))
        return complainOfFound(expected);
    close();
    return true;
}

bool JsonChecker::readWord()
{
    const QString name = isWordCharacter(*m_at) ? word() : QString();
    if (name == u"true" || name == u"false" || name == u"null") {
        m_at += name.size();
        valueEnded();
        return true;
    }
    if (name == u"NaN" || name == u"Infinity" || name == u"undefined")
        return complain(
            tr("Expected a value, but found %1, which JSON doesn't have. Use null or a text.").arg(name));
    const QString lower = name.toLower();
    if (lower == u"true" || lower == u"false" || lower == u"null")
        return complain(tr("Expected a value, but found %1. Write it in lower case: %2.").arg(name, lower));
    if (name == u"None")
        return complain(tr("Expected a value, but found None. JSON's word for it is null."));
    if (!name.isEmpty())
        return complain(
            tr("Expected a value, but found %1. A text stands in double quotes: \"%1\".").arg(name));
    return complainOfValue();
}

bool JsonChecker::readNumber()
{
    if (*m_at == '-')
        ++m_at;
    if (!atEnd() && *m_at == 'I')
        return complain(tr("Expected a number, but found -%1, which JSON doesn't have.").arg(word()));
    if (m_end - m_at >= 2 && *m_at == '0') {
        if (m_at[1] >= '0' && m_at[1] <= '9')
            return complain(tr("Found a number that starts with 0. A number has no leading zeros."));
        if (m_at[1] == 'x' || m_at[1] == 'X')
            return complain(tr("Found a hexadecimal number. JSON has only decimal ones."));
    }
    if (!readDigits(tr("Expected a digit after the minus sign")))
        return false;
    if (!atEnd() && *m_at == '.') {
        ++m_at;
        if (!readDigits(tr("Expected a digit after the decimal point")))
            return false;
    }
    if (!atEnd() && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (!atEnd() && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!readDigits(tr("Expected a digit in the exponent")))
            return false;
    }
    valueEnded();
    return true;
}

bool JsonChecker::readDigits(const QString &complaint)
{
    if (!isDigit())
        return complainOfFound(complaint);
    while (isDigit())
        ++m_at;
    return true;
}

bool JsonChecker::readString()
{
    ++m_at;
    while (m_at != m_end) {
        const auto c = uchar(*m_at);
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c < 0x20)
            return complainOfControlCharacter();
        if (c >= 0x80) {
            if (!readMultibyte())
                return false;
        } else if (c == '\\') {
            if (!readEscape())
                return false;
        } else {
            ++m_at;
        }
    }
    return complain(tr("Expected a closing double quote, but the text ends."));
}

bool JsonChecker::readEscape()
{
    if (m_end - m_at < 2 || !std::strchr("\"\\/bfnrtu", m_at[1]) || m_at[1] == '\0')
        return complain(
            tr("Expected one of \" \\ / b f n r t u after the backslash. To write a backslash, double it: "
               "\\\\."));
    if (m_at[1] == 'u') {
        for (int i = 2; i < 6; ++i) {
            if (i >= m_end - m_at || !isHexDigit(m_at[i]))
                return complain(tr("Expected four hexadecimal digits after \\u."));
        }
        m_at += 4;
    }
    m_at += 2;
    return true;
}

bool JsonChecker::readMultibyte()
{
    const int length = characterLength(m_at, m_end);
    if (length == 0)
        return complainOfFound(tr("Expected text in UTF-8"));
    m_at += length;
    return true;
}

void JsonChecker::open()
{
    m_expected = *m_at == '{' ? Expected::NameOrEnd : Expected::ValueOrEnd;
    m_afterComma = false;
    m_open.push_back(m_at++);
}

void JsonChecker::close()
{
    ++m_at;
    m_open.pop_back();
    valueEnded();
}

void JsonChecker::valueEnded()
{
    m_expected = m_open.empty() ? Expected::Nothing : Expected::CommaOrEnd;
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
        problem.column += isContinuation(*c) ? 0 : 1;
    problem.message = message;
    m_problem = problem;
    return false;
}

/// The character here, in a form that can be seen.
QString JsonChecker::found() const
{
    const int length = characterLength(m_at, m_end);
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
