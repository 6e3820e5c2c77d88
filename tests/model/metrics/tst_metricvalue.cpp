// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/metrics/metricvalue.h>
#include <tests/support/testprogram.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace lambdesk;

class TestMetricValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreWithinOnePercent_data()
    {
        QTest::addColumn<double>("middle");
        QTest::addColumn<double>("spread");
        QTest::newRow("a warm run") << 0.8 << 0.3;
        QTest::newRow("milliseconds") << 120.0 << 0.8;
        QTest::newRow("minutes") << 200'000.0 << 1.5;
        QTest::newRow("all alike") << 37.0 << 0.0;
    }

    void percentilesAreWithinOnePercent()
    {
        QFETCH(double, middle);
        QFETCH(double, spread);
        std::mt19937 random(1);
        std::lognormal_distribution<double> values(std::log(middle), spread);
        std::vector<double> all;
        MetricValue value;
        for (int i = 0; i < 20'000; ++i) {
            all.push_back(spread > 0 ? values(random) : middle);
            value.add(all.back());
        }
        std::sort(all.begin(), all.end());
        for (const double percent : {0.1, 1.0, 10.0, 50.0, 90.0, 95.0, 99.0, 99.9, 100.0}) {
            const auto rank = size_t(std::max(1.0, std::ceil(percent / 100 * double(all.size()))));
            const double exact = all[rank - 1];
            const double told = Statistic::percentile(percent).of(value).value();
            QVERIFY2(std::abs(told - exact) <= 0.0101 * exact,
                     qPrintable(QStringLiteral("p%1: %2 for %3").arg(percent).arg(told).arg(exact)));
        }
        QVERIFY(value.distribution.toBytes().size() < 2'000);
    }

    void plainStatisticsAreExact()
    {
        MetricValue value;
        for (const double each : {4.0, 1.0, 7.0})
            value.add(each);
        value.add(2, 2);
        using enum Statistic::Kind;
        QCOMPARE(Statistic(SampleCount).of(value), 5.0);
        QCOMPARE(Statistic(Sum).of(value), 16.0);
        QCOMPARE(Statistic(Average).of(value), 3.2);
        QCOMPARE(Statistic(Minimum).of(value), 1.0);
        QCOMPARE(Statistic(Maximum).of(value), 7.0);
        QVERIFY(!Statistic(Sum).of(MetricValue()));
    }

    void zerosCount()
    {
        MetricValue value;
        value.add(0, 99);
        value.add(1);
        QCOMPARE(Statistic::percentile(99).of(value), 0.0);
        QCOMPARE(Statistic::percentile(100).of(value), 1.0);
    }

    void mergingIsAsIfAllHadBeenAddedToOne()
    {
        MetricValue one, two, all;
        for (int i = 1; i <= 100; ++i) {
            (i % 3 == 0 ? one : two).add(i);
            all.add(i);
        }
        one.add(two);
        QCOMPARE(one, all);
        MetricValue empty;
        empty.add(all);
        QCOMPARE(empty, all);
    }

    void aDistributionComesBackFromItsBytes()
    {
        Distribution distribution;
        for (const double each : {0.0, 1e-9, 0.5, 3.0, 3.0, 1e12})
            distribution.add(each, 300);
        QCOMPARE(Distribution::fromBytes(distribution.toBytes()), distribution);
        QCOMPARE(Distribution::fromBytes({}), Distribution());
        // A broken one is no reason to fall over.
        QByteArray broken = distribution.toBytes();
        broken.chop(1);
        QVERIFY(Distribution::fromBytes(broken).count() < distribution.count());
    }

    void whatIsNotKnownOneByOneHasNoPercentiles()
    {
        MetricValue value = MetricValue::ofStatistics(10, 50, 1, 9);
        QVERIFY(!Statistic::percentile(50).of(value));
        QCOMPARE(Statistic(Statistic::Kind::Average).of(value), 5.0);
        QCOMPARE(Statistic::percentile(50).of(MetricValue::ofStatistics(3, 12, 4, 4)), 4.0);
        value.add(3);
        QVERIFY(!Statistic::percentile(50).of(value));
        MetricValue negative;
        negative.add(-1);
        QVERIFY(!Statistic::percentile(50).of(negative));
        QCOMPARE(Statistic(Statistic::Kind::Minimum).of(negative), -1.0);
    }

    void countsOfAnySizeAreTaken()
    {
        MetricValue value;
        for (int i = 0; i < 20'000; ++i)
            value.add(1, 1e300);
        QVERIFY(value.distribution.count() > 0);
        value.add(2);
        QCOMPARE(Statistic(Statistic::Kind::Maximum).of(value), 2.0);
        QCOMPARE(Distribution::fromBytes(value.distribution.toBytes()), value.distribution);
        QVERIFY(MetricValue::ofStatistics(1e300, 1e300, 1, 1).distribution.count() > 0);
    }

    void readsStatistics_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        for (const char *name : {"SampleCount", "Average", "Sum", "Minimum", "Maximum", "p0", "p50", "p99.9",
                                 "p99.9999999999", "p100"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"", "average", "p", "p101", "p-1", "p100.1", "p99.", "P50", "p50 "})
            QTest::newRow(qPrintable(QStringLiteral("not '%1'").arg(QLatin1String(name))))
                << QString::fromLatin1(name) << false;
    }

    void readsStatistics()
    {
        QFETCH(QString, name);
        QFETCH(bool, known);
        const auto statistic = Statistic::from(name);
        QCOMPARE(statistic.has_value(), known);
        if (known)
            QCOMPARE(statistic->name(), name);
        else
            QCOMPARE(statistic.error().kind, ErrorKind::InvalidParameter);
    }
};

LAMBDESK_TEST(QCoreApplication, TestMetricValue)
#include "tst_metricvalue.moc"
