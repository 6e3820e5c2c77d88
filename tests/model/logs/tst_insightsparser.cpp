// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/insights/insightsparser.h>
#include <tests/support/testprogram.h>

#include <QTest>

using namespace lambdesk;

namespace
{

struct WrongQuery {
    const char *query;
    qsizetype at;
    qsizetype length;
};

const WrongQuery wrongQueries[] = {
    {"", 0, 1},
    {"# only a comment", 16, 1},
    {"find @message", 0, 4},
    {"fields @message |", 17, 1},
    {"fields @message limit 3", 16, 1},
    {"fields", 6, 1},
    {"fields @a,", 10, 1},
    {"fields @a as", 12, 1},
    {"fields abs()", 7, 5},
    {"fields abs(1, 2)", 7, 9},
    {"fields nothing(1)", 7, 7},
    {"fields (1 + 2", 13, 1},
    {"fields 1 +", 10, 1},
    {"fields as", 7, 2},
    {"filter", 6, 1},
    {"filter @type == \"REPORT\"", 14, 1},
    {"filter @type = \"REPORT", 15, 7},
    {"filter @message like /(/", 22, 1},
    {"filter @message like /abc", 21, 4},
    {"filter @message =~ 5", 19, 1},
    {"filter @type in \"a\"", 16, 1},
    {"filter @type in [\"a\"", 20, 1},
    {"filter @type not = 3", 17, 1},
    {"filter avg(@duration) > 3", 7, 3},
    {"parse @message", 14, 1},
    {"parse @message \"a*b\"", 20, 1},
    {"parse @message \"ab\" as x", 15, 4},
    {"parse @message \"a*b*\" as x", 15, 6},
    {"parse @message /a(b)/", 15, 6},
    {"stats", 5, 1},
    {"stats @duration by bin(5m)", 6, 9},
    {"stats pct(@duration)", 19, 1},
    {"stats pct(@duration, 101)", 21, 3},
    {"stats count(*) by bin(5x)", 22, 2},
    {"stats count(*) by bin(m)", 22, 1},
    {"stats avg(max(@duration))", 10, 3},
    {"sort", 4, 1},
    {"limit 0", 6, 1},
    {"limit 10001", 6, 5},
    {"limit x", 6, 1},
    {"dedup", 5, 1},
    {"fields @message\n| filter level =\n| limit 3", 33, 1},
};

} // namespace

class TestInsightsParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAQueryIsWrong_data();
    void saysWhereAQueryIsWrong();
    void deepNestingIsAProblem();
};

void TestInsightsParser::saysWhereAQueryIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("length");
    for (const WrongQuery &row : wrongQueries)
        QTest::addRow("%s", row.query) << QString::fromLatin1(row.query) << row.at << row.length;
}

void TestInsightsParser::saysWhereAQueryIsWrong()
{
    QFETCH(QString, query);
    const auto result = InsightsQuery::parse(query);
    const auto *problem = std::get_if<InsightsProblem>(&result);
    QVERIFY(problem);
    QVERIFY(!problem->message.isEmpty());
    QTEST(problem->at, "at");
    QTEST(problem->length, "length");
}

void TestInsightsParser::deepNestingIsAProblem()
{
    const auto nested = InsightsQuery::parse(QStringLiteral("fields ") + QString(5000, u'('));
    QVERIFY(std::holds_alternative<InsightsProblem>(nested));
    const auto calls =
        InsightsQuery::parse(QStringLiteral("fields ") + QStringLiteral("abs(").repeated(2000));
    QVERIFY(std::holds_alternative<InsightsProblem>(calls));
    const auto powers =
        InsightsQuery::parse(QStringLiteral("fields 2") + QStringLiteral("^2").repeated(2000));
    QVERIFY(std::holds_alternative<InsightsProblem>(powers));
    const auto longOne = InsightsQuery::parse(QString(10001, u' '));
    QCOMPARE(std::get<InsightsProblem>(longOne).at, 10000);
}

LAMBDESK_TEST(QCoreApplication, TestInsightsParser)
#include "tst_insightsparser.moc"
