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
    static constexpr int keptPerFunction = 200;

    explicit RunStore(Workspace &workspace);

    /// Keeps the run, and of its function only the newest. NotFound when the function was removed meanwhile.
    Result<void> insert(const RunRecord &run);
    /// The same for runs of one function, the oldest first, none of which anybody was promised: a power cut
    /// may take them back. They are left out when the function was removed meanwhile.
    Result<void> insertRecent(const FunctionName &function, const QList<RunRecord> &runs);
    /// Newest first.
    Result<QList<RunSummary>> recent(const FunctionName &function, int limit) const;
    Result<RunRecord> find(const QString &requestId) const;

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
