// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/widgets/datatable.h>

#include <QAbstractTableModel>
#include <QApplication>
#include <QSet>
#include <QTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

/// Thousands of rows, and which of them were asked for.
class ManyRows final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 10'000; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        asked.insert(index.row());
        return u"The text of a row that has one"_s;
    }

    mutable QSet<int> asked;
};

} // namespace

class TestDataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsColumnsByFewOfManyRows()
    {
        ManyRows rows;
        DataTable table(u"Rows"_s);
        table.setModel(&rows);
        table.resize(600, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table, patience));
        rows.asked.clear();
        table.resizeColumnsToContents();
        QVERIFY(!rows.asked.isEmpty());
        QVERIFY2(rows.asked.size() < 200, qPrintable(QString::number(rows.asked.size())));
        const QString text = rows.index(0, 0).data().toString();
        QVERIFY(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(text));
    }
};

LAMBDESK_TEST(QApplication, TestDataTable)
#include "tst_datatable.moc"
