// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/endpoint/pagetoken.h>
#include <tests/support/metricoperations.h>
#include <tests/support/testprogram.h>

#include <QLocale>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Reading metrics over a real store.
class TestMetricOperations : public QObject, private MetricOperations
{
    Q_OBJECT

private Q_SLOTS:
    /// What clients get doesn't go by the window's language.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); }
    void init() { start(); }
    void cleanup() { stop(); }

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

    void computesExpressions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QJsonArray>("values");
        const auto add = [](const char *expression, const QJsonArray &values) {
            QTest::addRow("%s", expression) << QString::fromLatin1(expression) << values;
        };
        // m1: 1, 2, 4 at minutes 0, 1, 3; m2: 2, 0, 5 at minutes 0, 1, 2; the range is of four minutes.
        add("m1", {1, 2, 4});
        add("m1 * 2 + 1", {3, 5, 9});
        add("-m1 ^ 2", {-1, -4, -16});
        add("10 - (m1 - 1)", {10, 9, 7});
        add("100 * (m2 / m1)", {200, 0});
        add("m1 / m2", {0.5});
        add("m1 > 1", {0, 1, 1});
        add("m1 > 1 AND m1 < 4", {0, 1, 0});
        add("m1 == 1 || m1 == 4", {1, 0, 1});
        add("SUM(METRICS())", {3, 2, 5, 4});
        add("SUM(METRICS('m2'))", {2, 0, 5});
        add("MAX([m1, m2])", {2, 2, 5, 4});
        add("AVG([m1, m2])", {1.5, 1, 5, 4});
        add("m1 - MIN(m1)", {0, 1, 3});
        add("m1 / SUM(m1) * 7", {1, 2, 4});
        add("FILL(m1, 0)", {1, 2, 0, 4});
        add("FILL(m1, REPEAT)", {1, 2, 2, 4});
        add("FILL(m1, LINEAR)", {1, 2, 3, 4});
        add("FILL(m1, m2)", {1, 2, 5, 4});
        add("DIFF(m1)", {1, 2});
        add("RATE(m1) * PERIOD(m1)", {1, 1});
        add("RUNNING_SUM(m1)", {1, 3, 7});
        add("ABS(-m1)", {1, 2, 4});
        add("CEIL(m1 / 2)", {1, 1, 2});
        add("IF(m1 > 1, m1, 0)", {0, 2, 4});
        add("IF(m1 > 1, m1)", {2, 4});
        add("TIME_SERIES(3)", {3, 3, 3, 3});
        add("FIRST([m2, m1])", {2, 0, 5});
        add("m1 * 0 + METRIC_COUNT(METRICS())", {2, 2, 2});
        add("m1 * 0 + DATAPOINT_COUNT(m1)", {3, 3, 3});
        add("e1 + 1", {3, 5, 9});
    }
    void computesExpressions()
    {
        QFETCH(QString, expression);
        const qint64 start = (m_now - 600) / 60 * 60;
        const auto datum = [start](const QString &name, int value, int at) {
            return QJsonObject{
                {u"MetricName"_s, name}, {u"Value"_s, value}, {u"Timestamp"_s, start + at * minute}};
        };
        QCOMPARE(put({datum(u"a"_s, 1, 0), datum(u"a"_s, 2, 1), datum(u"a"_s, 4, 3), datum(u"b"_s, 2, 0),
                      datum(u"b"_s, 0, 1), datum(u"b"_s, 5, 2)})
                     .status,
                 200);
        const auto metric = [](const QString &id, const QString &name) {
            return QJsonObject{
                {u"Id"_s, id},
                {u"ReturnData"_s, false},
                {u"MetricStat"_s,
                 QJsonObject{{u"Metric"_s, QJsonObject{{u"Namespace"_s, u"N"_s}, {u"MetricName"_s, name}}},
                             {u"Period"_s, 60},
                             {u"Stat"_s, u"Sum"_s}}}};
        };
        const auto answer = ask(
            "GetMetricData",
            {{u"MetricDataQueries"_s,
              QJsonArray{
                  metric(u"m1"_s, u"a"_s), metric(u"m2"_s, u"b"_s),
                  QJsonObject{{u"Id"_s, u"e"_s}, {u"Expression"_s, expression}},
                  QJsonObject{{u"Id"_s, u"e1"_s}, {u"Expression"_s, u"m1 * 2"_s}, {u"ReturnData"_s, false}}}},
             {u"StartTime"_s, start},
             {u"EndTime"_s, start + 4 * minute},
             {u"ScanBy"_s, u"TimestampAscending"_s}});
        const QJsonArray results = answer.json()[u"MetricDataResults"_s].toArray();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0][u"Id"_s], u"e"_s);
        QCOMPARE(results[0][u"Label"_s], u"e"_s);
        QTEST(results[0][u"Values"_s].toArray(), "values");
    }

    void anExpressionMayBeSeveralSeries()
    {
        const qint64 start = (m_now - 600) / 60 * 60;
        QJsonArray data;
        for (const QString &name : {u"m"_s, u"k"_s})
            data.append(QJsonObject{{u"MetricName"_s, name}, {u"Value"_s, 3}, {u"Timestamp"_s, start}});
        QCOMPARE(put(data).status, 200);
        const auto answer = ask(
            "GetMetricData",
            {{u"MetricDataQueries"_s,
              QJsonArray{
                  series(u"a"_s, {{u"ReturnData"_s, false}}),
                  series(u"b"_s, {{u"ReturnData"_s, false}, {u"Label"_s, u"Bees"_s}}),
                  QJsonObject{{u"Id"_s, u"e"_s}, {u"Expression"_s, u"METRICS()*2"_s}},
                  QJsonObject{{u"Id"_s, u"f"_s}, {u"Expression"_s, u"METRICS()"_s}, {u"Label"_s, u"Of"_s}}}},
             {u"StartTime"_s, start},
             {u"EndTime"_s, start + minute}});
        const QJsonArray results = answer.json()[u"MetricDataResults"_s].toArray();
        QCOMPARE(results.size(), 4);
        QCOMPARE(results[0][u"Label"_s], u"m"_s);
        QCOMPARE(results[1][u"Label"_s], u"Bees"_s);
        QCOMPARE(results[2][u"Label"_s], u"Of m"_s);
        QCOMPARE(results[3][u"Label"_s], u"Of Bees"_s);
        QCOMPARE(results[1][u"Id"_s], u"e"_s);
        QCOMPARE(results[1][u"Values"_s].toArray(), (QJsonArray{6}));
    }

    void refusesData_data()
    {
        QTest::addColumn<QJsonArray>("queries");
        QTest::addColumn<QString>("message");
        const auto math = [](const QString &text) {
            return QJsonArray{QJsonObject{{u"Id"_s, u"e"_s}, {u"Expression"_s, text}}};
        };
        QTest::newRow("math of nothing")
            << math(u"a*2"_s) << u"Error in expression 'e': There is no query with the Id 'a'."_s;
        QTest::newRow("math of itself")
            << math(u"e+1"_s) << u"Error in expression 'e': 'e' is computed of itself."_s;
        QTest::newRow("math of numbers")
            << math(u"1+1"_s) << u"Error in expression 'e': It is worth a number"_s;
        QTest::newRow("math that ends early")
            << math(u"(1"_s) << u"Error in expression 'e': Expected ) at character 3."_s;
        QTest::newRow("math of no function")
            << math(u"TWICE(1)"_s) << u"Error in expression 'e': There is no function TWICE()."_s;
        QTest::newRow("math that is nested deeply")
            << math(u"("_s.repeated(1000) + u"1"_s + u")"_s.repeated(1000))
            << u"Error in expression 'e': This is nested too deeply."_s;
        QJsonArray chain;
        for (int i = 0; i < 30; ++i)
            chain.append(QJsonObject{{u"Id"_s, u"e%1"_s.arg(i)},
                                     {u"Expression"_s, u"e%1"_s.arg(i + 1) + u"+1"_s.repeated(900)}});
        QTest::newRow("math of ever another")
            << chain << u"Error in expression 'e0': More than 20 expressions are computed of one another."_s;
        const auto array = [](const QString &id, const QString &of) {
            return QJsonObject{{u"Id"_s, id},
                               {u"Expression"_s, u"["_s + (of + u',').repeated(29) + of + u"]"_s}};
        };
        QTest::newRow("math of too many series")
            << QJsonArray{series(u"m"_s), array(u"a"_s, u"m"_s), array(u"b"_s, u"a"_s)}
            << u"Error in expression 'b': An array has more than 500 series."_s;
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

    void makesNoSeriesOfAnyLength_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("a constant") << u"TIME_SERIES(1)"_s;
        QTest::newRow("what is filled") << u"FILL(m, 0)"_s;
    }
    void makesNoSeriesOfAnyLength()
    {
        QFETCH(QString, expression);
        const auto answer =
            ask("GetMetricData", {{u"MetricDataQueries"_s,
                                   QJsonArray{series(u"m"_s, {{u"ReturnData"_s, false}}),
                                              QJsonObject{{u"Id"_s, u"e"_s}, {u"Expression"_s, expression}}}},
                                  {u"StartTime"_s, 0},
                                  {u"EndTime"_s, 1e12}});
        QCOMPARE(answer.text("__type"), u"ValidationError"_s);
        QVERIFY2(answer.text("message").contains(u"more than 100800 periods"_s),
                 qPrintable(answer.text("message")));
    }

    void makesNoMorePointsThanThereIsRoomFor_data()
    {
        QTest::addColumn<int>("expressions");
        QTest::addColumn<QString>("expression");
        QTest::newRow("of many expressions") << 25 << u"TIME_SERIES(1)"_s;
        QTest::newRow("of one expression")
            << 1 << u"[TIME_SERIES(1)"_s + u", TIME_SERIES(1)"_s.repeated(24) + u']';
        QTest::newRow("of many operations") << 1 << u"TIME_SERIES(1)"_s + u" + 1"_s.repeated(24);
    }
    void makesNoMorePointsThanThereIsRoomFor()
    {
        QFETCH(int, expressions);
        QFETCH(QString, expression);
        QJsonArray queries;
        for (int i = 0; i < expressions; ++i)
            queries.append(QJsonObject{{u"Id"_s, u"e%1"_s.arg(i)}, {u"Expression"_s, expression}});
        const auto answer = ask("GetMetricData", {{u"MetricDataQueries"_s, queries},
                                                  {u"StartTime"_s, m_now - 100'000 * minute},
                                                  {u"EndTime"_s, m_now}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.text("__type"), u"ValidationError"_s);
        QVERIFY2(answer.text("message").contains(u"more than 2016000 values together"_s),
                 qPrintable(answer.text("message")));
    }

    void manyExpressionsOfADayHaveRoom()
    {
        QJsonArray queries;
        for (int i = 0; i < 100; ++i)
            queries.append(QJsonObject{{u"Id"_s, u"e%1"_s.arg(i)},
                                       {u"Expression"_s, u"FILL(TIME_SERIES(%1), 0) * 2 + 1"_s.arg(i)}});
        const auto answer = ask("GetMetricData", {{u"MetricDataQueries"_s, queries},
                                                  {u"StartTime"_s, m_now - 1440 * minute},
                                                  {u"EndTime"_s, m_now},
                                                  {u"MaxDatapoints"_s, 1}});
        QCOMPARE(answer.status, 200);
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
    static QJsonObject series(const QString &id, const QJsonObject &more = {})
    {
        const QJsonObject metric{{u"Namespace"_s, u"N"_s}, {u"MetricName"_s, u"m"_s}};
        const QJsonObject stat{{u"Metric"_s, metric}, {u"Period"_s, 60}, {u"Stat"_s, u"Sum"_s}};
        return with({{u"Id"_s, id}, {u"MetricStat"_s, stat}}, more);
    }
};

LAMBDESK_TEST(QCoreApplication, TestMetricOperations)
#include "tst_metricoperations.moc"
