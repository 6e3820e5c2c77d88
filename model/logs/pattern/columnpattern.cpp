// SPDX-License-Identifier: GPL-3.0-or-later
#include "patternexpression.h"
#include "patternmatcher.h"
#include "patternvalue.h"

namespace lambdesk
{

namespace
{

using Span = FilterPattern::Span;

/// The words of a message: what is in brackets or in double quotes is one word, without them.
std::vector<Span> wordsOf(const QByteArray &message)
{
    std::vector<Span> words;
    words.reserve(16);
    const auto isBlank = [&message](qsizetype at) { return message[at] == ' ' || message[at] == '\t'; };
    qsizetype at = 0;
    while (at < message.size()) {
        if (isBlank(at)) {
            ++at;
            continue;
        }
        const char close = message[at] == '[' ? ']' : message[at] == '"' ? '"' : '\0';
        const qsizetype end = close ? message.indexOf(close, at + 1) : -1;
        if (end >= 0 && (end + 1 == message.size() || isBlank(end + 1))) {
            words.push_back({at + 1, end - at - 1});
            at = end + 1;
            continue;
        }
        const qsizetype start = at;
        while (at < message.size() && !isBlank(at))
            ++at;
        words.push_back({start, at - start});
    }
    return words;
}

struct Column {
    bool ellipsis = false;
    QString name;
    std::vector<PatternValue> values;
    std::optional<PatternExpression> condition;

    bool fits(const QByteArray &message, const Span &word) const
    {
        if (!condition)
            return true;
        const QByteArray text = QByteArray::fromRawData(message.constData() + word.at, word.length);
        return condition->holds([&](int leaf) { return values[size_t(leaf)].fits(text); });
    }
};

class ColumnPattern final : public PatternMatcher
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::ColumnPattern)
public:
    bool read(PatternText &text);
    bool matches(const QByteArray &message) const override
    {
        return place(message, wordsOf(message)).has_value();
    }
    std::vector<Span> spans(const QByteArray &message) const override;

private:
    static std::optional<Column> readColumn(PatternText &text);
    static QString readName(PatternText &text);
    static int readCondition(PatternText &text, Column &column);
    /// The word of each column; of an ellipsis, the first that it stands for.
    std::optional<std::vector<size_t>> place(const QByteArray &message, const std::vector<Span> &words) const;

    std::vector<Column> m_columns;
};

bool ColumnPattern::read(PatternText &text)
{
    text.take(QLatin1String("["));
    do {
        text.skipBlanks();
        auto column = readColumn(text);
        if (!column)
            return false;
        m_columns.push_back(std::move(*column));
        text.skipBlanks();
    } while (text.take(QLatin1String(",")));
    if (!text.take(QLatin1String("]")))
        return text.complain(m_columns.back().condition ? tr("Expected a comma, &&, || or ].")
                                                        : tr("Expected a comma, an operator or ]."));
    text.skipBlanks();
    return text.atEnd() || text.complain(tr("Expected nothing after ]."));
}

std::optional<Column> ColumnPattern::readColumn(PatternText &text)
{
    Column column;
    if (text.take(QLatin1String("..."))) {
        column.ellipsis = true;
        return column;
    }
    const qsizetype start = text.at();
    const bool grouped = text.peek() == u'(';
    if (!grouped) {
        column.name = readName(text);
        if (column.name.isEmpty())
            return std::nullopt;
        text.skipBlanks();
        if (!QStringLiteral("=!<>").contains(text.peek()) || text.atEnd())
            return column;
    }
    // The condition names the column again.
    text.goBack(start);
    column.condition = PatternExpression::read(text, [&] { return readCondition(text, column); });
    return column.condition ? std::optional<Column>(std::move(column)) : std::nullopt;
}

QString ColumnPattern::readName(PatternText &text)
{
    const qsizetype start = text.at();
    while (text.peek().isLetterOrNumber() || (!text.atEnd() && QStringLiteral("_-.$@").contains(text.peek())))
        text.take();
    if (text.at() == start)
        text.complain(tr("Expected the name of a column, or ... for any columns."));
    return text.since(start);
}

int ColumnPattern::readCondition(PatternText &text, Column &column)
{
    text.skipBlanks();
    const qsizetype start = text.at();
    const QString name = readName(text);
    if (name.isEmpty())
        return -1;
    if (column.name.isEmpty())
        column.name = name;
    if (name != column.name) {
        text.complain(tr("Expected %1: the conditions of a column are about that column.").arg(column.name),
                      start, name.size());
        return -1;
    }
    text.skipBlanks();
    const auto comparison = PatternValue::readOperator(text);
    if (!comparison) {
        text.complain(tr("Expected one of = != < <= > >=."));
        return -1;
    }
    auto value = PatternValue::read(text, *comparison, QStringLiteral(",]"));
    if (!value)
        return -1;
    column.values.push_back(std::move(*value));
    return int(column.values.size()) - 1;
}

std::optional<std::vector<size_t>> ColumnPattern::place(const QByteArray &message,
                                                        const std::vector<Span> &words) const
{
    // As a text is compared with a wildcard: what an ellipsis stands for grows only when what follows doesn't
    // fit.
    std::vector<size_t> places(m_columns.size());
    size_t column = 0;
    size_t word = 0;
    std::optional<size_t> ellipsis;
    while (word < words.size() || column < m_columns.size()) {
        if (column < m_columns.size() && m_columns[column].ellipsis) {
            ellipsis = column;
            places[column++] = word;
        } else if (column < m_columns.size() && word < words.size() &&
                   m_columns[column].fits(message, words[word])) {
            places[column++] = word++;
        } else if (ellipsis && places[*ellipsis] < words.size()) {
            word = ++places[*ellipsis];
            column = *ellipsis + 1;
        } else {
            return std::nullopt;
        }
    }
    return places;
}

std::vector<Span> ColumnPattern::spans(const QByteArray &message) const
{
    const auto words = wordsOf(message);
    const auto places = place(message, words);
    std::vector<Span> spans;
    if (!places)
        return spans;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].condition)
            spans.push_back(words[(*places)[column]]);
    }
    return spans;
}

} // namespace

std::unique_ptr<PatternMatcher> readColumnPattern(PatternText &text)
{
    auto pattern = std::make_unique<ColumnPattern>();
    if (!pattern->read(text))
        return nullptr;
    return pattern;
}

} // namespace lambdesk
