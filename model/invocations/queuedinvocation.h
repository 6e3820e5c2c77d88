// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lambdesk
{

/// An asynchronous invocation that was accepted and isn't done.
struct QueuedInvocation {
    qint64 id = 0; ///< in the order of acceptance; 0: not in the queue yet
    QString requestId;
    FunctionName function;
    QString qualifier; ///< empty when none was given
    QByteArray event;
    QByteArray clientContext;
    QByteArray traceHeader; ///< of all its tries; empty: each has its own
    int hops = 0;           ///< destinations that the event has passed
    QDateTime acceptedAt;
    QDateTime dueAt;
    int tries = 0;    ///< that the function has failed
    int refusals = 0; ///< since the last try: there was no room to run it
    bool operator==(const QueuedInvocation &) const = default;
};

} // namespace lambdesk
