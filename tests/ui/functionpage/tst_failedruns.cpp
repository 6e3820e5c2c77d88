// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the page says of a run that failed or couldn't begin.
class TestFailedRuns : public QObject, private PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { skipWithoutNode(); }
    void cleanup() { close(); }

    void goesToTheFailingLine();
    void namesTheFailingLineOfASyntaxError();
    void bringsAFailureIntoSight();
    void saysWhatToInstallWhenTheRuntimeIsGone();
};

void TestFailedRuns::goesToTheFailingLine()
{
    open("exports.handler = async (event) => {\n    const a = 1;\n    return event.missing.member;\n};\n");
    m_page->saveEvent("{}");
    m_page->test(u"failed"_s);
    QVERIFY(find<QLabel>(*m_page->page, "failureAdvice")->text().contains(u"member"_s));
    QPushButton *place = m_page->button("failurePlace");
    QVERIFY(place->isVisible() && place->isEnabled());
    QCOMPARE(place->text(), u"index.js line 3"_s);
    find<QTabWidget>(*m_page->page, "functionTabs")->setCurrentIndex(1);
    click(place);
    QCOMPARE(find<QTabWidget>(*m_page->page, "functionTabs")->currentIndex(), 0);
    int line = -1;
    int column = -1;
    m_page->editor()->getCursorPosition(&line, &column);
    QCOMPARE(line, 2);
}

void TestFailedRuns::namesTheFailingLineOfASyntaxError()
{
    open("exports.handler = async () => {\n    return (1;\n};\n");
    m_page->saveEvent("{}");
    m_page->test(u"failed"_s);
    QCOMPARE(m_page->button("failurePlace")->text(), u"index.js line 2"_s);
}

void TestFailedRuns::bringsAFailureIntoSight()
{
    open("exports.handler = async () => { throw new Error('boom'); };");
    m_page->saveEvent("{}");
    m_page->test(u"failed"_s);
    auto *pane = m_page->page->findChild<QScrollArea *>(u"resultPane"_s);
    auto *splitter = m_page->page->findChild<QSplitter *>(u"resultSplitter"_s);
    auto *advice = find<QWidget>(*m_page->page, "adviceBox");
    // The smallest result pane there can be, scrolled to its end.
    splitter->setSizes({splitter->height(), 0});
    pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    QVERIFY(pane->verticalScrollBar()->value() > 0);
    m_page->type("exports.handler = async () => { throw new Error('bang'); };");
    click(m_page->button("testButton"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(*m_page->page, "failureTitle")->text().contains(u"bang"_s),
                             patience);
    QTRY_VERIFY(pane->viewport()->rect().contains(
        QRect(advice->mapTo(pane->viewport(), QPoint(0, 0)), advice->size())));
}

void TestFailedRuns::saysWhatToInstallWhenTheRuntimeIsGone()
{
    open("exports.handler = async () => 1;");
    m_page->saveEvent("{}");
    auto configuration = WindowFixture::answer(m_page->services().functions.get(m_page->name))->configuration;
    configuration.runtime = u"nodejs1.x"_s;
    QVERIFY(WindowFixture::answer(m_page->services().functions.updateConfiguration(configuration)));
    click(m_page->button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: not started"_s, patience);
    const QString advice = find<QLabel>(*m_page->page, "failureAdvice")->text();
    QVERIFY2(advice.contains(u"Node.js 1.x is not on this computer. Install it"_s), qPrintable(advice));
    QVERIFY(m_page->button("testButton")->isEnabled());
    QCOMPARE(m_page->editor()->code(), QByteArray("exports.handler = async () => 1;"));
    // With another runtime it goes on.
    configuration.runtime = m_page->window.runtime(Language::NodeJs);
    QVERIFY(WindowFixture::answer(m_page->services().functions.updateConfiguration(configuration)));
    m_page->test(u"succeeded"_s);
}

LAMBDESK_TEST(QApplication, TestFailedRuns)
#include "tst_failedruns.moc"
