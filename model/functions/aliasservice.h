// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/alias.h>

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace lambdesk
{

class AliasStore;
class IdGenerator;
class Workspace;

/// The aliases of functions. Engine thread; calls from any thread.
class AliasService final : public QObject
{
    Q_OBJECT
public:
    AliasService(Workspace &workspace, IdGenerator &ids, QObject *parent = nullptr);
    ~AliasService() override;

    /// The rules for an alias alone.
    static Result<void> check(const Alias &alias);

    /// Sorted by name.
    QFuture<Result<QList<Alias>>> list(const FunctionName &function);
    QFuture<Result<Alias>> get(const FunctionName &function, const AliasName &name);
    /// Conflict when the name is taken; NotFound when the function or a version isn't there; InvalidParameter
    /// when the versions can't share the invocations so. The revision is set here.
    QFuture<Result<Alias>> create(const Alias &alias);
    /// What `edit` makes of the alias as it is saved. Stale when that has not the `expectedRevision` (empty:
    /// any).
    QFuture<Result<Alias>> edit(const FunctionName &function, const AliasName &name,
                                const QString &expectedRevision,
                                const std::function<Result<void>(Alias &)> &edit);
    QFuture<Result<void>> remove(const FunctionName &function, const AliasName &name);

Q_SIGNALS:
    void aliasesChanged(const lambdesk::FunctionName &function);

private:
    std::unique_ptr<AliasStore> m_store;
    IdGenerator &m_ids;
};

} // namespace lambdesk
