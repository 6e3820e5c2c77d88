// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/metrics/metricservice.h>
#include <ui/functionpage/runspanel.h>
#include <ui/monitoring/chartcard.h>
#include <ui/monitoring/chartview.h>
#include <ui/monitoring/metricspanel.h>
#include <ui/monitoring/monitoringpage.h>
#include <ui/monitoring/timelinepanel.h>
#include <ui/monitoring/timelineview.h>
#include <ui/monitoring/timerangebar.h>

#include <tests/support/charttimes.h>
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

enum SubTab { Metrics, Timeline, Runs, CostTab };

} // namespace

class TestMonitoringTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageFixture>();
        find<QTabWidget>(*m_page->page, "functionTabs")->setCurrentIndex(2);
    }
    void cleanup() { m_page.reset(); }

    void saysWhatToDoWhenNothingRan()
    {
        QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("noMetrics")->isVisible(), patience);
        QVERIFY(!m_page->page->findChild<ChartView *>());
        show(Timeline);
        QTRY_VERIFY(widget<QLabel>("noTimeline")->isVisible());
        show(CostTab);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("noCost")->isVisible(), patience);
    }

    void theWheelShowsNoOtherTab()
    {
        for (const char *name : {"functionTabs", "monitoringTabs"}) {
            auto *tabs = find<QTabWidget>(*m_page->page, name);
            const int shown = tabs->currentIndex();
            QTabBar *bar = tabs->tabBar();
            bar->setFocus();
            const QPointF at = bar->tabRect(shown).center();
            for (const int turn : {-120, 120}) {
                QWheelEvent wheel(at, bar->mapToGlobal(at), {0, turn}, {0, turn}, Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(bar, &wheel);
                QCOMPARE(tabs->currentIndex(), shown);
            }
        }
    }

    void drawsWhatRan()
    {
        feed({spanAt(-10 * minute, 20), spanAt(-10 * minute, 40, SpanOutcome::Failed),
              spanAt(-5 * minute, 60)});
        const ChartData invocations = waitFor(u"Invocation count"_s);
        QCOMPARE(sumOf(invocations.lines.at(0)), 3.0);
        const ChartData errors = waitFor(u"Invocation errors"_s);
        QCOMPARE(sumOf(errors.lines.at(0)), 1.0);
        const ChartData durations = waitFor(u"Invocation duration"_s);
        QCOMPARE(durations.maximum(false), 60.0);
        const auto shown = [this] {
            const auto *view = card(u"Invocation count"_s)->findChild<ChartView *>();
            return view && view->isVisible();
        };
        QTRY_VERIFY(shown());
    }

    void itsCardsComeOneAfterTheOther()
    {
        feed({spanAt(-10 * minute, 20)});
        MetricsPanel panel(m_page->services().metrics);
        panel.setFunction(m_page->name);
        panel.resize(1000, 700);
        panel.show();
        const auto isFilled = [](const ChartCard *card) {
            return card->findChild<QToolButton *>(card->objectName().chopped(5) + u"TableButton"_s);
        };
        // Those that are yet to come have their room.
        QVERIFY(panel.cards().size() > 2);
        const ChartCard *last = panel.cards().last();
        QVERIFY(isFilled(panel.cards().first()) && !isFilled(last));
        const int room = last->minimumHeight();
        QVERIFY(qAbs(room - panel.cards().first()->sizeHint().height()) < 10);
        QTRY_VERIFY_WITH_TIMEOUT(isFilled(last), patience);
        QCOMPARE(last->minimumHeight(), 0);
        for (const ChartCard *card : panel.cards())
            QVERIFY2(isFilled(card), qPrintable(card->objectName()));
        QTRY_VERIFY_WITH_TIMEOUT(!last->data().isEmpty(), patience);
    }

    void goesOnWhileItIsLookedAt()
    {
        feed({spanAt(-2 * minute, 20)});
        QCOMPARE(sumOf(waitFor(u"Invocation count"_s).lines.at(0)), 1.0);
        feed({spanAt(-2 * minute, 30)});
        QTRY_COMPARE_WITH_TIMEOUT(sumOf(card(u"Invocation count"_s)->data().lines.at(0)), 2.0, patience);
    }

    void aPointLeadsToTheRunsOfItsMinute()
    {
        const RunSpan wanted = spanAt(-10 * minute, 20);
        feed({wanted, spanAt(-20 * minute, 20)});
        waitFor(u"Invocation count"_s);
        auto *view = card(u"Invocation count"_s)->findChild<ChartView *>();
        QTRY_VERIFY(view->isVisible() && view->chart()->plotArea().width() > 100);
        const int index = card(u"Invocation count"_s)->data().indexAt(wanted.start); // as time has gone on
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(index));
        auto *table = widget<QTableView>("runsTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 1, patience);
        table->selectRow(0);
        // It isn't among those of which event and log are kept.
        QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("runHint")->isVisible(), patience);
        click(widget<QPushButton>("showAllRunsButton"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, patience);
    }

    void splitsByVersionAndAlias()
    {
        RunSpan byAlias = spanAt(-10 * minute, 20);
        byAlias.qualifier = u"live"_s;
        byAlias.version = u"1"_s;
        feed({byAlias, spanAt(-10 * minute, 20), spanAt(-10 * minute, 20)});
        waitFor(u"Invocation count"_s);
        auto *split = widget<QComboBox>("metricsSplit");
        QTRY_COMPARE_WITH_TIMEOUT(split->count(), 4, patience);
        choose(split, 1);
        QTRY_COMPARE_WITH_TIMEOUT(card(u"Invocation count"_s)->data().lines.size(), 2, patience);
        const ChartData apart = card(u"Invocation count"_s)->data();
        QCOMPARE(apart.lines.at(0).name, u"$LATEST"_s);
        QCOMPARE(sumOf(apart.lines.at(0)), 2.0);
        QCOMPARE(sumOf(apart.lines.at(1)), 1.0);
        choose(split, split->findText(u"live"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sumOf(card(u"Invocation count"_s)->data().lines.at(0)), 1.0, patience);
    }

    void theRangeCanBeChosen()
    {
        feed({spanAt(-10 * minute, 20), spanAt(-120 * minute, 20)});
        waitFor(u"Invocation count"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sumOf(card(u"Invocation count"_s)->data().lines.at(0)), 2.0, patience);
        click(widget<QToolButton>("range1h"));
        QTRY_COMPARE_WITH_TIMEOUT(sumOf(card(u"Invocation count"_s)->data().lines.at(0)), 1.0, patience);
        QCOMPARE(card(u"Invocation count"_s)->data().range.length(), 60 * minute);
    }

    void theRangeCanBeChosenWithoutAClick()
    {
        TimeRangeBar bar;
        bar.show();
        QSignalSpy changes(&bar, &TimeRangeBar::rangeChanged);
        const auto toggle = [&bar](const char *name) {
            QAccessibleInterface *button = QAccessible::queryAccessibleInterface(find<QWidget>(bar, name));
            button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        };
        toggle("rangeCustom");
        QCOMPARE(changes.size(), 1);
        QVERIFY(find<QWidget>(bar, "rangeFrom")->isVisible());
        QVERIFY(!bar.isLive());
        QVERIFY(bar.range(QDateTime::currentMSecsSinceEpoch()).length() >= 3 * 60 * minute);
        toggle("range1h");
        QCOMPARE(changes.size(), 2);
        QVERIFY(!find<QWidget>(bar, "rangeFrom")->isVisible());
        QCOMPARE(bar.range(QDateTime::currentMSecsSinceEpoch()).length(), 60 * minute);
    }

    void aRealRunIsInTheTimelineAndOpensFromThere()
    {
        show(Timeline);
        QVERIFY(WindowFixture::answer(m_page->services().runs.start(m_page->name, "{}", u"e"_s)));
        auto *view = widget<TimelineView>("timelineView");
        QTRY_VERIFY_WITH_TIMEOUT(!view->lanes().isEmpty() && !view->lanes().isAnyRunning(), patience);
        const RunSpan run = view->lanes().lanes().at(0).spans.at(0);
        QVERIFY(run.coldStart);
        view->fit();
        QTRY_VERIFY(view->placeOf(run).width() > 0 && view->isVisible());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(run).center().toPoint());
        QTRY_VERIFY_WITH_TIMEOUT(widget<QWidget>("runDetails")->isVisible(), patience);
        // It is chosen among the recent ones, which nobody had looked at.
        QVERIFY(!widget<QWidget>("runsPeriod")->isVisible());
        QCOMPARE(widget<QTableView>("runsTable")->selectionModel()->selectedRows().size(), 1);
    }

    void saysWhatStorageCosts()
    {
        RunSpan span = spanAt(-10 * minute, 150);
        span.billedStorageMb = 9728;
        feed({span});
        show(CostTab);
        QTRY_VERIFY_WITH_TIMEOUT(
            widget<QLabel>("costLastRun")->text().contains(u"ephemeral storage above 512 MB ($0.00000005"_s),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            widget<QLabel>("costPeriod")->text().contains(u"for ephemeral storage (free tier not counted)"_s),
            patience);
    }

    void saysWhatItCosts()
    {
        // 200 ms at 512 MB are 0.1 GB-seconds.
        feed({spanAt(-10 * minute, 150), spanAt(-9 * minute, 150)});
        show(CostTab);
        QTRY_COMPARE_WITH_TIMEOUT(widget<QLabel>("costUsage")->text(), u"Requests: 2, GB-seconds: 0.2000"_s,
                                  patience);
        QTRY_VERIFY(widget<QLabel>("costPeriod")->text().startsWith(u"$0.00000373"_s));
        QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("costLastRun")->text().contains(u"200 ms billed at 512 MB"_s),
                                 patience);
        QTRY_VERIFY(widget<QLabel>("costMonthFreeTier")->text().startsWith(u"$0.00 "_s));
        QTRY_VERIFY(widget<QPushButton>("compareMemoryButton")->isVisible());
        click(widget<QPushButton>("compareMemoryButton"));
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<QDialog>("memoryComparisonDialog")));
        auto *table = find<QTableWidget>(*dialog, "memoryComparisonTable");
        QCOMPARE(table->item(0, 0)->text(), u"128 MB"_s);
        QVERIFY(!table->findItems(u"512 MB (now)"_s, Qt::MatchExactly).isEmpty());
        click(find<QPushButton>(*dialog, "closeButton"));
    }

    void saysWhetherTheShareOfTheProcessorWasApplied_data()
    {
        QTest::addColumn<QList<bool>>("held");
        QTest::addColumn<QString>("says");
        QTest::newRow("no run") << QList<bool>{false, false} << u"CPU share was not applied to these runs"_s;
        QTest::newRow("all") << QList<bool>{true, true} << u"they were held to what 512 MB have of a core"_s;
        QTest::newRow("some") << QList<bool>{true, false} << u"CPU share was applied to some of these"_s;
    }

    void saysWhetherTheShareOfTheProcessorWasApplied()
    {
        QFETCH(QList<bool>, held);
        QFETCH(QString, says);
        QList<RunSpan> spans;
        for (const bool isHeld : held) {
            spans.append(spanAt(-10 * minute, 150));
            spans.last().heldToCpuShare = isHeld;
        }
        feed(spans);
        show(CostTab);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QLabel>("costLastRun")->text().contains(u"512 MB"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("compareMemoryButton")->isVisible(), patience);
        click(widget<QPushButton>("compareMemoryButton"));
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<QDialog>("memoryComparisonDialog")));
        const QString words = find<QLabel>(*dialog, "memoryComparisonShare")->text();
        QVERIFY2(words.contains(says), qPrintable(words));
        // Only what was held to its share gets faster with more memory.
        auto *table = find<QTableWidget>(*dialog, "memoryComparisonTable");
        const auto *now = table->findItems(u"512 MB (now)"_s, Qt::MatchExactly).first();
        QCOMPARE(table->item(now->row(), 2)->text() == table->item(now->row(), 3)->text(),
                 !held.contains(false));
        click(find<QPushButton>(*dialog, "closeButton"));
    }

    void comparesOnlyWhereItWasAskedFor()
    {
        feed({spanAt(-10 * minute, 150)});
        show(CostTab);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("compareMemoryButton")->isVisible(), patience);
        click(widget<QPushButton>("compareMemoryButton"));
        show(Metrics); // before the answer
        // It comes before this one.
        QVERIFY(WindowFixture::answer(m_page->services().metrics.spans({m_page->name, 0, 1})));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!openDialog<QDialog>("memoryComparisonDialog"));
    }

    void comparesNothingThatCanNotBeRead()
    {
        feed({spanAt(-10 * minute, 150)});
        show(CostTab);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("compareMemoryButton")->isVisible(), patience);
        QVERIFY(hideTable(u"metrics.sqlite"_s, u"span_chunks"_s));
        click(widget<QPushButton>("compareMemoryButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->flash().isEmpty(), patience);
        QVERIFY(!openDialog<QDialog>("memoryComparisonDialog"));
    }

    void aRunIsShownInItsMinuteWhereTheRecentOnesCanNotBeRead()
    {
        const RunSpan wanted = spanAt(-10 * minute, 20);
        feed({spanAt(-20 * minute, 20), wanted});
        QVERIFY(hideTable(u"workspace.sqlite"_s, u"runs"_s));
        RunsPanel panel(m_page->services().runs, m_page->services().metrics,
                        [] { return FunctionContext(); });
        panel.resize(1000, 700);
        panel.show();
        panel.setFunction(m_page->name);
        panel.showRun(wanted);
        const auto *table = find<QTableView>(panel, "runsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->selectionModel()->selectedRows().size(), 1, patience);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(find<QWidget>(panel, "runsPeriod")->isVisible());
    }

    void logsAreAskedFor()
    {
        QSignalSpy asked(m_page->page.get(), &FunctionPage::logStreamsRequested);
        click(m_page->button("viewLogsButton"));
        QCOMPARE(asked.size(), 1);
    }

    void thereIsAPageForAllFunctions()
    {
        MonitoringPage page(m_page->services());
        page.resize(1000, 700);
        page.show();
        feed({spanAt(-10 * minute, 20)});
        auto *panel = page.findChild<MetricsPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(!panel->cards().isEmpty() && !panel->cards().at(0)->data().isEmpty(),
                                 patience);
        QCOMPARE(sumOf(panel->cards().at(0)->data().lines.at(0)), 1.0);
        auto *view = panel->cards().at(0)->findChild<ChartView *>();
        QTRY_VERIFY(view && view->isVisible() && view->chart()->plotArea().width() > 100);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(20));
        QTRY_VERIFY(page.findChild<TimelinePanel *>()->isVisible());
    }

private:
    template <typename Widget>
    Widget *widget(const char *name) const
    {
        return find<Widget>(*m_page->page, name);
    }
    void show(SubTab tab) { widget<QTabWidget>("monitoringTabs")->setCurrentIndex(tab); }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    static double sumOf(const ChartLine &line)
    {
        double sum = 0;
        for (const auto &value : line.values)
            sum += value.value_or(0);
        return sum;
    }
    /// From now on it can't be read.
    bool hideTable(const QString &file, const QString &table) const
    {
        bool isHidden = false;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
            database.setDatabaseName(m_page->window.folder.filePath(file));
            isHidden =
                database.open() && QSqlQuery(database).exec(u"ALTER TABLE %1 RENAME TO hidden"_s.arg(table));
        }
        QSqlDatabase::removeDatabase(u"beside"_s);
        return isHidden;
    }
    ChartCard *card(const QString &title) const
    {
        const auto cards = m_page->page->findChild<MetricsPanel *>()->cards();
        for (ChartCard *each : cards) {
            if (each->data().title == title)
                return each;
        }
        return nullptr;
    }
    ChartData waitFor(const QString &title) const
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(card(title) && !card(title)->data().isEmpty(), patience); }();
        return card(title)->data();
    }
    RunSpan spanAt(qint64 when, double durationMs, SpanOutcome outcome = SpanOutcome::Succeeded) const
    {
        RunSpan span{QUuid::createUuid().toString(QUuid::WithoutBraces),
                     m_page->name,
                     {},
                     u"$LATEST"_s,
                     u"2016/01/28/[$LATEST]0123456789abcdef"_s};
        span.start = QDateTime::currentMSecsSinceEpoch() + when;
        span.durationMs = durationMs;
        span.end = span.start + qRound64(durationMs);
        span.outcome = outcome;
        span.billedMs = 200;
        span.memoryMb = 512;
        span.maxMemoryMb = 40;
        return span;
    }
    /// As if the runs had ended.
    void feed(const QList<RunSpan> &spans)
    {
        MetricService &metrics = m_page->services().metrics;
        QMetaObject::invokeMethod(
            &metrics,
            [&] {
                for (const RunSpan &span : spans) {
                    metrics.runBegan(span);
                    metrics.runEnded(span);
                }
            },
            Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<PageFixture> m_page;
};

LAMBDESK_TEST(QApplication, TestMonitoringTab)
#include "tst_monitoringtab.moc"
