// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logblock.h"
#include "logrun.h"

#include <model/core/result.h>

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace lambdesk
{

class Statement;

/// What a transaction has changed, for who wants to hear of it.
struct LogChanges {
    bool groups = false;
    QSet<QString> streamsOf; ///< groups
    QHash<LogStreamId, LogStream> streams;
    QList<LogRun> runs;
    bool leavings = false; ///< there is something to sweep

    void add(LogChanges &&other);
};

/// Writes into the logs' database; on the thread of its connection, within transactions of the caller's.
/// Keeps the streams that are written to in memory, until settle() writes them down.
class LogStore
{
    Q_DECLARE_TR_FUNCTIONS(LogStore)
public:
    /// Groups that are made for a run keep their events for `days`.
    explicit LogStore(QSqlDatabase database, std::optional<int> days = {})
        : m_database(std::move(database))
        , m_daysOfNew(days)
    {
    }

    /// A run is named by a number of the caller's. Nothing is stored before it writes something.
    void beginRun(quint64 number, const LogRunStart &start);
    /// Group and stream are made where they are missing.
    Result<void> appendToRun(quint64 number, const LogBlock &block);
    void endRun(quint64 number, const LogRunEnd &end);

    /// NotFound.
    Result<void> append(const QString &group, const QString &stream, const LogBlock &block);
    /// Conflict.
    Result<void> createGroup(const QString &name, LogTime now);
    /// NotFound, Conflict.
    Result<void> createStream(const QString &group, const QString &name, LogTime now);
    Result<void> removeGroup(const QString &name);
    Result<void> removeStream(const QString &group, const QString &name);
    Result<void> setRetention(const QString &group, std::optional<int> days);
    Result<void> setTags(const QString &group, const QMap<QString, QString> &tags);

    /// A small part of what there is to remove: what is left of removed streams, events that are older than
    /// their group keeps them, the oldest ones beyond `maximumBytes`; then gives free space back to the disk.
    /// Answers whether there is more to do.
    Result<bool> sweep(LogTime now, qint64 maximumBytes);

    /// Before anything else in a transaction.
    void begin() { m_runsBefore = m_runs; }
    /// Before the transaction is committed.
    Result<void> settle();
    /// After it: what has changed since the last call.
    LogChanges takeChanges() { return std::exchange(m_changes, {}); }
    /// Instead, when it was rolled back: what was kept in memory is read anew.
    void forget();
    /// Another database, which has nothing of what was written so far; runs go on in it. Outside
    /// transactions.
    void moveTo(const QSqlDatabase &database);

    const QSqlDatabase &database() const { return m_database; }

private:
    using Key = QPair<QString, QString>; ///< group, stream
    struct OpenStream {
        LogStream stream;
        LogBlock tail;
        qint64 tailId = 0; ///< none yet
        qint64 tailRow = 0;
        bool changed = false;
    };
    struct OpenRun {
        LogRunStart start;
        LogRun run;
        qint64 id = 0; ///< none yet
        bool changed = false;
        bool figuresChanged = false;
        bool ended = false;
    };

    Result<qint64> groupId(const QString &name) const;
    Result<OpenStream *> open(const Key &key);
    Result<OpenStream *> openOrCreate(const Key &key, LogTime now);
    Result<void> append(OpenStream &stream, const LogBlock &block);
    Result<void> writeTail(OpenStream &stream);
    Result<void> writeStream(const LogStream &stream);
    Result<void> writeRuns();
    static Result<void> writeRun(OpenRun &run, Statement &into);
    Result<int> sweepRemoved();
    Result<int> sweepExpired(LogTime now);
    Result<int> sweepBeyond(qint64 maximumBytes, LogTime now);
    Result<bool> sweepFreePages();
    Result<void> removeBlocks(const QList<qint64> &ids);
    Result<void> noteRemoval(LogStreamId stream, LogTime now);

    QSqlDatabase m_database;
    std::optional<int> m_daysOfNew;
    QHash<Key, OpenStream> m_streams;
    QHash<quint64, OpenRun> m_runs;
    QHash<quint64, OpenRun> m_runsBefore;
    LogChanges m_changes;
};

} // namespace lambdesk
