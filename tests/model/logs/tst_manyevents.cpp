// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logfixture.h>
#include <tests/support/testprogram.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr int lines = 1'000'000;

QByteArray line(int number)
{
    return "line " + QByteArray::number(number).rightJustified(7, '0') + ' ' + QByteArray(86, 'x') + '\n';
}

} // namespace

class TestManyEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A million lines of one run, on a clock of a millisecond for each thousand.
    void initTestCase()
    {
        m = std::make_unique<LogFixture>();
        const auto run = m->logs->beginRun({testGroup, testStream, QStringLiteral("run"), true, 128});
        for (int number = 0; number < lines;) {
            QByteArray output;
            for (const int end = number + 1000; number < end; ++number)
                output += line(number);
            m->clock.time = m->clock.time.addMSecs(1);
            run->appendOutput(output);
        }
        run->end({});
        QCOMPARE(settled(m->logs->stream(testGroup, testStream)).value().endRow, lines);
        m->reopen();
    }
    void cleanupTestCase() { m.reset(); }

    void areInFewRows()
    {
        const QString name = QStringLiteral("count");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m->file());
            QVERIFY(database.open());
            QSqlQuery query(QStringLiteral("SELECT count(*), max(length(data)) FROM blocks"), database);
            QVERIFY(query.next());
            QVERIFY(query.value(0).toInt() < 4000);
            QVERIFY(query.value(1).toInt() <= 64 * 1024);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void areReadAtAnyPlace_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("start") << 0;
        QTest::newRow("middle") << lines / 2 - 50;
        QTest::newRow("end") << lines - 100;
    }

    void areReadAtAnyPlace()
    {
        QFETCH(int, row);
        const auto events = settled(m->logs->events(m->stream().id, row, 100)).value();
        QCOMPARE(events.size(), 100);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(events.at(i).row, row + i);
            QCOMPARE(events.at(i).message, line(row + i));
        }
    }

    void blocksFollowEachOther()
    {
        qint64 next = 0;
        const auto all = settled(m->logs->forEach({{testGroup}, {}, {}, {}, {}}, [&next](const LogHit &hit) {
            return hit.event.row == next++ && hit.event.message == line(int(hit.event.row));
        }));
        QVERIFY(all);
        QCOMPARE(next, lines);
        QCOMPARE(all->cursor, QString());
    }

    void areFoundByTime()
    {
        const LogStream stream = m->stream();
        const LogTime first = stream.firstEvent.value();
        QCOMPARE(stream.lastEvent, first + 999);
        for (const LogTime milliseconds : {0, 1, 500, 999})
            QCOMPARE(settled(m->logs->rowAt(stream.id, first + milliseconds)).value(), milliseconds * 1000);
        QCOMPARE(settled(m->logs->rowAt(stream.id, 0)).value(), 0);
        QCOMPARE(settled(m->logs->rowAt(stream.id, first + 1000)).value(), lines);
    }

    void theOldestOfRowsIsKnownNearly()
    {
        const LogStream stream = m->stream();
        const LogTime first = stream.firstEvent.value();
        QCOMPARE(settled(m->logs->oldest(stream.id, 0, 1)).value(), first);
        const auto middle = settled(m->logs->oldest(stream.id, 500'000, 500'100)).value();
        QVERIFY(middle && *middle <= first + 500 && *middle > first + 490);
        QVERIFY(!settled(m->logs->oldest(stream.id, lines, lines + 100)).value());
    }

    void aSearchReadsOnlyWhatItsTimeNeeds()
    {
        const LogTime first = m->stream().firstEvent.value();
        LogScan::Request request{LogRange{{testGroup}, {}, {}, first + 500, first + 501}, {}, 0, {}};
        request.match = [](const LogEvent &event) { return event.message.contains("line 05009"); };
        const auto scanned = m->scan(request);
        QCOMPARE(scanned.hits.size(), 100);
        QCOMPARE(scanned.end->scanned, 1000);
    }

private:
    std::unique_ptr<LogFixture> m;
};

LAMBDESK_TEST(QCoreApplication, TestManyEvents)

#include "tst_manyevents.moc"
