// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedinvocation.h"

#include <QList>
#include <QSet>

#include <optional>

namespace lambdesk
{

class Workspace;

/// The queue's rows. Engine thread. Each call is one transaction.
class InvocationQueueStore
{
public:
    explicit InvocationQueueStore(Workspace &workspace);

    /// NotFound when the function isn't there.
    Result<void> insert(const QueuedInvocation &invocation);
    /// Those that are due, earliest first, without `excluded`.
    Result<QList<QueuedInvocation>> due(const QDateTime &now, int limit, const QSet<qint64> &excluded) const;
    /// When the next one is due, without `excluded`; nothing when there is none.
    Result<std::optional<QDateTime>> nextDue(const QSet<qint64> &excluded) const;
    /// Keeps when it is due, and its counts.
    Result<void> reschedule(const QueuedInvocation &invocation);
    /// Takes it out and puts `followers` in, all at once. Followers of functions that aren't there are left
    /// out.
    Result<void> finish(qint64 id, const QList<QueuedInvocation> &followers);

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
