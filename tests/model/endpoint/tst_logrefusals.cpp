// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logoperations.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What CloudWatch Logs' operations refuse, and in which words.
class TestLogRefusals : public QObject, private LogOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGroupAndStream(); }
    void cleanup() { removeGroups(); }

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
};

LAMBDESK_TEST(QCoreApplication, TestLogRefusals)
#include "tst_logrefusals.moc"
