// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/logs/eventgeometry.h>
#include <ui/logs/foldmap.h>

#include <QtTest>

using namespace lambdesk;

/// Where the rows of the events view are, folded and unfolded.
class TestEventGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFoldedLines();
    void keepsFoldsApart();
    void foldsARunThatGoesOn();
    void agreesWithCountingOneByOne();
    void holdsItsPlace();
    void staysAtTheEnd();
    void scrollsThroughAHighRow();
    void mapsTheScrollBar();
    void scrollsAHundredMillionRows();
};

void TestEventGeometry::countsFoldedLines()
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

void TestEventGeometry::keepsFoldsApart()
{
    FoldMap folds;
    folds.add({{10, 20}});
    folds.add({{15, 25}, {20, 22}});
    QCOMPARE(folds.size(), 2u);
    QVERIFY(folds.at(21) == (FoldMap::Fold{20, 22}));
    folds.add({{20, 30}});
    QVERIFY(folds.at(29) == (FoldMap::Fold{20, 30}));
}

void TestEventGeometry::foldsARunThatGoesOn()
{
    FoldMap folds;
    folds.add({{10, FoldMap::open}});
    QCOMPARE(folds.lineOf(1'000'000), 10);
    QVERIFY(folds.at(5'000));
    folds.add({{10, 12}});
    QCOMPARE(folds.lineOf(12), 11);
    QVERIFY(!folds.at(5'000));
}

void TestEventGeometry::agreesWithCountingOneByOne()
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

void TestEventGeometry::holdsItsPlace()
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

void TestEventGeometry::staysAtTheEnd()
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

void TestEventGeometry::scrollsThroughAHighRow()
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

void TestEventGeometry::mapsTheScrollBar()
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

void TestEventGeometry::scrollsAHundredMillionRows()
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

LAMBDESK_TEST(QCoreApplication, TestEventGeometry)
#include "tst_eventgeometry.moc"
