// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricfixture.h"

#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

QStringList idsOf(const QList<RunSpan> &spans)
{
    QStringList ids;
    for (const RunSpan &span : spans)
        ids.append(span.requestId);
    return ids;
}

QStringList idList(std::initializer_list<const char *> ids)
{
    QStringList list;
    for (const char *id : ids)
        list.append(QString::fromLatin1(id));
    return list;
}

} // namespace

class TestRunSpans : public QObject, private MetricTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void spansComeBackFromTheirBytes()
    {
        RunSpan cold = spanOf(QStringLiteral("0f9c1f0e-7a43-4a5c-9a53-1b9a0f6ad8c1"), first);
        cold.coldStart = true;
        cold.initMs = 12.5;
        cold.qualifier = QStringLiteral("live");
        cold.version = QStringLiteral("7");
        cold.heldToCpuShare = true;
        cold.billedStorageMb = 9728;
        const QList<RunSpan> spans{cold, spanOf(QStringLiteral("not a uuid"), second),
                                   spanOf({}, first, someMinute, SpanOutcome::Throttled)};
        QCOMPARE(spansFromBytes(spansToBytes(spans)), spans);
        QCOMPARE(spansFromBytes({}), QList<RunSpan>());
        QByteArray broken = spansToBytes(spans);
        broken.chop(3);
        QVERIFY(spansFromBytes(broken).size() < 3);
    }

    void areFoundByFunctionAndTime()
    {
        run(spanOf(QStringLiteral("1"), first, someMinute));
        run(spanOf(QStringLiteral("2"), second, someMinute + 100));
        run(spanOf(QStringLiteral("3"), first, someMinute + msPerMinute));
        QCOMPARE(find({{}, 0, someMinute * 2}), (idList({"1", "2", "3"})));
        QCOMPARE(find({functionName(first), 0, someMinute * 2}), (idList({"1", "3"})));
        QCOMPARE(find({{}, someMinute, someMinute + msPerMinute}), (idList({"1", "2"})));
        // One that is under way in the range belongs to it.
        QCOMPARE(find({{}, someMinute + 120, someMinute + 130}), (idList({"1", "2"})));
        QCOMPARE(find({{}, 0, someMinute * 2, 2}), (idList({"2", "3"})));
    }

    void surviveTheirWriter()
    {
        run(spanOf(QStringLiteral("1"), first));
        m_fixture->service.reset();
        QVERIFY(m_fixture->open());
        run(spanOf(QStringLiteral("2"), first));
        QCOMPARE(find({{}, 0, someMinute * 2}), (idList({"1", "2"})));
    }

    void theNewestAreKept()
    {
        for (int i = 0; i < 5000; ++i)
            run(spanOf(QString::number(i), i % 2 == 0 ? first : second, someMinute + i));
        const QStringList ids = find({{}, 0, someMinute * 2});
        QVERIFY(ids.size() >= m_fixture->spans);
        QVERIFY(ids.size() < m_fixture->spans + 1100);
        QCOMPARE(ids.constLast(), QStringLiteral("4999"));
        QVERIFY(ids.contains(QStringLiteral("4998")));
        // After a new start, too.
        m_fixture->service.reset();
        QVERIFY(m_fixture->open());
        for (int i = 5000; i < 7000; ++i)
            run(spanOf(QString::number(i), first, someMinute + i));
        const QStringList later = find({{}, 0, someMinute * 2});
        QVERIFY(later.size() < m_fixture->spans + 1100);
        QCOMPARE(later.constLast(), QStringLiteral("6999"));
    }

    void thoseThatStillRunBelongToThem()
    {
        m_fixture->service->runBegan(spanOf(QStringLiteral("1"), first, someMinute, SpanOutcome::Running));
        const auto running = settled(m_fixture->service->spans({{}, 0, someMinute * 2})).value();
        QCOMPARE(idsOf(running), idList({"1"}));
        QCOMPARE(running.constFirst().outcome, SpanOutcome::Running);
        m_fixture->service->runEnded(spanOf(QStringLiteral("1"), first));
        const auto ended = settled(m_fixture->service->spans({{}, 0, someMinute * 2})).value();
        QCOMPARE(idsOf(ended), idList({"1"}));
        QCOMPARE(ended.constFirst().outcome, SpanOutcome::Succeeded);
    }

    void areToldWhileTheyHappen()
    {
        QList<RunSpan> told;
        connect(m_fixture->service.get(), &MetricService::spansChanged, this,
                [&told](const QList<RunSpan> &spans) { told += spans; });
        run(spanOf(QStringLiteral("1"), first));
        m_fixture->service->runEnded(spanOf({}, first, someMinute, SpanOutcome::Throttled));
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(told.at(0).outcome, SpanOutcome::Running);
        QCOMPARE(told.at(1).outcome, SpanOutcome::Succeeded);
        QCOMPARE(told.at(2).outcome, SpanOutcome::Throttled);
    }

private:
    QStringList find(const SpanQuery &query)
    {
        return idsOf(settled(m_fixture->service->spans(query)).value_or(QList<RunSpan>()));
    }
};

LAMBDESK_TEST(QCoreApplication, TestRunSpans)
#include "tst_runspans.moc"
