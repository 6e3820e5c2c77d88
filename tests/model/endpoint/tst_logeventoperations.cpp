// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logoperations.h>
#include <tests/support/testprogram.h>

#include <QRandomGenerator>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Reading log events over a real store.
class TestLogEventOperations : public QObject, private LogOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGroupAndStream(); }
    void cleanup() { removeGroups(); }

    void getsEventsByTime()
    {
        const qint64 time = now() - hour;
        put({{time + 2, u"c"_s}, {time + 3, u"d\n"_s}});
        put({{time, u"é"_s}, {time + 1, u"b"_s}}); // came later, happened before
        const auto all = ask("GetLogEvents", stream());
        QCOMPARE(messagesOf(all), (QStringList{u"é"_s, u"b"_s, u"c"_s, u"d\n"_s}));
        QCOMPARE(all.json()[u"events"_s][0][u"timestamp"_s].toInteger(), time);
        QVERIFY(all.json()[u"events"_s][0][u"ingestionTime"_s].toInteger() >= time + hour);
        const auto get = [this](const QJsonObject &more) {
            return messagesOf(ask("GetLogEvents", with(stream(), more)));
        };
        QCOMPARE(get({{u"limit"_s, 2}}), (QStringList{u"c"_s, u"d\n"_s}));
        QCOMPARE(get({{u"limit"_s, 2}, {u"startFromHead"_s, true}}), (QStringList{u"é"_s, u"b"_s}));
        // The end isn't included.
        QCOMPARE(get({{u"startTime"_s, time + 1}, {u"endTime"_s, time + 3}}), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(get({{u"endTime"_s, time + 3}, {u"limit"_s, 1}}), QStringList{u"c"_s});
        QCOMPARE(get({{u"endTime"_s, time}}), QStringList());
    }

    void getsEventsInPages()
    {
        QList<std::pair<qint64, QString>> events;
        QStringList written;
        for (int i = 0; i < 25; ++i) {
            written.append(QString::number(i));
            events.append({now() - hour + i / 4, written.last()}); // several of one millisecond
        }
        put(events);
        QJsonObject input = with(stream(), {{u"limit"_s, 10}, {u"startFromHead"_s, true}});
        QStringList read;
        QString token;
        while (true) {
            const auto answer = ask("GetLogEvents", input);
            read += messagesOf(answer);
            if (answer.text("nextForwardToken") == token)
                break;
            token = answer.text("nextForwardToken");
            input.insert(u"nextToken"_s, token);
        }
        QCOMPARE(read, written);
        // What comes later is found from the same place.
        put({{now(), u"new"_s}});
        QCOMPARE(messagesOf(ask("GetLogEvents", input)), QStringList{u"new"_s});

        input = with(stream(), {{u"limit"_s, 10}, {u"endTime"_s, now() - hour / 2}});
        read.clear();
        token.clear();
        while (true) {
            const auto answer = ask("GetLogEvents", input);
            read = messagesOf(answer) + read;
            if (answer.text("nextBackwardToken") == token)
                break;
            token = answer.text("nextBackwardToken");
            input.insert(u"nextToken"_s, token);
        }
        QCOMPARE(read, written);
    }

    void aPageHasAMegabyte()
    {
        const QString large(200'000, u'x');
        for (int i = 0; i < 3; ++i)
            put({{now() - 1000 + i, large}, {now() - 900 + i, large}, {now() - 800 + i, large}});
        const auto head = ask("GetLogEvents", with(stream(), {{u"startFromHead"_s, true}}));
        QCOMPARE(messagesOf(head).size(), 5);
        const auto next =
            ask("GetLogEvents", with(stream(), {{u"nextToken"_s, head.text("nextForwardToken")}}));
        QCOMPARE(messagesOf(next).size(), 4);
        QCOMPARE(messagesOf(ask("GetLogEvents", stream())).size(), 5);
        const auto filtered = ask("FilterLogEvents", named);
        QCOMPARE(messagesOf(filtered).size(), 5);
        QVERIFY(!filtered.text("nextToken").isEmpty());
    }

    void anEmptyStreamHasTokens()
    {
        const auto empty = ask("GetLogEvents", stream());
        QCOMPARE(messagesOf(empty), QStringList());
        QVERIFY(empty.text("nextForwardToken").startsWith(u"f/"));
        QVERIFY(empty.text("nextBackwardToken").startsWith(u"b/"));
        put({{now(), u"new"_s}});
        const auto later =
            ask("GetLogEvents", with(stream(), {{u"nextToken"_s, empty.text("nextForwardToken")}}));
        QCOMPARE(messagesOf(later), QStringList{u"new"_s});
    }

    void filters()
    {
        ask("CreateLogStream", stream(u"other"_s));
        const qint64 time = now() - hour;
        put({{time, u"ERROR one"_s}, {time + 2, u"fine"_s}, {time + 4, u"ERROR two"_s}});
        put({{time + 1, u"ERROR other"_s}, {time + 3, u"{\"n\":3}"_s}}, u"other"_s);
        const auto filter = [this](const QJsonObject &more) {
            return messagesOf(ask("FilterLogEvents", with(named, more)));
        };
        QCOMPARE(filter({}).size(), 5);
        QCOMPARE(filter({{u"filterPattern"_s, u"ERROR"_s}}),
                 (QStringList{u"ERROR one"_s, u"ERROR other"_s, u"ERROR two"_s}));
        QCOMPARE(filter({{u"filterPattern"_s, u"{ $.n = 3 }"_s}}), QStringList{u"{\"n\":3}"_s});
        QCOMPARE(filter({{u"logStreamNames"_s, QJsonArray{u"other"_s}}}).size(), 2);
        QCOMPARE(filter({{u"logStreamNamePrefix"_s, u"str"_s}}).size(), 3);
        // Both ends are included.
        QCOMPARE(filter({{u"startTime"_s, time + 1}, {u"endTime"_s, time + 2}}),
                 (QStringList{u"ERROR other"_s, u"fine"_s}));

        QJsonObject input =
            with(named, {{u"filterPattern"_s, u"ERROR"_s}, {u"limit"_s, 2}, {u"interleaved"_s, true}});
        const auto first = ask("FilterLogEvents", input);
        QCOMPARE(messagesOf(first), (QStringList{u"ERROR one"_s, u"ERROR other"_s}));
        QCOMPARE(valuesOf(first, u"events"_s, u"logStreamName"_s), (QStringList{u"stream"_s, u"other"_s}));
        QCOMPARE(first.json()[u"searchedLogStreams"_s].toArray(), QJsonArray());
        input.insert(u"nextToken"_s, first.text("nextToken"));
        const auto second = ask("FilterLogEvents", input);
        QCOMPARE(messagesOf(second), QStringList{u"ERROR two"_s});
        QVERIFY(!second.json().contains(u"nextToken"_s));
        // An event keeps its id.
        const auto ids = valuesOf(ask("FilterLogEvents", named), u"events"_s, u"eventId"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 5);
        QVERIFY(ids.contains(first.json()[u"events"_s][0][u"eventId"_s].toString()));
    }

    void readsWhatARunWrote()
    {
        QJsonObject creation = m_endpoint->creation(
            u"hello"_s, "exports.handler = async () => { console.log('said é'); return 1; }\n");
        creation.insert(u"Timeout"_s, 60);
        creation.insert(u"Role"_s, u"arn:aws:iam::000000000000:role/lambda_basic_execution"_s);
        QCOMPARE(m_endpoint->askJson("POST", "/2015-03-31/functions", creation).status, 201);
        const auto run = m_endpoint->ask("POST", "/2015-03-31/functions/hello/invocations", "{}",
                                         "X-Amz-Log-Type: Tail\r\n");
        const QByteArray log = QByteArray::fromBase64(run.header("x-amz-log-result"));
        QVERIFY(log.contains("said é"));
        const auto events = ask("FilterLogEvents", {{u"logGroupName"_s, u"/aws/lambda/hello"_s}});
        QCOMPARE(messagesOf(events).join(QString()), QString::fromUtf8(log));
    }

    void endsWhileItIsAsked_data()
    {
        QTest::addColumn<QByteArray>("operation");
        for (const char *operation : {"FilterLogEvents", "GetLogEvents", "PutLogEvents", "TagLogGroup"})
            QTest::newRow(operation) << QByteArray(operation);
    }
    void endsWhileItIsAsked()
    {
        QFETCH(QByteArray, operation);
        QJsonArray events;
        for (int i = 0; i < 5000; ++i)
            events.append(QJsonObject{{u"timestamp"_s, now()}, {u"message"_s, u"some words"_s}});
        const QJsonObject input =
            with(stream(), {{u"logEvents"_s, events}, {u"tags"_s, QJsonObject{{u"a"_s, u"b"_s}}}});
        auto endpoint = std::make_unique<EndpointFixture>();
        endpoint->askLogs("CreateLogGroup", named);
        endpoint->askLogs("CreateLogStream", stream());
        endpoint->askLogs("PutLogEvents", input);
        endpoint->client.send("POST", "/", QJsonDocument(input).toJson(),
                              "Content-Type: application/x-amz-json-1.1\r\nX-Amz-Target: Logs_20140328." +
                                  operation + "\r\n");
        // However far it came.
        for (int i = QRandomGenerator::global()->bounded(20); i > 0; --i)
            QCoreApplication::processEvents();
        endpoint.reset();
        QCOMPARE(ask("DescribeLogGroups", {}).status, 200);
    }
};

LAMBDESK_TEST(QCoreApplication, TestLogEventOperations)
#include "tst_logeventoperations.moc"
