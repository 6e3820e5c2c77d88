// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>

#include <QApplication>
#include <QImage>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Tabs that have no room for all of them, as in a window that is enlarged for a projector.
class TestNarrowTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveArrowsToTheOthers_data();
    void haveArrowsToTheOthers();

private:
    /// How wide what is painted within the button's border is.
    static int inkOf(QToolButton &button);
};

int TestNarrowTabs::inkOf(QToolButton &button)
{
    const int edge = 2 * Theme::current().borderWidth;
    const QImage image = button.grab(button.rect().adjusted(edge, edge, -edge, -edge))
                             .toImage()
                             .convertToFormat(QImage::Format_RGB32);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink.width();
}

void TestNarrowTabs::haveArrowsToTheOthers_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {1.0, 2.0, 2.5, 3.0})
        QTest::addRow("%g", zoom) << zoom;
}

void TestNarrowTabs::haveArrowsToTheOthers()
{
    QFETCH(double, zoom);
    const ThemeController theme(*qApp, ThemeChoice::Light, zoom);
    QTabWidget tabs;
    for (const QString &title : {u"Code"_s, u"Configuration"_s, u"Monitoring"_s, u"Environments"_s})
        tabs.addTab(new QWidget, title);
    tabs.resize(Theme::current().px(300), Theme::current().px(200));
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs, patience));
    QList<QToolButton *> arrows;
    for (QToolButton *each : tabs.tabBar()->findChildren<QToolButton *>()) {
        if (each->isVisible() && each->arrowType() != Qt::NoArrow)
            arrows.append(each);
    }
    QCOMPARE(arrows.size(), 2);
    for (QToolButton *arrow : arrows) {
        QVERIFY(arrow->width() >= Theme::current().px(20));
        QVERIFY2(inkOf(*arrow) >= Theme::current().px(4), QByteArray::number(inkOf(*arrow)));
    }
    const int last = tabs.count() - 1;
    const auto *bar = tabs.tabBar();
    const int room = qMin(arrows.at(0)->x(), arrows.at(1)->x());
    QVERIFY(bar->tabRect(last).center().x() > room);
    QToolButton *onward = arrows.at(0)->arrowType() == Qt::RightArrow ? arrows.at(0) : arrows.at(1);
    for (int presses = 0; presses < last; ++presses) {
        if (onward->isEnabled())
            QTest::mouseClick(onward, Qt::LeftButton);
    }
    QTRY_VERIFY(bar->tabRect(last).center().x() < room);
    QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, bar->tabRect(last).center());
    QCOMPARE(tabs.currentIndex(), last);
}

LAMBDESK_TEST(QApplication, TestNarrowTabs)
#include "tst_narrowtabs.moc"
