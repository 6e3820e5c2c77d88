// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the Monitoring tab shows of a run that a killed program has left behind.
class TestCutShort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheRunWithoutFigures()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        PageFixture page;
        QSignalSpy finished(&page.services().runs, &RunService::runFinished);
        const auto id = WindowFixture::answer(page.services().runs.start(page.name, "{\"n\":1}", u"Mine"_s));
        QVERIFY(id);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        leaveAsBegun(page.window.folder.path());

        find<QTabWidget>(*page.page, "functionTabs")->setCurrentIndex(2);
        find<QTabWidget>(*page.page, "monitoringTabs")->setCurrentIndex(2);
        page.page->open(page.name);
        find<QTabWidget>(*page.page, "functionTabs")->setCurrentIndex(2);
        auto *table = find<QTableView>(*page.page, "runsTable");
        const auto outcome = [table] { return table->model()->index(0, 3).data().toString(); };
        QTRY_COMPARE(outcome(), u"Cut short"_s);
        table->selectRow(0);
        QTRY_VERIFY(find<QWidget>(*page.page, "runDetails")->isVisible());
        const auto *details = find<QWidget>(*page.page, "runDetails");
        const auto *heading = find<QLabel>(*details, "executionResult");
        QCOMPARE(heading->text(), u"Execution result: cut short"_s);
        for (const char *figure : {"duration", "billedDuration", "maxMemoryUsed"})
            QVERIFY2(!find<QLabel>(*details, figure)->isVisible(), figure);
        QCOMPARE(find<QLabel>(*details, "requestId")->text(), *id);
        QVERIFY(!find<QWidget>(*details, "resultText")->isVisible());
        QVERIFY(find<QWidget>(*details, "runAgainButton")->isVisible());
    }

private:
    /// As the row is until its run ends.
    static void leaveAsBegun(const QString &workspace)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"left"_s);
            database.setDatabaseName(WorkspacePaths{workspace}.database());
            QVERIFY(database.open());
            QSqlQuery query(database);
            const bool done = query.exec(u"UPDATE runs SET outcome = 'running', duration_ms = 0, "
                                         "billed_ms = 0, max_memory_mb = 0"_s);
            QVERIFY2(done && query.numRowsAffected() == 1, qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"left"_s);
    }
};

LAMBDESK_TEST(QApplication, TestCutShort)
#include "tst_cutshort.moc"
