// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightshighlighter.h"

#include <editor/editortheme.h>
#include <model/logs/insights/insightsparser.h>

namespace lambdesk
{

namespace
{

bool isKeyword(const QString &name)
{
    static const QStringList words =
        InsightsParser::commands() + QStringList{QStringLiteral("where"), QStringLiteral("by"),
                                                 QStringLiteral("as"),    QStringLiteral("and"),
                                                 QStringLiteral("or"),    QStringLiteral("not"),
                                                 QStringLiteral("like"),  QStringLiteral("in"),
                                                 QStringLiteral("asc"),   QStringLiteral("desc")};
    return words.contains(name, Qt::CaseInsensitive);
}

} // namespace

InsightsHighlighter::InsightsHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
    // A slash begins a regular expression behind these words, and else divides.
    , m_parts(
          QStringLiteral(
              R"re((?<comment>#.*)|(?<text>"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?))re"
              R"re(|(?:(?<word>\blike\b|\bparse\b)(?:\s+(?<of>[@\w.]+))?|=~)\s*(?<regex>/(?:\\.|[^/\\])+/))re"
              R"re(|(?<number>\b\d+(?:\.\d+)?(?:ms|[smhdw])?\b))re"
              R"re(|(?<name>[@A-Za-z_][\w@.]*|`[^`]*`)(?<called>\s*\()?)re"),
          QRegularExpression::CaseInsensitiveOption)
{
}

void InsightsHighlighter::setColours(const EditorTheme &theme)
{
    m_comment.setForeground(theme.comment);
    m_text.setForeground(theme.string);
    m_regex.setForeground(theme.escape);
    m_number.setForeground(theme.number);
    m_keyword.setForeground(theme.keyword);
    m_function.setForeground(theme.builtin);
    m_field.setForeground(theme.property);
    rehighlight();
}

QTextCharFormat InsightsHighlighter::formatOf(const QString &name, bool called) const
{
    if (isKeyword(name))
        return m_keyword;
    if (called)
        return m_function;
    return name.startsWith(u'@') ? m_field : QTextCharFormat();
}

void InsightsHighlighter::highlightBlock(const QString &text)
{
    auto parts = m_parts.globalMatch(text);
    while (parts.hasNext()) {
        const auto part = parts.next();
        const auto colour = [&](const QString &group, const QTextCharFormat &format) {
            if (part.capturedLength(group) > 0)
                setFormat(int(part.capturedStart(group)), int(part.capturedLength(group)), format);
        };
        colour(QStringLiteral("comment"), m_comment);
        colour(QStringLiteral("text"), m_text);
        colour(QStringLiteral("word"), m_keyword);
        colour(QStringLiteral("of"), m_field);
        colour(QStringLiteral("regex"), m_regex);
        colour(QStringLiteral("number"), m_number);
        const QString name = part.captured(QStringLiteral("name"));
        colour(QStringLiteral("name"), formatOf(name, part.capturedLength(QStringLiteral("called")) > 0));
    }
}

} // namespace lambdesk
