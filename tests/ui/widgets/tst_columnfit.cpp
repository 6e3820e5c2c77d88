// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/remembered.h>

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>

#include <memory>
#include <utility>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Of a table of three columns: the first is as wide as its contents, the second has the rest.
class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"lambdesk-test"_s); }
    void init()
    {
        m_table.reset(); // what it keeps as it goes is none of the next test's
        QSettings().clear();
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void suitsTheTableUntilAColumnIsDrawn_data() { directions(); }
    void suitsTheTableUntilAColumnIsDrawn();
    void letsEachColumnBeDrawn_data() { directions(); }
    void letsEachColumnBeDrawn();
    void letsAllBeReachedBesideAWideOne_data() { directions(); }
    void letsAllBeReachedBesideAWideOne();
    void goesOnWhenAReleaseIsLost_data();
    void goesOnWhenAReleaseIsLost();
    void keepsDrawnColumns_data() { directions(); }
    void keepsDrawnColumns();
    void goesOnSuitingWhatWasOnlySorted();
    void narrowsTheOthersBeforeItScrolls();
    void keepsTheNameInSight();
    void sharesTheWidth();
    void haveTheirWidthsBackAfterAZoom();

private:
    static void directions();
    void makeTable(int width = 600);
    QHeaderView *header() const { return m_table->horizontalHeader(); }
    int room() const { return m_table->viewport()->width(); }
    /// Draws the end of a column by so many pixels to where there is more room for it.
    void draw(int column, int by);
    QList<int> widths() const;

    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;
};

void TestColumnFit::directions()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("mirrored") << Qt::RightToLeft;
}

void TestColumnFit::makeTable(int width)
{
    m_table.reset();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
    m_model.appendRow({new QStandardItem(u"a name of some length"_s), new QStandardItem(u"b"_s)});
    m_table = std::make_unique<QTableView>();
    m_table->setModel(&m_model);
    m_table->verticalHeader()->hide();
    m_table->setSortingEnabled(true);
    header()->resizeSection(2, 120);
    rememberColumns(header(), u"test/columns"_s, ColumnFit::leaveRest(header(), 1, {0}));
    m_table->resize(width, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get(), patience));
    QTRY_COMPARE(header()->length(), room());
}

void TestColumnFit::draw(int column, int by)
{
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    const int start = header()->sectionViewportPosition(column);
    const QPoint edge(mirrored ? start + 1 : start + header()->sectionSize(column) - 1,
                      header()->height() / 2);
    const QPoint to = edge + QPoint(mirrored ? -by : by, 0);
    QWidget *paper = header()->viewport();
    QTest::mousePress(paper, Qt::LeftButton, {}, edge);
    QTest::mouseMove(paper, (edge + to) / 2);
    QTest::mouseMove(paper, to);
    QTest::mouseRelease(paper, Qt::LeftButton, {}, to);
}

QList<int> TestColumnFit::widths() const
{
    return {header()->sectionSize(0), header()->sectionSize(1), header()->sectionSize(2)};
}

void TestColumnFit::suitsTheTableUntilAColumnIsDrawn()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    makeTable();
    const QAbstractItemView *view = m_table.get();
    QCOMPARE(header()->sectionSize(0), view->sizeHintForColumn(0));
    QCOMPARE(header()->sectionSize(2), 120);
    const int rest = header()->sectionSize(1);
    m_table->resize(800, 200);
    QTRY_COMPARE(header()->sectionSize(1), rest + 200);
    QTRY_COMPARE(header()->length(), room());
    const int name = header()->sectionSize(0);
    m_model.appendRow(new QStandardItem(u"a name that is longer than the one above"_s));
    QTRY_VERIFY(header()->sectionSize(0) > name);
    QTRY_COMPARE(header()->length(), room());
    QTRY_COMPARE(header()->sectionSize(2), 120);
}

void TestColumnFit::letsEachColumnBeDrawn()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    makeTable();
    const QList<int> first = widths();
    draw(0, 30);
    QCOMPARE(widths().first(), first.at(0) + 30);
    QCOMPARE(widths().at(1), first.at(1));
    QTRY_COMPARE(widths().at(2), first.at(2) - 30); // what is left
    draw(1, -100);
    QCOMPARE(widths().at(1), first.at(1) - 100);
    QTRY_COMPARE(widths().at(2), first.at(2) + 70);
    // They stay so, whatever comes.
    m_table->resize(700, 200);
    m_model.appendRow(new QStandardItem(u"a name that is longer than the one above"_s));
    QTRY_COMPARE(widths().at(2), first.at(2) + 170);
    QCOMPARE(widths().at(0), first.at(0) + 30);
    QCOMPARE(widths().at(1), first.at(1) - 100);
}

void TestColumnFit::letsAllBeReachedBesideAWideOne()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    makeTable();
    QScrollBar *bar = m_table->horizontalScrollBar();
    QVERIFY(!bar->isVisible());
    draw(0, 700);
    QTRY_VERIFY(bar->isVisible());
    const auto sides = [this](int column) {
        const int start = header()->sectionViewportPosition(column);
        return std::pair(start, start + header()->sectionSize(column));
    };
    const auto isWithin = [this](int place) { return place >= 0 && place <= room(); };
    // The end of the wide one, which no step from column to column comes to.
    bar->setValue(widths().first() - room());
    QTRY_VERIFY(isWithin(direction == Qt::LeftToRight ? sides(0).second : sides(0).first));
    bar->setValue(bar->maximum());
    QTRY_VERIFY(isWithin(sides(2).first) && isWithin(sides(2).second));
}

void TestColumnFit::goesOnWhenAReleaseIsLost_data()
{
    QTest::addColumn<QEvent::Type>("sign");
    QTest::newRow("the mouse moves with no button") << QEvent::MouseMove;
    QTest::newRow("another window is in front") << QEvent::WindowDeactivate;
}

void TestColumnFit::goesOnWhenAReleaseIsLost()
{
    QFETCH(QEvent::Type, sign);
    makeTable();
    const QPoint inTitle(header()->sectionViewportPosition(1) + 20, header()->height() / 2);
    QWidget *paper = header()->viewport();
    QTest::mousePress(paper, Qt::LeftButton, {}, inTitle);
    if (sign == QEvent::MouseMove) {
        QMouseEvent move(sign, inTitle, paper->mapToGlobal(inTitle), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(paper, &move);
    } else {
        QEvent away(sign);
        QApplication::sendEvent(header(), &away);
    }
    const int rest = widths().at(1);
    m_table->resize(800, 200);
    QTRY_COMPARE(widths().at(1), rest + 200);
    QTest::mouseRelease(paper, Qt::LeftButton, {}, inTitle);
}

void TestColumnFit::keepsDrawnColumns()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    makeTable();
    draw(1, -100);
    QTRY_COMPARE(header()->length(), room());
    const QList<int> drawn = widths();
    m_table->hide(); // as when its window is closed
    makeTable(900);
    QCOMPARE(widths().at(0), drawn.at(0));
    QCOMPARE(widths().at(1), drawn.at(1));
    QTRY_COMPARE(widths().at(2), drawn.at(2) + 300);
}

void TestColumnFit::goesOnSuitingWhatWasOnlySorted()
{
    makeTable();
    const QList<int> before = widths();
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {},
                      {header()->sectionViewportPosition(1) + 20, header()->height() / 2});
    QCOMPARE(header()->sortIndicatorSection(), 1);
    m_table->hide();
    makeTable(900);
    QCOMPARE(header()->sortIndicatorSection(), 1);
    QTRY_COMPARE(widths().at(1), before.at(1) + 300);
    QCOMPARE(widths().at(2), before.at(2));
}

void TestColumnFit::narrowsTheOthersBeforeItScrolls()
{
    constexpr int least = 30;
    makeTable();
    header()->setMinimumSectionSize(least);
    const int name = widths().at(0);
    const int title = qMax(least, header()->sectionSizeHint(1));
    const int frame = m_table->width() - room();
    m_table->resize(name + title + 80 + frame, 200);
    QTRY_COMPARE(widths(), (QList<int>{name, title, 80}));
    // Then the one that has the rest is cut, and in the end it scrolls.
    m_table->resize(name + 2 * least + frame, 200);
    QTRY_COMPARE(header()->length(), room());
    QCOMPARE(widths().at(0), name);
    m_table->resize(name + frame, 200);
    QTRY_VERIFY(header()->length() > room());
    QCOMPARE(widths().at(0), name);
    m_table->resize(600, 200);
    QTRY_COMPARE(widths().at(2), 120);
    QTRY_COMPARE(header()->length(), room());
}

void TestColumnFit::keepsTheNameInSight()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Name"_s, u"A title of some length"_s, u"Another title as long"_s});
    model.appendRow({new QStandardItem(u"a name of some length"_s), new QStandardItem(u"1"_s),
                     new QStandardItem(u"2"_s)});
    QTableView table;
    table.setModel(&model);
    table.verticalHeader()->hide();
    const QAbstractItemView *view = &table;
    const int name = view->sizeHintForColumn(0);
    QHeaderView *columns = table.horizontalHeader();
    columns->setMinimumSectionSize(30);
    for (const int other : {1, 2})
        columns->resizeSection(other, name);
    ColumnFit::leaveRest(columns, 0, {}, ColumnFit::Needs::Contents);
    table.show();
    table.resize(5 * name, 200);
    QTRY_VERIFY(columns->sectionSize(0) > 2 * name);
    QVERIFY(columns->sectionSize(1) >= name);
    table.resize(2 * name, 200);
    QTRY_VERIFY(columns->sectionSize(1) < name);
    QTRY_COMPARE(columns->length(), table.viewport()->width());
    QVERIFY(columns->sectionSize(0) >= name);
}

void TestColumnFit::sharesTheWidth()
{
    QStandardItemModel model(1, 4);
    QTableView table;
    table.setModel(&model);
    ColumnFit::share(table.horizontalHeader());
    table.resize(800, 200);
    table.show();
    const QHeaderView *columns = table.horizontalHeader();
    QTRY_COMPARE(columns->length(), table.viewport()->width());
    for (int column = 1; column < 4; ++column)
        QTRY_VERIFY(qAbs(columns->sectionSize(column) - columns->sectionSize(0)) <= 3);
}

void TestColumnFit::haveTheirWidthsBackAfterAZoom()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    QStandardItemModel model(1, 4);
    QTableView table;
    table.setModel(&model);
    QHeaderView *columns = table.horizontalHeader();
    for (int column = 1; column < 4; ++column)
        columns->resizeSection(column, 150);
    ColumnFit::leaveRest(columns, 0);
    table.resize(1200, 300);
    table.show();
    for (const double zoom : {1.0, 1.5, 2.0, 1.1, 1.0}) {
        themes.setZoom(zoom);
        QTRY_COMPARE(columns->length(), table.viewport()->width());
        for (int column = 1; column < 3; ++column)
            QTRY_COMPARE(columns->sectionSize(column), qRound(150 * zoom));
    }
}

LAMBDESK_TEST(QApplication, TestColumnFit)
#include "tst_columnfit.moc"
