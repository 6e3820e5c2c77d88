// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>
#include <model/functions/policy.h>
#include <model/functions/qualifier.h>

#include <QFuture>
#include <QObject>

#include <memory>

namespace lambdesk
{

class IdGenerator;
class PolicyStore;
class Workspace;

/// The resource policies of functions, each of a function, a version or an alias. Engine thread; calls from
/// any thread.
class PolicyService final : public QObject
{
    Q_OBJECT
public:
    PolicyService(Workspace &workspace, IdGenerator &ids, const Quotas &quotas, QObject *parent = nullptr);
    ~PolicyService() override;

    /// NotFound when there is none.
    QFuture<Result<Policy>> get(const FunctionName &function, const Qualifier &qualifier);
    /// Conflict when the policy has a statement of that id; Stale when it isn't of that revision (empty:
    /// any).
    QFuture<Result<Policy>> add(const FunctionName &function, const Qualifier &qualifier,
                                const PolicyStatement &statement, const QString &expectedRevision);
    /// NotFound when the policy has no statement of that id.
    QFuture<Result<void>> remove(const FunctionName &function, const Qualifier &qualifier, const QString &sid,
                                 const QString &expectedRevision);

private:
    Result<void> check(const PolicyStatement &statement) const;
    Result<Policy> find(const FunctionName &function, const Qualifier &qualifier) const;
    Result<Policy> put(const FunctionName &function, const Qualifier &qualifier, Policy policy);

    IdGenerator &m_ids;
    Quotas m_quotas;
    std::unique_ptr<PolicyStore> m_store;
};

} // namespace lambdesk
