// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/removedfunctionstore.h>
#include <model/runner/runhistory.h>

#include <tests/support/runrecords.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        for (const QString &name : {first, second})
            insertFunction(m_fixture->workspace, name);
        m_history = std::make_unique<RunHistory>(m_fixture->workspace);
    }

    void whatIsKeptAtOnceIsWritten()
    {
        QVERIFY(m_history->add(recordOf(QStringLiteral("id"), first), RunHistory::Keep::AtOnce));
        QCOMPARE(writtenOf(first), QStringList{QStringLiteral("id")});
        const auto late = m_history->add(recordOf(QStringLiteral("late"), QStringLiteral("none")),
                                         RunHistory::Keep::AtOnce);
        QCOMPARE(late.error().kind, ErrorKind::NotFound);
    }

    void theOthersAreWrittenTogetherAMomentLater()
    {
        for (const QString &id : {QStringLiteral("1"), QStringLiteral("2")})
            QVERIFY(m_history->add(recordOf(id, first), RunHistory::Keep::Soon));
        QVERIFY(m_history->add(recordOf(QStringLiteral("3"), second), RunHistory::Keep::Soon));
        QVERIFY(writtenOf(first).isEmpty());
        QTRY_COMPARE(writtenOf(first), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
        QCOMPARE(writtenOf(second), QStringList{QStringLiteral("3")});
    }

    void whatIsKeptAtOnceIsCutShortFromItsBeginning()
    {
        m_history->began(recordOf(QStringLiteral("id"), first), RunHistory::Keep::AtOnce);
        QCOMPARE(writtenOf(first), QStringList{QStringLiteral("id")});
        QVERIFY(m_history->add(recordOf(QStringLiteral("id"), first), RunHistory::Keep::AtOnce));
        QCOMPARE(writtenOf(first), QStringList{QStringLiteral("id")});
    }

    void theOthersAreOnlyWhenTheyGoOn()
    {
        for (const QString &id : {QStringLiteral("short"), QStringLiteral("long")})
            m_history->began(recordOf(id, first), RunHistory::Keep::Soon);
        m_history->began(recordOf(QStringLiteral("removed"), second), RunHistory::Keep::Soon);
        m_history->forget(functionName(second));
        QVERIFY(writtenOf(first).isEmpty());
        QVERIFY(m_history->add(recordOf(QStringLiteral("short"), first), RunHistory::Keep::Soon));
        m_history->flush();
        QCOMPARE(writtenOf(first), QStringList{QStringLiteral("short")});
        QTRY_COMPARE(writtenOf(first), (QStringList{QStringLiteral("long"), QStringLiteral("short")}));
        QVERIFY(writtenOf(second).isEmpty());
        QVERIFY(m_history->add(recordOf(QStringLiteral("long"), first), RunHistory::Keep::Soon));
        m_history->flush();
        QCOMPARE(writtenOf(first).size(), 2);
    }

    void thoseThatGoOnTogetherAreWrittenInOneTransaction()
    {
        constexpr int many = 100;
        const QFileInfo log(m_fixture->workspace.paths().database() + QStringLiteral("-wal"));
        const qint64 before = log.size();
        for (int i = 0; i < many; ++i)
            m_history->began(recordOf(QString::number(i), i % 2 == 0 ? first : second),
                             RunHistory::Keep::Soon);
        QTRY_COMPARE(writtenOf(first).size() + writtenOf(second).size(), many);
        // A transaction writes whole pages: of each table and each index at least one.
        constexpr qint64 pageBytes = 4096;
        const qint64 written = QFileInfo(log.filePath()).size() - before;
        QVERIFY2(written < many * pageBytes, qPrintable(QString::number(written)));
    }

    void oneThatHasNoRoomKeepsNoOtherOut()
    {
        RunRecord large = recordOf(QStringLiteral("large"), first);
        large.event = QByteArray(1024 * 1024, 'x');
        for (const RunRecord &run : {recordOf(QStringLiteral("1"), first), large})
            m_history->began(run, RunHistory::Keep::Soon);
        QVERIFY(setDiskFull(m_fixture->workspace, true));
        m_history->settle(functionName(first)); // a little has room in the pages that are there
        QCOMPARE(writtenOf(first), QStringList{QStringLiteral("1")});
        QVERIFY(setDiskFull(m_fixture->workspace, false));
    }

    void theEndOfARunIsWrittenOnceThereIsRoomAgain_data()
    {
        QTest::addColumn<RunHistory::Keep>("keep");
        QTest::newRow("at once") << RunHistory::Keep::AtOnce;
        QTest::newRow("soon") << RunHistory::Keep::Soon;
    }

    void theEndOfARunIsWrittenOnceThereIsRoomAgain()
    {
        QFETCH(RunHistory::Keep, keep);
        RunRecord record = recordOf(QStringLiteral("id"), first);
        m_history->began(record, RunHistory::Keep::AtOnce);
        record.log = QByteArray(1024 * 1024, 'x');
        QVERIFY(setDiskFull(m_fixture->workspace, true));
        QCOMPARE(m_history->add(record, keep).has_value(), keep == RunHistory::Keep::Soon);
        m_history->flush();
        QVERIFY(!(RunStore(m_fixture->workspace).find(QStringLiteral("id")).value() == record));
        QVERIFY(setDiskFull(m_fixture->workspace, false));
        QCOMPARE(m_history->recent(functionName(first), 10).value(), QList<RunSummary>{record.summary});
        QVERIFY(m_history->find(QStringLiteral("id")).value() == record);
    }

    void aNextTryTakesThePlaceOfNoEarlierOne()
    {
        RunRecord record = recordOf(QStringLiteral("id"), first);
        m_history->began(record, RunHistory::Keep::AtOnce);
        record.log = QByteArray(1024 * 1024, 'x');
        QVERIFY(setDiskFull(m_fixture->workspace, true));
        QVERIFY(!m_history->add(record, RunHistory::Keep::AtOnce));
        QVERIFY(setDiskFull(m_fixture->workspace, false));
        RunRecord next = recordOf(QStringLiteral("id"), first);
        next.summary.startedAt = record.summary.startedAt.addSecs(60);
        m_history->began(next, RunHistory::Keep::AtOnce);
        QVERIFY(m_history->add(next, RunHistory::Keep::AtOnce));
        QCOMPARE(m_history->recent(functionName(first), 10).value(),
                 (QList<RunSummary>{next.summary, record.summary}));
    }

    void readsWhatIsNotWrittenYet()
    {
        const RunRecord record = recordOf(QStringLiteral("id"), first);
        QVERIFY(m_history->add(record, RunHistory::Keep::Soon));
        QCOMPARE(m_history->find(QStringLiteral("id")).value(), record);
        QVERIFY(m_history->add(recordOf(QStringLiteral("next"), first), RunHistory::Keep::Soon));
        QCOMPARE(m_history->recent(functionName(first), 1).value().constFirst().requestId,
                 QStringLiteral("next"));
    }

    void keepsTheOrder()
    {
        QVERIFY(m_history->add(recordOf(QStringLiteral("1"), first), RunHistory::Keep::Soon));
        QVERIFY(m_history->add(recordOf(QStringLiteral("2"), first), RunHistory::Keep::AtOnce));
        QCOMPARE(writtenOf(first), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    }

    void keepsTheNewestOfMany()
    {
        QVERIFY(m_history->add(recordOf(QStringLiteral("old"), first), RunHistory::Keep::AtOnce));
        for (int i = 0; i < 3 * RunStore::keptPerFunction; ++i)
            QVERIFY(m_history->add(recordOf(QString::number(i), first), RunHistory::Keep::Soon));
        m_history->flush();
        const QStringList written = writtenOf(first);
        QCOMPARE(written.size(), RunStore::keptPerFunction);
        QCOMPARE(written.first(), QString::number(3 * RunStore::keptPerFunction - 1));
        QCOMPARE(written.last(), QString::number(2 * RunStore::keptPerFunction));
    }

    void gathersABoundedNumberOfBytes()
    {
        RunRecord record = recordOf(QStringLiteral("large"), first);
        record.log = QByteArray(9 * 1024 * 1024, 'x');
        QVERIFY(m_history->add(record, RunHistory::Keep::Soon));
        QVERIFY(writtenOf(first).isEmpty());
        QVERIFY(m_history->add(record, RunHistory::Keep::Soon));
        QCOMPARE(writtenOf(first).size(), 2);
    }

    void aRemovedFunctionTakesItsRunsAlong()
    {
        QVERIFY(m_history->add(recordOf(QStringLiteral("id"), first), RunHistory::Keep::Soon));
        QVERIFY(m_history->add(recordOf(QStringLiteral("other"), second), RunHistory::Keep::Soon));
        QVERIFY(FunctionStore(m_fixture->workspace).remove(functionName(first)));
        m_history->forget(functionName(first));
        insertFunction(m_fixture->workspace, first);
        m_history->flush();
        QVERIFY(writtenOf(first).isEmpty());
        QCOMPARE(writtenOf(second), QStringList{QStringLiteral("other")});
    }

    void aRunUnderWayStaysWithItsRemovedFunction_data()
    {
        QTest::addColumn<RunHistory::Keep>("keep");
        QTest::newRow("at once") << RunHistory::Keep::AtOnce;
        QTest::newRow("soon") << RunHistory::Keep::Soon;
    }

    void aRunUnderWayStaysWithItsRemovedFunction()
    {
        QFETCH(RunHistory::Keep, keep);
        const RunRecord record = recordOf(QStringLiteral("id"), first);
        m_history->began(record, keep);
        const RemovedFunction removed = remove(first);
        insertFunction(m_fixture->workspace, first);
        QVERIFY(m_history->add(record, keep));
        m_history->flush();
        QVERIFY(writtenOf(first).isEmpty());
        QVERIFY(FunctionStore(m_fixture->workspace).remove(functionName(first)));
        QVERIFY(RemovedFunctionStore(m_fixture->workspace).restore(removed, 1000));
        QCOMPARE(m_history->find(QStringLiteral("id")).value(), record);
        QCOMPARE(m_history->recent(functionName(first), 10).value(), QList<RunSummary>{record.summary});
    }

    void aRunOfAFunctionThatIsGoneForGoodGoesToNoOther()
    {
        const RunRecord record = recordOf(QStringLiteral("id"), first);
        m_history->began(record, RunHistory::Keep::AtOnce);
        QVERIFY(RemovedFunctionStore(m_fixture->workspace).forget(remove(first)));
        insertFunction(m_fixture->workspace, first);
        QVERIFY(m_history->add(record, RunHistory::Keep::AtOnce));
        QVERIFY(writtenOf(first).isEmpty());
    }

    void oneThatWasRemovedDoesNotHoldUpTheRest()
    {
        QVERIFY(m_history->add(recordOf(QStringLiteral("id"), first), RunHistory::Keep::Soon));
        QVERIFY(m_history->add(recordOf(QStringLiteral("other"), second), RunHistory::Keep::Soon));
        QVERIFY(FunctionStore(m_fixture->workspace).remove(functionName(first)));
        m_history->flush();
        QCOMPARE(writtenOf(second), QStringList{QStringLiteral("other")});
    }

private:
    /// As the function's service and that of the runs do it together.
    RemovedFunction remove(const QString &function)
    {
        const RemovedFunction removed{QStringLiteral("r"), functionName(function)};
        m_history->settle(removed.name);
        const auto done =
            RemovedFunctionStore(m_fixture->workspace).remove(removed, QDateTime::fromMSecsSinceEpoch(0));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        m_history->forget(removed.name);
        return removed;
    }

    /// What another process would find.
    QStringList writtenOf(const QString &function) const
    {
        QStringList ids;
        const auto runs = RunStore(m_fixture->workspace).recent(functionName(function), 1000);
        for (const RunSummary &run : runs.value_or(QList<RunSummary>()))
            ids.append(run.requestId);
        return ids;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<RunHistory> m_history;
};

LAMBDESK_TEST(QCoreApplication, TestRunHistory)
#include "tst_runhistory.moc"
