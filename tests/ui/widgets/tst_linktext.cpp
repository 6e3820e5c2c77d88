// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/linktext.h>

#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

class TestLinkText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWhereReadingDoes_data();
    void beginsWhereReadingDoes();
};

void TestLinkText::beginsWhereReadingDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestLinkText::beginsWhereReadingDoes()
{
    QFETCH(Qt::LayoutDirection, direction);
    QStandardItemModel model;
    model.appendRow({new QStandardItem(u"name"_s), new QStandardItem(u"other"_s)});
    QTableView table;
    table.setLayoutDirection(direction);
    table.setModel(&model);
    table.setColumnWidth(0, 300);
    table.resize(600, 200);
    table.show();
    const QModelIndex name = model.index(0, 0);
    const QRect cell = table.visualRect(name);
    const bool mirrored = direction == Qt::RightToLeft;
    QCOMPARE(isOnText(table, name, cell.left() + 10), !mirrored);
    QCOMPARE(isOnText(table, name, cell.right() - 10), mirrored);
    QVERIFY(!isOnText(table, name, cell.center().x()));
}

LAMBDESK_TEST(QApplication, TestLinkText)
#include "tst_linktext.moc"
