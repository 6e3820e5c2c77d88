// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterntext.h"

namespace lambdesk
{

namespace
{

/// Of the platform, for each pattern.
constexpr int mostRegexes = 2;

} // namespace

QChar PatternText::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

QChar PatternText::take()
{
    return atEnd() ? QChar() : m_text.at(m_at++);
}

bool PatternText::startsWith(QLatin1String text) const
{
    return QStringView(m_text).sliced(m_at).startsWith(text);
}

bool PatternText::take(QLatin1String text)
{
    if (!startsWith(text))
        return false;
    m_at += text.size();
    return true;
}

bool PatternText::takeWord(QLatin1String word)
{
    const auto here = QStringView(m_text).sliced(m_at);
    if (!here.startsWith(word, Qt::CaseInsensitive))
        return false;
    if (here.size() > word.size() &&
        (here.at(word.size()).isLetterOrNumber() || here.at(word.size()) == u'_'))
        return false;
    m_at += word.size();
    return true;
}

void PatternText::skipBlanks()
{
    while (!atEnd() && m_text.at(m_at).isSpace())
        ++m_at;
}

std::optional<QString> PatternText::takeQuoted()
{
    const qsizetype start = m_at;
    const QChar quote = take();
    QString inside;
    while (!atEnd()) {
        const QChar c = take();
        if (c == quote)
            return inside;
        if (c == u'\\' && (peek() == quote || peek() == u'\\'))
            inside += take();
        else
            inside += c;
    }
    complain(tr("These quotes are not closed: expected %1.").arg(quote), start, m_text.size() - start);
    return std::nullopt;
}

bool PatternText::complain(const QString &message, qsizetype at, qsizetype length)
{
    if (!m_problem)
        m_problem = FilterPattern::Problem{at, std::max<qsizetype>(length, 1), message};
    return false;
}

bool PatternText::countRegex(qsizetype at, qsizetype length)
{
    if (++m_regexes <= mostRegexes)
        return true;
    return complain(tr("A pattern can have %n regular expression(s).", nullptr, mostRegexes), at, length);
}

} // namespace lambdesk
