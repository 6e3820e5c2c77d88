// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include "jsonchecker.h"

namespace lambdesk
{

namespace
{

/// Past this much indentation a layout helps nobody: a text of brackets alone would grow by the square.
constexpr qsizetype longestGrowth = 64 * 1024 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The end of the string that starts at `at`.
const char *stringEnd(const char *at)
{
    for (++at; *at != '"'; ++at) {
        if (*at == '\\')
            ++at;
    }
    return at + 1;
}

const char *wordEnd(const char *at, const char *end)
{
    while (at != end && !isBlank(*at) && *at != ',' && *at != ']' && *at != '}')
        ++at;
    return at;
}

void breakLine(QByteArray *out, qsizetype depth)
{
    out->append('\n');
    out->append(depth * 2, ' ');
}

const char *skipBlanks(const char *at, const char *end)
{
    while (at != end && isBlank(*at))
        ++at;
    return at;
}

} // namespace

std::optional<JsonProblem> findJsonProblem(const QByteArray &text)
{
    return JsonChecker(text).check();
}

QByteArray prettyJson(const QByteArray &text)
{
    if (findJsonProblem(text))
        return text;
    QByteArray out;
    out.reserve(text.size() * 2);
    qsizetype depth = 0;
    const char *const end = text.constData() + text.size();
    for (const char *at = skipBlanks(text.constData(), end); at != end; at = skipBlanks(at, end)) {
        if (*at == '{' || *at == '[') {
            out.append(*at);
            at = skipBlanks(at + 1, end);
            if (*at == '}' || *at == ']')
                out.append(*at++);
            else
                breakLine(&out, ++depth);
        } else if (*at == '}' || *at == ']') {
            breakLine(&out, --depth);
            out.append(*at++);
        } else if (*at == ',') {
            out.append(*at++);
            breakLine(&out, depth);
        } else if (*at == ':') {
            out.append(": ");
            ++at;
        } else {
            const char *tokenEnd = *at == '"' ? stringEnd(at) : wordEnd(at, end);
            out.append(at, tokenEnd - at);
            at = tokenEnd;
        }
        if (out.size() > text.size() + longestGrowth)
            return text;
    }
    return out;
}

} // namespace lambdesk
