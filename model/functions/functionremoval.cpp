// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of FunctionService that takes functions away, and brings them back.
#include "functionservice.h"

#include "functionstore.h"
#include "removedfunctionstore.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>

namespace lambdesk
{

QFuture<Result<FunctionName>> FunctionService::remove(const FunctionName &name)
{
    return runOn(this, [this, name]() -> Result<FunctionName> {
        Q_EMIT aboutToRemove(name);
        // The code's folder stays until the next start: runs under way still read it.
        if (const auto removed = m_store->remove(name); !removed)
            return fail(removed.error());
        Q_EMIT functionRemoved(name);
        return name;
    });
}

QFuture<Result<RemovedFunction>> FunctionService::removeForNow(const FunctionName &name)
{
    return runOn(this, [this, name]() -> Result<RemovedFunction> {
        const RemovedFunction removed{m_ids.uuid(), name};
        Q_EMIT aboutToRemove(name);
        if (const auto done = m_removed->remove(removed, m_clock.now()); !done)
            return fail(done.error());
        Q_EMIT functionRemoved(name);
        return removed;
    });
}

QFuture<Result<Function>> FunctionService::restore(const RemovedFunction &removed)
{
    return runOn(this, [this, removed]() -> Result<Function> {
        if (const auto restored = m_removed->restore(removed, m_mostReserved); !restored)
            return fail(restored.error());
        const auto function = m_store->find(removed.name);
        if (function)
            Q_EMIT functionCreated(*function);
        return function;
    });
}

QFuture<Result<FunctionPutBack>> FunctionService::putBack(const RemovedFunction &removed,
                                                          std::function<bool()> isSpare)
{
    return runOn(this, [this, removed, isSpare = std::move(isSpare)]() -> Result<FunctionPutBack> {
        std::optional<RemovedFunction> aside;
        if (!isSpare || !isSpare())
            aside = RemovedFunction{m_ids.uuid(), removed.name};
        Q_EMIT aboutToRemove(removed.name);
        const auto replaced = m_removed->putBack(removed, m_mostReserved, aside, m_clock.now());
        if (!replaced)
            return fail(replaced.error());
        if (*replaced)
            Q_EMIT functionRemoved(removed.name);
        else
            aside.reset();
        const auto function = m_store->find(removed.name);
        if (!function)
            return fail(function.error());
        Q_EMIT functionCreated(*function);
        return FunctionPutBack{*function, aside};
    });
}

void FunctionService::announce(const QList<FunctionName> &removed, const QList<Function> &created)
{
    for (const FunctionName &name : removed)
        Q_EMIT functionRemoved(name);
    for (const Function &function : created)
        Q_EMIT functionCreated(function);
}

QFuture<Result<void>> FunctionService::forget(const RemovedFunction &removed)
{
    return runOn(this, [this, removed] { return m_removed->forget(removed); });
}

} // namespace lambdesk
