// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/insights/insightsparser.h>
#include <model/logs/insights/insightsrun.h>
#include <model/logs/platformlines.h>
#include <model/logs/samplequery.h>

#include <QTest>

#include <ctime>

using namespace lambdesk;

namespace
{

constexpr LogTime start = 1769344200000; // 2026-01-25 12:30:00 UTC

struct Wrong {
    const char *query;
    qsizetype at;
    qsizetype length;
};

const Wrong wrongQueries[] = {
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

class TestInsights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhereAQueryIsWrong_data();
    void saysWhereAQueryIsWrong();
    void deepNestingIsAProblem();
    void expressions_data();
    void expressions();
    void filters_data();
    void filters();
    void fieldsOfAnEvent_data();
    void fieldsOfAnEvent();
    void commands_data();
    void commands();
    void withoutCommandsTheNewestComeFirst();
    void knowsWhereARowIsFrom();
    void theSamplesWorkAsTheyAre_data();
    void theSamplesWorkAsTheyAre();
    void overprovisionedMemory();
    void coldStarts();
    void latencyStatistics();
    void memoryOf2016();
    void sketchesAreClose();
    void tooManyGroupsAreAnError();
    void tooMuchMemoryIsAnError_data();
    void tooMuchMemoryIsAnError();
    void aMillionEventsTakeLittleTime_data();
    void aMillionEventsTakeLittleTime();

private:
    struct Shown {
        QStringList columns;
        QList<QStringList> rows;
    };
    static InsightsQuery parsed(const QString &text);
    static Shown shown(const QString &query, const QList<QByteArray> &messages);
    static InsightsResult resultOf(const QString &query, const QList<QByteArray> &messages);
    QList<QByteArray> reports(const QString &profile) const;
    QString sample(const QString &id) const;
};

InsightsQuery TestInsights::parsed(const QString &text)
{
    auto query = InsightsQuery::parse(text);
    if (const auto *problem = std::get_if<InsightsProblem>(&query)) {
        qWarning("%s at %lld", qPrintable(problem->message), qint64(problem->at));
        return {};
    }
    return std::get<InsightsQuery>(query);
}

/// An event every minute.
InsightsResult TestInsights::resultOf(const QString &query, const QList<QByteArray> &messages)
{
    InsightsRun run(parsed(query), 10000, "123456789012");
    for (int i = 0; i < messages.size(); ++i) {
        const LogEvent event{i, start + i * 60000LL, start + i * 60000LL + 5, messages[i]};
        const auto taken =
            run.take({event, 7, QStringLiteral("2026/01/25/[$LATEST]abc"), QStringLiteral("/aws/lambda/f")});
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message));
    }
    return run.result();
}

TestInsights::Shown TestInsights::shown(const QString &query, const QList<QByteArray> &messages)
{
    const auto result = resultOf(query, messages);
    Shown shown{result.columns, {}};
    for (const auto &row : result.rows)
        shown.rows.append(row.values);
    return shown;
}

void TestInsights::saysWhereAQueryIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("length");
    for (const Wrong &row : wrongQueries)
        QTest::addRow("%s", row.query) << QString::fromLatin1(row.query) << row.at << row.length;
}

void TestInsights::saysWhereAQueryIsWrong()
{
    QFETCH(QString, query);
    const auto result = InsightsQuery::parse(query);
    const auto *problem = std::get_if<InsightsProblem>(&result);
    QVERIFY(problem);
    QVERIFY(!problem->message.isEmpty());
    QTEST(problem->at, "at");
    QTEST(problem->length, "length");
}

void TestInsights::deepNestingIsAProblem()
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

void TestInsights::expressions_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *expression, const char *value) {
        QTest::addRow("%s", expression) << QString::fromUtf8(expression) << QString::fromUtf8(value);
    };
    add("1 + 2 * 3", "7");
    add("(1 + 2) * 3", "9");
    add("10 - 2 - 3", "5");
    add("7 % 4", "3");
    add("2 ^ 3 ^ 2", "512");
    add("-2 + 1", "-1");
    add("1 / 3", "0.3333");
    add("1 / 0", nullptr);
    add("5 / 2", "2.5");
    add("n * 2", "14");
    add("missing + 1", nullptr);
    add("\"3\" + 1", "4");
    add("text", "Hello World");
    add("1e20", "1.0000E+20");
    add("abs(-3)", "3");
    add("ceil(1.2)", "2");
    add("floor(-1.2)", "-2");
    add("sqrt(16)", "4");
    add("sqrt(-1)", nullptr);
    add("log(1)", "0");
    add("greatest(3, n, 5)", "7");
    add("least(3, n, missing)", "3");
    add("strlen(text)", "11");
    add("strlen(\"\u00e9\")", "1");
    add("toupper(text)", "HELLO WORLD");
    add("tolower(text)", "hello world");
    add("trim('  a ')", "a");
    add("ltrim('xxa', 'x')", "a");
    add("rtrim('axx', 'x')", "a");
    add("substr(text, 6)", "World");
    add("substr(text, 0, 5)", "Hello");
    add("replace(text, 'World', 'you')", "Hello you");
    add("strcontains(text, 'World')", "1");
    add("strcontains(text, 'world')", "0");
    add("concat(text, '-', n)", "Hello World-7");
    add("coalesce(missing, n, 1)", "7");
    add("isempty(missing)", "1");
    add("isblank('  ')", "1");
    add("ispresent(n)", "1");
    add("isPresent(missing)", "0");
    add("isValidIp('10.0.0.1')", "1");
    add("isValidIp('::1')", "1");
    add("isValidIpV4('::1')", "0");
    add("isValidIpV6('::1')", "1");
    add("isValidIp('10.1')", "0");
    add("datefloor(@timestamp, 1h)", "2026-01-25 12:00:00.000");
    add("dateceil(@timestamp, 1h)", "2026-01-25 13:00:00.000");
    add("bin(1d)", "2026-01-25 00:00:00.000");
    add("toMillis(@timestamp)", "1769344200000");
    add("fromMillis(1769344200000)", "2026-01-25 12:30:00.000");
    add("a.b", "deep");
    add("items.1", "two");
    add("`with-dash`", "d");
    add("`with.dot`", "w");
    add("flag", "1");
    add("items", "[\"one\",\"two\"]");
}

void TestInsights::expressions()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    const QByteArray message =
        R"({"n":7,"text":"Hello World","a":{"b":"deep"},"items":["one","two"],"with-dash":"d","with.dot":"w","flag":true})";
    const auto result = shown(QStringLiteral("fields %1 as x").arg(expression), {message});
    QCOMPARE(result.columns, QStringList{QStringLiteral("x")});
    QCOMPARE(result.rows.size(), 1);
    QCOMPARE(result.rows[0][0], value);
    QCOMPARE(result.rows[0][0].isNull(), value.isNull());
}

void TestInsights::filters_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("fits");
    const auto add = [](const char *condition, bool fits) {
        QTest::addRow("%s", condition) << QString::fromUtf8(condition) << fits;
    };
    add("level = \"error\"", true);
    add("level = 'error'", true);
    add("level != \"error\"", false);
    add("level = \"ERROR\"", false);
    add("n = 10", true);
    add("n = \"10\"", true);
    add("n > 9", true);
    add("n >= 10 and n <= 10", true);
    add("n < 9", false);
    add("missing = 1", false);
    add("missing != 1", true);
    add("missing < 1", false);
    add("not missing = 1", true);
    add("level = 'error' and n = 1 or n = 10", true);
    add("level = 'error' and (n = 1 or n = 11)", false);
    add("level like /err/", true);
    add("level like /ERR/", false);
    add("level like /(?i)ERR/", true);
    add("level =~ /^err/", true);
    add("level =~ \"^rr\"", false);
    add("level like \"rro\"", true);
    add("level like 'x'", false);
    add("level not like /x/", true);
    add("level not like 'err'", false);
    add("level in [\"info\", \"error\"]", true);
    add("level not in [\"info\", \"error\"]", false);
    add("n in [1, 10]", true);
    add("missing in [1]", false);
    add("flag = true", true);
    add("flag = \"true\"", true);
    add("flag = 1", true);
    add("flag = false", false);
    add("@message like /\\/path/", true);
    add("n / 5 = 2", true);
    add("NOT n = 10", false);
    add("ispresent(n) AND isempty(missing)", true);
    add("@timestamp = 1769344200000", true);
    add("@timestamp > 1769344200000", false);
}

void TestInsights::filters()
{
    QFETCH(QString, condition);
    const auto result = shown(QStringLiteral("filter ") + condition,
                              {R"({"level":"error","n":10,"flag":true,"url":"/path"})"});
    QTEST(result.rows.size() == 1, "fits");
}

void TestInsights::fieldsOfAnEvent_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QByteArray id = "8f507cfc-xmpl-4697-b07a-ac58fc914c95";
    const QByteArray report =
        "REPORT RequestId: " + id +
        "\tDuration: 3.01 ms\tBilled Duration: 114 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tInit "
        "Duration: 110.10 ms\t\n";
    const auto add = [](const QByteArray &message, const char *field, const char *value) {
        QTest::addRow("%s of %s", field, message.left(20).constData())
            << message << QString::fromLatin1(field) << QString::fromLatin1(value);
    };
    add(report, "@type", "REPORT");
    add(report, "@requestId", id);
    add(report, "@duration", "3.01");
    add(report, "@billedDuration", "114");
    add(report, "@initDuration", "110.1");
    add(report, "@memorySize", "128000000");
    add(report, "@maxMemoryUsed", "36000000");
    add("START RequestId: " + id + " Version: $LATEST\n", "@type", "START");
    add("START RequestId: " + id + " Version: $LATEST\n", "@requestId", id);
    add("START RequestId: " + id + " Version: $LATEST\n", "@duration", nullptr);
    add("END RequestId: " + id + "\n", "@type", "END");
    add("ENDLESS\n", "@type", nullptr);
    add("2026-01-25T12:34:56.789Z\t" + id + "\tINFO\tDuration: 5 ms\n", "@requestId", id);
    add("2026-01-25T12:34:56.789Z\t" + id + "\tINFO\tDuration: 5 ms\n", "@duration", nullptr);
    add("[INFO]\t2026-01-25T12:34:56.789Z\t" + id + "\ttext\n", "@requestId", id);
    add("2016-01-25T12:34:56.789Z " + id + " Task timed out after 3.00 seconds\n\n", "@requestId", id);
    add("text\n", "@requestId", nullptr);
    add("text\r\n", "@message", "text");
    add("text", "@log", "123456789012:/aws/lambda/f");
    add("text", "@logStream", "2026/01/25/[$LATEST]abc");
    add("text", "@timestamp", "2026-01-25 12:30:00.000");
    add("text", "@ingestionTime", "2026-01-25 12:30:00.005");
    add("text", "@ptr", "Nzow");
    add("INFO {\"level\":\"warn\",\"s\":\"}\"} after", "level", "warn");
    add("INFO {broken", "level", nullptr);
    add("[{\"a\":1}]", "`0`.a", "1");
    add("{\"a\":null}", "a", nullptr);
}

void TestInsights::fieldsOfAnEvent()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto result = shown(QStringLiteral("fields ") + field, {message});
    QCOMPARE(result.rows.value(0).value(0), value);
}

void TestInsights::commands_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("table");
    const auto add = [](const char *name, const char *query, const char *table) {
        QTest::addRow("%s", name) << QString::fromLatin1(query) << QString::fromLatin1(table);
    };
    // Six events: user a, b, a, c, b, a with ms 10 … 60.
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

void TestInsights::commands()
{
    QFETCH(QString, query);
    QList<QByteArray> messages;
    for (int i = 0; i < 6; ++i)
        messages << QByteArray("{\"user\":\"") + "abacba"[i] +
                        "\",\"ms\":" + QByteArray::number(i * 10 + 10) + "}";
    const auto result = shown(query, messages);
    QStringList lines{result.columns.join(u'|')};
    for (const auto &row : result.rows) {
        QStringList values;
        for (const QString &value : row)
            values.append(value.isNull() ? QStringLiteral("-") : value);
        lines.append(values.join(u'|'));
    }
    QTEST(lines.join(u';'), "table");
}

void TestInsights::withoutCommandsTheNewestComeFirst()
{
    const auto result = shown(QStringLiteral("filter @message like 'x'"), {"x1", "y", "x2"});
    QCOMPARE(result.columns, QStringList({QStringLiteral("@timestamp"), QStringLiteral("@message")}));
    QCOMPARE(result.rows.size(), 2);
    QCOMPARE(result.rows[0][1], QStringLiteral("x2"));
    QCOMPARE(result.rows[1], QStringList({QStringLiteral("2026-01-25 12:30:00.000"), QStringLiteral("x1")}));
}

void TestInsights::knowsWhereARowIsFrom()
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

/// Runs as the platform writes them: memory 128 MB, used 31 to 60; every tenth start is a cold one.
QList<QByteArray> TestInsights::reports(const QString &name) const
{
    const auto profile =
        readPlatformProfile(QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/profile-%1.json").arg(name))
            .value();
    QList<QByteArray> lines;
    for (int i = 0; i < 30; ++i) {
        const PlatformLines run(
            profile, QStringLiteral("8f507cfc-0000-4697-b07a-%1").arg(i, 12, 10, QLatin1Char('0')));
        lines << run.start(QStringLiteral("$LATEST"))
              << (i % 5 ? "Task done\n" : "ValueError: Exception raised\n") << run.end();
        lines << run.report(
            {10.0 + i, i % 10 ? std::nullopt : std::optional<double>(100.5 + i), 11 + i, 128, 31 + i});
    }
    return lines;
}

QString TestInsights::sample(const QString &id) const
{
    const auto samples = readSampleQueries(QStringLiteral(LAMBDESK_TEST_RESOURCES "/queries")).value();
    for (const auto &sample : samples) {
        if (sample.id == id)
            return sample.text;
    }
    return {};
}

void TestInsights::theSamplesWorkAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    const auto samples = readSampleQueries(QStringLiteral(LAMBDESK_TEST_RESOURCES "/queries")).value();
    QVERIFY(samples.size() >= 8);
    for (const auto &sample : samples)
        QTest::addRow("%s", qPrintable(sample.title)) << sample.text;
}

void TestInsights::theSamplesWorkAsTheyAre()
{
    QFETCH(QString, text);
    QVERIFY(std::holds_alternative<InsightsQuery>(InsightsQuery::parse(text)));
    auto lines = reports(QStringLiteral("today"));
    lines
        << "2026-01-25T12:34:56.789Z 8f507cfc-0000-4697-b07a-000000000001 Task timed out after 3.00 seconds\n"
        << R"({"level":"INFO","message":"m"})";
    QVERIFY(!resultOf(text, lines).rows.isEmpty());
}

void TestInsights::overprovisionedMemory()
{
    const auto result =
        shown(sample(QStringLiteral("lambda-overprovisioned-memory")), reports(QStringLiteral("today")));
    QCOMPARE(
        result.columns.join(u' '),
        QStringLiteral(
            "provisonedMemoryMB smallestMemoryRequestMB avgMemoryUsedMB maxMemoryUsedMB overProvisionedMB"));
    QCOMPARE(result.rows.size(), 1);
    QCOMPARE(result.rows[0].join(u' '), QStringLiteral("128 31 45.5 60 68"));
}

void TestInsights::coldStarts()
{
    const auto result = shown(sample(QStringLiteral("lambda-cold-starts")), reports(QStringLiteral("today")));
    QCOMPARE(result.columns.join(u' '),
             QStringLiteral("functionName memorySize coldStarts avgInitDuration maxInitDuration"));
    QCOMPARE(result.rows.size(), 1);
    QCOMPARE(result.rows[0].join(u' '), QStringLiteral("f 128 3 110.5 120.5"));
}

void TestInsights::latencyStatistics()
{
    const auto result =
        resultOf(sample(QStringLiteral("lambda-latency-statistics")), reports(QStringLiteral("today")));
    QCOMPARE(result.columns.join(u' '),
             QStringLiteral("bin(5m) avg(@duration) max(@duration) min(@duration)"));
    QCOMPARE(result.timeColumn, 0);
    QCOMPARE(result.rows.size(), 24); // 120 minutes
    QCOMPARE(result.rows.last().values.join(u' '), QStringLiteral("2026-01-25 12:30:00.000 10 10 10"));
}

void TestInsights::memoryOf2016()
{
    const auto result = shown(
        QStringLiteral(
            "filter @type = \"REPORT\" | stats max(@billedDuration), max(@memorySize), count(@initDuration)"),
        reports(QStringLiteral("2016")));
    QCOMPARE(result.rows[0].join(u' '), QStringLiteral("40 128000000 0"));
}

void TestInsights::sketchesAreClose()
{
    QuantileSketch quantiles;
    DistinctSketch distinct;
    for (int i = 1; i <= 200000; ++i) {
        quantiles.add(double((i * 7919LL) % 200000) + 1);
        distinct.add(QByteArray::number(i % 100000));
    }
    QVERIFY(std::abs(*quantiles.at(0.5) - 100000) < 1000);
    QVERIFY(std::abs(*quantiles.at(0.99) - 198000) < 2000);
    QVERIFY(std::abs(distinct.count() - 100000) < 3000);
    QuantileSketch signs;
    for (int i = -5000; i <= 5000; ++i)
        signs.add(i);
    QVERIFY(std::abs(*signs.at(0.25) + 2500) < 30);
    QVERIFY(std::abs(*signs.at(0.5)) < 30);
    QVERIFY(!QuantileSketch().at(0.5));
}

void TestInsights::tooManyGroupsAreAnError()
{
    InsightsRun run(parsed(QStringLiteral("stats count(*) by @message")), 10000, "1");
    Result<void> taken;
    for (int i = 0; taken && i < 200000; ++i)
        taken = run.take({{i, start, start, QByteArray::number(i)}, 1, QString(), QString()});
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::TooLarge);
    QCOMPARE(run.statistics().recordsScanned, 100001);
}

void TestInsights::tooMuchMemoryIsAnError_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("dedup") << QStringLiteral("dedup @ingestionTime");
    QTest::newRow("groups") << QStringLiteral("stats count(*) by @message");
    QTest::newRow("kept") << QStringLiteral("stats latest(@message) by @ingestionTime");
}

void TestInsights::tooMuchMemoryIsAnError()
{
    QFETCH(QString, query);
    InsightsRun run(parsed(query), 10000, "1");
    Result<void> taken;
    int events = 0;
    for (; taken && events < 2000; ++events) {
        // Each has its own bytes.
        QByteArray message(256 * 1024, 'x');
        message += QByteArray::number(events);
        taken = run.take({{events, start, start + events, message}, 1, QString(), QString()});
    }
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::TooLarge);
    QVERIFY2(events < 1100, qPrintable(QString::number(events)));
}

void TestInsights::aMillionEventsTakeLittleTime_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("stats") << QStringLiteral(
        "filter @type = 'REPORT' | stats avg(@duration), pct(@duration, 99) by bin(5m)");
    QTest::newRow("newest") << QStringLiteral(
        "fields @timestamp, @message | sort @timestamp desc | limit 20");
    QTest::newRow("default") << QStringLiteral("fields @timestamp, @message");
    QTest::newRow("regex") << QStringLiteral("filter @message like /Exception/ | stats count(*) by bin(5m)");
}

void TestInsights::aMillionEventsTakeLittleTime()
{
    QFETCH(QString, query);
    InsightsRun run(parsed(query), 10000, "123456789012");
    const auto lines = reports(QStringLiteral("today"));
    // Of the processor, so that it doesn't matter what else runs.
    const std::clock_t begin = std::clock();
    LogHit hit{{}, 1, QStringLiteral("s"), QStringLiteral("/aws/lambda/f")};
    for (int i = 0; i < 100000; ++i) {
        hit.event = {i, start + i * 10, start, lines[i % lines.size()]};
        QVERIFY(run.take(hit));
    }
    const auto result = run.result();
    const auto milliseconds = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    qInfo("%s: 1,000,000 events in %lld ms, rows %lld", qPrintable(query), milliseconds * 10,
          qint64(result.rows.size()));
    QVERIFY(milliseconds < 10000);
}

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
