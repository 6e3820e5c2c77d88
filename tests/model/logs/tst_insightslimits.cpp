// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/insights/insightssketch.h>
#include <tests/support/insightsqueries.h>
#include <tests/support/testprogram.h>

#include <ctime>

using namespace lambdesk;
using namespace lambdesk::test;

/// What bounds a query's memory and time.
class TestInsightsLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sketchesAreClose();
    void tooManyGroupsAreAnError();
    void tooMuchMemoryIsAnError_data();
    void tooMuchMemoryIsAnError();
    void aMillionEventsTakeLittleTime_data();
    void aMillionEventsTakeLittleTime();
};

void TestInsightsLimits::sketchesAreClose()
{
    QuantileSketch quantiles;
    DistinctSketch distinct;
    for (int i = 1; i <= 200000; ++i) {
        quantiles.add(double((i * 7919LL) % 200000) + 1);
        distinct.add(QByteArray::number(i % 100000));
    }
    QVERIFY(std::abs(*quantiles.at(0.5) - 100000) < 1000);
    QVERIFY(std::abs(*quantiles.at(0.99) - 198000) < 2000);
    QVERIFY(std::abs(distinct.count() - 100000) < 3000);
    QuantileSketch signs;
    for (int i = -5000; i <= 5000; ++i)
        signs.add(i);
    QVERIFY(std::abs(*signs.at(0.25) + 2500) < 30);
    QVERIFY(std::abs(*signs.at(0.5)) < 30);
    QVERIFY(!QuantileSketch().at(0.5));
}

void TestInsightsLimits::tooManyGroupsAreAnError()
{
    InsightsRun run(parsed(QStringLiteral("stats count(*) by @message")), 10000, "1");
    Result<void> taken;
    for (int i = 0; taken && i < 200000; ++i)
        taken = run.take({{i, queryStart, queryStart, QByteArray::number(i)}, 1, QString(), QString()});
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::TooLarge);
    QCOMPARE(run.statistics().recordsScanned, 100001);
}

void TestInsightsLimits::tooMuchMemoryIsAnError_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("dedup") << QStringLiteral("dedup @ingestionTime");
    QTest::newRow("groups") << QStringLiteral("stats count(*) by @message");
    QTest::newRow("kept") << QStringLiteral("stats latest(@message) by @ingestionTime");
}

void TestInsightsLimits::tooMuchMemoryIsAnError()
{
    QFETCH(QString, query);
    InsightsRun run(parsed(query), 10000, "1");
    Result<void> taken;
    int events = 0;
    for (; taken && events < 2000; ++events) {
        // Each has its own bytes.
        QByteArray message(256 * 1024, 'x');
        message += QByteArray::number(events);
        taken = run.take({{events, queryStart, queryStart + events, message}, 1, QString(), QString()});
    }
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::TooLarge);
    QVERIFY2(events < 1100, qPrintable(QString::number(events)));
}

void TestInsightsLimits::aMillionEventsTakeLittleTime_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("stats") << QStringLiteral(
        "filter @type = 'REPORT' | stats avg(@duration), pct(@duration, 99) by bin(5m)");
    QTest::newRow("newest") << QStringLiteral(
        "fields @timestamp, @message | sort @timestamp desc | limit 20");
    QTest::newRow("default") << QStringLiteral("fields @timestamp, @message");
    QTest::newRow("regex") << QStringLiteral("filter @message like /Exception/ | stats count(*) by bin(5m)");
}

void TestInsightsLimits::aMillionEventsTakeLittleTime()
{
    QFETCH(QString, query);
    InsightsRun run(parsed(query), 10000, "123456789012");
    const auto lines = reports(QStringLiteral("today"));
    // Of the processor, so that it doesn't matter what else runs.
    const std::clock_t begin = std::clock();
    LogHit hit{{}, 1, QStringLiteral("s"), QStringLiteral("/aws/lambda/f")};
    for (int i = 0; i < 100000; ++i) {
        hit.event = {i, queryStart + i * 10, queryStart, lines[i % lines.size()]};
        QVERIFY(run.take(hit));
    }
    const auto result = run.result();
    const auto milliseconds = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    qInfo("%s: 1,000,000 events in %lld ms, rows %lld", qPrintable(query), milliseconds * 10,
          qint64(result.rows.size()));
    QVERIFY(milliseconds < 10000);
}

LAMBDESK_TEST(QCoreApplication, TestInsightsLimits)
#include "tst_insightslimits.moc"
