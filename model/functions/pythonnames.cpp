// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulenames.h"
#include "pythontokens.h"

#include <vector>

namespace lambdesk
{

namespace
{

class NameReader
{
public:
    explicit NameReader(const QByteArray &code)
        : m_lexer(code)
    {
    }

    ModuleNames read()
    {
        PythonLine line;
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

    void readLine(const PythonLine &line);
    size_t readStatement(const std::vector<PythonToken> &tokens, size_t from, size_t to);
    void readDefinition(const std::vector<PythonToken> &tokens, size_t name, bool function);
    void readImport(const std::vector<PythonToken> &tokens, size_t from, size_t to);
    void readFromImport(const std::vector<PythonToken> &tokens, size_t from, size_t to);
    void readTargets(const std::vector<PythonToken> &tokens, size_t from, size_t to, const char *end);
    void add(const PythonToken &token, bool function)
    {
        m_names.names.append({token.text.toByteArray(), token.line, function});
    }

    PythonLexer m_lexer;
    std::vector<Block> m_blocks;
    bool m_inScope = false;
    ModuleNames m_names;
};

/// The colon that ends the head of `if x:`; `to` when there is none.
size_t endOfHead(const std::vector<PythonToken> &tokens, size_t from, size_t to)
{
    while (from < to && !(tokens[from].depth == 0 && tokens[from].is(":")))
        ++from;
    return from;
}

bool isCompound(const PythonToken &first)
{
    for (const auto *word :
         {"if", "elif", "else", "try", "except", "finally", "while", "for", "with", "match", "case"}) {
        if (first.is(word))
            return true;
    }
    return false;
}

/// Whether what is defined with these parameters, from the opening bracket on, may be called with two.
bool takesTwo(const std::vector<PythonToken> &tokens, size_t from)
{
    int depth = 0;
    int positional = 0;
    int required = 0;
    bool any = false;         // *args
    bool keywordOnly = false; // behind * or *args
    bool empty = true;        // nothing of the parameter yet
    bool hasDefault = false;
    bool counts = true;
    for (size_t i = from; i < tokens.size(); ++i) {
        const auto &token = tokens[i];
        const bool closes = token.is(")") || token.is("]") || token.is("}");
        depth -= closes ? 1 : 0;
        if ((depth == 0 && closes) || (depth == 1 && token.is(","))) {
            if (!empty && counts) {
                positional += keywordOnly ? 0 : 1;
                required += hasDefault ? 0 : keywordOnly ? 3 : 1;
            }
            if (closes)
                break;
            empty = counts = true;
            hasDefault = false;
        } else if (depth == 1 && empty && (token.is("*") || token.is("**") || token.is("/"))) {
            any = any || (token.is("*") && i + 1 < tokens.size() && !tokens[i + 1].is(","));
            keywordOnly = keywordOnly || token.is("*");
            counts = empty = false;
        } else if (depth >= 1) {
            empty = false;
            hasDefault = hasDefault || (depth == 1 && token.is("="));
        }
        depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
    }
    return required <= 2 && (positional >= 2 || any);
}

void NameReader::readLine(const PythonLine &line)
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
size_t NameReader::readStatement(const std::vector<PythonToken> &tokens, size_t from, size_t to)
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
    if (first.kind == PythonToken::Kind::Word && from + 1 < to && tokens[from + 1].is(":"))
        add(first, false);
    readTargets(tokens, from, to, "=");
    return to;
}

void NameReader::readDefinition(const std::vector<PythonToken> &tokens, size_t name, bool function)
{
    add(tokens[name], function);
    m_names.names.last().takesEvent = function && takesTwo(tokens, name + 1);
    if (tokens[name].is("__getattr__"))
        m_names.dynamic = true;
}

/// `import a.b, c as d`
void NameReader::readImport(const std::vector<PythonToken> &tokens, size_t from, size_t to)
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
void NameReader::readFromImport(const std::vector<PythonToken> &tokens, size_t from, size_t to)
{
    while (from < to && !tokens[from].is("import"))
        ++from;
    for (size_t i = from + 1; i < to; ++i) {
        if (tokens[i].is("*"))
            m_names.dynamic = true;
        const bool last = i + 1 >= to || tokens[i + 1].is(",") || tokens[i + 1].is(")");
        if (last && tokens[i].kind == PythonToken::Kind::Word)
            add(tokens[i], false);
    }
}

/// The names before each `end` sign: `a = b, (c, d) = 1`. What is followed by a point, a bracket or an
/// operator is a member or a value.
void NameReader::readTargets(const std::vector<PythonToken> &tokens, size_t from, size_t to, const char *end)
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
        if (alone && !member && tokens[i].kind == PythonToken::Kind::Word &&
            (pattern || tokens[i].depth == 0))
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
