// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logevent.h"

#include <model/core/result.h>

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace lambdesk
{

/// Which events are to be looked at. Empty lists leave nothing out.
struct LogRange {
    QStringList groups;  ///< at least one
    QStringList streams; ///< names
    QString streamPrefix;
    std::optional<LogTime> from; ///< inclusive
    std::optional<LogTime> to;   ///< exclusive
    bool operator==(const LogRange &) const = default;
};

/// An event and where it is from.
struct LogHit {
    LogEvent event;
    LogStreamId stream = 0;
    QString streamName;
    QString group;
    bool operator==(const LogHit &) const = default;
};

/// The place in a range up to which it has been looked through; text that can be handed out and taken back.
using LogCursor = QString;

/// One search: looks through a range, from the oldest event to the newest, on a thread of the pool, and hands
/// over what fits in batches, the first as soon as there is one. Made by LogService::scan(); lives on the
/// thread of who asked. Deleting it ends the search.
class LogScan final : public QObject
{
    Q_OBJECT
public:
    /// Called on a thread of the pool, from one at a time. The message's bytes are valid during the call.
    using Match = std::function<bool(const LogEvent &event)>;

    struct Request {
        LogRange range;
        Match match;          ///< none: everything fits
        qint64 limit = 0;     ///< of hits, after which the scan ends; 0: all
        LogCursor after = {}; ///< goes on after this place
    };

    struct End {
        LogCursor cursor; ///< empty when the range has been looked through to its end
        qint64 scanned = 0;
        qint64 scannedBytes = 0;
    };

    ~LogScan() override;

Q_SIGNALS:
    void found(const QList<lambdesk::LogHit> &hits);
    /// 0 to 1, now and then.
    void progressed(double share);
    /// The last signal; never after the scan was deleted.
    void finished(const lambdesk::Result<lambdesk::LogScan::End> &end);

private:
    friend class LogService;
    class Private;
    explicit LogScan(std::shared_ptr<Private> work, QObject *parent);
    std::shared_ptr<Private> d;
};

} // namespace lambdesk
