// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyservice.h"

#include "policystore.h"
#include "revision.h"

#include <model/core/async.h>
#include <model/core/idgenerator.h>

#include <QRegularExpression>

#include <algorithm>

namespace lambdesk
{

namespace
{

auto statementOf(const QList<PolicyStatement> &statements, const QString &sid)
{
    return std::find_if(statements.cbegin(), statements.cend(),
                        [&sid](const PolicyStatement &statement) { return statement.sid == sid; });
}

qint64 sizeOf(const Policy &policy)
{
    qint64 size = 0;
    for (const auto &statement : policy.statements) {
        for (const QString &text :
             {statement.sid, statement.action, statement.principal, statement.sourceArn,
              statement.sourceAccount, statement.organization, statement.eventSourceToken})
            size += text.toUtf8().size();
    }
    return size;
}

} // namespace

PolicyService::PolicyService(Workspace &workspace, IdGenerator &ids, const Quotas &quotas, QObject *parent)
    : QObject(parent)
    , m_ids(ids)
    , m_quotas(quotas)
    , m_store(std::make_unique<PolicyStore>(workspace))
{
}

PolicyService::~PolicyService() = default;

QFuture<Result<Policy>> PolicyService::get(const FunctionName &function, const Qualifier &qualifier)
{
    return runOn(this, [this, function, qualifier]() -> Result<Policy> {
        auto policy = find(function, qualifier);
        if (policy && policy->statements.isEmpty())
            return fail(ErrorKind::NotFound, tr("The resource you requested does not exist."));
        return policy;
    });
}

QFuture<Result<Policy>> PolicyService::add(const FunctionName &function, const Qualifier &qualifier,
                                           const PolicyStatement &statement, const QString &expectedRevision)
{
    return runOn(this, [this, function, qualifier, statement, expectedRevision]() -> Result<Policy> {
        if (const auto checked = check(statement); !checked)
            return fail(checked.error());
        auto policy = find(function, qualifier);
        if (!policy)
            return policy;
        if (const auto fresh = checkRevision(expectedRevision, policy->revisionId); !fresh)
            return fail(fresh.error());
        if (statementOf(policy->statements, statement.sid) != policy->statements.cend())
            return fail(
                ErrorKind::Conflict,
                tr("The statement id (%1) provided already exists. Please provide a new statement id, "
                   "or remove the existing statement.")
                    .arg(statement.sid));
        policy->statements.append(statement);
        if (sizeOf(*policy) > m_quotas.policyBytes)
            return fail(ErrorKind::TooLarge,
                        tr("The policy would have more than %1 bytes.").arg(m_quotas.policyBytes));
        return put(function, qualifier, *std::move(policy));
    });
}

QFuture<Result<void>> PolicyService::remove(const FunctionName &function, const Qualifier &qualifier,
                                            const QString &sid, const QString &expectedRevision)
{
    return runOn(this, [this, function, qualifier, sid, expectedRevision]() -> Result<void> {
        auto policy = find(function, qualifier);
        if (!policy)
            return fail(policy.error());
        const auto statement = statementOf(policy->statements, sid);
        if (statement == policy->statements.cend())
            return fail(ErrorKind::NotFound,
                        policy->statements.isEmpty()
                            ? tr("No policy is associated with the given resource.")
                            : tr("Statement %1 is not found in resource policy.").arg(sid));
        if (const auto fresh = checkRevision(expectedRevision, policy->revisionId); !fresh)
            return fresh;
        policy->statements.removeAt(statement - policy->statements.cbegin());
        if (const auto kept = put(function, qualifier, *std::move(policy)); !kept)
            return fail(kept.error());
        return {};
    });
}

Result<void> PolicyService::check(const PolicyStatement &statement) const
{
    static const QRegularExpression sid(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-zA-Z0-9_-]+")));
    if (statement.sid.size() > m_quotas.statementIdLength || !sid.match(statement.sid).hasMatch())
        return fail(
            ErrorKind::InvalidParameter,
            tr("A statement's id has 1 to %1 letters, digits, hyphens and underscores; this one is \"%2\".")
                .arg(m_quotas.statementIdLength)
                .arg(statement.sid.left(m_quotas.statementIdLength)));
    if (!statement.action.startsWith(QLatin1String("lambda:")) && statement.action != u"*")
        return fail(ErrorKind::InvalidParameter,
                    tr("An action is * or begins with \"lambda:\"; this one is \"%1\".")
                        .arg(statement.action.left(200)));
    if (statement.principal.isEmpty())
        return fail(ErrorKind::InvalidParameter,
                    tr("A statement names a principal: a service, an account, or *."));
    return {};
}

Result<Policy> PolicyService::find(const FunctionName &function, const Qualifier &qualifier) const
{
    auto policy = m_store->find(function, qualifier);
    if (!policy)
        return fail(policy.error());
    return policy->value_or(Policy());
}

Result<Policy> PolicyService::put(const FunctionName &function, const Qualifier &qualifier, Policy policy)
{
    policy.revisionId = m_ids.uuid();
    if (const auto kept = m_store->put(function, qualifier, policy); !kept)
        return fail(kept.error());
    return policy;
}

} // namespace lambdesk
