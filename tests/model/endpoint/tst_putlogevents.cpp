// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logoperations.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Which batches of log events are taken.
class TestPutLogEvents : public QObject, private LogOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGroupAndStream(); }
    void cleanup() { removeGroups(); }

    void putsWhatIsNeitherTooOldNorTooNew()
    {
        ask("PutRetentionPolicy", with(named, {{u"retentionInDays"_s, 1}}));
        const qint64 edge = now() - 14 * day;
        const auto old = put({{edge - hour, u"too old"_s}, {edge + hour, u"expired"_s}});
        QCOMPARE(old.json()[u"rejectedLogEventsInfo"_s],
                 (QJsonObject{{u"tooOldLogEventEndIndex"_s, 1}, {u"expiredLogEventEndIndex"_s, 2}}));
        const auto future = put({{now(), u"now"_s}, {now() + 3 * hour, u"too new"_s}});
        QCOMPARE(future.json()[u"rejectedLogEventsInfo"_s],
                 (QJsonObject{{u"tooNewLogEventStartIndex"_s, 1}}));
        QCOMPARE(messagesOf(ask("GetLogEvents", stream())), QStringList{u"now"_s});
        const auto good = put({{now(), u"x"_s}});
        QVERIFY(!good.json().contains(u"rejectedLogEventsInfo"_s));
        QCOMPARE(good.text("nextSequenceToken").size(), 56);
    }

    void refusesABatch_data()
    {
        QTest::addColumn<QList<qint64>>("offsets");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("message");
        QTest::newRow("order")
            << QList<qint64>{0, -1} << 1
            << u"Log events in a single PutLogEvents request must be in chronological order."_s;
        QTest::newRow("span") << QList<qint64>{-day - 1, 0} << 1
                              << u"The batch of log events in a single PutLogEvents request cannot span more "
                                 "than 24 hours."_s;
        QTest::newRow("large event") << QList<qint64>{0} << 262'119
                                     << u"Log event too large: 262145 bytes exceeds limit of 262144"_s;
        QTest::newRow("large batch") << QList<qint64>{0, 0, 0, 0, 0} << 209'690
                                     << u"Upload too large: 1048580 bytes exceeds limit of 1048576"_s;
        QTest::newRow("many")
            << QList<qint64>(10'001) << 1
            << u"1 validation error detected: Value '10001 members' at 'logEvents' failed to "
               "satisfy constraint: Member must have length less than or equal to 10000"_s;
        QTest::newRow("none") << QList<qint64>() << 1
                              << u"1 validation error detected: Value '0 members' at 'logEvents' failed to "
                                 "satisfy constraint: Member must have length greater than or equal to 1"_s;
        QTest::newRow("empty message")
            << QList<qint64>{0} << 0
            << u"1 validation error detected: Value '' at 'logEvents.1.member.message' failed to satisfy "
               "constraint: Member must have length greater than or equal to 1"_s;
    }
    void refusesABatch()
    {
        QFETCH(QList<qint64>, offsets);
        QFETCH(int, size);
        QList<std::pair<qint64, QString>> events;
        const qint64 time = now();
        for (const qint64 offset : offsets)
            events.append({time + offset, QString(size, u'x')});
        const auto answer = put(events);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.text("__type"), u"InvalidParameterException"_s);
        QTEST(answer.text("message"), "message");
        QCOMPARE(messagesOf(ask("GetLogEvents", stream())), QStringList());
    }

    void takesTheLargestBatch()
    {
        QCOMPARE(put(QList<std::pair<qint64, QString>>(4, {now(), QString(262'118, u'x')})).status, 200);
        QCOMPARE(put(QList<std::pair<qint64, QString>>(10'000, {now(), u"x"_s})).status, 200);
    }
};

LAMBDESK_TEST(QCoreApplication, TestPutLogEvents)
#include "tst_putlogevents.moc"
