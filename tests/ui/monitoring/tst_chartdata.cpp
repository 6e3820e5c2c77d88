// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/metrics/cost.h>
#include <ui/monitoring/chartplan.h>
#include <ui/monitoring/chartscale.h>
#include <ui/monitoring/charttablemodel.h>
#include <ui/monitoring/moneytext.h>

#include <tests/support/charttimes.h>
#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScopeGuard>
#include <QtTest>

using namespace Qt::StringLiterals;

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const TimeRange fiveMinutes{start, start + 5 * minute};

MetricSeries seriesOf(const QList<QPair<int, QList<double>>> &values)
{
    MetricSeries series{u"Count"_s, {}};
    for (const auto &[index, each] : values) {
        MetricValue value;
        for (const double number : each)
            value.add(number);
        series.points.append({start + index * minute, value});
    }
    return series;
}

/// As if each metric had the same values.
QList<ChartData> charts(const MetricSeries &series, int scopes = 1)
{
    QList<NamedScope> named;
    for (int scope = 0; scope < scopes; ++scope)
        named.append({u"part %1"_s.arg(scope), {functionName(u"mine"_s), QString::number(scope)}});
    const auto plans = chartPlans();
    const QList<MetricSeries> read(queriesOf(plans, named, fiveMinutes, 60).size(), series);
    return chartsOf(plans, named, fiveMinutes, 60, read);
}

ChartData chart(const QString &title, const MetricSeries &series, int scopes = 1)
{
    const auto all = charts(series, scopes);
    for (const ChartData &each : all) {
        if (each.title == title)
            return each;
    }
    return {};
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreZeroWhereNothingRan()
    {
        const ChartData counts = chart(u"Invocation count"_s, seriesOf({{1, {1, 1}}, {3, {1}}}));
        QCOMPARE(counts.lines.size(), 1);
        QCOMPARE(counts.lines.at(0).values, (QList<std::optional<double>>{0, 2, 0, 1, 0}));
        QVERIFY(chart(u"Invocation count"_s, {}).isEmpty());
    }

    void durationsHaveGapsThere()
    {
        const ChartData durations = chart(u"Invocation duration"_s, seriesOf({{1, {10, 30}}}));
        QStringList names;
        for (const ChartLine &line : durations.lines)
            names.append(line.name);
        QCOMPARE(names, (QStringList{u"Minimum"_s, u"Average"_s, u"p95"_s, u"p99"_s, u"Maximum"_s}));
        QVERIFY(!durations.lines.at(0).values.at(0));
        QCOMPARE(durations.lines.at(0).values.at(1), 10.0);
        QCOMPARE(durations.lines.at(1).values.at(1), 20.0);
        QVERIFY(qAbs(*durations.lines.at(3).values.at(1) - 30) < 0.31);
        QCOMPARE(durations.lines.at(4).values.at(1), 30.0);
    }

    void theSuccessRateIsWhatDidNotFail()
    {
        const ChartData errors = chart(u"Invocation errors"_s, seriesOf({{2, {0, 0, 0, 1}}}));
        QCOMPARE(errors.lines.at(0).values.at(2), 1.0);
        QCOMPARE(errors.lines.at(1).values.at(2), 75.0);
        QVERIFY(errors.lines.at(1).onRight);
        QVERIFY(!errors.lines.at(1).values.at(1));
    }

    void aLineForEachPart()
    {
        const ChartData split = chart(u"Invocation duration"_s, seriesOf({{1, {10, 30}}}), 2);
        QCOMPARE(split.lines.size(), 2);
        QCOMPARE(split.lines.at(1).name, u"part 1"_s);
        QCOMPARE(split.lines.at(1).values.at(1), 20.0);
    }

    void writesNumbersForOtherPrograms()
    {
        const QByteArray csv = csvOf(chart(u"Invocation errors"_s, seriesOf({{1, {0, 1}}})));
        const QByteArrayList lines = csv.split('\n');
        QCOMPARE(lines.at(0), "Time,Errors,Success rate (%)"_ba);
        QCOMPARE(lines.at(1), "2016-01-28T13:31:00Z,0,"_ba);
        QCOMPARE(lines.at(2), "2016-01-28T13:32:00Z,1,50"_ba);
        QCOMPARE(lines.size(), 7);
    }

    void theTableHasWhatTheChartHas()
    {
        ChartTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setData(chart(u"Invocation duration"_s, seriesOf({{1, {10, 30}}, {4, {7}}})));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(model.periodOfRow(0), 4);
        QCOMPARE(model.data(model.index(1, 2), Qt::DisplayRole).toString(), u"20 ms"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Average"_s);
    }

    void scalesAreRound_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<int>("ticks");
        QTest::newRow("none") << 0.0 << true << 1.0 << 2;
        QTest::newRow("one") << 1.0 << true << 1.0 << 2;
        QTest::newRow("three") << 3.0 << true << 3.0 << 4;
        QTest::newRow("17") << 17.0 << true << 20.0 << 5;
        QTest::newRow("percent") << 100.0 << false << 100.0 << 3;
        QTest::newRow("milliseconds") << 0.73 << false << 0.8 << 5;
        QTest::newRow("many") << 123'456.0 << false << 150'000.0 << 4;
    }

    void scalesAreRound()
    {
        QFETCH(double, most);
        QFETCH(bool, whole);
        QFETCH(double, maximum);
        QFETCH(int, ticks);
        const NumberScale scale = numberScale(most, whole);
        QVERIFY(qAbs(scale.maximum - maximum) < 1e-9);
        QCOMPARE(scale.ticks, ticks);
    }

    void ticksAreAtRoundTimes()
    {
        const auto ticks = timeTicks({start, start + hour}, 7);
        QVERIFY(ticks.size() >= 3);
        for (const TimeTick &tick : ticks)
            QCOMPARE(tick.time % (10 * minute), 0);
        QVERIFY(timeTicks({start, start + 50}, 7).size() <= 7);
        QVERIFY(timeTicks({start, start + 400 * day}, 7).size() <= 7);
    }

    void periodsFitTheRange_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<int>("period");
        QTest::newRow("1h") << hour << qint64(0) << 60;
        QTest::newRow("3h") << 3 * hour << qint64(0) << 60;
        QTest::newRow("1d") << day << qint64(0) << 300;
        QTest::newRow("1w") << 7 * day << qint64(0) << 3600;
        QTest::newRow("1h, a month ago") << hour << 30 * day << 300;
        QTest::newRow("1h, 100 days ago") << hour << 100 * day << 3600;
        QTest::newRow("a year") << 365 * day << qint64(0) << 86'400;
    }

    void periodsFitTheRange()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, age);
        QFETCH(int, period);
        QCOMPARE(periodOf({start - age - length, start - age}, start), period);
    }

    void aRangeUpToNowHasNowInIt()
    {
        const TimeRange range = rangeUpTo(start + 17'000, hour);
        QVERIFY(range.contains(start + 17'000));
        QCOMPARE(range.length(), hour);
        QCOMPARE(range.from % minute, 0);
        QCOMPARE(alignedTo({start + 1, start + minute + 1}, 60), (TimeRange{start, start + 2 * minute}));
    }

    /// Functions that are looked at one after the other, and then all together.
    void aMonthOfAllIsThatOfEachTogether()
    {
        const auto month = [](double requests, qint64 after) {
            const MetricTime now = start + after;
            return monthlyUsage({requests}, pastLength(rangeUpTo(now, 3 * hour), now)).requests;
        };
        // 730 hours have 243 and a third of 3.
        QCOMPARE(qRound(month(12, 0)), 2'920);
        QCOMPARE(qRound(month(300, 1'000)), 73'000);
        QCOMPARE(qRound(month(312, 58'000)), 75'920);
        // What is to come of a range that isn't over doesn't count.
        const MetricTime from = start + 4 * minute; // which is a multiple of its period
        const TimeRange today{from, from + day};
        QCOMPARE(pastLength(today, from + 6 * hour + 1), 6 * hour + 5 * minute);
        QCOMPARE(pastLength(today, from + 6 * hour + 4 * minute), 6 * hour + 5 * minute);
        QCOMPARE(pastLength(today, from + 2 * day), day);
        QCOMPARE(pastLength({start + hour, start + 2 * hour}, start), 0);
    }

    void moneyIsSeenHoweverLittle()
    {
        QCOMPARE(dollars(0), u"$0.00"_s);
        QCOMPARE(dollars(12.3), u"$12.30"_s);
        QCOMPARE(dollars(0.2), u"$0.20"_s);
        QCOMPARE(dollars(0.0000022), u"$0.0000022"_s);
        QCOMPARE(dollars(0.000000417), u"$0.000000417"_s);
    }

    void moneyHasTheDecimalSignOfTheLanguage()
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(dollars(12.3), u"$12,30"_s);
        QCOMPARE(dollars(0.2), u"$0,20"_s);
        QCOMPARE(dollars(0.00547), u"$0,00547"_s);
    }
};

LAMBDESK_TEST(QCoreApplication, TestChartData)
#include "tst_chartdata.moc"
