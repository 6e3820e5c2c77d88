// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/metrics/metricservice.h>

#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

/// What real runs tell the metrics.
class TestRunMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runs = std::make_unique<RunFixture>();
        QVERIFY(m_runs->opened);
        m_metrics = std::make_unique<MetricService>(
            MetricService::Options{m_runs->workspace.paths().metrics(), m_runs->clock});
        QVERIFY(settled(m_metrics->open()));
        connect(&m_runs->runs, &RunService::spanBegan, m_metrics.get(), &MetricService::runBegan);
        connect(&m_runs->runs, &RunService::spanEnded, m_metrics.get(), &MetricService::runEnded);
        connect(&m_runs->runs, &RunService::throttled, m_metrics.get(), &MetricService::runEnded);
        if (m_runs->runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js");
    }
    void cleanup()
    {
        m_metrics.reset();
        m_runs.reset();
    }

    void aColdRunAndAWarmOne()
    {
        m_runs->save(m_name, Language::NodeJs, "exports.handler = async () => 1;",
                     {.ephemeralStorageMb = 1024});
        const RunRecord cold = m_runs->run(m_name);
        const RunRecord warm = m_runs->run(m_name);
        const QList<RunSpan> spans = found();
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spans.at(0).requestId, cold.summary.requestId);
        QVERIFY(spans.at(0).coldStart);
        QVERIFY(spans.at(0).initMs.has_value());
        QCOMPARE(spans.at(0).logStream, cold.logStream);
        QVERIFY(!spans.at(1).coldStart);
        QCOMPARE(spans.at(1).requestId, warm.summary.requestId);
        QCOMPARE(spans.at(1).outcome, SpanOutcome::Succeeded);
        QCOMPARE(spans.at(1).durationMs, warm.summary.durationMs);
        QCOMPARE(spans.at(1).billedMs, warm.summary.billedMs);
        QCOMPARE(spans.at(1).maxMemoryMb, warm.summary.maxMemoryMb);
        QVERIFY(spans.at(1).end >= spans.at(1).start);
        QCOMPARE(spans.at(1).billedStorageMb, 512);
    }

    void aTimeOutIsToldFromAnError()
    {
        m_runs->save(
            m_name, Language::NodeJs,
            "exports.handler = async e => { if (e.wait) await new Promise(r => setTimeout(r, 60000)); "
            "throw new Error('no'); };",
            {3});
        m_runs->run(m_name, "{}");
        m_runs->run(m_name, "{\"wait\":1}");
        const QList<RunSpan> spans = found();
        QCOMPARE(spans.at(0).outcome, SpanOutcome::Failed);
        QCOMPARE(spans.at(1).outcome, SpanOutcome::TimedOut);
    }

    void aThrottledCallNamesWhatWasCalled()
    {
        m_runs->saveNode(m_name, "exports.handler = async () => 1;");
        m_runs->runs.reserveConcurrency(functionName(m_name), 0);
        QCOMPARE(m_runs->start(m_name).error().kind, ErrorKind::Throttled);
        const QList<RunSpan> spans = found();
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.at(0).outcome, SpanOutcome::Throttled);
        QCOMPARE(spans.at(0).function, functionName(m_name));
        QVERIFY(spans.at(0).requestId.isEmpty());
    }

private:
    QList<RunSpan> found()
    {
        return settled(m_metrics->spans({functionName(m_name), 0, std::numeric_limits<MetricTime>::max()}))
            .value();
    }

    const QString m_name = QStringLiteral("measured");
    std::unique_ptr<RunFixture> m_runs;
    std::unique_ptr<MetricService> m_metrics;
};

LAMBDESK_TEST(QCoreApplication, TestRunMetrics)
#include "tst_runmetrics.moc"
