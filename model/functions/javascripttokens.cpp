// SPDX-License-Identifier: GPL-3.0-or-later
#include "javascripttokens.h"

#include "tokencharacters.h"

#include <algorithm>
#include <array>

namespace lambdesk
{

namespace
{

using Kind = JavaScriptToken::Kind;

bool isWordStart(char c)
{
    return isTokenLetter(c) || c == '$';
}

class Lexer
{
public:
    explicit Lexer(const QByteArray &code)
        : m_at(code.constData())
        , m_end(m_at + code.size())
    {
    }

    JavaScriptTokens read()
    {
        if (peek(0) == '#' && peek(1) == '!')
            skipLine();
        while (m_at < m_end)
            readOne();
        m_result.complete = m_result.complete && m_depth == 0;
        return std::move(m_result);
    }

private:
    char peek(qsizetype ahead) const { return m_at + ahead < m_end ? m_at[ahead] : '\0'; }
    void readOne();
    void readComment();
    void readText(char quote);
    void readTemplate();
    void readRegex();
    void readSign();
    void skipLine();
    void advance();
    bool regexMayStart() const;
    void add(Kind kind, const char *from, const char *to, int line);

    const char *m_at;
    const char *m_end;
    int m_line = 1;
    int m_depth = 0;
    std::vector<int> m_templates; ///< depths at which a } goes back into a template
    JavaScriptTokens m_result;
};

void Lexer::readOne()
{
    const char c = *m_at;
    if (c == '/' && (peek(1) == '/' || peek(1) == '*')) {
        readComment();
    } else if (c == '\'' || c == '"') {
        readText(c);
    } else if (c == '`') {
        ++m_at;
        readTemplate();
    } else if (c == '/' && regexMayStart()) {
        readRegex();
    } else if (isWordStart(c)) {
        const char *from = m_at;
        while (m_at < m_end && (isWordStart(*m_at) || isTokenDigit(*m_at)))
            ++m_at;
        add(Kind::Word, from, m_at, m_line);
    } else if (isTokenDigit(c)) {
        const char *from = m_at;
        while (m_at < m_end && (isWordStart(*m_at) || isTokenDigit(*m_at) || *m_at == '.'))
            ++m_at;
        add(Kind::Number, from, m_at, m_line);
    } else if (uchar(c) <= ' ') {
        advance();
    } else {
        readSign();
    }
}

void Lexer::readComment()
{
    if (m_at[1] == '/') {
        skipLine();
        return;
    }
    m_at += 2;
    while (m_at < m_end && !(*m_at == '*' && peek(1) == '/'))
        advance();
    if (m_at == m_end)
        m_result.complete = false;
    else
        m_at += 2;
}

/// A text that isn't closed ends with its line, so that a quote too many spoils no more than that.
void Lexer::readText(char quote)
{
    const int line = m_line;
    const char *from = ++m_at;
    while (m_at < m_end && *m_at != quote && *m_at != '\n') {
        if (*m_at == '\\' && m_at + 1 < m_end)
            ++m_at;
        advance();
    }
    add(Kind::Text, from, m_at, line);
    if (m_at < m_end && *m_at == quote)
        ++m_at;
}

/// From the start of a template, or from the } of a substitution within it.
void Lexer::readTemplate()
{
    const int line = m_line;
    const char *from = m_at;
    while (m_at < m_end && *m_at != '`') {
        if (*m_at == '$' && peek(1) == '{') {
            add(Kind::Template, from, m_at, line);
            m_at += 2;
            m_templates.push_back(m_depth++);
            return;
        }
        if (*m_at == '\\' && m_at + 1 < m_end)
            ++m_at;
        advance();
    }
    add(Kind::Template, from, m_at, line);
    if (m_at == m_end)
        m_result.complete = false;
    else
        ++m_at;
}

void Lexer::readRegex()
{
    const char *from = m_at++;
    bool inClass = false;
    while (m_at < m_end && *m_at != '\n' && (inClass || *m_at != '/')) {
        if (*m_at == '\\' && peek(1) != '\n')
            ++m_at;
        else if (*m_at == '[')
            inClass = true;
        else if (*m_at == ']')
            inClass = false;
        if (m_at < m_end)
            ++m_at;
    }
    if (m_at < m_end && *m_at == '/')
        ++m_at;
    while (m_at < m_end && isWordStart(*m_at))
        ++m_at;
    add(Kind::Regex, from, m_at, m_line);
}

void Lexer::readSign()
{
    // Only what must not be mistaken for = or a single point; all others are read sign by sign.
    static const std::array<QByteArrayView, 7> longSigns{"===", "!==", "...", "==", "!=", "=>", "<="};
    const char *from = m_at;
    const QByteArrayView rest(m_at, std::min<qsizetype>(3, m_end - m_at));
    for (const auto &sign : longSigns) {
        if (rest.startsWith(sign)) {
            m_at += sign.size();
            add(Kind::Sign, from, m_at, m_line);
            return;
        }
    }
    const char c = *m_at++;
    const bool closes = c == ')' || c == ']' || c == '}';
    if (closes && m_depth > 0)
        --m_depth;
    else if (closes)
        m_result.complete = false;
    if (c == '}' && !m_templates.empty() && m_templates.back() == m_depth) {
        m_templates.pop_back();
        readTemplate();
        return;
    }
    add(Kind::Sign, from, m_at, m_line);
    if (c == '(' || c == '[' || c == '{')
        ++m_depth;
}

void Lexer::skipLine()
{
    while (m_at < m_end && *m_at != '\n')
        ++m_at;
}

void Lexer::advance()
{
    if (*m_at++ == '\n')
        ++m_line;
}

bool Lexer::regexMayStart() const
{
    if (m_result.tokens.empty())
        return true;
    const auto &last = m_result.tokens.back();
    if (last.kind == Kind::Sign)
        return last.text != ")" && last.text != "]" && last.text != "}";
    static const std::array<QByteArrayView, 13> operators{"return", "typeof", "case",  "in",  "of",
                                                          "delete", "void",   "throw", "new", "else",
                                                          "do",     "yield",  "await"};
    return last.kind == Kind::Word &&
           std::find(operators.begin(), operators.end(), last.text) != operators.end();
}

void Lexer::add(Kind kind, const char *from, const char *to, int line)
{
    m_result.tokens.push_back({kind, QByteArrayView(from, to - from), line, m_depth});
}

} // namespace

JavaScriptTokens readJavaScriptTokens(const QByteArray &code)
{
    return Lexer(code).read();
}

} // namespace lambdesk
