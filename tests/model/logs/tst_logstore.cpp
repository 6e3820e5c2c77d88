// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logfixture.h>
#include <tests/support/testprogram.h>

#include <QElapsedTimer>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestLogStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LogFixture>(); }
    void cleanup() { m.reset(); }

    void makesGroupsAndStreams()
    {
        QCOMPARE(settled(m->logs->groups()).value(), QList<LogGroup>());
        QCOMPARE(settled(m->logs->group(testGroup)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m->logs->streams(testGroup)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m->logs->createStream(testGroup, testStream)).error().kind, ErrorKind::NotFound);
        QSignalSpy groups(m->logs.get(), &LogService::groupsChanged);
        QSignalSpy streams(m->logs.get(), &LogService::streamsChanged);
        QVERIFY(settled(m->logs->createGroup(testGroup)));
        QCOMPARE(settled(m->logs->createGroup(testGroup)).error().kind, ErrorKind::Conflict);
        QVERIFY(settled(m->logs->createGroup(QStringLiteral("another"))));
        QVERIFY(settled(m->logs->createStream(testGroup, testStream)));
        QCOMPARE(settled(m->logs->createStream(testGroup, testStream)).error().kind, ErrorKind::Conflict);
        QTRY_VERIFY(groups.size() >= 1);
        QTRY_COMPARE(streams.size(), 1);
        QCOMPARE(streams.first().first().toString(), testGroup);
        const LogGroup group = settled(m->logs->group(testGroup)).value();
        QCOMPARE(group, (LogGroup{testGroup, m->now(), {}, 0, 1, {}, {}}));
        const auto all = settled(m->logs->groups()).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(1).name, QStringLiteral("another"));
        const LogStream stream = m->stream();
        QCOMPARE(stream, (LogStream{stream.id, testGroup, testStream, m->now(), {}, {}, {}, 0, 0, 0}));
        QCOMPARE(settled(m->logs->stream(testGroup, QStringLiteral("x"))).error().kind, ErrorKind::NotFound);
    }

    void refusesWhatThePlatformRefuses_data()
    {
        QTest::addColumn<QString>("group");
        QTest::newRow("empty") << QString();
        QTest::newRow("space") << QStringLiteral("a b");
        QTest::newRow("long") << QString(513, u'a');
    }

    void refusesWhatThePlatformRefuses()
    {
        QFETCH(QString, group);
        QCOMPARE(settled(m->logs->createGroup(group)).error().kind, ErrorKind::InvalidParameter);
    }

    void refusesEventsAsThePlatform_data()
    {
        QTest::addColumn<QList<NewLogEvent>>("events");
        const LogTime now = FixedClock().now().toMSecsSinceEpoch();
        constexpr LogTime hour = 3'600'000;
        QTest::newRow("none") << QList<NewLogEvent>();
        QTest::newRow("empty") << QList<NewLogEvent>{{now, ""}};
        QTest::newRow("out of order") << QList<NewLogEvent>{{now, "a"}, {now - 1, "b"}};
        QTest::newRow("too old") << QList<NewLogEvent>{{now - 14 * 24 * hour - 1, "a"}};
        QTest::newRow("too new") << QList<NewLogEvent>{{now + 2 * hour + 1, "a"}};
        QTest::newRow("too far apart") << QList<NewLogEvent>{{now - 25 * hour, "a"}, {now, "b"}};
        QTest::newRow("too large") << QList<NewLogEvent>{{now, QByteArray(256 * 1024, 'x')}};
        QTest::newRow("too much") << QList<NewLogEvent>(10, {now, QByteArray(200 * 1024, 'x')});
        QTest::newRow("too many") << QList<NewLogEvent>(10'001, {now, "x"});
    }

    void refusesEventsAsThePlatform()
    {
        QFETCH(QList<NewLogEvent>, events);
        m->makeStream();
        QCOMPARE(settled(m->logs->put(testGroup, testStream, events)).error().kind,
                 ErrorKind::InvalidParameter);
        QCOMPARE(m->stream().endRow, 0);
    }

    void keepsEventsOverTheProgramsEnd()
    {
        m->makeStream();
        const QByteArray odd("\xff\xfe\0 not UTF-8\r half\n", 20);
        const QList<QByteArray> messages{"first\n", odd, "last, without a line end"};
        QSignalSpy changed(m->logs.get(), &LogService::streamChanged);
        m->put(messages, m->now() - 10);
        QTRY_COMPARE(changed.size(), 1);
        const LogStream before = m->stream();
        QCOMPARE(changed.first().first().value<LogStream>(), before);
        QCOMPARE(before.endRow, 3);
        QCOMPARE(before.firstEvent, m->now() - 10);
        QCOMPARE(before.lastEvent, m->now() - 8);
        QCOMPARE(before.lastIngested, m->now());
        QCOMPARE(before.storedBytes, 6 + 20 + 24);
        m->reopen();
        QCOMPARE(m->stream(), before);
        const auto read = settled(m->logs->events(before.id, 0, 3));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message + read.error().detail));
        QCOMPARE(m->messages(), messages);
        const auto second = settled(m->logs->events(before.id, 1, 1)).value();
        QCOMPARE(second, (QList<LogEvent>{{1, m->now() - 9, m->now(), odd}}));
        QCOMPARE(settled(m->logs->events(before.id, 3, 5)).value(), QList<LogEvent>());
        QCOMPARE(settled(m->logs->events(before.id + 1, 0, 5)).error().kind, ErrorKind::NotFound);
        m->put({"later\n"}, m->now());
        QCOMPARE(m->messages(), messages + QList<QByteArray>{"later\n"});
    }

    void announcesAStreamAtItsRateAndNotForEachEvent()
    {
        constexpr qint64 apart = 50; // milliseconds, as streamChanged() promises
        constexpr int count = 400;
        m->makeStream();
        QSignalSpy changed(m->logs.get(), &LogService::streamChanged);
        QElapsedTimer timer;
        timer.start();
        // Each is written by itself, and could be announced so.
        for (int number = 0; number < count; ++number) {
            auto written = m->putSoon({QByteArray::number(number)}, m->now());
            written.waitForFinished(); // at once, without a turn of the event loop
            QVERIFY(written.result());
        }
        QTRY_VERIFY(!changed.isEmpty() && changed.last().first().value<LogStream>().endRow == count);
        const qint64 most = timer.elapsed() / apart + 1;
        QVERIFY2(changed.size() <= most, qPrintable(QStringLiteral("%1 > %2").arg(changed.size()).arg(most)));
    }

private:
    std::unique_ptr<LogFixture> m;
};

LAMBDESK_TEST(QCoreApplication, TestLogStore)

#include "tst_logstore.moc"
