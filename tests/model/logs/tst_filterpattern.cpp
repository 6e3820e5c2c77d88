// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/filterpattern.h>

#include <QElapsedTimer>
#include <QTest>

using namespace lambdesk;

Q_DECLARE_METATYPE(std::vector<lambdesk::FilterPattern::Span>)

namespace
{

using Span = FilterPattern::Span;

struct Case {
    const char *pattern;
    QByteArray message;
    bool fits;
};

const char *const badRequest = "[ERROR 400] BAD REQUEST";
const char *const unauthorized = "[ERROR 401] UNAUTHORIZED REQUEST";
const char *const missing = "[ERROR 419] MISSING ARGUMENTS";
const char *const invalid = "[ERROR 420] INVALID ARGUMENTS";
const char *const information = "[INFO] REQUEST FAILED";
const char *const accessed =
    "127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 404 1534";
const char *const trail = R"({"eventType": "UpdateTrail", "sourceIPAddress": "111.111.111.111",
 "arrayKey": ["value", "another value"], "objectList": [{"name": "a", "id": 1}, {"name": "b", "id": 2}],
 "SomeObject": null, "cluster.name": "c", "ThisFlag": true, "ThatFlag": false, "latency": 60, "ratio": 1e-3,
 "bandwidth": -2, "errorCode": 400, "user": {"id": 1, "email": "John.Stiles@example.com"},
 "users": [{"id": 2, "email": "John.Doe@example.com"}, {"id": 3, "email": "Jane.Doe@example.com"}],
 "actions": ["GET", "PUT", "DELETE"], "text": "say \"hi\" \u00e9", "empty": "", "big": 12345678901234567890})";

const Case termCases[] = {
    {"", badRequest, true},
    {"   ", badRequest, true},
    {"", "", true},
    {"\"\"", badRequest, true},
    {"ERROR", badRequest, true},
    {"ERROR", unauthorized, true},
    {"error", badRequest, false},
    {"ERROR", "", false},
    {"ERR", badRequest, true},
    {"ERROR ARGUMENTS", missing, true},
    {"ERROR ARGUMENTS", invalid, true},
    {"ARGUMENTS ERROR", invalid, true},
    {"ERROR ARGUMENTS", badRequest, false},
    {"  ERROR \t ARGUMENTS ", invalid, true},
    {"?ERROR ?ARGUMENTS", unauthorized, true},
    {"?ERROR ?ARGUMENTS", "MISSING ARGUMENTS", true},
    {"?ERROR ?ARGUMENTS", information, false},
    {"?ERROR", badRequest, true},
    {"?ERROR", information, false},
    // Documented: the optional terms have no effect beside others.
    {"?ERROR ?ARGUMENTS REQUEST", information, true},
    {"?ERROR ?ARGUMENTS REQUEST", "[WARN] UNAUTHORIZED REQUEST", true},
    {"?ERROR ?ARGUMENTS REQUEST", badRequest, true},
    {"?ERROR ?ARGUMENTS REQUEST", missing, false},
    {"?ERROR -REQUEST", "nothing of these", true},
    {"?ERROR -REQUEST", badRequest, false},
    {"\"INTERNAL SERVER ERROR\"", "[ERROR 500] INTERNAL SERVER ERROR", true},
    {"\"INTERNAL SERVER ERROR\"", "INTERNAL  SERVER ERROR", false},
    {"\"[ERROR 400]\"", badRequest, true},
    {"\"say \\\"hi\\\"\"", "I say \"hi\" to you", true},
    {"\"say \\\"hi\\\"\"", "I say hi to you", false},
    {"\"C:\\\\temp\"", "in C:\\temp\\x", true},
    {"\"a\\nb\"", "a\\nb", true},
    {"ERROR -ARGUMENTS", badRequest, true},
    {"ERROR -ARGUMENTS", invalid, false},
    {"-ERROR", information, true},
    {"-ERROR", badRequest, false},
    {"-\"BAD REQUEST\"", badRequest, false},
    {"-\"BAD REQUEST\"", unauthorized, true},
    {"-ERROR -INFO", information, false},
    {"?\"BAD REQUEST\" ?INFO", badRequest, true},
    {"user_id", "the user_id is 3", true},
    {"404", "status 404", true},
    {"fran\u00e7ois", "bonjour fran\u00e7ois", true},
    {"\"\u2014\"", "a \u2014 b", true},
    {"ERROR", QByteArray("\xff\xfe ERROR \x80"), true},
    {"ERROR", QByteArray("a\0ERROR", 7), true},
    {"END", "END RequestId: x\n", true},
};

const Case regexCases[] = {
    {"%AUTHORIZED%", unauthorized, true},
    {"%AUTHORIZED%", "[SUCCESS 200] AUTHORIZED REQUEST", true},
    {"%AUTHORIZED%", badRequest, false},
    {"%^ERROR%", "ERROR first", true},
    {"%^ERROR%", "an ERROR", false},
    {"%ERROR$%", "ends in ERROR\n", true},
    {"%ERROR$%", "ERROR ends", false},
    {"%colou?r%", "color", true},
    {"%colou?r%", "colour", true},
    {"%colou?r%", "colouur", false},
    {"%[A-Z]+%", "lower", false},
    {"%[a-z]%", "x", true},
    {"%[^a-z]%", "abc", false},
    {"%s{3}%", "assss", true},
    {"%ab{2,4}c%", "abbbc", true},
    {"%ab{2,4}c%", "abc", false},
    {"%gray|grey%", "grey", true},
    {"%10\\.10\\.0\\.1%", "from 10.10.0.1", true},
    {"%10\\.10\\.0\\.1%", "from 10x10y0z1", false},
    {"%10.10.0.1%", "from 10x10y0z1", true},
    {"%ab*c%", "ac", true},
    {"%\\d\\d\\d%", "at 404", true},
    {"%^\\D+$%", "at 404", false},
    {"%a\\sb%", "a b", true},
    {"%a\\Sb%", "a b", false},
    {"%\\w+@\\w+%", "to a@b", true},
    {"%\\W%", "abc", false},
    {"%\\x41%", "A", true},
    {"%a\\(b\\)%", "a(b)", true},
    {"%100\\%%", "100%", true},
    {"%[0-9]{3};x=/#_:,-%", "404;x=/#_:,-", true},
    {"ERROR %4[0-9]{2}%", badRequest, true},
    {"ERROR %5[0-9]{2}%", badRequest, false},
    {"-%4\\d\\d%", badRequest, false},
    {"?%BAD% ?%INFO%", information, true},
    {"%^.$%", "\u00e9", true},
    {"%b.d%",
     QByteArray("b\xff"
                "d"),
     true},
};

const Case columnCases[] = {
    {"[ip, user, username, timestamp, request, status_code, bytes]", accessed, true},
    {"[ip, user, username, timestamp, request =*.html*, status_code = 4*, bytes]", accessed, true},
    {"[ip, user, username, timestamp, request =*.css*, status_code = 4*, bytes]", accessed, false},
    {"[ip, user, username, timestamp, request =*.html*, status_code = 5*, bytes]", accessed, false},
    {"[ip, user, username, timestamp, request, status_code = 404, bytes > 1000]", accessed, true},
    {"[ip, user, username, timestamp, request, status_code, bytes > 2000]", accessed, false},
    {"[ip, user, username, timestamp, request, status_code, bytes >= 1534]", accessed, true},
    {"[ip, user, username, timestamp, request, status_code, bytes < 1534]", accessed, false},
    {"[ip, user, username, timestamp, request, status_code, bytes <= 1534.0]", accessed, true},
    {"[ip, user, username, timestamp, request, status_code = 404 || status_code = 410, bytes]", accessed,
     true},
    {"[ip, user, username, timestamp, request, status_code != 404 && status_code != 410, bytes]", accessed,
     false},
    {"[ip, user, username, timestamp, request, (status_code >= 400 && status_code < 500), bytes]", accessed,
     true},
    {"[..., request =*.html*, status_code = 4*, bytes]", accessed, true},
    {"[..., status_code=404, bytes]", accessed, true},
    {"[..., status_code=404]", accessed, false},
    {"[ip=127.0.0.*, ...]", accessed, true},
    {"[ip=%127\\.0\\.0\\.[1-9]%, ...]", accessed, true},
    {"[ip=%127\\.0\\.0\\.[2-9]%, ...]", accessed, false},
    {"[..., t=\"10/Oct/2000:13:25:15 -0700\", ...]", accessed, true},
    {"[..., request=\"GET *\", ...]", accessed, true},
    {"[..., u=frank, ..., s=404, ...]", accessed, true},
    {"[..., s=404, ..., u=frank, ...]", accessed, false},
    {"[...]", accessed, true},
    {"[...]", "", true},
    {"[a]", "", false},
    {"[a]", "one", true},
    {"[a]", "one two", false},
    {"[a, b]", "one", false},
    {"[a, ..., b]", "one two", true},
    {"[w1=ERROR, w2]", "ERROR here", true},
    {"[w1=ERROR, w2]", "WARN here", false},
    {"[w1=ERROR, w2, ...]", "ERROR here and there", true},
    {"[w1=ERROR || w1=%WARN%, w2]", "WARNING: x", true},
    {"[w1!=ERROR&&w1!=%WARN%, w2]", "INFO x", true},
    {"[w1!=ERROR&&w1!=%WARN%, w2]", "WARNING x", false},
    {"[w1=\"ERROR 400\", ...]", badRequest, true},
    {"[level=[*, ...]", "[open rest", true},
    {"[a, b]", "one\ttwo\n", true},
    {"[a=\"x y\", b]", "[x y] z", true},
    {"[a, b]", "\"x y\" z", true},
    {"[a=\"\\\"x\", b]", "\"x y", true},
    {"[a > 5]", "text", false},
    {"[a != 5]", "text", true},
    {"[a = 1e3]", "1000.0", true},
    {"[a = -2]", "-2", true},
    {"[a=x=y]", "x=y", true},
};

const Case jsonCases[] = {
    {"{ $.eventType = \"UpdateTrail\" }", trail, true},
    {"{$.eventType=UpdateTrail}", trail, true},
    {"{ $.eventType = \"updateTrail\" }", trail, false},
    {"{ $.eventType = \"*Trail\" }", trail, true},
    {"{ $.eventType = Update* }", trail, true},
    {"{ $.eventType = %Trail$% }", trail, true},
    {"{ $.eventType != %Trail$% }", trail, false},
    {"{ $.eventType = * }", trail, true},
    {"{ $.nothing = * }", trail, false},
    {"{ $.sourceIPAddress != 123.123.* }", trail, true},
    {"{ $.sourceIPAddress != 111.111.* }", trail, false},
    {"{ $.arrayKey[0] = \"value\" }", trail, true},
    {"{ $.arrayKey[1] = \"value\" }", trail, false},
    {"{ $.arrayKey[9] = \"value\" }", trail, false},
    {"{ $.arrayKey[*] = \"another*\" }", trail, true},
    {"{ $.arrayKey = \"value\" }", trail, false},
    {"{ $.objectList[1].id = 2 }", trail, true},
    {"{ $.objectList[*].id = 2 }", trail, true},
    {"{ $.objectList[*].id = 3 }", trail, false},
    {"{ $.SomeObject IS NULL }", trail, true},
    {"{ $.eventType IS NULL }", trail, false},
    {"{ $.SomeOtherObject IS NULL }", trail, false},
    {"{ $.SomeOtherObject NOT EXISTS }", trail, true},
    {"{ $.SomeObject NOT EXISTS }", trail, false},
    {"{ $.user.name NOT EXISTS }", trail, true},
    {"{ $.ThisFlag IS TRUE }", trail, true},
    {"{ $.ThatFlag IS TRUE }", trail, false},
    {"{ $.ThatFlag IS FALSE }", trail, true},
    {"{ $.ThisFlag is true }", trail, true},
    {"{ $.ThisFlag = true }", trail, true},
    {"{ $.ThisFlag = \"true\" }", trail, false},
    {"{ $.latency > 50 }", trail, true},
    {"{ $.latency < 50 }", trail, false},
    {"{ $.latency >= 60 }", trail, true},
    {"{ $.latency <= 5 }", trail, false},
    {"{ $.ratio = 1e-3 }", trail, true},
    {"{ $.ratio != 1e+3 }", trail, true},
    {"{ $.ratio = 0.001 }", trail, true},
    {"{ $.bandwidth = -2 }", trail, true},
    {"{ $.bandwidth < 0 }", trail, true},
    {"{ $.big > 1e18 }", trail, true},
    {"{ $.errorCode = 400 }", trail, true},
    {"{ $.errorCode != 500 }", trail, true},
    {"{ $.errorCode = 4* }", trail, true},
    {"{ $.errorCode = \"400\" }", trail, false},
    {"{ $.errorCode = 400.0 }", trail, true},
    {"{ $.eventType > 3 }", trail, false},
    {"{ $.nothing != 3 }", trail, false},
    {"{ ($.user.id = 1) && ($.users[0].email = \"John.Doe@example.com\") }", trail, true},
    {"{ ($.user.id = 2 && $.users[0].email = \"nonmatch\") || $.actions[2] = \"DELETE\" }", trail, true},
    {"{ ($.user.id = 2 && $.users[0].email = \"nonmatch\") || $.actions[2] = \"GET\" }", trail, false},
    // && binds more than ||.
    {"{ $.user.id = 1 || $.user.id = 2 && $.errorCode = 1 }", trail, true},
    {"{ ($.user.id = 1 || $.user.id = 2) && $.errorCode = 1 }", trail, false},
    {"{ $.user.id = 1&&$.errorCode=400||$.x=1 }", trail, true},
    {"{ $['eventType'] = \"UpdateTrail\" }", trail, true},
    {"{ $[\"cluster.name\"] = \"c\" }", trail, true},
    {"{ $.['cluster.name'] = \"c\" }", trail, true},
    {"{ $.cluster.name = \"c\" }", trail, false},
    {"{ $.user['email'] = \"John*\" }", trail, true},
    {"{ $.text = \"say \\\"hi\\\" \u00e9\" }", trail, true},
    {"{ $.empty = \"\" }", trail, true},
    {"{ $.user IS NULL }", trail, false},
    {"{ $.level = \"error\" && $.n > 3 }", R"({"level":"error","n":4})", true},
    {"{ $.level = \"error\" && $.n > 3 }", R"({"level":"error","n":3})", false},
    {"{ $.level = \"error\" }", "  {\"level\":\"error\"}\n", true},
    {"{ $.level = \"error\" }", R"(2026 INFO {"level":"error"})", false},
    {"{ $.level = \"error\" }", R"({"level":"error"} rest)", false},
    {"{ $.level = \"error\" }", R"({"level":"error")", false},
    {"{ $.level = \"error\" }", "\"level\" error", false},
    {"{ $.level = \"error\" }", R"({"\u006cevel":"err\u006fr"})", true},
    {"{ $.level NOT EXISTS }", "plain text", false},
    {"{ $.level NOT EXISTS }", "", false},
    {"{ $.level NOT EXISTS }", "{}", true},
    {"{ $[0].a = 1 }", R"([{"a":1}])", true},
    {"{ $[*] = 7 }", "[1,7]", true},
    {"{ $.a = 1 }", R"({"a":2,"a":1})", true},
    {"{ $.a = 1 }", "[]", false},
    {"{ $.a = \"x\" }", QByteArray("{\"a\":\"x\",\"b\":\"\xff\"}"), false},
    {"{ $.a = 1 }", "{\"a\":" + QByteArray(100000, '['), false},
    {"{ $.@timestamp = * }", R"({"@timestamp":"x"})", true},
    {"{ $.event-name = a_b }", R"({"event-name":"a_b"})", true},
};

struct Wrong {
    const char *pattern;
    qsizetype at;
    qsizetype length;
};

const Wrong wrongPatterns[] = {
    {"user:5", 4, 1},
    {"ERROR [x]", 6, 1},
    {"\"open", 0, 5},
    {"ERROR \"open\\\"", 6, 7},
    {"\"a\"b", 3, 1},
    {"-", 1, 1},
    {"? x", 1, 1},
    {"--x", 1, 1},
    {"%open", 0, 5},
    {"%%", 0, 2},
    {"%something!%", 10, 1},
    {"%(a)%", 1, 1},
    {"%a b%", 2, 1},
    {"%\u00e9%", 1, 1},
    {"%a\\b%", 2, 2},
    {"%\\x4%", 1, 2},
    {"%a\\%", 0, 4},
    {"%[a%", 2, 1},
    {"%a% %b% %c%", 8, 3},
    {"[", 1, 1},
    {"[]", 1, 1},
    {"[a", 2, 1},
    {"[a,]", 3, 1},
    {"[a b]", 3, 1},
    {"[a=]", 3, 1},
    {"[a==1]", 3, 1},
    {"[a > x]", 5, 1},
    {"[a > \"7\"]", 5, 3},
    {"[a=1 && b=2]", 8, 1},
    {"[a=1 && a]", 9, 1},
    {"[a=1 x]", 5, 1},
    {"[(a=1]", 5, 1},
    {"[a] b", 4, 1},
    {"[a=%x%, b=%y%, c=%z%]", 17, 3},
    {"{", 1, 1},
    {"{}", 1, 1},
    {"{ eventType = 1 }", 2, 1},
    {"{ $ = 1 }", 3, 1},
    {"{ $. = 1 }", 4, 1},
    {"{ $.a[ = 1 }", 6, 1},
    {"{ $.a[x] = 1 }", 6, 1},
    {"{ $.a[0 = 1 }", 7, 1},
    {"{ $.a['x = 1 }", 6, 8},
    {"{ $.a }", 6, 1},
    {"{ $.a = }", 8, 1},
    {"{ $.a == 1 }", 7, 1},
    {"{ $.a > \"x\" }", 8, 3},
    {"{ $.a IS 3 }", 9, 1},
    {"{ $.a NOT NULL }", 10, 1},
    {"{ $.a = 1 && }", 13, 1},
    {"{ $.a = 1 & $.b = 2 }", 10, 1},
    {"{ ($.a = 1 }", 11, 1},
    {"{ $.a = 1", 9, 1},
    {"{ $.a = 1 } x", 12, 1},
    {"{ $.a = %x }", 10, 1},
};

void addRows(const char *kind, const Case *begin, const Case *end)
{
    for (const Case *row = begin; row != end; ++row)
        QTest::addRow("%s %d: %s", kind, int(row - begin), row->pattern)
            << QString::fromUtf8(row->pattern) << row->message << row->fits;
}

} // namespace

class TestFilterPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void saysWhereAPatternIsWrong_data();
    void saysWhereAPatternIsWrong();
    void aLongPatternIsWrong();
    void marksWhatFits_data();
    void marksWhatFits();
    void keepsItsText();
    void aMillionEventsTakeLittleTime_data();
    void aMillionEventsTakeLittleTime();
};

void TestFilterPattern::fits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("fits");
    addRows("term", std::begin(termCases), std::end(termCases));
    addRows("regex", std::begin(regexCases), std::end(regexCases));
    addRows("column", std::begin(columnCases), std::end(columnCases));
    addRows("json", std::begin(jsonCases), std::end(jsonCases));
}

void TestFilterPattern::fits()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, message);
    const auto parsed = FilterPattern::parse(pattern);
    if (const auto *problem = std::get_if<FilterPattern::Problem>(&parsed))
        QFAIL(qPrintable(problem->message));
    QTEST(std::get<FilterPattern>(parsed).matches(message), "fits");
}

void TestFilterPattern::saysWhereAPatternIsWrong_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("length");
    for (const Wrong &row : wrongPatterns)
        QTest::addRow("%s", row.pattern) << QString::fromUtf8(row.pattern) << row.at << row.length;
}

void TestFilterPattern::saysWhereAPatternIsWrong()
{
    QFETCH(QString, pattern);
    const auto parsed = FilterPattern::parse(pattern);
    const auto *problem = std::get_if<FilterPattern::Problem>(&parsed);
    QVERIFY(problem);
    QVERIFY(!problem->message.isEmpty());
    QTEST(problem->at, "at");
    QTEST(problem->length, "length");
}

void TestFilterPattern::aLongPatternIsWrong()
{
    QVERIFY(std::holds_alternative<FilterPattern>(FilterPattern::parse(QString(1024, u'a'))));
    const auto parsed = FilterPattern::parse(QString(1030, u'a'));
    QCOMPARE(std::get<FilterPattern::Problem>(parsed).at, 1024);
    // As deep as it can get.
    const auto deep = FilterPattern::parse(QStringLiteral("{") + QString(1000, u'('));
    QCOMPARE(std::get<FilterPattern::Problem>(deep).at, 1001);
}

void TestFilterPattern::marksWhatFits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<std::vector<Span>>("spans");
    using Spans = std::vector<Span>;
    const auto add = [](const char *pattern, const QByteArray &message, const Spans &spans) {
        QTest::addRow("%s", pattern) << QString::fromUtf8(pattern) << message << spans;
    };
    add("", "abc", {});
    add("\"\"", "abc", {});
    add("b", "abcb", {{1, 1}, {3, 1}});
    add("x", "abc", {});
    add("ab bc", "abcab", {{0, 5}});
    add("a -x", "a b", {{0, 1}});
    add("?a ?b", "b a", {{0, 1}, {2, 1}});
    add("?a b", "b a", {{0, 1}});
    add("%[0-9]+%", "\xc3\xa9 12 \xc3\xa9 345\n", {{3, 2}, {9, 3}});
    add("%[0-9]+%", "\xff 12", {{2, 2}});
    add("%a*%", "bab", {{1, 1}});
    add("[a, b=x*, c]", "1 \"x y\" 3", {{3, 3}});
    add("[..., c=3]", "1 2 3", {{4, 1}});
    add("{ $.a = 1 }", R"({"b":2,"a": 1})", {{7, 6}});
    add("{ $.a = 1 }", R"({"b":{"a":2},"a":1})", {{6, 3}, {13, 5}});
    add("{ $.a = \"x\" || $.b = 2 }", R"({"a":"x","b":3})", {{1, 7}});
    add("{ $.a NOT EXISTS }", R"({"b":3})", {});
    add("{ $.a IS NULL }", R"({"a":null})", {{1, 8}});
}

void TestFilterPattern::marksWhatFits()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, message);
    const auto parsed = FilterPattern::parse(pattern);
    QVERIFY(std::holds_alternative<FilterPattern>(parsed));
    QTEST(std::get<FilterPattern>(parsed).spans(message), "spans");
}

void TestFilterPattern::keepsItsText()
{
    QVERIFY(FilterPattern().isEmpty());
    QVERIFY(FilterPattern().matches("x"));
    const auto blank = std::get<FilterPattern>(FilterPattern::parse(QStringLiteral(" ")));
    QVERIFY(blank.isEmpty());
    const auto pattern = std::get<FilterPattern>(FilterPattern::parse(QStringLiteral(" ERROR ")));
    QVERIFY(!pattern.isEmpty());
    QCOMPARE(pattern.text(), QStringLiteral(" ERROR "));
    const FilterPattern copy = pattern;
    QVERIFY(copy.matches("ERROR"));
}

void TestFilterPattern::aMillionEventsTakeLittleTime_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("json");
    QTest::newRow("terms") << QStringLiteral("request failed -ok") << false;
    QTest::newRow("regex") << QStringLiteral("%fail[a-z]+%") << false;
    QTest::newRow("columns") << QStringLiteral("[..., status = 5*, ms > 10]") << false;
    QTest::newRow("json, rejected by its bytes") << QStringLiteral("{ $.level = \"error\" }") << true;
    QTest::newRow("json, parsed") << QStringLiteral("{ $.level = \"info\" && $.n > 3 }") << true;
}

void TestFilterPattern::aMillionEventsTakeLittleTime()
{
    QFETCH(QString, pattern);
    QFETCH(bool, json);
    QByteArray text = "2026-01-25T12:34:56.789Z 8f507cfc-xmpl-4697-b07a-ac58fc914c95 INFO the request was "
                      "served in time: 200 12";
    if (json)
        text =
            R"({"timestamp":"2026-01-25T12:34:56.789Z","level":"info","message":"the request was served","n":4})";
    const auto parsed = std::get<FilterPattern>(FilterPattern::parse(pattern));
    QElapsedTimer timer;
    timer.start();
    int fitting = 0;
    // The figure in the name is of a build that is meant for use; here it must only not be absurd.
    for (int i = 0; i < 100000; ++i)
        fitting += parsed.matches(text) ? 1 : 0;
    qInfo("%s: 1,000,000 events in %lld ms, fitting %d", qPrintable(pattern), timer.elapsed() * 10, fitting);
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(TestFilterPattern)
#include "tst_filterpattern.moc"
