// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

namespace lambdesk
{

/// Times of logs are Unix time in milliseconds, as on the platform.
using LogTime = qint64;

/// Names a stream for as long as it exists; another stream never gets the same.
using LogStreamId = qint64;

struct LogEvent {
    qint64 row = 0; ///< its place in the stream, in the order of arrival; stays when older ones are removed
    LogTime timestamp = 0;
    LogTime ingested = 0;
    QByteArray message; ///< bytes as they came, be they UTF-8 or not, the line end included
    bool operator==(const LogEvent &) const = default;
};

/// An event that somebody wants to store.
struct NewLogEvent {
    LogTime timestamp = 0;
    QByteArray message;
    bool operator==(const NewLogEvent &) const = default;
};

struct LogStream {
    LogStreamId id = 0;
    QString group;
    QString name;
    LogTime created = 0;
    std::optional<LogTime> firstEvent;
    std::optional<LogTime> lastEvent;
    std::optional<LogTime> lastIngested;
    qint64 firstRow = 0; ///< of those that are there
    qint64 endRow = 0;   ///< one after the last
    qint64 storedBytes = 0;
    bool operator==(const LogStream &) const = default;
};

struct LogGroup {
    QString name;
    LogTime created = 0;
    std::optional<int> retentionDays; ///< none: never expire
    qint64 storedBytes = 0;
    qint64 streams = 0;
    std::optional<LogTime> lastEvent;
    QMap<QString, QString> tags;
    bool operator==(const LogGroup &) const = default;
};

/// The rows that one run wrote.
struct LogRun {
    QString requestId;
    LogStreamId stream = 0;
    qint64 firstRow = 0; ///< of the init phase, on a cold start
    qint64 endRow = 0;   ///< one after its REPORT line; of a run that goes on, after what it wrote so far
    bool running = false;
    bool coldStart = false;
    bool failed = false;
    double durationMs = 0;
    std::optional<double> initMs;
    int memoryMb = 0; ///< configured
    int maxMemoryMb = 0;
    bool operator==(const LogRun &) const = default;
};

/// Where the log of a run is.
struct LogRunPlace {
    LogStream stream;
    LogRun run;
    bool operator==(const LogRunPlace &) const = default;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::LogStream)
