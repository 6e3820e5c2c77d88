// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/insightspagefixture.h>
#include <tests/support/testprogram.h>

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFocusEvent>
#include <QHeaderView>
#include <QTableWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the page has again in the next session, and in a window of another language.
class TestInsightsRemembered : public QObject, private InsightsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void widthsOfColumns();
    void theQueryAsItWasTyped();
    void theFirstQueryWhereNoneIsLeft();
    void theTimeRange();
    void noPeriodOfAnEarlierSession();
    void theLogGroupsThatAreStillThere();
    void notALogGroupInPlaceOfOneThatIsAskedFor();
    void noRecordThatNobodyHasOpened();

private:
    void nextSession()
    {
        m_page->hide();
        m_page.reset();
        showPage();
    }
    void draw(int column, int by);
};

/// Draws the end of a column with the mouse.
void TestInsightsRemembered::draw(int column, int by)
{
    const QHeaderView *header = table()->horizontalHeader();
    const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                      header->height() / 2);
    const QPoint to = edge + QPoint(by, 0);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), (edge + to) / 2);
    QTest::mouseMove(header->viewport(), to);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
}

void TestInsightsRemembered::widthsOfColumns()
{
    run(u"fields @timestamp, @message, @logStream"_s);
    const int usual = table()->columnWidth(1);
    draw(0, 60);
    const int width = table()->columnWidth(0);
    showPage();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->columnWidth(0), width);
    QCOMPARE(table()->columnWidth(1), usual);
    nextSession();
    // Of a query with other columns, too.
    run(u"fields level, @timestamp, @message"_s);
    QCOMPARE(table()->columnWidth(1), width);
    draw(1, -30);
    run(u"fields @timestamp, @message"_s);
    QCOMPARE(table()->columnWidth(0), width - 30);
}

void TestInsightsRemembered::theQueryAsItWasTyped()
{
    const QString query = u"fields @message, ms\n| filter level = \"ERROR, really\"\n| limit 7"_s;
    run(u"fields @message"_s);
    nextSession();
    QCOMPARE(editor()->query(), u"fields @message"_s);
    editor()->setPlainText(query); // and not run
    nextSession();
    QCOMPARE(editor()->query(), query);
}

void TestInsightsRemembered::theFirstQueryWhereNoneIsLeft()
{
    const QString first = editor()->query();
    run(u"fields @message"_s);
    editor()->setPlainText(u" \n"_s);
    nextSession();
    QCOMPARE(editor()->query(), first);
}

void TestInsightsRemembered::theTimeRange()
{
    auto *range = find<QComboBox>(*m_page, "insightsTimeRange");
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Home);
    const auto chosen = m_page->stand().range;
    QCOMPARE(chosen.minutes, 15);
    nextSession();
    QCOMPARE(m_page->stand().range, chosen);
    // As the file has it after a start of the program.
    QSettings().setValue(u"insights/range"_s, u"30"_s);
    nextSession();
    QCOMPARE(m_page->stand().range.minutes, 30);
}

void TestInsightsRemembered::noPeriodOfAnEarlierSession()
{
    const auto usual = m_page->stand().range;
    auto *range = find<QComboBox>(*m_page, "insightsTimeRange");
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Home);
    QTest::keyClick(range, Qt::Key_End);
    auto *from = find<QDateTimeEdit>(*m_page, "insightsFrom");
    from->setDateTime(from->dateTime().addDays(-3));
    const auto chosen = m_page->stand().range;
    QVERIFY(chosen.period.from.has_value());
    showPage(); // in a window of another language
    QCOMPARE(m_page->stand().range, chosen);
    nextSession();
    QCOMPARE(m_page->stand().range, usual);
    QVERIFY(!find<QDateTimeEdit>(*m_page, "insightsFrom")->isVisible());
    // As a version before kept it.
    QSettings().setValue(u"insights/range"_s, QStringList{u"-1"_s, u"1453987860000"_s, u"1453991460000"_s});
    nextSession();
    QCOMPARE(m_page->stand().range, usual);
}

void TestInsightsRemembered::theLogGroupsThatAreStillThere()
{
    m_page->setGroups({testGroup, u"/aws/lambda/gone"_s});
    nextSession();
    QTRY_COMPARE(m_page->stand().groups, QStringList{testGroup});
    QTRY_COMPARE(button("insightsGroups")->text(), testGroup);
}

void TestInsightsRemembered::notALogGroupInPlaceOfOneThatIsAskedFor()
{
    m_page->setGroups({testGroup});
    nextSession();
    m_page->setGroups({u"/aws/lambda/other"_s});
    m_page->load();
    QVERIFY(settled(m_logs->logs->groups()).has_value());
    QCoreApplication::processEvents();
    QCOMPARE(m_page->stand().groups, QStringList{u"/aws/lambda/other"_s});
}

void TestInsightsRemembered::noRecordThatNobodyHasOpened()
{
    run(u"fields @timestamp, @message"_s);
    const auto *fields = find<QTableWidget>(*m_page, "insightsFields");
    QVERIFY(!fields->isVisible());
    // The menu with the languages closes.
    QFocusEvent back(QEvent::FocusIn, Qt::PopupFocusReason);
    QApplication::sendEvent(table(), &back);
    QVERIFY(!fields->isVisible());
    showPage();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!find<QTableWidget>(*m_page, "insightsFields")->isVisible());
    QVERIFY(!table()->selectionModel()->hasSelection());
    table()->selectRow(1);
    QVERIFY(find<QTableWidget>(*m_page, "insightsFields")->isVisible());
}

LAMBDESK_TEST(QApplication, TestInsightsRemembered)
#include "tst_insightsremembered.moc"
