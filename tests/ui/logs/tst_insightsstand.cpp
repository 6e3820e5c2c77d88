// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/insightspagefixture.h>
#include <tests/support/testprogram.h>

#include <QComboBox>
#include <QTableWidget>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Another page takes the place of one, as in a window of another language.
class TestInsightsStand : public QObject, private InsightsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void goesOnWithARunningQuery();
    void cancelsAQueryOfThePageBefore();
    void goesOnWithAQueryThatIsAboutToStart();
    void keepsTheResultAndHowItIsShown();
    void tellsOfAMistakeThatWasTypedSince();
    void keepsNothingOfAQueryThatNeverRan();

private:
    void startHeldUp();
    QTabWidget *tabs() const { return find<QTabWidget>(*m_page, "insightsTabs"); }
    bool isOver() const { return button("insightsRun")->isEnabled(); }
};

/// Runs the query that stands there; it goes on until the gate is opened.
void TestInsightsStand::startHeldUp()
{
    m_gate = std::make_shared<QSemaphore>();
    m_page->setGroups({testGroup});
    click(button("insightsRun"));
    QTRY_VERIFY(label("insightsStatus").contains(u"%"_s));
}

void TestInsightsStand::goesOnWithARunningQuery()
{
    startHeldUp();
    showPage();
    QVERIFY(!isOver());
    QVERIFY(button("insightsCancel")->isEnabled());
    m_gate->release(1000);
    QTRY_VERIFY(isOver());
    QVERIFY2(label("insightsStatus").startsWith(u"3 records matched"_s), qPrintable(label("insightsStatus")));
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(settled(m_queries->list()).value().size(), 1);
}

void TestInsightsStand::cancelsAQueryOfThePageBefore()
{
    startHeldUp();
    showPage();
    click(button("insightsCancel"));
    QTRY_VERIFY(label("insightsStatus").startsWith(u"Cancelled"_s));
    QVERIFY(isOver());
}

void TestInsightsStand::goesOnWithAQueryThatIsAboutToStart()
{
    m_page->setGroups({testGroup});
    click(button("insightsRun"));
    showPage();
    QTRY_VERIFY(isOver());
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestInsightsStand::keepsTheResultAndHowItIsShown()
{
    run(u"stats count(*) as n by bin(1h)"_s);
    const int rows = table()->model()->rowCount();
    QVERIFY(rows > 0);
    const QString status = label("insightsStatus");
    table()->setCurrentIndex(table()->model()->index(0, 0));
    tabs()->setCurrentIndex(1);
    find<QComboBox>(*m_page, "insightsChartKind")->setCurrentIndex(2);
    showPage();
    QVERIFY(isOver());
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(find<QTableWidget>(*m_page, "insightsFields")->rowCount() > 0);
    QCOMPARE(label("insightsStatus"), status);
    QCOMPARE(tabs()->currentIndex(), 1);
    QVERIFY(find<QWidget>(*m_page, "insightsChartView")->isVisible());
    QCOMPARE(find<QComboBox>(*m_page, "insightsChartKind")->currentIndex(), 2);
    QVERIFY(button("insightsExport")->isEnabled());
    QCOMPARE(settled(m_queries->list()).value().size(), 1);
    tabs()->setCurrentIndex(0); // what is remembered is the other tests', too
}

void TestInsightsStand::tellsOfAMistakeThatWasTypedSince()
{
    run(u"fields @message"_s);
    editor()->setPlainText(u"filtr"_s);
    showPage();
    QVERIFY2(label("insightsProblem").startsWith(u"Expected a command"_s),
             qPrintable(label("insightsProblem")));
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestInsightsStand::keepsNothingOfAQueryThatNeverRan()
{
    m_page->setGroups({testGroup});
    showPage();
    QVERIFY(isOver());
    QVERIFY(label("insightsStatus").isEmpty());
    QVERIFY(label("insightsHint").contains(u"Press Run query"_s));
}

LAMBDESK_TEST(QApplication, TestInsightsStand)
#include "tst_insightsstand.moc"
