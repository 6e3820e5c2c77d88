// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/widgets/scrollpage.h>

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Where the result of a run is, and how much of the page it has.
class TestResultPlace : public QObject, private PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { skipWithoutNode(); }
    void init() { QSettings().clear(); }
    void cleanup() { close(); }

    void staysWhereItIsWhileMessagesComeAndGo();
    void aMessageMakesThePageNoLargerThanItNeeds();
    void leavesTheConfigurationItsRoom();
    void comesIntoSightFromTheConfiguration();
    void comesIntoSightOnAPageThatScrolls();
    void hasTheShareThatTheUserGaveItOnEachTab();
    void comesIntoSightInALowWindow();

private:
    void openTested();
    QScrollArea *pane() const { return m_page->page->findChild<QScrollArea *>(u"resultPane"_s); }
    QSplitter *splitter() const { return m_page->page->findChild<QSplitter *>(u"resultSplitter"_s); }
    QTabWidget *tabs() const { return find<QTabWidget>(*m_page->page, "functionTabs"); }
    QRect place() const { return {pane()->mapTo(m_page->page.get(), QPoint()), pane()->size()}; }
    /// Up for a larger result.
    void draw(int up);
};

void TestResultPlace::openTested()
{
    open("exports.handler = async () => 1;");
    m_page->saveEvent("{}");
    m_page->test(u"succeeded"_s);
}

void TestResultPlace::draw(int up)
{
    QWidget *handle = splitter()->handle(1);
    const QPoint from = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from - QPoint(0, up));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
}

void TestResultPlace::staysWhereItIsWhileMessagesComeAndGo()
{
    openTested();
    const int height = splitter()->height();
    QTRY_VERIFY(pane()->height() > height / 2);
    const QRect before = place();
    m_page->action(u"forceColdStartAction"_s)->trigger();
    QTRY_VERIFY(m_page->flash().contains(u"starts cold"_s) && splitter()->height() < height);
    QCOMPARE(place(), before);
    click(find<QToolButton>(*m_page->page, "flashClose"));
    QTRY_COMPARE(splitter()->height(), height);
    QCOMPARE(place(), before);
}

/// What scrolls the page as a whole asks for its height.
void TestResultPlace::aMessageMakesThePageNoLargerThanItNeeds()
{
    openTested();
    m_page->page->resize(1100, 600);
    m_page->action(u"forceColdStartAction"_s)->trigger();
    QTRY_VERIFY(m_page->flash().contains(u"starts cold"_s));
    QVERIFY(m_page->page->layout()->hasHeightForWidth());
    QVERIFY(m_page->page->heightForWidth(1100) <= 600);
}

void TestResultPlace::leavesTheConfigurationItsRoom()
{
    openTested();
    QTRY_VERIFY(pane()->height() > tabs()->height());
    const int besideCode = pane()->height();
    tabs()->setCurrentIndex(1);
    QTRY_VERIFY(tabs()->height() > 2 * pane()->height());
    const auto *heading = find<QLabel>(*m_page->page, "executionResult");
    QVERIFY(pane()->viewport()->rect().contains(
        QRect(heading->mapTo(pane()->viewport(), QPoint()), heading->size())));
    tabs()->setCurrentIndex(0);
    QTRY_COMPARE(pane()->height(), besideCode);
}

void TestResultPlace::comesIntoSightFromTheConfiguration()
{
    openTested();
    tabs()->setCurrentIndex(1);
    QTRY_VERIFY(tabs()->height() > 2 * pane()->height());
    m_page->test(u"succeeded"_s);
    QCOMPARE(tabs()->currentIndex(), 1);
    QTRY_VERIFY(qAbs(pane()->height() - tabs()->height()) <= 1);
}

/// A low one, as in a window that is enlarged: the form has its whole height there.
void TestResultPlace::comesIntoSightOnAPageThatScrolls()
{
    open("exports.handler = async () => 1;");
    m_page->saveEvent("{}");
    ScrollPage window(m_page->page.get());
    const auto release = qScopeGuard([&window] { window.takeWidget(); });
    window.resize(1000, 320);
    window.show();
    tabs()->setCurrentIndex(1);
    const auto *form = find<QScrollArea>(*m_page->page, "configurationScroll");
    QTRY_VERIFY(window.verticalScrollBar()->maximum() > window.height());
    QTRY_COMPARE(form->verticalScrollBar()->maximum(), 0);
    m_page->test(u"succeeded"_s);
    QTRY_COMPARE(pane()->verticalScrollBar()->maximum(), 0);
    const auto *heading = find<QLabel>(*m_page->page, "executionResult");
    QTRY_VERIFY(window.viewport()->rect().contains(
        QRect(heading->mapTo(window.viewport(), QPoint()), heading->size())));
}

void TestResultPlace::hasTheShareThatTheUserGaveItOnEachTab()
{
    openTested();
    QTRY_VERIFY(pane()->height() > tabs()->height());
    draw(-50);
    const int besideCode = pane()->height();
    tabs()->setCurrentIndex(1);
    QTRY_VERIFY(tabs()->height() > 2 * pane()->height());
    draw(100);
    const int besideConfiguration = pane()->height();
    QVERIFY(besideConfiguration > 200 && besideConfiguration != besideCode);
    tabs()->setCurrentIndex(0);
    QTRY_COMPARE(pane()->height(), besideCode);
    tabs()->setCurrentIndex(1);
    QTRY_COMPARE(pane()->height(), besideConfiguration);
    // A test leaves it so, and the next session has both.
    m_page->test(u"succeeded"_s);
    QCOMPARE(pane()->height(), besideConfiguration);
    m_page->page.reset();
    m_page->page = std::make_unique<FunctionPage>(m_page->services());
    m_page->page->resize(1100, 800);
    m_page->page->open(m_page->name);
    m_page->page->show();
    QTRY_VERIFY(m_page->button("testButton")->isEnabled());
    tabs()->setCurrentIndex(0);
    m_page->test(u"succeeded"_s);
    QTRY_COMPARE(pane()->height(), besideCode);
    tabs()->setCurrentIndex(1);
    QTRY_COMPARE(pane()->height(), besideConfiguration);
}

void TestResultPlace::comesIntoSightInALowWindow()
{
    open("exports.handler = async () => 1;");
    m_page->saveEvent("{}");
    ScrollPage window(m_page->page.get());
    const auto giveBack = qScopeGuard([&window] { window.takeWidget(); });
    window.resize(1100, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));
    const auto isHeadInSight = [&] {
        const auto *heading = find<QLabel>(*m_page->page, "executionResult");
        const QRect place(heading->mapTo(window.viewport(), QPoint()), heading->size());
        return window.viewport()->rect().contains(place);
    };
    QScrollBar *bar = window.verticalScrollBar();
    m_page->test(u"succeeded"_s);
    QTRY_VERIFY(bar->value() > 0 && isHeadInSight());
    QCOMPARE(window.focusWidget(), m_page->button("testButton"));
    // Where the user scrolls to after that the page stays, until the next test.
    bar->setValue(0);
    QVERIFY(!isHeadInSight());
    m_page->test(u"succeeded"_s);
    QTRY_VERIFY(isHeadInSight());
    // What is in sight is read where it is.
    const int there = bar->value() - 10;
    bar->setValue(there);
    m_page->test(u"succeeded"_s);
    QCOMPARE(bar->value(), there);
}

LAMBDESK_TEST(QApplication, TestResultPlace)
#include "tst_resultplace.moc"
