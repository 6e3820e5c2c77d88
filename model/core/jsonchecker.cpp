// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonchecker.h"

#include "utf8.h"

#include <cstring>

namespace lambdesk
{

namespace
{

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
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
    if (!atEnd() && *m_at == ',') {
        ++m_at;
        m_expected = inObject ? Expected::Name : Expected::Value;
        m_afterComma = true;
        return true;
    }
    if (!atEnd() && *m_at == (inObject ? '}' : ']')) {
        close();
        return true;
    }
    const QString expected =
        inObject ? tr("Expected a comma or } after the value") : tr("Expected a comma or ] after the value");
    return atEnd() ? complainOfUnclosed(expected) : complainOfFound(expected);
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
    if (!readDigits())
        return complainOfFound(tr("Expected a digit after the minus sign"));
    if (!atEnd() && *m_at == '.') {
        ++m_at;
        if (!readDigits())
            return complainOfFound(tr("Expected a digit after the decimal point"));
    }
    if (!atEnd() && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (!atEnd() && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!readDigits())
            return complainOfFound(tr("Expected a digit in the exponent"));
    }
    valueEnded();
    return true;
}

/// False when there are none. What is said then isn't put together for every number of a text.
bool JsonChecker::readDigits()
{
    const char *const first = m_at;
    while (isDigit())
        ++m_at;
    return m_at != first;
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
    const int length = utf8CharacterLength(m_at, m_end);
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

} // namespace lambdesk
