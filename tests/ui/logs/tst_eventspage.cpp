// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/eventsfixture.h>
#include <ui/logs/eventexport.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QWheelEvent>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestEventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<EventsFixture>(); }
    void cleanup() { m.reset(); }

    void opensAtTheEnd();
    void scrollsAHundredThousandEvents();
    void holdsFewOfThem();
    void expandsByCaretAndKey();
    void walksThroughJson();
    void saysWhyAnEventIsNoTree();
    void wrapsLongLines();
    void foldsRuns();
    void foldsOneRun();
    void foldsWhatArrives();
    void selectsAndCopies();
    void followsAndHoldsStill();
    void pausesAndClears();
    void opensARun();
    void saysThatARunWroteNothing();
    void sawTheStreamGo();
    void choosesTheTimeZone();
    void isReadToTheBlind();

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
    QSignalSpy loaded(m->view()->source(), &EventSource::loaded);
    // What is passed quickly isn't loaded, only where it ends.
    QScrollBar *bar = m->view()->verticalScrollBar();
    for (int step = 0; step < 100; ++step)
        bar->setValue(bar->maximum() * step / 100);
    bar->setValue(0);
    QTRY_VERIFY(m->isWholeInSight());
    QVERIFY2(loaded.size() <= 4, QByteArray::number(loaded.size()));
}

void TestEventsPage::expandsByCaretAndKey()
{
    m->run(0, QByteArray("word ").repeated(200) + '\n');
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    const int height = m->view()->columns().lineHeight;
    m->click(1, m->view()->columns().caret + 5);
    QVERIFY(m->view()->isExpanded(1));
    QVERIFY(m->view()->lines().at(1).height > 5 * height);
    m->click(1, m->view()->columns().caret + 5);
    QVERIFY(!m->view()->isExpanded(1));
    m->click(1, m->view()->columns().message + 5);
    QCOMPARE(m->view()->currentRow(), 1);
    m->key(Qt::Key_Right);
    QVERIFY(m->view()->isExpanded(1));
    m->key(Qt::Key_Left);
    QVERIFY(!m->view()->isExpanded(1));
    m->key(Qt::Key_Space);
    QVERIFY(m->view()->isExpanded(1));
    m->key(Qt::Key_Return);
    QVERIFY(!m->view()->isExpanded(1));
    m->key(Qt::Key_Down);
    QCOMPARE(m->view()->currentRow(), 2);
}

void TestEventsPage::walksThroughJson()
{
    m->run(0, R"({"a":{"b":[1,2,3]},"c":1})"
              "\n");
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    const int line = m->view()->columns().lineHeight;
    const auto height = [this, line] { return m->view()->lines().at(1).height / line; };
    m->click(1, m->view()->columns().message + 5);
    m->key(Qt::Key_Right);
    QCOMPARE(height(), 10);
    m->key(Qt::Key_Right); // {
    m->key(Qt::Key_Right); // "a"
    m->key(Qt::Key_Right); // "b"
    m->key(Qt::Key_Left);
    QCOMPARE(height(), 6);
    m->key(Qt::Key_Left); // to "a"
    m->key(Qt::Key_Left); // and closes it
    QCOMPARE(height(), 4);
    m->key(Qt::Key_Right);
    QCOMPARE(height(), 6);
    m->key(Qt::Key_Left);
    m->key(Qt::Key_Down); // "c"
    m->key(Qt::Key_Down); // }
    m->key(Qt::Key_Down);
    QCOMPARE(m->view()->currentRow(), 2);
    // And by mouse, at the line of "a".
    m->click(1, m->view()->columns().messageAt(2) - 6, line + 5);
    QCOMPARE(height(), 6);
}

void TestEventsPage::saysWhyAnEventIsNoTree()
{
    m->run(0, "{\"a\":\"" + QByteArray(100 * 1024, 'x') + "\"}\n");
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    QVERIFY(!m->text(1).contains(u"Shown as plain text"_s));
    m->click(1, m->view()->columns().message + 5);
    m->key(Qt::Key_Home);
    m->key(Qt::Key_Down);
    m->key(Qt::Key_Right);
    QVERIFY(m->view()->isExpanded(1));
    QVERIFY2(m->text(1).contains(u"Shown as plain text: this event has 100 KB"_s), qPrintable(m->text(1)));
}

void TestEventsPage::wrapsLongLines()
{
    m->run(0, QByteArray("word ").repeated(200) + '\n');
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    const int line = m->view()->columns().lineHeight;
    QCOMPARE(m->view()->lines().at(1).height, line);
    QTest::mouseClick(m->find<QAbstractButton>(u"wrapLines"_s), Qt::LeftButton, {}, {8, 10});
    QVERIFY(m->view()->lines().at(1).height > 5 * line);
    QCOMPARE(m->view()->lines().at(0).height, line);
    // It is remembered.
    EventsPage another(*m->fixture.logs);
    QVERIFY(another.findChild<QAbstractButton *>(u"wrapLines"_s)->isChecked());
}

void TestEventsPage::foldsRuns()
{
    m->runs(300);
    m->open();
    QTRY_COMPARE(m->lastInSight(), 29'999);
    press(u"foldAll"_s);
    QTRY_COMPARE(m->lastInSight(), 29'900);
    QTRY_VERIFY(m->text(29'900).contains(u"RequestId: run-299"_s));
    QVERIFY(m->text(29'900).contains(u"Duration: 12.50 ms"_s));
    QVERIFY(m->text(29'900).contains(u"47 of 128 MB"_s));
    m->key(Qt::Key_Home);
    QCOMPARE(m->firstInSight(), 0);
    QCOMPARE(m->view()->lines().at(1).row, 100);
    QTRY_VERIFY(m->text(0).contains(u"Cold start 100.25 ms"_s));
    QVERIFY(m->view()->lines().at(1).folded);

    m->key(Qt::Key_Down);
    QCOMPARE(m->view()->currentRow(), 100);
    m->key(Qt::Key_Right);
    QCOMPARE(m->view()->lines().at(2).row, 101);
    QVERIFY(!m->view()->lines().at(1).folded);
    m->key(Qt::Key_Left);
    QVERIFY(m->view()->lines().at(1).folded);
    m->click(100, m->view()->columns().bracket + 5);
    QCOMPARE(m->view()->lines().at(2).row, 101);
    press(u"unfoldAll"_s);
    QCOMPARE(m->view()->lines().at(1).row, 1);
}

void TestEventsPage::foldsOneRun()
{
    m->runs(2);
    m->open();
    m->key(Qt::Key_Home);
    QTRY_VERIFY(m->isWholeInSight());
    m->key(Qt::Key_Down);
    m->key(Qt::Key_Down);
    QTRY_VERIFY([this] {
        m->key(Qt::Key_Left); // as soon as it is known what its run is
        return m->view()->lines().first().folded;
    }());
    QCOMPARE(m->view()->currentRow(), 0);
    QCOMPARE(m->view()->lines().at(1).row, 100);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{0, 100}}));
}

void TestEventsPage::foldsWhatArrives()
{
    m->runs(1);
    m->open();
    press(u"foldAll"_s);
    QTRY_COMPARE(m->view()->lines().size(), 1);
    m->run(1, "x\n", true);
    QTRY_COMPARE(m->view()->lines().size(), 2);
    QTRY_VERIFY(m->text(100).contains(u"run-1"_s) && m->text(100).contains(u"Error"_s));
}

void TestEventsPage::selectsAndCopies()
{
    m->runs(1);
    m->open();
    m->key(Qt::Key_Home);
    QTRY_VERIFY(m->isWholeInSight());
    m->key(Qt::Key_Down, Qt::ShiftModifier);
    m->key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{0, 3}}));
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear();
    m->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(clipboard->text(),
                 u"START RequestId: run-0 Version: $LATEST\nline 1 of a run\nline 2 of a run\n"_s);
    m->page->findChild<QAction *>(u"copyAsJson"_s)->trigger();
    QTRY_VERIFY(clipboard->text().startsWith(u'['));
    const QJsonArray array = QJsonDocument::fromJson(clipboard->text().toUtf8()).array();
    QCOMPARE(array.size(), 3);
    QCOMPARE(array.at(1).toObject().value(u"message"_s).toString(), u"line 1 of a run"_s);

    // By mouse, from the fifth row to the eighth.
    const auto middle = [this](int index) {
        const EventGeometry::Line &line = m->view()->lines().at(index);
        return QPoint(m->view()->columns().message + 20, line.y + line.height / 2);
    };
    QTest::mousePress(m->view()->viewport(), Qt::LeftButton, {}, middle(4));
    QTest::mouseMove(m->view()->viewport(), middle(7));
    QTest::mouseRelease(m->view()->viewport(), Qt::LeftButton, {}, middle(7));
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{4, 8}}));
    m->click(2, m->view()->columns().message + 20, 5, Qt::ShiftModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{2, 5}}));
    m->key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m->view()->selectedRows(), (QList<EventRows>{{0, 100}}));
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
    QVERIFY(!news->isVisible());
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
    QCOMPARE(m->view()->currentRow(), 700);
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
    QVERIFY(m->view()->lines().isEmpty());
    QVERIFY(m->view()->accessibleDescription().contains(testStream));
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

void TestEventsPage::isReadToTheBlind()
{
    m->run(0, "[ERROR] boom\n");
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m->view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QAccessibleInterface *row = list->child(1);
    QVERIFY(row && row->isValid());
    QCOMPARE(row->role(), QAccessible::ListItem);
    QVERIFY(row->text(QAccessible::Name).contains(u"[ERROR] boom"_s));
    QCOMPARE(list->indexOfChild(row), 1);
    QVERIFY(row->rect().isValid());
    QVERIFY(!row->state().invisible);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m->view()->isExpanded(1));
    QVERIFY(row->state().expanded);
    m->click(1, m->view()->columns().message + 5);
    QVERIFY(row->state().selected);
    QVERIFY(list->text(QAccessible::Value).contains(u"boom"_s));
}

QTEST_MAIN(TestEventsPage)
#include "tst_eventspage.moc"
