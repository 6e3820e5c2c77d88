// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/titleheader.h>

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// What is painted of the titles of columns that are as wide as they ask to be.
class TestHeaderTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void areWhole_data();
    void areWhole();
    void endInDotsWhereThereIsNoRoom_data();
    void endInDotsWhereThereIsNoRoom();
    void beginWhereTheCellsBelowThemDo_data();
    void beginWhereTheCellsBelowThemDo();
    void runAsTheirTableInAWindowThatReadsFromTheRight_data();
    void runAsTheirTableInAWindowThatReadsFromTheRight();

private:
    /// The first column's title as it is painted, without the line that the column ends with.
    static QImage picture(const QHeaderView &header);
    /// What of a picture is not background.
    static QRect inkOf(const QImage &image);
    /// Width of the title's ink in a table's only column.
    static int ink(const QHeaderView &header) { return inkOf(picture(header)).width(); }
};

QImage TestHeaderTitles::picture(const QHeaderView &header)
{
    const int line = Theme::current().px(2);
    QWidget *paper = header.viewport();
    return paper->grab(QRect(0, line, header.sectionSize(0) - line, paper->height() - 2 * line)).toImage();
}

QRect TestHeaderTitles::inkOf(const QImage &image)
{
    QRect ink;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

void TestHeaderTitles::areWhole_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("sorted");
    for (const double zoom : {0.8, 1.0, 1.25, 2.0}) {
        QTest::addRow("%g", zoom) << zoom << false;
        QTest::addRow("%g, sorted by another column", zoom) << zoom << true;
    }
}

void TestHeaderTitles::areWhole()
{
    QFETCH(double, zoom);
    QFETCH(bool, sorted);
    const ThemeController theme(*qApp, ThemeChoice::Light, zoom);
    for (const QString &title : {u"How it came"_s, u"Time"_s, u"Wie er entstand"_s}) {
        QStandardItemModel model(0, 2);
        model.setHorizontalHeaderLabels({title, QString()});
        model.setHeaderData(0, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
        DataTable table(u"Table"_s);
        table.setModel(&model);
        if (sorted) {
            table.setSortingEnabled(true);
            table.sortByColumn(1, Qt::AscendingOrder);
        }
        table.resize(900, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table, lambdesk::test::patience));
        QHeaderView &header = *table.horizontalHeader();
        table.giveWidth(0, 600);
        QCOMPARE(header.sectionSize(0), 600);
        const int whole = ink(header);
        QVERIFY(whole > 0);
        table.giveWidth(0, 1);
        QVERIFY(header.sectionSize(0) < 600);
        QCOMPARE(ink(header), whole);
    }
}

void TestHeaderTitles::endInDotsWhereThereIsNoRoom_data()
{
    areWhole_data();
}

void TestHeaderTitles::endInDotsWhereThereIsNoRoom()
{
    QFETCH(double, zoom);
    QFETCH(bool, sorted);
    const ThemeController theme(*qApp, ThemeChoice::Light, zoom);
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels(
        {u"HHHHHHHHHHHH"_s, QString()}); // each is as high as any, and dots are low
    model.setHeaderData(0, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    DataTable table(u"Table"_s);
    table.setModel(&model);
    if (sorted) {
        table.setSortingEnabled(true);
        table.sortByColumn(1, Qt::AscendingOrder);
    }
    table.resize(900, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table, lambdesk::test::patience));
    QHeaderView &header = *table.horizontalHeader();
    header.resizeSection(0, 2 * header.sectionSizeHint(0));
    const int whole = ink(header);
    for (int percent = 50; percent <= 90; percent += 5) {
        header.resizeSection(0, header.sectionSizeHint(0) * percent / 100);
        const QImage image = picture(header);
        const QRect ink = inkOf(image);
        if (percent > 75 && ink.width() == whole) // it has room kept for an arrow that isn't there
            continue;
        const int end = qMax(1, QFontMetrics(header.font()).horizontalAdvance(u'.') / 2);
        const QRect last = inkOf(image.copy(ink.adjusted(ink.width() - end, -1, 0, 0)));
        QVERIFY2(last.height() <= ink.height() / 2, QByteArray::number(percent));
    }
}

void TestHeaderTitles::beginWhereTheCellsBelowThemDo_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("sorted");
    for (const bool sorted : {false, true}) {
        const char *order = sorted ? ", sorted" : "";
        QTest::addRow("from the left%s", order) << Qt::LeftToRight << sorted;
        QTest::addRow("from the right%s", order) << Qt::RightToLeft << sorted;
    }
}

void TestHeaderTitles::beginWhereTheCellsBelowThemDo()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, sorted);
    QApplication::setLayoutDirection(direction);
    const ThemeController theme(*qApp, ThemeChoice::Light);
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"HHH"_s, QString()});
    model.setHeaderData(0, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    model.setItem(0, 0, new QStandardItem(u"HHH"_s));
    DataTable table(u"Table"_s);
    table.setModel(&model);
    table.setSortingEnabled(sorted);
    table.setFocusPolicy(Qt::NoFocus);
    table.resize(900, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table, lambdesk::test::patience));
    const QHeaderView &header = *table.horizontalHeader();
    table.giveWidth(0, 400);
    // The half where reading begins, without the lines around.
    const auto begin = [direction](QWidget *paper, const QRect &whole) {
        const int line = 3;
        const QRect part = whole.adjusted(line, line, -line, -line);
        const QImage image = paper->grab(part).toImage();
        const int half = image.width() / 2;
        const bool mirrored = direction == Qt::RightToLeft;
        const QRect ink = inkOf(image.copy(mirrored ? half : 0, 0, half, image.height()));
        return line + (mirrored ? half - 1 - ink.right() : ink.left());
    };
    const QRect title(header.sectionViewportPosition(0), 0, header.sectionSize(0), header.height());
    const int atTitle = begin(header.viewport(), title);
    const int atCell = begin(table.viewport(), table.visualRect(model.index(0, 0)));
    QVERIFY2(qAbs(atTitle - atCell) <= 3, qPrintable(u"%1 %2"_s.arg(atTitle).arg(atCell)));
}

void TestHeaderTitles::runAsTheirTableInAWindowThatReadsFromTheRight_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("width");
    QTest::newRow("a sign first") << u"@message"_s << 300;
    QTest::newRow("signs last") << u"count(*)"_s << 300;
    QTest::newRow("cut") << u"@logStreamOfManyLetters"_s << 100;
}

void TestHeaderTitles::runAsTheirTableInAWindowThatReadsFromTheRight()
{
    QFETCH(QString, title);
    QFETCH(int, width);
    const ThemeController theme(*qApp, ThemeChoice::Light, 1);
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels({title, QString()});
    QList<QImage> images;
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(window);
        QTableView table;
        table.setLayoutDirection(Qt::LeftToRight);
        table.setHorizontalHeader(new TitleHeader(&table));
        table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table.setModel(&model);
        table.resize(900, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table, lambdesk::test::patience));
        table.setColumnWidth(0, width);
        images.append(picture(*table.horizontalHeader()));
        QVERIFY(inkOf(images.constLast()).isValid());
    }
    QCOMPARE(images.at(1), images.at(0));
}

LAMBDESK_TEST(QApplication, TestHeaderTitles)
#include "tst_headertitles.moc"
