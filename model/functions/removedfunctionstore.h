// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "removedfunction.h"

#include <model/core/result.h>

#include <QDateTime>

#include <optional>

namespace lambdesk
{

class Workspace;

/// Removes functions so that they can be brought back: their rows, and those of all that belongs to them, go
/// on under a name that no function can have, which hides them from everybody who asks by name. Engine
/// thread.
class RemovedFunctionStore
{
public:
    static constexpr int mostKept = 10; ///< older ones go for good

    explicit RemovedFunctionStore(Workspace &workspace);

    /// NotFound when there is none of that name.
    Result<void> remove(const RemovedFunction &function, const QDateTime &at);
    /// Brings it back with all that it had; of its reserved concurrency only what together with the others'
    /// is no more than `mostReserved`, else none. Errors: Conflict when its name is taken; NotFound when it
    /// has gone for good.
    Result<void> restore(const RemovedFunction &function, int mostReserved);
    /// As restore(), in place of the one that has its name by now: both or neither. That one is removed as
    /// `aside` and `at` say or, without, goes for good. Says whether there was one.
    Result<bool> putBack(const RemovedFunction &function, int mostReserved,
                         const std::optional<RemovedFunction> &aside, const QDateTime &at);
    /// For good; no error when it isn't there.
    Result<void> forget(const RemovedFunction &function);
    Result<void> forgetAll();

private:
    Result<void> hide(const RemovedFunction &function, const QDateTime &at);

    Workspace &m_workspace;
};

} // namespace lambdesk
