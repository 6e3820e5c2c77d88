// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/monitoring/chartcard.h>
#include <ui/monitoring/chartview.h>
#include <ui/style/themecontroller.h>

#include <tests/support/charttexts.h>
#include <tests/support/charttimes.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>

#include <QAction>
#include <QImage>
#include <QLineSeries>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr int periods = 60;

/// Values in the periods 10 to 19 and 30.
ChartData someData()
{
    ChartData data{u"Invocation errors"_s, {start, start + periods * minute}, 60, {}};
    ChartLine errors{u"Errors"_s, {}, false, false, 5, {}};
    ChartLine rate{u"Success rate"_s, u"%"_s, true, false, 2, {}};
    errors.values.resize(periods);
    rate.values.resize(periods);
    for (const int index : {10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 30}) {
        errors.values[index] = index % 3;
        rate.values[index] = 100 - index;
    }
    data.lines = {errors, rate};
    return data;
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) +
                    qAbs(pixel.blue() - colour.blue()) <
                12)
                return true;
        }
    }
    return false;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_card = std::make_unique<ChartCard>(u"errors"_s, u"Invocation errors"_s);
        m_card->resize(600, 300);
        m_card->setData(someData());
        m_card->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get(), patience));
    }
    void cleanup() { m_card.reset(); }

    void nothingIsMadeWhenThereIsNothingToShow()
    {
        ChartCard empty(u"throttles"_s, u"Throttled invocations"_s);
        empty.show();
        ChartData data = someData();
        data.lines.clear();
        empty.setData(data);
        QVERIFY(!empty.findChild<ChartView *>());
    }

    void drawsALineForEachStretch()
    {
        const auto series = view()->chart()->series();
        QCOMPARE(series.size(), 4);
        QCOMPARE(qobject_cast<QLineSeries *>(series.at(0))->count(), 10);
        QCOMPARE(qobject_cast<QLineSeries *>(series.at(1))->count(), 1);
        QCOMPARE(qobject_cast<QLineSeries *>(series.at(0))->at(3).x(), double(start + 13 * minute));
        const auto axes = view()->chart()->axes(Qt::Vertical);
        QCOMPARE(axes.size(), 2);
        const QImage drawn = view()->grab().toImage();
        QVERIFY(hasColour(drawn, Theme::current().series[5]));
        QVERIFY(hasColour(drawn, Theme::current().series[2]));
    }

    void aDotAtTheLastTickIsSeenWhole()
    {
        ChartData data = someData();
        data.lines[1].values[30] = 100;
        m_card->setData(data);
        const auto series = view()->chart()->series();
        auto *dot = qobject_cast<QLineSeries *>(series.constLast());
        QCOMPARE(dot->count(), 1);
        QCOMPARE(dot->at(0).y(), 100.0);
        const auto roomAbove = [&] {
            return view()->chart()->mapToPosition(dot->at(0), dot).y() - view()->chart()->plotArea().top();
        };
        QTRY_VERIFY(roomAbove() > dot->markerSize());
    }

    void thePointerShowsTheValues()
    {
        QTest::mouseMove(view()->viewport(), view()->placeOf(12));
        QTRY_COMPARE(view()->shownIndex(), 12);
        QVERIFY(view()->accessibleDescription().contains(u"Success rate: 88 %"_s));
        QTest::mouseMove(view()->viewport(), view()->placeOf(40));
        QTRY_COMPARE(view()->shownIndex(), 40);
        QVERIFY(view()->accessibleDescription().contains(u"no runs"_s));
    }

    void aClickAsksForTheRunsOfThatTime()
    {
        QSignalSpy chosen(m_card.get(), &ChartCard::periodChosen);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->placeOf(15));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<TimeRange>(),
                 (TimeRange{start + 15 * minute, start + 16 * minute}));
    }

    void theKeysGoFromValueToValue()
    {
        m_card->activateWindow();
        view()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(view()->hasFocus());
        QCOMPARE(view()->shownIndex(), 30);
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(view()->shownIndex(), 19);
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(view()->shownIndex(), 10);
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->shownIndex(), 11);
        QVERIFY(view()->accessibleDescription().contains(u"Errors: 2"_s));
        QTest::keyClick(view(), Qt::Key_End);
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->shownIndex(), 30);
        QSignalSpy chosen(m_card.get(), &ChartCard::periodChosen);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(view()->shownIndex(), -1);
    }

    void whatIsLookedAtStaysThereWhenTimeGoesOn()
    {
        QTest::mouseMove(view()->viewport(), view()->placeOf(12));
        QTRY_COMPARE(view()->shownIndex(), 12);
        ChartData later = someData();
        later.range = {later.range.from + 2 * minute, later.range.to + 2 * minute};
        m_card->setData(later);
        QCOMPARE(view()->shownIndex(), 10);
    }

    void thereIsATableBehindIt()
    {
        click(m_card->findChild<QToolButton *>(u"errorsTableButton"_s));
        auto *table = find<QTableView>(*m_card, "errorsTable");
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 11);
        QVERIFY(!table->accessibleName().isEmpty());
        QSignalSpy chosen(m_card.get(), &ChartCard::periodChosen);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<TimeRange>().from, start + 30 * minute);
        click(m_card->findChild<QToolButton *>(u"errorsTableButton"_s));
        QVERIFY(view()->isVisible());
    }

    void isSavedAsPictureAndAsNumbers()
    {
        QTemporaryDir folder;
        QSignalSpy saved(m_card.get(), &ChartCard::saved);
        m_card->savePng(folder.filePath(u"chart.png"_s));
        QTRY_COMPARE(saved.size(), 1);
        const QImage picture(folder.filePath(u"chart.png"_s));
        QVERIFY(picture.width() >= 2 * view()->width());
        QVERIFY(hasColour(picture, Theme::current().series[5]));
        m_card->saveCsv(folder.filePath(u"chart.csv"_s));
        QTRY_COMPARE(saved.size(), 2);
        QFile csv(folder.filePath(u"chart.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), csvOf(someData()));
        QSignalSpy failed(m_card.get(), &ChartCard::failed);
        m_card->saveCsv(folder.filePath(u"none/chart.csv"_s));
        QTRY_COMPARE(failed.size(), 1);
    }

    void followsTheTheme()
    {
        const QImage light = view()->grab().toImage();
        ThemeController controller(*qApp, ThemeChoice::Dark);
        QTRY_VERIFY(hasColour(view()->grab().toImage(), Theme::darkTheme().series[5]));
        QTRY_COMPARE(view()->grab().toImage().pixelColor(5, 5), Theme::darkTheme().page);
        controller.setChoice(ThemeChoice::Light);
        QTRY_COMPARE(view()->grab().toImage().pixelColor(5, 5), light.pixelColor(5, 5));
    }

    void theAxesHaveTheDecimalSignOfTheLanguage()
    {
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        QLocale::setDefault(QLocale(QLocale::German));
        ChartData data = someData();
        data.lines[0].unit = u"ms"_s;
        for (auto &value : data.lines[0].values) {
            if (value)
                value = 0.5;
        }
        m_card = std::make_unique<ChartCard>(u"errors"_s, u"Invocation errors"_s);
        m_card->resize(600, 300);
        m_card->setData(data);
        m_card->show();
        const auto texts = [this] { return textsOf(*view()); };
        QTRY_VERIFY2(texts().contains(u"0,2 ms"_s), qPrintable(texts().join(u'\n')));
        QVERIFY2(texts().contains(u"100 %"_s), qPrintable(texts().join(u'\n')));
    }

    void theAxesOfAnotherZoomAreGoneAtOnce()
    {
        ThemeController themes(*qApp, ThemeChoice::Light);
        QTRY_VERIFY(textsOf(*view()).contains(u"100 %"_s));
        themes.setZoom(2);
        // What is deleted later is still there.
        const double size = Theme::current().smallFont.pointSizeF();
        for (const QGraphicsTextItem *text : textItemsOf(*view()))
            QVERIFY2(qFuzzyCompare(text->font().pointSizeF(), size), qPrintable(text->toPlainText()));
        QTRY_VERIFY(!textsOf(*view()).isEmpty());
    }

private:
    ChartView *view() const { return m_card->findChild<ChartView *>(); }

    std::unique_ptr<ChartCard> m_card;
};

LAMBDESK_TEST(QApplication, TestCharts)
#include "tst_charts.moc"
