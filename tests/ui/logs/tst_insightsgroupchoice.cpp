// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/logs/insightsgroupchoice.h>
#include <ui/style/themecontroller.h>

#include <QImage>
#include <QListWidget>
#include <QTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

/// How wide what is drawn is, one after the other, in the middle of a row.
QList<int> marksIn(const QListWidget &list, int row)
{
    const QImage image = list.viewport()->grab(list.visualItemRect(list.item(row))).toImage();
    const int y = image.height() / 2;
    const QRgb background = image.pixel(image.width() - 1, y);
    QList<int> marks;
    bool isWithin = false;
    for (int x = 0; x < image.width(); ++x) {
        const bool isMark = image.pixel(x, y) != background;
        if (isMark && !isWithin)
            marks.append(0);
        if (isMark)
            ++marks.last();
        isWithin = isMark;
    }
    return marks;
}

} // namespace

class TestInsightsGroupChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void namesAGroupAsItRuns()
    {
        InsightsGroupChoice choice;
        choice.setChosen({u"/aws/lambda/x"_s});
        QCOMPARE(choice.text(), u"/aws/lambda/x"_s);
    }

    void namesAGroupAsItRunsInAMirroredWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        InsightsGroupChoice choice;
        choice.setChosen({u"/aws/lambda/x"_s});
        QCOMPARE(choice.text(), u"\u2068/aws/lambda/x\u2069"_s);
        QCOMPARE(choice.chosen(), QStringList{u"/aws/lambda/x"_s});
    }

    void opensBelowWhereItBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }

    void opensBelowWhereItBegins()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        InsightsGroupChoice choice;
        choice.move(500, 100);
        choice.show();
        QVERIFY(QTest::qWaitForWindowExposed(&choice, lambdesk::test::patience));
        choice.click();
        const auto *popup = choice.findChild<QWidget *>(u"insightsGroupPopup"_s);
        QTRY_VERIFY(popup->isVisible());
        const QRect button(choice.mapToGlobal(QPoint()), choice.size());
        const QRect shown(popup->pos(), popup->size());
        constexpr int frame = 4; // that a platform may play around a window
        const int apart =
            direction == Qt::RightToLeft ? shown.right() - button.right() : shown.left() - button.left();
        QVERIFY2(qAbs(apart) <= frame, QByteArray::number(apart));
        QVERIFY(qAbs(shown.top() - button.bottom()) <= frame + 1);
    }

    void drawsOneBoxInARow()
    {
        lambdesk::ThemeController themes(*qApp, ThemeChoice::Light);
        InsightsGroupChoice choice;
        choice.setGroups({u" "_s, u"b"_s}); // of the first there is nothing but its box
        choice.show();
        QVERIFY(QTest::qWaitForWindowExposed(&choice, lambdesk::test::patience));
        choice.click();
        auto *list = choice.findChild<QListWidget *>(u"insightsGroupList"_s);
        QTRY_VERIFY(list->isVisible() && list->count() == 2);
        const QList<int> sides = marksIn(*list, 0);
        QCOMPARE(sides.size(), 2);
        QCOMPARE(sides.first(), sides.last());
        // A row that is selected is seen to be.
        list->setCurrentRow(0);
        const QImage selected = list->viewport()->grab(list->visualItemRect(list->item(0))).toImage();
        QCOMPARE(selected.pixelColor(selected.width() - 1, selected.height() / 2),
                 Theme::current().selection);
    }
};

LAMBDESK_TEST(QApplication, TestInsightsGroupChoice)
#include "tst_insightsgroupchoice.moc"
