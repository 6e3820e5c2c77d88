// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/samplequery.h>
#include <tests/support/insightsqueries.h>
#include <tests/support/testprogram.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

QString sample(const QString &id)
{
    const auto samples = readSampleQueries(QStringLiteral(LAMBDESK_TEST_RESOURCES "/queries")).value();
    for (const auto &sample : samples) {
        if (sample.id == id)
            return sample.text;
    }
    return {};
}

} // namespace

/// The queries that ship, over what runs write.
class TestSampleQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesWorkAsTheyAre_data();
    void theSamplesWorkAsTheyAre();
    void overprovisionedMemory();
    void coldStarts();
    void latencyStatistics();
    void memoryOf2016();
};

void TestSampleQueries::theSamplesWorkAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    const auto samples = readSampleQueries(QStringLiteral(LAMBDESK_TEST_RESOURCES "/queries")).value();
    QVERIFY(samples.size() >= 8);
    for (const auto &sample : samples)
        QTest::addRow("%s", qPrintable(sample.title)) << sample.text;
}

void TestSampleQueries::theSamplesWorkAsTheyAre()
{
    QFETCH(QString, text);
    QVERIFY(std::holds_alternative<InsightsQuery>(InsightsQuery::parse(text)));
    auto lines = reports(QStringLiteral("today"));
    lines
        << "2026-01-25T12:34:56.789Z 8f507cfc-0000-4697-b07a-000000000001 Task timed out after 3.00 seconds\n"
        << R"({"level":"INFO","message":"m"})";
    QVERIFY(!resultOf(text, lines).rows.isEmpty());
}

void TestSampleQueries::overprovisionedMemory()
{
    const auto result =
        shown(sample(QStringLiteral("lambda-overprovisioned-memory")), reports(QStringLiteral("today")));
    QCOMPARE(
        result.columns.join(u' '),
        QStringLiteral(
            "provisonedMemoryMB smallestMemoryRequestMB avgMemoryUsedMB maxMemoryUsedMB overProvisionedMB"));
    QCOMPARE(result.rows.size(), 1);
    QCOMPARE(result.rows[0].join(u' '), QStringLiteral("128 31 45.5 60 68"));
}

void TestSampleQueries::coldStarts()
{
    const auto result = shown(sample(QStringLiteral("lambda-cold-starts")), reports(QStringLiteral("today")));
    QCOMPARE(result.columns.join(u' '),
             QStringLiteral("functionName memorySize coldStarts avgInitDuration maxInitDuration"));
    QCOMPARE(result.rows.size(), 1);
    QCOMPARE(result.rows[0].join(u' '), QStringLiteral("f 128 3 110.5 120.5"));
}

void TestSampleQueries::latencyStatistics()
{
    const auto result =
        resultOf(sample(QStringLiteral("lambda-latency-statistics")), reports(QStringLiteral("today")));
    QCOMPARE(result.columns.join(u' '),
             QStringLiteral("bin(5m) avg(@duration) max(@duration) min(@duration)"));
    QCOMPARE(result.timeColumn, 0);
    QCOMPARE(result.rows.size(), 24); // 120 minutes
    QCOMPARE(result.rows.last().values.join(u' '), QStringLiteral("2026-01-25 12:30:00.000 10 10 10"));
}

void TestSampleQueries::memoryOf2016()
{
    const auto result = shown(
        QStringLiteral(
            "filter @type = \"REPORT\" | stats max(@billedDuration), max(@memorySize), count(@initDuration)"),
        reports(QStringLiteral("2016")));
    QCOMPARE(result.rows[0].join(u' '), QStringLiteral("40 128000000 0"));
}

LAMBDESK_TEST(QCoreApplication, TestSampleQueries)
#include "tst_samplequeries.moc"
