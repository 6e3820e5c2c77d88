// SPDX-License-Identifier: GPL-3.0-or-later
#include "logeventoperations.h"

#include "eventsearch.h"
#include "eventtoken.h"
#include "logcalls.h"

#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/core/units.h>
#include <model/endpoint/namedoperations.h>
#include <model/logs/logline.h>
#include <model/logs/logrules.h>
#include <model/logs/logservice.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

QString batchRefusal(const QList<NewLogEvent> &events)
{
    qint64 bytes = 0;
    for (const NewLogEvent &event : events) {
        const qint64 size = event.message.size() + LogRules::bytesOfEvent;
        if (size > longestLineBytes)
            return LogEventOperations::tr("Log event too large: %1 bytes exceeds limit of %2")
                .arg(size)
                .arg(longestLineBytes);
        bytes += size;
    }
    if (bytes > LogRules::mostBytes)
        return LogEventOperations::tr("Upload too large: %1 bytes exceeds limit of %2")
            .arg(bytes)
            .arg(LogRules::mostBytes);
    if (!std::is_sorted(events.begin(), events.end(),
                        [](const auto &a, const auto &b) { return a.timestamp < b.timestamp; }))
        return LogEventOperations::tr(
            "Log events in a single PutLogEvents request must be in chronological order.");
    if (!events.isEmpty() && events.last().timestamp - events.first().timestamp > LogRules::longestSpan)
        return LogEventOperations::tr("The batch of log events in a single PutLogEvents request cannot span "
                                      "more than 24 hours.");
    return {};
}

QCborMap eventShape(const LogHit &hit)
{
    return {{QStringLiteral("timestamp"), hit.event.timestamp},
            {QStringLiteral("message"), QString::fromUtf8(hit.event.message)},
            {QStringLiteral("ingestionTime"), hit.event.ingested}};
}

} // namespace

struct LogEventOperations::PutRequest {
    QString group;
    QString stream;
    QList<NewLogEvent> events;
};

struct LogEventOperations::GetRequest {
    QString group;
    QString stream;
    EventSearch search;
    bool fromHead = false;
    std::optional<QString> token;
};

LogEventOperations::LogEventOperations(const EndpointServices &services, NamedOperations &operations,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    operations.add(logsService(), "PutLogEvents", [this](const CallPtr &call) { put(call); });
    operations.add(logsService(), "GetLogEvents", [this](const CallPtr &call) { get(call); });
}

LogEventOperations::PutRequest LogEventOperations::readPut(CallInput &input)
{
    PutRequest request{input.requiredText("logGroupName", groupNameRule()),
                       input.requiredText("logStreamName", streamNameRule()),
                       {}};
    input.requirePresence("logEvents");
    for (CallInput &event : input.objects("logEvents")) {
        event.requirePresence("timestamp");
        const LogTime timestamp = event.integer("timestamp", {.least = 0}).value_or(0);
        request.events.append({timestamp, event.requiredText("message", {.least = 1}).toUtf8()});
    }
    if (input.has("logEvents"))
        input.checkSize("logEvents", request.events.size(), 1, LogRules::mostEvents);
    if (const QString refusal = batchRefusal(request.events); !refusal.isEmpty())
        input.refuse(badLogsParameter(refusal));
    return request;
}

void LogEventOperations::put(const CallPtr &call)
{
    whenRead(call, this, readPut, [=, this](const PutRequest &request) {
        whenGiven(call, m_services.logs.group(request.group), this,
                  [=, this](const LogGroup &group) { store(call, request, group); });
    });
}

/// What is too old or too new is left out, and said so.
void LogEventOperations::store(const CallPtr &call, const PutRequest &request, const LogGroup &group)
{
    const LogTime now = m_services.clock.now().toMSecsSinceEpoch();
    const auto firstFrom = [&](LogTime time) {
        return std::lower_bound(request.events.begin(), request.events.end(), time,
                                [](const NewLogEvent &event, LogTime at) { return event.timestamp < at; }) -
               request.events.begin();
    };
    const auto tooOld = firstFrom(now - LogRules::oldest);
    const auto expired = group.retentionDays ? firstFrom(now - *group.retentionDays * msPerDay) : 0;
    const auto tooNew = firstFrom(now + LogRules::furthest + 1);
    QCborMap rejected;
    if (tooOld > 0)
        rejected.insert(QStringLiteral("tooOldLogEventEndIndex"), qint64(tooOld));
    if (expired > 0)
        rejected.insert(QStringLiteral("expiredLogEventEndIndex"), qint64(expired));
    if (tooNew < request.events.size())
        rejected.insert(QStringLiteral("tooNewLogEventStartIndex"), qint64(tooNew));
    QCborMap output{{QStringLiteral("nextSequenceToken"),
                     checkDigits(m_services.ids.uuid(), 20).rightJustified(56, u'4')}};
    if (!rejected.isEmpty())
        output.insert(QStringLiteral("rejectedLogEventsInfo"), rejected);
    const auto first = std::max(tooOld, expired);
    const QList<NewLogEvent> taken = request.events.mid(first, std::max<qsizetype>(0, tooNew - first));
    if (taken.isEmpty())
        return whenStreamGiven(call, m_services.logs, request.group,
                               m_services.logs.stream(request.group, request.stream), this,
                               [=](const LogStream &) { call->reply(output); });
    whenStreamGiven(call, m_services.logs, request.group,
                    m_services.logs.put(request.group, request.stream, taken), this,
                    [=] { call->reply(output); });
}

void LogEventOperations::get(const CallPtr &call)
{
    CallInput &input = call->input;
    GetRequest request;
    request.stream = input.requiredText("logStreamName", streamNameRule());
    request.search.range.from = input.integer("startTime", {.least = 0});
    request.search.range.to = input.integer("endTime", {.least = 0});
    request.search.limit = input.integer("limit", {1, LogRules::mostEvents}).value_or(LogRules::mostEvents);
    request.fromHead = input.flag("startFromHead");
    request.token = input.text("nextToken", {.least = 1});
    const auto group = groupOf(call, m_services.profile);
    if (!group)
        return;
    request.group = *group;
    request.search.range.groups = {*group};
    request.search.range.streams = {request.stream};
    whenStreamGiven(call, m_services.logs, *group, m_services.logs.stream(*group, request.stream), this,
                    [=, this](const LogStream &stream) { find(call, request, stream); });
}

void LogEventOperations::find(const CallPtr &call, const GetRequest &request, const LogStream &stream)
{
    std::optional<EventToken> token;
    if (request.token) {
        token = EventToken::from(*request.token, stream.id);
        if (!token)
            return call->fail(badNextToken());
    }
    EventSearch search = request.search;
    const bool isForward = token ? token->isForward : request.fromHead;
    const LogPlace start = token ? token->place : LogPlace{search.range.from.value_or(0), stream.id, 0};
    if (isForward)
        search.from = start;
    const auto before = token ? std::optional(token->place) : std::nullopt;
    const auto found = isForward ? findEvents(m_services.logs, search, this)
                                 : findNewestEvents(m_services.logs, stream, search, before, this);
    whenGiven(call, found, this, [=](const EventPage &page) {
        call->replyFromPool([page, start] {
            QCborArray events;
            for (const LogHit &hit : page.events)
                events.append(eventShape(hit));
            return QCborMap{
                {QStringLiteral("events"), events},
                {QStringLiteral("nextForwardToken"), EventToken{true, page.end.value_or(start)}.text()},
                {QStringLiteral("nextBackwardToken"), EventToken{false, page.begin.value_or(start)}.text()}};
        });
    });
}

} // namespace lambdesk
