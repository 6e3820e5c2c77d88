// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/units.h>
#include <model/metrics/metricservice.h>

#include <tests/support/workspacefixture.h>

#include <memory>

namespace lambdesk::test
{

/// A minute's start.
constexpr MetricTime someMinute = 1'453'987'860'000;

/// Metrics in a file that goes away with the test.
struct MetricFixture {
    QTemporaryDir folder;
    FixedClock clock;
    int spans = 1000;
    qint64 bytes = 64 * 1024 * 1024;
    std::unique_ptr<MetricService> service;

    QString file() const { return folder.filePath(QStringLiteral("metrics.sqlite")); }
    Result<void> open()
    {
        clock.time = QDateTime::fromMSecsSinceEpoch(someMinute).toUTC();
        service = std::make_unique<MetricService>(
            MetricService::Options{file(), clock, std::chrono::milliseconds(20), spans, bytes});
        return settled(service->open());
    }

    MetricSeries series(const MetricId &id, int period = 60, MetricTime from = 0,
                        MetricTime to = someMinute * 2)
    {
        const auto all = settled(service->series({{id, period, from, to}}));
        return all ? all->constFirst() : MetricSeries();
    }
    /// Of all that there is.
    MetricValue total(FunctionMetric metric, const FunctionScope &scope)
    {
        MetricValue sum;
        const MetricSeries found = series(metricId(metric, scope));
        for (const MetricPoint &point : found.points)
            sum.add(point.value);
        return sum;
    }
};

inline RunSpan spanOf(const QString &requestId, const QString &function, MetricTime start = someMinute,
                      SpanOutcome outcome = SpanOutcome::Succeeded)
{
    RunSpan span{requestId,
                 functionName(function),
                 {},
                 QStringLiteral("$LATEST"),
                 QStringLiteral("2016/01/28/[$LATEST]0123")};
    span.start = start;
    span.durationMs = 150;
    span.end = outcome == SpanOutcome::Running ? start : start + 150;
    span.outcome = outcome;
    span.billedMs = 200;
    span.memoryMb = 512;
    span.maxMemoryMb = 40;
    return span;
}

/// A base of tests that each have metrics of their own.
class MetricTest
{
protected:
    void start()
    {
        m_fixture = std::make_unique<MetricFixture>();
        QVERIFY(m_fixture->open());
    }
    void stop() { m_fixture.reset(); }

    void begin(RunSpan span)
    {
        span.outcome = SpanOutcome::Running;
        m_fixture->service->runBegan(span);
    }
    void run(const RunSpan &span)
    {
        begin(span);
        m_fixture->service->runEnded(span);
    }

    static inline const QString first = QStringLiteral("first");
    static inline const QString second = QStringLiteral("second");

    std::unique_ptr<MetricFixture> m_fixture;
};

} // namespace lambdesk::test
