// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/concurrencylimits.h>

#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

QString reason(const ConcurrencyLimits &limits, const char *function)
{
    const auto mayRun = limits.check(functionName(QLatin1String(function)));
    return mayRun ? QString() : mayRun.error().detail;
}

const QByteArray sleeps = "import time\ndef handler(event, context):\n    time.sleep(event)\n";
const auto ofTheAccount = QStringLiteral("ConcurrentInvocationLimitExceeded");
const auto ofTheFunction = QStringLiteral("ReservedFunctionConcurrentInvocationLimitExceeded");

} // namespace

class TestConcurrencyLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsShareWhatTheAccountHas()
    {
        ConcurrencyLimits limits(2);
        limits.began(functionName(QStringLiteral("a")));
        QCOMPARE(reason(limits, "b"), QString());
        limits.began(functionName(QStringLiteral("b")));
        QCOMPARE(reason(limits, "a"), ofTheAccount);
        QCOMPARE(reason(limits, "c"), ofTheAccount);
        limits.ended(functionName(QStringLiteral("b")));
        QCOMPARE(reason(limits, "c"), QString());
    }

    void aReservationIsALimit()
    {
        ConcurrencyLimits limits(10);
        const FunctionName a = functionName(QStringLiteral("a"));
        limits.reserve(a, 1);
        QCOMPARE(reason(limits, "a"), QString());
        limits.began(a);
        QCOMPARE(reason(limits, "a"), ofTheFunction);
        limits.ended(a);
        limits.reserve(a, 0);
        QCOMPARE(reason(limits, "a"), ofTheFunction);
        limits.reserve(a, std::nullopt);
        QCOMPARE(reason(limits, "a"), QString());
    }

    void aReservationIsKeptFreeOfOthers()
    {
        ConcurrencyLimits limits(3);
        const FunctionName a = functionName(QStringLiteral("a"));
        const FunctionName b = functionName(QStringLiteral("b"));
        limits.reserve(a, 2);
        limits.began(b);
        QCOMPARE(reason(limits, "b"), ofTheAccount);
        limits.began(a);
        QCOMPARE(reason(limits, "a"), QString());
        limits.began(a);
        QCOMPARE(reason(limits, "a"), ofTheFunction);
        // Nor does what the reserved one runs count against the others.
        limits.ended(b);
        QCOMPARE(reason(limits, "b"), QString());
    }

    void runsAreHeldToThem()
    {
        RunFixture fixture;
        const QString name = QStringLiteral("f");
        fixture.savePython(name, sleeps);
        fixture.runs.reserveConcurrency(functionName(name), 1);
        const QString first = fixture.start(name, "1000").value();
        const auto second = fixture.start(name, "0");
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Throttled);
        QCOMPARE(second.error().detail, ofTheFunction);
        QVERIFY(settled(fixture.runs.stop(first)));
        fixture.finished(first);
        QCOMPARE(fixture.run(name, "0").summary.outcome, RunOutcome::Succeeded);
    }

    void aFunctionOfTheSameNameStartsWithoutReservation()
    {
        RunFixture fixture;
        const QString name = QStringLiteral("f");
        fixture.savePython(name, sleeps);
        fixture.runs.reserveConcurrency(functionName(name), 0);
        QVERIFY(!fixture.start(name, "0"));
        QVERIFY(settled(fixture.functions.remove(functionName(name))));
        fixture.savePython(name, sleeps);
        QCOMPARE(fixture.run(name, "0").summary.outcome, RunOutcome::Succeeded);
    }
};

LAMBDESK_TEST(QCoreApplication, TestConcurrencyLimits)
#include "tst_concurrencylimits.moc"
