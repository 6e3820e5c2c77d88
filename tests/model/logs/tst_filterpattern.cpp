// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterpatterncases.h"

#include <model/logs/filterpattern.h>
#include <tests/support/testprogram.h>

#include <QTest>

using namespace lambdesk;
using namespace lambdesk::test::filterpatterns;

Q_DECLARE_METATYPE(std::vector<lambdesk::FilterPattern::Span>)

namespace
{

using Span = FilterPattern::Span;

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

LAMBDESK_TEST(QCoreApplication, TestFilterPattern)
#include "tst_filterpattern.moc"
