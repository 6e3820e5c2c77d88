// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alias.h"

#include <QList>

namespace lambdesk
{

class Workspace;

/// The aliases' rows. Engine thread. Each call is one transaction.
class AliasStore
{
public:
    explicit AliasStore(Workspace &workspace);

    /// Sorted by name.
    Result<QList<Alias>> all(const FunctionName &function) const;
    /// NotFound when there is none of that name.
    Result<Alias> find(const FunctionName &function, const AliasName &name) const;
    /// Conflict when the name is taken; NotFound when the function or a version isn't there.
    Result<void> insert(const Alias &alias);
    Result<void> update(const Alias &alias);
    /// Fine when there is none.
    Result<void> remove(const FunctionName &function, const AliasName &name);

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
