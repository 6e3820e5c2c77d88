// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacefixture.h"

#include <model/logs/logintake.h>
#include <model/logs/logservice.h>

#include <QSignalSpy>

namespace lambdesk::test
{

inline const QString testGroup = QStringLiteral("/aws/lambda/hello");
inline const QString testStream = QStringLiteral("2026/11/27/[$LATEST]0123456789abcdef0123456789abcdef");

/// A store of logs in a folder that goes away with the test; it can be closed and opened again.
class LogFixture
{
public:
    explicit LogFixture(const QString &folder = {})
        : m_root(folder.isEmpty() ? m_folder.path() : folder)
    {
        open();
    }

    ~LogFixture() { close(); } // before the folder goes

    void open()
    {
        LogService::Setup setup{WorkspacePaths{m_root}, clock};
        setup.maximumBytes = maximumBytes;
        setup.backlogBytes = backlogBytes;
        setup.retryMilliseconds = 20;
        setup.sweepMilliseconds = sweepMilliseconds;
        setup.daysOfNewGroups = daysOfNewGroups;
        logs = std::make_unique<LogService>(setup);
        logs->open();
    }
    void close() { logs.reset(); }
    void reopen()
    {
        close();
        open();
    }

    QString file() const { return WorkspacePaths{m_root}.logs(); }

    void makeStream(const QString &group = testGroup, const QString &stream = testStream)
    {
        const auto made = settled(logs->createGroup(group));
        QVERIFY(made || made.error().kind == ErrorKind::Conflict);
        QVERIFY(settled(logs->createStream(group, stream)));
    }
    LogStream stream(const QString &group = testGroup, const QString &name = testStream)
    {
        return settled(logs->stream(group, name)).value();
    }
    /// Stores the messages with times from `time` on, a millisecond apart.
    void put(const QList<QByteArray> &messages, LogTime time, const QString &stream = testStream,
             const QString &group = testGroup)
    {
        const auto stored = settled(putSoon(messages, time, stream, group));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
    }
    /// As put(), without waiting for it.
    QFuture<Result<void>> putSoon(const QList<QByteArray> &messages, LogTime time,
                                  const QString &stream = testStream, const QString &group = testGroup)
    {
        QList<NewLogEvent> events;
        for (const QByteArray &message : messages)
            events.append({time++, message});
        return logs->put(group, stream, events);
    }
    QList<QByteArray> messages(const QString &stream = testStream, const QString &group = testGroup)
    {
        QList<QByteArray> messages;
        const LogStream found = this->stream(group, stream);
        const auto events = settled(logs->events(found.id, 0, int(found.endRow))).value();
        for (const LogEvent &event : events)
            messages.append(event.message);
        return messages;
    }
    LogTime now() const { return clock.now().toMSecsSinceEpoch(); }

    struct Scanned {
        QList<LogHit> hits;
        QList<double> progress;
        Result<LogScan::End> end = LogScan::End();
    };
    Scanned scan(LogScan::Request request)
    {
        Scanned scanned;
        bool isOver = false;
        QObject owner;
        LogScan *scan = logs->scan(std::move(request), &owner);
        QObject::connect(scan, &LogScan::found, &owner,
                         [&](const QList<LogHit> &hits) { scanned.hits += hits; });
        QObject::connect(scan, &LogScan::progressed, &owner,
                         [&](double share) { scanned.progress.append(share); });
        QObject::connect(scan, &LogScan::finished, &owner, [&](const Result<LogScan::End> &end) {
            scanned.end = end;
            isOver = true;
        });
        [&] { QTRY_VERIFY(isOver); }();
        return scanned;
    }

    FixedClock clock;
    qint64 maximumBytes = 2LL << 30;
    qint64 backlogBytes = 256LL << 20;
    int sweepMilliseconds = 1'000'000;
    std::optional<int> daysOfNewGroups = {};
    std::unique_ptr<LogService> logs;

private:
    QTemporaryDir m_folder;
    QString m_root;
};

} // namespace lambdesk::test
