// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/insightspagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/logs/insightsexport.h>
#include <ui/logs/insightsresultmodel.h>
#include <ui/logs/insightsseries.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolTip>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What a query found: its rows, their events, its chart and its export.
class TestInsightsResults : public QObject, private InsightsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        stop();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void showsTheFieldsOfARow();
    void runsAsLogsDoInAWindowThatReadsFromTheRight();
    void goesToTheEvent();
    void drawsGroupsByTime();
    void drawsABarForEachPeriodOfAMinute();
    void tellsTheValueOfTheBarUnderThePointer();
    void copiesAndExports();
    void resultsAsText();
    void seriesOfAResult();
    void modelKeepsItsContract();
};

void TestInsightsResults::showsTheFieldsOfARow()
{
    run(u"fields @message, level, missing | filter ms = 5"_s);
    auto *fields = find<QTableWidget>(*m_page, "insightsFields");
    QVERIFY(!fields->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(fields->isVisible());
    QCOMPARE(fields->rowCount(), 4); // of three there are two, and where it is from
    QCOMPARE(fields->item(1, 0)->text(), u"level"_s);
    QCOMPARE(fields->item(1, 1)->text(), u"ERROR"_s);
    QCOMPARE(fields->item(3, 1)->text(), testStream);
}

void TestInsightsResults::runsAsLogsDoInAWindowThatReadsFromTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showPage();
    run(u"fields @timestamp, @message, @logStream"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto *fields = find<QTableWidget>(*m_page, "insightsFields");
    QVERIFY(m_page->isRightToLeft());
    for (const QTableView *view : {table(), static_cast<QTableView *>(fields)}) {
        QVERIFY(view->isVisible());
        // What is painted there takes its direction from these.
        QCOMPARE(view->viewport()->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(view->horizontalHeader()->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(view->horizontalHeader()->viewport()->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(view->textElideMode(), Qt::ElideRight);
        QVERIFY(view->columnViewportPosition(0) < view->columnViewportPosition(1));
    }
}

void TestInsightsResults::goesToTheEvent()
{
    run(u"fields @timestamp, @message | filter ms = 7"_s);
    QSignalSpy requested(m_page.get(), &InsightsPage::eventRequested);
    const QRect link = table()->visualRect(table()->model()->index(0, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, link.center());
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0], QVariantList({testGroup, testStream, qint64(2)}));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(requested.size(), 2);
}

void TestInsightsResults::drawsGroupsByTime()
{
    auto *tabs = find<QTabWidget>(*m_page, "insightsTabs");
    run(u"fields @message"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(find<QLabel>(*m_page, "insightsNoChart")->isVisible());
    run(u"stats count(*) as n, max(ms) by bin(1m)"_s);
    QTRY_VERIFY(!find<QLabel>(*m_page, "insightsNoChart")->isVisible());
    auto *view = find<QWidget>(*m_page, "insightsChartView");
    QVERIFY(view->isVisible());
    const QImage lines = view->grab().toImage();
    auto *kind = find<QComboBox>(*m_page, "insightsChartKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QTRY_VERIFY(view->grab().toImage() != lines);
    // What can't be drawn is shown as a table.
    run(u"fields @message"_s);
    QTRY_COMPARE(tabs->currentIndex(), 0);
}

void TestInsightsResults::drawsABarForEachPeriodOfAMinute()
{
    run(u"stats count(*) as n by bin(1ms)"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
    find<QTabWidget>(*m_page, "insightsTabs")->setCurrentIndex(1);
    auto *kind = find<QComboBox>(*m_page, "insightsChartKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    const auto *view = find<QChartView>(*m_page, "insightsChartView");
    const auto bars = [view] {
        const auto axes = view->chart()->axes(Qt::Horizontal);
        const auto *axis = qobject_cast<const QBarCategoryAxis *>(axes.value(0));
        return axis ? axis->count() : 0;
    };
    QTRY_COMPARE(bars(), 3);
}

void TestInsightsResults::tellsTheValueOfTheBarUnderThePointer()
{
    run(u"stats sum(ms) as total by bin(1h)"_s);
    find<QTabWidget>(*m_page, "insightsTabs")->setCurrentIndex(1);
    auto *kind = find<QComboBox>(*m_page, "insightsChartKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    const auto *view = find<QChartView>(*m_page, "insightsChartView");
    QTRY_VERIFY(!view->chart()->axes(Qt::Horizontal).isEmpty() &&
                qobject_cast<QBarCategoryAxis *>(view->chart()->axes(Qt::Horizontal).first()));
    const auto pointAtBar = [view] {
        const QRectF plot = view->chart()->plotArea();
        const QPointF foot(plot.center().x(), plot.bottom() - plot.height() / 10);
        const QPoint place = view->mapFromScene(view->chart()->mapToScene(foot));
        QTest::mouseMove(view->viewport(), place - QPoint(0, 1));
        QTest::mouseMove(view->viewport(), place);
        return QToolTip::text();
    };
    QTRY_VERIFY2(pointAtBar().endsWith(u"\ntotal: 12"_s), qPrintable(QToolTip::text()));
    // It stays when the pointer rests there, for which views ask for a tool tip.
    QHelpEvent rest(QEvent::ToolTip, view->viewport()->rect().center(), QCursor::pos());
    QApplication::sendEvent(view->viewport(), &rest);
    QTest::qWait(500); // a tool tip that is taken away goes after 300 ms
    QVERIFY2(QToolTip::text().endsWith(u"\ntotal: 12"_s), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestInsightsResults::copiesAndExports()
{
    run(u"fields level, ms | filter ispresent(ms) | sort ms"_s);
    auto *menu = button("insightsExport")->menu();
    menu->findChild<QAction *>(u"insightsCopy"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"ERROR\t5\nINFO\t7"_s);
    table()->setFocus();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"INFO\t7"_s);

    QTemporaryDir folder;
    const QString file = folder.filePath(u"out.csv"_s);
    menu->findChild<QAction *>(u"insightsCsv"_s)->trigger();
    auto *dialog = m_page->findChild<QFileDialog *>(u"insightsExportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    dialog->selectFile(file);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("level,ms\r\nERROR,5\r\nINFO,7\r\n"));
}

void TestInsightsResults::resultsAsText()
{
    const InsightsResult result{
        {u"a"_s, u"b,c"_s}, {{{u"x \"y\""_s, QString()}, {}}, {{u"1\n2"_s, u""_s}, {}}}, -1};
    QCOMPARE(insightsCsv(result), QByteArray("a,\"b,c\"\r\n\"x \"\"y\"\"\",\r\n\"1\n2\",\r\n"));
    const auto json = QJsonDocument::fromJson(insightsJson(result)).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[0].toObject(), (QJsonObject{{u"a"_s, u"x \"y\""_s}}));
    QCOMPARE(json[1].toObject().size(), 2);
    QCOMPARE(insightsText(result, {1}), u"1 2\t"_s);
}

void TestInsightsResults::seriesOfAResult()
{
    const QString first = u"2026-01-25 12:30:00.000"_s;
    const QString second = u"2026-01-25 12:35:00.000"_s;
    InsightsResult result{{u"bin(5m)"_s, u"n"_s, u"m"_s},
                          {{{second, u"2"_s, QString()}, {}}, {{first, u"1"_s, u"5"_s}, {}}},
                          0};
    auto series = insightsSeries(result);
    QCOMPARE(series.size(), 2);
    QCOMPARE(series[1].name, u"n"_s);
    QCOMPARE(series[1].points, (QList<QPointF>{{1769344200000.0, 1}, {1769344500000.0, 2}}));
    QCOMPARE(series[0].points.size(), 1);
    result = {{u"bin(5m)"_s, u"level"_s, u"n"_s},
              {{{first, u"INFO"_s, u"3"_s}, {}}, {{first, u"WARN"_s, u"1"_s}, {}}},
              0};
    series = insightsSeries(result);
    QCOMPARE(series.size(), 2);
    QCOMPARE(series[0].name, u"INFO"_s);
    result.timeColumn = -1;
    QVERIFY(insightsSeries(result).isEmpty());
}

void TestInsightsResults::modelKeepsItsContract()
{
    InsightsResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResult({{u"a"_s}, {{{u"x"_s}, {}}}, -1});
    QCOMPARE(model.rowCount(), 1);
    model.setResult({});
    QCOMPARE(model.columnCount(), 0);
}

LAMBDESK_TEST(QApplication, TestInsightsResults)
#include "tst_insightsresults.moc"
