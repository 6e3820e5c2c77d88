// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/sidenavigation.h>
#include <ui/widgets/breadcrumb.h>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestSideNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesNoWidthWhileItIsClosed();
    void opensByKeyBesideThePage();
    void opensByButtonAndClosesByItsOwn();
    void liesOverThePageInANarrowWindow();
    void marksThePageThatIsShown();
    void goesToAPageByKeyboard();
    void isRemembered();
    void isMirrored();

private:
    void showWindow(int width);
    SideNavigation *side() const { return m_window->findChild<SideNavigation *>(); }
    int pageWidth() const { return m_window->findChild<QStackedWidget *>()->width(); }
    QStringList entries() const;
    QString marked() const;
    QString place() const { return m_window->findChild<Breadcrumb *>()->parts().last(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestSideNavigation::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->create(u"orders"_s, "exports.handler = async () => 1;");
}

void TestSideNavigation::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestSideNavigation::showWindow(int width)
{
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->resize(width, 640);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    QTRY_VERIFY(find<QTableView>(*m_window, "functionTable")->isVisible());
}

QStringList TestSideNavigation::entries() const
{
    QStringList texts;
    for (int i = 0; QPushButton *button = find<QPushButton>(*side(), qPrintable(u"sidePage%1"_s.arg(i))); ++i)
        texts << button->text();
    return texts;
}

QString TestSideNavigation::marked() const
{
    QStringList texts;
    for (const QPushButton *button : side()->findChildren<QPushButton *>()) {
        if (button->isChecked() && button->isVisible())
            texts << button->text();
    }
    return texts.join(u',');
}

void TestSideNavigation::takesNoWidthWhileItIsClosed()
{
    showWindow(1024);
    QVERIFY(!side()->isVisible());
    QCOMPARE(pageWidth(), 1024);
}

void TestSideNavigation::opensByKeyBesideThePage()
{
    showWindow(1300);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(side()->isVisible());
    QCOMPARE(pageWidth(), 1300 - side()->width());
    QCOMPARE(entries(), (QStringList{u"Functions"_s, u"Layers"_s}));
    QCOMPARE(find<QLabel>(*side(), "sideNavigationTitle")->text(), u"Lambda"_s);
    QVERIFY(find<QPushButton>(*side(), "sidePage0")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!side()->isVisible());
    QCOMPARE(pageWidth(), 1300);
}

void TestSideNavigation::opensByButtonAndClosesByItsOwn()
{
    showWindow(1300);
    auto *button = find<QToolButton>(*m_window, "sideNavigationButton");
    click(button);
    QVERIFY(side()->isVisible() && button->isChecked());
    click(find<QWidget>(*m_window, "closeSideNavigation"));
    QVERIFY(!side()->isVisible() && !button->isChecked());
    click(button);
    click(button);
    QVERIFY(!side()->isVisible() && !button->isChecked());
}

void TestSideNavigation::liesOverThePageInANarrowWindow()
{
    showWindow(1024);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(side()->isVisible());
    QCOMPARE(pageWidth(), 1024);
    QTest::keyClick(side(), Qt::Key_Escape);
    QVERIFY(!side()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    click(find<QWidget>(*side(), "sidePage1"));
    QCOMPARE(place(), u"Layers"_s);
    QVERIFY(!side()->isVisible());
    // It is nothing to be remembered there.
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(side()->isVisible());
    m_window->resize(1300, 640);
    QTRY_VERIFY(!side()->isVisible());
}

void TestSideNavigation::marksThePageThatIsShown()
{
    showWindow(1300);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QCOMPARE(marked(), u"Functions"_s);
    m_window->go(FunctionPlace{m_fixture->name(u"orders"_s)});
    QCOMPARE(marked(), u"Functions"_s);
    m_window->go(LayersPlace());
    QCOMPARE(marked(), u"Layers"_s);
    m_window->go(LogStreamsPlace{u"/aws/lambda/orders"_s});
    QCOMPARE(entries(), (QStringList{u"Log groups"_s, u"Logs Insights"_s, u"Metrics"_s}));
    QCOMPARE(find<QLabel>(*side(), "sideNavigationTitle")->text(), u"CloudWatch"_s);
    QCOMPARE(marked(), u"Log groups"_s);
    m_window->go(InsightsPlace());
    QCOMPARE(marked(), u"Logs Insights"_s);
    QCOMPARE(find<QPushButton>(*side(), "sidePage1")->accessibleDescription(), u"Current page"_s);
    QVERIFY(find<QPushButton>(*side(), "sidePage0")->accessibleDescription().isEmpty());
}

void TestSideNavigation::goesToAPageByKeyboard()
{
    showWindow(1300);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(find<QPushButton>(*side(), "sidePage1")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(place(), u"Layers"_s);
    QVERIFY(side()->isVisible());
    QCOMPARE(marked(), u"Layers"_s);
}

void TestSideNavigation::isRemembered()
{
    showWindow(1300);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    m_window.reset();
    showWindow(1300);
    QVERIFY(side()->isVisible());
    QVERIFY(find<QToolButton>(*m_window, "sideNavigationButton")->isChecked());
    // The keyboard is where it always begins.
    QTRY_VERIFY(find<QTableView>(*m_window, "functionTable")->hasFocus());
    m_window.reset();
    showWindow(1024);
    QVERIFY(!side()->isVisible());
}

void TestSideNavigation::isMirrored()
{
    showWindow(1300);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QCOMPARE(side()->x(), 0);
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(side()->geometry().right(), 1299);
    QCOMPARE(m_window->findChild<QStackedWidget *>()->x(), 0);
}

LAMBDESK_TEST(QApplication, TestSideNavigation)
#include "tst_sidenavigation.moc"
