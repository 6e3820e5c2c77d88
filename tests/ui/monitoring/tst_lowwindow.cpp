// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/metrics/metricservice.h>
#include <ui/monitoring/chartcard.h>
#include <ui/monitoring/metricspanel.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/scrollpage.h>

#include <tests/support/charttimes.h>
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QDateTime>
#include <QScopeGuard>
#include <QScrollBar>
#include <QUuid>

using namespace Qt::StringLiterals;

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

enum LowTab { LowMetrics, LowTimeline, LowRuns, LowCost };

/// What has less height than it needs; empty when nothing has.
QString squeezed(const QWidget &panel)
{
    const auto parts = panel.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const auto *label = qobject_cast<const QLabel *>(part);
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        if (!part->isVisible() || (!label && !button))
            continue;
        const int needed =
            part->hasHeightForWidth() ? part->heightForWidth(part->width()) : part->sizeHint().height();
        if (part->height() < needed)
            return u"%1: %2 of %3"_s.arg(label ? label->text() : button->text())
                .arg(part->height())
                .arg(needed);
    }
    return {};
}

} // namespace

/// The Monitoring tab where the window has little room, as one that is enlarged.
class TestLowWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageFixture>();
        m_scroll = std::make_unique<ScrollPage>(m_page->page.get());
        m_scroll->resize(640, 320);
        m_scroll->show();
        feedOneRun();
        widget<QTabWidget>("functionTabs")->setCurrentIndex(2);
    }
    void cleanup()
    {
        m_scroll->takeWidget();
        m_scroll.reset();
        m_page.reset();
    }

    void costsHaveTheirHeight()
    {
        show(LowCost);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("compareMemoryButton")->isVisible(), patience);
        QTRY_COMPARE(squeezed(*widget<QWidget>("costPanel")), QString());
        QVERIFY(m_scroll->verticalScrollBar()->maximum() > 0);
    }

    void aChartHasItsHeight()
    {
        show(LowMetrics);
        const auto *panel = m_page->page->findChild<MetricsPanel *>();
        QVERIFY(panel);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->cards().isEmpty() && !panel->cards().first()->data().isEmpty(),
                                 patience);
        const ChartCard *first = panel->cards().first();
        QTRY_VERIFY(first->isVisible());
        const auto *charts = widget<QScrollArea>("metricsScroll");
        QTRY_VERIFY(charts->height() >= first->minimumSizeHint().height());
        QTRY_COMPARE(charts->verticalScrollBar()->maximum(), 0); // which the page does instead
        QVERIFY(m_scroll->verticalScrollBar()->maximum() > 0);
    }

    void chartsStandBelowEachOtherWhereTwoDoNotFit()
    {
        ThemeController themes(*qApp, ThemeChoice::Light);
        const auto usualSize = qScopeGuard([&themes] { themes.setZoom(1); });
        themes.setZoom(1.5);
        MetricsPanel panel(m_page->services().metrics);
        panel.setFunction(m_page->name);
        panel.resize(1078, 700);
        panel.show();
        const ChartCard *first = panel.cards().first();
        const ChartCard *last = panel.cards().last();
        QTRY_VERIFY_WITH_TIMEOUT(!last->data().isEmpty() && last->isVisible(), patience);
        QTRY_VERIFY(last->y() > first->y());
        for (const ChartCard *card : panel.cards())
            QCOMPARE(card->x(), first->x());
        QTRY_COMPARE(find<QScrollArea>(panel, "metricsScroll")->horizontalScrollBar()->maximum(), 0);
    }

    void theLegendStandsBelowTheTimeline()
    {
        show(LowTimeline);
        const auto *view = widget<QWidget>("timelineView");
        const auto *legend = widget<QWidget>("timelineLegend");
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), patience);
        QTRY_VERIFY(legend->y() > view->geometry().bottom());
        QTRY_VERIFY(legend->height() >= legend->heightForWidth(legend->width()));
        QTRY_VERIFY(legend->parentWidget()->rect().contains(legend->geometry()));
    }

    void aTabNeedsNoMoreThanWhatIsOnIt()
    {
        auto *tabs = widget<QTabWidget>("functionTabs");
        tabs->setCurrentIndex(0);
        const int usual = tabs->minimumSizeHint().height();
        tabs->setCurrentIndex(2);
        show(LowCost);
        QTRY_VERIFY_WITH_TIMEOUT(widget<QPushButton>("compareMemoryButton")->isVisible(), patience);
        QTRY_VERIFY(tabs->minimumSizeHint().height() > usual);
        tabs->setCurrentIndex(0);
        QCOMPARE(tabs->minimumSizeHint().height(), usual);
    }

private:
    template <typename Widget>
    Widget *widget(const char *name) const
    {
        return find<Widget>(*m_page->page, name);
    }
    void show(LowTab tab) { widget<QTabWidget>("monitoringTabs")->setCurrentIndex(tab); }
    void feedOneRun()
    {
        RunSpan span{QUuid::createUuid().toString(QUuid::WithoutBraces),
                     m_page->name,
                     {},
                     u"$LATEST"_s,
                     u"2016/01/28/[$LATEST]0123456789abcdef"_s};
        span.start = QDateTime::currentMSecsSinceEpoch() - 10 * minute;
        span.durationMs = 150;
        span.end = span.start + 150;
        span.outcome = SpanOutcome::Succeeded;
        span.billedMs = 200;
        span.memoryMb = 512;
        span.maxMemoryMb = 40;
        MetricService &metrics = m_page->services().metrics;
        QMetaObject::invokeMethod(
            &metrics,
            [&] {
                metrics.runBegan(span);
                metrics.runEnded(span);
            },
            Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<PageFixture> m_page;
    std::unique_ptr<ScrollPage> m_scroll;
};

LAMBDESK_TEST(QApplication, TestLowWindow)
#include "tst_lowwindow.moc"
