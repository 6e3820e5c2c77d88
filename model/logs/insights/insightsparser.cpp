// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsparser.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Of the platform.
constexpr double largestLimit = 10000;
constexpr qsizetype longestQuery = 10000;

} // namespace

std::variant<InsightsQuery, InsightsProblem> InsightsQuery::parse(const QString &text)
{
    if (text.size() > longestQuery)
        return InsightsProblem{
            longestQuery, text.size() - longestQuery,
            InsightsText::tr("A query can have up to %n character(s).", nullptr, int(longestQuery))};
    return InsightsParser(text).parse();
}

QStringList InsightsParser::commands()
{
    return {QStringLiteral("fields"),  QStringLiteral("filter"), QStringLiteral("parse"),
            QStringLiteral("stats"),   QStringLiteral("sort"),   QStringLiteral("limit"),
            QStringLiteral("display"), QStringLiteral("dedup")};
}

InsightsParser::InsightsParser(const QString &text)
    : m_text(text)
    , m_scope(std::make_shared<InsightsScope>())
{
    m_query.m_text = text;
    m_query.m_scope = m_scope;
}

std::variant<InsightsQuery, InsightsProblem> InsightsParser::parse()
{
    do {
        if (!readCommand())
            return *m_text.problem();
    } while (m_text.take(u'|'));
    if (!m_text.atEnd()) {
        m_text.complain(tr("Expected | and a command, or the end of the query."));
        return *m_text.problem();
    }
    finish(m_query);
    return m_query;
}

bool InsightsParser::readCommand()
{
    if (m_text.takeWord(QLatin1String("fields")))
        return readFields(false);
    if (m_text.takeWord(QLatin1String("display")))
        return readFields(true);
    if (m_text.takeWord(QLatin1String("filter")) || m_text.takeWord(QLatin1String("where")))
        return readFilter();
    if (m_text.takeWord(QLatin1String("parse")))
        return readParse();
    if (m_text.takeWord(QLatin1String("stats")))
        return readStats();
    if (m_text.takeWord(QLatin1String("sort")))
        return readSort();
    if (m_text.takeWord(QLatin1String("limit")))
        return readLimit();
    if (m_text.takeWord(QLatin1String("dedup")))
        return readDedup();
    const qsizetype at = m_text.at();
    const QString word = m_text.takeName();
    return m_text.complain(tr("Expected a command: %1.").arg(commands().join(QStringLiteral(", "))), at,
                           word.size());
}

std::optional<QString> InsightsParser::readAlias()
{
    const QString name = m_text.takeName();
    if (!name.isEmpty())
        return name;
    m_text.complain(tr("Expected a name."));
    return std::nullopt;
}

void InsightsParser::addColumn(const QString &name, int slot)
{
    const bool known =
        std::any_of(m_columns.begin(), m_columns.end(),
                    [slot](const InsightsQuery::Column &column) { return column.slot == slot; });
    if (!known)
        m_columns.push_back({name, slot});
}

/// Whether a name stands here and nothing more until the next one; takes nothing.
bool InsightsParser::standsAlone()
{
    const qsizetype start = m_text.at();
    const bool named = !m_text.takeName().isEmpty();
    const bool alone = named && (m_text.atEnd() || m_text.peek() == u',' || m_text.peek() == u'|' ||
                                 m_text.takeWord(QLatin1String("as")));
    m_text.goTo(start);
    return alone;
}

bool InsightsParser::readFields(bool display)
{
    if (display)
        m_columns.clear();
    do {
        const qsizetype start = m_text.at();
        const bool plain = standsAlone();
        QString name = plain ? m_text.takeName() : QString();
        if (plain)
            m_text.goTo(start);
        const auto value = expressions().read();
        if (!value)
            return false;
        if (!plain)
            name = m_text.since(start);
        const bool renamed = m_text.takeWord(QLatin1String("as"));
        if (renamed) {
            const auto alias = readAlias();
            if (!alias)
                return false;
            name = *alias;
        }
        // A field by its own name needs no definition.
        const int slot = m_scope->slot(name);
        if (!plain || renamed)
            m_query.m_steps.emplace_back(InsightsDefine{slot, value});
        if (display || !m_displayed)
            addColumn(name, slot);
    } while (m_text.take(u','));
    m_columnsNamed = true;
    m_displayed = m_displayed || display;
    return true;
}

bool InsightsParser::readFilter()
{
    const auto condition = expressions().read();
    if (!condition)
        return false;
    m_query.m_steps.emplace_back(InsightsFilter{condition});
    return true;
}

bool InsightsParser::readSort()
{
    m_text.takeWord(QLatin1String("by"));
    InsightsSort sort;
    do {
        const auto value = expressions().read();
        if (!value)
            return false;
        const bool descending = m_text.takeWord(QLatin1String("desc"));
        if (!descending)
            m_text.takeWord(QLatin1String("asc"));
        sort.keys.push_back({value, descending});
    } while (m_text.take(u','));
    m_query.m_steps.emplace_back(std::move(sort));
    return true;
}

bool InsightsParser::readLimit()
{
    const qsizetype at = m_text.at();
    const auto count = m_text.takeNumber();
    if (!count || *count < 1 || *count > largestLimit || *count != double(qint64(*count)))
        return m_text.complain(tr("Expected a number from 1 to %1.").arg(int(largestLimit)), at,
                               m_text.taken() - at);
    m_query.m_steps.emplace_back(InsightsLimit{qint64(*count)});
    return true;
}

bool InsightsParser::readDedup()
{
    InsightsDedup dedup;
    do {
        dedup.keys.push_back(expressions().read());
        if (!dedup.keys.back())
            return false;
    } while (m_text.take(u','));
    m_query.m_steps.emplace_back(std::move(dedup));
    return true;
}

void InsightsParser::finish(InsightsQuery &query)
{
    if (!m_columnsNamed) {
        auto parsed = std::move(m_columns);
        m_columns.clear();
        for (const auto &name : {QStringLiteral("@timestamp"), QStringLiteral("@message")})
            addColumn(name, m_scope->slot(name));
        m_columns.insert(m_columns.end(), parsed.begin(), parsed.end());
    }
    query.m_columns = std::move(m_columns);
    for (int column = 0; column < int(query.m_columns.size()); ++column) {
        if (!m_timeColumn.isEmpty() && query.m_columns[size_t(column)].name == m_timeColumn)
            query.m_timeColumn = column;
    }
}

} // namespace lambdesk
