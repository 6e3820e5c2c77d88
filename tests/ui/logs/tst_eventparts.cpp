// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/workspacefixture.h>
#include <ui/logs/eventformat.h>
#include <ui/logs/eventgeometry.h>
#include <ui/logs/eventkind.h>
#include <ui/logs/eventtext.h>
#include <ui/logs/foldmap.h>
#include <ui/logs/jsonlines.h>
#include <ui/logs/kindlook.h>
#include <ui/logs/linebreaks.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// What the events view is made of, without a window.
class TestEventParts : public QObject
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
    void countsFoldedLines();
    void keepsFoldsApart();
    void foldsARunThatGoesOn();
    void claimsNoFiguresOfARunThatWasCutShort();
    void agreesWithCountingOneByOne();
    void holdsItsPlace();
    void staysAtTheEnd();
    void scrollsThroughAHighRow();
    void mapsTheScrollBar();
    void scrollsAHundredMillionRows();
    void writesFiles();
};

void TestEventParts::tellsKindsApart_data()
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

void TestEventParts::tellsKindsApart()
{
    QFETCH(QByteArray, message);
    QTEST(kindOf(message), "kind");
}

void TestEventParts::showsWhatCantBeSeen()
{
    QCOMPARE(lineOfEvent("a\tb\nc\r\nd\x1b[0m\n", {}, 100).text, u"a  b c d\u241b[0m"_s);
    QCOMPARE(textOfEvent("a\nb\rc\r\nd\n", {}).text, u"a\nb\nc\nd"_s);
    QCOMPARE(lineOfEvent("\xff\xc3\xa9", {}, 100).text, u"\ufffdé"_s);
    QVERIFY(lineOfEvent(QByteArray(5000, 'x'), {}, 10).cut);
}

void TestEventParts::marksWhatWasFound()
{
    const QByteArray message = "é\tfound it"; // é takes two bytes, the tab becomes two blanks
    const EventText line = lineOfEvent(message, {{3, 5}}, 100);
    QCOMPARE(line.text, u"é  found it"_s);
    QCOMPARE(line.marks, (QList<TextSpan>{{3, 5}}));
}

void TestEventParts::breaksLines_data()
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

void TestEventParts::breaksLines()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QStringList lines;
    for (const TextSpan &line : breakLines(text, columns))
        lines << text.mid(line.at, line.length);
    QTEST(lines, "lines");
}

void TestEventParts::elides()
{
    QCOMPARE(elidedToColumns(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(elidedToColumns(u"abcdefg"_s, 6), u"abcde…"_s);
    QCOMPARE(elidedToColumns(u""_s, 6), u""_s);
    QCOMPARE(elidedInMiddle(u"abcdefghij"_s, 10), u"abcdefghij"_s);
    QCOMPARE(elidedInMiddle(u"abcdefghijk"_s, 6), u"abc…jk"_s);
}

void TestEventParts::laysJsonOut()
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

void TestEventParts::closesNodes()
{
    const auto json = JsonLines::of(R"({"a":[1,2],"b":3})");
    QVERIFY(json);
    QCOMPARE(json->shown({1}), (QList<qsizetype>{0, 1, 5, 6}));
    QCOMPARE(json->textOf(1, true), u"\"a\": [ … ],  2 items"_s);
    QCOMPARE(json->lines().at(2).parent, 1);
    QCOMPARE(json->shown({0}), QList<qsizetype>{0});
}

void TestEventParts::takesJsonBehindATab()
{
    const auto json = JsonLines::of("2026-01-25T12:34:56.789Z\t1\tINFO\t{\"a\":1}\n");
    QVERIFY(json);
    QCOMPARE(json->head(), u"2026-01-25T12:34:56.789Z  1  INFO"_s);
    QCOMPARE(json->lines().size(), 3);
}

void TestEventParts::leavesWhatIsNotJson_data()
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

void TestEventParts::leavesWhatIsNotJson()
{
    QFETCH(QByteArray, message);
    QVERIFY(!JsonLines::of(message));
}

void TestEventParts::saysWhyThereIsNoTree_data()
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

void TestEventParts::saysWhyThereIsNoTree()
{
    QFETCH(QByteArray, message);
    QFETCH(qsizetype, bytes);
    QFETCH(QString, says);
    const QString words = JsonLines::whyNoTree(message, bytes);
    QCOMPARE(words.isEmpty(), says.isEmpty());
    QVERIFY2(words.contains(says), qPrintable(words));
    QCOMPARE(words.isEmpty(), !words.startsWith(u"Shown as plain text: "_s));
}

void TestEventParts::countsFoldedLines()
{
    FoldMap folds;
    folds.add({{10, 20}, {30, 35}});
    QCOMPARE(folds.lineOf(5), 5);
    QCOMPARE(folds.lineOf(10), 10);
    QCOMPARE(folds.lineOf(19), 10);
    QCOMPARE(folds.lineOf(20), 11);
    QCOMPARE(folds.lineOf(30), 21);
    QCOMPARE(folds.lineOf(40), 27);
    for (const qint64 line : {0, 9, 10, 11, 20, 21, 22, 30})
        QCOMPARE(folds.lineOf(folds.rowOf(line)), line);
    QCOMPARE(folds.rowOf(10), 10);
    QCOMPARE(folds.rowOf(11), 20);
    folds.remove(10);
    QCOMPARE(folds.lineOf(20), 20);
    folds.removeBefore(35);
    QVERIFY(folds.isEmpty());
}

void TestEventParts::keepsFoldsApart()
{
    FoldMap folds;
    folds.add({{10, 20}});
    folds.add({{15, 25}, {20, 22}});
    QCOMPARE(folds.size(), 2u);
    QVERIFY(folds.at(21) == (FoldMap::Fold{20, 22}));
    folds.add({{20, 30}});
    QVERIFY(folds.at(29) == (FoldMap::Fold{20, 30}));
}

void TestEventParts::foldsARunThatGoesOn()
{
    FoldMap folds;
    folds.add({{10, FoldMap::open}});
    QCOMPARE(folds.lineOf(1'000'000), 10);
    QVERIFY(folds.at(5'000));
    folds.add({{10, 12}});
    QCOMPARE(folds.lineOf(12), 11);
    QVERIFY(!folds.at(5'000));
}

void TestEventParts::claimsNoFiguresOfARunThatWasCutShort()
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
    QVERIFY(figuresText(run).contains(u"47 of 128 MB"_s));
}

void TestEventParts::agreesWithCountingOneByOne()
{
    FoldMap folds;
    std::vector<FoldMap::Fold> many;
    for (qint64 row = 3; row < 5'000; row += 17)
        many.push_back({row, row + 1 + row % 13});
    folds.add(many);
    qint64 line = -1;
    for (qint64 row = 0; row < 5'100; ++row) {
        const auto fold = folds.at(row);
        if (!fold || fold->first == row)
            ++line;
        QCOMPARE(folds.lineOf(row), line);
        QCOMPARE(folds.rowOf(line), fold ? fold->first : row);
    }
}

void TestEventParts::holdsItsPlace()
{
    const FoldMap folds;
    QHash<qint64, int> heights;
    EventGeometry view([&]() -> const FoldMap & { return folds; },
                       [&](qint64 row) { return heights.value(row, 1); });
    view.setRange(0, 1000);
    view.setSize(200, 20);
    view.goToRow(500, 0);
    view.layOut();
    QCOMPARE(view.lines().first().row, 500);
    QCOMPARE(view.lines().size(), 10);
    // Rows above turn out to be higher, rows arrive, old ones go: the same row stays at the top.
    heights[499] = 7;
    heights[10] = 50;
    view.setRange(100, 5000);
    view.layOut();
    QCOMPARE(view.lines().first().row, 500);
    QCOMPARE(view.lines().first().y, 0);
    QVERIFY(!view.isAtEnd());
    view.setRange(700, 5000);
    QCOMPARE(view.layOut().first().row, 700);
    view.setRange(700, 705);
    QCOMPARE(view.layOut().first().row, 700);
}

void TestEventParts::staysAtTheEnd()
{
    const FoldMap folds;
    EventGeometry view([&]() -> const FoldMap & { return folds; },
                       [](qint64 row) { return row == 99 ? 3 : 1; });
    view.setSize(100, 10);
    view.setRange(0, 100);
    view.goToEnd();
    view.layOut();
    QCOMPARE(view.lines().last().row, 99);
    QCOMPARE(view.lines().last().y + view.lines().last().height, 100);
    view.setRange(0, 1000);
    QCOMPARE(view.layOut().last().row, 999);
    view.scrollBy(-5);
    QVERIFY(!view.isAtEnd());
    view.setRange(0, 2000);
    QCOMPARE(view.layOut().last().row, 999);
    view.scrollBy(1'000'000);
    QVERIFY(view.isAtEnd());
    QCOMPARE(view.layOut().last().row, 1999);
}

void TestEventParts::scrollsThroughAHighRow()
{
    const FoldMap folds;
    EventGeometry view([&]() -> const FoldMap & { return folds; },
                       [](qint64 row) { return row == 50 ? 100 : 1; });
    view.setSize(100, 10);
    view.setRange(0, 100);
    view.goToRow(50, 0);
    view.layOut();
    QCOMPARE(view.lines().size(), 1);
    view.scrollBy(950);
    view.layOut();
    QCOMPARE(view.lines().first().row, 50);
    QCOMPARE(view.lines().first().y, -950);
    QCOMPARE(view.lines().at(1).row, 51);
    view.scrollBy(-960);
    QCOMPARE(view.layOut().first().row, 49);
}

void TestEventParts::mapsTheScrollBar()
{
    FoldMap folds;
    folds.add({{10, 90}});
    EventGeometry view([&]() -> const FoldMap & { return folds; }, [](qint64) { return 1; });
    view.setSize(100, 10);
    view.setRange(0, 100);
    view.goToBegin();
    QCOMPARE(view.value(), 0);
    QCOMPARE(view.maximum(), 210 - 100); // 21 lines
    for (const int value : {0, 5, 10, 55, 100, 109}) {
        view.setValue(value);
        QCOMPARE(view.value(), value);
        QVERIFY(!view.isAtEnd());
    }
    view.setValue(110);
    QVERIFY(view.isAtEnd());
}

void TestEventParts::scrollsAHundredMillionRows()
{
    const FoldMap folds;
    EventGeometry view([&]() -> const FoldMap & { return folds; }, [](qint64) { return 1; });
    view.setSize(1000, 20);
    view.setRange(7, 1'000'000'007);
    view.goToEnd();
    QCOMPARE(view.layOut().last().row, 1'000'000'006);
    QVERIFY(view.maximum() > 0);
    view.setValue(view.maximum() / 2);
    const qint64 middle = view.layOut().first().row;
    QVERIFY2(middle > 490'000'000 && middle < 510'000'000, QByteArray::number(middle));
}

void TestEventParts::writesFiles()
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

QTEST_GUILESS_MAIN(TestEventParts)
#include "tst_eventparts.moc"
