// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/insightsqueries.h>
#include <tests/support/testprogram.h>

using namespace lambdesk;
using namespace lambdesk::test;

/// What expressions, conditions and the fields of an event are worth.
class TestInsightsExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressions_data();
    void expressions();
    void filters_data();
    void filters();
    void fieldsOfAnEvent_data();
    void fieldsOfAnEvent();
};

void TestInsightsExpressions::expressions_data()
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
    add("isIpInSubnet('10.1.2.3', '10.0.0.0/8')", "1");
    add("isIpInSubnet('11.1.2.3', '10.0.0.0/8')", "0");
    add("isIpInSubnet('2001:db8::1', '2001:db8::/32')", "1");
    add("isIpInSubnet('10.1.2.3', '2001:db8::/32')", "0");
    add("isIpInSubnet('10.1.2.3', 'nowhere')", "0");
    add("isIpInSubnet(text, '10.0.0.0/8')", "0");
    add("isIpv4InSubnet('10.1.2.3', '10.1.0.0/16')", "1");
    add("isIpv4InSubnet('2001:db8::1', '2001:db8::/32')", "0");
    add("isIpv6InSubnet('2001:db8::1', '2001:db8::/32')", "1");
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

void TestInsightsExpressions::expressions()
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

void TestInsightsExpressions::filters_data()
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

void TestInsightsExpressions::filters()
{
    QFETCH(QString, condition);
    const auto result = shown(QStringLiteral("filter ") + condition,
                              {R"({"level":"error","n":10,"flag":true,"url":"/path"})"});
    QTEST(result.rows.size() == 1, "fits");
}

void TestInsightsExpressions::fieldsOfAnEvent_data()
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

void TestInsightsExpressions::fieldsOfAnEvent()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto result = shown(QStringLiteral("fields ") + field, {message});
    QCOMPARE(result.rows.value(0).value(0), value);
}

LAMBDESK_TEST(QCoreApplication, TestInsightsExpressions)
#include "tst_insightsexpressions.moc"
