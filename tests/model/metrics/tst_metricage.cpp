// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricfixture.h"

#include <tests/support/testprogram.h>

#include <QFileInfo>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const MetricId orders{QStringLiteral("Shop"), QStringLiteral("Orders")};

} // namespace

/// How long metrics are kept, and how finely.
class TestMetricAge : public QObject, private MetricTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void oldPointsBecomeCoarser()
    {
        // An hour of minutes, 1 to 60.
        const MetricTime start = someMinute - someMinute % 3'600'000;
        for (int minute = 0; minute < 60; ++minute)
            put(start + minute * msPerMinute, minute + 1);
        QCOMPARE(pointsBy(60).size(), 60);

        pass(10);
        QCOMPARE(pointsBy(60).size(), 60);
        pass(6);
        QCOMPARE(pointsBy(60).size(), 0);
        const auto five = pointsBy(300);
        QCOMPARE(five.size(), 12);
        QCOMPARE(five.constFirst().time, start);
        QCOMPARE(five.constFirst().value.sum, 15.0);
        QCOMPARE(five.constLast().value.minimum, 56.0);

        pass(48);
        QCOMPARE(pointsBy(300).size(), 0);
        const auto hour = pointsBy(3600);
        QCOMPARE(hour.size(), 1);
        QCOMPARE(hour.constFirst().value.count, 60.0);
        QCOMPARE(hour.constFirst().value.sum, 1830.0);
        const double median = Statistic::percentile(50).of(hour.constFirst().value).value();
        QVERIFY(qAbs(median - 30) < 0.31);

        pass(390);
        QCOMPARE(pointsBy(3600).size(), 1);
        pass(3);
        QCOMPARE(pointsBy(3600).size(), 0);
        QVERIFY(settled(m_fixture->service->list({})).value().isEmpty());
    }

    void whatComesLateIsMergedWithWhatIsThere()
    {
        const MetricTime start = someMinute - someMinute % 300'000;
        put(start, 1);
        pass(16);
        put(start + msPerMinute, 2);
        QVERIFY(settled(m_fixture->service->coarsen()));
        const auto five = pointsBy(300);
        QCOMPARE(five.size(), 1);
        QCOMPARE(five.constFirst().value.sum, 3.0);
        QCOMPARE(five.constFirst().value.distribution.count(), 2);
    }

    void theSizeIsBounded()
    {
        m_fixture->service.reset();
        m_fixture->bytes = 200 * 1024;
        QVERIFY(m_fixture->open());
        QList<NewMetricValue> many;
        for (int minute = 0; minute < 10'000; ++minute) {
            MetricValue value;
            for (int each = 1; each < 8; ++each)
                value.add(each * each);
            many.append({orders, someMinute - minute * msPerMinute, QStringLiteral("Count"), value});
        }
        QVERIFY(settled(m_fixture->service->put(many)));
        QVERIFY(settled(m_fixture->service->coarsen()));
        const auto points = pointsBy(60);
        QVERIFY(points.size() < 9'000);
        QVERIFY(points.size() > 1'000);
        // The newest stay.
        QCOMPARE(points.constLast().time, someMinute);
    }

private:
    void put(MetricTime time, double number)
    {
        MetricValue value;
        value.add(number);
        QVERIFY(settled(m_fixture->service->put({{orders, time, QStringLiteral("Count"), value}})));
    }
    void pass(int days)
    {
        m_fixture->clock.time = m_fixture->clock.time.addDays(days);
        QVERIFY(settled(m_fixture->service->coarsen()));
    }
    /// What is only there in longer periods is left out.
    QList<MetricPoint> pointsBy(int period) { return m_fixture->series(orders, period).points; }
};

LAMBDESK_TEST(QCoreApplication, TestMetricAge)
#include "tst_metricage.moc"
