// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/endpoint/pagetoken.h>
#include <tests/support/endpointfixture.h>

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60;

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

QJsonArray dimension(const QString &name, const QString &value)
{
    return {QJsonObject{{u"Name"_s, name}, {u"Value"_s, value}}};
}

} // namespace

/// CloudWatch's operations over a real store, in each of its protocols.
class TestMetricOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_endpoint = std::make_unique<EndpointFixture>();
        m_now = QDateTime::currentSecsSinceEpoch();
    }
    void cleanup() { m_endpoint.reset(); }

    void everyProtocolReadsAndWritesTheSame()
    {
        const QByteArray form =
            "Action=PutMetricData&Version=2010-08-01&Namespace=My+App&MetricData.member.1.MetricName=m"
            "&MetricData.member.1.Dimensions.member.1.Name=A&MetricData.member.1.Dimensions.member.1.Value=b%"
            "26"
            "&MetricData.member.1.Value=1&MetricData.member.1.Unit=Count";
        const auto query = m_endpoint->ask("POST", "/", form, formType);
        QCOMPARE(query.status, 200);
        QVERIFY(query.body.startsWith("<PutMetricDataResponse xmlns="));
        QVERIFY(query.body.contains("<RequestId>" + query.header("x-amzn-requestid") + "</RequestId>"));
        const QJsonObject datum{{u"MetricName"_s, u"m"_s},
                                {u"Dimensions"_s, dimension(u"A"_s, u"b&"_s)},
                                {u"Value"_s, 2},
                                {u"Unit"_s, u"Count"_s}};
        const QJsonObject input{{u"Namespace"_s, u"My App"_s}, {u"MetricData"_s, QJsonArray{datum}}};
        const auto json = ask("PutMetricData", input);
        QCOMPARE(json.status, 200);
        QCOMPARE(json.body, ""_ba);
        QCOMPARE(askCbor("PutMetricData", QCborMap::fromJsonObject(input)).status, 200);

        const auto listed =
            m_endpoint->ask("GET", "/?Action=ListMetrics&Version=2010-08-01&Namespace=My%20App");
        QVERIFY(listed.body.contains(
            "<Metrics><member><Namespace>My App</Namespace><MetricName>m</MetricName><Dimensions><member>"
            "<Name>A</Name><Value>b&amp;</Value></member></Dimensions></member></Metrics>"));
        const QJsonObject point = ask("GetMetricStatistics", statisticsInput({u"Sum"_s, u"SampleCount"_s}))
                                      .json()[u"Datapoints"_s][0]
                                      .toObject();
        QCOMPARE(point[u"Sum"_s], 5);
        QCOMPARE(point[u"SampleCount"_s], 3);
        QCOMPARE(point[u"Unit"_s], u"Count"_s);
        QVERIFY(!point.contains(u"Average"_s));
        QCOMPARE(point[u"Timestamp"_s].toInteger() % minute, 0);
        QVERIFY(std::abs(point[u"Timestamp"_s].toInteger() - m_now) <= 3600);

        QCborMap cborInput = QCborMap::fromJsonObject(statisticsInput({u"Maximum"_s}));
        cborInput[u"StartTime"_s] = QCborValue(QCborKnownTags::UnixTime_t, m_now - 600);
        const auto cbor = askCbor("GetMetricStatistics", cborInput);
        QCOMPARE(cbor.header("smithy-protocol"), "rpc-v2-cbor"_ba);
        const QCborMap cborPoint =
            QCborValue::fromCbor(cbor.body).toMap()[u"Datapoints"_s].toArray().at(0).toMap();
        QCOMPARE(cborPoint[u"Maximum"_s], QCborValue(2.0));
        QVERIFY(cborPoint[u"Timestamp"_s].isDateTime());
    }

    void everyProtocolFails()
    {
        const auto query =
            m_endpoint->ask("POST", "/", "Action=ListMetrics&Version=2010-08-01&Namespace=%3Ax", formType);
        QCOMPARE(query.status, 400);
        QCOMPARE(query.header("content-type"), "text/xml"_ba);
        QVERIFY(query.body.contains(
            "<Code>ValidationError</Code><Message>1 validation error detected: Value ':x' "
            "at 'namespace' failed to satisfy constraint: Member must satisfy regular "
            "expression pattern: [^:].*</Message>"));
        const auto json = ask("GetMetricStatistics", with(statisticsInput({u"Sum"_s}), {{u"Period"_s, 61}}));
        QCOMPARE(json.text("__type"), u"InvalidParameterValueException"_s);
        QCOMPARE(json.header("x-amzn-query-error"), "InvalidParameterValue;Sender"_ba);
        const auto cbor = askCbor("DescribeAlarms", {});
        QCOMPARE(cbor.status, 400);
        QCOMPARE(QCborValue::fromCbor(cbor.body).toMap()[u"__type"_s].toString(),
                 u"UnknownOperationException"_s);
        QVERIFY(m_endpoint->ask("POST", "/", "Action=DescribeAlarms&Version=2010-08-01", formType)
                    .body.contains("<Code>InvalidAction</Code>"));
        QCOMPARE(m_endpoint->ask("POST", "/", "Action=ListQueues&Version=2012-11-05", formType).status, 404);
        QCOMPARE(m_endpoint
                     ->ask("POST", "/",
                           "Action=ListMetrics&Version=2010-08-01&A=" + QByteArray(1024 * 1024, '.'),
                           formType)
                     .status,
                 404);
        const auto other = m_endpoint->ask("POST", "/", "{}",
                                           "X-Amz-Target: DynamoDB_20120810.ListTables\r\n"
                                           "Content-Type: application/x-amz-json-1.0\r\n");
        QCOMPARE(other.status, 501);
        QVERIFY(other.text("Message").contains(u"ListTables"));
    }

    void unpacksABody()
    {
        // {"Namespace":"N","MetricData":[{"MetricName":"m","Value":7}]}
        const QByteArray packed =
            QByteArray::fromHex("1f8b0800000000000203ab56f24bcc4d2d2e484c4e55b252f253d251f24d2d29ca4c76492c49"
                                "54b28aae8672418a80f2b940f9b0c49c5220dbbc36b61600ae884e963d000000");
        const QByteArray headers = "Content-Encoding: gzip\r\nContent-Type: application/x-amz-json-1.0\r\n"
                                   "X-Amz-Target: GraniteServiceVersion20100801.PutMetricData\r\n";
        QCOMPARE(m_endpoint->ask("POST", "/", packed, headers).status, 200);
        QCOMPARE(ask("ListMetrics", {{u"Namespace"_s, u"N"_s}}).json()[u"Metrics"_s].toArray().size(), 1);
        QCOMPARE(m_endpoint->ask("POST", "/", "no gzip", headers).status, 400);
    }

    void putsValuesInEachWay()
    {
        const QJsonObject single{{u"MetricName"_s, u"m"_s}, {u"Value"_s, 4}};
        const QJsonObject many{
            {u"MetricName"_s, u"m"_s}, {u"Values"_s, QJsonArray{1, 2}}, {u"Counts"_s, QJsonArray{3, 1}}};
        const QJsonObject set{
            {u"MetricName"_s, u"m"_s},
            {u"StatisticValues"_s,
             QJsonObject{{u"SampleCount"_s, 2}, {u"Sum"_s, 30}, {u"Minimum"_s, 10}, {u"Maximum"_s, 20}}}};
        QCOMPARE(put({single, many}).status, 200);
        const QJsonObject input{
            {u"Namespace"_s, u"N"_s},      {u"MetricName"_s, u"m"_s},
            {u"StartTime"_s, m_now - 600}, {u"EndTime"_s, m_now + 600},
            {u"Period"_s, 3600},           {u"ExtendedStatistics"_s, QJsonArray{u"p50"_s}}};
        const auto extended = ask("GetMetricStatistics", input);
        QVERIFY(std::abs(extended.json()[u"Datapoints"_s][0][u"ExtendedStatistics"_s][u"p50"_s].toDouble() -
                         1) < 0.1);
        QCOMPARE(put({set}).status, 200);
        QJsonObject plain = input;
        plain.remove(u"ExtendedStatistics"_s);
        plain.insert(u"Statistics"_s,
                     QJsonArray{u"Average"_s, u"Sum"_s, u"Minimum"_s, u"Maximum"_s, u"SampleCount"_s});
        double sum = 0;
        double count = 0;
        // The hour may have turned meanwhile.
        const QJsonArray points = ask("GetMetricStatistics", plain).json()[u"Datapoints"_s].toArray();
        for (const QJsonValue &point : points) {
            sum += point[u"Sum"_s].toDouble();
            count += point[u"SampleCount"_s].toDouble();
        }
        QCOMPARE(sum, 39.0);
        QCOMPARE(count, 7.0);
    }

    void refusesADatum_data()
    {
        QTest::addColumn<QJsonObject>("datum");
        QTest::addColumn<QString>("type");
        const QString value = u"InvalidParameterValueException"_s;
        const QString combination = u"InvalidParameterCombinationException"_s;
        const QString constraint = u"ValidationError"_s;
        QTest::newRow("no value") << QJsonObject{{u"Value"_s, QJsonValue()}}
                                  << u"MissingRequiredParameterException"_s;
        QTest::newRow("both") << QJsonObject{{u"Values"_s, QJsonArray{1}}} << combination;
        QTest::newRow("no name") << QJsonObject{{u"MetricName"_s, QJsonValue()}} << constraint;
        QTest::newRow("unit") << QJsonObject{{u"Unit"_s, u"Miles"_s}} << constraint;
        QTest::newRow("old") << QJsonObject{{u"Timestamp"_s, 1'000'000'000}} << value;
        QTest::newRow("future") << QJsonObject{{u"Timestamp"_s, 3.2e10}} << value;
        QTest::newRow("no time") << QJsonObject{{u"Timestamp"_s, u"today"_s}} << u"SerializationException"_s;
        QTest::newRow("huge") << QJsonObject{{u"Value"_s, 1e120}} << value;
        QTest::newRow("dimension") << QJsonObject{{u"Dimensions"_s, dimension(u"A"_s, u""_s)}} << constraint;
        QTest::newRow("dimension's text")
            << QJsonObject{{u"Dimensions"_s, dimension(u"A"_s, u"é"_s)}} << value;
        QTest::newRow("dimension twice")
            << QJsonObject{{u"Dimensions"_s,
                            QJsonArray{dimension(u"A"_s, u"b"_s)[0], dimension(u"A"_s, u"c"_s)[0]}}}
            << value;
        QTest::newRow("counts") << QJsonObject{{u"Value"_s, QJsonValue()},
                                               {u"Values"_s, QJsonArray{1, 2}},
                                               {u"Counts"_s, QJsonArray{1}}}
                                << value;
        QTest::newRow("set") << QJsonObject{{u"Value"_s, QJsonValue()},
                                            {u"StatisticValues"_s, QJsonObject{{u"Sum"_s, 1}}}}
                             << constraint;
    }
    void refusesADatum()
    {
        QFETCH(QJsonObject, datum);
        const QJsonObject good{{u"MetricName"_s, u"m"_s}, {u"Value"_s, 1}};
        QJsonObject bad = with(good, datum);
        const auto answer = put({good, bad});
        QCOMPARE(answer.status, 400);
        QTEST(answer.text("__type"), "type");
        // All or nothing.
        QCOMPARE(ask("ListMetrics", {}).json()[u"Metrics"_s].toArray().size(), 0);
    }
    void refusesThePlatformsNamespace()
    {
        QCOMPARE(
            put({QJsonObject{{u"MetricName"_s, u"m"_s}, {u"Value"_s, 1}}}, u"AWS/Lambda"_s).text("__type"),
            u"InvalidParameterValueException"_s);
        QCOMPARE(put({}).text("__type"), u"MissingRequiredParameterException"_s);
    }

    void listsInPages()
    {
        for (int batch = 0; batch < 2; ++batch) {
            QJsonArray data;
            for (int i = 0; i < 300; ++i)
                data.append(QJsonObject{{u"MetricName"_s, u"m%1-%2"_s.arg(batch).arg(i)}, {u"Value"_s, 1}});
            QCOMPARE(put(data).status, 200);
        }
        const auto first = ask("ListMetrics", {});
        QCOMPARE(first.json()[u"Metrics"_s].toArray().size(), 500);
        const auto second = ask("ListMetrics", {{u"NextToken"_s, first.text("NextToken")}});
        QCOMPARE(second.json()[u"Metrics"_s].toArray().size(), 100);
        QVERIFY(!second.json().contains(u"NextToken"_s));
        QCOMPARE(ask("ListMetrics", {{u"MetricName"_s, u"m1-7"_s}}).json()[u"Metrics"_s].toArray().size(), 1);
        QCOMPARE(ask("ListMetrics", {{u"NextToken"_s, u"x"_s}}).status, 400);
    }

    void refusesStatistics_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("message");
        const QString value = u"InvalidParameterValueException"_s;
        const QString combination = u"InvalidParameterCombinationException"_s;
        QTest::newRow("times") << QJsonObject{{u"EndTime"_s, 1}} << value
                               << u"The parameter StartTime must be less than the parameter EndTime."_s;
        QTest::newRow("points") << QJsonObject{{u"EndTime"_s, m_now + 2001 * minute}, {u"Period"_s, 60}}
                                << combination << u"You have requested up to 2,01"_s;
        QTest::newRow("none") << QJsonObject{{u"Statistics"_s, QJsonValue()}} << combination
                              << u"At least one of the parameters Statistics and ExtendedStatistics must be "
                                 "specified."_s;
        QTest::newRow("percentile") << QJsonObject{{u"Statistics"_s, QJsonValue()},
                                                   {u"ExtendedStatistics"_s, QJsonArray{u"p101"_s}}}
                                    << value
                                    << u"The value p101 for parameter ExtendedStatistics is not supported."_s;
        QTest::newRow("name")
            << QJsonObject{{u"Statistics"_s, QJsonArray{u"Mean"_s}}} << u"ValidationError"_s
            << u"1 validation error detected: Value 'Mean' at 'statistics' failed to satisfy "
               "constraint: Member must satisfy enum value set: [SampleCount, Average, Sum, "
               "Minimum, Maximum]"_s;
        QTest::newRow("no time")
            << QJsonObject{{u"StartTime"_s, QJsonValue()}} << u"ValidationError"_s
            << u"1 validation error detected: Value null at 'startTime' failed to satisfy "
               "constraint: Member must not be null"_s;
    }
    void refusesStatistics()
    {
        QFETCH(QJsonObject, change);
        const auto answer = ask("GetMetricStatistics", with(statisticsInput({u"Sum"_s}), change));
        QCOMPARE(answer.status, 400);
        QTEST(answer.text("__type"), "type");
        QFETCH(QString, message);
        QVERIFY2(answer.text("message").startsWith(message), qPrintable(answer.text("message")));
    }

    void getsDataInPages()
    {
        QJsonArray data;
        for (int i = 0; i < 5; ++i)
            data.append(QJsonObject{
                {u"MetricName"_s, u"m"_s}, {u"Value"_s, i}, {u"Timestamp"_s, m_now - i * minute}});
        QCOMPARE(put(data).status, 200);
        QJsonObject input{
            {u"MetricDataQueries"_s, QJsonArray{series(u"a"_s), series(u"b"_s, {{u"ReturnData"_s, false}}),
                                                series(u"c"_s, {{u"Label"_s, u"See"_s}})}},
            {u"StartTime"_s, m_now - 600},
            {u"EndTime"_s, m_now + 600}};
        const auto all = ask("GetMetricData", input);
        const QJsonArray results = all.json()[u"MetricDataResults"_s].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0][u"Label"_s], u"m"_s);
        QCOMPARE(results[1][u"Label"_s], u"See"_s);
        QCOMPARE(results[0][u"StatusCode"_s], u"Complete"_s);
        QCOMPARE(results[0][u"Values"_s].toArray(), (QJsonArray{0, 1, 2, 3, 4}));
        QCOMPARE(results[0][u"Timestamps"_s].toArray().size(), 5);
        QCOMPARE(ask("GetMetricData", with(input, {{u"ScanBy"_s, u"TimestampAscending"_s}}))
                     .json()[u"MetricDataResults"_s][0][u"Values"_s]
                     .toArray(),
                 (QJsonArray{4, 3, 2, 1, 0}));

        input.insert(u"MaxDatapoints"_s, 3);
        QMap<QString, QJsonArray> values;
        for (int page = 0; page < 10; ++page) {
            const auto answer = ask("GetMetricData", input);
            const QJsonArray part = answer.json()[u"MetricDataResults"_s].toArray();
            qsizetype count = 0;
            for (const QJsonValue &result : part) {
                const QJsonArray some = result[u"Values"_s].toArray();
                count += some.size();
                for (const QJsonValue &value : some)
                    values[result[u"Id"_s].toString()].append(value);
            }
            QVERIFY(count <= 3);
            if (answer.text("NextToken").isEmpty())
                break;
            input.insert(u"NextToken"_s, answer.text("NextToken"));
        }
        QCOMPARE(values[u"a"_s], (QJsonArray{0, 1, 2, 3, 4}));
        QCOMPARE(values[u"c"_s], (QJsonArray{0, 1, 2, 3, 4}));
        QCOMPARE(ask("GetMetricData", with(input, {{u"NextToken"_s, u"x"_s}})).text("__type"),
                 u"InvalidNextToken"_s);
        // Whoever makes one up gets no further than the end.
        for (const QString &place : {u"-1/0"_s, u"0/-1"_s, u"0/-9223372036854775808"_s})
            QCOMPARE(ask("GetMetricData", with(input, {{u"NextToken"_s, pageToken(u"data"_s, place)}}))
                         .text("__type"),
                     u"InvalidNextToken"_s);
        for (const QString &place : {u"7/0"_s, u"0/7"_s, u"0/9223372036854775807"_s})
            QCOMPARE(
                ask("GetMetricData", with(input, {{u"NextToken"_s, pageToken(u"data"_s, place)}})).status,
                200);
    }

    void refusesData_data()
    {
        QTest::addColumn<QJsonArray>("queries");
        QTest::addColumn<QString>("message");
        QTest::newRow("math") << QJsonArray{QJsonObject{{u"Id"_s, u"e"_s}, {u"Expression"_s, u"a*2"_s}}}
                              << u"Lambdesk has no metric math"_s;
        QTest::newRow("id") << QJsonArray{series(u"A"_s)}
                            << u"1 validation error detected: Value 'A' at "
                               "'metricDataQueries.1.member.id'"_s;
        QTest::newRow("same id") << QJsonArray{series(u"a"_s), series(u"a"_s)}
                                 << u"The values for parameter Id in MetricDataQueries are not unique"_s;
        QTest::newRow("nothing") << QJsonArray{QJsonObject{{u"Id"_s, u"a"_s}}}
                                 << u"1 validation error detected: Value null at "
                                    "'metricDataQueries.1.member.metricStat'"_s;
        QTest::newRow("none") << QJsonArray() << u"1 validation error detected"_s;
    }
    void refusesData()
    {
        QFETCH(QJsonArray, queries);
        QFETCH(QString, message);
        const auto answer =
            ask("GetMetricData",
                {{u"MetricDataQueries"_s, queries}, {u"StartTime"_s, m_now - 600}, {u"EndTime"_s, m_now}});
        QCOMPARE(answer.text("__type"), u"ValidationError"_s);
        QVERIFY2(answer.text("message").startsWith(message), qPrintable(answer.text("message")));
    }

    void showsWhatFunctionsDid()
    {
        m_endpoint->create(u"hello"_s, "exports.handler = async () => 1\n");
        QCOMPARE(m_endpoint->ask("POST", "/2015-03-31/functions/hello/invocations", "{}").status, 200);
        const QJsonObject input{{u"Namespace"_s, u"AWS/Lambda"_s},
                                {u"MetricName"_s, u"Invocations"_s},
                                {u"Dimensions"_s, dimension(u"FunctionName"_s, u"hello"_s)}};
        // Others of the function have dimensions besides.
        QVERIFY(ask("ListMetrics", input).json()[u"Metrics"_s].toArray().contains(input));
        const auto points = ask("GetMetricStatistics", with(input, {{u"Statistics"_s, QJsonArray{u"Sum"_s}},
                                                                    {u"Period"_s, 60},
                                                                    {u"StartTime"_s, m_now - 600},
                                                                    {u"EndTime"_s, m_now + 600}}));
        QCOMPARE(points.text("Label"), u"Invocations"_s);
        QCOMPARE(points.json()[u"Datapoints"_s][0][u"Sum"_s], 1);
    }

private:
    HttpAnswer ask(const QByteArray &operation, const QJsonObject &input)
    {
        return m_endpoint->ask("POST", "/", QJsonDocument(input).toJson(),
                               "Content-Type: application/x-amz-json-1.0\r\n"
                               "X-Amz-Target: GraniteServiceVersion20100801." +
                                   operation + "\r\n");
    }
    HttpAnswer askCbor(const QByteArray &operation, const QCborMap &input)
    {
        return m_endpoint->ask("POST", "/service/GraniteServiceVersion20100801/operation/" + operation,
                               input.toCborValue().toCbor(),
                               "Content-Type: application/cbor\r\nSmithy-Protocol: rpc-v2-cbor\r\n");
    }
    HttpAnswer put(const QJsonArray &data, const QString &nameSpace = u"N"_s)
    {
        return ask("PutMetricData", {{u"Namespace"_s, nameSpace}, {u"MetricData"_s, data}});
    }
    QJsonObject statisticsInput(const QStringList &statistics) const
    {
        return {{u"Namespace"_s, u"My App"_s},
                {u"MetricName"_s, u"m"_s},
                {u"Dimensions"_s, dimension(u"A"_s, u"b&"_s)},
                {u"StartTime"_s, m_now - 10 * minute},
                {u"EndTime"_s, m_now + 10 * minute},
                {u"Period"_s, 3600},
                {u"Statistics"_s, QJsonArray::fromStringList(statistics)}};
    }
    static QJsonObject series(const QString &id, const QJsonObject &more = {})
    {
        const QJsonObject metric{{u"Namespace"_s, u"N"_s}, {u"MetricName"_s, u"m"_s}};
        const QJsonObject stat{{u"Metric"_s, metric}, {u"Period"_s, 60}, {u"Stat"_s, u"Sum"_s}};
        return with({{u"Id"_s, id}, {u"MetricStat"_s, stat}}, more);
    }

    const QByteArray formType = "Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n";
    std::unique_ptr<EndpointFixture> m_endpoint;
    qint64 m_now = QDateTime::currentSecsSinceEpoch();
};

QTEST_GUILESS_MAIN(TestMetricOperations)
#include "tst_metricoperations.moc"
