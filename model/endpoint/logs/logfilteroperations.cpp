// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfilteroperations.h"

#include "eventtoken.h"
#include "logcalls.h"

#include <model/endpoint/namedoperations.h>
#include <model/logs/filterpattern.h>
#include <model/logs/logservice.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr qint64 mostEventsOfPage = 10'000;
constexpr qsizetype mostStreams = 100;
constexpr qsizetype longestPattern = 1024;

QCborMap hitShape(const LogHit &hit)
{
    return {{QStringLiteral("logStreamName"), hit.streamName},
            {QStringLiteral("timestamp"), hit.event.timestamp},
            {QStringLiteral("message"), QString::fromUtf8(hit.event.message)},
            {QStringLiteral("ingestionTime"), hit.event.ingested},
            {QStringLiteral("eventId"), eventIdOf({hit.event.timestamp, hit.stream, hit.event.row})}};
}

QString purposeOf(const EventSearch &search)
{
    return QStringLiteral("events/") + search.range.groups.join(u'/');
}

QString textOf(const LogPlace &place)
{
    return QStringLiteral("%1/%2/%3").arg(place.timestamp).arg(place.stream).arg(place.row);
}

LogPlace placeFrom(const QString &text)
{
    return {text.section(u'/', 0, 0).toLongLong(), text.section(u'/', 1, 1).toLongLong(),
            text.section(u'/', 2).toLongLong()};
}

} // namespace

LogFilterOperations::LogFilterOperations(const EndpointServices &services, NamedOperations &operations,
                                         QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    operations.add(logsService(), "FilterLogEvents", [this](const CallPtr &call) { filter(call); });
}

void LogFilterOperations::filter(const CallPtr &call)
{
    CallInput &input = call->input;
    EventSearch search;
    LogRange &range = search.range;
    range.streams = input.texts("logStreamNames", streamNameRule());
    if (input.has("logStreamNames"))
        input.checkSize("logStreamNames", range.streams.size(), 1, mostStreams);
    range.streamPrefix = input.text("logStreamNamePrefix", streamNameRule()).value_or(QString());
    if (!range.streams.isEmpty() && !range.streamPrefix.isEmpty())
        input.refuse(badLogsParameter(
            tr("logStreamNamePrefix and logStreamNames are mutually exclusive parameters.")));
    range.from = input.integer("startTime", {.least = 0});
    if (const auto end = input.integer("endTime", {.least = 0}))
        range.to = *end == std::numeric_limits<qint64>::max() ? *end : *end + 1; // the platform's is included
    search.limit = input.integer("limit", {1, mostEventsOfPage}).value_or(mostEventsOfPage);
    const auto token = input.text("nextToken", {.least = 1});
    readPattern(call, search);
    const auto group = groupOf(call, m_services.profile);
    if (!group)
        return;
    range.groups = {*group};
    if (token) {
        const auto place = placeOfPageToken(purposeOf(search), *token);
        if (!place)
            return call->fail(badNextToken());
        search.from = placeFrom(*place);
    }
    if (range.streams.isEmpty())
        return find(call, search);
    whenGiven(call, m_services.logs.streams(*group), this, [=, this](const QList<LogStream> &streams) {
        const auto isThere = [&streams](const QString &name) {
            return std::any_of(streams.begin(), streams.end(),
                               [&name](const LogStream &stream) { return stream.name == name; });
        };
        if (!std::all_of(search.range.streams.begin(), search.range.streams.end(), isThere))
            return call->fail(noSuchStream());
        find(call, search);
    });
}

void LogFilterOperations::readPattern(const CallPtr &call, EventSearch &search)
{
    const QString text = call->input.text("filterPattern", {0, longestPattern}).value_or(QString());
    const auto parsed = FilterPattern::parse(text);
    if (const auto *problem = std::get_if<FilterPattern::Problem>(&parsed))
        return call->input.refuse(badLogsParameter(
            tr("Invalid filter pattern: character %1: %2").arg(problem->at + 1).arg(problem->message)));
    const auto &pattern = std::get<FilterPattern>(parsed);
    if (!pattern.isEmpty())
        search.match = [pattern](const QByteArray &message) { return pattern.matches(message); };
}

void LogFilterOperations::find(const CallPtr &call, const EventSearch &search)
{
    whenGiven(call, findEvents(m_services.logs, search, this), this, [=](const EventPage &page) {
        call->replyFromPool([page, purpose = purposeOf(search)] {
            QCborArray events;
            for (const LogHit &hit : page.events)
                events.append(hitShape(hit));
            // The list of streams is empty since 2019.
            QCborMap output{{QStringLiteral("events"), events},
                            {QStringLiteral("searchedLogStreams"), QCborArray()}};
            if (!page.isLast && page.end)
                output.insert(QStringLiteral("nextToken"), pageToken(purpose, textOf(*page.end)));
            return output;
        });
    });
}

} // namespace lambdesk
