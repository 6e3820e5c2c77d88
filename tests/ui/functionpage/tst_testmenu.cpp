// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/widgets/livecommands.h>
#include <ui/widgets/splitbutton.h>

#include <QAccessible>
#include <QDialog>
#include <QMenu>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The arrow of Test: the saved events, to test with.
class TestTestMenu : public QObject, private PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { skipWithoutNode(); }
    void cleanup() { close(); }

    void offersToConfigureTheFirstEvent();
    void listsTheSavedEvents();
    void choosingAnEventRunsIt();
    void theChosenEventIsTestedFromThenOn();
    void whatIsTypedIsSavedFirst();
    void anotherFunctionHasOtherEvents();
    void isOpenedByMouseAndKeys();
    void aKeyThatIsHeldRunsItOnce();

private:
    SplitButton *button() const { return find<SplitButton>(*m_page->page, "testButton"); }
    QMenu *menu() const { return button()->splitMenu(); }
    QAction *entry(const QString &event) const { return m_page->action(u"testEvent-"_s + event); }
    /// The events of the menu, with a star at the one that is marked.
    QStringList entries() const;
    /// `two` is selected then.
    void saveTwoEvents();
    /// That the result's Summary names.
    QString shownEvent() const
    {
        return find<QLabel>(*find<QWidget>(*m_page->page, "resultPane"), "testEventName")->text();
    }
    /// Until the run that `begin` starts is shown.
    void await(const std::function<void()> &begin);
};

QStringList TestTestMenu::entries() const
{
    QStringList names;
    const auto actions = menu()->actions();
    for (const QAction *action : actions) {
        if (action->isCheckable())
            names << action->text() + (action->isChecked() ? u"*"_s : QString());
    }
    return names;
}

void TestTestMenu::saveTwoEvents()
{
    for (const auto &[name, body] :
         {std::pair(u"one"_s, "{\"n\":1}"_ba), std::pair(u"two"_s, "{\"n\":2}"_ba)})
        QVERIFY(WindowFixture::answer(m_page->services().testEvents.save(m_page->name, {name, body})));
    QTRY_COMPARE(entries(), (QStringList{u"one"_s, u"two*"_s}));
}

void TestTestMenu::await(const std::function<void()> &begin)
{
    QSignalSpy finished(&m_page->services().runs, &RunService::runFinished);
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: succeeded"_s, patience);
}

void TestTestMenu::offersToConfigureTheFirstEvent()
{
    open("exports.handler = async (event) => event.n;");
    QCOMPARE(menu()->actions(), QList<QAction *>{m_page->action(u"configureTestEventAction"_s)});
    menu()->actions().first()->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = openDialog<QDialog>("testEventDialog"));
    dialog->close();
}

void TestTestMenu::listsTheSavedEvents()
{
    open("exports.handler = async (event) => event.n;");
    saveTwoEvents();
    QCOMPARE(menu()->actions().last(), m_page->action(u"configureTestEventAction"_s));
    QVERIFY(WindowFixture::answer(m_page->services().testEvents.save(m_page->name, {u"R&D"_s, "{}"_ba})));
    QTRY_COMPARE(entries(), (QStringList{u"R&&D*"_s, u"one"_s, u"two"_s}));
    const QList<LiveCommand> commands = liveActions(*m_page->page);
    QVERIFY(std::any_of(commands.cbegin(), commands.cend(),
                        [](const LiveCommand &command) { return command.text == u"Test with R&D"_s; }));
    QVERIFY(WindowFixture::answer(m_page->services().testEvents.remove(m_page->name, u"one"_s)));
    QTRY_COMPARE(entries().size(), 2);
}

void TestTestMenu::choosingAnEventRunsIt()
{
    open("exports.handler = async (event) => event.n;");
    saveTwoEvents();
    await([this] { entry(u"one"_s)->trigger(); });
    QCOMPARE(m_page->resultText(), u"1"_s);
    QCOMPARE(shownEvent(), u"one"_s);
    QTRY_COMPARE(entries(), (QStringList{u"one*"_s, u"two"_s}));
    QCOMPARE(m_page->window.events(m_page->name).selected, u"one"_s);
    // The one that is marked already, too.
    await([this] { entry(u"one"_s)->trigger(); });
    QCOMPARE(entries(), (QStringList{u"one*"_s, u"two"_s}));
}

void TestTestMenu::theChosenEventIsTestedFromThenOn()
{
    open("exports.handler = async (event) => event.n;");
    saveTwoEvents();
    m_page->test(u"succeeded"_s);
    QCOMPARE(m_page->resultText(), u"2"_s);
    QCOMPARE(shownEvent(), u"two"_s);
    await([this] { entry(u"one"_s)->trigger(); });
    m_page->test(u"succeeded"_s);
    QCOMPARE(m_page->resultText(), u"1"_s);
}

void TestTestMenu::whatIsTypedIsSavedFirst()
{
    open("exports.handler = async (event) => event.n;");
    saveTwoEvents();
    m_page->type("exports.handler = async (event) => event.n * 10;");
    QCOMPARE(button()->text(), u"Save and test"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(button())->text(QAccessible::Name), u"Save and test"_s);
    await([this] { entry(u"one"_s)->trigger(); });
    QCOMPARE(m_page->resultText(), u"10"_s);
    QVERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(button()->text(), u"Test"_s);
}

void TestTestMenu::anotherFunctionHasOtherEvents()
{
    open("exports.handler = async (event) => event.n;");
    saveTwoEvents();
    const FunctionName other = m_page->window.create(u"other"_s, "exports.handler = async () => 0;");
    m_page->page->open(other);
    QVERIFY(entries().isEmpty());
    QTRY_VERIFY(button()->isEnabled());
    m_page->page->open(m_page->name);
    QTRY_COMPARE(entries(), (QStringList{u"one"_s, u"two*"_s}));
}

void TestTestMenu::isOpenedByMouseAndKeys()
{
    open("exports.handler = async (event) => event.n;");
    saveTwoEvents();
    QTest::mouseClick(button(), Qt::LeftButton, {}, button()->arrowRect().center());
    QVERIFY(menu()->isVisible());
    await([this] {
        const QPoint place = menu()->actionGeometry(entry(u"one"_s)).center();
        // A mouse that hasn't moved since the menu came closes it.
        for (int x = -10; x <= 0; ++x)
            QTest::mouseMove(menu(), place + QPoint(x, 0));
        QTest::mouseClick(menu(), Qt::LeftButton, {}, place);
    });
    QVERIFY(!menu()->isVisible());
    QCOMPARE(m_page->resultText(), u"1"_s);
    QTRY_COMPARE(entries(), (QStringList{u"one*"_s, u"two"_s}));
    QTest::keyClick(button(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(menu()->isVisible());
    QTest::keyClick(menu(), Qt::Key_Down);
    await([this] { QTest::keyClick(menu(), Qt::Key_Return); });
    QCOMPARE(m_page->resultText(), u"2"_s);
}

void TestTestMenu::aKeyThatIsHeldRunsItOnce()
{
    open("exports.handler = async (event) => event.n;");
    saveTwoEvents();
    m_page->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page->page.get(), patience));
    QSignalSpy started(&m_page->services().runs, &RunService::runStarted);
    await([this] {
        QTest::keyPress(m_page->page.get(), Qt::Key_F5);
        for (int i = 0; i < 3; ++i)
            QTest::simulateEvent(m_page->page.get(), true, Qt::Key_F5, Qt::NoModifier, QString(), true);
        QTest::keyRelease(m_page->page.get(), Qt::Key_F5);
    });
    QCOMPARE(started.count(), 1);
}

LAMBDESK_TEST(QApplication, TestTestMenu)
#include "tst_testmenu.moc"
