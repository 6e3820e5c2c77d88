// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstreamoperations.h"

#include "logcalls.h"

#include <model/endpoint/namedoperations.h>
#include <model/logs/logservice.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr qint64 mostStreamsOfPage = 50;

/// Streams without events are the oldest; those of one time are told apart by their names.
std::pair<LogTime, QString> timeKey(const LogStream &stream)
{
    return {stream.lastEvent.value_or(0), stream.name};
}

QString placeOfStream(const LogStream &stream)
{
    return QString::number(stream.lastEvent.value_or(0)) + u'/' + stream.name;
}

struct Order {
    bool byTime = false;
    bool descending = false;

    bool isBefore(const LogStream &a, const LogStream &b) const
    {
        const LogStream &first = descending ? b : a;
        const LogStream &second = descending ? a : b;
        return byTime ? timeKey(first) < timeKey(second) : first.name < second.name;
    }
};

QCborMap shapeOf(const QString &arnOfGroup, const LogStream &stream)
{
    QCborMap shape{{QStringLiteral("logStreamName"), stream.name},
                   {QStringLiteral("creationTime"), stream.created},
                   {QStringLiteral("arn"), arnOfGroup + QStringLiteral(":log-stream:") + stream.name},
                   // The platform has said so of every stream since 2019.
                   {QStringLiteral("storedBytes"), 0},
                   {QStringLiteral("uploadSequenceToken"), checkDigits(stream.name, 20)}};
    if (stream.firstEvent)
        shape.insert(QStringLiteral("firstEventTimestamp"), *stream.firstEvent);
    if (stream.lastEvent)
        shape.insert(QStringLiteral("lastEventTimestamp"), *stream.lastEvent);
    if (stream.lastIngested)
        shape.insert(QStringLiteral("lastIngestionTime"), *stream.lastIngested);
    return shape;
}

} // namespace

LogStreamOperations::LogStreamOperations(const EndpointServices &services, NamedOperations &operations,
                                         QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *name, void (LogStreamOperations::*operation)(const CallPtr &)) {
        operations.add(logsService(), name,
                       [this, operation](const CallPtr &call) { (this->*operation)(call); });
    };
    add("CreateLogStream", &LogStreamOperations::create);
    add("DeleteLogStream", &LogStreamOperations::remove);
    add("DescribeLogStreams", &LogStreamOperations::describe);
}

void LogStreamOperations::create(const CallPtr &call)
{
    const QString group = call->input.requiredText("logGroupName", groupNameRule());
    const QString name = call->input.requiredText("logStreamName", streamNameRule());
    if (!call->isRefused())
        whenStreamGiven(call, m_services.logs, group, m_services.logs.createStream(group, name), this,
                        [call] { call->reply(); });
}

void LogStreamOperations::remove(const CallPtr &call)
{
    const QString group = call->input.requiredText("logGroupName", groupNameRule());
    const QString name = call->input.requiredText("logStreamName", streamNameRule());
    if (!call->isRefused())
        whenStreamGiven(call, m_services.logs, group, m_services.logs.deleteStream(group, name), this,
                        [call] { call->reply(); });
}

void LogStreamOperations::describe(const CallPtr &call)
{
    const QString byName = QStringLiteral("LogStreamName");
    const QString byTime = QStringLiteral("LastEventTime");
    CallInput &input = call->input;
    const auto prefix = input.text("logStreamNamePrefix", streamNameRule());
    const QString orderBy = input.text("orderBy", {.choices = {byName, byTime}}).value_or(byName);
    const Order order{orderBy == byTime, input.flag("descending")};
    const qint64 limit = input.integer("limit", {1, mostStreamsOfPage}).value_or(mostStreamsOfPage);
    input.text("nextToken", {.least = 1});
    if (order.byTime && prefix)
        input.refuse(badLogsParameter(tr("Cannot order by LastEventTime with a logStreamNamePrefix.")));
    const auto group = groupOf(call, m_services.profile);
    if (!group)
        return;
    whenGiven(call, m_services.logs.streams(*group), this, [=, this](QList<LogStream> streams) {
        streams.removeIf(
            [&](const LogStream &stream) { return !stream.name.startsWith(prefix.value_or(QString())); });
        std::sort(streams.begin(), streams.end(),
                  [&](const LogStream &a, const LogStream &b) { return order.isBefore(a, b); });
        const QString purpose =
            QStringLiteral("streams/%1/%2/%3").arg(int(order.byTime)).arg(int(order.descending)).arg(*group);
        const auto isAfter = [&order](const LogStream &stream, const QString &place) {
            LogStream last;
            last.lastEvent = place.section(u'/', 0, 0).toLongLong();
            last.name = place.section(u'/', 1);
            return order.isBefore(last, stream);
        };
        replyLogsPage(call, purpose, QStringLiteral("logStreams"), limit, streams, placeOfStream, isAfter,
                      [arn = groupArn(call, m_services.profile, *group)](const LogStream &stream) {
                          return shapeOf(arn, stream);
                      });
    });
}

} // namespace lambdesk
