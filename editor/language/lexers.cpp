// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexers.h"

#include <editor/editortheme.h>

#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerpython.h>

#include <utility>

namespace lambdesk
{

namespace
{

/// Scintilla's keyword lists are numbered from 1; QScintilla keeps the pointer no longer than the call.
template <typename Base>
class WithOurWords : public Base
{
public:
    WithOurWords(const LanguageFacts &language, QObject *parent)
        : Base(parent)
        , m_keywords(language.keywords.join(u' ').toLatin1())
        , m_names(language.names.join(u' ').toLatin1())
    {
    }

    const char *keywords(int set) const override
    {
        return set == 1 ? m_keywords.constData() : set == 2 ? m_names.constData() : nullptr;
    }

private:
    QByteArray m_keywords;
    QByteArray m_names;
};

using Colours = QList<std::pair<int, QColor>>;

Colours javaScriptColours(const EditorTheme &theme)
{
    using Lexer = QsciLexerJavaScript;
    return {{Lexer::Comment, theme.comment},
            {Lexer::CommentLine, theme.comment},
            {Lexer::CommentDoc, theme.comment},
            {Lexer::CommentLineDoc, theme.comment},
            {Lexer::CommentDocKeyword, theme.comment},
            {Lexer::CommentDocKeywordError, theme.comment},
            {Lexer::Number, theme.number},
            {Lexer::Keyword, theme.keyword},
            {Lexer::KeywordSet2, theme.builtin},
            {Lexer::DoubleQuotedString, theme.string},
            {Lexer::SingleQuotedString, theme.string},
            {Lexer::RawString, theme.string},
            {Lexer::UnclosedString, theme.error},
            {Lexer::Regex, theme.escape},
            {Lexer::EscapeSequence, theme.escape}};
}

Colours pythonColours(const EditorTheme &theme)
{
    using Lexer = QsciLexerPython;
    return {{Lexer::Comment, theme.comment},
            {Lexer::CommentBlock, theme.comment},
            {Lexer::Number, theme.number},
            {Lexer::Keyword, theme.keyword},
            {Lexer::HighlightedIdentifier, theme.builtin},
            {Lexer::ClassName, theme.definition},
            {Lexer::FunctionMethodName, theme.definition},
            {Lexer::Decorator, theme.definition},
            {Lexer::DoubleQuotedString, theme.string},
            {Lexer::SingleQuotedString, theme.string},
            {Lexer::TripleSingleQuotedString, theme.string},
            {Lexer::TripleDoubleQuotedString, theme.string},
            {Lexer::DoubleQuotedFString, theme.string},
            {Lexer::SingleQuotedFString, theme.string},
            {Lexer::TripleSingleQuotedFString, theme.string},
            {Lexer::TripleDoubleQuotedFString, theme.string},
            {Lexer::UnclosedString, theme.error}};
}

Colours jsonColours(const EditorTheme &theme)
{
    using Lexer = QsciLexerJSON;
    return {{Lexer::Number, theme.number},
            {Lexer::String, theme.string},
            {Lexer::IRI, theme.string},
            {Lexer::IRICompact, theme.string},
            {Lexer::UnclosedString, theme.error},
            {Lexer::Property, theme.property},
            {Lexer::EscapeSequence, theme.escape},
            {Lexer::Keyword, theme.keyword},
            {Lexer::Error, theme.error}};
}

} // namespace

namespace
{

/// Gives everything one style.
class PlainLexer final : public QsciLexer
{
public:
    using QsciLexer::QsciLexer;

    const char *language() const override { return "Plain text"; }
    const char *lexer() const override { return "null"; }
    QString description(int style) const override { return style == 0 ? QStringLiteral("Text") : QString(); }
};

} // namespace

QsciLexer *makeLexer(Syntax syntax, QObject *parent)
{
    const LanguageFacts &language = factsOf(syntax);
    switch (syntax) {
    case Syntax::JavaScript: {
        auto *lexer = new WithOurWords<QsciLexerJavaScript>(language, parent);
        lexer->setHighlightBackQuotedStrings(true);
        lexer->setFoldCompact(false);
        lexer->setFoldComments(true);
        return lexer;
    }
    case Syntax::Python: {
        auto *lexer = new WithOurWords<QsciLexerPython>(language, parent);
        lexer->setFoldCompact(false);
        lexer->setFoldQuotes(true);
        lexer->setHighlightSubidentifiers(false);
        return lexer;
    }
    case Syntax::Plain:
        return new PlainLexer(parent);
    case Syntax::Json:
        break;
    }
    auto *lexer = new QsciLexerJSON(parent);
    lexer->setHighlightComments(false);
    lexer->setFoldCompact(false);
    return lexer;
}

void colourLexer(QsciLexer &lexer, Syntax syntax, const EditorTheme &theme)
{
    lexer.setDefaultFont(theme.font);
    lexer.setDefaultColor(theme.text);
    lexer.setDefaultPaper(theme.paper);
    lexer.setFont(theme.font);
    lexer.setColor(theme.text);
    lexer.setPaper(theme.paper);
    for (int style = 0; style < 128; ++style)
        lexer.setEolFill(false, style);
    if (syntax == Syntax::Plain)
        return;
    const Colours colours = syntax == Syntax::JavaScript ? javaScriptColours(theme)
                            : syntax == Syntax::Python   ? pythonColours(theme)
                                                         : jsonColours(theme);
    for (const auto &[style, colour] : colours)
        lexer.setColor(colour, style);
}

} // namespace lambdesk
