// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/metricoperations.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Which data CloudWatch takes, and what becomes of it.
class TestPutMetricData : public QObject, private MetricOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

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
};

LAMBDESK_TEST(QCoreApplication, TestPutMetricData)
#include "tst_putmetricdata.moc"
