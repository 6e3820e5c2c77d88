// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulenames.h"

#include <QByteArrayView>

#include <vector>

namespace lambdesk
{

namespace
{

struct Token {
    enum class Kind { Word, Text, Number, Sign };
    Kind kind = Kind::Sign;
    QByteArrayView text;
    int line = 1;
    int depth = 0; ///< open brackets around it

    bool is(const char *what) const
    {
        return (kind == Kind::Word || kind == Kind::Sign) && text == QByteArrayView(what);
    }
};

/// A logical line: brackets and backslashes join physical ones.
struct Line {
    int indentation = 0;
    std::vector<Token> tokens;
};

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || uchar(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Lexer
{
public:
    explicit Lexer(const QByteArray &code)
        : m_at(code.constData())
        , m_end(m_at + code.size())
    {
        if (code.startsWith("\xEF\xBB\xBF"))
            m_at += 3;
    }

    /// False at the end.
    bool nextLine(Line &line)
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
    /// Whether every text and bracket was closed, known after the last line.
    bool complete() const { return m_complete; }

private:
    char peek(qsizetype ahead) const { return m_at + ahead < m_end ? m_at[ahead] : '\0'; }
    void newLine()
    {
        ++m_at;
        ++m_line;
    }
    int readIndentation()
    {
        int width = 0;
        for (; m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'); ++m_at)
            width = *m_at == '\t' ? (width / 8 + 1) * 8 : width + 1;
        return width;
    }
    void add(Line &line, Token::Kind kind, const char *from, int number)
    {
        line.tokens.push_back({kind, QByteArrayView(from, m_at - from), number, m_depth});
    }
    void readOne(Line &line);
    void readText(Line &line);
    void readSign(Line &line);

    const char *m_at;
    const char *m_end;
    int m_line = 1;
    int m_depth = 0;
    bool m_complete = true;
};

void Lexer::readOne(Line &line)
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
    } else if (isWordStart(c)) {
        const char *from = m_at;
        while (m_at < m_end && (isWordStart(*m_at) || isDigit(*m_at)))
            ++m_at;
        // r'', b"", f''' and the like: the letters belong to the text that follows.
        if (m_at - from > 2 || (peek(0) != '"' && peek(0) != '\''))
            add(line, Token::Kind::Word, from, m_line);
    } else if (isDigit(c)) {
        const char *from = m_at;
        while (m_at < m_end && (isWordStart(*m_at) || isDigit(*m_at) || *m_at == '.'))
            ++m_at;
        add(line, Token::Kind::Number, from, m_line);
    } else if (uchar(c) <= ' ') {
        ++m_at;
    } else {
        readSign(line);
    }
}

/// A text in single quotes that isn't closed ends with its line.
void Lexer::readText(Line &line)
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
    add(line, Token::Kind::Text, from, number);
}

void Lexer::readSign(Line &line)
{
    const char *from = m_at;
    const char c = *m_at;
    if (c == ')' || c == ']' || c == '}')
        m_depth = qMax(0, m_depth - 1);
    m_at += (peek(1) == '=' && QByteArrayView("=!<>:+-*/%&|^@").contains(c)) ? 2 : 1;
    add(line, Token::Kind::Sign, from, m_line);
    if (c == '(' || c == '[' || c == '{')
        ++m_depth;
}

class NameReader
{
public:
    explicit NameReader(const QByteArray &code)
        : m_lexer(code)
    {
    }

    ModuleNames read()
    {
        Line line;
        while (m_lexer.nextLine(line))
            readLine(line);
        m_names.dynamic = m_names.dynamic || !m_lexer.complete();
        return std::move(m_names);
    }

private:
    struct Block {
        int indentation;
        bool scope; ///< a function's or class's: its names stay inside
    };

    void readLine(const Line &line);
    size_t readStatement(const std::vector<Token> &tokens, size_t from, size_t to);
    void readDefinition(const std::vector<Token> &tokens, size_t name, bool function);
    void readImport(const std::vector<Token> &tokens, size_t from, size_t to);
    void readFromImport(const std::vector<Token> &tokens, size_t from, size_t to);
    void readTargets(const std::vector<Token> &tokens, size_t from, size_t to, const char *end);
    void add(const Token &token, bool function)
    {
        m_names.names.append({token.text.toByteArray(), token.line, function});
    }

    Lexer m_lexer;
    std::vector<Block> m_blocks;
    bool m_inScope = false;
    ModuleNames m_names;
};

/// The colon that ends the head of `if x:`; `to` when there is none.
size_t endOfHead(const std::vector<Token> &tokens, size_t from, size_t to)
{
    while (from < to && !(tokens[from].depth == 0 && tokens[from].is(":")))
        ++from;
    return from;
}

bool isCompound(const Token &first)
{
    for (const auto *word :
         {"if", "elif", "else", "try", "except", "finally", "while", "for", "with", "match", "case"}) {
        if (first.is(word))
            return true;
    }
    return false;
}

void NameReader::readLine(const Line &line)
{
    while (!m_blocks.empty() && m_blocks.back().indentation >= line.indentation)
        m_blocks.pop_back();
    m_inScope = !m_blocks.empty() && m_blocks.back().scope;
    for (const auto &token : line.tokens) {
        if (token.is("globals") || token.is("exec") || token.is("setattr") || token.is("eval"))
            m_names.dynamic = true;
    }
    const auto &tokens = line.tokens;
    if (tokens.back().is(":")) {
        const bool scope = tokens[0].is("def") || tokens[0].is("class") ||
                           (tokens[0].is("async") && tokens.size() > 1 && tokens[1].is("def"));
        m_blocks.push_back({line.indentation, m_inScope || scope});
    }
    if (m_inScope)
        return;
    size_t from = 0;
    for (size_t i = 0; i <= tokens.size(); ++i) {
        if (i < tokens.size() && !(tokens[i].depth == 0 && tokens[i].is(";")))
            continue;
        while (from < i)
            from = readStatement(tokens, from, i);
        from = i + 1;
    }
}

/// Reads a statement, or the head of one such as `if x:`. The place to go on.
size_t NameReader::readStatement(const std::vector<Token> &tokens, size_t from, size_t to)
{
    if (tokens[from].is("@"))
        return to;
    const auto &first = tokens[from];
    const size_t async = first.is("async") ? 1 : 0;
    if (from + async + 1 < to && (tokens[from + async].is("def") || first.is("class"))) {
        readDefinition(tokens, from + async + 1, !first.is("class"));
        return to;
    }
    if (first.is("import")) {
        readImport(tokens, from + 1, to);
        return to;
    }
    if (first.is("from")) {
        readFromImport(tokens, from + 1, to);
        return to;
    }
    const size_t colon = isCompound(first) ? endOfHead(tokens, from, to) : to;
    if (colon != to) {
        if (first.is("for"))
            readTargets(tokens, from + 1, colon, "in");
        for (size_t i = from; first.is("with") && i + 1 < colon; ++i) {
            if (tokens[i].is("as"))
                add(tokens[i + 1], false);
        }
        return colon + 1;
    }
    if (first.kind == Token::Kind::Word && from + 1 < to && tokens[from + 1].is(":"))
        add(first, false);
    readTargets(tokens, from, to, "=");
    return to;
}

void NameReader::readDefinition(const std::vector<Token> &tokens, size_t name, bool function)
{
    add(tokens[name], function);
    if (tokens[name].is("__getattr__"))
        m_names.dynamic = true;
}

/// `import a.b, c as d`
void NameReader::readImport(const std::vector<Token> &tokens, size_t from, size_t to)
{
    for (size_t i = from; i < to; ++i) {
        const size_t first = i;
        while (i < to && !tokens[i].is(",") && !tokens[i].is("as"))
            ++i;
        const bool renamed = i + 1 < to && tokens[i].is("as");
        if (first < to)
            add(renamed ? tokens[i + 1] : tokens[first], false);
        i += renamed ? 2 : 0;
    }
}

/// `from a import b, c as d`, with or without brackets
void NameReader::readFromImport(const std::vector<Token> &tokens, size_t from, size_t to)
{
    while (from < to && !tokens[from].is("import"))
        ++from;
    for (size_t i = from + 1; i < to; ++i) {
        if (tokens[i].is("*"))
            m_names.dynamic = true;
        const bool last = i + 1 >= to || tokens[i + 1].is(",") || tokens[i + 1].is(")");
        if (last && tokens[i].kind == Token::Kind::Word)
            add(tokens[i], false);
    }
}

/// The names before each `end` sign: `a = b, (c, d) = 1`. What is followed by a point, a bracket or an
/// operator is a member or a value.
void NameReader::readTargets(const std::vector<Token> &tokens, size_t from, size_t to, const char *end)
{
    size_t last = from;
    for (size_t i = from; i < to; ++i) {
        if (tokens[i].depth == 0 && tokens[i].is(end))
            last = i;
    }
    const bool pattern = tokens[from].is("(") || tokens[from].is("[");
    for (size_t i = from; i < last; ++i) {
        const auto &next = tokens[i + 1];
        const bool alone = next.is(",") || next.is(")") || next.is("]") || (next.depth == 0 && next.is(end));
        const bool member = i > from && (tokens[i - 1].is(".") || tokens[i - 1].is(":"));
        if (alone && !member && tokens[i].kind == Token::Kind::Word && (pattern || tokens[i].depth == 0))
            add(tokens[i], i + 2 < to && tokens[i + 2].is("lambda"));
    }
    for (size_t i = from; i + 1 < to; ++i) {
        if (tokens[i + 1].is(":="))
            add(tokens[i], false);
    }
}

} // namespace

ModuleNames readPythonNames(const QByteArray &code)
{
    return NameReader(code).read();
}

} // namespace lambdesk
