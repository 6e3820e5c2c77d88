// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterpattern.h"

#include "pattern/patternmatcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Of the platform, in characters.
constexpr qsizetype longestPattern = 1024;

/// A line end is no part of what a message says.
QByteArray withoutLineEnd(const QByteArray &message)
{
    qsizetype end = message.size();
    while (end > 0 && (message[end - 1] == '\n' || message[end - 1] == '\r'))
        --end;
    return QByteArray::fromRawData(message.constData(), end);
}

/// In order; those that overlap or touch become one.
std::vector<FilterPattern::Span> joined(std::vector<FilterPattern::Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    std::vector<FilterPattern::Span> apart;
    for (const auto &span : spans) {
        if (span.length <= 0)
            continue;
        if (apart.empty() || span.at > apart.back().at + apart.back().length)
            apart.push_back(span);
        else
            apart.back().length = std::max(apart.back().length, span.at + span.length - apart.back().at);
    }
    return apart;
}

} // namespace

class FilterPattern::Matcher
{
public:
    explicit Matcher(std::unique_ptr<PatternMatcher> matcher)
        : kind(std::move(matcher))
    {
    }
    const std::unique_ptr<PatternMatcher> kind;
};

FilterPattern::FilterPattern() = default;

std::variant<FilterPattern, FilterPattern::Problem> FilterPattern::parse(const QString &text)
{
    if (text.size() > longestPattern)
        return Problem{
            longestPattern, text.size() - longestPattern,
            PatternText::tr("A pattern can have up to %n character(s).", nullptr, int(longestPattern))};
    FilterPattern pattern;
    pattern.m_text = text;
    PatternText reader(text);
    reader.skipBlanks();
    if (reader.atEnd())
        return pattern;
    auto matcher = reader.peek() == u'{'   ? readJsonPattern(reader)
                   : reader.peek() == u'[' ? readColumnPattern(reader)
                                           : readTermPattern(reader);
    if (!matcher)
        return reader.problem().value_or(Problem{0, 1, {}});
    pattern.m_matcher = std::make_shared<const Matcher>(std::move(matcher));
    return pattern;
}

bool FilterPattern::isEmpty() const
{
    return !m_matcher;
}

bool FilterPattern::matches(const QByteArray &message) const
{
    return !m_matcher || m_matcher->kind->matches(withoutLineEnd(message));
}

std::vector<FilterPattern::Span> FilterPattern::spans(const QByteArray &message) const
{
    if (!m_matcher || !matches(message))
        return {};
    return joined(m_matcher->kind->spans(withoutLineEnd(message)));
}

} // namespace lambdesk
