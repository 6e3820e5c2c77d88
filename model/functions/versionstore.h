// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "function.h"

#include <QList>

namespace lambdesk
{

class Workspace;

/// The rows of published versions. Engine thread. Each call is one transaction.
class VersionStore
{
public:
    explicit VersionStore(Workspace &workspace);

    /// Keeps the function under the next number, which no version of it had before, and returns it with that.
    Result<Function> insertNext(const Function &function);
    /// Keeps a version under the number that it has; the function's next one is above that.
    Result<void> insert(const Function &version);
    /// Oldest first.
    Result<QList<Function>> all(const FunctionName &name) const;
    /// NotFound when there is none of that number.
    Result<Function> find(const FunctionName &name, int number) const;
    /// Conflict while an alias names it. Fine when there is none.
    Result<void> remove(const FunctionName &name, int number);

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
