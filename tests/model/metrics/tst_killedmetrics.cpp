// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricfixture.h"

#include <tests/support/otherprocess.h>
#include <tests/support/testprogram.h>

#include <QtTest>

#include <cstdio>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const MetricId written{QStringLiteral("Shop"), QStringLiteral("Orders")};

/// The writing process: puts ones, and prints how many once each is confirmed; in between, runs happen.
int writeUntilKilled(const QString &file)
{
    SystemClock clock;
    MetricService service({file, clock, std::chrono::milliseconds(2)});
    if (!settled(service.open()))
        return 1;
    for (int i = 0;; ++i) {
        for (int run = 0; run < 20; ++run) {
            const QString id = QStringLiteral("%1-%2").arg(i).arg(run);
            service.runBegan(spanOf(id, QStringLiteral("mine"), someMinute + i, SpanOutcome::Running));
            service.runEnded(spanOf(id, QStringLiteral("mine"), someMinute + i));
        }
        MetricValue one;
        one.add(1);
        if (!settled(service.put({{written, someMinute + i * 100, QStringLiteral("Count"), one}})))
            return 1;
        std::printf(".\n");
        std::fflush(stdout);
    }
}

} // namespace

class TestKilledMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasConfirmed()
    {
        MetricFixture fixture;
        qsizetype confirmed = 0;
        for (int round = 0; round < 10; ++round)
            confirmed += roundOfWrites(fixture.file());
        QVERIFY(confirmed >= 10);
        QVERIFY(fixture.open());
        double kept = 0;
        const MetricSeries series = fixture.series(written);
        for (const MetricPoint &point : series.points)
            kept += point.value.sum;
        // The last of each round may be there without having been told.
        QVERIFY(kept >= double(confirmed) && kept <= double(confirmed + 10));
        // Runs that are counted have their spans.
        const double runs = fixture.total(FunctionMetric::Invocations, {}).sum;
        const auto spans = settled(fixture.service->spans({{}, 0, someMinute * 2})).value();
        QVERIFY(runs >= 20.0 * double(confirmed));
        QVERIFY(!spans.isEmpty());
    }

private:
    /// How many values another process had confirmed when it was killed, wherever it was.
    static qsizetype roundOfWrites(const QString &file)
    {
        const int enough = 1 + QRandomGenerator::global()->bounded(4);
        return printedUntilKilled({file}, enough, 5000).count('\n');
    }
};

LAMBDESK_TEST(QCoreApplication, TestKilledMetrics)
LAMBDESK_OTHER_PROCESS(TestKilledMetrics,
                       [](const QStringList &arguments) { return writeUntilKilled(arguments.at(0)); })

#include "tst_killedmetrics.moc"
