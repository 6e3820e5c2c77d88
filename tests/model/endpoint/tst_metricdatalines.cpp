// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/endpoint/metrics/metricdatalines.h>
#include <tests/support/testprogram.h>

#include <QTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestMetricDataLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsEachMetricOfMetrics();
    void boundsWhatMakesNoPointsOfItsOwn_data();
    void boundsWhatMakesNoPointsOfItsOwn();
};

namespace
{

constexpr MetricTime minute = 60'000;
constexpr int points = 50'000;

MetricDataQuery metricNamed(const QString &id)
{
    MetricDataQuery query;
    query.id = id;
    query.label = id;
    query.isReturned = false;
    query.metric.periodSeconds = 60;
    query.metric.to = points * minute;
    return query;
}

MetricDataQuery expression(const QString &id, const QString &text)
{
    MetricDataQuery query;
    query.id = id;
    query.metric.to = points * minute;
    query.math = MetricMath::parse(text).value();
    return query;
}

MetricSeries longSeries()
{
    MetricSeries series;
    MetricValue value;
    value.add(1);
    for (int i = 0; i < points; ++i)
        series.points.append({i * minute, value});
    return series;
}

} // namespace

void TestMetricDataLines::returnsEachMetricOfMetrics()
{
    const auto lines =
        metricDataLines({metricNamed(u"m1"_s), metricNamed(u"m2"_s), expression(u"e"_s, u"METRICS()"_s)},
                        {longSeries(), longSeries()});
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).label, u"m1"_s);
    QCOMPARE(lines->at(1).points.size(), points);
}

void TestMetricDataLines::boundsWhatMakesNoPointsOfItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("room"); ///< for so many of them
    QTest::newRow("METRICS()") << u"METRICS()"_s << 20;
    QTest::newRow("METRICS() of some") << u"METRICS('m1')"_s << 40;
    QTest::newRow("the Id of another") << u"m1"_s << 40;
}

void TestMetricDataLines::boundsWhatMakesNoPointsOfItsOwn()
{
    QFETCH(QString, text);
    QFETCH(int, room);
    QList<MetricDataQuery> queries{metricNamed(u"m1"_s), metricNamed(u"m2"_s)};
    const QList<MetricSeries> found{longSeries(), longSeries()};
    for (int i = 0; i < room; ++i)
        queries.append(expression(u"e%1"_s.arg(i), text));
    QVERIFY(metricDataLines(queries, found));
    queries.append(expression(u"more"_s, text));
    const auto lines = metricDataLines(queries, found);
    QVERIFY(!lines);
    QCOMPARE(lines.error().kind, ErrorKind::InvalidParameter);
    QVERIFY2(lines.error().message.contains(u"more than 2016000 values together"_s),
             qPrintable(lines.error().message));
}

LAMBDESK_TEST(lambdesk::test::NoApplication, TestMetricDataLines)
#include "tst_metricdatalines.moc"
