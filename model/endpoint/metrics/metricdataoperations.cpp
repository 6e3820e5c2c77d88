// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricdataoperations.h"

#include "metriccalls.h"
#include "metricdatalines.h"

#include <model/core/async.h>
#include <model/endpoint/namedoperations.h>
#include <model/endpoint/pagetoken.h>
#include <model/metrics/metricservice.h>

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr qsizetype mostQueries = 500;
constexpr qint64 largestPage = 100'800;

QString purpose()
{
    return QStringLiteral("data");
}

/// A place in the list of series and in the points of one; the digits of a token only tell that it was copied
/// wrongly, so it may say anything.
std::optional<std::pair<qint64, qint64>> placeFrom(const QString &token)
{
    const auto place = placeOfPageToken(purpose(), token);
    if (!place)
        return std::nullopt;
    const qint64 series = place->section(u'/', 0, 0).toLongLong();
    const qint64 point = place->section(u'/', 1).toLongLong();
    return series < 0 || point < 0 ? std::nullopt : std::optional(std::pair(series, point));
}

} // namespace

struct MetricDataOperations::Request {
    QList<MetricDataQuery> queries;
    bool ascending = false;
    qint64 limit = largestPage; ///< of points
    qsizetype firstLine = 0;    ///< where the page begins
    qint64 firstPoint = 0;
};

MetricDataOperations::MetricDataOperations(const EndpointServices &services, NamedOperations &operations,
                                           QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    operations.add(metricsService(), "GetMetricData", [this](const CallPtr &call) { get(call); });
}

void MetricDataOperations::readExpression(CallInput &input, MetricDataQuery &query)
{
    const QString text = input.requiredText("Expression", {1, 2048});
    query.label = input.text("Label").value_or(QString());
    if (input.has("MetricStat"))
        return input.refuse(badMetricCombination(
            tr("The parameters %1Expression and %1MetricStat are mutually exclusive and you have specified "
               "both.")
                .arg(input.place())));
    const auto math = MetricMath::parse(text);
    if (math)
        query.math = *math;
    else
        input.refuse(badMetricQuery(tr("Error in expression '%1': %2").arg(query.id, math.error().message)));
}

MetricDataQuery MetricDataOperations::readQuery(CallInput &input)
{
    MetricDataQuery query;
    query.id = input.requiredText("Id", {1, 255, "[a-z][a-zA-Z0-9_]*"});
    query.isReturned = !input.has("ReturnData") || input.flag("ReturnData");
    if (input.has("Expression")) {
        readExpression(input, query);
        return query;
    }
    input.requirePresence("MetricStat");
    auto stat = input.object("MetricStat");
    auto metric = stat ? stat->object("Metric") : std::nullopt;
    if (!stat || !metric) {
        if (stat)
            stat->requirePresence("Metric");
        return query;
    }
    query.metric.id = readMetricId(*metric, metric->requiredText("Namespace", nameSpaceRule()));
    query.metric.periodSeconds = readPeriod(*stat);
    query.metric.unit = stat->text("Unit", unitRule()).value_or(QString());
    const QString name = stat->requiredText("Stat", {.least = 1});
    if (const auto statistic = Statistic::from(name))
        query.statistic = *statistic;
    else
        input.refuse(badMetricQuery(
            tr("The value %1 for parameter %2Stat is not supported.").arg(name.left(40), stat->place())));
    query.label = input.text("Label").value_or(query.metric.id.name);
    return query;
}

void MetricDataOperations::get(const CallPtr &call)
{
    const QString ascending = QStringLiteral("TimestampAscending");
    CallInput &input = call->input;
    Request request;
    input.requirePresence("MetricDataQueries");
    input.requirePresence("StartTime");
    input.requirePresence("EndTime");
    const MetricTime from = input.time("StartTime").value_or(0);
    const MetricTime to = input.time("EndTime").value_or(1);
    if (from >= to)
        input.refuse(badMetricQuery(tr("The parameter StartTime must be less than the parameter EndTime.")));
    QSet<QString> ids;
    for (CallInput &each : input.objects("MetricDataQueries")) {
        MetricDataQuery query = readQuery(each);
        query.metric.from = from;
        query.metric.to = to;
        if (ids.contains(query.id))
            input.refuse(badMetricQuery(
                tr("The values for parameter Id in MetricDataQueries are not unique: '%1'.").arg(query.id)));
        ids.insert(query.id);
        request.queries.append(query);
    }
    input.checkSize("MetricDataQueries", request.queries.size(), 1, mostQueries);
    request.ascending =
        input.text("ScanBy", {.choices = {QStringLiteral("TimestampDescending"), ascending}}) == ascending;
    request.limit = input.integer("MaxDatapoints", {1, largestPage}).value_or(largestPage);
    if (const QString token = input.text("NextToken").value_or(QString()); !token.isEmpty()) {
        const auto place = placeFrom(token);
        if (!place)
            input.refuse({400, "InvalidNextToken", tr("The next token specified is invalid.")});
        std::tie(request.firstLine, request.firstPoint) = place.value_or(std::pair<qint64, qint64>());
    }
    if (call->isRefused())
        return;
    QList<MetricQuery> metrics;
    for (const MetricDataQuery &query : std::as_const(request.queries)) {
        if (!query.math)
            metrics.append(query.metric);
    }
    whenGiven(call, m_services.metrics.series(metrics), this, [=, this](const QList<MetricSeries> &found) {
        const auto computed = runOnPool([request, found] { return metricDataLines(request.queries, found); });
        whenReady(computed, this, [=](const Result<QList<MetricDataLine>> &lines) {
            if (!lines)
                return call->fail(badMetricQuery(lines.error().message));
            call->replyFromPool([request, lines] { return page(request, *lines); });
        });
    });
}

/// Line after line, until the page is full.
QCborMap MetricDataOperations::page(const Request &request, const QList<MetricDataLine> &lines)
{
    QCborMap output;
    QCborArray results;
    qint64 room = request.limit;
    for (qsizetype index = request.firstLine; index < lines.size(); ++index) {
        const MetricDataLine &line = lines[index];
        const auto &points = line.points;
        const qint64 first = index == request.firstLine ? request.firstPoint : 0;
        const qint64 end = first + std::min<qint64>(room, std::max<qint64>(0, points.size() - first));
        QCborArray times;
        QCborArray values;
        for (qint64 i = first; i < end; ++i) {
            const auto &[time, value] = points[request.ascending ? i : points.size() - 1 - i];
            times.append(timeValue(time));
            values.append(value);
        }
        room -= std::max<qint64>(0, end - first);
        const bool isComplete = end >= points.size();
        results.append(QCborMap{{QStringLiteral("Id"), line.id},
                                {QStringLiteral("Label"), line.label},
                                {QStringLiteral("Timestamps"), times},
                                {QStringLiteral("Values"), values},
                                {QStringLiteral("StatusCode"),
                                 isComplete ? QStringLiteral("Complete") : QStringLiteral("PartialData")}});
        if (isComplete && (room > 0 || index + 1 == lines.size()))
            continue;
        output.insert(
            QStringLiteral("NextToken"),
            pageToken(purpose(),
                      QStringLiteral("%1/%2").arg(isComplete ? index + 1 : index).arg(isComplete ? 0 : end)));
        break;
    }
    output.insert(QStringLiteral("MetricDataResults"), results);
    output.insert(QStringLiteral("Messages"), QCborArray());
    return output;
}

} // namespace lambdesk
