// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightstext.h"

#include <model/core/units.h>

#include <QHash>

#include <algorithm>

namespace lambdesk
{

void InsightsText::skip()
{
    while (m_at < m_text.size()) {
        if (m_text[m_at] == u'#') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (m_text[m_at].isSpace()) {
            ++m_at;
        } else {
            return;
        }
    }
}

qsizetype InsightsText::at()
{
    skip();
    return m_at;
}

bool InsightsText::atEnd()
{
    return at() >= m_text.size();
}

QChar InsightsText::peek()
{
    return atEnd() ? QChar() : m_text[m_at];
}

bool InsightsText::take(QChar sign)
{
    if (atEnd() || m_text[m_at] != sign)
        return false;
    ++m_at;
    return true;
}

bool InsightsText::take(QLatin1String sign)
{
    skip();
    if (!QStringView(m_text).sliced(m_at).startsWith(sign))
        return false;
    m_at += sign.size();
    return true;
}

bool InsightsText::isNamePart(QChar c) const
{
    return c.isLetterOrNumber() || c == u'_' || c == u'@' || c == u'.';
}

bool InsightsText::takeWord(QLatin1String word)
{
    skip();
    const auto here = QStringView(m_text).sliced(m_at);
    if (!here.startsWith(word, Qt::CaseInsensitive) ||
        (here.size() > word.size() && isNamePart(here[word.size()])))
        return false;
    m_at += word.size();
    return true;
}

QString InsightsText::takeName()
{
    QString name;
    if (atEnd() || m_text[m_at].isDigit() || m_text[m_at] == u'.')
        return name;
    while (m_at < m_text.size()) {
        if (isNamePart(m_text[m_at])) {
            name += m_text[m_at++];
            continue;
        }
        const qsizetype close = m_text[m_at] == u'`' ? m_text.indexOf(u'`', m_at + 1) : -1;
        if (close < 0)
            break;
        name += QStringView(m_text).mid(m_at + 1, close - m_at - 1);
        m_at = close + 1;
    }
    return name;
}

std::optional<double> InsightsText::takeNumber()
{
    static const QRegularExpression number(
        QStringLiteral("\\G[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?|\\G\\.[0-9]+"));
    skip();
    const auto match = number.match(m_text, m_at);
    if (!match.hasMatch())
        return std::nullopt;
    m_at += match.capturedLength();
    return match.captured().toDouble();
}

std::optional<qint64> InsightsText::takeDuration()
{
    static const QHash<QString, qint64> units{{QStringLiteral("ms"), 1},
                                              {QStringLiteral("s"), msPerSecond},
                                              {QStringLiteral("sec"), msPerSecond},
                                              {QStringLiteral("second"), msPerSecond},
                                              {QStringLiteral("seconds"), msPerSecond},
                                              {QStringLiteral("m"), msPerMinute},
                                              {QStringLiteral("min"), msPerMinute},
                                              {QStringLiteral("minute"), msPerMinute},
                                              {QStringLiteral("minutes"), msPerMinute},
                                              {QStringLiteral("h"), msPerHour},
                                              {QStringLiteral("hr"), msPerHour},
                                              {QStringLiteral("hour"), msPerHour},
                                              {QStringLiteral("hours"), msPerHour},
                                              {QStringLiteral("d"), msPerDay},
                                              {QStringLiteral("day"), msPerDay},
                                              {QStringLiteral("days"), msPerDay},
                                              {QStringLiteral("w"), 7 * msPerDay}};
    const qsizetype start = at();
    static const QRegularExpression duration(QStringLiteral("\\G([0-9]{1,9})\\s*([A-Za-z]+)"));
    const auto match = duration.match(m_text, m_at);
    const qint64 unit = units.value(match.captured(2).toLower());
    const qint64 count = match.captured(1).toLongLong();
    if (!match.hasMatch() || unit == 0 || count == 0) {
        complain(tr("Expected a period as in 5m: a number and one of ms, s, m, h, d, w."), start,
                 match.capturedLength());
        return std::nullopt;
    }
    m_at += match.capturedLength();
    return count * unit;
}

std::optional<QString> InsightsText::takeQuoted()
{
    const qsizetype start = at();
    const QChar quote = m_text[m_at++];
    QString inside;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at++];
        if (c == quote)
            return inside;
        const QChar next = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (c == u'\\' && (next == u'\'' || next == u'"' || next == u'\\')) {
            inside += next;
            ++m_at;
        } else {
            inside += c;
        }
    }
    complain(tr("These quotes are not closed: expected %1.").arg(quote), start, m_text.size() - start);
    return std::nullopt;
}

std::optional<QRegularExpression> InsightsText::takeRegex()
{
    const qsizetype start = at();
    ++m_at;
    QString pattern;
    while (m_at < m_text.size() && m_text[m_at] != u'/' && m_text[m_at] != u'\n') {
        if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
            pattern += m_text[m_at++];
        pattern += m_text[m_at++];
    }
    if (m_at >= m_text.size() || m_text[m_at] != u'/') {
        complain(tr("This regular expression is not closed: expected /."), start, m_at - start);
        return std::nullopt;
    }
    ++m_at;
    return regex(pattern, start + 1);
}

std::optional<QRegularExpression> InsightsText::regex(const QString &pattern, qsizetype at)
{
    QRegularExpression regex(pattern, QRegularExpression::DotMatchesEverythingOption);
    if (!regex.isValid()) {
        complain(tr("Not a regular expression: %1.").arg(regex.errorString()),
                 at + std::clamp<qsizetype>(regex.patternErrorOffset(), 0,
                                            std::max<qsizetype>(pattern.size() - 1, 0)),
                 1);
        return std::nullopt;
    }
    regex.optimize();
    return regex;
}

QString InsightsText::callSince(qsizetype start) const
{
    int open = 0;
    for (qsizetype at = m_at; at < m_text.size(); ++at) {
        if (m_text[at] == u'(')
            ++open;
        else if (m_text[at] == u')' && --open == 0)
            return m_text.mid(start, at + 1 - start);
        else if (open == 0 && !m_text[at].isSpace())
            break;
    }
    return {};
}

bool InsightsText::complain(const QString &message)
{
    return complain(message, at(), 1);
}

bool InsightsText::complain(const QString &message, qsizetype at, qsizetype length)
{
    if (!m_problem)
        m_problem = InsightsProblem{at, std::max<qsizetype>(length, 1), message};
    return false;
}

} // namespace lambdesk
