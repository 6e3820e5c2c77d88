// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functionvalues.h"
#include "policy.h"
#include "qualifier.h"

#include <optional>

namespace lambdesk
{

class Workspace;

/// The policies' rows. Engine thread. Each call is one transaction.
class PolicyStore
{
public:
    explicit PolicyStore(Workspace &workspace);

    /// Nothing when there is none, or no such function.
    Result<std::optional<Policy>> find(const FunctionName &function, const Qualifier &qualifier) const;
    /// In place of the one that is there; a policy without statements is none. NotFound when there is no such
    /// function.
    Result<void> put(const FunctionName &function, const Qualifier &qualifier, const Policy &policy);

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
