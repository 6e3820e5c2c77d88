// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythontokens.h"

#include "tokencharacters.h"

namespace lambdesk
{

PythonLexer::PythonLexer(const QByteArray &code)
    : m_at(code.constData())
    , m_end(m_at + code.size())
{
    if (code.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

bool PythonLexer::nextLine(PythonLine &line)
{
    line.tokens.clear();
    m_depth = 0;
    line.indentation = readIndentation();
    while (m_at < m_end) {
        if (*m_at == '\n' && m_depth == 0) {
            newLine();
            if (!line.tokens.empty())
                return true;
            line.indentation = readIndentation();
        } else {
            readOne(line);
        }
    }
    m_complete = m_complete && m_depth == 0;
    return !line.tokens.empty();
}

void PythonLexer::newLine()
{
    ++m_at;
    ++m_line;
}

int PythonLexer::readIndentation()
{
    int width = 0;
    for (; m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'); ++m_at)
        width = *m_at == '\t' ? (width / 8 + 1) * 8 : width + 1;
    return width;
}

void PythonLexer::readOne(PythonLine &line)
{
    const char c = *m_at;
    if (c == '\n') {
        newLine();
    } else if (c == '\\' && (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n'))) {
        m_at += peek(1) == '\r' ? 2 : 1;
        newLine();
    } else if (c == '#') {
        while (m_at < m_end && *m_at != '\n')
            ++m_at;
    } else if (c == '"' || c == '\'') {
        readText(line);
    } else if (isTokenLetter(c)) {
        const char *from = m_at;
        while (m_at < m_end && (isTokenLetter(*m_at) || isTokenDigit(*m_at)))
            ++m_at;
        // r'', b"", f''' and the like: the letters belong to the text that follows.
        if (m_at - from > 2 || (peek(0) != '"' && peek(0) != '\''))
            add(line, PythonToken::Kind::Word, from, m_line);
    } else if (isTokenDigit(c)) {
        const char *from = m_at;
        while (m_at < m_end && (isTokenLetter(*m_at) || isTokenDigit(*m_at) || *m_at == '.'))
            ++m_at;
        add(line, PythonToken::Kind::Number, from, m_line);
    } else if (uchar(c) <= ' ') {
        ++m_at;
    } else {
        readSign(line);
    }
}

/// A text in single quotes that isn't closed ends with its line.
void PythonLexer::readText(PythonLine &line)
{
    const char quote = *m_at;
    const int number = m_line;
    const char *from = m_at;
    const bool triple = peek(1) == quote && peek(2) == quote;
    m_at += triple ? 3 : 1;
    const auto closed = [&] { return *m_at == quote && (!triple || (peek(1) == quote && peek(2) == quote)); };
    while (m_at < m_end && !closed()) {
        if (*m_at == '\n' && !triple)
            break;
        if (*m_at == '\\' && m_at + 1 < m_end)
            ++m_at;
        if (*m_at == '\n')
            newLine();
        else
            ++m_at;
    }
    if (m_at == m_end)
        m_complete = false;
    else if (*m_at == quote)
        m_at += triple ? 3 : 1;
    add(line, PythonToken::Kind::Text, from, number);
}

void PythonLexer::readSign(PythonLine &line)
{
    const char *from = m_at;
    const char c = *m_at;
    if (c == ')' || c == ']' || c == '}')
        m_depth = qMax(0, m_depth - 1);
    m_at += (peek(1) == '=' && QByteArrayView("=!<>:+-*/%&|^@").contains(c)) ? 2 : 1;
    add(line, PythonToken::Kind::Sign, from, m_line);
    if (c == '(' || c == '[' || c == '{')
        ++m_depth;
}

void PythonLexer::add(PythonLine &line, PythonToken::Kind kind, const char *from, int number) const
{
    line.tokens.push_back({kind, QByteArrayView(from, m_at - from), number, m_depth});
}

} // namespace lambdesk
