// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logscan.h>
#include <model/logs/logwalk.h>

#include <QFuture>

#include <chrono>

namespace lambdesk
{

class LogService;

/// Looks for one page of events, from a place on. Places are between events: a page's `begin` is that of its
/// first event, its `end` comes after its last one.
struct EventSearch {
    LogRange range = {};
    std::optional<LogPlace> from = {};                         ///< included
    std::function<bool(const QByteArray &message)> match = {}; ///< none: everything fits
    qint64 limit = 10'000;
    qint64 bytes = 1024 * 1024;                                ///< of all messages, with 26 more for each
    std::chrono::milliseconds time = std::chrono::seconds(10); ///< after which the page is what was found
};

struct EventPage {
    QList<LogHit> events = {};          ///< the oldest first
    std::optional<LogPlace> begin = {}; ///< none when nothing was looked at
    std::optional<LogPlace> end = {};
    bool isLast = true; ///< everything was looked at
};

/// On the thread of `context`; the work is done on a thread of the pool.
QFuture<Result<EventPage>> findEvents(LogService &logs, const EventSearch &search, QObject *context);
/// The newest events of one stream, before a place if one is given.
QFuture<Result<EventPage>> findNewestEvents(LogService &logs, const LogStream &stream,
                                            const EventSearch &search, const std::optional<LogPlace> &before,
                                            QObject *context);

} // namespace lambdesk
