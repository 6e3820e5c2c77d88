// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsparser.h"

namespace lambdesk
{

bool InsightsParser::readParse()
{
    InsightsParse parse;
    const auto startsPattern = [this] {
        const QChar c = m_text.peek();
        return c == u'"' || c == u'\'' || c == u'/';
    };
    if (startsPattern())
        parse.of = insightsSlot(m_scope->slot(QStringLiteral("@message")));
    else
        parse.of = expressions().readOperand();
    if (!parse.of)
        return false;
    if (!startsPattern())
        return m_text.complain(
            tr("Expected a text with * in quotes, or a regular expression between slashes."));
    const bool read = m_text.peek() == u'/' ? readRegex(parse) : readGlob(parse);
    if (read)
        m_query.m_steps.emplace_back(std::move(parse));
    return read;
}

bool InsightsParser::readGlob(InsightsParse &parse)
{
    const qsizetype start = m_text.at();
    const auto glob = m_text.takeQuoted();
    if (!glob)
        return false;
    for (const QString &part : glob->split(u'*'))
        parse.around.push_back(part.toUtf8());
    const qsizetype end = m_text.taken();
    const int stars = int(parse.around.size()) - 1;
    if (stars == 0)
        return m_text.complain(tr("Expected a * for each part to take out."), start, end - start);
    if (!m_text.takeWord(QLatin1String("as")))
        return m_text.complain(tr("Expected as and a name for each *."));
    do {
        const auto name = readAlias();
        if (!name)
            return false;
        parse.found.emplace_back(QString(), m_scope->slot(*name));
        addColumn(*name, parse.found.back().second);
    } while (m_text.take(u','));
    if (int(parse.found.size()) != stars)
        return m_text.complain(tr("The text has %n *: expected as many names.", nullptr, stars), start,
                               end - start);
    return true;
}

bool InsightsParser::readRegex(InsightsParse &parse)
{
    const qsizetype start = m_text.at();
    const auto regex = m_text.takeRegex();
    if (!regex)
        return false;
    parse.regex = *regex;
    for (const QString &group : regex->namedCaptureGroups()) {
        if (group.isEmpty())
            continue;
        parse.found.emplace_back(group, m_scope->slot(group));
        addColumn(group, parse.found.back().second);
    }
    return !parse.found.empty() ||
           m_text.complain(tr("Expected a group with a name: (?<name>…)."), start, m_text.taken() - start);
}

} // namespace lambdesk
