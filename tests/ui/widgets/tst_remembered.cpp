// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/remembered.h>

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestRemembered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"lambdesk-test"_s); }
    void init() { QSettings().clear(); }
    void keepsASplittersSizes();
    void keepsColumns();
    void keepsColumnsForAnotherZoom();
    void leavesOtherColumnsAlone();
    void givesTitlesOfAnotherLanguageTheirRoom();
    void keepsTheTab();
    void keepsAWindow();
    void writesOnceThingsRest();

private:
    static std::unique_ptr<QSplitter> makeSplitter();
    std::unique_ptr<QTableView> makeTable(int columns = 3, const QString &title = u"Title"_s);
    static void drag(QWidget *widget, const QPoint &from, const QPoint &to);

    QStandardItemModel m_model;
};

std::unique_ptr<QSplitter> TestRemembered::makeSplitter()
{
    auto splitter = std::make_unique<QSplitter>();
    splitter->addWidget(new QWidget);
    splitter->addWidget(new QWidget);
    splitter->resize(600, 200);
    splitter->setSizes({300, 300});
    rememberSizes(splitter.get(), u"test/sizes"_s);
    splitter->show();
    return splitter;
}

std::unique_ptr<QTableView> TestRemembered::makeTable(int columns, const QString &title)
{
    m_model.clear();
    m_model.setRowCount(2);
    m_model.setColumnCount(columns);
    m_model.setHorizontalHeaderItem(0, new QStandardItem(title));
    auto table = std::make_unique<QTableView>();
    table->setModel(&m_model);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    rememberColumns(header, u"test/columns"_s);
    table->resize(600, 200);
    table->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(table.get(), patience)); }();
    return table;
}

void TestRemembered::drag(QWidget *widget, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

void TestRemembered::keepsASplittersSizes()
{
    auto splitter = makeSplitter();
    QWidget *handle = splitter->handle(1);
    drag(handle, handle->rect().center(), handle->rect().center() + QPoint(100, 0));
    const QList<int> sizes = splitter->sizes();
    QVERIFY(sizes.first() > 350);
    splitter->hide(); // as when its window is closed
    QCOMPARE(makeSplitter()->sizes(), sizes);
}

void TestRemembered::keepsColumns()
{
    auto table = makeTable();
    QHeaderView *header = table->horizontalHeader();
    const int edge = header->sectionViewportPosition(0) + header->sectionSize(0) - 1;
    const int middle = header->height() / 2;
    drag(header->viewport(), {edge, middle}, {edge + 60, middle});
    const int width = header->sectionSize(0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(1) + 20, middle});
    QCOMPARE(header->sortIndicatorSection(), 1);
    header->moveSection(1, 0);
    table->hide();

    const auto next = makeTable();
    QHeaderView *restored = next->horizontalHeader();
    QCOMPARE(restored->sectionSize(0), width);
    QCOMPARE(restored->visualIndex(1), 0);
    QCOMPARE(restored->sortIndicatorSection(), 1);
    QCOMPARE(restored->sectionResizeMode(2), QHeaderView::Stretch);
}

void TestRemembered::keepsColumnsForAnotherZoom()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    auto table = makeTable();
    table->horizontalHeader()->resizeSection(0, 150);
    table->hide();
    table.reset();
    themes.setZoom(2);
    QCOMPARE(makeTable()->horizontalHeader()->sectionSize(0), 300);
}

void TestRemembered::leavesOtherColumnsAlone()
{
    auto table = makeTable();
    table->horizontalHeader()->resizeSection(0, 222);
    table->hide();
    const auto other = makeTable(4);
    QVERIFY(other->horizontalHeader()->sectionSize(0) != 222);
    QCOMPARE(other->horizontalHeader()->count(), 4);
}

void TestRemembered::givesTitlesOfAnotherLanguageTheirRoom()
{
    auto table = makeTable();
    table->horizontalHeader()->resizeSection(0, 120);
    table->hide();
    table.reset();
    table = makeTable();
    QCOMPARE(table->horizontalHeader()->sectionSize(0), 120); // as the user wanted it
    table.reset();
    table = makeTable(3, u"A title that needs much more room than the column has had"_s);
    const QHeaderView *header = table->horizontalHeader();
    QVERIFY(header->sectionSize(0) > 120);
    QVERIFY(header->sectionSize(0) >= header->sectionSizeHint(0));
}

void TestRemembered::keepsTheTab()
{
    const auto make = [] {
        auto tabs = std::make_unique<QTabWidget>();
        for (const auto &title : {u"a"_s, u"b"_s, u"c"_s})
            tabs->addTab(new QWidget, title);
        rememberTab(tabs.get(), u"test/tab"_s);
        tabs->show();
        return tabs;
    };
    auto tabs = make();
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(2).center());
    tabs->hide();
    QCOMPARE(make()->currentIndex(), 2);
}

void TestRemembered::keepsAWindow()
{
    QWidget window;
    QVERIFY(!rememberGeometry(&window, u"test/window"_s));
    window.show();
    window.resize(432, 321);
    window.hide();
    QWidget next;
    QVERIFY(rememberGeometry(&next, u"test/window"_s));
    QCOMPARE(next.size(), QSize(432, 321));
}

void TestRemembered::writesOnceThingsRest()
{
    auto splitter = makeSplitter();
    QWidget *handle = splitter->handle(1);
    drag(handle, handle->rect().center(), handle->rect().center() + QPoint(50, 0));
    QVERIFY(!QSettings().contains(u"test/sizes"_s));
    QTRY_VERIFY(QSettings().contains(u"test/sizes"_s)); // should the program be killed
}

LAMBDESK_TEST(QApplication, TestRemembered)
#include "tst_remembered.moc"
