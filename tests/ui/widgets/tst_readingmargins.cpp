// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/functionpage/resultpane.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/readingmargins.h>

#include <QApplication>
#include <QLayout>
#include <QScrollBar>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The space at the sides of what is read from the right.
class TestReadingMargins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void turnRound()
    {
        QCOMPARE(readingMargins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(readingMargins(1, 2, 3, 4), QMargins(3, 2, 1, 4));
    }
    void keepTextsOffTheScrollBar_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void keepTextsOffTheScrollBar()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const ThemeController theme(*qApp, ThemeChoice::Light);
        ResultPane pane;
        pane.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        pane.resize(900, 300);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane, patience));
        const QWidget *content = pane.widget();
        const QWidget *inside = content->layout()->itemAt(0)->widget();
        const auto sides = [](const QWidget *widget) {
            const int left = widget->mapToGlobal(QPoint()).x();
            return std::pair(left, left + widget->width());
        };
        const auto [barLeft, barRight] = sides(pane.verticalScrollBar());
        const auto [left, right] = sides(inside);
        QCOMPARE(direction == Qt::LeftToRight ? barLeft - right : left - barRight,
                 Theme::current().spaceSmall);
    }
};

LAMBDESK_TEST(QApplication, TestReadingMargins)
#include "tst_readingmargins.moc"
