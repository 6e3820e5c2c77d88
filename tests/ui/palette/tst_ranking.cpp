// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/palette/fuzzymatch.h>
#include <ui/palette/palettemodel.h>
#include <ui/palette/ranking.h>

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheLetters_data();
    void marksTheLetters();
    void findsNothingWithoutAllLetters_data();
    void findsNothingWithoutAllLetters();
    void putsTheLikeliestFirst_data();
    void putsTheLikeliestFirst();
    void putsWhatWasChosenFirst();
    void putsBetterFitsBeforeWhatWasChosen_data();
    void putsBetterFitsBeforeWhatWasChosen();
    void isAModelOfWhatIsFound();
    void findsByTheEnglishNameToo();
};

void TestRanking::marksTheLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("positions");

    QTest::newRow("nothing typed") << u""_s << u"hello"_s << QList<int>();
    QTest::newRow("capitals don't count") << u"HEL"_s << u"hello"_s << QList<int>{0, 1, 2};
    QTest::newRow("the whole name") << u"hello"_s << u"hello"_s << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("beginnings of words") << u"lg"_s << u"All log groups"_s << QList<int>{4, 8};
    QTest::newRow("after a dash") << u"w"_s << u"show-world"_s << QList<int>{5};
    QTest::newRow("after a slash") << u"fun"_s << u"/aws/fudge-n/function"_s << QList<int>{13, 14, 15};
    QTest::newRow("camel case") << u"gn"_s << u"signGetName"_s << QList<int>{4, 7};
    QTest::newRow("a row, not the first of each")
        << u"log"_s << u"lost-offer-log"_s << QList<int>{11, 12, 13};
    QTest::newRow("far apart") << u"az"_s << u"a-very-long-name-z"_s << QList<int>{0, 17};
    QTest::newRow("blanks match anything") << u"log gr"_s << u"Log groups"_s << QList<int>{0, 1, 2, 4, 5};
    QTest::newRow("words of another order don't") << u"ea"_s << u"tea east"_s << QList<int>{4, 5};
    QTest::newRow("not latin") << u"ÄR"_s << u"Die-ärzte"_s << QList<int>{4, 5};
}

void TestRanking::marksTheLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QList<int>, positions);
    const auto match = fuzzyMatch(typed, name);
    QVERIFY(match);
    QCOMPARE(match->positions, positions);
}

void TestRanking::findsNothingWithoutAllLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");

    QTest::newRow("another letter") << u"hez"_s << u"hello"_s;
    QTest::newRow("another order") << u"eh"_s << u"hello"_s;
    QTest::newRow("once too often") << u"lll"_s << u"hello"_s;
    QTest::newRow("longer than the name") << u"hello2"_s << u"hello"_s;
    QTest::newRow("no name") << u"a"_s << u""_s;
}

void TestRanking::findsNothingWithoutAllLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QVERIFY(!fuzzyMatch(typed, name));
}

namespace
{

QList<PaletteEntry> entriesOf(const QStringList &names,
                              PaletteEntry::Kind kind = PaletteEntry::Kind::Function)
{
    QList<PaletteEntry> entries;
    for (const QString &name : names)
        entries.append({kind, name});
    return entries;
}

QStringList namesOf(const QList<RankedEntry> &found, const QList<PaletteEntry> &entries)
{
    QStringList names;
    for (const RankedEntry &each : found)
        names << entries.at(each.index).name;
    return names;
}

} // namespace

void TestRanking::putsTheLikeliestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("as they came while nothing is typed")
        << u""_s << QStringList{u"b"_s, u"a"_s, u"c"_s} << QStringList{u"b"_s, u"a"_s, u"c"_s};
    QTest::newRow("blanks alone are nothing")
        << u"  "_s << QStringList{u"b"_s, u"a"_s} << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("the exact name before longer ones")
        << u"test"_s << QStringList{u"testing"_s, u"Configure test event"_s, u"test"_s}
        << QStringList{u"test"_s, u"testing"_s, u"Configure test event"_s};
    QTest::newRow("letters in a row before scattered ones")
        << u"log"_s << QStringList{u"land of goats"_s, u"catalogue"_s, u"log-reader"_s}
        << QStringList{u"log-reader"_s, u"land of goats"_s, u"catalogue"_s};
    QTest::newRow("beginnings of words before middles")
        << u"cf"_s << QStringList{u"acfg"_s, u"Create function"_s}
        << QStringList{u"Create function"_s, u"acfg"_s};
    QTest::newRow("what doesn't fit is left out")
        << u"ab"_s << QStringList{u"ba"_s, u"ab"_s, u"b"_s} << QStringList{u"ab"_s};
    QTest::newRow("the function before its log group")
        << u"order"_s << QStringList{u"/aws/lambda/orders"_s, u"orders"_s}
        << QStringList{u"orders"_s, u"/aws/lambda/orders"_s};
    QTest::newRow("a word before letters of several")
        << u"light"_s << QStringList{u"Logs Insights"_s, u"Theme: Light"_s}
        << QStringList{u"Theme: Light"_s, u"Logs Insights"_s};
    QTest::newRow("the beginning of a word before letters of several")
        << u"ligh"_s << QStringList{u"Logs Insights"_s, u"Theme: Light"_s}
        << QStringList{u"Theme: Light"_s, u"Logs Insights"_s};
    QTest::newRow("a beginning of two words")
        << u" Log  gr"_s << QStringList{u"All log groups"_s, u"Log groups"_s}
        << QStringList{u"Log groups"_s, u"All log groups"_s};
    QTest::newRow("exactly it but for the capitals")
        << u"TEST"_s << QStringList{u"tested"_s, u"test"_s, u"Test"_s}
        << QStringList{u"test"_s, u"Test"_s, u"tested"_s};
}

void TestRanking::putsTheLikeliestFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QFETCH(QStringList, found);
    const auto entries = entriesOf(names);
    QCOMPARE(namesOf(ranked(entries, typed, {}), entries), found);
}

void TestRanking::putsWhatWasChosenFirst()
{
    const auto entries = entriesOf({u"alpha"_s, u"beta"_s, u"bravo"_s, u"gamma"_s});
    const QStringList recent{entries.at(2).key(), u"3:gone"_s, entries.at(3).key()};
    QCOMPARE(namesOf(ranked(entries, u""_s, recent), entries),
             (QStringList{u"bravo"_s, u"gamma"_s, u"alpha"_s, u"beta"_s}));
    QCOMPARE(namesOf(ranked(entries, u"b"_s, recent), entries), (QStringList{u"bravo"_s, u"beta"_s}));
    // A much better fit stays before it.
    QCOMPARE(namesOf(ranked(entries, u"bea"_s, recent), entries), QStringList{u"beta"_s});
    QCOMPARE(namesOf(ranked(entries, u"alph"_s, recent), entries), QStringList{u"alpha"_s});
    const auto others = entriesOf({u"gremlin a"_s, u"gamma"_s});
    QCOMPARE(namesOf(ranked(others, u"gamma"_s, {others.at(0).key()}), others), QStringList{u"gamma"_s});
    // The same name of another kind is another entry.
    QVERIFY(entriesOf({u"alpha"_s}, PaletteEntry::Kind::Layer).first().key() != entries.first().key());
}

void TestRanking::putsBetterFitsBeforeWhatWasChosen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("recent"); ///< names, what was chosen last first
    QTest::addColumn<QStringList>("found");

    QTest::newRow("the exact name") << u"hello"_s
                                    << QStringList{u"hello-world"_s, u"/aws/lambda/hello"_s, u"hello"_s}
                                    << QStringList{u"hello-world"_s, u"/aws/lambda/hello"_s}
                                    << QStringList{u"hello"_s, u"hello-world"_s, u"/aws/lambda/hello"_s};
    QTest::newRow("the beginning of the name")
        << u"hel"_s << QStringList{u"/aws/lambda/hello"_s, u"hello"_s} << QStringList{u"/aws/lambda/hello"_s}
        << QStringList{u"hello"_s, u"/aws/lambda/hello"_s};
    QTest::newRow("a word") << u"light"_s << QStringList{u"Logs Insights"_s, u"Theme: Light"_s}
                            << QStringList{u"Logs Insights"_s}
                            << QStringList{u"Theme: Light"_s, u"Logs Insights"_s};
    QTest::newRow("equal beginnings don't")
        << u"hel"_s << QStringList{u"hello"_s, u"hello-world"_s, u"hello-z"_s}
        << QStringList{u"hello-z"_s, u"hello-world"_s}
        << QStringList{u"hello-z"_s, u"hello-world"_s, u"hello"_s};
    QTest::newRow("equal words don't")
        << u"order"_s << QStringList{u"/a/orders"_s, u"/aws/lambda/orders"_s}
        << QStringList{u"/aws/lambda/orders"_s} << QStringList{u"/aws/lambda/orders"_s, u"/a/orders"_s};
}

void TestRanking::putsBetterFitsBeforeWhatWasChosen()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QFETCH(QStringList, recent);
    QFETCH(QStringList, found);
    const auto entries = entriesOf(names);
    QStringList keys;
    for (const PaletteEntry &each : entriesOf(recent))
        keys << each.key();
    QCOMPARE(namesOf(ranked(entries, typed, keys), entries), found);
}

void TestRanking::isAModelOfWhatIsFound()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(
        {{PaletteEntry::Kind::Action, u"Test"_s, u"F5"_s}, {PaletteEntry::Kind::LogGroup, u"/aws/test"_s}});
    model.setTyped(u"test"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Test"_s);
    QCOMPARE(model.index(0).data(PaletteModel::ShortcutRole).toString(), u"F5"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Test, Action, F5"_s);
    QCOMPARE(model.index(1).data(PaletteModel::KindTextRole).toString(), u"Log group"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"/aws/test, Log group"_s);
    QCOMPARE(model.index(1).data(PaletteModel::PositionsRole).value<QList<int>>(), (QList<int>{5, 6, 7, 8}));
    model.add({{PaletteEntry::Kind::Page, u"Tes"_s}});
    QCOMPARE(model.rowCount(), 2);
    model.clear({});
    QVERIFY(model.isEmpty());
}

void TestRanking::findsByTheEnglishNameToo()
{
    using Kind = PaletteEntry::Kind;
    const QList<PaletteEntry> entries{{Kind::Action, u"Codeverlauf"_s, {}, {}, {u"Code history"_s}},
                                      {Kind::Action, u"Löschen"_s, {}, {}, {u"Delete"_s, u"Remove"_s}}};
    QCOMPARE(namesOf(ranked(entries, u"code history"_s, {}), entries), QStringList{u"Codeverlauf"_s});
    QCOMPARE(ranked(entries, u"remo"_s, {}).value(0).otherName, u"Remove"_s);
    // Who types the window's language is shown nothing else, and neither is who types nothing.
    QCOMPARE(ranked(entries, u"codev"_s, {}).value(0).otherName, QString());
    QCOMPARE(ranked(entries, u"code"_s, {}).value(0).otherName, QString());
    QCOMPARE(ranked(entries, u""_s, {}).value(0).otherName, QString());
    const QList<PaletteEntry> both{
        {Kind::Action, u"Create function (Funktion erstellen)"_s, {}, {}, {u"Create function"_s}}};
    QCOMPARE(ranked(both, u"create function"_s, {}).value(0).otherName, QString());

    PaletteModel model;
    model.add(entries);
    model.setTyped(u"history"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Codeverlauf (Code history)"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Codeverlauf (Code history), Action"_s);
    QCOMPARE(model.index(0).data(PaletteModel::PositionsRole).value<QList<int>>(),
             (QList<int>{18, 19, 20, 21, 22, 23, 24}));
    model.setTyped(u"lauf"_s);
    QCOMPARE(model.index(0).data().toString(), u"Codeverlauf"_s);
    QCOMPARE(model.index(0).data(PaletteModel::PositionsRole).value<QList<int>>(), (QList<int>{7, 8, 9, 10}));
}

LAMBDESK_TEST(lambdesk::test::NoApplication, TestRanking)
#include "tst_ranking.moc"
