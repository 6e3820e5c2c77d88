// SPDX-License-Identifier: GPL-3.0-or-later
#include "logqueryoperations.h"

#include "logcalls.h"

#include <model/core/clock.h>
#include <model/endpoint/namedoperations.h>
#include <model/logs/logservice.h>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr qsizetype mostGroups = 50;
constexpr qint64 mostRows = 10'000;
constexpr qint64 largestList = 1000;

QString statusText(LogQueries::Status status)
{
    switch (status) {
    case LogQueries::Status::Scheduled:
        return QStringLiteral("Scheduled");
    case LogQueries::Status::Running:
        return QStringLiteral("Running");
    case LogQueries::Status::Complete:
        return QStringLiteral("Complete");
    case LogQueries::Status::Failed:
        return QStringLiteral("Failed");
    case LogQueries::Status::Cancelled:
        break;
    }
    return QStringLiteral("Cancelled");
}

QCborMap fieldShape(const QString &field, const QString &value)
{
    return {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}};
}

/// Fields without a value are left out, and rows of single events name it.
QCborArray rowShape(const InsightsResult &result, const InsightsResult::Row &row)
{
    QCborArray shape;
    for (qsizetype i = 0; i < result.columns.size(); ++i) {
        if (!row.values.value(i).isNull())
            shape.append(fieldShape(result.columns[i], row.values[i]));
    }
    const QString pointer = QStringLiteral("@ptr");
    if (row.event && !result.columns.contains(pointer))
        shape.append(fieldShape(pointer, insightsPointer(row.event->stream, row.event->row)));
    return shape;
}

QCborMap resultShape(const LogQueries::State &state)
{
    QCborArray rows;
    for (const InsightsResult::Row &row : state.result.rows)
        rows.append(rowShape(state.result, row));
    const InsightsStatistics &statistics = state.statistics;
    return {{QStringLiteral("queryLanguage"), QStringLiteral("CWLI")},
            {QStringLiteral("results"), rows},
            {QStringLiteral("statistics"),
             QCborMap{{QStringLiteral("recordsMatched"), double(statistics.recordsMatched)},
                      {QStringLiteral("recordsScanned"), double(statistics.recordsScanned)},
                      {QStringLiteral("bytesScanned"), double(statistics.bytesScanned)},
                      {QStringLiteral("estimatedRecordsSkipped"), 0.0},
                      {QStringLiteral("estimatedBytesSkipped"), 0.0},
                      {QStringLiteral("logGroupsScanned"), double(state.request.range.groups.size())}}},
            {QStringLiteral("status"), statusText(state.status)}};
}

Failure noSuchQuery()
{
    return {400, "ResourceNotFoundException", LogQueryOperations::tr("The specified query does not exist.")};
}

/// Seconds, as the platform documents; it takes milliseconds as well.
LogTime millisecondsOf(qint64 given)
{
    constexpr qint64 noSeconds = 100'000'000'000;
    return given < noSeconds ? given * 1000 : given;
}

} // namespace

LogQueryOperations::LogQueryOperations(const EndpointServices &services, NamedOperations &operations,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *name, void (LogQueryOperations::*operation)(const CallPtr &)) {
        operations.add(logsService(), name,
                       [this, operation](const CallPtr &call) { (this->*operation)(call); });
    };
    add("StartQuery", &LogQueryOperations::start);
    add("GetQueryResults", &LogQueryOperations::results);
    add("StopQuery", &LogQueryOperations::stop);
    add("DescribeQueries", &LogQueryOperations::list);
}

/// Names that can't be of this place are empty.
QStringList LogQueryOperations::groupsOf(const CallPtr &call)
{
    CallInput &input = call->input;
    QStringList groups = input.texts("logGroupNames", groupNameRule());
    if (const auto name = input.text("logGroupName", groupNameRule()))
        groups.append(*name);
    int ways = int(input.has("logGroupNames")) + int(input.has("logGroupName"));
    if (input.has("logGroupIdentifiers")) {
        ++ways;
        for (const QString &identifier : input.texts("logGroupIdentifiers"))
            groups.append(groupOfArn(call, m_services.profile, identifier).value_or(QString()));
    }
    if (ways != 1)
        input.refuse(badLogsParameter(tr("Exactly one of logGroupName, logGroupNames and logGroupIdentifiers "
                                         "must be given.")));
    if (groups.isEmpty() || groups.size() > mostGroups)
        input.refuse(badLogsParameter(tr("A query is about 1 to %1 log groups.").arg(mostGroups)));
    return groups;
}

void LogQueryOperations::start(const CallPtr &call)
{
    CallInput &input = call->input;
    LogQueries::Request request;
    request.range.groups = groupsOf(call);
    request.text = input.requiredText("queryString", {0, 10'000});
    request.limit = input.integer("limit", {1, mostRows}).value_or(mostRows);
    if (input
            .text("queryLanguage",
                  {.choices = {QStringLiteral("CWLI"), QStringLiteral("SQL"), QStringLiteral("PPL")}})
            .value_or(QStringLiteral("CWLI")) != u"CWLI")
        input.refuse(badLogsParameter(tr("Lambdesk knows the query language CWLI only.")));
    input.requirePresence("startTime");
    input.requirePresence("endTime");
    const qint64 from = input.integer("startTime", {.least = 0}).value_or(0);
    const qint64 to = input.integer("endTime", {.least = 0}).value_or(0);
    request.range.from = millisecondsOf(from);
    request.range.to = millisecondsOf(to) == to ? to + 1 : (to + 1) * 1000; // its last second is included
    if (*request.range.to <= *request.range.from)
        input.refuse(badLogsParameter(tr("The query's end is before its start.")));
    if (call->isRefused())
        return;
    whenGiven(call, m_services.logs.groups(), this, [=, this](const QList<LogGroup> &known) {
        for (const QString &group : request.range.groups) {
            if (std::none_of(known.begin(), known.end(),
                             [&group](const LogGroup &each) { return each.name == group; }))
                return call->fail(Failure{400, "ResourceNotFoundException",
                                          tr("Log group '%1' does not exist for account ID '%2'")
                                              .arg(group, m_services.profile.accountId)});
        }
        start(call, request);
    });
}

void LogQueryOperations::start(const CallPtr &call, const LogQueries::Request &request)
{
    const qint64 now = m_services.clock.now().toMSecsSinceEpoch();
    whenReady(m_services.queries.start(request), this, [=, this](const Result<QString> &id) {
        if (id) {
            m_started.insert(*id, now);
            return call->reply({{QStringLiteral("queryId"), *id}});
        }
        if (id.error().kind == ErrorKind::InvalidParameter)
            return call->fail(Failure{400, "MalformedQueryException", id.error().message});
        call->fail(id.error());
    });
}

void LogQueryOperations::results(const CallPtr &call)
{
    const QString id = call->input.requiredText("queryId", {1, 256});
    if (call->isRefused())
        return;
    whenReady(m_services.queries.state(id), this, [call](const Result<LogQueries::State> &state) {
        if (state)
            return call->replyFromPool([state = *state] { return resultShape(state); });
        call->fail(state.error().kind == ErrorKind::NotFound ? noSuchQuery()
                                                             : logsService().failureOf(state.error()));
    });
}

void LogQueryOperations::stop(const CallPtr &call)
{
    const QString id = call->input.requiredText("queryId", {1, 256});
    if (call->isRefused())
        return;
    whenReady(m_services.queries.stop(id), this, [call](const Result<bool> &stopped) {
        if (!stopped)
            return call->fail(noSuchQuery());
        if (!*stopped)
            return call->fail(badLogsParameter(tr("The specified query is not running.")));
        call->reply({{QStringLiteral("success"), true}});
    });
}

void LogQueryOperations::list(const CallPtr &call)
{
    CallInput &input = call->input;
    const auto group = input.text("logGroupName", groupNameRule());
    const auto status = input.text("status");
    const qint64 limit = input.integer("maxResults", {1, largestList}).value_or(largestList);
    input.text("nextToken", {.least = 1});
    if (call->isRefused())
        return;
    whenGiven(call, m_services.queries.list(), this, [=, this](QList<LogQueries::State> states) {
        m_started.removeIf([&states](auto started) {
            return std::none_of(states.begin(), states.end(),
                                [&](const LogQueries::State &state) { return state.id == started.key(); });
        });
        states.removeIf([&](const LogQueries::State &state) {
            return (group && !state.request.range.groups.contains(*group)) ||
                   (status && statusText(state.status) != *status);
        });
        bool isPast = false;
        replyLogsPage(
            call, QStringLiteral("queries"), QStringLiteral("queries"), limit, states,
            [](const LogQueries::State &state) { return state.id; },
            [&isPast](const LogQueries::State &state, const QString &place) {
                return std::exchange(isPast, isPast || state.id == place);
            },
            [this](const LogQueries::State &state) {
                QCborMap shape{{QStringLiteral("queryLanguage"), QStringLiteral("CWLI")},
                               {QStringLiteral("queryId"), state.id},
                               {QStringLiteral("queryString"), state.request.text},
                               {QStringLiteral("status"), statusText(state.status)},
                               {QStringLiteral("queryDuration"), state.elapsedMs},
                               {QStringLiteral("bytesScanned"), double(state.statistics.bytesScanned)},
                               {QStringLiteral("logGroupName"), state.request.range.groups.value(0)}};
                if (const auto started = m_started.constFind(state.id); started != m_started.cend())
                    shape.insert(QStringLiteral("createTime"), *started);
                return shape;
            });
    });
}

} // namespace lambdesk
