// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/eventsfixture.h>
#include <tests/support/testprogram.h>
#include <ui/logs/eventexport.h>
#include <ui/logs/rowselection.h>

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Events that are selected one by one, and what is done with them.
class TestEventSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<EventsFixture>(); }
    void cleanup() { m.reset(); }

    void selectsSingleRows();
    void selectsFoldedRunsAmongOthers();
    void addsAndTakesAwayRows();

private:
    std::unique_ptr<EventsFixture> m;
};

void TestEventSelection::selectsSingleRows()
{
    m->runs(1);
    m->open();
    m->key(Qt::Key_Home);
    QTRY_VERIFY(m->isWholeInSight());
    const int x = m->view()->columns().message + 20;
    m->click(1, x);
    m->click(3, x, 5, Qt::ControlModifier);
    m->click(6, x, 5, Qt::ControlModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{1, 2}, {3, 4}, {6, 7}}));
    m->click(3, x, 5, Qt::ControlModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{1, 2}, {6, 7}}));
    // By keys: the current row moves on without the selection.
    m->key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m->view()->currentRow(), 4);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{1, 2}, {6, 7}}));
    m->key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{1, 2}, {4, 5}, {6, 7}}));
    QTRY_COMPARE(m->find<QLabel>(u"eventsState"_s)->text().section(u" · "_s, 1, 1), u"3 selected"_s);
    m->click(9, x, 5, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{1, 2}, {4, 10}}));
    m->click(8, x, 5, Qt::ControlModifier);
    m->click(6, x, 5, Qt::ControlModifier);
    m->click(5, x, 5, Qt::ControlModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{1, 2}, {4, 5}, {7, 8}, {9, 10}}));

    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear();
    m->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(clipboard->text(),
                 u"line 1 of a run\nline 4 of a run\nline 7 of a run\nline 9 of a run\n"_s);
    QTemporaryDir folder;
    auto *exporter = m->page->findChild<EventExport *>();
    QSignalSpy done(exporter, &EventExport::done);
    exporter->save(m->view()->selectedRows(), folder.filePath(u"some.jsonl"_s));
    QTRY_COMPARE(done.size(), 1);
    QFile file(folder.filePath(u"some.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QCOMPARE(saved.count('\n'), 4);
    QVERIFY2(saved.contains("line 1 ") && saved.contains("line 9 ") && !saved.contains("line 5 "), saved);

    // A click without Ctrl begins anew; the last row can be taken away, too.
    m->click(2, x);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{2, 3}}));
    m->key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m->view()->selectedRows().isEmpty());
    QCOMPARE(m->view()->currentRow(), 2);
    QVERIFY(!m->page->findChild<QAction *>(u"copyEvents"_s)->isEnabled());
}

void TestEventSelection::selectsFoldedRunsAmongOthers()
{
    m->runs(3);
    m->open();
    QTest::mouseClick(m->find<QAbstractButton>(u"foldAll"_s), Qt::LeftButton);
    QTRY_COMPARE(m->view()->lines().size(), 3);
    const int x = m->view()->columns().message + 20;
    m->click(0, x);
    m->click(200, x, 5, Qt::ControlModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{0, 100}, {200, 300}}));
    m->click(0, x, 5, Qt::ControlModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{200, 300}}));
}

void TestEventSelection::addsAndTakesAwayRows()
{
    using Rows = QList<EventRows>;
    RowSelection rows;
    rows.add({10, 20});
    rows.add({30, 31});
    rows.add({0, 1});
    QCOMPARE(rows.stretches(), (Rows{{0, 1}, {10, 20}, {30, 31}}));
    rows.remove({12, 15});
    rows.remove({19, 40});
    QCOMPARE(rows.stretches(), (Rows{{0, 1}, {10, 12}, {15, 19}}));
    rows.add({1, 10}); // touches both
    QCOMPARE(rows.stretches(), (Rows{{0, 12}, {15, 19}}));
    rows.add({5, 5});
    QCOMPARE(countRows(rows.stretches()), 16);
    for (const qint64 row : {0, 11, 15, 18})
        QVERIFY(hasRow(rows.stretches(), row));
    for (const qint64 row : {-1, 12, 14, 19})
        QVERIFY(!hasRow(rows.stretches(), row));
    rows.set({7, 8});
    QCOMPARE(rows.stretches(), (Rows{{7, 8}}));
    rows.clear();
    QVERIFY(rows.stretches().isEmpty());
}

LAMBDESK_TEST(QApplication, TestEventSelection)
#include "tst_eventselection.moc"
