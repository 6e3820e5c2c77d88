// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/logservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/placewords.h>

#include <QLabel>
#include <QTableView>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Where a window opens after another one was closed.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void putsPlacesIntoWords_data();
    void putsPlacesIntoWords();
    void takesNoOtherWords();
    void opensNoPageThatThePlatformDoesNotHave();
    void opensTheFunctionAndItsTab();
    void opensTheLogs();
    void opensTheListWhereTheFunctionIsGone();
    void opensTheListWhereTheLogIsGone();
    void knowsNothingOfAnotherWorkspace();
    void opensAFileInstead();
    void remembersTheWindow();

private:
    void openWindow(const QString &folder = {});
    void reopen()
    {
        m_window.reset();
        openWindow();
    }
    bool showsList() const
    {
        const auto *table = find<QTableView>(*m_window, "functionTable");
        return table && table->isVisible();
    }
    template <typename Widget>
    bool shows(const char *name) const
    {
        const auto *widget = find<Widget>(*m_window, name);
        return widget && widget->isVisible();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::optional<FunctionName> m_name;
};

void TestSession::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_name = m_fixture->create(u"mine"_s, "exports.handler = async () => 1;");
}

void TestSession::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestSession::openWindow(const QString &folder)
{
    m_window = std::make_unique<MainWindow>(*m_fixture->services,
                                            folder.isEmpty() ? m_fixture->folder.path() : folder);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
}

void TestSession::putsPlacesIntoWords_data()
{
    const auto name = FunctionName::from(u"mine"_s, WindowFixture().quotas()).value();
    QTest::addColumn<QStringList>("words");
    for (const Place &place :
         QList<Place>{FunctionsPlace(), FunctionPlace{name}, LayersPlace(), MetricsPlace(), LogGroupsPlace(),
                      LogStreamsPlace{u"a/b"_s}, LogEventsPlace{u"a"_s, u"[$LATEST]b"_s},
                      LogSearchPlace{{u"a"_s, u"b, c"_s}}, InsightsPlace(), InsightsPlace{{u"a"_s}}})
        QTest::newRow(qPrintable(wordsOf(place).join(u' '))) << wordsOf(place);
}

void TestSession::putsPlacesIntoWords()
{
    QFETCH(QStringList, words);
    QVERIFY(!words.isEmpty());
    const auto place = placeOf(words, m_fixture->quotas());
    QVERIFY(place);
    QCOMPARE(wordsOf(*place), words);
}

void TestSession::takesNoOtherWords()
{
    for (const QStringList &words :
         {QStringList(), QStringList{u"nowhere"_s}, QStringList{u"function"_s},
          QStringList{u"function"_s, u"not a name"_s}, QStringList{u"log-events"_s, u"a"_s}})
        QVERIFY2(!placeOf(words, m_fixture->quotas()), qPrintable(words.join(u' ')));
    QVERIFY(wordsOf(RunLogPlace{u"id"_s}).isEmpty()); // means nothing to the next window
}

void TestSession::opensNoPageThatThePlatformDoesNotHave()
{
    openWindow();
    QTRY_VERIFY(showsList());
    m_window->go(LayersPlace());
    QTRY_VERIFY(shows<QWidget>("layersPage"));
    m_window.reset();
    const WindowFixture before(u"2016"_s); // before there were layers
    QVERIFY(!placeOf(wordsOf(LayersPlace()), before.quotas()));
    m_window = std::make_unique<MainWindow>(*before.services, m_fixture->folder.path());
    m_window->show();
    m_window->workspaceOpened();
    QTRY_VERIFY(shows<QWidget>("functionsPage"));
    m_window->go(LayersPlace());
    QVERIFY(!m_window->findChild<QWidget *>(u"layersPage"_s));
    m_window.reset(); // before its engine
}

void TestSession::opensTheFunctionAndItsTab()
{
    openWindow();
    QTRY_VERIFY(showsList());
    m_window->go(FunctionPlace{*m_name});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    auto *tabs = find<QTabWidget>(*m_window, "functionTabs");
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    QCOMPARE(tabs->currentIndex(), 1);
    reopen();
    QTRY_VERIFY(shows<QWidget>("functionPage"));
    QCOMPARE(find<QTabWidget>(*m_window, "functionTabs")->currentIndex(), 1);
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    QCOMPARE(find<QTabWidget>(*m_window, "functionTabs")->currentIndex(), 1);
    // Back leads to the list; and another function begins with its code.
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(showsList());
    const auto other = m_fixture->create(u"other"_s, "exports.handler = async () => 1;");
    m_window->go(FunctionPlace{other});
    QCOMPARE(find<QTabWidget>(*m_window, "functionTabs")->currentIndex(), 0);
}

void TestSession::opensTheLogs()
{
    LogService &logs = m_fixture->services->logs;
    QVERIFY(WindowFixture::answer(logs.createGroup(u"/mine"_s)));
    QVERIFY(WindowFixture::answer(logs.createStream(u"/mine"_s, u"one"_s)));
    openWindow();
    QTRY_VERIFY(showsList());
    m_window->go(LogEventsPlace{u"/mine"_s, u"one"_s});
    reopen();
    QTRY_VERIFY(shows<QWidget>("eventsPage"));
    // The list of functions, which is there later, leaves the keyboard where it is.
    QTRY_COMPARE(find<QTableView>(*m_window, "functionTable")->model()->rowCount(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(*m_window, "eventsView"));
    m_window->go(LogStreamsPlace{u"/mine"_s});
    reopen();
    QTRY_VERIFY(shows<QWidget>("logStreamsPage"));
}

void TestSession::opensTheListWhereTheFunctionIsGone()
{
    m_fixture->create(u"stays"_s, "exports.handler = async () => 1;");
    openWindow();
    QTRY_VERIFY(showsList());
    m_window->go(FunctionPlace{*m_name});
    m_window.reset();
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.remove(*m_name)));
    openWindow();
    QTRY_VERIFY(showsList());
    QVERIFY(!m_window->findChild<FunctionPage *>());
}

void TestSession::opensTheListWhereTheLogIsGone()
{
    LogService &logs = m_fixture->services->logs;
    QVERIFY(WindowFixture::answer(logs.createGroup(u"/mine"_s)));
    openWindow();
    QTRY_VERIFY(showsList());
    m_window->go(LogStreamsPlace{u"/mine"_s});
    m_window.reset();
    QVERIFY(WindowFixture::answer(logs.deleteGroup(u"/mine"_s)));
    openWindow();
    QTRY_VERIFY(showsList());
}

void TestSession::knowsNothingOfAnotherWorkspace()
{
    openWindow();
    QTRY_VERIFY(showsList());
    m_window->go(FunctionPlace{*m_name});
    m_window.reset();
    const QTemporaryDir other;
    openWindow(other.path());
    QTRY_VERIFY(showsList());
    QVERIFY(!m_window->findChild<FunctionPage *>());
    reopen();
    QTRY_VERIFY(shows<QWidget>("functionPage"));
}

void TestSession::opensAFileInstead()
{
    openWindow();
    QTRY_VERIFY(showsList());
    m_window->go(FunctionPlace{*m_name});
    m_window.reset();
    const QString file = m_fixture->folder.filePath(u"new.js"_s);
    QFile script(file);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.close();
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->show();
    m_window->openPackage(file); // as from the command line
    m_window->workspaceOpened();
    // Not to replace the code of the function that was open.
    QTRY_VERIFY(shows<QWidget>("functionWizard"));
}

void TestSession::remembersTheWindow()
{
    openWindow();
    // As wide as it must be: what is restored keeps to the screen, which may be small.
    const QSize size(m_window->minimumWidth(), 650);
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
    m_window->hide();
    reopen();
    QCOMPARE(m_window->size(), size);
}

LAMBDESK_TEST(QApplication, TestSession)
#include "tst_session.moc"
