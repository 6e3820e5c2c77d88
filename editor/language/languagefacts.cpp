// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagefacts.h"

#include "words.h"

#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerpython.h>

namespace lambdesk
{

static LanguageFacts javaScript()
{
    using Lexer = QsciLexerJavaScript;
    LanguageFacts language;
    language.lineComment = QByteArrayLiteral("//");
    language.quotes = QByteArrayLiteral("\"'`");
    language.keywords = javaScriptKeywords();
    language.names = javaScriptNames();
    language.members = javaScriptMembers();
    language.textStyles = {
        Lexer::Comment,           Lexer::CommentLine,        Lexer::CommentDoc,
        Lexer::CommentLineDoc,    Lexer::DoubleQuotedString, Lexer::SingleQuotedString,
        Lexer::UnclosedString,    Lexer::RawString,          Lexer::Regex,
        Lexer::CommentDocKeyword, Lexer::EscapeSequence,     Lexer::CommentDocKeywordError};
    return language;
}

static LanguageFacts python()
{
    using Lexer = QsciLexerPython;
    LanguageFacts language;
    language.lineComment = QByteArrayLiteral("#");
    language.quotes = QByteArrayLiteral("\"'");
    language.colonOpensBlock = true;
    language.keywords = pythonKeywords();
    language.names = pythonNames();
    language.members = pythonMembers();
    language.textStyles = {Lexer::Comment,
                           Lexer::CommentBlock,
                           Lexer::DoubleQuotedString,
                           Lexer::SingleQuotedString,
                           Lexer::TripleSingleQuotedString,
                           Lexer::TripleDoubleQuotedString,
                           Lexer::UnclosedString,
                           Lexer::DoubleQuotedFString,
                           Lexer::SingleQuotedFString,
                           Lexer::TripleSingleQuotedFString,
                           Lexer::TripleDoubleQuotedFString};
    return language;
}

static LanguageFacts json()
{
    using Lexer = QsciLexerJSON;
    LanguageFacts language;
    language.indentationWidth = 2;
    language.quotes = QByteArrayLiteral("\"");
    language.keywords = {QStringLiteral("false"), QStringLiteral("null"), QStringLiteral("true")};
    language.textStyles = {Lexer::String, Lexer::UnclosedString, Lexer::Property, Lexer::EscapeSequence,
                           Lexer::IRI};
    return language;
}

const LanguageFacts &factsOf(Syntax syntax)
{
    static const LanguageFacts forJavaScript = javaScript();
    static const LanguageFacts forPython = python();
    static const LanguageFacts forJson = json();
    static const LanguageFacts forPlain;
    switch (syntax) {
    case Syntax::JavaScript:
        return forJavaScript;
    case Syntax::Python:
        return forPython;
    case Syntax::Json:
        return forJson;
    case Syntax::Plain:
        break;
    }
    return forPlain;
}

} // namespace lambdesk
