// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/access/listening.h>
#include <tests/support/eventsfixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Events in their rows: opened, wrapped, folded by run, selected and copied.
class TestEventRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<EventsFixture>(); }
    void cleanup() { m.reset(); }

    void expandsByCaretAndKey();
    void walksThroughJson();
    void saysWhyAnEventIsNoTree();
    void wrapsLongLines();
    void foldsRuns();
    void foldsOneRun();
    void foldsWhatArrives();
    void selectsAndCopies();
    void isReadToTheBlind();
    void linesOfATreeAreReadToTheBlind();
    void foldedRunsAreReadToTheBlind();

private:
    void press(const QString &name) { QTest::mouseClick(m->find<QAbstractButton>(name), Qt::LeftButton); }

    std::unique_ptr<EventsFixture> m;
};

void TestEventRows::expandsByCaretAndKey()
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

void TestEventRows::walksThroughJson()
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

void TestEventRows::saysWhyAnEventIsNoTree()
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

void TestEventRows::wrapsLongLines()
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

void TestEventRows::foldsRuns()
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

void TestEventRows::foldsOneRun()
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

void TestEventRows::foldsWhatArrives()
{
    m->runs(1);
    m->open();
    press(u"foldAll"_s);
    QTRY_COMPARE(m->view()->lines().size(), 1);
    m->run(1, "x\n", true);
    QTRY_COMPARE(m->view()->lines().size(), 2);
    QTRY_VERIFY(m->text(100).contains(u"run-1"_s) && m->text(100).contains(u"Error"_s));
}

void TestEventRows::selectsAndCopies()
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

void TestEventRows::isReadToTheBlind()
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
    QVERIFY(!row->state().collapsed);
    QVERIFY(list->child(2)->state().collapsed);
    m->click(1, m->view()->columns().message + 5);
    QVERIFY(row->state().selected);
    QVERIFY(list->text(QAccessible::Value).contains(u"boom"_s));
}

void TestEventRows::linesOfATreeAreReadToTheBlind()
{
    NEED_LISTENING();
    m->run(0, R"({"level":"ERROR","n":{"a":1}})"
              "\n");
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(m->view())->child(1);
    m->click(1, m->view()->columns().message + 5);
    static QStringList told;
    told.clear();
    const Listening listening([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::NameChanged && event->accessibleInterface())
            told.append(event->accessibleInterface()->text(QAccessible::Name));
    });
    m->key(Qt::Key_Right);
    QVERIFY(row->text(QAccessible::Name).contains(u"ERROR"_s));
    QVERIFY(row->state().expanded);
    m->key(Qt::Key_Right); // {
    m->key(Qt::Key_Down);
    QVERIFY(row->text(QAccessible::Name).startsWith(u"\"level\""_s));
    QVERIFY(!row->state().expandable);
    QVERIFY(!row->state().collapsed);
    m->key(Qt::Key_Down);
    QVERIFY(row->text(QAccessible::Name).startsWith(u"\"n\""_s));
    QVERIFY(row->state().expanded);
    m->key(Qt::Key_Left);
    QVERIFY(row->state().collapsed);
    QVERIFY(row->text(QAccessible::Name).contains(u"1 item"_s));
    QVERIFY(told.filter(QRegularExpression(u"^\"level\""_s)).size() > 0);
    QVERIFY(told.last().contains(u"1 item"_s));
    m->key(Qt::Key_Up);
    m->key(Qt::Key_Up);
    m->key(Qt::Key_Up); // the event again
    QVERIFY(row->text(QAccessible::Name).contains(u"ERROR"_s));
    QCOMPARE(told.last(), row->text(QAccessible::Name));
}

void TestEventRows::foldedRunsAreReadToTheBlind()
{
    NEED_LISTENING();
    m->run(0, "one\n");
    m->open();
    QTRY_VERIFY(m->isWholeInSight());
    m->click(1, m->view()->columns().message + 5);
    static QStringList told;
    told.clear();
    const Listening listening([](QAccessibleEvent *event) {
        QAccessibleInterface *row = event->accessibleInterface();
        if (event->type() == QAccessible::StateChanged && row && row->role() == QAccessible::ListItem)
            told.append(row->state().collapsed ? row->text(QAccessible::Name) : u"open"_s);
    });
    // The run's figures come a moment after its events.
    const auto folds = [this] {
        if (m->view()->lines().size() > 1)
            m->view()->toggleFold(1);
        return m->view()->lines().size() == 1;
    };
    QTRY_VERIFY(folds());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.last(), m->view()->spokenText(m->view()->lines().first()));
    m->view()->toggleFold(0);
    QCOMPARE(m->view()->lines().size(), 4);
    QCOMPARE(told.size(), 2);
}

LAMBDESK_TEST(QApplication, TestEventRows)
#include "tst_eventrows.moc"
