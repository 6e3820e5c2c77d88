// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/flasharea.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/taborder.h>

#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = FlashMessage::Kind;

/// The messages above a page of one field.
/// Tab goes through it as through the console's.
class ReadWindow final : public QWidget
{
protected:
    bool focusNextPrevChild(bool next) override { return focusNextAsLaidOut(this, next); }
};

class TestFlashArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void putsTheNewestOnTop();
    void pushesThePageDown();
    void leavesAPageThatIsScrolledWhereItIs();
    void saysTheSameOnce();
    void makesRoomForNewOnes();
    void undoes();
    void undoesByKeyboard();
    void leavesTheFieldsOwnUndoAlone();
    void settlesWhatIsDismissed();
    void settlesAllWhenItsWindowIsReplaced();
    void isReachedByF6AndLeftByEscape();
    void isReachedByTab();
    void givesTheFocusBackAfterUndo();
    void saysThatTheFocusHasNoPlace();
    void keepsWhatCanBeUndoneOnAnotherPage();
    void letsASuccessGo();
    void keepsASuccessThatIsBeingRead();
    void keepsASuccessWhileAButtonIsPointedAt();

private:
    Notice deletion(const QString &name)
    {
        return {Kind::Success,
                u"%1 is deleted."_s.arg(name),
                {},
                [this, name] { m_undone << name; },
                [this, name] { m_settled << name; }};
    }
    QStringList texts() const;
    QWidget *message(const QString &text) const;
    template <typename Widget>
    Widget *control(const QString &text, const QString &objectName) const
    {
        return message(text)->findChild<Widget *>(objectName);
    }

    std::unique_ptr<QWidget> m_window;
    FlashArea *m_area = nullptr;
    QLineEdit *m_field = nullptr;
    QStringList m_undone;
    QStringList m_settled;
};

void TestFlashArea::init()
{
    m_undone.clear();
    m_settled.clear();
    m_window = std::make_unique<ReadWindow>();
    auto *head = new QLineEdit(m_window.get());
    m_area = new FlashArea(m_window.get(), 50ms);
    m_field = new QLineEdit(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(head);
    column->addWidget(m_area);
    column->addWidget(m_field, 1);
    m_window->resize(700, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_field->setFocus();
}

/// From top to bottom, as they stand on the screen.
QStringList TestFlashArea::texts() const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    auto shown = m_area->findChildren<FlashMessage *>();
    shown.removeIf([](const FlashMessage *each) { return !each->isVisible(); });
    std::sort(shown.begin(), shown.end(),
              [](const FlashMessage *a, const FlashMessage *b) { return a->y() < b->y(); });
    QStringList texts;
    for (const FlashMessage *each : std::as_const(shown))
        texts << each->text();
    return texts;
}

QWidget *TestFlashArea::message(const QString &text) const
{
    const auto all = m_area->findChildren<FlashMessage *>();
    for (FlashMessage *each : all) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void TestFlashArea::putsTheNewestOnTop()
{
    m_area->add({Kind::Error, u"first"_s});
    m_area->add(deletion(u"second"_s));
    m_area->add({Kind::Info, u"third"_s});
    QTRY_COMPARE(texts(), (QStringList{u"third"_s, u"second is deleted."_s, u"first"_s}));
}

void TestFlashArea::pushesThePageDown()
{
    const int before = m_field->y();
    m_area->add(deletion(u"a"_s));
    QTRY_VERIFY(m_field->y() > before);
    QVERIFY(m_area->geometry().bottom() < m_field->y());
    click(control<QToolButton>(u"a is deleted."_s, u"flashClose"_s));
    QTRY_COMPARE(m_field->y(), before);
    QVERIFY(!m_area->isVisible());
}

void TestFlashArea::leavesAPageThatIsScrolledWhereItIs()
{
    auto *content = new QWidget;
    content->setMinimumHeight(2000);
    auto *page = new ScrollPage(content, m_window.get());
    static_cast<QVBoxLayout *>(m_window->layout())->addWidget(page, 1);
    QScrollBar *bar = page->verticalScrollBar();
    QTRY_VERIFY(page->isVisible() && bar->maximum() > 300);
    const auto place = [&] { return content->mapTo(m_window.get(), QPoint()).y(); };
    const int top = page->y();
    bar->setValue(300);
    const int before = place();
    m_area->add(deletion(u"a"_s));
    QTRY_VERIFY(page->y() > top);
    QCOMPARE(place(), before);
    click(control<QToolButton>(u"a is deleted."_s, u"flashClose"_s));
    QTRY_COMPARE(page->y(), top);
    QCOMPARE(place(), before);
    // Of one that isn't, no line is hidden.
    bar->setValue(0);
    m_area->add(deletion(u"b"_s));
    QTRY_VERIFY(page->y() > top);
    QCOMPARE(bar->value(), 0);
}

void TestFlashArea::saysTheSameOnce()
{
    m_area->add({Kind::Error, u"again"_s});
    m_area->add({Kind::Info, u"between"_s});
    m_area->add({Kind::Error, u"again"_s});
    QTRY_COMPARE(texts(), (QStringList{u"again"_s, u"between"_s}));
}

void TestFlashArea::makesRoomForNewOnes()
{
    m_area->add({Kind::Error, u"old"_s});
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        m_area->add(deletion(name));
    QCOMPARE(texts().size(), FlashArea::mostMessages);
    m_area->add(deletion(u"d"_s)); // what can be undone stays longest
    QTRY_COMPARE(texts(), (QStringList{u"d is deleted."_s, u"c is deleted."_s, u"b is deleted."_s,
                                       u"a is deleted."_s}));
    QVERIFY(m_settled.isEmpty());
    m_area->add(deletion(u"e"_s));
    QCOMPARE(texts().size(), FlashArea::mostMessages);
    QCOMPARE(m_settled, QStringList{u"a"_s});
    QVERIFY(m_undone.isEmpty());
}

void TestFlashArea::undoes()
{
    m_area->add(deletion(u"a"_s));
    m_area->add(deletion(u"b"_s));
    click(control<QPushButton>(u"a is deleted."_s, u"flashUndo"_s));
    QCOMPARE(m_undone, QStringList{u"a"_s});
    QVERIFY(m_settled.isEmpty());
    QTRY_COMPARE(texts(), QStringList{u"b is deleted."_s});
}

void TestFlashArea::undoesByKeyboard()
{
    auto *elsewhere = new QPushButton(m_window.get());
    m_window->layout()->addWidget(elsewhere);
    elsewhere->setFocus();
    m_area->add(deletion(u"a"_s));
    m_area->add(deletion(u"b"_s));
    m_area->add({Kind::Error, u"c"_s});
    QTest::keyClick(elsewhere, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_undone, QStringList{u"b"_s});
    QTest::keyClick(elsewhere, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_undone, (QStringList{u"b"_s, u"a"_s}));
    QTest::keyClick(elsewhere, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_undone.size(), 2);
}

void TestFlashArea::leavesTheFieldsOwnUndoAlone()
{
    m_area->add(deletion(u"a"_s));
    QTest::keyClicks(m_field, u"x"_s);
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->text(), QString());
    QVERIFY(m_undone.isEmpty());
}

void TestFlashArea::settlesWhatIsDismissed()
{
    m_area->add(deletion(u"a"_s));
    click(control<QToolButton>(u"a is deleted."_s, u"flashClose"_s));
    QCOMPARE(m_settled, QStringList{u"a"_s});
    QVERIFY(m_undone.isEmpty());
}

void TestFlashArea::settlesAllWhenItsWindowIsReplaced()
{
    m_area->add(deletion(u"a"_s));
    m_area->add({Kind::Error, u"broken"_s});
    m_area->add(deletion(u"b"_s));
    m_area->dismissAll();
    QCOMPARE(m_settled, (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(m_undone.isEmpty());
    QVERIFY(!m_area->isVisible());
}

void TestFlashArea::isReachedByF6AndLeftByEscape()
{
    m_area->add({Kind::Error, u"a"_s});
    m_area->add(deletion(u"b"_s));
    QTest::keyClick(m_field, Qt::Key_F6);
    QTRY_VERIFY(control<QPushButton>(u"b is deleted."_s, u"flashUndo"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); // and back
    QVERIFY(m_field->hasFocus());
    QTest::keyClick(m_field, Qt::Key_F6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(texts(), QStringList{u"a"_s});
    QCOMPARE(m_settled, QStringList{u"b"_s});
    QVERIFY(control<QToolButton>(u"a"_s, u"flashClose"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_field->hasFocus());
    QVERIFY(!m_area->isVisible());
}

void TestFlashArea::isReachedByTab()
{
    m_area->add({Kind::Error, u"a"_s});
    m_area->add(deletion(u"b"_s));
    m_window->findChild<QLineEdit *>()->setFocus(); // above the messages
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    tab();
    QVERIFY(control<QPushButton>(u"b is deleted."_s, u"flashUndo"_s)->hasFocus());
    tab();
    QVERIFY(control<QToolButton>(u"b is deleted."_s, u"flashClose"_s)->hasFocus());
    tab();
    QVERIFY(control<QToolButton>(u"a"_s, u"flashClose"_s)->hasFocus());
    tab();
    QVERIFY(m_field->hasFocus());
}

void TestFlashArea::givesTheFocusBackAfterUndo()
{
    m_area->add(deletion(u"a"_s));
    click(control<QPushButton>(u"a is deleted."_s, u"flashUndo"_s));
    QCOMPARE(m_undone, QStringList{u"a"_s});
    QVERIFY(m_field->hasFocus());
}

void TestFlashArea::saysThatTheFocusHasNoPlace()
{
    QSignalSpy left(m_area, &FlashArea::keyboardLeft);
    m_area->add(deletion(u"a"_s));
    m_area->add(deletion(u"b"_s));
    control<QPushButton>(u"a is deleted."_s, u"flashUndo"_s)->setFocus();
    m_field->hide();
    click(control<QPushButton>(u"a is deleted."_s, u"flashUndo"_s));
    QCOMPARE(left.size(), 0); // there is another message
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestFlashArea::keepsWhatCanBeUndoneOnAnotherPage()
{
    m_area->add({Kind::Error, u"a"_s});
    m_area->add(deletion(u"b"_s));
    m_area->clear();
    QTRY_COMPARE(texts(), QStringList{u"b is deleted."_s});
    QVERIFY(m_settled.isEmpty());
}

void TestFlashArea::letsASuccessGo()
{
    m_area->add({Kind::Success, u"done"_s});
    m_area->add({Kind::Error, u"broken"_s});
    m_area->add(deletion(u"a"_s));
    QTRY_COMPARE(texts(), (QStringList{u"a is deleted."_s, u"broken"_s}));
}

void TestFlashArea::keepsASuccessThatIsBeingRead()
{
    m_area->add({Kind::Success, u"done"_s});
    control<QToolButton>(u"done"_s, u"flashClose"_s)->setFocus();
    m_area->add({Kind::Success, u"other"_s});
    QTRY_COMPARE(texts(), QStringList{u"done"_s}); // though it came first
    m_field->setFocus();
    QTRY_VERIFY(!m_area->isVisible());
}

/// A click that is meant for the button doesn't miss it.
void TestFlashArea::keepsASuccessWhileAButtonIsPointedAt()
{
    auto *button = new QPushButton(u"Test"_s, m_window.get());
    m_window->layout()->addWidget(button);
    QTRY_VERIFY(button->isVisible());
    const QPointF middle = button->rect().center();
    QEnterEvent enter(middle, button->mapTo(m_window.get(), middle), button->mapToGlobal(middle));
    QCoreApplication::sendEvent(button, &enter);
    QVERIFY(button->underMouse());
    m_area->add({Kind::Success, u"done"_s});
    QSignalSpy due(message(u"done"_s)->findChild<QTimer *>(), &QTimer::timeout);
    QTRY_VERIFY(due.size() > 1);
    QCOMPARE(texts(), QStringList{u"done"_s});
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(button, &leave);
    QTRY_VERIFY(!m_area->isVisible());
}

LAMBDESK_TEST(QApplication, TestFlashArea)
#include "tst_flasharea.moc"
