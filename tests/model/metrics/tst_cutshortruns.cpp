// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricfixture.h"

#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

/// Runs that the program, when it was killed, had begun: what Invocations has of them.
class TestCutShortRuns : public QObject, private MetricTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void countAsInvocationsOfUnknownEnd()
    {
        run(spanOf(QStringLiteral("ended"), first));
        RunSpan cold = cutShort(QStringLiteral("killed"));
        cold.coldStart = true;
        m_fixture->service->countCutShort({cold, cutShort(QStringLiteral("another"), second)});
        for (const FunctionScope &scope : {FunctionScope{}, FunctionScope{functionName(first)}}) {
            const double runs = scope == FunctionScope{} ? 3 : 2;
            QCOMPARE(m_fixture->total(FunctionMetric::Invocations, scope).sum, runs);
            QCOMPARE(m_fixture->total(FunctionMetric::Errors, scope).sum, 0.0);
            QCOMPARE(m_fixture->total(FunctionMetric::Errors, scope).count, runs);
            QCOMPARE(m_fixture->total(FunctionMetric::ColdStarts, scope).sum, 1.0);
            // Nobody has measured them.
            QCOMPARE(m_fixture->total(FunctionMetric::Duration, scope).count, 1.0);
            QCOMPARE(m_fixture->total(FunctionMetric::BilledDuration, scope).count, 1.0);
        }
    }

    void countOnceHoweverOftenTheyAreTold()
    {
        const QList<RunSpan> runs{cutShort(QStringLiteral("killed"))};
        m_fixture->service->countCutShort(runs);
        m_fixture->service->countCutShort(runs);
        QVERIFY(m_fixture->open()); // as at the next start
        m_fixture->service->countCutShort(runs);
        QCOMPARE(invocations(), 1.0);
        m_fixture->service->countCutShort(runs + QList<RunSpan>{cutShort(QStringLiteral("next"))});
        QCOMPARE(invocations(), 2.0);
    }

    void countEachTryOfARequest()
    {
        RunSpan again = cutShort(QStringLiteral("killed"));
        again.start += 60'000;
        m_fixture->service->countCutShort({cutShort(QStringLiteral("killed"))});
        m_fixture->service->countCutShort({cutShort(QStringLiteral("killed")), again});
        QCOMPARE(invocations(), 2.0);
    }

    void dontCountAgainWhenTheirEndWasRecorded()
    {
        run(spanOf(QStringLiteral("killed"), first));
        m_fixture->service->countCutShort({cutShort(QStringLiteral("killed"))});
        QCOMPARE(invocations(), 1.0);
    }

private:
    static RunSpan cutShort(const QString &requestId, const QString &function = first)
    {
        RunSpan span = spanOf(requestId, function, someMinute, SpanOutcome::Stopped);
        span.end = span.start;
        span.durationMs = 0;
        span.billedMs = 0;
        span.maxMemoryMb = 0;
        return span;
    }
    double invocations() { return m_fixture->total(FunctionMetric::Invocations, {functionName(first)}).sum; }
};

LAMBDESK_TEST(QCoreApplication, TestCutShortRuns)
#include "tst_cutshortruns.moc"
