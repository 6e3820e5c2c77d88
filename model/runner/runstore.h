// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <model/core/result.h>

namespace lambdesk
{

class Workspace;

/// The finished runs' rows. Engine thread.
class RunStore
{
public:
    explicit RunStore(Workspace &workspace);

    /// Keeps the run, and of its function only the newest 200. NotFound when the function was removed
    /// meanwhile.
    Result<void> insert(const RunRecord &run);
    /// Newest first.
    Result<QList<RunSummary>> recent(const FunctionName &function, int limit) const;
    Result<RunRecord> find(const QString &requestId) const;

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
