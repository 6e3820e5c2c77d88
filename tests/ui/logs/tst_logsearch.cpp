// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/eventsfixture.h>
#include <tests/support/testprogram.h>
#include <ui/logs/hitsource.h>
#include <ui/logs/patternfield.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSemaphore>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestLogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<EventsFixture>(); }
    void cleanup() { m.reset(); }

    void findsInAStream();
    void goesFromHitToHit();
    void showsAHitAmongItsNeighbours();
    void goesBackWithAnEmptyPattern();
    void clearsThePatternByEscape();
    void goesBackFromTheHitsByEscape();
    void keepsTheHitsOfGroupsAtEscape();
    void saysThatNothingWasFound();
    void underlinesAWrongPattern();
    void keepsToTheTimeRange();
    void takesACustomRange();
    void searchesGroups();
    void readsHitsThatAreFarApart();
    void cancels();

private:
    void search(const QString &pattern) { m->search(pattern); }
    QString count() const { return m->hitCount(); }

    std::unique_ptr<EventsFixture> m;
};

void TestLogSearch::findsInAStream()
{
    m->runs(1000);
    m->open();
    search(u"START"_s);
    QTRY_COMPARE(count(), u"1,000 events found"_s);
    QTRY_COMPARE(m->view()->rows().end, 1000);
    QTRY_VERIFY(m->text(0).contains(u"START RequestId: run-0 "_s));
    m->key(Qt::Key_End);
    QTRY_VERIFY(m->text(999).contains(u"START RequestId: run-999 "_s));
    search(u"\"run-77 \""_s);
    QTRY_COMPARE(count(), u"1 event found"_s);
}

void TestLogSearch::goesFromHitToHit()
{
    m->runs(5);
    m->open();
    search(u"REPORT"_s);
    QTRY_COMPARE(count(), u"5 events found"_s);
    m->key(Qt::Key_F3);
    QCOMPARE(m->view()->currentRow(), 0);
    m->key(Qt::Key_F3);
    QCOMPARE(m->view()->currentRow(), 1);
    m->key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m->view()->currentRow(), 0);
    m->key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m->view()->currentRow(), 0);
    QTest::mouseClick(m->find<QAbstractButton>(u"nextHit"_s), Qt::LeftButton);
    QCOMPARE(m->view()->currentRow(), 1);
}

void TestLogSearch::showsAHitAmongItsNeighbours()
{
    m->runs(5);
    m->open();
    search(u"START"_s);
    QTRY_COMPARE(count(), u"5 events found"_s);
    m->key(Qt::Key_F3);
    m->key(Qt::Key_F3);
    QTRY_VERIFY(m->isWholeInSight());
    m->page->findChild<QAction *>(u"showAround"_s)->trigger();
    QCOMPARE(m->view()->currentRow(), 100);
    QTRY_VERIFY(m->text(99).contains(u"REPORT RequestId: run-0"_s));
    m->key(Qt::Key_F3);
    QCOMPARE(m->view()->currentRow(), 200);
    auto *back = m->find<QAbstractButton>(u"backToStream"_s);
    QCOMPARE(back->text(), u"Back to what was found"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m->view()->rows().end, 5);
    QCOMPARE(back->text(), u"Back to the log stream"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m->view()->rows().end, 500);
    QVERIFY(m->view()->isFollowing());
}

void TestLogSearch::goesBackWithAnEmptyPattern()
{
    m->runs(2);
    m->open();
    search(u"END"_s);
    QTRY_COMPARE(count(), u"2 events found"_s);
    search({});
    QCOMPARE(m->view()->rows().end, 200);
    QVERIFY(!m->find<QLabel>(u"hitCount"_s)->isVisible());
    search(u"END"_s);
    QTRY_COMPARE(count(), u"2 events found"_s);
    // The button at its right end.
    auto *field = m->find<QLineEdit>(u"filterPattern"_s);
    QWidget *clear = field->childAt(field->width() - 12, field->height() / 2);
    QVERIFY(qobject_cast<QToolButton *>(clear));
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(m->view()->rows().end, 200);
}

void TestLogSearch::clearsThePatternByEscape()
{
    m->runs(2);
    m->open();
    search(u"END"_s);
    QTRY_COMPARE(count(), u"2 events found"_s);
    QTRY_VERIFY(!m->find<QAbstractButton>(u"cancelSearch"_s)->isVisible());
    auto *field = m->find<QLineEdit>(u"filterPattern"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QCOMPARE(m->view()->rows().end, 200); // the stream
    QVERIFY(field->hasFocus());
    // With nothing left to clear, the keyboard goes to the events.
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m->view()->hasFocus());
    // What was only typed goes, too.
    field->setFocus();
    QTest::keyClicks(field, u"half"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
}

void TestLogSearch::goesBackFromTheHitsByEscape()
{
    m->runs(2);
    m->open();
    search(u"END"_s);
    QTRY_COMPARE(count(), u"2 events found"_s);
    QTRY_VERIFY(!m->find<QAbstractButton>(u"cancelSearch"_s)->isVisible());
    m->view()->setFocus();
    m->key(Qt::Key_Escape);
    QCOMPARE(m->view()->rows().end, 200);
    QVERIFY(m->view()->hasFocus());
    QCOMPARE(m->find<QLineEdit>(u"filterPattern"_s)->text(), QString());
    QVERIFY(!m->find<QLabel>(u"hitCount"_s)->isVisible());
    m->key(Qt::Key_Escape);
    QCOMPARE(m->view()->rows().end, 200);
}

void TestLogSearch::keepsTheHitsOfGroupsAtEscape()
{
    m->fixture.makeStream();
    m->fixture.put({"needle\n", "hay\n"}, m->fixture.now());
    m->page->openSearch({testGroup});
    m->page->show();
    search(u"needle"_s);
    QTRY_COMPARE(count(), u"1 event found"_s);
    QTRY_VERIFY(!m->find<QAbstractButton>(u"cancelSearch"_s)->isVisible());
    m->view()->setFocus();
    m->key(Qt::Key_Escape); // there is no stream to go back to
    QCOMPARE(m->view()->rows().end, 1);
    m->find<QLineEdit>(u"filterPattern"_s)->setFocus();
    QTest::keyClick(m->find<QLineEdit>(u"filterPattern"_s), Qt::Key_Escape);
    QTRY_COMPARE(m->view()->rows().end, 2);
}

void TestLogSearch::saysThatNothingWasFound()
{
    m->runs(1);
    m->open();
    search(u"nowhere"_s);
    QTRY_VERIFY(m->view()->accessibleDescription().startsWith(u"No event was found."_s));
    QTRY_COMPARE(count(), u"0 events found"_s);
}

void TestLogSearch::underlinesAWrongPattern()
{
    m->runs(1);
    m->open();
    search(u"{ $.level = }"_s);
    auto *field = m->find<PatternField>({});
    auto *words = m->find<QLabel>(u"patternProblem"_s);
    QVERIFY(words->isVisible());
    QVERIFY(!words->text().isEmpty());
    QVERIFY(field->problem());
    QCOMPARE(field->problem()->at, 12);
    QCOMPARE(m->view()->rows().end, 100); // still the stream
    auto *edit = m->find<QLineEdit>(u"filterPattern"_s);
    QCOMPARE(edit->accessibleDescription(), words->text());
    QCOMPARE(edit->text(), u"{ $.level = }"_s);
    // Mended, it goes at once.
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, u"1 }"_s);
    QVERIFY(!words->isVisible());
}

void TestLogSearch::keepsToTheTimeRange()
{
    // The fixture's clock stands in 2016, so the last hour is empty.
    m->runs(1);
    m->open();
    auto *range = m->find<QComboBox>(u"timeRange"_s);
    range->setCurrentIndex(range->findText(u"Last hour"_s));
    Q_EMIT range->activated(range->currentIndex());
    QTRY_COMPARE(count(), u"0 events found"_s);
    range->setCurrentIndex(0);
    Q_EMIT range->activated(0);
    QCOMPARE(m->view()->rows().end, 100);
}

void TestLogSearch::takesACustomRange()
{
    m->fixture.makeStream();
    m->fixture.put({"one\n", "two\n", "three\n"}, m->fixture.now());
    m->open();
    auto *range = m->find<QComboBox>(u"timeRange"_s);
    range->setCurrentIndex(range->findText(u"Custom"_s));
    Q_EMIT range->activated(range->currentIndex());
    const QDateTime now = m->fixture.clock.now().toLocalTime();
    m->find<QDateTimeEdit>(u"rangeFrom"_s)->setDateTime(now.addSecs(-5));
    m->find<QDateTimeEdit>(u"rangeTo"_s)->setDateTime(now.addMSecs(2));
    search({});
    QTRY_COMPARE(count(), u"2 events found"_s);
}

void TestLogSearch::searchesGroups()
{
    const QString other = u"/aws/lambda/other"_s;
    m->fixture.makeStream();
    m->fixture.makeStream(other, u"second"_s);
    m->fixture.put({"needle one\n"}, m->fixture.now());
    m->fixture.put({"hay\n", "needle two\n"}, m->fixture.now() + 1, u"second"_s, other);
    m->page->openSearch({testGroup, other});
    m->page->show();
    QTRY_COMPARE(count(), u"3 events found"_s);
    search(u"needle"_s);
    QTRY_COMPARE(count(), u"2 events found"_s);
    QTRY_VERIFY(m->isWholeInSight());
    QVERIFY(m->text(0).contains(testStream));
    QVERIFY(m->text(1).contains(u"other second"_s));
    m->key(Qt::Key_F3);
    m->key(Qt::Key_F3);
    QSignalSpy around(m->page.get(), &EventsPage::aroundRequested);
    m->page->findChild<QAction *>(u"showAround"_s)->trigger();
    QCOMPARE(around.size(), 1);
    QCOMPARE(around.first(), (QVariantList{other, u"second"_s, qint64(1)}));
    // Coming back, what was found is still there.
    m->page->openSearch({testGroup, other});
    QCOMPARE(count(), u"2 events found"_s);
}

void TestLogSearch::readsHitsThatAreFarApart()
{
    m->runs(300);
    m->open();
    search(u"?\"line 1 \" ?REPORT"_s);
    QTRY_COMPARE(count(), u"600 events found"_s);
    QTRY_VERIFY(m->isWholeInSight());
    QVERIFY(m->text(0).contains(u"line 1 of a run"_s));
    QVERIFY(m->text(1).contains(u"REPORT RequestId: run-0"_s));
}

void TestLogSearch::cancels()
{
    m->runs(1000);
    m->open();
    // More readers than there are threads for them stand before the search and wait: it can't end by itself.
    constexpr int readers = 16;
    const auto gate = std::make_shared<QSemaphore>();
    const auto openAtTheEnd = qScopeGuard([gate] { gate->release(readers); });
    LogRange range;
    range.groups = {testGroup};
    QList<QFuture<Result<LogScan::End>>> held;
    for (int reader = 0; reader < readers; ++reader) {
        held.append(m->fixture.logs->forEach(range, [gate](const LogHit &) {
            gate->acquire();
            return false;
        }));
    }
    QVERIFY(settled(m->fixture.logs->setRetention(testGroup, {}))); // done once all of them stand in line
    search(u"START"_s);
    auto *cancel = m->find<QAbstractButton>(u"cancelSearch"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    gate->release(readers);
    for (const auto &reader : std::as_const(held))
        QVERIFY(settled(reader));
    QCOMPARE(m->view()->rows().end, 0);
    search(u"END"_s); // behind the one that was cancelled, which has found nothing by then
    QTRY_COMPARE(count(), u"1,000 events found"_s);
    QCOMPARE(m->view()->rows().end, 1000);
}

LAMBDESK_TEST(QApplication, TestLogSearch)
#include "tst_logsearch.moc"
