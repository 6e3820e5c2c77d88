// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/functions/tilegrid.h>
#include <ui/style/theme.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/tile.h>

#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// What a column or a tile has no room for.
class TestCutText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWholeInTheToolTip()
    {
        const QString words = u"Redo <what> was taken back in a field, in an editor, or in a list"_s;
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(words));
        DataTable table(u"Table"_s);
        table.setModel(&model);
        table.resize(1200, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.horizontalHeader()->resizeSection(0, 1100);
        askAt(table);
        QVERIFY(!QToolTip::isVisible()); // it is whole
        table.horizontalHeader()->resizeSection(0, 150);
        askAt(table);
        QVERIFY(QToolTip::isVisible());
        QCOMPARE(QToolTip::text(), u"<p>%1</p>"_s.arg(words.toHtmlEscaped()));
        QToolTip::hideText();
        // What the model has to say of it comes first.
        model.item(0, 0)->setToolTip(u"of the model"_s);
        askAt(table);
        QTRY_COMPARE(QToolTip::text(), u"of the model"_s);
        QToolTip::hideText();
    }

    void isNothingBelowTheLastRow()
    {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(u"Redo"_s));
        DataTable table(u"Table"_s);
        table.setModel(&model);
        table.resize(1200, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QPoint below = table.visualRect(model.index(0, 0)).bottomLeft() + QPoint(20, 10);
        QVERIFY(!table.indexAt(below).isValid());
        QTRY_VERIFY(!QToolTip::isVisible()); // that of another test goes after a while
        askAt(table, below);
        QVERIFY(!QToolTip::isVisible());
        model.item(0, 0)->setText({}); // nor in a cell that says nothing, however narrow
        table.horizontalHeader()->setMinimumSectionSize(1);
        table.horizontalHeader()->resizeSection(0, 2);
        askAt(table, table.visualRect(model.index(0, 0)).center());
        QVERIFY(!QToolTip::isVisible());
    }

    void isTheSecondLineOfATilesTitle()
    {
        TileGrid grid;
        auto *brief = new Tile(u"hello"_s, u"Says hello."_s, u"sample"_s);
        auto *longer = new Tile(u"a-blueprint-with-a-longer-name"_s, u"Says more."_s, u"sample"_s);
        grid.addTile(brief);
        grid.addTile(longer);
        const int width = brief->sizeHint().width();
        grid.resize(2 * width + Theme::current().spaceLarge, 600);
        grid.relayout();
        QCOMPARE(longer->width(), width);
        QVERIFY(longer->heightForWidth(width) > brief->heightForWidth(width));
        QCOMPARE(longer->height(), longer->heightForWidth(width));
        QCOMPARE(brief->size(), longer->size());
        grid.resize(6 * width, 600);
        grid.relayout();
        QCOMPARE(longer->height(), brief->sizeHint().height());
    }

private:
    static void askAt(const QTableView &table)
    {
        askAt(table, table.visualRect(table.model()->index(0, 0)).topLeft() + QPoint(20, 10));
    }
    static void askAt(const QTableView &table, QPoint place)
    {
        QHelpEvent event(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table.viewport(), &event);
    }
};

LAMBDESK_TEST(QApplication, TestCutText)
#include "tst_cuttext.moc"
