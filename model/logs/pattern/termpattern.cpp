// SPDX-License-Identifier: GPL-3.0-or-later
#include "patternmatcher.h"
#include "patternregex.h"

#include <algorithm>
#include <variant>

namespace lambdesk
{

namespace
{

using Span = FilterPattern::Span;

/// `ERROR`, `"a phrase"` or `%regex%`.
class Term
{
public:
    explicit Term(const QByteArray &bytes)
        : m_term(bytes)
    {
    }
    explicit Term(PatternRegex regex)
        : m_term(std::move(regex))
    {
    }

    bool isIn(const QByteArray &message) const
    {
        if (const auto *regex = std::get_if<PatternRegex>(&m_term))
            return regex->matches(message);
        const QByteArray &bytes = std::get<QByteArray>(m_term);
        return std::string_view(message.constData(), size_t(message.size()))
                   .find(std::string_view(bytes.constData(), size_t(bytes.size()))) != std::string_view::npos;
    }

    void addSpans(const QByteArray &message, std::vector<Span> &spans) const
    {
        if (const auto *regex = std::get_if<PatternRegex>(&m_term)) {
            const auto found = regex->spans(message);
            spans.insert(spans.end(), found.begin(), found.end());
            return;
        }
        const QByteArray &bytes = std::get<QByteArray>(m_term);
        if (bytes.isEmpty())
            return;
        for (auto at = message.indexOf(bytes); at >= 0; at = message.indexOf(bytes, at + bytes.size()))
            spans.push_back({at, bytes.size()});
    }

private:
    std::variant<QByteArray, PatternRegex> m_term;
};

class TermPattern final : public PatternMatcher
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::TermPattern)
public:
    bool read(PatternText &text);
    bool matches(const QByteArray &message) const override;
    std::vector<Span> spans(const QByteArray &message) const override;

private:
    static std::optional<Term> readTerm(PatternText &text);
    static std::optional<Term> readWord(PatternText &text);

    std::vector<Term> m_all;
    std::vector<Term> m_any;
    std::vector<Term> m_none;
};

bool TermPattern::read(PatternText &text)
{
    for (text.skipBlanks(); !text.atEnd(); text.skipBlanks()) {
        const bool optional = text.take(QLatin1String("?"));
        const bool excluded = !optional && text.take(QLatin1String("-"));
        auto term = readTerm(text);
        if (!term)
            return false;
        auto &terms = optional ? m_any : excluded ? m_none : m_all;
        terms.push_back(std::move(*term));
        if (!text.atEnd() && !text.peek().isSpace())
            return text.complain(tr("Expected a space between two terms."));
    }
    // Documented: beside terms of another kind, the optional ones have no effect.
    if (!m_all.empty() || !m_none.empty())
        m_any.clear();
    return true;
}

std::optional<Term> TermPattern::readTerm(PatternText &text)
{
    if (text.peek() == u'%') {
        auto regex = PatternRegex::read(text);
        return regex ? std::optional<Term>(std::move(*regex)) : std::nullopt;
    }
    if (text.peek() == u'"') {
        const auto phrase = text.takeQuoted();
        return phrase ? std::optional<Term>(phrase->toUtf8()) : std::nullopt;
    }
    return readWord(text);
}

std::optional<Term> TermPattern::readWord(PatternText &text)
{
    const qsizetype start = text.at();
    while (!text.atEnd() && !text.peek().isSpace()) {
        const QChar c = text.peek();
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'_') {
            text.complain(tr("A term that has more than letters, digits and _ must be in double quotes."));
            return std::nullopt;
        }
        text.take();
    }
    if (text.at() == start) {
        text.complain(tr("Expected a term, a \"phrase\" or a %regular expression%."));
        return std::nullopt;
    }
    return Term(text.since(start).toUtf8());
}

bool TermPattern::matches(const QByteArray &message) const
{
    const auto isIn = [&message](const Term &term) { return term.isIn(message); };
    return std::all_of(m_all.begin(), m_all.end(), isIn) &&
           std::none_of(m_none.begin(), m_none.end(), isIn) &&
           (m_any.empty() || std::any_of(m_any.begin(), m_any.end(), isIn));
}

std::vector<Span> TermPattern::spans(const QByteArray &message) const
{
    std::vector<Span> spans;
    for (const Term &term : m_all)
        term.addSpans(message, spans);
    for (const Term &term : m_any)
        term.addSpans(message, spans);
    return spans;
}

} // namespace

std::unique_ptr<PatternMatcher> readTermPattern(PatternText &text)
{
    auto pattern = std::make_unique<TermPattern>();
    if (!pattern->read(text))
        return nullptr;
    return pattern;
}

} // namespace lambdesk
