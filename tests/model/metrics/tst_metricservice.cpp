// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricfixture.h"

#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestMetricService : public QObject, private MetricTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void aRunIsCountedForItsFunctionAndForAll()
    {
        RunSpan span = spanOf(QStringLiteral("1"), first);
        span.coldStart = true;
        span.initMs = 90;
        span.billedStorageMb = 1024;
        run(span);
        const FunctionScope scope{functionName(first)};
        for (const FunctionScope &each : {scope, FunctionScope{}}) {
            QCOMPARE(total(FunctionMetric::Invocations, each).sum, 1.0);
            QCOMPARE(total(FunctionMetric::Errors, each).sum, 0.0);
            QCOMPARE(total(FunctionMetric::Errors, each).count, 1.0);
            QCOMPARE(total(FunctionMetric::Duration, each).maximum, 150.0);
            QCOMPARE(total(FunctionMetric::ColdStarts, each).sum, 1.0);
            QCOMPARE(total(FunctionMetric::InitDuration, each).sum, 90.0);
            QCOMPARE(total(FunctionMetric::MaxMemoryUsed, each).maximum, 40.0);
            QCOMPARE(total(FunctionMetric::MemorySize, each).maximum, 512.0);
            QCOMPARE(total(FunctionMetric::BilledDuration, each).sum, 200.0);
            QCOMPARE(total(FunctionMetric::GigabyteSeconds, each).sum, 0.1);
            QCOMPARE(total(FunctionMetric::StorageGigabyteSeconds, each).sum, 0.2);
            QCOMPARE(total(FunctionMetric::ConcurrentExecutions, each).maximum, 1.0);
        }
        QVERIFY(total(FunctionMetric::Invocations, {functionName(second)}).isEmpty());
        QCOMPARE(m_fixture->series(metricId(FunctionMetric::Duration, scope)).unit,
                 QStringLiteral("Milliseconds"));
        QCOMPARE(m_fixture->series(metricId(FunctionMetric::Duration, scope)).points.constFirst().time,
                 someMinute);
    }

    void noStorageIsCountedWhereAllOfItIsFree()
    {
        run(spanOf(QStringLiteral("1"), first));
        QVERIFY(total(FunctionMetric::StorageGigabyteSeconds, {functionName(first)}).isEmpty());
    }

    void errorsAreHandlersAndRuntimes()
    {
        run(spanOf(QStringLiteral("1"), first, someMinute, SpanOutcome::Failed));
        run(spanOf(QStringLiteral("2"), first, someMinute, SpanOutcome::TimedOut));
        run(spanOf(QStringLiteral("3"), first, someMinute, SpanOutcome::Stopped));
        run(spanOf(QStringLiteral("4"), first));
        const FunctionScope scope{functionName(first)};
        QCOMPARE(total(FunctionMetric::Invocations, scope).sum, 4.0);
        QCOMPARE(total(FunctionMetric::Errors, scope).sum, 2.0);
    }

    void throttledCallsAreNeitherInvocationsNorErrors()
    {
        run(spanOf(QStringLiteral("1"), first));
        m_fixture->service->runEnded(spanOf({}, first, someMinute, SpanOutcome::Throttled));
        m_fixture->service->runEnded(spanOf({}, first, someMinute, SpanOutcome::Throttled));
        const FunctionScope scope{functionName(first)};
        QCOMPARE(total(FunctionMetric::Invocations, scope).sum, 1.0);
        QCOMPARE(total(FunctionMetric::Errors, scope).sum, 0.0);
        QCOMPARE(total(FunctionMetric::Throttles, scope).sum, 2.0);
        QCOMPARE(total(FunctionMetric::ConcurrentExecutions, scope).maximum, 1.0);
        QCOMPARE(total(FunctionMetric::Duration, scope).count, 1.0);
    }

    void concurrencyIsThatOfTheBusiestMoment()
    {
        const QList<RunSpan> spans{spanOf(QStringLiteral("1"), first), spanOf(QStringLiteral("2"), first),
                                   spanOf(QStringLiteral("3"), second)};
        m_fixture->service->reserveConcurrency(functionName(second), 5);
        for (const RunSpan &span : spans)
            begin(span);
        for (const RunSpan &span : spans)
            m_fixture->service->runEnded(span);
        run(spanOf(QStringLiteral("4"), first, someMinute + msPerMinute));
        QCOMPARE(total(FunctionMetric::ConcurrentExecutions, {}).maximum, 3.0);
        QCOMPARE(total(FunctionMetric::ConcurrentExecutions, {functionName(first)}).maximum, 2.0);
        QCOMPARE(total(FunctionMetric::ConcurrentExecutions, {functionName(second)}).maximum, 1.0);
        QCOMPARE(total(FunctionMetric::UnreservedConcurrentExecutions, {}).maximum, 2.0);
        const auto points =
            m_fixture->series(metricId(FunctionMetric::ConcurrentExecutions, {functionName(first)})).points;
        QCOMPARE(points.size(), 2);
        QCOMPARE(points.at(1).value.maximum, 1.0);
    }

    void aRunThatGoesOnIsSeenInEveryMinute()
    {
        begin(spanOf(QStringLiteral("1"), first));
        m_fixture->clock.time = m_fixture->clock.time.addMSecs(3 * msPerMinute);
        const MetricId id = metricId(FunctionMetric::ConcurrentExecutions, {functionName(first)});
        QTRY_VERIFY(!m_fixture->series(id).points.isEmpty());
        QCOMPARE(m_fixture->series(id).points.constLast().time, someMinute + 3 * msPerMinute);
        QVERIFY(total(FunctionMetric::Invocations, {functionName(first)}).isEmpty());
    }

    void versionsAndAliasesAreTold()
    {
        RunSpan byAlias = spanOf(QStringLiteral("1"), first);
        byAlias.qualifier = QStringLiteral("live");
        byAlias.version = QStringLiteral("2");
        run(byAlias);
        RunSpan byVersion = spanOf(QStringLiteral("2"), first);
        byVersion.qualifier = byVersion.version = QStringLiteral("2");
        run(byVersion);
        run(spanOf(QStringLiteral("3"), first));
        const FunctionName name = functionName(first);
        QCOMPARE(total(FunctionMetric::Invocations, {name}).sum, 3.0);
        QCOMPARE(total(FunctionMetric::Invocations, {name, QString()}).sum, 1.0);
        QVERIFY(total(FunctionMetric::Invocations, {name, QStringLiteral("$LATEST")}).isEmpty());
        QCOMPARE(total(FunctionMetric::Invocations, {name, QStringLiteral("live")}).sum, 1.0);
        QCOMPARE(total(FunctionMetric::Invocations, {name, QStringLiteral("2")}).sum, 1.0);
        QCOMPARE(total(FunctionMetric::Invocations, {name, QStringLiteral("live"), QStringLiteral("2")}).sum,
                 1.0);
        QCOMPARE(dimensionsOf({name, QString()}),
                 (MetricDimensions{{QStringLiteral("FunctionName"), first},
                                   {QStringLiteral("Resource"), QStringLiteral("first")}}));
        QCOMPARE(dimensionsOf({name, QStringLiteral("live"), QStringLiteral("2")}),
                 (MetricDimensions{{QStringLiteral("FunctionName"), first},
                                   {QStringLiteral("Resource"), QStringLiteral("first:live")},
                                   {QStringLiteral("ExecutedVersion"), QStringLiteral("2")}}));
    }

    void periodsAreMerged()
    {
        for (int minute = 0; minute < 10; ++minute)
            run(spanOf(QString::number(minute), first, someMinute + minute * msPerMinute));
        const MetricId id = metricId(FunctionMetric::Invocations, {functionName(first)});
        QCOMPARE(m_fixture->series(id, 60).points.size(), 10);
        const auto five = m_fixture->series(id, 300).points;
        double sum = 0;
        for (const MetricPoint &point : five) {
            QCOMPARE(point.time % 300'000, 0);
            sum += point.value.sum;
        }
        QCOMPARE(sum, 10.0);
        QVERIFY(five.size() <= 3);
        const auto some =
            m_fixture->series(id, 60, someMinute + 2 * msPerMinute + 10, someMinute + 5 * msPerMinute);
        QCOMPARE(some.points.size(), 3);
        QCOMPARE(some.points.constFirst().time, someMinute + 2 * msPerMinute);
    }

    void metricsAreListed()
    {
        run(spanOf(QStringLiteral("1"), first));
        run(spanOf(QStringLiteral("2"), second));
        const auto count = [&](const MetricFilter &filter) {
            return settled(m_fixture->service->list(filter)).value().size();
        };
        QCOMPARE(count({platformNameSpace(), QStringLiteral("Invocations")}), 5);
        QCOMPARE(count({ownNameSpace(), QStringLiteral("ColdStarts")}), 5);
        QCOMPARE(count({{}, QStringLiteral("Duration"), {{QStringLiteral("FunctionName")}}}), 4);
        QCOMPARE(count({{}, QStringLiteral("Duration"), {{QStringLiteral("FunctionName"), first}}}), 2);
        QCOMPARE(count({QStringLiteral("Other")}), 0);
        MetricFilter recent{{}, QStringLiteral("Duration")};
        recent.newestSince = someMinute + 1;
        QCOMPARE(count(recent), 0);
    }

    void keepsWhatOthersPut()
    {
        const MetricId id{
            QStringLiteral("Shop"), QStringLiteral("Orders"), {{QStringLiteral("Place"), first}}};
        MetricValue values;
        values.add(3);
        values.add(5, 2);
        const QString seconds = QStringLiteral("Seconds");
        QVERIFY(settled(
            m_fixture->service->put({{id, someMinute + 7, seconds, values},
                                     {id, someMinute + 8, seconds, MetricValue::ofStatistics(2, 20, 8, 12)},
                                     {id, someMinute + 9, QStringLiteral("Count"), values}})));
        const auto all = m_fixture->series(id);
        QCOMPARE(all.points.size(), 1);
        QCOMPARE(all.points.constFirst().value.count, 8.0);
        const auto some = settled(m_fixture->service->series({{id, 60, 0, someMinute * 2, seconds}})).value();
        const MetricValue value = some.constFirst().points.constFirst().value;
        QCOMPARE(value.count, 5.0);
        QCOMPARE(value.sum, 33.0);
        QCOMPARE(value.maximum, 12.0);
        QVERIFY(!value.hasPercentiles());
    }

    void whatIsWrittenIsThereAfterwards()
    {
        run(spanOf(QStringLiteral("1"), first));
        m_fixture->service.reset();
        QVERIFY(m_fixture->open());
        QCOMPARE(total(FunctionMetric::Invocations, {functionName(first)}).sum, 1.0);
        // The minute goes on where it was.
        run(spanOf(QStringLiteral("2"), first));
        QCOMPARE(total(FunctionMetric::Duration, {functionName(first)}).count, 2.0);
        QCOMPARE(total(FunctionMetric::Duration, {functionName(first)}).distribution.count(), 2);
        QCOMPARE(m_fixture->series(metricId(FunctionMetric::Duration, {functionName(first)})).points.size(),
                 1);
    }

    void aBrokenFileIsBegunAnew()
    {
        m_fixture->service.reset();
        for (const auto &suffix : {"-wal", "-shm"})
            QFile::remove(m_fixture->file() + QLatin1String(suffix));
        QFile file(m_fixture->file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(m_fixture->open());
        run(spanOf(QStringLiteral("1"), first));
        QCOMPARE(total(FunctionMetric::Invocations, {}).sum, 1.0);
    }

    void oneThatIsNotOpenSaysSo()
    {
        MetricService closed(
            {m_fixture->folder.filePath(QStringLiteral("none/metrics.sqlite")), m_fixture->clock});
        closed.runBegan(spanOf(QStringLiteral("1"), first));
        closed.runEnded(spanOf(QStringLiteral("1"), first));
        QVERIFY(!settled(closed.series({})));
        QVERIFY(!settled(closed.open()));
        QVERIFY(!settled(closed.spans({})));
        QVERIFY(!settled(closed.put({})));
    }

    void tellsThatThereIsSomethingNew()
    {
        QSignalSpy spy(m_fixture->service.get(), &MetricService::recorded);
        run(spanOf(QStringLiteral("1"), first));
        QTRY_COMPARE(spy.count(), 1);
    }

private:
    MetricValue total(FunctionMetric metric, const FunctionScope &scope)
    {
        return m_fixture->total(metric, scope);
    }
};

LAMBDESK_TEST(QCoreApplication, TestMetricService)
#include "tst_metricservice.moc"
