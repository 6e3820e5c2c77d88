// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/latefocus.h>
#include <ui/widgets/scrollpage.h>

#include <QLineEdit>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;

class TestLateFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void takesItWhereNobodyHasIt();
    void takesItFromItsPage();
    void leavesItToTheRestOfTheWindow();
    void leavesItToAPageThatIsShownInstead();
    void takesItInAWindowWithoutPages();

private:
    std::unique_ptr<QWidget> m_window;
    QWidget *m_page = nullptr;
    QLineEdit *m_wanted = nullptr;
    QLineEdit *m_beside = nullptr;
    QLineEdit *m_elsewhere = nullptr;
};

void TestLateFocus::init()
{
    m_window = std::make_unique<QWidget>();
    m_elsewhere = new QLineEdit(m_window.get());
    m_page = new QWidget;
    m_wanted = new QLineEdit;
    auto *part = new ScrollPage(m_wanted);
    m_beside = new QLineEdit;
    auto *rows = new QVBoxLayout(m_page);
    rows->addWidget(part);
    rows->addWidget(m_beside);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_elsewhere);
    column->addWidget(new ScrollPage(m_page));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), lambdesk::test::patience));
}

void TestLateFocus::takesItWhereNobodyHasIt()
{
    if (QWidget *now = m_window->focusWidget())
        now->clearFocus();
    QVERIFY(mayTakeKeyboard(*m_wanted));
}

void TestLateFocus::takesItFromItsPage()
{
    m_page->setFocus();
    QVERIFY(mayTakeKeyboard(*m_wanted));
    m_beside->setFocus();
    QVERIFY(mayTakeKeyboard(*m_wanted));
}

void TestLateFocus::leavesItToTheRestOfTheWindow()
{
    m_elsewhere->setFocus();
    QVERIFY(!mayTakeKeyboard(*m_wanted));
}

void TestLateFocus::leavesItToAPageThatIsShownInstead()
{
    m_beside->setFocus();
    m_page->hide();
    QVERIFY(!mayTakeKeyboard(*m_wanted));
}

void TestLateFocus::takesItInAWindowWithoutPages()
{
    QWidget window;
    auto *first = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    window.show();
    first->setFocus();
    QVERIFY(mayTakeKeyboard(*second));
}

LAMBDESK_TEST(QApplication, TestLateFocus)
#include "tst_latefocus.moc"
