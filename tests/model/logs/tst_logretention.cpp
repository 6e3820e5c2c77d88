// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logfixture.h>
#include <tests/support/testprogram.h>

#include <QFileInfo>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr LogTime hour = 60 * 60 * 1000;
constexpr LogTime day = 24 * hour;

} // namespace

class TestLogRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<LogFixture>();
        m->makeStream();
    }
    void cleanup() { m.reset(); }

    void takesTheDaysOfThePlatform()
    {
        for (const int days : LogService::retentionChoices()) {
            QVERIFY(settled(m->logs->setRetention(testGroup, days)));
            QCOMPARE(settled(m->logs->group(testGroup)).value().retentionDays, days);
        }
        QVERIFY(settled(m->logs->setRetention(testGroup, std::nullopt)));
        QCOMPARE(settled(m->logs->group(testGroup)).value().retentionDays, std::nullopt);
        for (const int days : {0, -1, 2, 4000})
            QCOMPARE(settled(m->logs->setRetention(testGroup, days)).error().kind,
                     ErrorKind::InvalidParameter);
        QCOMPARE(settled(m->logs->setRetention(QStringLiteral("x"), 1)).error().kind, ErrorKind::NotFound);
    }

    void keepsTags()
    {
        const QMap<QString, QString> tags{{QStringLiteral("team"), QStringLiteral("α")},
                                          {QStringLiteral("empty"), QStringLiteral("")}};
        QVERIFY(settled(m->logs->setTags(testGroup, tags)));
        QCOMPARE(settled(m->logs->group(testGroup)).value().tags, tags);
        QCOMPARE(settled(m->logs->groups()).value().first().tags, tags);
        QVERIFY(settled(m->logs->setTags(testGroup, {})));
        QCOMPARE(settled(m->logs->group(testGroup)).value().tags, (QMap<QString, QString>()));
        QCOMPARE(settled(m->logs->setTags(testGroup, {{QString(), {}}})).error().kind,
                 ErrorKind::InvalidParameter);
    }

    void removesOldEventsAndKeepsTheRowsOfTheOthers()
    {
        const LogTime start = m->now();
        m->put({"old 1\n", "old 2\n"}, start - 3 * day);
        m->put({"new 1\n", "new 2\n"}, start - 2 * hour);
        const LogStream before = m->stream();
        QSignalSpy changed(m->logs.get(), &LogService::streamChanged);
        QVERIFY(settled(m->logs->setRetention(testGroup, 1)));
        QTRY_COMPARE(m->stream().firstRow, 2);
        const LogStream after = m->stream();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.endRow, 4);
        QCOMPARE(after.firstEvent, start - 2 * hour);
        QCOMPARE(after.lastEvent, before.lastEvent);
        QCOMPARE(after.storedBytes, 12);
        QTRY_VERIFY(!changed.isEmpty() && changed.last().first().value<LogStream>() == after);
        const auto events = settled(m->logs->events(after.id, 0, 10)).value();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().row, 2);
        QCOMPARE(events.first().message, "new 1\n");
        m->put({"newest\n"}, start);
        QCOMPARE(settled(m->logs->events(after.id, 4, 10)).value().first().message, "newest\n");
        QCOMPARE(m->scan({LogRange{{testGroup}, {}, {}, {}, {}}, {}, 0, {}}).hits.size(), 3);
    }

    void runsGoWithTheirEvents()
    {
        for (int number = 0; number < 2; ++number) {
            const auto run =
                m->logs->beginRun({testGroup, testStream, QStringLiteral("run-%1").arg(number), false, 128});
            run->appendLine("START\n");
            run->end({});
            QVERIFY(settled(m->logs->placeOfRun(QStringLiteral("run-%1").arg(number))));
            m->clock.time = m->clock.time.addDays(2);
        }
        QVERIFY(settled(m->logs->setRetention(testGroup, 3)));
        QTRY_COMPARE(m->stream().firstRow, 1);
        QCOMPARE(settled(m->logs->placeOfRun(QStringLiteral("run-0"))).error().kind, ErrorKind::NotFound);
        QVERIFY(settled(m->logs->placeOfRun(QStringLiteral("run-1"))));
    }

    void anEmptyStreamStaysAsLongAsSomebodyMayWrite()
    {
        m->put({"x\n"}, m->now() - 2 * day);
        QVERIFY(settled(m->logs->setRetention(testGroup, 1)));
        QTRY_COMPARE(m->stream().firstRow, 1);
        QCOMPARE(m->stream().lastEvent, std::nullopt);
        m->put({"y\n"}, m->now());
        m->clock.time = m->clock.time.addDays(3);
        m->sweepMilliseconds = 0;
        m->reopen();
        QTRY_COMPARE(settled(m->logs->streams(testGroup)).value().size(), 0);
        QVERIFY(settled(m->logs->group(testGroup)));
    }

    void theOldestGoBeyondTheLargestSize()
    {
        fill(100);
        m->maximumBytes = 2 << 20;
        m->sweepMilliseconds = 0;
        m->reopen();
        QTRY_VERIFY(m->stream().storedBytes < 2 << 20);
        const LogStream stream = m->stream();
        QVERIFY(stream.firstRow > 0);
        QVERIFY(stream.storedBytes > 1 << 20);
        QCOMPARE(stream.endRow, 10'000);
        // What was freed is given back to the disk; at the end the journal has gone into the file.
        QTRY_VERIFY(m->scan({LogRange{{testGroup}, {}, {}, {}, {}}, {}, 0, {}}).hits.size() > 0);
        QTRY_VERIFY((m->reopen(), QFileInfo(m->file()).size() < 3 << 20));
    }

    void whatIsRemovedIsGivenBack()
    {
        fill(100);
        m->reopen();
        QVERIFY(QFileInfo(m->file()).size() > 8 << 20);
        m->sweepMilliseconds = 0;
        QVERIFY(settled(m->logs->deleteStream(testGroup, testStream)));
        QCOMPARE(settled(m->logs->stream(testGroup, testStream)).error().kind, ErrorKind::NotFound);
        QTRY_VERIFY((m->reopen(), QFileInfo(m->file()).size() < 1 << 20));
    }

    void whatIsDeletedDoesNotComeBack()
    {
        m->put({"x\n"}, m->now());
        const LogStreamId id = m->stream().id;
        QVERIFY(settled(m->logs->deleteGroup(testGroup)));
        QCOMPARE(settled(m->logs->deleteGroup(testGroup)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m->logs->put(testGroup, testStream, {{m->now(), "y"}})).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(settled(m->logs->events(id, 0, 1)).error().kind, ErrorKind::NotFound);
        m->makeStream();
        QVERIFY(m->stream().id > id);
        QCOMPARE(m->messages(), QList<QByteArray>());
        QCOMPARE(settled(m->logs->deleteStream(testGroup, QStringLiteral("x"))).error().kind,
                 ErrorKind::NotFound);
    }

private:
    /// So many calls of 100 events, each of 1000 bytes.
    void fill(int calls)
    {
        const QList<QByteArray> messages(100, QByteArray(1000, 'x'));
        QFuture<Result<void>> last;
        for (int call = 0; call < calls; ++call)
            last = m->putSoon(messages, m->now() - 100'000 + call * 100);
        QVERIFY(settled(last));
    }

    std::unique_ptr<LogFixture> m;
};

LAMBDESK_TEST(QCoreApplication, TestLogRetention)

#include "tst_logretention.moc"
