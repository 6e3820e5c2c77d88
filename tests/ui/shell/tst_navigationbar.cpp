// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/openmenu.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>

#include <QCursor>
#include <QEnterEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What is left of a menu of the bar once it is closed.
class TestNavigationBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesNoFrameByMouse_data() { buttons(); }
    void leavesNoFrameByMouse();
    void givesTheKeyboardBackToTheButton_data() { buttons(); }
    void givesTheKeyboardBackToTheButton();

private:
    static void buttons();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestNavigationBar::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->create(u"orders"_s, "exports.handler = async () => 1;");
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    QTRY_VERIFY(find<QTableView>(*m_window, "functionTable")->isVisible());
}

void TestNavigationBar::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestNavigationBar::buttons()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("menu");
    QTest::newRow("Services") << QByteArray("servicesButton") << u"servicesMenu"_s;
    QTest::newRow("Settings") << QByteArray("settingsButton") << u"settingsMenu"_s;
    QTest::newRow("Menu") << QByteArray("menuButton") << u"windowMenu"_s;
}

void TestNavigationBar::leavesNoFrameByMouse()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, menu);
    auto *table = find<QTableView>(*m_window, "functionTable");
    table->setFocus();
    auto *button = find<QPushButton>(*m_window, name.constData());
    const QPointF middle = button->rect().center();
    QEnterEvent enter(middle, button->mapTo(m_window.get(), middle), button->mapToGlobal(middle));
    QCoreApplication::sendEvent(button, &enter);
    QVERIFY(button->underMouse());
    const OpenMenu open(m_window->findChild<QMenu *>(menu), [&] {
        QCursor::setPos(table->mapToGlobal(table->rect().center())); // to an entry, and on
    });
    click(button);
    QTRY_VERIFY(open.isDone());
    QTRY_VERIFY(!button->underMouse());
    QVERIFY(!button->isDown());
    QTRY_VERIFY(m_window->focusWidget() == table);
}

void TestNavigationBar::givesTheKeyboardBackToTheButton()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, menu);
    auto *button = find<QPushButton>(*m_window, name.constData());
    button->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(button->hasFocus());
    const OpenMenu open(m_window->findChild<QMenu *>(menu), [] {});
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_VERIFY(open.isDone());
    QTRY_VERIFY(button->hasFocus());
}

LAMBDESK_TEST(QApplication, TestNavigationBar)
#include "tst_navigationbar.moc"
