// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/runstore.h>

#include <tests/support/runrecords.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestRunStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        m_store = std::make_unique<RunStore>(m_fixture->workspace);
        insertFunction(m_fixture->workspace, QStringLiteral("first"));
        insertFunction(m_fixture->workspace, QStringLiteral("second"));
    }

    void keepsAllOfARun()
    {
        const auto record = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        QVERIFY(m_store->insert(record));
        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        const auto found = m_store->find(QStringLiteral("id"));
        QVERIFY(found);
        QCOMPARE(*found, record);
        const auto recent = m_store->recent(record.summary.function, 10);
        QVERIFY(recent);
        QCOMPARE(*recent, QList<RunSummary>{record.summary});
    }

    void whatHasBegunAndNotEndedWasCutShort()
    {
        auto begun = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        begun.summary.outcome = RunOutcome::Running;
        const auto late = recordOf(QStringLiteral("late"), QStringLiteral("none"));
        QVERIFY(m_store->insertBegun({late, begun}));
        QCOMPARE(recentIds(10), QStringList{QStringLiteral("id")});
        const auto found = RunStore(m_fixture->workspace).find(QStringLiteral("id")); // another program's
        QVERIFY(found);
        QCOMPARE(found->summary.outcome, RunOutcome::CutShort);
        QCOMPARE(found->event, begun.event);
        QVERIFY(!m_store->find(QStringLiteral("late")));
    }

    void knowsWhatWasCutShort()
    {
        const auto ended = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        auto begun = ended;
        begun.summary.outcome = RunOutcome::Running;
        QVERIFY(m_store->insert(recordOf(QStringLiteral("ended"), QStringLiteral("first"))));
        QVERIFY(m_store->insertBegun({begun}));
        const auto spans = RunStore(m_fixture->workspace).cutShort().value();
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().requestId, QStringLiteral("id"));
        QCOMPARE(spans.first().function, begun.summary.function);
        QCOMPARE(spans.first().start, begun.summary.startedAt.toMSecsSinceEpoch());
        QCOMPARE(spans.first().memoryMb, begun.summary.memoryMb);
        QVERIFY(m_store->insert(ended));
        QVERIFY(m_store->cutShort().value().isEmpty());
    }

    void theEndTakesThePlaceOfTheBeginning()
    {
        auto record = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        auto other = recordOf(QStringLiteral("other"), QStringLiteral("first"));
        for (RunRecord begun : {record, other}) {
            begun.summary.outcome = RunOutcome::Running;
            QVERIFY(m_store->insertBegun({begun}));
        }
        QVERIFY(m_store->insert(record));
        QCOMPARE(m_store->recent(record.summary.function, 10).value().size(), 2);
        QCOMPARE(m_store->find(QStringLiteral("id")).value(), record);
        QVERIFY(m_store->insertRecent(other.summary.function, {other}));
        QCOMPARE(recentIds(10).size(), 2);
        QCOMPARE(m_store->find(QStringLiteral("other")).value(), other);
    }

    void aRetryLeavesTheTryThatWasCutShort()
    {
        auto record = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        record.summary.outcome = RunOutcome::Running;
        QVERIFY(m_store->insertBegun({record}));
        RunStore next(m_fixture->workspace);
        QVERIFY(next.insertBegun({record}));
        record.summary.outcome = RunOutcome::Succeeded;
        QVERIFY(next.insert(record));
        const auto runs = next.recent(record.summary.function, 10).value();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0).outcome, RunOutcome::Succeeded);
        QCOMPARE(runs.at(1).outcome, RunOutcome::CutShort);
    }

    void theEndThatFoundNoRoomCanTakeThePlaceLater_data()
    {
        QTest::addColumn<bool>("recent");
        QTest::newRow("one") << false;
        QTest::newRow("several") << true;
    }

    void theEndThatFoundNoRoomCanTakeThePlaceLater()
    {
        QFETCH(bool, recent);
        auto record = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        QVERIFY(m_store->insertBegun({record}));
        record.log = QByteArray(1024 * 1024, 'x');
        const auto insert = [&] {
            return recent ? m_store->insertRecent(record.summary.function, {record})
                          : m_store->insert(record);
        };
        QVERIFY(setDiskFull(m_fixture->workspace, true));
        const auto refused = insert();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(m_store->hasBegun(QStringLiteral("id")));
        QVERIFY(setDiskFull(m_fixture->workspace, false));
        QVERIFY(insert());
        QVERIFY(!m_store->hasBegun(QStringLiteral("id")));
        QCOMPARE(recentIds(10), QStringList{QStringLiteral("id")});
        QVERIFY(m_store->find(QStringLiteral("id")).value() == record);
    }

    void keepsEveryTryOfARequest()
    {
        auto record = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        QVERIFY(m_store->insert(record));
        record.summary.startedAt = record.summary.startedAt.addSecs(60);
        record.summary.version = QStringLiteral("7");
        record.log = "second try";
        QVERIFY(m_store->insert(record));
        QCOMPARE(m_store->recent(record.summary.function, 10).value().size(), 2);
        QCOMPARE(m_store->find(QStringLiteral("id")).value(), record);
    }

    void keepsEveryTryThatWaitedForRoom()
    {
        const auto record = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        auto next = record;
        next.summary.startedAt = record.summary.startedAt.addSecs(60);
        next.log = "second try";
        QVERIFY(m_store->insertBegun({record}));
        QVERIFY(m_store->insertRecent(record.summary.function, {record, next}));
        QCOMPARE(m_store->recent(record.summary.function, 10).value(),
                 (QList<RunSummary>{next.summary, record.summary}));
    }

    void keepsAnEmptyRun()
    {
        RunRecord record{
            {QStringLiteral("id"), functionName(QStringLiteral("first")), {}, {}, {}, {}, {}, {}, {}, {}, {}},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {}};
        record.summary.startedAt = QDateTime::fromMSecsSinceEpoch(0).toUTC();
        record.summary.outcome = RunOutcome::Stopped;
        QVERIFY(m_store->insert(record));
        const auto found = m_store->find(QStringLiteral("id"));
        QVERIFY(found);
        QCOMPARE(*found, record);
        QVERIFY(!found->summary.initMs);
    }

    void keepsALargeLog()
    {
        auto record = recordOf(QStringLiteral("id"), QStringLiteral("first"));
        record.log = QByteArray(12 * 1024 * 1024, 'x');
        QVERIFY(m_store->insert(record));
        const auto found = m_store->find(QStringLiteral("id"));
        QVERIFY(found);
        QVERIFY(found->log == record.log);
    }

    void listsTheNewestFirst()
    {
        for (const int minute : {1, 3, 2}) {
            auto record = recordOf(QString::number(minute), QStringLiteral("first"));
            record.summary.startedAt = record.summary.startedAt.addSecs(60 * minute);
            QVERIFY(m_store->insert(record));
        }
        QVERIFY(m_store->insert(recordOf(QStringLiteral("other"), QStringLiteral("second"))));
        QCOMPARE(recentIds(2), (QStringList{QStringLiteral("3"), QStringLiteral("2")}));
        QCOMPARE(recentIds(10).size(), 3);
        QCOMPARE(recentIds(0).size(), 0);
    }

    void keepsTheNewest200OfAFunction()
    {
        QVERIFY(m_store->insert(recordOf(QStringLiteral("other"), QStringLiteral("second"))));
        for (int i = 0; i < 203; ++i)
            QVERIFY(m_store->insert(recordOf(QString::number(i), QStringLiteral("first"))));
        const auto ids = recentIds(1000);
        QCOMPARE(ids.size(), 200);
        QCOMPARE(ids.first(), QStringLiteral("202"));
        QCOMPARE(ids.last(), QStringLiteral("3"));
        QVERIFY(m_store->find(QStringLiteral("other")));
        const auto gone = m_store->find(QStringLiteral("2"));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void forgetsRunsWithTheirFunction()
    {
        QVERIFY(m_store->insert(recordOf(QStringLiteral("id"), QStringLiteral("first"))));
        QVERIFY(FunctionStore(m_fixture->workspace).remove(functionName(QStringLiteral("first"))));
        QVERIFY(!m_store->find(QStringLiteral("id")));
        const auto late = m_store->insert(recordOf(QStringLiteral("late"), QStringLiteral("first")));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::NotFound);
    }

    void answersWithAnErrorWhenTheWorkspaceIsClosed()
    {
        m_fixture->workspace.close();
        QVERIFY(!m_store->insert(recordOf(QStringLiteral("id"), QStringLiteral("first"))));
        QVERIFY(!m_store->find(QStringLiteral("id")));
        QVERIFY(!m_store->recent(functionName(QStringLiteral("first")), 1));
    }

private:
    QStringList recentIds(int limit) const
    {
        QStringList ids;
        const auto recent = m_store->recent(functionName(QStringLiteral("first")), limit);
        if (recent) {
            for (const auto &run : *recent)
                ids.append(run.requestId);
        }
        return ids;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<RunStore> m_store;
};

LAMBDESK_TEST(QCoreApplication, TestRunStore)
#include "tst_runstore.moc"
