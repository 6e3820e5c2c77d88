// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/charttexts.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/logs/insightschart.h>

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QScopeGuard>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// How much of a result is drawn.
class TestInsightsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheNewestBarsWhereThereAreTooMany();
    void drawsAllBarsThatHaveRoom();
    void drawsTheNewestPointsOfManySeries();
    void saysThatItDrawsNotAllSeries();
    void tellsTheDaysOfShortPeriodsApart();
    void drawsTheBarsBehindATimeOfSeveralValues();
    void theAxisHasTheDecimalSignOfTheLanguage();

private:
    static QDateTime start() { return QDateTime::fromMSecsSinceEpoch(1'769'342'400'000).toUTC(); }
    /// A row every so many seconds, of so many columns of numbers.
    static InsightsResult result(int rows, int columns, int seconds = 1);
    /// The texts below the bars.
    static QStringList labels(const InsightsChart &chart);
    static QString cut(const InsightsChart &chart);
};

InsightsResult TestInsightsChart::result(int rows, int columns, int seconds)
{
    InsightsResult result{{u"bin(1s)"_s}, {}, 0};
    for (int column = 0; column < columns; ++column)
        result.columns.append(u"n%1"_s.arg(column));
    for (int row = 0; row < rows; ++row) {
        QStringList values{start().addSecs(qint64(row) * seconds).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s)};
        for (int column = 0; column < columns; ++column)
            values.append(QString::number(row));
        result.rows.append({values, {}});
    }
    return result;
}

QStringList TestInsightsChart::labels(const InsightsChart &chart)
{
    const auto axes = find<QChartView>(chart, "insightsChartView")->chart()->axes(Qt::Horizontal);
    auto *axis = qobject_cast<QBarCategoryAxis *>(axes.value(0));
    return axis ? axis->categories() : QStringList();
}

QString TestInsightsChart::cut(const InsightsChart &chart)
{
    const auto *label = find<QLabel>(chart, "insightsCut");
    return label->isVisibleTo(&chart) ? label->text() : QString();
}

void TestInsightsChart::drawsTheNewestBarsWhereThereAreTooMany()
{
    InsightsChart chart;
    chart.setResult(result(1200, 1));
    QCOMPARE(cut(chart), QString()); // as many points there may be
    find<QComboBox>(chart, "insightsChartKind")->setCurrentIndex(2);
    QCOMPARE(labels(chart).size(), 500);
    const QDateTime last = start().addSecs(1199).toLocalTime();
    QCOMPARE(labels(chart).constLast(), last.toString(u"HH:mm:ss"_s));
    const QLocale locale;
    QVERIFY(cut(chart).contains(locale.toString(500)) && cut(chart).contains(locale.toString(1200)));
    chart.setResult(result(1200, 5));
    QCOMPARE(labels(chart).size(), 100);
}

void TestInsightsChart::drawsAllBarsThatHaveRoom()
{
    InsightsChart chart;
    chart.setResult(result(500, 1));
    find<QComboBox>(chart, "insightsChartKind")->setCurrentIndex(2);
    QCOMPARE(labels(chart).size(), 500);
    QCOMPARE(cut(chart), QString());
}

void TestInsightsChart::drawsTheNewestPointsOfManySeries()
{
    InsightsChart chart;
    chart.setResult(result(2000, 10));
    const auto series = find<QChartView>(chart, "insightsChartView")->chart()->series();
    QCOMPARE(series.size(), 10);
    for (const auto *each : series) {
        const auto *line = qobject_cast<const QLineSeries *>(each);
        QVERIFY(line);
        QCOMPARE(line->count(), 1000);
        QCOMPARE(line->at(999).y(), 1999.0);
    }
    QVERIFY(!cut(chart).isEmpty());
}

void TestInsightsChart::saysThatItDrawsNotAllSeries()
{
    InsightsChart chart;
    chart.setResult(result(3, 12));
    QCOMPARE(cut(chart), QString());
    chart.setResult(result(3, 30));
    QCOMPARE(find<QChartView>(chart, "insightsChartView")->chart()->series().size(), 12);
    QVERIFY2(cut(chart).contains(u"the first 12 of 30"_s), qPrintable(cut(chart)));
    // And of those the newest: both are told.
    chart.setResult(result(2000, 30));
    QVERIFY2(cut(chart).contains(u"the first 12 of 30"_s) && cut(chart).contains(u"the newest"_s),
             qPrintable(cut(chart)));
}

void TestInsightsChart::tellsTheDaysOfShortPeriodsApart()
{
    InsightsResult sparse = result(2, 1);
    sparse.rows.append(result(2, 1, 86'400).rows.constLast());
    InsightsChart chart;
    chart.setResult(sparse);
    find<QComboBox>(chart, "insightsChartKind")->setCurrentIndex(2);
    const QStringList texts = labels(chart);
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts.at(0).trimmed() != texts.at(2).trimmed());
}

void TestInsightsChart::drawsTheBarsBehindATimeOfSeveralValues()
{
    InsightsResult several = result(2, 1);
    several.rows.prepend(several.rows.constFirst());
    several.rows.last().values.last() = u"7"_s;
    InsightsChart chart;
    chart.setResult(several);
    find<QComboBox>(chart, "insightsChartKind")->setCurrentIndex(2);
    const auto series = find<QChartView>(chart, "insightsChartView")->chart()->series();
    const auto *bars = qobject_cast<const QBarSeries *>(series.value(0));
    QVERIFY(bars);
    QCOMPARE(bars->barSets().constFirst()->count(), 2);
    QCOMPARE(bars->barSets().constFirst()->at(1), 7.0);
}

void TestInsightsChart::theAxisHasTheDecimalSignOfTheLanguage()
{
    const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
    QLocale::setDefault(QLocale(QLocale::German));
    InsightsChart chart;
    chart.resize(600, 400);
    chart.setResult(result(3, 1));
    chart.show();
    const auto texts = [&chart] { return textsOf(*find<QChartView>(chart, "insightsChartView")); };
    QTRY_VERIFY2(!texts().filter(u"0,0"_s).isEmpty(), qPrintable(texts().join(u'\n')));
    QVERIFY2(texts().filter(u"0.0"_s).isEmpty(), qPrintable(texts().join(u'\n')));
}

LAMBDESK_TEST(QApplication, TestInsightsChart)
#include "tst_insightschart.moc"
