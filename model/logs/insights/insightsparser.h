// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsexpressionparser.h"
#include "insightsquery.h"

namespace lambdesk
{

/// Reads a query, command by command.
class InsightsParser
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::InsightsParser)
public:
    explicit InsightsParser(const QString &text);
    std::variant<InsightsQuery, InsightsProblem> parse();

    /// In the order of the documentation.
    static QStringList commands();

private:
    bool readCommand();
    bool readFields(bool display);
    bool standsAlone();
    bool readFilter();
    bool readParse();
    bool readGlob(InsightsParse &parse);
    bool readRegex(InsightsParse &parse);
    bool readSort();
    bool readLimit();
    bool readDedup();
    bool readStats();
    bool readResults(InsightsStats &stats, InsightsScope &groups,
                     InsightsExpressionParser::Grouping &grouping);
    bool readGroups(InsightsStats &stats, InsightsScope &groups);
    bool checkUses(const InsightsStats &stats, const InsightsExpressionParser::Grouping &grouping);
    std::optional<QString> readAlias();
    InsightsExpressionParser expressions() { return {m_text, *m_scope, m_grouped}; }
    void addColumn(const QString &name, int slot);
    void finish(InsightsQuery &query);

    InsightsText m_text;
    InsightsQuery m_query;
    std::shared_ptr<InsightsScope> m_scope;
    bool m_grouped = false;
    std::vector<InsightsQuery::Column> m_columns;
    bool m_columnsNamed = false; ///< by fields, display or stats
    bool m_displayed = false;
    QString m_timeColumn;
};

} // namespace lambdesk
