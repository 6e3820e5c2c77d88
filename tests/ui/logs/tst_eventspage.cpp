// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/eventsfixture.h>
#include <tests/support/testprogram.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/scrollpage.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollBar>
#include <QWheelEvent>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A log stream's events on their page, from the first to those that are still arriving.
class TestEventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<EventsFixture>(); }
    void cleanup() { m.reset(); }

    void opensAtTheEnd();
    void scrollsAHundredThousandEvents();
    void holdsFewOfThem();
    void followsAndHoldsStill();
    void pausesAndClears();
    void opensARun();
    void saysThatARunWroteNothing();
    void sawTheStreamGo();
    void choosesTheTimeZone();
    void keepsRoomForSomeEventsWhereThePageScrolls();

private:
    QString button(const QString &name) const { return m->find<QAbstractButton>(name)->text(); }
    void press(const QString &name) { QTest::mouseClick(m->find<QAbstractButton>(name), Qt::LeftButton); }

    std::unique_ptr<EventsFixture> m;
};

void TestEventsPage::opensAtTheEnd()
{
    m->runs(3);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 299);
    QTRY_VERIFY(m->text(299).contains(u"REPORT RequestId: run-2"_s));
    QVERIFY(m->view()->isFollowing());
    QCOMPARE(m->find<QLabel>(u"logStreamTitle"_s)->text(), testStream);
    QTRY_COMPARE(m->find<QLabel>(u"eventsState"_s)->text(), u"300 events · following what arrives"_s);
}

void TestEventsPage::scrollsAHundredThousandEvents()
{
    m->runs(1000);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 99'999);
    m->key(Qt::Key_Home);
    QCOMPARE(m->firstInSight(), 0);
    QTRY_VERIFY(m->text(0).contains(u"START RequestId: run-0"_s));
    QVERIFY(!m->view()->isFollowing());
    m->key(Qt::Key_PageDown);
    const qint64 page = m->firstInSight();
    QVERIFY(page > 5 && page < 100);
    QCOMPARE(m->view()->currentRow(), m->lastInSight());
    m->key(Qt::Key_PageUp);
    QCOMPARE(m->firstInSight(), 0);

    QScrollBar *bar = m->view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QVERIFY2(qAbs(m->firstInSight() - 50'000) < 100, QByteArray::number(m->firstInSight()));
    const qint64 row = m->firstInSight() + 1;
    QTRY_VERIFY(m->text(row).contains(row % 100 == 0 ? u"START"_s : u" "_s) && m->isWholeInSight());
    const qint64 before = m->firstInSight();
    QWheelEvent wheel({50, 50}, m->view()->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -240},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m->view()->viewport(), &wheel);
    QCOMPARE(m->firstInSight(), before + 6);
    m->key(Qt::Key_End);
    QVERIFY(m->view()->isFollowing());
    QTRY_VERIFY(m->text(99'999).contains(u"REPORT RequestId: run-999"_s));
}

void TestEventsPage::holdsFewOfThem()
{
    m->runs(100);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 9'999);
    QTRY_VERIFY(m->isWholeInSight());
    QSignalSpy loaded(m->view()->source(), &EventSource::loaded);
    // What is passed quickly isn't loaded, only where it ends.
    QScrollBar *bar = m->view()->verticalScrollBar();
    for (int step = 0; step < 100; ++step)
        bar->setValue(bar->maximum() * step / 100);
    bar->setValue(0);
    QTRY_VERIFY(m->isWholeInSight());
    QVERIFY2(loaded.size() <= 4, QByteArray::number(loaded.size()));
}

void TestEventsPage::followsAndHoldsStill()
{
    m->runs(2);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 199);
    m->run(2, "news\n");
    QTRY_COMPARE(m->lastInSight(), 203);
    QVERIFY(m->isWholeInSight()); // what is announced is there
    auto *news = m->find<QAbstractButton>(u"newEventsButton"_s);
    QVERIFY(!news->isVisible());

    m->key(Qt::Key_PageUp);
    const qint64 first = m->firstInSight();
    m->run(3, "news\n");
    QTRY_VERIFY(news->isVisible());
    QTRY_COMPARE(news->text(), u"4 new events ↓"_s);
    QCOMPARE(m->firstInSight(), first);
    QTest::mouseClick(news, Qt::LeftButton);
    QTRY_COMPARE(m->lastInSight(), 207);
    QVERIFY(m->view()->isFollowing());
    QVERIFY(!news->isVisible());
    m->run(4, "news\n");
    QTRY_COMPARE(m->lastInSight(), 211);

    // With all of it in sight nothing is news, also where it holds still.
    m->key(Qt::Key_PageUp);
    m->run(5, "news\n");
    QTRY_VERIFY(news->isVisible());
    press(u"foldAll"_s);
    QTRY_COMPARE(m->view()->lines().size(), 6);
    QTRY_VERIFY(!news->isVisible());
}

void TestEventsPage::pausesAndClears()
{
    m->runs(1);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 99);
    press(u"pauseButton"_s);
    QCOMPARE(button(u"pauseButton"_s), u"Resume"_s);
    m->run(1, "x\n");
    QTRY_COMPARE(m->find<QAbstractButton>(u"newEventsButton"_s)->text(), u"4 new events ↓"_s);
    QCOMPARE(m->lastInSight(), 99);
    press(u"pauseButton"_s);
    QCOMPARE(m->lastInSight(), 103);

    press(u"clearView"_s);
    QVERIFY(m->view()->lines().isEmpty());
    m->run(2, "x\n");
    QTRY_COMPARE(m->lastInSight(), 107);
    QCOMPARE(m->firstInSight(), 104);
    press(u"clearView"_s);
    QVERIFY(m->firstInSight() < 104);
    QCOMPARE(button(u"clearView"_s), u"Clear view"_s);
}

void TestEventsPage::opensARun()
{
    m->runs(20);
    m->page->show();
    QSignalSpy opened(m->page.get(), &EventsPage::streamOpened);
    m->page->openRun(u"run-7"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first(), (QVariantList{testGroup, testStream}));
    QTRY_COMPARE(m->view()->currentRow(), 700);
    QTRY_VERIFY(m->text(700).contains(u"START RequestId: run-7"_s));
    m->page->openRun(u"run-12"_s);
    QTRY_COMPARE(m->view()->currentRow(), 1200);
}

void TestEventsPage::saysThatARunWroteNothing()
{
    m->page->show();
    m->page->openRun(u"never-was"_s);
    QTRY_VERIFY(m->view()->accessibleDescription().contains(u"never-was"_s));
    QVERIFY(m->view()->lines().isEmpty());
    m->page->openRun(u"not-allowed"_s, u"The role doesn't allow logs:PutLogEvents."_s);
    QTRY_VERIFY(m->view()->accessibleDescription().contains(u"logs:PutLogEvents"_s));
}

void TestEventsPage::sawTheStreamGo()
{
    m->runs(1);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 99);
    QSignalSpy gone(m->page.get(), &EventsPage::streamGone);
    QVERIFY(settled(m->fixture.logs->deleteStream(testGroup, testStream)));
    QTRY_COMPARE(gone.size(), 1);
    QTRY_VERIFY(m->view()->lines().isEmpty());
    QTRY_VERIFY(m->view()->accessibleDescription().contains(testStream));
}

void TestEventsPage::choosesTheTimeZone()
{
    m->run(0, "x\n");
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    auto *zone = m->find<QComboBox>(u"timeZone"_s);
    zone->setCurrentIndex(1);
    QVERIFY2(m->text(0).startsWith(u"2016-01-28 13:31:28.627"_s), qPrintable(m->text(0)));
    EventsPage another(*m->fixture.logs);
    QCOMPARE(another.findChild<QComboBox *>(u"timeZone"_s)->currentIndex(), 1);
}

void TestEventsPage::keepsRoomForSomeEventsWhereThePageScrolls()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const auto usualSize = qScopeGuard([&themes] { themes.setZoom(1); });
    m->runs(1);
    m->open();
    ScrollPage window(m->page.get());
    const auto release = qScopeGuard([&window] { window.takeWidget(); });
    window.resize(900, 300);
    window.show();
    themes.setZoom(2);
    QTRY_VERIFY(window.verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(m->view()->viewport()->height() >= 7 * m->view()->columns().lineHeight);
    const auto *titles = m->find<QWidget>(u"eventsHeader"_s);
    QTRY_VERIFY(titles->height() >= titles->sizeHint().height() - m->view()->frameWidth());
}

LAMBDESK_TEST(QApplication, TestEventsPage)
#include "tst_eventspage.moc"
