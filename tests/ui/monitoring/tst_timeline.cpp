// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/monitoring/timelinepaint.h>
#include <ui/monitoring/timelineview.h>
#include <ui/style/themecontroller.h>

#include <tests/support/charttimes.h>
#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QHelpEvent>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

RunSpan spanOf(const QString &requestId, const QString &environment, qint64 from, qint64 length,
               SpanOutcome outcome = SpanOutcome::Succeeded, double initMs = 0)
{
    RunSpan span{requestId,
                 functionName(u"mine"_s),
                 {},
                 u"$LATEST"_s,
                 environment.isEmpty() ? QString() : u"2016/01/28/[$LATEST]"_s + environment};
    span.start = start + from;
    span.end = outcome == SpanOutcome::Running ? span.start : span.start + length;
    span.outcome = outcome;
    span.coldStart = initMs > 0;
    if (initMs > 0)
        span.initMs = initMs;
    span.durationMs = double(length) - initMs;
    return span;
}

/// Two environments next to each other, and a call that found none.
QList<RunSpan> someSpans()
{
    return {spanOf(u"cold"_s, u"aaaaaaaa"_s, 0, 2000, SpanOutcome::Succeeded, 800),
            spanOf(u"warm"_s, u"aaaaaaaa"_s, 3000, 1000),
            spanOf(u"failed"_s, u"bbbbbbbb"_s, 1000, 1500, SpanOutcome::Failed, 500),
            spanOf(u"late"_s, u"bbbbbbbb"_s, 5000, 2000, SpanOutcome::TimedOut),
            spanOf({}, {}, 1200, 0, SpanOutcome::Throttled)};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(900, 300);
        m_chosen.clear();
        connect(m_view.get(), &TimelineView::runChosen, this,
                [this](const RunSpan &run) { m_chosen.append(run); });
        m_view->setSpans(someSpans());
        m_view->fit();
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), patience));
    }
    void cleanup() { m_view.reset(); }

    void anEnvironmentIsALane()
    {
        const auto &lanes = m_view->lanes().lanes();
        QCOMPARE(lanes.size(), 3);
        QCOMPARE(lanes.at(0).spans.size(), 2);
        QCOMPARE(lanes.at(0).spans.at(0).requestId, u"cold"_s);
        QCOMPARE(lanes.at(1).spans.at(1).requestId, u"late"_s);
        QVERIFY(lanes.at(2).isThrottled());
    }

    void loadingEndsWhereTheCodeBegins()
    {
        const SpanParts parts = partsOf(someSpans().at(0), start);
        QCOMPARE(parts.codeStart - parts.start, 800);
        QCOMPARE(partsOf(someSpans().at(1), start).codeStart, start + 3000);
        // Loaded before the call came, it is a cold start all the same.
        RunSpan ready = spanOf(u"ready"_s, u"a"_s, 1000, 20);
        ready.coldStart = true;
        ready.initMs = 200;
        QCOMPARE(partsOf(ready, start).start, start + 800);
        QCOMPARE(partsOf(ready, start).codeStart, start + 1000);
        TimelineLanes lanes;
        lanes.put({ready});
        QCOMPARE(lanes.extent(start).from, start + 800);
        const RunSpan running = spanOf(u"now"_s, u"a"_s, 0, 0, SpanOutcome::Running);
        QCOMPARE(partsOf(running, start + 500).end, start + 500);
    }

    void aRunThatEndsTakesItsOwnPlace()
    {
        TimelineLanes lanes;
        lanes.put({spanOf(u"1"_s, u"a"_s, 0, 0, SpanOutcome::Running)});
        QVERIFY(lanes.isAnyRunning());
        lanes.put({spanOf(u"1"_s, u"a"_s, 0, 300), spanOf({}, {}, 0, 0, SpanOutcome::Throttled),
                   spanOf({}, {}, 0, 0, SpanOutcome::Throttled)});
        QVERIFY(!lanes.isAnyRunning());
        QCOMPARE(lanes.lanes().at(0).spans.size(), 1);
        QCOMPARE(lanes.lanes().at(1).spans.size(), 2);
    }

    void keepsABoundedNumber()
    {
        TimelineLanes lanes;
        QList<RunSpan> many;
        for (int i = 0; i < TimelineLanes::spansAtMost + 500; ++i)
            many.append(spanOf(QString::number(i), u"a"_s, i, 1));
        lanes.put(many);
        QCOMPARE(lanes.lanes().at(0).spans.size(), TimelineLanes::spansAtMost);
        QCOMPARE(lanes.lanes().at(0).spans.constLast().requestId, many.constLast().requestId);
    }

    void aClickOpensTheRunThatIsThere()
    {
        const auto spans = someSpans();
        for (const RunSpan &span : spans)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                              m_view->placeOf(span).center().toPoint());
        QCOMPARE(m_chosen.size(), spans.size());
        for (qsizetype i = 0; i < spans.size(); ++i)
            QCOMPARE(m_chosen.at(i), spans.at(i));
        const QPointF between =
            (m_view->placeOf(spans.at(0)).center() + m_view->placeOf(spans.at(3)).center()) / 2;
        QVERIFY(!m_view->spanAt({between.x(), 5}));
        QVERIFY(!m_view->spanAt({20, m_view->placeOf(spans.at(0)).center().y()}));
    }

    void aColdStartHasBothItsPartsFromAfar()
    {
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Minus);
        const QRectF bar = m_view->placeOf(someSpans().at(0));
        QCOMPARE(bar.width(), 2 * thinnestBar);
        const QImage drawn = m_view->viewport()->grab().toImage();
        QCOMPARE(drawn.pixelColor((bar.topRight() + QPointF(-2, 1)).toPoint()),
                 colourOf(TimelineMark::Succeeded));
        const QColor left = drawn.pixelColor((bar.topLeft() + QPointF(1, 1)).toPoint());
        QVERIFY(left != colourOf(TimelineMark::Succeeded));
    }

    void theColoursSayWhatHappened()
    {
        const QImage drawn = m_view->viewport()->grab().toImage();
        const auto at = [&](const RunSpan &span, double share) {
            const QRectF place = m_view->placeOf(span);
            return drawn.pixelColor(QPointF(place.left() + share * place.width(), place.top() + 1).toPoint());
        };
        const auto spans = someSpans();
        QCOMPARE(at(spans.at(0), 0.9), colourOf(TimelineMark::Succeeded));
        QCOMPARE(at(spans.at(1), 0.5), colourOf(TimelineMark::Succeeded));
        QCOMPARE(at(spans.at(2), 0.9), colourOf(TimelineMark::Error));
        QCOMPARE(drawn.pixelColor(2, 2), Theme::current().strip);
        ThemeController controller(*qApp, ThemeChoice::Dark);
        QTRY_COMPARE(m_view->viewport()->grab().toImage().pixelColor(2, 2), Theme::darkTheme().strip);
        controller.setChoice(ThemeChoice::Light);
    }

    void theWheelZoomsAroundThePointer()
    {
        const QRectF before = m_view->placeOf(someSpans().at(1));
        const qint64 length = m_view->shown().length();
        QWheelEvent wheel(before.center(), m_view->viewport()->mapToGlobal(before.center()), {}, {0, 120}, {},
                          {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->shown().length() < length);
        const QRectF after = m_view->placeOf(someSpans().at(1));
        QVERIFY(after.width() > before.width());
        QVERIFY(qAbs(after.center().x() - before.center().x()) < 2);
    }

    void draggingMoves()
    {
        const QRectF before = m_view->placeOf(someSpans().at(1));
        const QPoint from = before.center().toPoint();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(100, 0),
                         m_view->viewport()->mapToGlobal(from + QPoint(100, 0)), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(100, 0));
        QVERIFY(qAbs(m_view->placeOf(someSpans().at(1)).center().x() - before.center().x() - 100) < 2);
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(!m_view->isLive());
    }

    void theKeysGoFromRunToRun()
    {
        const auto choose = [&] {
            QTest::keyClick(m_view.get(), Qt::Key_Return);
            return m_chosen.takeLast().requestId;
        };
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(choose(), u"warm"_s);
        QVERIFY(m_view->accessibleDescription().contains(u"Succeeded"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(choose(), u"cold"_s);
        QVERIFY(m_view->accessibleDescription().contains(u"Init Duration 800 ms"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(choose(), u"failed"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(choose(), u"late"_s);
        const qint64 length = m_view->shown().length();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->shown().length() < length);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QVERIFY(m_view->shown().length() > length);
    }

    void isReadToTheBlind()
    {
        QVERIFY(m_view->accessibleDescription().contains(u"The arrow keys go from run to run"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->accessibleDescription().contains(u"Lane 1 of 3: "_s));
        QVERIFY(m_view->accessibleDescription().contains(u"aaaa"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->accessibleDescription().contains(u"Lane 2 of 3: "_s));
        // What becomes of the run that the keys are at is told, too.
        m_view->put({spanOf(u"still"_s, u"bbbbbbbb"_s, 8000, 0, SpanOutcome::Running)});
        for (int key = 0; key < 3; ++key)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->accessibleDescription().contains(u"Running at"_s));
        m_view->put({spanOf(u"still"_s, u"bbbbbbbb"_s, 8000, 500, SpanOutcome::Failed)});
        QVERIFY(!m_view->accessibleDescription().contains(u"Running at"_s));
        QVERIFY(m_view->accessibleDescription().contains(u"still"_s));
        // What was throttled stays where the keys are, too.
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->accessibleDescription().contains(u"Throttled at"_s));
        m_view->put({spanOf(u"next"_s, u"aaaaaaaa"_s, 9000, 100)});
        QVERIFY(m_view->accessibleDescription().contains(u"Throttled at"_s));
    }

    void onlyWhatWasThereHasALane()
    {
        QCOMPARE(m_view->rowCount(), 3);
        m_view->showRange({start + 6000, start + 6500});
        QCOMPARE(m_view->rowCount(), 1);
        m_view->showRange({start + 60'000, start + 61'000});
        QCOMPARE(m_view->rowCount(), 0);
        m_view->fit();
        QCOMPARE(m_view->rowCount(), 3);
    }

    void manyEnvironmentsScroll()
    {
        QList<RunSpan> spans;
        for (int i = 0; i < 40; ++i)
            spans.append(spanOf(QString::number(i), u"%1"_s.arg(i, 8, 10, QLatin1Char('0')), i * 10, 1000));
        m_view->setSpans(spans);
        m_view->fit();
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        const QRectF last = m_view->placeOf(spans.constLast());
        QVERIFY(last.bottom() <= m_view->viewport()->height());
        QCOMPARE(m_view->spanAt(last.center())->requestId, u"39"_s);
    }

private:
    std::unique_ptr<TimelineView> m_view;
    QList<RunSpan> m_chosen;
};

LAMBDESK_TEST(QApplication, TestTimeline)
#include "tst_timeline.moc"
