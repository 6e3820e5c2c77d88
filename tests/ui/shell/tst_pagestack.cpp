// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/shell/pagestack.h>

#include <QLineEdit>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;

class TestPageStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingOfAPageThatIsGone();
    void livesOnWithoutThePageThatWasShown();
};

void TestPageStack::keepsNothingOfAPageThatIsGone()
{
    PageStack pages;
    auto *lasting = new QWidget;
    auto *passing = new QWidget;
    pages.showPage(passing);
    pages.showPage(lasting);
    QCOMPARE(pages.count(), 2);
    delete passing;
    QTRY_COMPARE(pages.count(), 1);
    QCOMPARE(pages.page(), lasting);
    pages.showPage(lasting);
    QCOMPARE(pages.count(), 1);
}

void TestPageStack::livesOnWithoutThePageThatWasShown()
{
    QWidget window;
    auto *pages = new PageStack(&window);
    auto *field = new QLineEdit(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(pages);
    column->addWidget(field);
    auto *page = new QWidget;
    pages->showPage(page);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, lambdesk::test::patience));
    delete page;
    field->setFocus(); // before the rest of the page has gone
    QTRY_COMPARE(pages->count(), 0);
    QVERIFY(!pages->page());
}

LAMBDESK_TEST(QApplication, TestPageStack)
#include "tst_pagestack.moc"
