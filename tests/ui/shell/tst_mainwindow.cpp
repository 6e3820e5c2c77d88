// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/logs/logservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/elidedlabel.h>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void welcomesWhileThereIsNoFunction();
    void listsFunctionsAndFollowsChanges();
    void filtersTheList();
    void opensAFunctionByKeyboardAndByDoubleClick();
    void deletesTheSelectedFunctionAfterAsking();
    void duplicatesTheSelectedFunction();
    void saysWhoHoldsTheWorkspace();
    void saysThatTheWorkspaceIsNewer();
    void saysThatTheWorkspaceIsReadOnly();
    void triesAgainWhenAsked();
    void showsWorkspaceAndRuntimes();
    void cutsALongListOfRuntimes();
    void namesAnInterpreterThatDoesNotAnswer();
    void givesTheKeyboardToTheList();
    void quitsAtTheFirstTime();
    void goesBackAndForward();
    void goesBackFromAFunctionThatIsGone();
    void saysThatTheShownFunctionWasDeletedElsewhere();
    void saysNothingElseOfWhatWasDeletedHere();
    void saysThatAPlaceHasNoFunctionAnyMore();
    void keepsAMessageWhenTheShownFunctionChanges();

private:
    void showWindow();
    void selectRow(int row);
    QTableView *table() const { return find<QTableView>(*m_window, "functionTable"); }
    QString text(const char *label) const { return find<QLabel>(*m_window, label)->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestMainWindow::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
}

void TestMainWindow::selectRow(int row)
{
    // Beside the name, which is a link.
    const QRect cell = table()->visualRect(table()->model()->index(row, 2));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
}

void TestMainWindow::welcomesWhileThereIsNoFunction()
{
    showWindow();
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
    click(find<QWidget>(*m_window, "getStartedButton"));
    QVERIFY(find<QWidget>(*m_window, "blueprintFilter")->isVisible());
    click(find<QWidget>(*m_window, "cancelButton"));
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
}

void TestMainWindow::listsFunctionsAndFollowsChanges()
{
    m_fixture->create(u"first"_s, "exports.handler = async () => 1;");
    showWindow();
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
    m_fixture->create(u"second"_s, "exports.handler = async () => 2;");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(text("functionPaging"), u"Viewing 1-2 of 2"_s);
}

void TestMainWindow::filtersTheList()
{
    m_fixture->create(u"apple"_s, "exports.handler = async () => 1;");
    m_fixture->create(u"pear"_s, "exports.handler = async () => 1;");
    showWindow();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTest::keyClicks(find<QLineEdit>(*m_window, "functionFilter"), u"PEA"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(text("functionPaging"), u"Viewing 1-1 of 1"_s);
}

void TestMainWindow::opensAFunctionByKeyboardAndByDoubleClick()
{
    m_fixture->create(u"opened"_s, "exports.handler = async () => 1;");
    showWindow();
    QTRY_VERIFY(table()->isVisible());
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<FunctionPage *>()->isVisible());
    click(find<QWidget>(*m_window, "breadcrumb1"));
    QTRY_VERIFY(table()->isVisible());
    const QPoint beside = table()->visualRect(table()->model()->index(0, 2)).center();
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, beside);
    QTRY_VERIFY(m_window->findChild<FunctionPage *>()->isVisible());
}

void TestMainWindow::deletesTheSelectedFunctionAfterAsking()
{
    m_fixture->create(u"gone"_s, "exports.handler = async () => 1;");
    showWindow();
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(!find<QWidget>(*m_window, "actionsButton")->isEnabled());
    selectRow(0);
    QVERIFY(find<QWidget>(*m_window, "actionsButton")->isEnabled());
    m_window->findChild<QAction *>(u"deleteAction"_s)->trigger();
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    QVERIFY(find<QLabel>(*openDialog<QDialog>("confirmDialog"), "confirmText")->text().contains(u"gone"_s));
    // A stray Enter deletes nothing.
    QTest::keyClick(openDialog<QDialog>("confirmDialog")->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
    QVERIFY(table()->isVisible());
    m_window->findChild<QAction *>(u"deleteAction"_s)->trigger();
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
}

void TestMainWindow::duplicatesTheSelectedFunction()
{
    m_fixture->create(u"source"_s, "exports.handler = async () => 1;");
    showWindow();
    QTRY_VERIFY(table()->isVisible());
    selectRow(0);
    m_window->findChild<QAction *>(u"duplicateSelectedAction"_s)->trigger();
    QTRY_VERIFY(openDialog<QDialog>("duplicateDialog"));
    auto *name = find<QLineEdit>(*openDialog<QDialog>("duplicateDialog"), "duplicateName");
    QCOMPARE(name->text(), u"source-copy"_s);
    QTest::keyClicks(name, u"not a name"_s);
    QVERIFY(!find<QWidget>(*openDialog<QDialog>("duplicateDialog"), "duplicateButton")->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, u"the-copy"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<FunctionPage *>() && m_window->findChild<FunctionPage *>()->isVisible());
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"the-copy"_s))));
}

void TestMainWindow::saysWhoHoldsTheWorkspace()
{
    EngineOptions options{ResourcePaths{QStringLiteral(LAMBDESK_TEST_RESOURCES)},
                          WorkspacePaths{m_fixture->folder.path()}, u"today"_s,
                          QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper")};
    auto second = Engine::create(options).value();
    const auto opened = WindowFixture::answer(second->open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Locked);
    showWindow();
    m_window->workspaceFailed(opened.error());
    QCOMPARE(text("workspaceErrorTitle"), u"This workspace is open already"_s);
    QVERIFY(text("workspaceErrorText").contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(text("workspaceErrorAdvice").contains(u"--workspace"_s));
}

void TestMainWindow::saysThatTheWorkspaceIsNewer()
{
    QTemporaryDir newer;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(WorkspacePaths{newer.path()}.database());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 9999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    EngineOptions options{ResourcePaths{QStringLiteral(LAMBDESK_TEST_RESOURCES)},
                          WorkspacePaths{newer.path()}, u"today"_s,
                          QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper")};
    auto engine = Engine::create(options).value();
    const auto opened = WindowFixture::answer(engine->open());
    QVERIFY(!opened);
    showWindow();
    m_window->workspaceFailed(opened.error());
    QCOMPARE(text("workspaceErrorTitle"), u"This workspace was written by a newer Lambdesk"_s);
    QVERIFY(!text("workspaceErrorText").isEmpty());
}

void TestMainWindow::saysThatTheWorkspaceIsReadOnly()
{
    showWindow();
    m_window->workspaceFailed({ErrorKind::ReadOnly, u"The workspace /somewhere can't be written to."_s, {}});
    QCOMPARE(text("workspaceErrorTitle"), u"This workspace can't be written to"_s);
    QVERIFY(text("workspaceErrorAdvice").contains(u"permissions"_s));
}

void TestMainWindow::triesAgainWhenAsked()
{
    showWindow();
    m_window->workspaceFailed({ErrorKind::Storage, u"The disk is full."_s, u"disk I/O error"_s});
    QSignalSpy asked(m_window.get(), &MainWindow::openRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    m_window->workspaceOpened();
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
}

void TestMainWindow::showsWorkspaceAndRuntimes()
{
    showWindow();
    QVERIFY(text("workspaceLabel").contains(m_fixture->folder.path()));
    QTRY_VERIFY(text("runtimesLabel").startsWith(u"Runtimes: "_s));
    QCOMPARE(text("regionLabel"), u"us-east-1"_s);
}

void TestMainWindow::cutsALongListOfRuntimes()
{
    showWindow();
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(text("runtimesLabel").startsWith(u"Runtimes: "_s));
    // The real ones come no more after those.
    QVERIFY(WindowFixture::answer(m_fixture->services->runtimes.runtimes()));
    QList<Runtime> many;
    for (int version = 10; version < 40; ++version)
        many.append({u"nodejs%1.x"_s.arg(version),
                     u"Node.js %1.x"_s.arg(version),
                     Language::NodeJs,
                     u"%1.0.0"_s.arg(version),
                     u"/opt/node-%1"_s.arg(version),
                     {}});
    Q_EMIT m_fixture->services->runtimes.runtimesChanged(many);
    const auto *label = find<ElidedLabel>(*m_window, "runtimesLabel");
    QTRY_VERIFY(label->shownText().endsWith(u'…'));
    QVERIFY(label->text().endsWith(u"Node.js 39.x"_s));
    QCOMPARE(m_window->width(), m_window->minimumWidth());
    QVERIFY(label->geometry().right() <= label->parentWidget()->width());
    QVERIFY(find<ElidedLabel>(*m_window, "workspaceLabel")->width() > 50);
}

void TestMainWindow::namesAnInterpreterThatDoesNotAnswer()
{
    showWindow();
    QTRY_VERIFY(text("runtimesLabel").startsWith(u"Runtimes: "_s));
    Q_EMIT m_fixture->services->runtimes.silentInterpretersChanged({u"/opt/slow/node"_s});
    QVERIFY(text("runtimesLabel").startsWith(u"1 without an answer · Runtimes: "_s));
    QVERIFY(find<QLabel>(*m_window, "runtimesLabel")->toolTip().contains(u"/opt/slow/node"_s));
    Q_EMIT m_fixture->services->runtimes.silentInterpretersChanged({});
    QVERIFY(text("runtimesLabel").startsWith(u"Runtimes: "_s));
}

void TestMainWindow::givesTheKeyboardToTheList()
{
    m_fixture->create(u"listed"_s, "exports.handler = async () => 1;");
    showWindow();
    QTRY_VERIFY(table()->isVisible());
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<FunctionPage *>()->isVisible());
    click(find<QWidget>(*m_window, "breadcrumb1"));
    QTRY_VERIFY(table()->hasFocus());
}

void TestMainWindow::goesBackAndForward()
{
    const FunctionName name = m_fixture->create(u"visited"_s, "exports.handler = async () => 1;");
    showWindow();
    const auto *back = find<QToolButton>(*m_window, "backButton");
    const auto *forward = find<QToolButton>(*m_window, "forwardButton");
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    QTRY_VERIFY(table()->isVisible());
    m_window->go(FunctionPlace{name});
    const auto *page = m_window->findChild<FunctionPage *>();
    QVERIFY(page->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(table()->isVisible());
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    QTest::mouseClick(table()->viewport(), Qt::ForwardButton);
    QVERIFY(page->isVisible());
    QTest::keyClick(find<QWidget>(*m_window, "backButton"), Qt::Key_Return);
    QVERIFY(table()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(page->isVisible());
}

void TestMainWindow::goesBackFromAFunctionThatIsGone()
{
    const FunctionName name = m_fixture->create(u"short-lived"_s, "exports.handler = async () => 1;");
    showWindow();
    m_window->go(FunctionPlace{name});
    QTRY_VERIFY(m_window->findChild<FunctionPage *>()->isVisible());
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.remove(name)));
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
    QVERIFY(!find<QToolButton>(*m_window, "backButton")->isEnabled());
    QVERIFY(!find<QToolButton>(*m_window, "forwardButton")->isEnabled());
}

void TestMainWindow::saysThatTheShownFunctionWasDeletedElsewhere()
{
    const FunctionName name = m_fixture->create(u"short-lived"_s, "exports.handler = async () => 1;");
    m_fixture->create(u"lasting"_s, "exports.handler = async () => 1;");
    showWindow();
    m_window->go(FunctionPlace{name});
    auto *editor = find<CodeEditor>(*m_window, "functionCode");
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled() && editor->code().contains("async"));
    editor->selectAll();
    editor->replaceSelectedText(u"edited"_s);
    QTRY_VERIFY(m_window->findChild<FunctionPage *>()->hasUnsavedChanges());
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.remove(name)));
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(text("flashText"), u"The function short-lived was deleted outside this window. What you had "
                                "changed here and not saved is gone with it."_s);
    // Another page's message isn't about what is shown then.
    const FunctionName other = m_fixture->name(u"lasting"_s);
    m_window->go(FunctionPlace{other});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    m_window->go(LogGroupsPlace());
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.remove(other)));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible() && !find<QWidget>(*m_window, "flashArea")->isVisible());
}

void TestMainWindow::saysNothingElseOfWhatWasDeletedHere()
{
    const FunctionName name = m_fixture->create(u"gone"_s, "exports.handler = async () => 1;");
    showWindow();
    m_window->go(FunctionPlace{name});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    m_window->findChild<QAction *>(u"deleteFunctionAction"_s)->trigger();
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
    // But that it can be undone.
    QTRY_VERIFY(find<QLabel>(*m_window, "flashText"));
    QCOMPARE(text("flashText"), u"The function gone is deleted."_s);
    QCOMPARE(m_window->findChildren<QLabel *>(u"flashText"_s).size(), 1);
}

void TestMainWindow::saysThatAPlaceHasNoFunctionAnyMore()
{
    showWindow();
    m_window->go(FunctionPlace{m_fixture->name(u"never-was"_s)});
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
    QCOMPARE(text("flashText"), u"There is no function never-was any more."_s);
}

void TestMainWindow::keepsAMessageWhenTheShownFunctionChanges()
{
    const FunctionName name = m_fixture->create(u"shown"_s, "exports.handler = async () => 1;");
    showWindow();
    m_window->go(FunctionPlace{name});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    Q_EMIT m_fixture->services->logs.failed({ErrorKind::Storage, u"The disk is full."_s, {}});
    QTRY_VERIFY(find<QLabel>(*m_window, "flashText"));
    auto *page = m_window->findChild<FunctionPage *>();
    Q_EMIT page->titleChanged(u"shown"_s);
    QVERIFY(find<QWidget>(*m_window, "flashArea")->isVisible());
    QCOMPARE(text("flashText"), u"The disk is full."_s);
    Q_EMIT page->titleChanged(u"shown:1"_s); // something else is shown then
    QVERIFY(!find<QWidget>(*m_window, "flashArea")->isVisible());
}

void TestMainWindow::quitsAtTheFirstTime()
{
    showWindow();
    m_window->findChild<QAction *>(u"quitAction"_s)->trigger();
    QVERIFY(!m_window->isVisible());
}

LAMBDESK_TEST(QApplication, TestMainWindow)
#include "tst_mainwindow.moc"
