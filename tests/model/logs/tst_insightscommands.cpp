// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/insightsqueries.h>
#include <tests/support/testprogram.h>

using namespace lambdesk;
using namespace lambdesk::test;

/// What the commands of a query make of events.
class TestInsightsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void countsTheEventsThatTheFiltersLeave_data();
    void countsTheEventsThatTheFiltersLeave();
    void withoutCommandsTheNewestComeFirst();
    void knowsWhereARowIsFrom();

private:
    static QList<QByteArray> sixEvents();
};

/// User a, b, a, c, b, a with ms 10 … 60.
QList<QByteArray> TestInsightsCommands::sixEvents()
{
    QList<QByteArray> messages;
    for (int i = 0; i < 6; ++i)
        messages << QByteArray("{\"user\":\"") + "abacba"[i] +
                        "\",\"ms\":" + QByteArray::number(i * 10 + 10) + "}";
    return messages;
}

void TestInsightsCommands::commands_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("table");
    const auto add = [](const char *name, const char *query, const char *table) {
        QTest::addRow("%s", name) << QString::fromLatin1(query) << QString::fromLatin1(table);
    };
    add("fields", "fields ms, user as who | sort ms | limit 2", "ms|who;10|a;20|b");
    add("fields twice", "fields ms | fields user | sort ms | limit 1", "ms|user;10|a");
    add("an expression without a name", "fields ms+1 | sort ms | limit 1", "ms+1;11");
    add("a name that is used again", "fields ms * 2 as d | filter d > 100 | fields d + 1 as e",
        "d|e;120|121");
    add("display", "fields ms, user | sort ms desc | limit 2 | display user", "user;a;b");
    add("sort of two", "fields user, ms | sort user desc, ms asc | limit 3", "user|ms;c|40;b|20;b|50");
    add("sort by an expression", "fields ms | sort abs(ms - 35) | limit 2 | sort ms", "ms;30;40");
    add("newest first", "fields ms | limit 2", "ms;60;50");
    add("limit, then filter", "fields ms | sort ms | limit 3 | filter ms > 20", "ms;30");
    add("sort, then filter, then limit", "fields ms | sort ms | filter ms > 20 | limit 1", "ms;30");
    add("comments", "# first\nfields ms # the time\n| limit 1 # one\n", "ms;60");
    add("parse with a glob",
        "parse @message '\"user\":\"*\",\"ms\":*}' as u, m | sort m | display u, m | limit 1", "u|m;a|10");
    add("parse without a match", "parse @message 'nothing*' as u | sort ms | display ms, u | limit 1",
        "ms|u;10|-");
    add("parse with an expression", "parse @message /ms\":(?<m>[0-9])/ | sort ms | display m | limit 2",
        "m;1;2");
    add("parse of a field", "parse user /(?<first>.)/ | sort ms | display first | limit 1", "first;a");
    add("dedup", "fields user, ms | dedup user", "user|ms;a|60;b|50;c|40");
    add("sort and dedup", "fields user, ms | sort ms asc | dedup user", "user|ms;a|10;b|20;c|40");
    add("dedup after a limit", "fields user | limit 3 | dedup user", "user;a;b;c");
    add("stats", "stats count(*), sum(ms), avg(ms), min(ms), max(ms)",
        "count(*)|sum(ms)|avg(ms)|min(ms)|max(ms);6|210|35|10|60");
    add("stats by a field", "stats count() as n by user | sort n desc, user", "user|n;a|3;b|2;c|1");
    add("stats by two", "stats sum(ms) as s by user, ms > 30 as late | sort user, late | limit 2",
        "user|late|s;a|0|40;a|1|60");
    add("stats by bin", "stats count(*) as n by bin(2m)",
        "bin(2m)|n;2026-01-25 12:34:00.000|2;2026-01-25 12:32:00.000|2;2026-01-25 12:30:00.000|2");
    add("sort by the text of a column", "stats count(*) by user | sort count(*) | limit 1",
        "user|count(*);c|1");
    add("sort by the period", "stats count(*) by bin(2m) | sort bin(2m) | limit 1",
        "bin(2m)|count(*);2026-01-25 12:30:00.000|2");
    add("pct and median", "stats pct(ms, 50) as p, pct(ms, 90) as q, median(ms) as m", "p|q|m;30|60|30");
    add("stddev", "stats stddev(ms) as s", "s;17.0783");
    add("count_distinct", "stats count_distinct(user) as n", "n;3");
    add("count of a field", "stats count(missing) as n, count(user) as m", "n|m;0|6");
    add("earliest and latest", "stats earliest(ms) as e, latest(ms) as l by user | sort user | limit 1",
        "user|e|l;a|10|60");
    add("sortsFirst and sortsLast", "stats sortsFirst(user) as f, sortsLast(user) as l", "f|l;a|c");
    add("names within stats", "stats max(ms) as m, min(ms) as n, m - n as span", "m|n|span;60|10|50");
    add("arithmetic of aggregates", "stats sum(ms) / count(*) as mean", "mean;35");
    add("aggregates of expressions", "stats max(ms / 1000) as s", "s;0.06");
    add("stats after filter", "filter user = 'a' | stats count(*) as n", "n;3");
    add("filter after stats", "stats count(*) as n by user | filter n > 1 | sort user", "user|n;a|3;b|2");
    add("fields after stats", "stats count(*) as n by user | fields n * 10 as m | sort m desc | limit 1",
        "user|n|m;a|3|30");
    add("stats of stats", "stats count(*) as n by user | stats max(n) as most, count(*) as users",
        "most|users;3|3");
    add("stats of nothing", "filter user = 'x' | stats count(*) as n, max(ms) as m", "n|m;0|-");
    add("stats of nothing by", "filter user = 'x' | stats count(*) as n by user", "user|n");
    add("where", "where ms = 10 | display ms", "ms;10");
    add("words in capitals", "FIELDS ms | SORT BY ms DESC | LIMIT 1", "ms;60");
    add("times", "stats min(@timestamp) as first", "first;2026-01-25 12:30:00.000");
}

void TestInsightsCommands::commands()
{
    QFETCH(QString, query);
    const auto result = shown(query, sixEvents());
    QStringList lines{result.columns.join(u'|')};
    for (const auto &row : result.rows) {
        QStringList values;
        for (const QString &value : row)
            values.append(value.isNull() ? QStringLiteral("-") : value);
        lines.append(values.join(u'|'));
    }
    QTEST(lines.join(u';'), "table");
}

void TestInsightsCommands::countsTheEventsThatTheFiltersLeave_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("matched");
    const auto add = [](const char *name, const char *query, qint64 matched) {
        QTest::addRow("%s", name) << QString::fromLatin1(query) << matched;
    };
    add("none", "fields ms", 6);
    add("a filter", "filter ms > 20", 4);
    add("a filter, then limit", "filter ms > 20 | limit 1", 4);
    add("limit, then a filter of all", "limit 4 | filter ms > 20", 4);
    add("limit, then a filter", "limit 3 | filter user = 'a'", 1);
    add("a filter, limit and a filter", "filter ms > 20 | sort ms | limit 3 | filter user = 'b'", 1);
    add("sort, then a filter, then limit", "sort ms | filter ms > 20 | limit 1", 4);
    add("two filters behind limit", "limit 4 | filter ms > 30 | filter user = 'b'", 1);
    add("a filter behind dedup", "dedup user | filter ms > 40", 2);
    add("of groups", "stats count(*) as n by user | filter n > 1", 6);
    add("of events and of groups", "limit 3 | filter ms > 40 | stats count(*) as n by user | filter n > 5",
        2);
    add("of groups of groups", "limit 3 | stats count(*) as n by user | filter n > 5", 6);
}

void TestInsightsCommands::countsTheEventsThatTheFiltersLeave()
{
    QFETCH(QString, query);
    InsightsRun run(parsed(query), 10000, "123456789012");
    giveEvents(run, sixEvents().first(3));
    run.result(); // what there is meanwhile
    giveEvents(run, sixEvents().last(3));
    run.result();
    QTEST(run.statistics().recordsMatched, "matched");
}

void TestInsightsCommands::withoutCommandsTheNewestComeFirst()
{
    const auto result = shown(QStringLiteral("filter @message like 'x'"), {"x1", "y", "x2"});
    QCOMPARE(result.columns, QStringList({QStringLiteral("@timestamp"), QStringLiteral("@message")}));
    QCOMPARE(result.rows.size(), 2);
    QCOMPARE(result.rows[0][1], QStringLiteral("x2"));
    QCOMPARE(result.rows[1], QStringList({QStringLiteral("2026-01-25 12:30:00.000"), QStringLiteral("x1")}));
}

void TestInsightsCommands::knowsWhereARowIsFrom()
{
    const auto events = resultOf(QStringLiteral("fields @message"), {"a", "b"});
    QVERIFY(events.rows[0].event);
    QCOMPARE(events.rows[0].event->row, 1);
    QCOMPARE(events.rows[0].event->stream, 7);
    QCOMPARE(events.rows[0].event->group, QStringLiteral("/aws/lambda/f"));
    QCOMPARE(events.timeColumn, -1);
    const auto groups =
        resultOf(QStringLiteral("stats count(*) as n, max(ms) by level, bin(1h) as hour"), {"a", "b"});
    QVERIFY(!groups.rows[0].event);
    QCOMPARE(groups.timeColumn, 1);
}

LAMBDESK_TEST(QCoreApplication, TestInsightsCommands)
#include "tst_insightscommands.moc"
