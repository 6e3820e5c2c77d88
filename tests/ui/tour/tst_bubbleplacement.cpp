// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/tour/bubbleplacement.h>

#include <QtTest>

using namespace lambdesk;

/// Where the bubble of a tour stands.
class TestBubblePlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBelowTheControlAndPointsAtIt()
    {
        const auto place = placeBubble({size}, arrow, {window, control, {}});
        QCOMPARE(place.bubble, QRect(QPoint(control.left() - arrow, control.bottom() + 1), size));
        QCOMPARE(place.tip, QPoint(control.center().x(), control.bottom() + 1));
    }

    void standsAboveWhereThereIsNoRoomBelow()
    {
        const QRect low(100, 760, 80, 30);
        const auto place = placeBubble({size}, arrow, {window, low, {}});
        QCOMPARE(place.bubble.bottom(), low.top() - 1);
        QCOMPARE(place.tip, QPoint(low.center().x(), place.bubble.bottom()));
    }

    void coversWhatCanBeUsedOnlyWhereItMust()
    {
        const QRect table(90, 150, 300, 100);
        const auto place = placeBubble({size}, arrow, {window, control, {table}});
        QVERIFY(!place.bubble.adjusted(arrow, arrow, -arrow, -arrow).intersects(table));
        QVERIFY(!place.bubble.intersects(control));
        QVERIFY(window.contains(place.bubble));
        QVERIFY(place.tip.has_value());
    }

    void isNarrowerWhereThatCoversLess()
    {
        // Beside the field there is room for the narrow one alone; below it are more of them.
        const QRect field(300, 100, 420, 30);
        const QList<QRect> busy{{100, 100, 190, 30}, {300, 140, 420, 30}, {0, 0, 1000, 90}};
        const QSize narrow(260, 170);
        const auto place = placeBubble({size, narrow}, arrow, {window, field, busy});
        QCOMPARE(place.bubble.size(), narrow);
        QCOMPARE(place.bubble.left(), field.right() + 1);
        QCOMPARE(placeBubble({size, narrow}, arrow, {window, control, {}}).bubble.size(), size);
    }

    void staysInTheWindow_data()
    {
        QTest::addColumn<QRect>("at");
        QTest::newRow("first corner") << QRect(0, 0, 60, 20);
        QTest::newRow("second corner") << QRect(940, 0, 60, 20);
        QTest::newRow("third corner") << QRect(0, 780, 60, 20);
        QTest::newRow("fourth corner") << QRect(940, 780, 60, 20);
        QTest::newRow("a whole edge") << QRect(0, 0, 1000, 40);
    }
    void staysInTheWindow()
    {
        QFETCH(QRect, at);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const auto place = placeBubble({size}, arrow, {window, at, {}, direction});
            QVERIFY(window.contains(place.bubble));
            QVERIFY(!place.bubble.intersects(at));
            QVERIFY(place.tip && place.bubble.contains(*place.tip));
        }
    }

    void beginsWithTheControlAsOneReads()
    {
        const QRect mirrored(820, 100, 80, 30);
        const auto place = placeBubble({size}, arrow, {window, mirrored, {}, Qt::RightToLeft});
        QCOMPARE(place.bubble.right(), mirrored.right() + arrow);
    }

    void pointsAtNothingThatTakesTheWholeWindow()
    {
        const auto place = placeBubble({size}, arrow, {window, window, {}});
        QVERIFY(window.contains(place.bubble));
        QVERIFY(!place.tip);
    }

    void leavesTheControlFreeWhereTheWindowIsSmall()
    {
        const QRect small(0, 0, 320, 200);
        const QRect end(260, 170, 50, 20);
        const auto place = cornerPlacement({300, 150}, {small, end, {QRect(0, 0, 40, 20)}});
        QVERIFY(small.contains(place.bubble));
        QVERIFY(!place.bubble.intersects(end));
    }

    void waitsInACornerThatIsFree()
    {
        const auto place = cornerPlacement(size, {window, {}, {}});
        QCOMPARE(place.bubble.bottomRight(), window.bottomRight());
        const auto other = cornerPlacement(size, {window, {}, {QRect(900, 750, 50, 20)}});
        QCOMPARE(other.bubble.bottomLeft(), window.bottomLeft());
        const auto mirrored = cornerPlacement(size, {window, {}, {}, Qt::RightToLeft});
        QCOMPARE(mirrored.bubble.bottomLeft(), window.bottomLeft());
    }

private:
    const QRect window{0, 0, 1000, 800};
    const QRect control{100, 100, 80, 30};
    const QSize size{300, 150};
    const int arrow = 8;
};

LAMBDESK_TEST(lambdesk::test::NoApplication, TestBubblePlacement)
#include "tst_bubbleplacement.moc"
