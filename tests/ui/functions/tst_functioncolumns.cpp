// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functions/functionlistmodel.h>
#include <ui/functions/functionspage.h>

#include <QHeaderView>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The columns of the list of functions, by mouse.
class TestFunctionColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveEdgesThatAreDrawn()
    {
        WindowFixture fixture;
        if (fixture.runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        fixture.create(u"hello"_s, "exports.handler = async () => 1;\n");
        FunctionsPage page(*fixture.services);
        page.resize(1200, 600);
        page.show();
        page.load();
        auto *table = find<QTableView>(page, "functionTable");
        QTRY_VERIFY(table->isVisible());
        QHeaderView *header = table->horizontalHeader();
        QTRY_COMPARE(header->length(), table->viewport()->width());
        for (int column = FunctionListModel::Name; column < FunctionListModel::LastModified; ++column) {
            // The widest makes room for the others.
            const int by = header->sectionSize(column) > 300 ? -100 : 10;
            const int before = header->sectionSize(column);
            const int end = header->sectionViewportPosition(column) + before - 1;
            const QPoint edge(end, header->height() / 2);
            QWidget *paper = header->viewport();
            QTest::mousePress(paper, Qt::LeftButton, {}, edge);
            QTest::mouseMove(paper, edge + QPoint(by / 2, 0));
            QTest::mouseMove(paper, edge + QPoint(by, 0));
            QTest::mouseRelease(paper, Qt::LeftButton, {}, edge + QPoint(by, 0));
            QTRY_COMPARE(header->length(), table->viewport()->width());
            QCOMPARE(header->sectionSize(column), before + by);
        }
    }
};

LAMBDESK_TEST(QApplication, TestFunctionColumns)
#include "tst_functioncolumns.moc"
