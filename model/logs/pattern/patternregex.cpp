// SPDX-License-Identifier: GPL-3.0-or-later
#include "patternregex.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

bool isAscii(QChar c, const char *set)
{
    return c.unicode() < 0x80 && QByteArrayView(set).contains(char(c.unicode()));
}

bool isAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isHexDigit(QChar c)
{
    return isAscii(c, "0123456789abcdefABCDEF");
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return uchar(c) < 0x80; });
}

QString decoded(const QByteArray &bytes)
{
    return isAscii(bytes) ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
}

/// Bytes that the first characters of the bytes take. Decoding again what was decoded gives the same length
/// only when nothing was replaced, so that the bytes are walked.
qsizetype bytesOf(const QByteArray &bytes, qsizetype characters)
{
    qsizetype low = 0;
    qsizetype high = bytes.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (QString::fromUtf8(bytes.constData(), middle).size() < characters)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

std::optional<PatternRegex> PatternRegex::read(PatternText &text)
{
    const qsizetype start = text.at();
    text.take();
    while (text.peek() != u'%') {
        if (text.atEnd()) {
            text.complain(tr("This regular expression is not closed: expected %."), start, text.at() - start);
            return std::nullopt;
        }
        if (!checkCharacter(text))
            return std::nullopt;
    }
    const QString inside = text.since(start + 1);
    text.take();
    if (inside.isEmpty()) {
        text.complain(tr("Expected a regular expression between the % signs."), start, 2);
        return std::nullopt;
    }
    PatternRegex regex;
    regex.m_regex.setPattern(inside);
    if (!regex.m_regex.isValid()) {
        const qsizetype at = std::min(regex.m_regex.patternErrorOffset(), inside.size() - 1);
        text.complain(tr("Not a regular expression: %1.").arg(regex.m_regex.errorString()), start + 1 + at,
                      1);
        return std::nullopt;
    }
    regex.m_regex.optimize();
    if (!text.countRegex(start, text.at() - start))
        return std::nullopt;
    return regex;
}

bool PatternRegex::checkCharacter(PatternText &text)
{
    const QChar c = text.peek();
    if (c == u'\\')
        return checkEscape(text);
    if (c == u'(' || c == u')')
        return text.complain(
            tr("The platform's regular expressions have no parentheses; write \\%1 for one in "
               "the message.")
                .arg(c));
    if (c.isSpace())
        return text.complain(tr("Write \\s for a space in a regular expression."));
    if (!isAlphanumeric(c) && !isAscii(c, ":_#=@/;,-^$?[]{}|*+."))
        return text.complain(tr("The platform's regular expressions don't have this character: %1").arg(c));
    text.take();
    return true;
}

bool PatternRegex::checkEscape(PatternText &text)
{
    const QChar escaped = text.peek(1);
    if (escaped == u'x') {
        if (!isHexDigit(text.peek(2)) || !isHexDigit(text.peek(3)))
            return text.complain(tr("Expected two hexadecimal digits after \\x."), text.at(), 2);
    } else if (isAlphanumeric(escaped) ? !isAscii(escaped, "dDsSwW")
                                       : !isAscii(escaped, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")) {
        return text.complain(
            tr("Expected one of \\d \\D \\s \\S \\w \\W \\x, or a sign after the backslash."), text.at(), 2);
    }
    text.take();
    text.take();
    return true;
}

bool PatternRegex::matches(const QByteArray &bytes) const
{
    return matches(decoded(bytes));
}

bool PatternRegex::matches(const QString &text) const
{
    return m_regex.match(text).hasMatch();
}

std::vector<FilterPattern::Span> PatternRegex::spans(const QByteArray &bytes) const
{
    const bool ascii = isAscii(bytes);
    std::vector<FilterPattern::Span> spans;
    auto matches = m_regex.globalMatch(decoded(bytes));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const qsizetype start = ascii ? match.capturedStart() : bytesOf(bytes, match.capturedStart());
        const qsizetype end = ascii ? match.capturedEnd() : bytesOf(bytes, match.capturedEnd());
        spans.push_back({start, end - start});
    }
    return spans;
}

} // namespace lambdesk
