// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logevent.h"
#include "logrun.h"
#include "logscan.h"

#include <model/core/paths.h>
#include <model/core/result.h>

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace lambdesk
{

class Clock;
class LogIntake;

/// Log groups, their streams and events, as CloudWatch Logs keeps them. Lives on the engine thread; calls
/// from any thread; signals carry values. What is read includes what was appended a moment ago.
class LogService final : public QObject
{
    Q_OBJECT
public:
    struct Setup {
        WorkspacePaths workspace;
        const Clock &clock;
        qint64 maximumBytes = 2LL << 30;   ///< of the file; beyond that the oldest events go
        qint64 backlogBytes = 256LL << 20; ///< that may wait to be written before lines are left out
        int retryMilliseconds = 1000;      ///< after a failure to write
        int sweepMilliseconds = 10'000;    ///< from open() to the first look for what can be removed
        /// One of retentionChoices(): how long groups that are made for a run keep their events. None: for
        /// good.
        std::optional<int> daysOfNewGroups = {};
    };
    explicit LogService(const Setup &setup, QObject *parent = nullptr);
    /// What has been handed over is written before.
    ~LogService() override;

    /// From now on the workspace's file may be used; it isn't touched before somebody writes or reads. Until
    /// then everything answers with an error, and what runs write waits.
    void open();
    /// What one run writes goes in there. Never null.
    std::unique_ptr<LogIntake> beginRun(const LogRunStart &run);

    /// The days that setRetention() takes, the fewest first.
    static const QList<int> &retentionChoices();

    /// By name.
    QFuture<Result<QList<LogGroup>>> groups();
    /// NotFound.
    QFuture<Result<LogGroup>> group(const QString &name);
    /// The newest last event first; streams without events come last. NotFound.
    QFuture<Result<QList<LogStream>>> streams(const QString &group);
    /// NotFound.
    QFuture<Result<LogStream>> stream(const QString &group, const QString &name);

    /// Up to `count` events from `row` on; fewer where the stream ends. NotFound when the stream is gone.
    QFuture<Result<QList<LogEvent>>> events(LogStreamId stream, qint64 row, int count);
    /// A time that no event of the rows in [row, endRow) is older than, and near to that of the oldest; none
    /// when there are none.
    QFuture<Result<std::optional<LogTime>>> oldest(LogStreamId stream, qint64 row, qint64 endRow);
    /// The first row whose event isn't older than `time`; the stream's end when there is none.
    QFuture<Result<qint64>> rowAt(LogStreamId stream, LogTime time);
    /// The runs of which rows are in [row, endRow), the first one first.
    QFuture<Result<QList<LogRun>>> runs(LogStreamId stream, qint64 row, qint64 endRow);
    /// NotFound: the run isn't known, its log was removed, or it wasn't allowed to write one.
    QFuture<Result<LogRunPlace>> placeOfRun(const QString &requestId);

    /// Looks for events. The scan is a child of `parent`, whose thread must be the caller's. What arrives
    /// during the scan isn't looked at.
    LogScan *scan(LogScan::Request request, QObject *parent);
    /// Calls `visit` for each event of the range, the oldest first, on a thread of the pool, until it answers
    /// false or the future is cancelled. Answers how far it came; until then the future's progress says what
    /// share of the bytes was looked at.
    QFuture<Result<LogScan::End>> forEach(const LogRange &range, std::function<bool(const LogHit &)> visit);

    /// Conflict when it is there; InvalidParameter for a name that the platform doesn't take.
    QFuture<Result<void>> createGroup(const QString &name);
    QFuture<Result<void>> createStream(const QString &group, const QString &name);
    /// InvalidParameter as on the platform: out of order, too old, too large. NotFound.
    QFuture<Result<void>> put(const QString &group, const QString &stream, const QList<NewLogEvent> &events);
    QFuture<Result<void>> deleteGroup(const QString &name);
    QFuture<Result<void>> deleteStream(const QString &group, const QString &name);
    /// None: never expire. InvalidParameter for a number of days that the platform doesn't offer.
    QFuture<Result<void>> setRetention(const QString &group, std::optional<int> days);
    QFuture<Result<void>> setTags(const QString &group, const QMap<QString, QString> &tags);

Q_SIGNALS:
    /// A group or stream was made or removed, or a setting has changed.
    void groupsChanged();
    void streamsChanged(const QString &group);
    /// Events were added to it, or old ones removed; at most twenty times a second for each stream.
    void streamChanged(const lambdesk::LogStream &stream);
    /// A run's rows have changed, or its figures: when it began, and when it ended.
    void runChanged(const lambdesk::LogRun &run);
    /// Nothing can be stored at the moment, or what was stored couldn't be used any more; said once. What
    /// runs write is kept for a later try as far as there is room.
    void failed(const lambdesk::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lambdesk
