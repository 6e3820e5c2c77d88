// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/metrics/cost.h>

#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

bool isAbout(double value, double expected)
{
    return qAbs(value - expected) <= 1e-9 * qMax(1.0, qAbs(expected));
}

MeasuredRuns runsOf(double durationMs, int count, const Billing &billing)
{
    MeasuredRuns runs;
    runs.duration.add(durationMs, count);
    runs.billedDuration.add(double(billing.billedMilliseconds(durationMs, 0)), count);
    return runs;
}

} // namespace

/// The numbers are worked out by hand from the price lists; the tutorial's example is that of 120 ms.
class TestCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRun()
    {
        const Billing then = RunFixture::profileOf(QStringLiteral("2016")).billing;
        // 120 ms are billed as 200: at 1 GB 0.2 GB-seconds.
        const Usage usage = usageOfRun(1024, then.billedMilliseconds(120, 0));
        QVERIFY(isAbout(usage.gbSeconds, 0.2));
        QVERIFY(isAbout(costOf(usage, then).compute, 0.000003334));
        QVERIFY(isAbout(costOf(usage, then).requests, 0.0000002));
        // At 128 MB an eighth.
        QVERIFY(isAbout(costOf(usageOfRun(128, 200), then).compute, 0.00000041675));

        const Billing today = RunFixture::profileOf(QStringLiteral("today")).billing;
        const Usage now = usageOfRun(1024, today.billedMilliseconds(120, 0));
        QVERIFY(isAbout(now.gbSeconds, 0.12));
        QVERIFY(isAbout(costOf(now, today).total(), 0.12 * 0.0000166667 + 0.0000002));
    }

    void storageAbove512Mb()
    {
        const Billing today = RunFixture::profileOf(QStringLiteral("today")).billing;
        QCOMPARE(today.billedStorageMb(512), 0);
        QCOMPARE(today.billedStorageMb(513), 1);
        QCOMPARE(today.billedStorageMb(10240), 9728);
        // 9.5 GB for 200 ms: 1.9 GB-seconds.
        const Usage usage = usageOfRun(1024, 200, today.billedStorageMb(10240));
        QVERIFY(isAbout(usage.storageGbSeconds, 1.9));
        const Cost cost = costOf(usage, today);
        QVERIFY(qAbs(cost.storage - 5.871e-8) < 1e-15);
        QCOMPARE(cost.total(), cost.requests + cost.compute + cost.storage);
        QVERIFY(isAbout(today.storageDollarsPerMillionRuns(10240, 200), 0.05871));
        QCOMPARE(today.storageDollarsPerMillionRuns(512, 200), 0.0);
        // None of a month's is free.
        QVERIFY(isAbout(monthlyCost({1, 1, 1e6}, today).storage, 0.0309));
        QVERIFY(isAbout(monthlyUsage({10, 0.5, 2}, 3'600'000).storageGbSeconds, 1460));
        const Billing then = RunFixture::profileOf(QStringLiteral("2016")).billing;
        QCOMPARE(costOf(usageOfRun(1024, 200, then.billedStorageMb(10240)), then).storage, 0.0);
    }

    void storageStaysWithOtherMemorySizes()
    {
        const PlatformProfile today = RunFixture::profileOf(QStringLiteral("today"));
        MeasuredRuns runs = runsOf(1000, 10, today.billing);
        runs.billedStorageMb = 1024;
        const auto costs = compareMemorySizes(runs, {128, 10240}, today);
        for (const MemorySizeCost &each : costs)
            QVERIFY(qAbs(each.ifDurationsStayed.storage - 10 * 0.0000000309) < 1e-15);
    }

    void aMillionRunsAreFreeAtFirst()
    {
        const Billing then = RunFixture::profileOf(QStringLiteral("2016")).billing;
        const Usage usage{1e6, 200'000};
        QVERIFY(isAbout(costOf(usage, then).total(), 3.534));
        QVERIFY(isAbout(monthlyCost(usage, then).total(), 0));
    }

    void whatTheFreeTierDoesNotCover()
    {
        const Billing today = RunFixture::profileOf(QStringLiteral("today")).billing;
        // 3 million requests, 2 of them to be paid; 600,000 GB-seconds, 200,000 of them to be paid.
        const Cost cost = monthlyCost({3e6, 600'000}, today);
        QVERIFY(isAbout(cost.requests, 0.40));
        QVERIFY(isAbout(cost.compute, 200'000 * 0.0000166667));
        // One part doesn't pay for the other.
        QVERIFY(isAbout(monthlyCost({500'000, 600'000}, today).requests, 0));
        QVERIFY(isAbout(monthlyCost({3e6, 1000}, today).compute, 0));
    }

    void aMonthAtThisRate()
    {
        // 730 hours; 10 requests in one of them.
        const Usage month = monthlyUsage({10, 0.5}, 3'600'000);
        QVERIFY(isAbout(month.requests, 7'300));
        QVERIFY(isAbout(month.gbSeconds, 365));
        QCOMPARE(monthlyUsage({10, 1}, 0), Usage());
    }

    void otherMemorySizesIfDurationsStayed()
    {
        const PlatformProfile then = RunFixture::profileOf(QStringLiteral("2016"));
        // A million runs of 120 ms: the table of the tutorial's example.
        const auto costs =
            compareMemorySizes(runsOf(120, 1'000'000, then.billing), {128, 512, 1024, 1536}, then);
        const QList<double> expected{0.41675, 1.667, 3.334, 5.001};
        for (int i = 0; i < expected.size(); ++i) {
            QVERIFY(isAbout(costs.at(i).ifDurationsStayed.compute, expected.at(i)));
            QVERIFY(isAbout(costs.at(i).ifDurationsStayed.requests, 0.2));
        }
    }

    void otherMemorySizesIfOnlyTheProcessorCounted()
    {
        const PlatformProfile today = RunFixture::profileOf(QStringLiteral("today"));
        const int core = today.quotas.memoryMbPerCore;
        const auto costs =
            compareMemorySizes(runsOf(1000, 10, today.billing), {core / 2, core, core * 2}, today);
        // Half a core takes twice as long, with half of the memory: the same money.
        QVERIFY(qAbs(costs.at(0).ifBoundByCpu.compute / costs.at(1).ifBoundByCpu.compute - 1) < 0.01);
        // Above one core the time stays and the price doubles.
        QVERIFY(qAbs(costs.at(2).ifBoundByCpu.compute / costs.at(1).ifBoundByCpu.compute - 2) < 0.01);
        QCOMPARE(costs.at(1).cpuShare, 1.0);
        QCOMPARE(costs.at(1).ifBoundByCpu, costs.at(1).ifDurationsStayed);
        QCOMPARE(costs.at(2).cpuShare, 1.0);
        QVERIFY(costs.at(0).cpuShare < 0.51);
    }

    void roundingIsPartOfTheComparison()
    {
        const PlatformProfile then = RunFixture::profileOf(QStringLiteral("2016"));
        // 10 ms at one core; with a quarter of it 40 ms. Both are billed as 100.
        const int core = then.quotas.memoryMbPerCore;
        const auto costs = compareMemorySizes(runsOf(10, 1, then.billing), {core / 4, core}, then);
        QVERIFY(isAbout(costs.at(0).ifBoundByCpu.compute, core / 4 / 1024.0 * 0.1 * 0.00001667));
        QVERIFY(isAbout(costs.at(1).ifBoundByCpu.compute, core / 1024.0 * 0.1 * 0.00001667));
    }

    void runsThatWereHeldToTheirShareAreScaledFromIt()
    {
        const PlatformProfile today = RunFixture::profileOf(QStringLiteral("today"));
        const int core = today.quotas.memoryMbPerCore;
        MeasuredRuns runs = runsOf(1000, 1, today.billing);
        runs.atFullSpeed = false;
        runs.memoryMb = core / 2;
        const auto costs = compareMemorySizes(runs, {core / 2, core}, today);
        QVERIFY(qAbs(costs.at(0).ifBoundByCpu.compute / costs.at(0).ifDurationsStayed.compute - 1) < 0.011);
        QVERIFY(qAbs(costs.at(1).ifBoundByCpu.compute / costs.at(1).ifDurationsStayed.compute - 0.5) < 0.011);
    }
};

LAMBDESK_TEST(QCoreApplication, TestCost)
#include "tst_cost.moc"
