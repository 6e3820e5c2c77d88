// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <model/core/result.h>

#include <QHash>

class QSqlDatabase;

namespace lambdesk
{

class Workspace;

/// The rows of the runs that have ended, and of those that have begun: the ones that a program left behind as
/// it was killed are read as cut short. Engine thread.
class RunStore
{
public:
    static constexpr int keptPerFunction = 200;

    explicit RunStore(Workspace &workspace);

    /// Keeps that the run has begun, until it is inserted as ended. As insertRecent() does.
    Result<void> insertBegun(const RunRecord &run);
    /// Keeps the run, and of its function only the newest. NotFound when the function was removed meanwhile.
    Result<void> insert(const RunRecord &run);
    /// The same for runs of one function, the oldest first, none of which anybody was promised: a power cut
    /// may take them back. They are left out when the function was removed meanwhile.
    Result<void> insertRecent(const FunctionName &function, const QList<RunRecord> &runs);
    /// Newest first.
    Result<QList<RunSummary>> recent(const FunctionName &function, int limit) const;
    Result<RunRecord> find(const QString &requestId) const;

private:
    Result<void> insertEnded(const QSqlDatabase &database, const FunctionName &function,
                             const QList<RunRecord> &runs);

    Workspace &m_workspace;
    QHash<QString, qint64> m_begun; ///< rows by request id: of those that this program has begun
};

} // namespace lambdesk
