// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/accessiblemenubutton.h>
#include <ui/widgets/button.h>

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestAccessibleMenuButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleMenuButtons(); }
    void pressesAButtonWithoutAMenu();
    void leadsToTheOpenMenu();
    void closesTheMenuWithWhatIsChosen();
};

namespace
{

void press(QAccessibleInterface *element)
{
    element->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

} // namespace

void TestAccessibleMenuButton::pressesAButtonWithoutAMenu()
{
    SecondaryButton button(u"&Save"_s);
    button.setToolTip(u"Keeps it"_s);
    button.show();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(seen->role(), QAccessible::Button);
    QCOMPARE(seen->text(QAccessible::Name), u"Save"_s);
    QCOMPARE(seen->text(QAccessible::Description), u"Keeps it"_s);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    press(seen);
    QTRY_COMPARE(clicked.size(), 1);
    button.setEnabled(false);
    QVERIFY(!seen->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TestAccessibleMenuButton::leadsToTheOpenMenu()
{
    SecondaryButton button(u"Actions"_s);
    auto *menu = new QMenu(&button);
    menu->addAction(u"Delete"_s);
    button.setMenu(menu);
    button.show();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(seen->role(), QAccessible::ButtonMenu);
    QVERIFY(seen->state().hasPopup);
    QVERIFY(!seen->state().expanded);
    QCOMPARE(seen->childCount(), 0);
    // The menu has an event loop of its own, out of which this looks.
    QTimer look;
    bool looked = false;
    connect(&look, &QTimer::timeout, this, [&] {
        if (!menu->isVisible())
            return;
        looked = true;
        QVERIFY(seen->state().expanded);
        QCOMPARE(seen->childCount(), 1);
        QCOMPARE(seen->child(0)->object(), menu);
        QCOMPARE(seen->indexOfChild(seen->child(0)), 0);
        QCOMPARE(seen->child(0)->child(0)->text(QAccessible::Name), u"Delete"_s);
        menu->close();
    });
    look.start(10);
    press(seen);
    QTRY_VERIFY(looked);
    QTRY_VERIFY(!menu->isVisible());
    QCOMPARE(seen->childCount(), 0);
    QVERIFY(!seen->child(0));
}

void TestAccessibleMenuButton::closesTheMenuWithWhatIsChosen()
{
    SecondaryButton button(u"Actions"_s);
    auto *menu = new QMenu(&button);
    const QAction *action = menu->addAction(u"Delete"_s);
    button.setMenu(menu);
    button.show();
    QSignalSpy triggered(action, &QAction::triggered);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&button);
    QTimer choose;
    connect(&choose, &QTimer::timeout, this, [&] {
        if (menu->isVisible())
            press(seen->child(0)->child(0));
    });
    choose.start(10);
    press(seen);
    QTRY_COMPARE(triggered.size(), 1);
    QTRY_VERIFY(!menu->isVisible());
}

QTEST_MAIN(TestAccessibleMenuButton)
#include "tst_accessiblemenubutton.moc"
