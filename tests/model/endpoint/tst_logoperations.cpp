// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/endpointfixture.h>

#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QJsonObject named{{u"logGroupName"_s, u"mine"_s}};
const QString arn = u"arn:aws:logs:us-east-1:000000000000:log-group:mine"_s;
constexpr qint64 hour = 60 * 60 * 1000;
constexpr qint64 day = 24 * hour;

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

QStringList valuesOf(const HttpAnswer &answer, const QString &list, const QString &member)
{
    QStringList values;
    const QJsonArray items = answer.json()[list].toArray();
    for (const QJsonValue &item : items)
        values.append(item[member].toString());
    return values;
}

QStringList messagesOf(const HttpAnswer &answer)
{
    return valuesOf(answer, u"events"_s, u"message"_s);
}

} // namespace

/// CloudWatch Logs' operations over a real store.
class TestLogOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_endpoint = std::make_unique<EndpointFixture>(); }
    void cleanupTestCase() { m_endpoint.reset(); }
    void init()
    {
        QCOMPARE(ask("CreateLogGroup", named).status, 200);
        QCOMPARE(ask("CreateLogStream", stream()).status, 200);
    }
    void cleanup()
    {
        const auto groups = ask("DescribeLogGroups", {});
        for (const QString &name : valuesOf(groups, u"logGroups"_s, u"logGroupName"_s))
            QCOMPARE(ask("DeleteLogGroup", {{u"logGroupName"_s, name}}).status, 200);
    }

    void describesGroups()
    {
        QCOMPARE(ask("PutRetentionPolicy", with(named, {{u"retentionInDays"_s, 7}})).status, 200);
        ask("CreateLogGroup", {{u"logGroupName"_s, u"/aws/lambda/A"_s}});
        put({{now(), u"hello"_s}});
        const auto all = ask("DescribeLogGroups", {});
        QCOMPARE(valuesOf(all, u"logGroups"_s, u"logGroupName"_s),
                 (QStringList{u"/aws/lambda/A"_s, u"mine"_s}));
        const QJsonObject group = all.json()[u"logGroups"_s][1].toObject();
        QCOMPARE(group[u"arn"_s], arn + u":*"_s);
        QCOMPARE(group[u"logGroupArn"_s], arn);
        QCOMPARE(group[u"retentionInDays"_s], 7);
        QCOMPARE(group[u"metricFilterCount"_s], 0);
        QCOMPARE(group[u"logGroupClass"_s], u"STANDARD"_s);
        QVERIFY(group[u"storedBytes"_s].toInteger() >= 5);
        QVERIFY(std::abs(group[u"creationTime"_s].toInteger() - now()) < hour);
        QCOMPARE(namesOf({{u"logGroupNamePrefix"_s, u"/aws"_s}}), QStringList{u"/aws/lambda/A"_s});
        QCOMPARE(namesOf({{u"logGroupNamePattern"_s, u"bda/A"_s}}), QStringList{u"/aws/lambda/A"_s});
        QCOMPARE(namesOf({{u"logGroupNamePattern"_s, u"bda/a"_s}}), QStringList());
        QCOMPARE(namesOf({{u"logGroupIdentifiers"_s, QJsonArray{arn}}}), QStringList{u"mine"_s});
        QCOMPARE(namesOf({{u"logGroupClass"_s, u"INFREQUENT_ACCESS"_s}}), QStringList());
        QCOMPARE(ask("DeleteRetentionPolicy", named).status, 200);
        const auto later = ask("DescribeLogGroups", {{u"logGroupNamePrefix"_s, u"mine"_s}});
        QVERIFY(!later.json()[u"logGroups"_s][0].toObject().contains(u"retentionInDays"_s));
    }

    void describesGroupsInPages()
    {
        for (int i = 0; i < 6; ++i)
            ask("CreateLogGroup", {{u"logGroupName"_s, u"page-%1"_s.arg(i)}});
        QStringList names;
        QJsonObject input{{u"limit"_s, 2}, {u"logGroupNamePrefix"_s, u"page-"_s}};
        for (int page = 0; page < 3; ++page) {
            const auto answer = ask("DescribeLogGroups", input);
            names += valuesOf(answer, u"logGroups"_s, u"logGroupName"_s);
            input.insert(u"nextToken"_s, answer.text("nextToken"));
            QCOMPARE(answer.text("nextToken").isEmpty(), page == 2);
            // What goes between two pages makes none be left out.
            ask("DeleteLogGroup", {{u"logGroupName"_s, names.last()}});
        }
        QCOMPARE(names.size(), 6);
    }

    void describesStreams()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            ask("CreateLogStream", stream(name));
        put({{now() - 2000, u"x"_s}}, u"a"_s);
        put({{now() - 1000, u"x"_s}}, u"c"_s);
        const auto streamsOf = [this](const QJsonObject &more) {
            return valuesOf(ask("DescribeLogStreams", with(named, more)), u"logStreams"_s,
                            u"logStreamName"_s);
        };
        const QStringList byName{u"a"_s, u"b"_s, u"c"_s, u"stream"_s};
        QCOMPARE(streamsOf({}), byName);
        QCOMPARE(streamsOf({{u"descending"_s, true}}), QStringList(byName.rbegin(), byName.rend()));
        QCOMPARE(streamsOf({{u"orderBy"_s, u"LastEventTime"_s}, {u"descending"_s, true}}),
                 (QStringList{u"c"_s, u"a"_s, u"stream"_s, u"b"_s}));
        QCOMPARE(streamsOf({{u"logStreamNamePrefix"_s, u"st"_s}}), QStringList{u"stream"_s});
        QJsonObject input{
            {u"logGroupIdentifier"_s, arn}, {u"limit"_s, 3}, {u"orderBy"_s, u"LastEventTime"_s}};
        const auto first = ask("DescribeLogStreams", input);
        input.insert(u"nextToken"_s, first.text("nextToken"));
        const auto second = ask("DescribeLogStreams", input);
        QCOMPARE(valuesOf(first, u"logStreams"_s, u"logStreamName"_s) +
                     valuesOf(second, u"logStreams"_s, u"logStreamName"_s),
                 (QStringList{u"b"_s, u"stream"_s, u"a"_s, u"c"_s}));
        const QJsonObject last = second.json()[u"logStreams"_s][0].toObject();
        QCOMPARE(last[u"arn"_s], arn + u":log-stream:c"_s);
        QCOMPARE(last[u"firstEventTimestamp"_s], last[u"lastEventTimestamp"_s]);
        QVERIFY(last.contains(u"lastIngestionTime"_s));
        QCOMPARE(ask("DeleteLogStream", stream(u"b"_s)).status, 200);
        QCOMPARE(streamsOf({}).size(), 3);
    }

    void tags()
    {
        ask("TagLogGroup", with(named, {{u"tags"_s, QJsonObject{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}}}));
        ask("TagResource", {{u"resourceArn"_s, arn}, {u"tags"_s, QJsonObject{{u"c"_s, u"3"_s}}}});
        ask("UntagLogGroup", with(named, {{u"tags"_s, QJsonArray{u"a"_s}}}));
        ask("UntagResource", {{u"resourceArn"_s, arn + u":*"_s}, {u"tagKeys"_s, QJsonArray{u"b"_s}}});
        const QJsonObject expected{{u"c"_s, u"3"_s}};
        QCOMPARE(ask("ListTagsLogGroup", named).json()[u"tags"_s], expected);
        QCOMPARE(ask("ListTagsForResource", {{u"resourceArn"_s, arn}}).json()[u"tags"_s], expected);
        QCOMPARE(ask("ListTagsForResource", {{u"resourceArn"_s, u"mine"_s}}).text("__type"),
                 u"InvalidParameterException"_s);
    }

    void noTagIsLostAmongMany()
    {
        QList<std::shared_ptr<HttpClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.append(std::make_shared<HttpClient>(m_endpoint->port));
            const QJsonObject input = with(named, {{u"tags"_s, QJsonObject{{QString::number(i), u"x"_s}}}});
            clients.last()->send("POST", "/", QJsonDocument(input).toJson(),
                                 "Content-Type: application/x-amz-json-1.1\r\n"
                                 "X-Amz-Target: Logs_20140328.TagLogGroup\r\n");
        }
        for (const auto &client : clients)
            QCOMPARE(client->answer().status, 200);
        QCOMPARE(ask("ListTagsLogGroup", named).json()[u"tags"_s].toObject().size(), 8);
    }

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
        for (const qint64 offset : offsets)
            events.append({now() + offset, QString(size, u'x')});
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

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("message");
        const QString missing = u"ResourceNotFoundException"_s;
        const QString invalid = u"InvalidParameterException"_s;
        const QString noGroup = u"The specified log group does not exist."_s;
        const QString noStream = u"The specified log stream does not exist."_s;
        const QJsonObject nope{{u"logGroupName"_s, u"nope"_s}};
        const QJsonObject nopeStream = with(nope, {{u"logStreamName"_s, u"x"_s}});
        for (const char *operation : {"DeleteLogGroup", "DescribeLogStreams", "FilterLogEvents",
                                      "DeleteRetentionPolicy", "ListTagsLogGroup"})
            QTest::addRow("%s, no group", operation) << QByteArray(operation) << nope << missing << noGroup;
        for (const char *operation : {"CreateLogStream", "DeleteLogStream", "GetLogEvents"}) {
            QTest::addRow("%s, no group", operation)
                << QByteArray(operation) << nopeStream << missing << noGroup;
        }
        QTest::newRow("GetLogEvents, no stream")
            << "GetLogEvents"_ba << stream(u"x"_s) << missing << noStream;
        QTest::newRow("DeleteLogStream, no stream")
            << "DeleteLogStream"_ba << stream(u"x"_s) << missing << noStream;
        QTest::newRow("FilterLogEvents, no stream")
            << "FilterLogEvents"_ba << with(named, {{u"logStreamNames"_s, QJsonArray{u"stream"_s, u"x"_s}}})
            << missing << noStream;
        QTest::newRow("group there") << "CreateLogGroup"_ba << named << u"ResourceAlreadyExistsException"_s
                                     << u"The specified log group already exists"_s;
        QTest::newRow("stream there")
            << "CreateLogStream"_ba << stream() << u"ResourceAlreadyExistsException"_s
            << u"The specified log stream already exists"_s;
        QTest::newRow("group's name")
            << "CreateLogGroup"_ba << QJsonObject{{u"logGroupName"_s, u"a b"_s}} << invalid
            << u"1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: "
               "Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+"_s;
        QTest::newRow("no name")
            << "CreateLogGroup"_ba << QJsonObject() << invalid
            << u"1 validation error detected: Value null at 'logGroupName' failed to satisfy "
               "constraint: Member must not be null"_s;
        QTest::newRow("class") << "CreateLogGroup"_ba
                               << QJsonObject{{u"logGroupName"_s, u"x"_s},
                                              {u"logGroupClass"_s, u"DELIVERY"_s}}
                               << invalid
                               << u"Lambdesk keeps log groups of the class STANDARD only, not DELIVERY."_s;
        QTest::newRow("limit") << "DescribeLogGroups"_ba << QJsonObject{{u"limit"_s, 51}} << invalid
                               << u"1 validation error detected: Value '51' at 'limit' failed to satisfy "
                                  "constraint: Member must have value less than or equal to 50"_s;
        QTest::newRow("prefix and pattern")
            << "DescribeLogGroups"_ba
            << QJsonObject{{u"logGroupNamePrefix"_s, u"a"_s}, {u"logGroupNamePattern"_s, u"a"_s}} << invalid
            << u"LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters."_s;
        QTest::newRow("name and ARN")
            << "FilterLogEvents"_ba << with(named, {{u"logGroupIdentifier"_s, u"mine"_s}}) << invalid
            << u"LogGroup name and LogGroup ARN are mutually exclusive parameters."_s;
        QTest::newRow("ARN of elsewhere")
            << "FilterLogEvents"_ba
            << QJsonObject{{u"logGroupIdentifier"_s, u"arn:aws:logs:eu-west-1:1:log-group:mine"_s}} << missing
            << noGroup;
        QTest::newRow("order") << "DescribeLogStreams"_ba
                               << with(named, {{u"orderBy"_s, u"LastEventTime"_s},
                                               {u"logStreamNamePrefix"_s, u"a"_s}})
                               << invalid << u"Cannot order by LastEventTime with a logStreamNamePrefix."_s;
        QTest::newRow("pattern") << "FilterLogEvents"_ba << with(named, {{u"filterPattern"_s, u"{ $.a = "_s}})
                                 << invalid << u"Invalid filter pattern: character "_s;
        QTest::newRow("type") << "FilterLogEvents"_ba << with(named, {{u"limit"_s, u"5"_s}})
                              << u"SerializationException"_s
                              << u"The value of 'limit' is not of the right type."_s;
        for (const char *operation : {"DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents"})
            QTest::addRow("%s, token", operation)
                << QByteArray(operation)
                << with(operation == "DescribeLogGroups"_ba ? QJsonObject() : named,
                        {{u"nextToken"_s, u"x"_s}})
                << invalid << u"The specified nextToken is invalid."_s;
        QTest::newRow("GetLogEvents, token")
            << "GetLogEvents"_ba << with(stream(), {{u"nextToken"_s, u"f/1/s"_s}}) << invalid
            << u"The specified nextToken is invalid."_s;
        QTest::newRow("retention") << "PutRetentionPolicy"_ba << with(named, {{u"retentionInDays"_s, 4}})
                                   << invalid
                                   << u"1 validation error detected: Value '4' at 'retentionInDays' failed "
                                      u"to satisfy constraint: Member "
                                      "must satisfy enum value set: [1, 3, 5,"_s;
        QTest::newRow("live tail")
            << "StartLiveTail"_ba << QJsonObject() << u"UnknownOperationException"_s
            << u"Lambdesk doesn't have the operation StartLiveTail of CloudWatch Logs."_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QJsonObject, input);
        QFETCH(QString, message);
        const auto answer = ask(operation, input);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("content-type"), "application/x-amz-json-1.1"_ba);
        QTEST(answer.text("__type"), "type");
        QVERIFY2(answer.text("message").startsWith(message), qPrintable(answer.text("message")));
    }

    void refusesAlteredTokens()
    {
        put({{now(), u"a"_s}, {now(), u"b"_s}});
        QString token = ask("GetLogEvents", with(stream(), {{u"limit"_s, 1}})).text("nextForwardToken");
        QCOMPARE(ask("GetLogEvents", with(stream(), {{u"nextToken"_s, token}})).status, 200);
        ask("CreateLogStream", stream(u"other"_s));
        QCOMPARE(ask("GetLogEvents", with(stream(u"other"_s), {{u"nextToken"_s, token}})).status, 400);
        token[20] = token[20] == u'1' ? u'2' : u'1';
        QCOMPARE(ask("GetLogEvents", with(stream(), {{u"nextToken"_s, token}})).status, 400);
        const QString page = ask("FilterLogEvents", with(named, {{u"limit"_s, 1}})).text("nextToken");
        ask("CreateLogGroup", {{u"logGroupName"_s, u"another"_s}});
        QCOMPARE(ask("FilterLogEvents", {{u"logGroupName"_s, u"another"_s}, {u"nextToken"_s, page}}).status,
                 400);
        QCOMPARE(ask("DescribeLogGroups", {{u"nextToken"_s, page}}).status, 400);
    }

    void queries()
    {
        put({{now() - 2000, u"one"_s}, {now() - 1000, u"two"_s}});
        const QJsonObject input{{u"logGroupNames"_s, QJsonArray{u"mine"_s}},
                                {u"startTime"_s, now() / 1000 - 60},
                                {u"endTime"_s, now() / 1000},
                                {u"queryString"_s, u"fields @message, nothing | sort @timestamp desc"_s}};
        const auto started = ask("StartQuery", input);
        const QString id = started.text("queryId");
        QVERIFY(!id.isEmpty());
        HttpAnswer answer;
        QTRY_VERIFY((answer = ask("GetQueryResults", {{u"queryId"_s, id}})).text("status") == u"Complete");
        const QJsonArray row = answer.json()[u"results"_s][0].toArray();
        QCOMPARE(row[0].toObject(), (QJsonObject{{u"field"_s, u"@message"_s}, {u"value"_s, u"two"_s}}));
        QCOMPARE(row[1][u"field"_s], u"@ptr"_s);
        QCOMPARE(answer.json()[u"statistics"_s][u"recordsMatched"_s], 2);
        const QJsonObject listed = ask("DescribeQueries", named).json()[u"queries"_s][0].toObject();
        QCOMPARE(listed[u"queryId"_s], id);
        QCOMPARE(listed[u"status"_s], u"Complete"_s);
        QVERIFY(listed.contains(u"createTime"_s));
        QCOMPARE(ask("StopQuery", {{u"queryId"_s, id}}).text("message"),
                 u"The specified query is not running."_s);
        QCOMPARE(ask("GetQueryResults", {{u"queryId"_s, u"x"_s}}).text("__type"),
                 u"ResourceNotFoundException"_s);
        QCOMPARE(ask("StartQuery", with(input, {{u"queryString"_s, u"nonsense"_s}})).text("__type"),
                 u"MalformedQueryException"_s);
        QCOMPARE(
            ask("StartQuery", with(input, {{u"logGroupNames"_s, QJsonArray{u"nope"_s}}})).text("message"),
            u"Log group 'nope' does not exist for account ID '000000000000'"_s);
    }

    void savesQueries()
    {
        const QJsonObject query{{u"name"_s, u"mine"_s},
                                {u"queryString"_s, u"fields @message"_s},
                                {u"logGroupNames"_s, QJsonArray{u"mine"_s}}};
        const QString id = ask("PutQueryDefinition", query).text("queryDefinitionId");
        const auto renamed =
            ask("PutQueryDefinition", with(query, {{u"name"_s, u"other"_s}, {u"queryDefinitionId"_s, id}}));
        const auto listed = ask("DescribeQueryDefinitions", {});
        QCOMPARE(valuesOf(listed, u"queryDefinitions"_s, u"name"_s), QStringList{u"other"_s});
        QCOMPARE(listed.json()[u"queryDefinitions"_s][0][u"logGroupNames"_s].toArray(),
                 QJsonArray{u"mine"_s});
        const QJsonObject named{{u"queryDefinitionId"_s, renamed.text("queryDefinitionId")}};
        QCOMPARE(ask("DeleteQueryDefinition", named).json()[u"success"_s], true);
        QCOMPARE(ask("DeleteQueryDefinition", named).text("__type"), u"ResourceNotFoundException"_s);
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

    void readsWhatARunWrote()
    {
        QJsonObject creation = m_endpoint->creation(
            u"hello"_s, "exports.handler = async () => { console.log('said é'); return 1; }\n");
        creation.insert(u"Role"_s, u"arn:aws:iam::000000000000:role/lambda_basic_execution"_s);
        QCOMPARE(m_endpoint->askJson("POST", "/2015-03-31/functions", creation).status, 201);
        const auto run = m_endpoint->ask("POST", "/2015-03-31/functions/hello/invocations", "{}",
                                         "X-Amz-Log-Type: Tail\r\n");
        const QByteArray log = QByteArray::fromBase64(run.header("x-amz-log-result"));
        QVERIFY(log.contains("said é"));
        const auto events = ask("FilterLogEvents", {{u"logGroupName"_s, u"/aws/lambda/hello"_s}});
        QCOMPARE(messagesOf(events).join(QString()), QString::fromUtf8(log));
    }

private:
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }
    static QJsonObject stream(const QString &name = u"stream"_s)
    {
        return with(named, {{u"logStreamName"_s, name}});
    }
    HttpAnswer ask(const QByteArray &operation, const QJsonObject &input)
    {
        return m_endpoint->askLogs(operation, input);
    }
    HttpAnswer put(const QList<std::pair<qint64, QString>> &events, const QString &name = u"stream"_s)
    {
        QJsonArray list;
        for (const auto &event : events)
            list.append(QJsonObject{{u"timestamp"_s, event.first}, {u"message"_s, event.second}});
        return ask("PutLogEvents", with(stream(name), {{u"logEvents"_s, list}}));
    }
    QStringList namesOf(const QJsonObject &input)
    {
        return valuesOf(ask("DescribeLogGroups", input), u"logGroups"_s, u"logGroupName"_s);
    }

    std::unique_ptr<EndpointFixture> m_endpoint;
};

QTEST_GUILESS_MAIN(TestLogOperations)
#include "tst_logoperations.moc"
