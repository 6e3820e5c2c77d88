// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"
#include "runstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace lambdesk
{

/// The runs that have ended, and, should the program end before them, those that have begun. Those that
/// somebody looks at, or was promised, are written at once; those that programs ask for, by the thousand a
/// second, are gathered and written together a moment later, and read as if they had been written. Engine
/// thread.
class RunHistory final : public QObject
{
    Q_OBJECT
public:
    enum class Keep { AtOnce, Soon };

    explicit RunHistory(Workspace &workspace, QObject *parent = nullptr);

    /// If the program ends before the run is added, it is found as cut short. AtOnce: from now on; Soon: once
    /// it has gone on for a moment, so that nothing is written for the many that are over sooner.
    void began(const RunRecord &run, Keep when);
    /// AtOnce: errors as those of RunStore::insert. Soon: none; one of the storage later on is logged. One
    /// that is stored as having begun is tried again, whatever was answered.
    Result<void> add(const RunRecord &run, Keep when);
    /// Writes what was gathered.
    void flush();
    /// Writes what there is of a function that is about to be removed, so that what is under way goes with
    /// it.
    void settle(const FunctionName &function);
    /// Drops what was gathered of a function that was removed, so that another of its name doesn't get it.
    void forget(const FunctionName &function);

    /// Newest first.
    Result<QList<RunSummary>> recent(const FunctionName &function, int limit);
    Result<RunRecord> find(const QString &requestId);
    /// recent() of its function has it, as cut short.
    bool hasBegun(const QString &requestId) const { return m_store.hasBegun(requestId); }

private:
    void gather(const RunRecord &run);
    void gatherAgain(const RunRecord &run);
    void noteBegun(const QList<RunRecord> &runs);
    void noteWaiting();

    RunStore m_store;
    QHash<QString, QList<RunRecord>> m_gathered; ///< by function, the oldest first
    qint64 m_gatheredBytes = 0;
    QTimer m_nextFlush;
    QHash<QString, RunRecord> m_young;   ///< begun since the timer went off last, by request id
    QHash<QString, RunRecord> m_waiting; ///< begun before that
    QTimer m_nextNote;
};

} // namespace lambdesk
