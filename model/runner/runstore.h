// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <model/core/result.h>
#include <model/metrics/runspan.h>

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

    /// Keeps that the runs have begun, all or none, until each is inserted as ended. As insertRecent() does;
    /// they may be of several functions.
    Result<void> insertBegun(const QList<RunRecord> &runs);
    /// Keeps the run, and of its function only the newest. One that has begun goes where it has begun: to a
    /// function that was removed and can come back, never to another that has its name by now. NotFound when
    /// its function is gone for good and there is no other.
    Result<void> insert(const RunRecord &run);
    /// The same for runs of one function, the oldest first, none of which anybody was promised: a power cut
    /// may take them back. Those that haven't begun are left out when there is no function.
    Result<void> insertRecent(const FunctionName &function, const QList<RunRecord> &runs);
    /// Newest first.
    Result<QList<RunSummary>> recent(const FunctionName &function, int limit) const;
    Result<RunRecord> find(const QString &requestId) const;
    /// What is known of the runs that were cut short: when they began. Before this program begins one.
    Result<QList<RunSpan>> cutShort() const;
    /// It has begun here and isn't inserted as ended: recent() of its function has it as cut short.
    bool hasBegun(const QString &requestId) const { return m_begun.contains(requestId); }

private:
    /// Runs of one function, in place of the rows that say that they have begun. Answers how many there was a
    /// place for.
    Result<int> insertEnded(const QSqlDatabase &database, const FunctionName &function,
                            const QList<RunRecord> &runs);
    /// Removes the row that says that it has begun, and says whose it was; nobody's when it had gone. To be
    /// followed by forgetBegun() once that counts.
    Result<QString> removeBegun(const QSqlDatabase &database, const RunRecord &run);
    /// After a write that counted, or found that there is no place for them any more.
    void forgetBegun(const Result<void> &written, const QList<RunRecord> &runs);

    Workspace &m_workspace;
    QHash<QString, qint64> m_begun; ///< rows by request id: of those that this program has begun
};

} // namespace lambdesk
