// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/accessiblebuttons.h>
#include <ui/widgets/button.h>

#include <QAccessible>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestAccessibleButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleButtons(); }
    void pressesAButtonWithoutAMenu();
    void leadsToTheOpenMenu();
    void closesTheMenuWithWhatIsChosen();
    void pressesARadioButton();
};

namespace
{

void press(QAccessibleInterface *element)
{
    element->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

} // namespace

void TestAccessibleButtons::pressesAButtonWithoutAMenu()
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

void TestAccessibleButtons::leadsToTheOpenMenu()
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

void TestAccessibleButtons::closesTheMenuWithWhatIsChosen()
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

void TestAccessibleButtons::pressesARadioButton()
{
    QWidget window;
    QRadioButton first(u"Edit code &inline"_s, &window);
    QRadioButton second(u"Upload a .ZIP file"_s, &window);
    first.setChecked(true);
    window.show();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&second);
    QCOMPARE(seen->role(), QAccessible::RadioButton);
    QCOMPARE(seen->text(QAccessible::Name), u"Upload a .ZIP file"_s);
    QVERIFY(seen->state().checkable && !seen->state().checked);
    press(seen);
    QTRY_VERIFY(seen->state().checked);
    QVERIFY(!QAccessible::queryAccessibleInterface(&first)->state().checked);
}

LAMBDESK_TEST(QApplication, TestAccessibleButtons)
#include "tst_accessiblebuttons.moc"
