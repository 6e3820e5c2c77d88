// SPDX-License-Identifier: GPL-3.0-or-later
#include "aliasservice.h"

#include "aliasstore.h"
#include "revision.h"

#include <model/core/async.h>
#include <model/core/idgenerator.h>

namespace lambdesk
{

AliasService::AliasService(Workspace &workspace, IdGenerator &ids, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<AliasStore>(workspace))
    , m_ids(ids)
{
}

AliasService::~AliasService() = default;

Result<void> AliasService::check(const Alias &alias)
{
    if (alias.version.kind() == Qualifier::Kind::Alias)
        return fail(ErrorKind::InvalidParameter, tr("An alias names a version, not an alias."));
    if (!alias.route)
        return {};
    if (alias.version.kind() == Qualifier::Kind::Latest)
        return fail(ErrorKind::InvalidParameter,
                    tr("$LATEST is not supported for an alias pointing to more than 1 version"));
    if (alias.version.number() == alias.route->version)
        return fail(ErrorKind::InvalidParameter,
                    tr("Invalid function version %1. Function version %1 is already included in "
                       "routing configuration.")
                        .arg(alias.route->version));
    if (!(alias.route->weight >= 0 && alias.route->weight <= 1))
        return fail(ErrorKind::InvalidParameter,
                    tr("The weight of a version goes from 0 to 1; %1 is outside.").arg(alias.route->weight));
    return {};
}

QFuture<Result<QList<Alias>>> AliasService::list(const FunctionName &function)
{
    return runOn(this, [this, function] { return m_store->all(function); });
}

QFuture<Result<Alias>> AliasService::get(const FunctionName &function, const AliasName &name)
{
    return runOn(this, [this, function, name] { return m_store->find(function, name); });
}

QFuture<Result<Alias>> AliasService::create(const Alias &alias)
{
    return runOn(this, [this, alias]() -> Result<Alias> {
        if (const auto checked = check(alias); !checked)
            return fail(checked.error());
        Alias created = alias;
        created.revisionId = m_ids.uuid();
        if (const auto inserted = m_store->insert(created); !inserted)
            return fail(inserted.error());
        Q_EMIT aliasesChanged(created.function);
        return created;
    });
}

QFuture<Result<Alias>> AliasService::edit(const FunctionName &function, const AliasName &name,
                                          const QString &expectedRevision,
                                          const std::function<Result<void>(Alias &)> &edit)
{
    return runOn(this, [this, function, name, expectedRevision, edit]() -> Result<Alias> {
        auto alias = m_store->find(function, name);
        if (!alias)
            return alias;
        auto changed = checkRevision(expectedRevision, alias->revisionId);
        if (changed)
            changed = edit(*alias);
        if (changed)
            changed = check(*alias);
        if (!changed)
            return fail(changed.error());
        alias->revisionId = m_ids.uuid();
        if (const auto updated = m_store->update(*alias); !updated)
            return fail(updated.error());
        Q_EMIT aliasesChanged(function);
        return alias;
    });
}

QFuture<Result<void>> AliasService::remove(const FunctionName &function, const AliasName &name)
{
    return runOn(this, [this, function, name]() -> Result<void> {
        const auto removed = m_store->remove(function, name);
        if (removed)
            Q_EMIT aliasesChanged(function);
        return removed;
    });
}

} // namespace lambdesk
