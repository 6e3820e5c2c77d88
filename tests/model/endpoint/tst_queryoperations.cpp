// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logoperations.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Logs Insights by its operations.
class TestQueryOperations : public QObject, private LogOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGroupAndStream(); }
    void cleanup() { removeGroups(); }

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
        const QJsonObject saved{{u"queryDefinitionId"_s, renamed.text("queryDefinitionId")}};
        QCOMPARE(ask("DeleteQueryDefinition", saved).json()[u"success"_s], true);
        QCOMPARE(ask("DeleteQueryDefinition", saved).text("__type"), u"ResourceNotFoundException"_s);
    }
};

LAMBDESK_TEST(QCoreApplication, TestQueryOperations)
#include "tst_queryoperations.moc"
