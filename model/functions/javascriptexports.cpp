// SPDX-License-Identifier: GPL-3.0-or-later
#include "javascripttokens.h"
#include "modulenames.h"

#include <utility>

namespace lambdesk
{

namespace
{

using Kind = JavaScriptToken::Kind;

class ExportReader
{
public:
    explicit ExportReader(const JavaScriptTokens &tokens)
        : m_tokens(tokens.tokens)
    {
        m_names.dynamic = !tokens.complete;
    }

    ModuleNames read()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == Kind::Word)
                readWord(i);
        }
        return std::move(m_names);
    }

private:
    const JavaScriptToken &at(size_t i) const
    {
        static const JavaScriptToken none;
        return i < m_tokens.size() ? m_tokens[i] : none;
    }
    bool isProperty(size_t i) const { return i > 0 && m_tokens[i - 1].is("."); }
    void add(const JavaScriptToken &token) { addTo(m_names.names, token); }
    static void addTo(QList<ModuleNames::Name> &list, const JavaScriptToken &token)
    {
        list.append({token.text.toByteArray(), token.line, true});
    }

    void readWord(size_t i);
    void readModule(size_t i);
    void readExports(size_t i, size_t after);
    void readWholeExports(size_t value);
    void readObject(size_t brace);
    void readDefinedProperty(size_t exportsAt);
    void readExportStatement(size_t i);
    void readExportList(size_t brace);
    void readDeclarators(size_t first);
    void readDeclaration(size_t i);

    const std::vector<JavaScriptToken> &m_tokens;
    size_t m_objectTokens = 0;
    ModuleNames m_names;
};

void ExportReader::readWord(size_t i)
{
    const auto &token = m_tokens[i];
    if (isProperty(i))
        return;
    if (token.is("module"))
        readModule(i);
    else if (token.is("exports") && !at(i + 1).is(":"))
        readExports(i, i + 1);
    else if (token.is("this") && token.depth == 0 && at(i + 1).is(".") && at(i + 3).is("="))
        add(at(i + 2));
    else if (token.is("export") && token.depth == 0)
        readExportStatement(i);
    else if (token.is("eval"))
        m_names.dynamic = true;
    else if (token.depth == 0)
        readDeclaration(i);
}

void ExportReader::readModule(size_t i)
{
    const bool exports = at(i + 1).is(".") && at(i + 2).is("exports");
    if (exports && at(i + 3).is("="))
        readWholeExports(i + 4);
    else if (exports)
        readExports(i, i + 3);
    else if (!at(i + 1).is(".") && !at(i + 1).is(":") &&
             !(i > 0 && (at(i - 1).is("===") || at(i - 1).is("=="))))
        m_names.dynamic = true; // handed on, or module['exports']
}

/// What follows `exports` or `module.exports`, whose first token is `i`.
void ExportReader::readExports(size_t i, size_t after)
{
    if (at(after).is(".")) {
        if (at(after + 2).is("="))
            add(at(after + 1));
        else if ((at(after + 2).is("|") || at(after + 2).is("?") || at(after + 2).is("&")) &&
                 at(after + 4).is("="))
            add(at(after + 1)); // ||=, ??=, &&=
    } else if (at(after).is("[") && at(after + 1).kind == Kind::Text && at(after + 2).is("]")) {
        if (at(after + 3).is("="))
            add(at(after + 1));
    } else if (at(after).is("=")) {
        // `exports = module.exports = …` is fine: its second half is read in its turn.
        if (!at(after + 1).is("module"))
            m_names.replacedExportsLine = at(i).line;
    } else if (i >= 2 && at(i - 1).is("(") && at(i - 2).is("defineProperty")) {
        readDefinedProperty(i);
    } else if (!at(after).is("===") && !at(after).is("==")) {
        m_names.dynamic = true;
    }
}

/// `module.exports = …`
void ExportReader::readWholeExports(size_t value)
{
    if (at(value).is("exports") && at(value + 1).is("="))
        return readWholeExports(value + 2);
    if (at(value).is("{"))
        return readObject(value);
    const bool function = at(value).is("function") || at(value).is("async") || at(value).is("class") ||
                          at(value).is("(") || at(value + 1).is("=>");
    if (!function && at(value).kind == Kind::Word)
        m_names.dynamic = true; // a variable, a call, require()
}

/// The names of an object literal.
void ExportReader::readObject(size_t brace)
{
    const int depth = at(brace).depth + 1;
    size_t i = brace + 1;
    while (i < m_tokens.size() && m_tokens[i].depth >= depth) {
        // Objects within objects are read again and again; past some effort it is honest to say: unknown.
        if (m_objectTokens > 4 * m_tokens.size()) {
            m_names.dynamic = true;
            return;
        }
        const size_t first = i;
        while ((at(i).is("async") || at(i).is("get") || at(i).is("set") || at(i).is("*")) &&
               (at(i + 1).kind == Kind::Word || at(i + 1).kind == Kind::Text || at(i + 1).is("*")))
            ++i;
        if (at(i).is("...") || at(i).is("["))
            m_names.dynamic = true;
        else if (at(i).kind == Kind::Word || at(i).kind == Kind::Text)
            add(at(i));
        while (i < m_tokens.size() && m_tokens[i].depth >= depth &&
               !(m_tokens[i].depth == depth && m_tokens[i].is(",")))
            ++i;
        if (i < m_tokens.size() && m_tokens[i].depth >= depth)
            ++i;
        m_objectTokens += i - first;
    }
}

/// `Object.defineProperty(exports, 'name', …)`
void ExportReader::readDefinedProperty(size_t exportsAt)
{
    const size_t i = at(exportsAt).is("module") ? exportsAt + 3 : exportsAt + 1;
    if (at(i + 1).kind != Kind::Text)
        m_names.dynamic = true;
    else if (at(i + 1).text != "__esModule")
        add(at(i + 1));
}

void ExportReader::readExportStatement(size_t i)
{
    const auto &next = at(i + 1);
    if (next.is("default")) {
        addTo(m_names.names, next);
    } else if (next.is("{")) {
        readExportList(i + 1);
    } else if (next.is("*")) {
        if (at(i + 2).is("as"))
            add(at(i + 3));
        else
            m_names.dynamic = true;
    } else if (next.is("const") || next.is("let") || next.is("var")) {
        readDeclarators(i + 2);
    } else {
        size_t name = i + 1;
        while (at(name).is("async") || at(name).is("function") || at(name).is("class") || at(name).is("*"))
            ++name;
        if (name > i + 1 && at(name).kind == Kind::Word)
            add(at(name));
    }
}

/// `{ a, b as c, d as "e" }`
void ExportReader::readExportList(size_t brace)
{
    for (size_t i = brace + 1; i < m_tokens.size() && !m_tokens[i].is("}"); ++i) {
        const bool last = at(i + 1).is(",") || at(i + 1).is("}");
        if (last && (m_tokens[i].kind == Kind::Word || m_tokens[i].kind == Kind::Text))
            add(m_tokens[i]);
    }
}

/// `a = 1, b = 2`; the names within a pattern are not followed.
void ExportReader::readDeclarators(size_t first)
{
    if (at(first).kind != Kind::Word) {
        m_names.dynamic = true;
        return;
    }
    add(at(first));
    for (size_t i = first + 1; i < m_tokens.size() && !m_tokens[i].is(";"); ++i) {
        if (m_tokens[i].depth != 0)
            continue;
        const bool statement = m_tokens[i].is("export") || m_tokens[i].is("const") || m_tokens[i].is("let") ||
                               m_tokens[i].is("var") || m_tokens[i].is("import");
        if (statement)
            return;
        if (m_tokens[i].is(",") && at(i + 1).kind == Kind::Word && at(i + 2).is("="))
            add(at(i + 1));
    }
}

/// What could be exported but, so far, isn't.
void ExportReader::readDeclaration(size_t i)
{
    const auto &token = m_tokens[i];
    if (i > 0 && m_tokens[i - 1].is("="))
        return;
    size_t name = i + 1;
    if (token.is("function") && at(name).is("*"))
        ++name;
    const bool declares = token.is("function") || token.is("const") || token.is("let") || token.is("var");
    if (declares && at(name).kind == Kind::Word)
        addTo(m_names.declared, at(name));
}

} // namespace

ModuleNames readJavaScriptExports(const QByteArray &code)
{
    const auto tokens = readJavaScriptTokens(code);
    return ExportReader(tokens).read();
}

} // namespace lambdesk
