// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/jsontext.h>
#include <tests/support/testprogram.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

using namespace lambdesk;

namespace
{

/// An object of about six million bytes, as large as an event may be.
QByteArray sixMegabytes()
{
    QByteArray text("{\"records\":[");
    while (text.size() < 6'000'000)
        text += "{\"id\":123456,\"name\":\"Zoë \\u00e9 "
                "\\\"x\\\"\",\"tags\":[\"a\",\"b\"],\"ratio\":1.0e-7,\"none\":null},";
    text += "0]}";
    return text;
}

/// Counts the texts that are asked for.
class CountingTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *, const char *, int) const override
    {
        ++asked;
        return {};
    }
    mutable int asked = 0;
};

} // namespace

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QList<QByteArray> texts{"{}",
                                      "[]",
                                      " \t\r\n{ } \n",
                                      "null",
                                      "true",
                                      "false",
                                      "0",
                                      "-0",
                                      "-0.5e+10",
                                      "1E2",
                                      "9007199254740993",
                                      "1.0",
                                      "\"\"",
                                      "\"\\\"\\\\\\/\\b\\f\\n\\r\\té\\u00e9\"",
                                      "\"\\ud800\"",
                                      "\"\xF0\x9F\x98\x80\"",
                                      "\"\x7F\"",
                                      "{\"\":0,\"\":1,\"a\":{\"b\":[1,2,{\"c\":[]}]}}",
                                      "[[],{},[[]]]"};
        for (const auto &text : texts)
            QTest::newRow(text.toPercentEncoding().constData()) << text;
    }
    void takesEveryValue()
    {
        QFETCH(QByteArray, text);
        const auto problem = findJsonProblem(text);
        QVERIFY2(!problem, problem ? qPrintable(problem->message) : "");
    }

    void putsNoWordsTogetherForWhatIsFine()
    {
        CountingTranslator words;
        QCoreApplication::installTranslator(&words);
        QVERIFY(!findJsonProblem("{\"a\":[1,-2.5e3,{\"b\":null}],\"c\":\"d\"}"));
        QCOMPARE(words.asked, 0);
        QVERIFY(findJsonProblem("{\"a\":1"));
        QVERIFY(words.asked > 0);
    }

    void saysWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &text, int line, int column,
                            const char *words) {
            QTest::newRow(name) << text << line << column << QString::fromUtf8(words);
        };
        row("empty", "", 1, 1, "text is empty");
        row("blanks", "  \n ", 2, 2, "text is empty");
        row("missing comma in object", "{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3,
            "Expected a comma or } after the value, but found \".");
        row("missing comma in array", "[1 2]", 1, 4, "Expected a comma or ] after the value, but found 2.");
        row("wrong bracket", "[1}", 1, 3, "Expected a comma or ] after the value, but found }.");
        row("trailing comma in object", "{\"a\":1,\n}", 2, 1, "Remove the comma");
        row("trailing comma in array", "[1,]", 1, 4, "Expected a value after the comma, but found ].");
        row("comma first", "[,1]", 1, 2, "Expected a value or ], but found ,.");
        row("two commas", "[1,,2]", 1, 4, "Expected a value after the comma, but found ,.");
        row("single-quoted name", "{'a':1}", 1, 2, "single quote");
        row("single-quoted text", "{\"a\":'b'}", 1, 6, "double quotes");
        row("unquoted name", "{key1: 1}", 1, 2, "but found key1. Write \"key1\".");
        row("unquoted text", "{\"a\": hello}", 1, 7, "but found hello");
        row("typographic quotes",
            "{\xE2\x80\x9C"
            "a\xE2\x80\x9D: 1}",
            1, 2, "typographic quote");
        row("no colon", "{\"a\" 1}", 1, 6, "Expected a colon after the name, but found 1.");
        row("equals sign", "{\"a\"=1}", 1, 5, "but found =.");
        row("no value", "{\"a\":}", 1, 6, "Expected a value, but found }.");
        row("line comment", "{\n  // hello\n}", 2, 3, "no comments");
        row("block comment", "[1, /* x */ 2]", 1, 5, "no comments");
        row("hash comment", "# x\n{}", 1, 1, "no comments");
        row("NaN", "[NaN]", 1, 2, "NaN");
        row("Infinity", "-Infinity", 1, 2, "-Infinity");
        row("undefined", "{\"a\":undefined}", 1, 6, "undefined");
        row("Python's True", "{\"a\":True}", 1, 6, "true");
        row("Python's None", "{\"a\":None}", 1, 6, "null");
        row("leading zero", "[01]", 1, 2, "leading zeros");
        row("hexadecimal", "0x1F", 1, 1, "hexadecimal");
        row("plus sign", "[+1]", 1, 2, "plus sign");
        row("point first", "[.5]", 1, 2, "0.5, not .5");
        row("point last", "[5.]", 1, 4, "digit after the decimal point");
        row("exponent without digits", "[1e]", 1, 4, "digit in the exponent");
        row("minus alone", "-", 1, 2, "digit after the minus sign");
        row("no end of object", "{\n\"a\":1", 2, 6, "The { of line 1 is not closed");
        row("no end of array", "{\"a\":\n[1,\n", 3, 1, "The [ of line 2 is not closed");
        row("no end after name", "{\"a\"", 1, 5, "but the text ends");
        row("no end of text", "{\"a\":\"b", 1, 8, "closing double quote");
        row("line break in text", "{\"a\":\"b\n\"}", 1, 8, "written \\n");
        row("tab in text", "[\"a\tb\"]", 1, 4, "written \\t");
        row("control character", "[\"a\x01\"]", 1, 4, "U+0001");
        row("NUL", QByteArray("[\"\0\"]", 5), 1, 3, "U+0000");
        row("unknown escape", "[\"C:\\temp\\x\"]", 1, 10, "after the backslash");
        row("short \\u", "[\"\\u12\"]", 1, 3, "four hexadecimal digits");
        row("backslash at the end", "\"\\", 1, 2, "after the backslash");
        row("two values", "{}\n{}", 2, 1, "Expected the end after the value, but found {.");
        row("bracket too many", "{\"a\":1}}", 1, 8, "closes nothing");
        row("byte order mark", "\xEF\xBB\xBF{}", 1, 1, "byte order mark");
        row("not UTF-8", "[\"\xFF\"]", 1, 3, "0xFF");
        row("overlong", "[\"\xC0\x80\"]", 1, 3, "UTF-8");
        row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", 1, 3, "UTF-8");
        row("cut character", "\"\xC3", 1, 2, "UTF-8");
        row("no-break space",
            "[1,\xC2\xA0"
            "2]",
            1, 4, "U+00A0");
        row("columns are characters", "[\"\xC3\xA9\xF0\x9F\x98\x80\" x]", 1, 7, "but found x.");
        row("CR LF is one line end", "[1,\r\n2\r\n3]", 3, 1, "but found 3.");
        row("CR alone is a line end", "[1,\r2\r3]", 3, 1, "but found 3.");
    }
    void saysWhereAndWhat()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto problem = findJsonProblem(text);
        QVERIFY(problem);
        QVERIFY2(problem->message.contains(words), qPrintable(problem->message));
        QVERIFY2(problem->message.endsWith(u'.'), qPrintable(problem->message));
        QTEST(problem->line, "line");
        QTEST(problem->column, "column");
        QVERIFY(problem->offset >= 0 && problem->offset <= text.size());
    }

    /// Every text that a few random changes make of a good one is judged as Qt's parser judges it.
    void agreesWithQt()
    {
        const QByteArray good =
            "{\"a\":[1,-2.5e3,true,null,\"x\\u00e9\\n\"],\"b\":{\"c\":{},\"d\":[]},\"e\":\"é\"}";
        const QByteArray alphabet = "{}[]\",:\\ \n-+.0123eEtruefalsnu'x/\t\x01\xC3\xA9";
        auto random = QRandomGenerator(20160125);
        int bad = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = good;
            const int changes = 1 + int(random.bounded(3));
            for (int i = 0; i < changes; ++i) {
                const auto at = qsizetype(random.bounded(int(text.size())));
                const char c = alphabet[random.bounded(int(alphabet.size()))];
                switch (random.bounded(3)) {
                case 0:
                    text[at] = c;
                    break;
                case 1:
                    text.insert(at, c);
                    break;
                default:
                    text.remove(at, 1);
                }
            }
            QJsonParseError theirs;
            QJsonDocument::fromJson(text, &theirs);
            const auto ours = findJsonProblem(text);
            // Qt takes raw control characters, and numbers such as 01 and 1., where RFC 8259 doesn't.
            const bool stricter = ours && theirs.error == QJsonParseError::NoError &&
                                  (ours->message.contains(QStringLiteral("within a text")) ||
                                   ours->message.contains(QStringLiteral("number")) ||
                                   ours->message.contains(QStringLiteral("digit")) ||
                                   ours->message.contains(QStringLiteral("backslash")));
            if (!stricter)
                QVERIFY2(bool(ours) == (theirs.error != QJsonParseError::NoError),
                         (text + " ours: " + (ours ? ours->message.toUtf8() : "fine") +
                          " theirs: " + theirs.errorString().toUtf8())
                             .constData());
            bad += ours ? 1 : 0;
        }
        QVERIFY(bad > 1000 && bad < 20'000);
    }

    void nestingHasNoLimit()
    {
        const qsizetype depth = 3'000'000;
        const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
        QVERIFY(!findJsonProblem(deep));
        QVERIFY(findJsonProblem(deep.chopped(1)));
        QCOMPARE(prettyJson(deep), deep);
    }

    void nestsAThousandDeep()
    {
        const QByteArray deep = QByteArray(1000, '[') + '7' + QByteArray(1000, ']');
        const QByteArray pretty = prettyJson(deep);
        QCOMPARE(pretty.count('\n'), 2000);
        QVERIFY(pretty.contains('\n' + QByteArray(2000, ' ') + "7\n"));
    }

    void laysOutWithoutChangingValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pretty");
        QTest::newRow("members keep order and doubles")
            << QByteArray("{\"b\":1,\"a\":{\"b\":[]},\"b\":[1,2]}")
            << QByteArray(
                   "{\n  \"b\": 1,\n  \"a\": {\n    \"b\": []\n  },\n  \"b\": [\n    1,\n    2\n  ]\n}");
        QTest::newRow("numbers stay") << QByteArray("[9007199254740993,1.0,1E2,-0]")
                                      << QByteArray("[\n  9007199254740993,\n  1.0,\n  1E2,\n  -0\n]");
        QTest::newRow("texts stay") << QByteArray("[\"\\u00e9é\\/ {,:}[]\\\\\",\"\\\"\"]")
                                    << QByteArray("[\n  \"\\u00e9é\\/ {,:}[]\\\\\",\n  \"\\\"\"\n]");
        QTest::newRow("empty ones on one line") << QByteArray("{ } ") << QByteArray("{}");
        QTest::newRow("blank array") << QByteArray("[ \n ]") << QByteArray("[]");
        QTest::newRow("a value alone") << QByteArray(" \"x\"\n") << QByteArray("\"x\"");
        QTest::newRow("a number alone") << QByteArray("42") << QByteArray("42");
        QTest::newRow("not JSON") << QByteArray("{\"a\":1,}") << QByteArray("{\"a\":1,}");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void laysOutWithoutChangingValues()
    {
        QFETCH(QByteArray, text);
        QTEST(prettyJson(text), "pretty");
        QTEST(prettyJson(prettyJson(text)), "pretty");
    }

    void isQuickWithTheLargestEvent()
    {
        const QByteArray text = sixMegabytes();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!findJsonProblem(text));
        const auto checked = timer.elapsed();
        const QByteArray pretty = prettyJson(text);
        const auto laidOut = timer.elapsed() - checked;
        QVERIFY(!findJsonProblem(pretty));
        QCOMPARE(QJsonDocument::fromJson(pretty), QJsonDocument::fromJson(text));
        // Far above what it takes, so that only the wrong order of growth fails here.
        QVERIFY2(checked < 60'000, qPrintable(QString::number(checked)));
        QVERIFY2(laidOut < 60'000, qPrintable(QString::number(laidOut)));
        qInfo("checked in %lld ms, laid out in %lld ms", checked, laidOut);
    }
};

LAMBDESK_TEST(QCoreApplication, JsonTextTest)
#include "tst_jsontext.moc"
