// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/metricoperations.h>
#include <tests/support/testprogram.h>

#include <QCborArray>
#include <QCborMap>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// CloudWatch in each of its protocols, over a real store.
class TestMetricProtocols : public QObject, private MetricOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

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

private:
    HttpAnswer askCbor(const QByteArray &operation, const QCborMap &input)
    {
        return m_endpoint->ask("POST", "/service/GraniteServiceVersion20100801/operation/" + operation,
                               input.toCborValue().toCbor(),
                               "Content-Type: application/cbor\r\nSmithy-Protocol: rpc-v2-cbor\r\n");
    }

    const QByteArray formType = "Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n";
};

LAMBDESK_TEST(QCoreApplication, TestMetricProtocols)
#include "tst_metricprotocols.moc"
