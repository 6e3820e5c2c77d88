// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/filterpattern.h>

#include <QCoreApplication>

#include <optional>

namespace lambdesk
{

/// A pattern's text while it is read, from left to right. Remembers the first thing that is wrong; whoever
/// complains gets false back, to hand on.
class PatternText
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::PatternText)
public:
    explicit PatternText(const QString &text)
        : m_text(text)
    {
    }

    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    /// A null character past the end.
    QChar peek(qsizetype ahead = 0) const;
    QChar take();
    bool startsWith(QLatin1String text) const;
    /// Takes it when it stands here.
    bool take(QLatin1String text);
    /// Takes a word, in capital or small letters, that ends here.
    bool takeWord(QLatin1String word);
    void skipBlanks();
    void goBack(qsizetype at) { m_at = at; }
    QString since(qsizetype start) const { return m_text.mid(start, m_at - start); }

    /// A text in these quotes, which stand here; a backslash takes quotes and a backslash as they are.
    std::optional<QString> takeQuoted();

    bool complain(const QString &message) { return complain(message, m_at, 1); }
    bool complain(const QString &message, qsizetype at, qsizetype length);
    const std::optional<FilterPattern::Problem> &problem() const { return m_problem; }
    /// What a pattern may have is bounded as on the platform; counts one more and complains.
    bool countRegex(qsizetype at, qsizetype length);

private:
    const QString m_text;
    qsizetype m_at = 0;
    int m_regexes = 0;
    std::optional<FilterPattern::Problem> m_problem;
};

} // namespace lambdesk
