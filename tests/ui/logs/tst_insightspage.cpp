// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/logqueries.h>
#include <model/logs/savedqueries.h>
#include <tests/support/logfixture.h>
#include <tests/support/windowfixture.h>
#include <ui/logs/insightseditor.h>
#include <ui/logs/insightsexport.h>
#include <ui/logs/insightspage.h>
#include <ui/logs/insightsresultmodel.h>
#include <ui/logs/insightsseries.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTreeWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestInsightsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoFirst();
    void choosesGroupsByKeys();
    void runsByCtrlEnter();
    void underlinesAMistakeAndDoesNotRun();
    void saysThatNothingFits();
    void cancels();
    void looksAtTheTimeThatIsChosen();
    void showsTheFieldsOfARow();
    void goesToTheEvent();
    void drawsGroupsByTime();
    void takesASample();
    void savesTakesAndDeletesAQuery();
    void copiesAndExports();
    void resultsAsText();
    void seriesOfAResult();
    void modelKeepsItsContract();

private:
    void run(const QString &query);
    QPushButton *button(const char *name) const { return find<QPushButton>(*m_page, name); }
    InsightsEditor *editor() const { return find<InsightsEditor>(*m_page, "insightsQuery"); }
    QTableView *table() const { return find<QTableView>(*m_page, "insightsTable"); }
    QTreeWidget *queryTree() const { return find<QTreeWidget>(*m_page, "insightsQueries"); }
    QString label(const char *name) const { return find<QLabel>(*m_page, name)->text(); }
    QTreeWidgetItem *item(const QString &text) const
    {
        return queryTree()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<LogFixture> m_logs;
    std::unique_ptr<WorkspaceFixture> m_workspace;
    RandomIdGenerator m_ids;
    std::shared_ptr<QSemaphore> m_gate; ///< an event waits for a permit, when there is one
    std::unique_ptr<LogQueries> m_queries;
    std::unique_ptr<SavedQueries> m_saved;
    std::unique_ptr<InsightsPage> m_page;
};

void TestInsightsPage::init()
{
    m_logs = std::make_unique<LogFixture>();
    m_logs->clock.time = QDateTime::currentDateTimeUtc();
    m_logs->makeStream();
    m_logs->makeStream(u"/aws/lambda/other"_s);
    m_logs->put({R"({"level":"ERROR","ms":5})", "plain text", R"({"level":"INFO","ms":7})"},
                m_logs->now() - 60'000);
    m_workspace = std::make_unique<WorkspaceFixture>();
    QVERIFY(m_workspace->workspace.open());
    m_gate.reset();
    m_queries = std::make_unique<LogQueries>(
        [this](const LogRange &range, const std::function<bool(const LogHit &)> &visit) {
            return m_logs->logs->forEach(range, [visit, gate = m_gate](const LogHit &hit) {
                if (gate)
                    gate->acquire();
                return visit(hit);
            });
        },
        m_ids, u"123456789012"_s);
    m_saved = std::make_unique<SavedQueries>(m_workspace->workspace);
    const QList<SampleQuery> samples{{u"levels"_s, u"Events by level"_s, u"stats count(*) as n by level"_s}};
    m_page = std::make_unique<InsightsPage>(
        InsightsPage::Collaborators{*m_logs->logs, *m_queries, *m_saved, samples});
    m_page->resize(1200, 800);
    m_page->load();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestInsightsPage::cleanup()
{
    if (m_gate)
        m_gate->release(1000);
    m_page.reset();
    m_queries.reset();
    m_saved.reset();
    m_workspace.reset();
    m_logs.reset();
}

void TestInsightsPage::run(const QString &query)
{
    m_page->setGroups({testGroup});
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor(), query);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(label("insightsStatus").contains(u"scanned"_s) && button("insightsRun")->isEnabled());
}

void TestInsightsPage::saysWhatToDoFirst()
{
    QVERIFY(label("insightsHint").contains(u"Select one or more log groups"_s));
    click(button("insightsRun"));
    QCOMPARE(label("insightsProblem"), u"Select at least one log group."_s);
    QVERIFY(!button("insightsExport")->isEnabled());
    QVERIFY(!button("insightsCancel")->isVisible());
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() == Qt::StrongFocus &&
            !qobject_cast<const QPushButton *>(widget) && !widget->objectName().startsWith(u"qt_"_s) &&
            widget->objectName().startsWith(u"insights"_s))
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QTabWidget *>(widget),
                     qPrintable(widget->objectName()));
    }
}

void TestInsightsPage::choosesGroupsByKeys()
{
    auto *groups = button("insightsGroups");
    QCOMPARE(groups->text(), u"Select log groups"_s);
    click(groups);
    auto *list = m_page->findChild<QListWidget *>(u"insightsGroupList"_s);
    auto *filter = m_page->findChild<QLineEdit *>(u"insightsGroupFilter"_s);
    QTRY_COMPARE(list->count(), 2);
    QTest::keyClicks(filter, u"hello"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(groups->text(), testGroup);
    filter->clear();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(groups->text(), u"2 log group(s)"_s);
    QVERIFY(groups->accessibleName().contains(testGroup));
    list->setCurrentRow(-1);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(list->hasFocus());
    QTest::keyClicks(filter, u"nowhere"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"No log group has that in its name."_s);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(label("insightsHint").contains(u"Press Run query"_s));
}

void TestInsightsPage::runsByCtrlEnter()
{
    run(u"fields level, ms | filter ispresent(ms) | sort ms desc"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"level"_s);
    QCOMPARE(cell(0, 0), u"INFO"_s);
    QCOMPARE(cell(1, 1), u"5"_s);
    QVERIFY2(label("insightsStatus").startsWith(u"2 records matched, 3 records ("_s),
             qPrintable(label("insightsStatus")));
    QCOMPARE(find<QTabWidget>(*m_page, "insightsTabs")->tabText(0), u"Logs (2)"_s);
    QVERIFY(button("insightsExport")->isEnabled());
}

void TestInsightsPage::underlinesAMistakeAndDoesNotRun()
{
    m_page->setGroups({testGroup});
    editor()->setPlainText(u"fields @message\n| filtr level = 1"_s);
    QTRY_VERIFY(label("insightsProblem").startsWith(u"Expected a command"_s));
    const auto marks = editor()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].cursor.selectedText(), u"filtr"_s);
    QTest::keyClick(editor(), Qt::Key_Enter, Qt::ControlModifier);
    QVERIFY(button("insightsRun")->isEnabled());
    QCOMPARE(settled(m_queries->list()).value().size(), 0);
    editor()->setPlainText(u"fields"_s);
    QTRY_VERIFY(label("insightsProblem").startsWith(u"Expected a field"_s));
    QCOMPARE(editor()->extraSelections()[0].cursor.selectedText(), u"s"_s);
    editor()->setPlainText(u"fields @message"_s);
    QTRY_VERIFY(!find<QLabel>(*m_page, "insightsProblem")->isVisible());
    QVERIFY(editor()->extraSelections().isEmpty());
}

void TestInsightsPage::saysThatNothingFits()
{
    run(u"filter @message like 'nowhere'"_s);
    QTRY_VERIFY(label("insightsHint").startsWith(u"No results."_s));
    QVERIFY(find<QLabel>(*m_page, "insightsHint")->isVisible());
}

void TestInsightsPage::cancels()
{
    m_gate = std::make_shared<QSemaphore>();
    m_page->setGroups({testGroup});
    click(button("insightsRun"));
    QTRY_VERIFY(button("insightsCancel")->isVisible());
    QVERIFY(!button("insightsRun")->isEnabled());
    QTRY_VERIFY(label("insightsStatus").contains(u"%"_s)); // it runs
    click(button("insightsCancel"));
    QTRY_VERIFY(label("insightsStatus").startsWith(u"Cancelled"_s));
    QVERIFY(button("insightsRun")->isEnabled());
    QVERIFY(!button("insightsCancel")->isVisible());
}

void TestInsightsPage::looksAtTheTimeThatIsChosen()
{
    auto *range = find<QComboBox>(*m_page, "insightsTimeRange");
    range->setFocus();
    QTest::keyClick(range, Qt::Key_End);
    QCOMPARE(range->currentText(), u"Custom"_s);
    auto *from = find<QDateTimeEdit>(*m_page, "insightsFrom");
    auto *to = find<QDateTimeEdit>(*m_page, "insightsTo");
    QVERIFY(from->isVisible());
    from->setDateTime(QDateTime::currentDateTime().addDays(-2));
    to->setDateTime(QDateTime::currentDateTime().addDays(-1));
    run(u"fields @message"_s);
    QTRY_VERIFY(label("insightsHint").startsWith(u"No results."_s));
    to->setDateTime(QDateTime::currentDateTime().addDays(-3));
    click(button("insightsRun"));
    QCOMPARE(label("insightsProblem"), u"The time range ends before it begins."_s);
    QTest::keyClick(range, Qt::Key_Home);
    QCOMPARE(range->currentText(), u"Last 15 minutes"_s);
    QVERIFY(!from->isVisible());
    run(u"fields @message"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestInsightsPage::showsTheFieldsOfARow()
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

void TestInsightsPage::goesToTheEvent()
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

void TestInsightsPage::drawsGroupsByTime()
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

void TestInsightsPage::takesASample()
{
    auto *sample = item(u"Events by level"_s);
    QVERIFY(sample);
    queryTree()->setFocus();
    queryTree()->setCurrentItem(sample);
    QTest::keyClick(queryTree(), Qt::Key_Return);
    QCOMPARE(editor()->query(), u"stats count(*) as n by level"_s);
    QVERIFY(!button("insightsDelete")->isEnabled());
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(editor()->query().startsWith(u"fields @timestamp"_s));
}

void TestInsightsPage::savesTakesAndDeletesAQuery()
{
    m_page->setGroups({testGroup});
    editor()->setPlainText(u"fields ms"_s);
    click(button("insightsSave"));
    auto *dialog = m_page->findChild<QInputDialog *>(u"insightsSaveDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"times"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(item(u"times"_s));

    editor()->setPlainText(u"fields other"_s);
    m_page->setGroups({});
    queryTree()->setCurrentItem(item(u"times"_s));
    QTest::keyClick(queryTree(), Qt::Key_Return);
    QCOMPARE(editor()->query(), u"fields ms"_s);
    QCOMPARE(button("insightsGroups")->text(), testGroup);

    queryTree()->setCurrentItem(item(u"times"_s));
    click(button("insightsDelete"));
    QDialog *question = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->inherits("lambdesk::ConfirmDialog"))
            question = qobject_cast<QDialog *>(window);
    }
    QVERIFY(question);
    for (auto *choice : question->findChildren<QPushButton *>()) {
        if (choice->text() == u"Delete"_s) {
            click(choice);
            break;
        }
    }
    QTRY_VERIFY(!item(u"times"_s));
}

void TestInsightsPage::copiesAndExports()
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

void TestInsightsPage::resultsAsText()
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

void TestInsightsPage::seriesOfAResult()
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

void TestInsightsPage::modelKeepsItsContract()
{
    InsightsResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResult({{u"a"_s}, {{{u"x"_s}, {}}}, -1});
    QCOMPARE(model.rowCount(), 1);
    model.setResult({});
    QCOMPARE(model.columnCount(), 0);
}

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
