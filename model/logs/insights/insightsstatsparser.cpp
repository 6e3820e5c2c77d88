// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsparser.h"

#include <algorithm>

namespace lambdesk
{

bool InsightsParser::readStats()
{
    InsightsStats stats;
    auto groups = std::make_shared<InsightsScope>();
    InsightsExpressionParser::Grouping grouping{*m_scope};
    m_columns.clear();
    m_timeColumn.clear();
    if (!readResults(stats, *groups, grouping))
        return false;
    auto results = std::move(m_columns);
    m_columns.clear();
    if (m_text.takeWord(QLatin1String("by")) && !readGroups(stats, *groups))
        return false;
    if (!checkUses(stats, grouping))
        return false;
    m_columns.insert(m_columns.end(), results.begin(), results.end());
    stats.aggregates = std::move(grouping.aggregates);
    stats.scope = groups;
    m_query.m_steps.emplace_back(std::move(stats));
    m_scope = groups;
    m_grouped = true;
    m_columnsNamed = true;
    m_displayed = false;
    return true;
}

bool InsightsParser::readResults(InsightsStats &stats, InsightsScope &groups,
                                 InsightsExpressionParser::Grouping &grouping)
{
    size_t used = 0;
    do {
        const qsizetype start = m_text.at();
        const auto value = InsightsExpressionParser(m_text, groups, false, &grouping).read();
        if (!value)
            return false;
        for (; used < grouping.uses.size(); ++used)
            grouping.uses[used].earlier = stats.results.size();
        QString name = m_text.since(start);
        if (m_text.takeWord(QLatin1String("as"))) {
            const auto alias = readAlias();
            if (!alias)
                return false;
            name = *alias;
        }
        const int slot = groups.slot(name);
        stats.results.push_back({slot, value});
        addColumn(name, slot);
    } while (m_text.take(u','));
    return true;
}

bool InsightsParser::readGroups(InsightsStats &stats, InsightsScope &groups)
{
    do {
        const qsizetype start = m_text.at();
        const auto value = expressions().read();
        if (!value)
            return false;
        QString name = m_text.since(start).remove(u'`');
        const bool isBin = name.startsWith(QLatin1String("bin"), Qt::CaseInsensitive) && name.endsWith(u')');
        if (m_text.takeWord(QLatin1String("as"))) {
            const auto alias = readAlias();
            if (!alias)
                return false;
            name = *alias;
        }
        if (isBin && m_timeColumn.isEmpty())
            m_timeColumn = name;
        stats.by.push_back({groups.slot(name), value});
        addColumn(name, stats.by.back().slot);
    } while (m_text.take(u','));
    return true;
}

/// What isn't the name of an earlier result or of a group has no one value in a group.
bool InsightsParser::checkUses(const InsightsStats &stats, const InsightsExpressionParser::Grouping &grouping)
{
    for (const auto &use : grouping.uses) {
        const auto isUsed = [&use](const InsightsDefine &define) { return define.slot == use.slot; };
        const auto earlier = stats.results.begin() + std::ptrdiff_t(use.earlier);
        if (!std::any_of(stats.by.begin(), stats.by.end(), isUsed) &&
            !std::any_of(stats.results.begin(), earlier, isUsed))
            return m_text.complain(
                tr("Expected a function such as count() or avg(), or a name of this stats."), use.at,
                use.length);
    }
    return true;
}

} // namespace lambdesk
