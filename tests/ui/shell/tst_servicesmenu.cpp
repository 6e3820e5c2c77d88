// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/shell/servicesmenu.h>

#include <QAction>
#include <QtTest>

#include <algorithm>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestServicesMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreAsLargeAsTheMenusText();
};

void TestServicesMenu::headingsAreAsLargeAsTheMenusText()
{
    ServicesMenu menu;
    menu.addService(u"Lambda"_s, {{u"Functions"_s, FunctionsPlace()}});
    const auto actions = menu.actions();
    const auto heading = std::find_if(actions.cbegin(), actions.cend(),
                                      [](const QAction *each) { return each->text() == u"Lambda"; });
    QVERIFY(heading != actions.cend());
    QFont zoomed = menu.font();
    zoomed.setPointSizeF(37);
    const QFont drawn = (*heading)->font().resolve(zoomed); // as the menu does it
    QCOMPARE(drawn.pointSizeF(), 37.0);
    QVERIFY(drawn.bold());
}

LAMBDESK_TEST(QApplication, TestServicesMenu)
#include "tst_servicesmenu.moc"
