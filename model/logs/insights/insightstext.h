// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace lambdesk
{

/// What is wrong with a query, and where, in UTF-16 units; at least one, also at the query's end.
struct InsightsProblem {
    qsizetype at = 0;
    qsizetype length = 1;
    QString message;
    bool operator==(const InsightsProblem &) const = default;
};

/// A query's text while it is read. Blanks, line ends and comments from # on are passed over before each
/// part. Remembers the first thing that is wrong; whoever complains gets false back, to hand on.
class InsightsText
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::InsightsText)
public:
    explicit InsightsText(const QString &text)
        : m_text(text)
    {
    }

    /// Of the next part.
    qsizetype at();
    bool atEnd();
    QChar peek();
    bool take(QChar sign);
    bool take(QLatin1String sign);
    /// A keyword, in capital or small letters.
    bool takeWord(QLatin1String word);
    /// The name that stands here, `like.this`, @this or `this one`; empty when there is none.
    QString takeName();
    std::optional<double> takeNumber();
    /// `5m`: a whole number of ms, s, m, h, d or w, in milliseconds. Complains.
    std::optional<qint64> takeDuration();
    /// In single or double quotes; complains when they aren't closed.
    std::optional<QString> takeQuoted();
    /// Between slashes. Complains.
    std::optional<QRegularExpression> takeRegex();
    /// Checks and prepares; complains at the place that the expression has.
    std::optional<QRegularExpression> regex(const QString &pattern, qsizetype at);

    /// The name that was taken last, with the parentheses that stand behind it; empty when there are none.
    QString callSince(qsizetype start) const;
    void goTo(qsizetype at) { m_at = at; }
    /// What was taken since then, without blanks around it.
    QString since(qsizetype start) const { return m_text.mid(start, m_at - start).trimmed(); }
    qsizetype taken() const { return m_at; }

    bool complain(const QString &message);
    bool complain(const QString &message, qsizetype at, qsizetype length);
    const std::optional<InsightsProblem> &problem() const { return m_problem; }

private:
    void skip();
    bool isNamePart(QChar c) const;

    const QString m_text;
    qsizetype m_at = 0;
    std::optional<InsightsProblem> m_problem;
};

} // namespace lambdesk
