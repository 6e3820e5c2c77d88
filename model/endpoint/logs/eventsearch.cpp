// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsearch.h"

#include <model/core/async.h>
#include <model/logs/logrules.h>
#include <model/logs/logservice.h>

#include <QElapsedTimer>

#include <deque>

namespace lambdesk
{

namespace
{

LogPlace placeOf(const LogHit &hit)
{
    return {hit.event.timestamp, hit.stream, hit.event.row};
}

qint64 bytesOf(const LogHit &hit)
{
    return hit.event.message.size() + LogRules::bytesOfEvent;
}

/// What a visitor on the pool's thread gathers.
class Gathering
{
public:
    explicit Gathering(const EventSearch &search)
        : m_search(search)
    {
        m_timer.start();
    }

    bool visit(const LogHit &hit)
    {
        const LogPlace place = placeOf(hit);
        if (m_search.from && place < *m_search.from)
            return true;
        if (isFull(hit)) {
            page.isLast = false;
            return false;
        }
        page.begin = page.begin.value_or(place);
        page.end = LogPlace{place.timestamp, place.stream, place.row + 1};
        if (!m_search.match || m_search.match(hit.event.message)) {
            page.events.append(hit);
            m_bytes += bytesOf(hit);
        }
        return true;
    }

    EventPage page;

private:
    bool isFull(const LogHit &next) const
    {
        return page.end &&
               (page.events.size() >= m_search.limit || m_bytes + bytesOf(next) > m_search.bytes ||
                m_timer.hasExpired(m_search.time.count()));
    }

    const EventSearch m_search;
    QElapsedTimer m_timer;
    qint64 m_bytes = 0;
};

/// Keeps the last events that fit into a page.
class NewestGathering
{
public:
    NewestGathering(const EventSearch &search, std::optional<LogPlace> before)
        : m_search(search)
        , m_before(before)
    {
    }

    bool visit(const LogHit &hit)
    {
        if (m_before && placeOf(hit) >= *m_before)
            return false;
        m_events.push_back(hit);
        m_bytes += bytesOf(hit);
        while (m_events.size() > 1 &&
               (qint64(m_events.size()) > m_search.limit || m_bytes > m_search.bytes)) {
            m_bytes -= bytesOf(m_events.front());
            m_events.pop_front();
        }
        return true;
    }

    EventPage page() const
    {
        EventPage page;
        page.events = QList<LogHit>(m_events.begin(), m_events.end());
        if (m_events.empty())
            return page;
        page.begin = placeOf(m_events.front());
        page.end = placeOf(m_events.back());
        ++page.end->row;
        return page;
    }

private:
    const EventSearch m_search;
    const std::optional<LogPlace> m_before;
    std::deque<LogHit> m_events;
    qint64 m_bytes = 0;
};

/// Calls `then` with the value that a step brings; its error ends the promise.
template <typename Value, typename Then>
void step(const std::shared_ptr<QPromise<Result<EventPage>>> &promise, const QFuture<Result<Value>> &future,
          QObject *context, Then then)
{
    whenReady(future, context, [promise, then](const Result<Value> &result) {
        if (result)
            return then(*result);
        promise->addResult(Result<EventPage>(fail(result.error())));
        promise->finish();
    });
}

template <typename Gather, typename PageOf>
void walk(const std::shared_ptr<QPromise<Result<EventPage>>> &promise, LogService &logs,
          const LogRange &range, const std::shared_ptr<Gather> &gathering, QObject *context, PageOf pageOf)
{
    const auto walked = logs.forEach(range, [gathering](const LogHit &hit) { return gathering->visit(hit); });
    step(promise, walked, context, [promise, gathering, pageOf](const LogScan::End &) {
        promise->addResult(Result<EventPage>(pageOf(*gathering)));
        promise->finish();
    });
}

} // namespace

QFuture<Result<EventPage>> findEvents(LogService &logs, const EventSearch &search, QObject *context)
{
    const auto promise = std::make_shared<QPromise<Result<EventPage>>>();
    promise->start();
    LogRange range = search.range;
    if (search.from)
        range.from = std::max(range.from.value_or(search.from->timestamp), search.from->timestamp);
    walk(promise, logs, range, std::make_shared<Gathering>(search), context,
         [](const Gathering &gathering) { return gathering.page; });
    return promise->future();
}

QFuture<Result<EventPage>> findNewestEvents(LogService &logs, const LogStream &stream,
                                            const EventSearch &search, const std::optional<LogPlace> &before,
                                            QObject *context)
{
    const auto promise = std::make_shared<QPromise<Result<EventPage>>>();
    promise->start();
    // Rows come by arrival, events are wanted by time. All rows before the first one that isn't older than
    // the end are older than it; so as many of them as are wanted show how far back in time to look at most.
    std::optional<LogTime> end = search.range.to;
    if (before)
        end = std::min(end.value_or(before->timestamp), before->timestamp);
    const qint64 rows = std::max<qint64>(1, stream.endRow - stream.firstRow);
    const qint64 average = stream.storedBytes / rows + 1;
    const qint64 count = std::min(search.limit, std::max<qint64>(100, 4 * search.bytes / average));
    const auto lookFrom = [=, &logs](std::optional<LogTime> oldest) {
        LogRange range = search.range;
        if (oldest)
            range.from = std::max(range.from.value_or(*oldest), *oldest);
        if (before)
            range.to = std::min(range.to.value_or(before->timestamp + 1), before->timestamp + 1);
        walk(promise, logs, range, std::make_shared<NewestGathering>(search, before), context,
             [](const NewestGathering &gathering) { return gathering.page(); });
    };
    const auto lookBefore = [=, &logs](qint64 endRow) {
        const qint64 first = endRow - count;
        if (first <= stream.firstRow)
            return lookFrom(std::nullopt);
        step(promise, logs.oldest(stream.id, first, endRow), context, lookFrom);
    };
    if (end)
        step(promise, logs.rowAt(stream.id, *end), context, lookBefore);
    else
        lookBefore(stream.endRow);
    return promise->future();
}

} // namespace lambdesk
