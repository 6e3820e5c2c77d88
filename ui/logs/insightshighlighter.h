// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace lambdesk
{

struct EditorTheme;

/// Colours a query: commands and words, functions, fields, texts, regular expressions, numbers, comments.
class InsightsHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit InsightsHighlighter(QTextDocument *document);
    void setColours(const EditorTheme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat formatOf(const QString &name, bool called) const;

    QRegularExpression m_parts;
    QTextCharFormat m_comment;
    QTextCharFormat m_text;
    QTextCharFormat m_regex;
    QTextCharFormat m_number;
    QTextCharFormat m_keyword;
    QTextCharFormat m_function;
    QTextCharFormat m_field;
};

} // namespace lambdesk
