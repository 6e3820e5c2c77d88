// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logoperations.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Log groups, their streams and their tags, as CloudWatch Logs' clients see them.
class TestLogGroupOperations : public QObject, private LogOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGroupAndStream(); }
    void cleanup() { removeGroups(); }

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

private:
    QStringList namesOf(const QJsonObject &input)
    {
        return valuesOf(ask("DescribeLogGroups", input), u"logGroups"_s, u"logGroupName"_s);
    }
};

LAMBDESK_TEST(QCoreApplication, TestLogGroupOperations)
#include "tst_loggroupoperations.moc"
