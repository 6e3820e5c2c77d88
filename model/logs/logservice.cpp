// SPDX-License-Identifier: GPL-3.0-or-later
#include "logservice.h"

#include "logintake.h"
#include "logrules.h"
#include "logserviceprivate.h"
#include "logwalk.h"

namespace lambdesk
{

namespace
{

constexpr int progressSteps = 1000;

} // namespace

LogService::LogService(const Setup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, setup))
{
}

LogService::~LogService() = default;

void LogService::open()
{
    if (d->isOpen.exchange(true))
        return;
    d->writer.start();
}

std::unique_ptr<LogIntake> LogService::beginRun(const LogRunStart &run)
{
    return std::make_unique<LogIntake>(d->queue, d->setup.clock, run);
}

const QList<int> &LogService::retentionChoices()
{
    return LogRules::retentionChoices();
}

QFuture<Result<QList<LogGroup>>> LogService::groups()
{
    return d->read<QList<LogGroup>>(Private::See::Everything,
                                    [](const LogReader &reader) { return reader.groups(); });
}

QFuture<Result<LogGroup>> LogService::group(const QString &name)
{
    return d->read<LogGroup>(Private::See::Everything,
                             [name](const LogReader &reader) { return reader.group(name); });
}

QFuture<Result<QList<LogStream>>> LogService::streams(const QString &group)
{
    return d->read<QList<LogStream>>(Private::See::Everything,
                                     [group](const LogReader &reader) { return reader.streams(group); });
}

QFuture<Result<LogStream>> LogService::stream(const QString &group, const QString &name)
{
    return d->read<LogStream>(Private::See::Everything,
                              [group, name](const LogReader &reader) { return reader.stream(group, name); });
}

QFuture<Result<QList<LogEvent>>> LogService::events(LogStreamId stream, qint64 row, int count)
{
    return d->read<QList<LogEvent>>(Private::See::WhatIsCheap, [stream, row, count](const LogReader &reader) {
        return reader.events(stream, row, count);
    });
}

QFuture<Result<std::optional<LogTime>>> LogService::oldest(LogStreamId stream, qint64 row, qint64 endRow)
{
    return d->read<std::optional<LogTime>>(
        Private::See::WhatIsCheap,
        [stream, row, endRow](const LogReader &reader) { return reader.oldest(stream, row, endRow); });
}

QFuture<Result<qint64>> LogService::rowAt(LogStreamId stream, LogTime time)
{
    return d->read<qint64>(Private::See::WhatIsCheap,
                           [stream, time](const LogReader &reader) { return reader.rowAt(stream, time); });
}

QFuture<Result<QList<LogRun>>> LogService::runs(LogStreamId stream, qint64 row, qint64 endRow)
{
    return d->read<QList<LogRun>>(Private::See::WhatIsCheap, [stream, row, endRow](const LogReader &reader) {
        return reader.runs(stream, row, endRow);
    });
}

QFuture<Result<LogRunPlace>> LogService::placeOfRun(const QString &requestId)
{
    return d->read<LogRunPlace>(Private::See::Everything, [requestId](const LogReader &reader) {
        return reader.placeOfRun(requestId);
    });
}

LogScan *LogService::scan(LogScan::Request request, QObject *parent)
{
    const auto work = std::make_shared<LogScan::Private>(std::move(request));
    auto *scan = new LogScan(work, parent);
    d->add(work);
    if (!d->isOpen)
        work->run(fail(logsNotOpen()));
    else
        d->whenWritten(Private::See::Everything, d->scannerPool,
                       [this, work] { work->run(d->readers.current()); });
    return scan;
}

QFuture<Result<LogScan::End>> LogService::forEach(const LogRange &range,
                                                  std::function<bool(const LogHit &)> visit)
{
    using End = Result<LogScan::End>;
    if (!d->isOpen)
        return readyFuture(End(fail(logsNotOpen())));
    const auto promise = std::make_shared<QPromise<End>>();
    promise->setProgressRange(0, progressSteps);
    promise->start();
    const auto mayGoOn = [this, promise](double share) {
        promise->setProgressValue(int(share * progressSteps));
        return !promise->isCanceled() && !d->isClosing;
    };
    const auto walkThrough = [this, range, visit, mayGoOn]() -> End {
        const auto database = d->readers.current();
        if (!database)
            return fail(database.error());
        LogWalk walk(*database, range);
        if (const auto prepared = walk.prepare({}); !prepared)
            return fail(prepared.error());
        return walk.run(
            [&visit](const LogEventView &event, const LogStream &stream) {
                return visit({event.copy(), stream.id, stream.name, stream.group});
            },
            mayGoOn);
    };
    d->whenWritten(Private::See::Everything, d->scannerPool, [promise, walkThrough] {
        promise->addResult(walkThrough());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> LogService::createGroup(const QString &name)
{
    if (const auto checked = LogRules::checkGroupName(name); !checked)
        return readyFuture(checked);
    return d->write([name, now = d->now()](LogStore &store) { return store.createGroup(name, now); });
}

QFuture<Result<void>> LogService::createStream(const QString &group, const QString &name)
{
    if (const auto checked = LogRules::checkStreamName(name); !checked)
        return readyFuture(checked);
    return d->write(
        [group, name, now = d->now()](LogStore &store) { return store.createStream(group, name, now); });
}

QFuture<Result<void>> LogService::put(const QString &group, const QString &stream,
                                      const QList<NewLogEvent> &events)
{
    const LogTime now = d->now();
    if (const auto checked = LogRules::checkEvents(events, now); !checked)
        return readyFuture(checked);
    QList<LogBlock> blocks(1);
    for (const NewLogEvent &event : events) {
        if (blocks.last().data.size() + event.message.size() > LogBlock::fullBytes)
            blocks.append(LogBlock());
        blocks.last().append(event.timestamp, now, event.message);
    }
    return d->write([group, stream, blocks](LogStore &store) -> Result<void> {
        for (const LogBlock &block : blocks) {
            if (const auto appended = store.append(group, stream, block); !appended)
                return appended;
        }
        return {};
    });
}

QFuture<Result<void>> LogService::deleteGroup(const QString &name)
{
    return d->write([name](LogStore &store) { return store.removeGroup(name); });
}

QFuture<Result<void>> LogService::deleteStream(const QString &group, const QString &name)
{
    return d->write([group, name](LogStore &store) { return store.removeStream(group, name); });
}

QFuture<Result<void>> LogService::setRetention(const QString &group, std::optional<int> days)
{
    if (const auto checked = LogRules::checkRetention(days); !checked)
        return readyFuture(checked);
    return d->write([group, days](LogStore &store) { return store.setRetention(group, days); });
}

QFuture<Result<void>> LogService::setTags(const QString &group, const QMap<QString, QString> &tags)
{
    if (const auto checked = LogRules::checkTags(tags); !checked)
        return readyFuture(checked);
    return d->write([group, tags](LogStore &store) { return store.setTags(group, tags); });
}

} // namespace lambdesk
