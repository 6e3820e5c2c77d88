// SPDX-License-Identifier: GPL-3.0-or-later
#include "policystore.h"

#include "functionstore.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

namespace lambdesk
{

namespace
{

const auto policyColumns = QStringLiteral("sid, action, principal, source_arn, source_account, organization, "
                                          "event_source_token");

Result<void> insertRows(const QSqlDatabase &database, const FunctionName &function,
                        const Qualifier &qualifier, const Policy &policy)
{
    Statement head(
        database, QStringLiteral("INSERT INTO policies (function, qualifier, revision_id) VALUES (?, ?, ?)"));
    if (const auto run = head.bind(function.value()).bind(qualifier.value()).bind(policy.revisionId).run();
        !run)
        return run;
    for (const auto &statement : policy.statements) {
        Statement row(database, QStringLiteral("INSERT INTO policy_statements (function, qualifier, %1) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                    .arg(policyColumns));
        row.bind(function.value())
            .bind(qualifier.value())
            .bind(statement.sid)
            .bind(statement.action)
            .bind(statement.principal)
            .bind(statement.sourceArn)
            .bind(statement.sourceAccount)
            .bind(statement.organization)
            .bind(statement.eventSourceToken);
        if (const auto run = row.run(); !run)
            return run;
    }
    return {};
}

} // namespace

PolicyStore::PolicyStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::optional<Policy>> PolicyStore::find(const FunctionName &function,
                                                const Qualifier &qualifier) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement head(*database,
                   QStringLiteral("SELECT revision_id FROM policies WHERE function = ? AND qualifier = ?"));
    if (const auto run = head.bind(function.value()).bind(qualifier.value()).run(); !run)
        return fail(run.error());
    if (!head.next())
        return std::nullopt;
    Policy policy{{}, head.text(0)};
    Statement rows(
        *database,
        QStringLiteral("SELECT %1 FROM policy_statements WHERE function = ? AND qualifier = ? ORDER BY id")
            .arg(policyColumns));
    if (const auto run = rows.bind(function.value()).bind(qualifier.value()).run(); !run)
        return fail(run.error());
    while (rows.next())
        policy.statements.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                                  rows.text(5), rows.text(6)});
    return policy;
}

Result<void> PolicyStore::put(const FunctionName &function, const Qualifier &qualifier, const Policy &policy)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        if (const auto found = requireFunction(database, function); !found)
            return found;
        Statement cleared(database,
                          QStringLiteral("DELETE FROM policies WHERE function = ? AND qualifier = ?"));
        if (const auto run = cleared.bind(function.value()).bind(qualifier.value()).run(); !run)
            return run;
        return policy.statements.isEmpty() ? Result<void>()
                                           : insertRows(database, function, qualifier, policy);
    });
}

} // namespace lambdesk
