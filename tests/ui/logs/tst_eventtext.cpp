// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/logs/eventformat.h>
#include <ui/logs/eventkind.h>
#include <ui/logs/eventtext.h>
#include <ui/logs/jsonlines.h>
#include <ui/logs/kindlook.h>
#include <ui/logs/linebreaks.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScopeGuard>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// What an event is shown as, and written to a file as.
class TestEventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKindsApart_data();
    void tellsKindsApart();
    void showsWhatCantBeSeen();
    void marksWhatWasFound();
    void breaksLines_data();
    void breaksLines();
    void elides();
    void laysJsonOut();
    void closesNodes();
    void takesJsonBehindATab();
    void leavesWhatIsNotJson_data();
    void leavesWhatIsNotJson();
    void saysWhyThereIsNoTree_data();
    void saysWhyThereIsNoTree();
    void claimsNoFiguresOfARunThatWasCutShort();
    void writesFiles();
};

void TestEventText::tellsKindsApart_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<EventKind>("kind");
    const auto row = [](const char *name, const char *message, EventKind kind) {
        QTest::newRow(name) << QByteArray(message) << kind;
    };
    row("start", "START RequestId: 1 Version: $LATEST\n", EventKind::Start);
    row("end", "END RequestId: 1\n", EventKind::End);
    row("report", "REPORT RequestId: 1\tDuration: 1.00 ms\t\n", EventKind::Report);
    row("init", "INIT_START Runtime Version: nodejs:20.v1\n", EventKind::Init);
    row("failed init", "INIT_REPORT Init Duration: 1 ms\tPhase: init\tStatus: error\n", EventKind::Error);
    row("node error", "2026-01-25T12:34:56.789Z\t1-2\tERROR\tInvoke Error \t{}", EventKind::Error);
    row("node info", "2026-01-25T12:34:56.789Z\t1-2\tINFO\tall ERROR free", EventKind::Information);
    row("node warning", "2026-01-25T12:34:56.789Z\tundefined\tWARN\tx", EventKind::Warning);
    row("node of old", "2016-01-25T12:34:56.789Z\t1-2\tvalue1 = x", EventKind::Plain);
    row("python error", "[ERROR] ValueError: boom\nTraceback", EventKind::Error);
    row("python warning", "[WARNING]\t2025-01-25T12:34:56.789Z\t1\tx", EventKind::Warning);
    row("python init", "LAMBDA_WARNING: Unhandled exception.", EventKind::Warning);
    row("python logging", "ERROR:root:boom\n", EventKind::Error);
    row("python logging, warning", "WARNING:root:low\n", EventKind::Warning);
    row("python logging, debug", "DEBUG:botocore.hooks:event\n", EventKind::Debug);
    row("first word", "ERROR could not connect", EventKind::Error);
    row("first word, warning", "WARNING low on space", EventKind::Warning);
    row("first word, tab", "INFO\tready", EventKind::Information);
    row("only word", "CRITICAL", EventKind::Error);
    row("only word of a line", "WARN\n", EventKind::Warning);
    row("longer word", "ERRORS 3", EventKind::Plain);
    row("word with a dash", "INFO-desk opens", EventKind::Plain);
    row("sentence", "Error: boom", EventKind::Plain);
    row("capitals", "SOMETHINGVERYLONG", EventKind::Plain);
    row("bracket", "[WARN] x", EventKind::Warning);
    row("list", "[1, 2]", EventKind::Plain);
    row("json error", R"({"msg": "x", "level" : "error"})", EventKind::Error);
    row("json debug", R"({"level":"DEBUG","message":"an error"})", EventKind::Debug);
    row("json number", R"({"level":50})", EventKind::Plain);
    row("json start", R"({"time":"t","type":"platform.start","record":{}})", EventKind::Start);
    row("time-out", "2016-01-25T12:34:56.789Z 1-2 Task timed out after 3.00 seconds\n", EventKind::Error);
    row("killed", "RequestId: 1 Error: Runtime exited with error: signal: killed\n", EventKind::Error);
    row("plain", "an ERROR that somebody wrote", EventKind::Plain);
    row("empty", "", EventKind::Plain);
}

void TestEventText::tellsKindsApart()
{
    QFETCH(QByteArray, message);
    QTEST(kindOf(message), "kind");
}

void TestEventText::showsWhatCantBeSeen()
{
    QCOMPARE(lineOfEvent("a\tb\nc\r\nd\x1b[0m\n", {}, 100).text, u"a  b c d\u241b[0m"_s);
    QCOMPARE(textOfEvent("a\nb\rc\r\nd\n", {}).text, u"a\nb\nc\nd"_s);
    QCOMPARE(lineOfEvent("\xff\xc3\xa9", {}, 100).text, u"\ufffdé"_s);
    QVERIFY(lineOfEvent(QByteArray(5000, 'x'), {}, 10).cut);
}

void TestEventText::marksWhatWasFound()
{
    const QByteArray message = "é\tfound it"; // é takes two bytes, the tab becomes two blanks
    const EventText line = lineOfEvent(message, {{3, 5}}, 100);
    QCOMPARE(line.text, u"é  found it"_s);
    QCOMPARE(line.marks, (QList<TextSpan>{{3, 5}}));
}

void TestEventText::breaksLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << u""_s << 10 << QStringList{u""_s};
    QTest::newRow("fits") << u"abc"_s << 3 << QStringList{u"abc"_s};
    QTest::newRow("line ends") << u"a\n\nb\n"_s << 5 << QStringList{u"a"_s, u""_s, u"b"_s, u""_s};
    QTest::newRow("at a blank") << u"hello world"_s << 8 << QStringList{u"hello "_s, u"world"_s};
    QTest::newRow("no blank") << u"abcdefgh"_s << 3 << QStringList{u"abc"_s, u"def"_s, u"gh"_s};
    QTest::newRow("blank too early") << u"a bcdefghij"_s << 8 << QStringList{u"a bcdefg"_s, u"hij"_s};
    QTest::newRow("wide") << u"漢字漢字"_s << 5 << QStringList{u"漢字"_s, u"漢字"_s};
    QTest::newRow("pair") << u"a\U0001F600\U0001F600"_s << 3
                          << QStringList{u"a\U0001F600"_s, u"\U0001F600"_s};
}

void TestEventText::breaksLines()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QStringList lines;
    for (const TextSpan &line : breakLines(text, columns))
        lines << text.mid(line.at, line.length);
    QTEST(lines, "lines");
}

void TestEventText::elides()
{
    QCOMPARE(elidedToColumns(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(elidedToColumns(u"abcdefg"_s, 6), u"abcde…"_s);
    QCOMPARE(elidedToColumns(u""_s, 6), u""_s);
    QCOMPARE(elidedInMiddle(u"abcdefghij"_s, 10), u"abcdefghij"_s);
    QCOMPARE(elidedInMiddle(u"abcdefghijk"_s, 6), u"abc…jk"_s);
}

void TestEventText::laysJsonOut()
{
    const auto json = JsonLines::of(R"( {"a":9007199254740993,"b":[1,{"c":"{"}],"d":{}} )"
                                    "\n");
    QVERIFY(json);
    QStringList lines;
    for (const qsizetype line : json->shown({}))
        lines << QString(2 * json->lines().at(line).depth, u' ') + json->textOf(line, false);
    QCOMPARE(lines.join(u'\n'),
             u"{\n  \"a\": 9007199254740993,\n  \"b\": [\n    1,\n    {\n      \"c\": \"{\"\n    "
             "}\n  ],\n  \"d\": {}\n}"_s);
    QCOMPARE(json->lines().first().members, 3);
}

void TestEventText::closesNodes()
{
    const auto json = JsonLines::of(R"({"a":[1,2],"b":3})");
    QVERIFY(json);
    QCOMPARE(json->shown({1}), (QList<qsizetype>{0, 1, 5, 6}));
    QCOMPARE(json->textOf(1, true), u"\"a\": [ … ],  2 items"_s);
    QCOMPARE(json->lines().at(2).parent, 1);
    QCOMPARE(json->shown({0}), QList<qsizetype>{0});
}

void TestEventText::takesJsonBehindATab()
{
    const auto json = JsonLines::of("2026-01-25T12:34:56.789Z\t1\tINFO\t{\"a\":1}\n");
    QVERIFY(json);
    QCOMPARE(json->head(), u"2026-01-25T12:34:56.789Z  1  INFO"_s);
    QCOMPARE(json->lines().size(), 3);
}

void TestEventText::leavesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("word") << QByteArray("word");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("broken") << QByteArray("{\"a\":1");
    QTest::newRow("node's own form") << QByteArray("t\t1\tINFO\t{ a: 1 }");
    QTest::newRow("large") << '[' + QByteArray(JsonLines::mostBytes, ' ') + ']';
    QTest::newRow("many lines") << "[1" + QByteArray(",1").repeated(5000) + ']';
}

void TestEventText::leavesWhatIsNotJson()
{
    QFETCH(QByteArray, message);
    QVERIFY(!JsonLines::of(message));
}

void TestEventText::saysWhyThereIsNoTree_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &message, qsizetype more, const QString &says) {
        QTest::newRow(name) << message << message.size() + more << says;
    };
    const QByteArray padding(JsonLines::mostBytes, ' ');
    row("fits", R"({"a":1})", 0, {});
    row("no JSON", padding + "x", 0, {});
    row("large", '[' + padding + ']', 0, u"this event has 64 KB"_s);
    row("large, behind a tab", "t\t1\tINFO\t{" + padding + '}', 0, u"up to 64 KB"_s);
    row("large, broken", '{' + padding, 0, {});
    row("beginning of an object", "{ \"a\": \"" + padding, 1'000'000, u"this event has 1 MB"_s);
    row("beginning of a list", "[-1" + padding, 1'000'000, u"up to 64 KB"_s);
    row("beginning of a logger's line", "[INFO] " + padding, 1'000'000, {});
    row("many lines", "[1" + QByteArray(",1").repeated(5000) + ']', 0, u"5,003 lines"_s);
}

void TestEventText::saysWhyThereIsNoTree()
{
    QFETCH(QByteArray, message);
    QFETCH(qsizetype, bytes);
    QFETCH(QString, says);
    const QString words = JsonLines::whyNoTree(message, bytes);
    QCOMPARE(words.isEmpty(), says.isEmpty());
    QVERIFY2(words.contains(says), qPrintable(words));
    QCOMPARE(words.isEmpty(), !words.startsWith(u"Shown as plain text: "_s));
}

void TestEventText::claimsNoFiguresOfARunThatWasCutShort()
{
    LogRun run;
    run.requestId = u"r"_s;
    run.endRow = 1234;
    run.failed = true;
    run.memoryMb = 128;
    const QString count = QLocale().toString(1234);
    QCOMPARE(compactFigures(run), u"RequestId: r  %1 events"_s.arg(count));
    QCOMPARE(figuresText(run), u"RequestId: r  %1 events"_s.arg(count));
    run.durationMs = 12.5;
    run.maxMemoryMb = 47;
    QVERIFY(compactFigures(run).contains(u"12.50 ms"_s));
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(compactFigures(run).contains(u"12,50 ms"_s));
    }
    QVERIFY(figuresText(run).contains(u"47 of 128 MB"_s));
}

void TestEventText::writesFiles()
{
    const LogHit hit{{3, 1'453'987'888'627, 1'453'987'888'700, "say \"hi\", 1\r\n2\n"},
                     1,
                     u"stream"_s,
                     u"/aws/lambda/x"_s};
    QCOMPARE(formatOfFile(u"a.JSONL"_s), EventFormat::JsonLines);
    QCOMPARE(formatOfFile(u"a.csv"_s), EventFormat::Csv);
    QCOMPARE(formatOfFile(u"a"_s), EventFormat::Log);
    QCOMPARE(textOf(EventFormat::Log, hit), "2016-01-28T13:31:28.627Z say \"hi\", 1\r\n2\n"_ba);
    QCOMPARE(textOf(EventFormat::Csv, hit),
             "2016-01-28T13:31:28.627Z,/aws/lambda/x,stream,\"say \"\"hi\"\", 1\r\n2\"\r\n"_ba);
    const QByteArray line = textOf(EventFormat::JsonLines, hit);
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(u"message"_s).toString(), u"say \"hi\", 1\r\n2"_s);
    QCOMPARE(object.value(u"timestamp"_s).toInteger(), 1'453'987'888'627);
}

LAMBDESK_TEST(QCoreApplication, TestEventText)
#include "tst_eventtext.moc"
