// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/console.h>
#include <tests/support/testprogram.h>
#include <ui/tour/tour.h>
#include <ui/tour/tourtarget.h>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The tour of the first tutorial in the console's own window, each step done as a learner does it.
class TestTourInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"lambdesk-test"_s); }
    void init();
    void cleanup();
    void leadsThroughTheTutorial();
    void leadsBackFromAnotherPage();
    void followsItsControl();
    void endsByEscapeAndSaysWhereItIs();

private:
    void press(const QString &name);
    void comesTo(const QString &step, const QString &control);
    QWidget *shown(const QString &name) const;
    bool coversAFieldsName() const;
    QString step() const { return m_console->window().findChild<Tour *>()->step(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
};

void TestTourInWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<Console>(m_folder->filePath(u"workspace"_s));
    QVERIFY(m_console->open());
    m_console->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patience));
    QVERIFY(m_console->find<QAbstractButton>(u"getStartedButton"_s));
}

void TestTourInWindow::cleanup()
{
    m_console.reset();
    m_folder.reset();
}

QWidget *TestTourInWindow::shown(const QString &name) const
{
    const auto all = m_console->window().findChildren<QWidget *>(name);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [](const QWidget *each) { return each->isVisible(); });
    return found == all.cend() ? nullptr : *found;
}

void TestTourInWindow::press(const QString &name)
{
    auto *button = m_console->find<QWidget>(name);
    QVERIFY(button);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The bubble stands beside the control, in its window, and the ring is around it.
void TestTourInWindow::comesTo(const QString &step, const QString &control)
{
    QTRY_COMPARE(this->step(), step);
    const auto isPointing = [&] {
        const QWidget *bubble = shown(u"tourBubble"_s);
        const QWidget *ring = shown(u"tourRing"_s);
        const auto target = findTarget(m_console->window(), {control});
        if (!bubble || !ring || !target)
            return false;
        const QWidget *window = target->widget->window();
        const QRect place = inSight(*target);
        return bubble->parentWidget() == window && ring->parentWidget() == window && !place.isEmpty() &&
               ring->geometry().contains(place) && !bubble->geometry().intersects(place) &&
               window->rect().contains(bubble->geometry());
    };
    QTRY_VERIFY2(isPointing(), qPrintable(control));
}

bool TestTourInWindow::coversAFieldsName() const
{
    const QWidget *bubble = shown(u"tourBubble"_s);
    const auto labels = m_console->window().findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [bubble](QLabel *label) {
        return label->isVisible() && label->buddy() &&
               bubble->geometry().intersects(inSight({label, label->rect()}));
    });
}

void TestTourInWindow::leadsThroughTheTutorial()
{
    press(u"tourButton"_s);
    comesTo(u"start"_s, u"getStartedButton"_s);
    press(u"getStartedButton"_s);
    comesTo(u"blueprint"_s, u"blueprint-hello-world"_s);
    press(u"blueprint-hello-world"_s);
    comesTo(u"name"_s, u"functionName"_s);
    QTRY_VERIFY(!coversAFieldsName());
    auto *name = m_console->find<QLineEdit>(u"functionName"_s);
    name->setFocus();
    QTest::keyClicks(name, u"hello"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    comesTo(u"next"_s, u"nextButton"_s);
    press(u"nextButton"_s);
    comesTo(u"create"_s, u"createButton"_s);
    press(u"createButton"_s);
    comesTo(u"test"_s, u"testButton"_s);
    press(u"testButton"_s);
    comesTo(u"event"_s, u"saveAndTestButton"_s);
    QCOMPARE(shown(u"tourBubble"_s)->window()->objectName(), u"testEventDialog"_s);
    press(u"saveAndTestButton"_s);
    comesTo(u"result"_s, u"executionResult"_s);
    auto *heading = m_console->find<QLabel>(u"executionResult"_s);
    QTRY_COMPARE(heading->text(), u"Execution result: succeeded"_s);
    press(u"tourContinueButton"_s);
    comesTo(u"log"_s, u"logOutput"_s);
    press(u"tourContinueButton"_s);
    comesTo(u"monitoring"_s, u"monitoringTab"_s);
    auto *tabs = m_console->find<QTabWidget>(u"functionTabs"_s)->tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    comesTo(u"logs"_s, u"viewLogsButton"_s);
    press(u"viewLogsButton"_s);
    QTRY_COMPARE(step(), u"end"_s);
    press(u"tourContinueButton"_s);
    QTRY_VERIFY(!shown(u"tourBubble"_s) && !shown(u"tourRing"_s));
    QVERIFY(step().isEmpty());
    QVERIFY(!shown(u"flashText"_s));
}

void TestTourInWindow::leadsBackFromAnotherPage()
{
    m_console->window().findChild<QAction *>(u"tourAction"_s)->trigger();
    comesTo(u"start"_s, u"getStartedButton"_s);
    m_console->window().go(LayersPlace());
    QTRY_VERIFY(shown(u"tourWait"_s));
    QVERIFY(!shown(u"tourRing"_s));
    const QRect status = m_console->window().statusBar()->geometry();
    QTRY_VERIFY(!shown(u"tourBubble"_s)->geometry().intersects(status));
    press(u"tourWayButton"_s);
    comesTo(u"start"_s, u"getStartedButton"_s);
    QVERIFY(!shown(u"tourWait"_s));
    press(u"tourSkipButton"_s);
    QCOMPARE(step(), u"blueprint"_s);
    press(u"tourWayButton"_s);
    comesTo(u"blueprint"_s, u"blueprint-hello-world"_s);
    press(u"tourBackButton"_s);
    QCOMPARE(step(), u"start"_s);
    press(u"tourWayButton"_s);
    comesTo(u"start"_s, u"getStartedButton"_s);
}

void TestTourInWindow::followsItsControl()
{
    press(u"tourButton"_s);
    comesTo(u"start"_s, u"getStartedButton"_s);
    const QPoint ring = shown(u"tourRing"_s)->pos();
    const QPoint bubble = shown(u"tourBubble"_s)->pos();
    m_console->window().resize(1024, 640);
    QTRY_VERIFY(shown(u"tourRing"_s) && shown(u"tourRing"_s)->pos() != ring);
    QTRY_VERIFY(shown(u"tourBubble"_s) && shown(u"tourBubble"_s)->pos() != bubble);
    comesTo(u"start"_s, u"getStartedButton"_s);
}

void TestTourInWindow::endsByEscapeAndSaysWhereItIs()
{
    press(u"tourButton"_s);
    comesTo(u"start"_s, u"getStartedButton"_s);
    QTest::keyClick(&m_console->window(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(shown(u"tourBubble"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!shown(u"tourBubble"_s));
    const auto *words = m_console->find<QLabel>(u"flashText"_s);
    QVERIFY(words);
    QVERIFY(words->text().contains(u"Take the tour"_s));
    QTRY_VERIFY(!m_console->window().findChild<QAction *>(u"tourHintCommand"_s));
}

LAMBDESK_TEST(QApplication, TestTourInWindow)
#include "tst_tourinwindow.moc"
