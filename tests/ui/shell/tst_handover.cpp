// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/functions/draftservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/languages/languagecontroller.h>
#include <ui/logs/insightseditor.h>
#include <ui/shell/mainwindow.h>

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Another window takes the place of one, as when the language changes.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnWithANewFunction();
    void losesNothingOfAnUntouchedBlueprint();
    void speaksOfTheBlueprintInTheOtherLanguage_data();
    void speaksOfTheBlueprintInTheOtherLanguage();
    void leavesADescriptionThatWasTyped();
    void goesOnWithTheReview();
    void goesOnWithTheReviewOfAPackage();
    void asksNothingForIt();
    void offersWhatWasTypedOnAFunctionsPage();
    void keepsATestEventThatIsWritten();
    void goesOnWithAQuery();
    void keepsFilterAndSelectionOfTheFunctions();
    void goesBackAndForwardAsBefore();
    void goesBackFromANewFunction();
    void followsARunOn();
    void showsAResultAgain();

private:
    void showWindow(const HandedOver &handed);
    void replaceWindow() { showWindow(m_window->handOver()); }
    void chooseBlueprint();
    void enter(const char *field, const QString &text) const;
    /// Null while it isn't on the screen.
    template <typename Widget>
    Widget *shown(const char *name) const
    {
        auto *found = find<Widget>(*m_window, name);
        return found && found->isVisible() ? found : nullptr;
    }
    QString text(const char *label) const
    {
        const auto *found = shown<QLabel>(label);
        return found ? found->text() : QString();
    }
    /// Runs a function, which waits where `waits`; its page shows that.
    void run(bool waits);
    QString log() const
    {
        const auto *log = shown<QPlainTextEdit>("logOutput");
        return log ? log->toPlainText() : QString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LanguageController> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

void TestHandOver::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_languages = std::make_unique<LanguageController>(*qApp, u"en"_s);
    showWindow({});
}

void TestHandOver::cleanup()
{
    m_window.reset();
    m_languages->setChoice(u"en"_s);
    m_languages.reset();
    m_fixture.reset();
}

void TestHandOver::showWindow(const HandedOver &handed)
{
    auto window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path(),
                                               LookControllers{nullptr, m_languages.get()});
    window->takeOver(handed);
    window->show();
    m_window = std::move(window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->workspaceOpened();
}

void TestHandOver::chooseBlueprint()
{
    m_window->findChild<QAction *>(u"newFunctionAction"_s)->trigger();
    QTRY_VERIFY(shown<QWidget>("blueprint-hello-world"));
    click(shown<QWidget>("blueprint-hello-world"));
    QTRY_VERIFY(shown<QLineEdit>("functionName"));
}

void TestHandOver::enter(const char *field, const QString &text) const
{
    auto *edit = shown<QLineEdit>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestHandOver::goesOnWithANewFunction()
{
    chooseBlueprint();
    enter("functionName", u"half-done"_s);
    enter("functionDescription", u"Mine"_s);
    shown<CodeEditor>("functionCode")->replaceCode("exports.handler = 'mine';");
    replaceWindow();
    QTRY_VERIFY(shown<QLineEdit>("functionName"));
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"half-done"_s);
    QCOMPARE(shown<QLineEdit>("functionDescription")->text(), u"Mine"_s);
    QCOMPARE(shown<CodeEditor>("functionCode")->code(), QByteArray("exports.handler = 'mine';"));
    QVERIFY(!shown<QWidget>("restoreDraft")); // it is there already
    // It is still something to lose.
    m_window->go(FunctionsPlace());
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
}

void TestHandOver::losesNothingOfAnUntouchedBlueprint()
{
    chooseBlueprint();
    const QByteArray code = shown<CodeEditor>("functionCode")->code();
    replaceWindow();
    QTRY_VERIFY(shown<CodeEditor>("functionCode"));
    QCOMPARE(shown<CodeEditor>("functionCode")->code(), code);
    m_window->go(FunctionsPlace());
    QVERIFY(!openDialog<QDialog>("confirmDialog"));
    QVERIFY(!shown<QLineEdit>("functionName"));
}

void TestHandOver::speaksOfTheBlueprintInTheOtherLanguage_data()
{
    QTest::addColumn<bool>("isTouched");
    QTest::newRow("touched elsewhere") << true;
    QTest::newRow("untouched") << false;
}

void TestHandOver::speaksOfTheBlueprintInTheOtherLanguage()
{
    QFETCH(bool, isTouched);
    chooseBlueprint();
    if (isTouched)
        enter("functionName", u"half-done"_s);
    const QString description = shown<QLineEdit>("functionDescription")->text();
    QVERIFY(!description.isEmpty());
    m_languages->setChoice(u"de"_s); // first, as the program does
    replaceWindow();
    QTRY_VERIFY(shown<QLineEdit>("functionDescription"));
    const QString german = shown<QLineEdit>("functionDescription")->text();
    QVERIFY(!german.isEmpty());
    QVERIFY(german != description);
    QCOMPARE(shown<QLineEdit>("functionName")->text(), isTouched ? u"half-done"_s : QString());
    m_languages->setChoice(u"en"_s);
    replaceWindow();
    QTRY_VERIFY(shown<QLineEdit>("functionDescription"));
    QCOMPARE(shown<QLineEdit>("functionDescription")->text(), description);
}

void TestHandOver::leavesADescriptionThatWasTyped()
{
    chooseBlueprint();
    enter("functionDescription", u"Mine"_s);
    m_languages->setChoice(u"de"_s);
    replaceWindow();
    QTRY_VERIFY(shown<QLineEdit>("functionDescription"));
    QCOMPARE(shown<QLineEdit>("functionDescription")->text(), u"Mine"_s);
}

void TestHandOver::goesOnWithTheReview()
{
    if (m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
    chooseBlueprint();
    enter("functionName", u"nearly-done"_s);
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QWidget>("reviewPage"));
    replaceWindow();
    QTRY_VERIFY(shown<QWidget>("reviewPage"));
    click(shown<QWidget>("createButton"));
    QTRY_VERIFY(shown<FunctionPage>("functionPage"));
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"nearly-done"_s))));
}

void TestHandOver::goesOnWithTheReviewOfAPackage()
{
    if (m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
    const QTemporaryDir files;
    QFile file(files.filePath(u"packed.js"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("exports.mine = async () => 7;");
    file.close();
    m_window->openPackage(file.fileName());
    QTRY_VERIFY(shown<QLineEdit>("functionHandler"));
    QTRY_COMPARE(shown<QLineEdit>("functionHandler")->text(), u"packed.mine"_s);
    enter("functionName", u"packed-up"_s);
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QWidget>("reviewPage"));
    replaceWindow();
    QTRY_VERIFY(shown<QWidget>("reviewPage"));
    click(shown<QWidget>("createButton"));
    QTRY_VERIFY(shown<FunctionPage>("functionPage"));
    const auto made =
        WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"packed-up"_s)));
    QVERIFY(made);
    QCOMPARE(made->configuration.handler.value(), u"packed.mine"_s);
}

void TestHandOver::asksNothingForIt()
{
    chooseBlueprint();
    enter("functionName", u"half-done"_s);
    QSignalSpy asked(m_window.get(), &MainWindow::languageRequested);
    m_window->findChild<QAction *>(u"language-es"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!openDialog<QDialog>("confirmDialog"));
}

void TestHandOver::offersWhatWasTypedOnAFunctionsPage()
{
    const FunctionName name = m_fixture->create(u"mine"_s, "exports.handler = async () => 1;");
    const auto open = [this, &name] {
        m_window->go(FunctionPlace{name});
        QTRY_VERIFY(shown<QPushButton>("testButton") && shown<QPushButton>("testButton")->isEnabled());
    };
    open();
    shown<QTabWidget>("functionTabs")->setCurrentIndex(1);
    enter("functionDescription", u"Typed"_s);
    // At once: what waits to be kept goes over, too.
    const HandedOver handed = m_window->handOver();
    m_languages->setChoice(u"de"_s);
    showWindow(handed);
    open();
    QTRY_VERIFY(shown<QPushButton>("restoreDraft"));
    click(shown<QPushButton>("restoreDraft"));
    QTRY_VERIFY(shown<QLineEdit>("functionDescription"));
    QCOMPARE(shown<QLineEdit>("functionDescription")->text(), u"Typed"_s);
}

void TestHandOver::keepsATestEventThatIsWritten()
{
    const FunctionName name = m_fixture->create(u"mine"_s, "exports.handler = async () => 1;");
    m_window->go(FunctionPlace{name});
    QTRY_VERIFY(shown<QPushButton>("testButton") && shown<QPushButton>("testButton")->isEnabled());
    m_window->findChild<QAction *>(u"configureTestEventAction"_s)->trigger();
    QTRY_VERIFY(openDialog<QDialog>("testEventDialog"));
    m_fixture->events(name); // the dialog has asked before, and has its answer before
    find<CodeEditor>(*openDialog<QDialog>("testEventDialog"), "eventText")->replaceCode("{\"half\": ");
    replaceWindow();
    const auto kept =
        WindowFixture::answer(m_fixture->services->drafts.list({DraftSubject::Kind::TestEvents, name}));
    QCOMPARE(kept.value().size(), 1);
    QVERIFY(kept.value().first().body.contains("{\"half\": "));
}

void TestHandOver::goesOnWithAQuery()
{
    m_window->go(InsightsPlace{{u"/aws/lambda/one"_s}});
    QTRY_VERIFY(shown<InsightsEditor>("insightsQuery"));
    shown<InsightsEditor>("insightsQuery")->setPlainText(u"fields @message"_s);
    auto *range = shown<QComboBox>("insightsTimeRange");
    range->setCurrentIndex(range->count() - 1);
    const QDateTime from(QDate(2026, 1, 2), QTime(3, 4, 5));
    QTRY_VERIFY(shown<QDateTimeEdit>("insightsFrom"));
    shown<QDateTimeEdit>("insightsFrom")->setDateTime(from);
    replaceWindow();
    m_window->go(InsightsPlace{{u"/aws/lambda/one"_s}});
    QTRY_VERIFY(shown<InsightsEditor>("insightsQuery"));
    QCOMPARE(shown<InsightsEditor>("insightsQuery")->query(), u"fields @message"_s);
    QCOMPARE(shown<QPushButton>("insightsGroups")->text(), u"/aws/lambda/one"_s);
    QCOMPARE(shown<QDateTimeEdit>("insightsFrom")->dateTime(), from);
}

void TestHandOver::keepsFilterAndSelectionOfTheFunctions()
{
    for (const QString &name : {u"apple"_s, u"pear-one"_s, u"pear-two"_s})
        m_fixture->create(name, "exports.handler = async () => 1;");
    const auto table = [this] { return shown<QTableView>("functionTable"); };
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    shown<QLineEdit>("functionFilter")->setFocus();
    QTest::keyClicks(shown<QLineEdit>("functionFilter"), u"pear"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(1);
    replaceWindow();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 2);
    QCOMPARE(shown<QLineEdit>("functionFilter")->text(), u"pear"_s);
    QTRY_COMPARE(table()->selectionModel()->selectedRows().value(0).data().toString(), u"pear-two"_s);
    QVERIFY(shown<QPushButton>("actionsButton")->isEnabled());
}

void TestHandOver::goesBackAndForwardAsBefore()
{
    m_window->go(LogGroupsPlace());
    m_window->go(MetricsPlace());
    m_window->go(PreferencesPlace());
    click(shown<QWidget>("backButton"));
    QTRY_VERIFY(shown<QWidget>("monitoringPage"));
    replaceWindow();
    QTRY_VERIFY(shown<QWidget>("monitoringPage"));
    click(shown<QWidget>("forwardButton"));
    QTRY_VERIFY(shown<QWidget>("preferencesPage"));
    QVERIFY(!shown<QWidget>("forwardButton")->isEnabled());
    click(shown<QWidget>("backButton"));
    click(shown<QWidget>("backButton"));
    QTRY_VERIFY(shown<QWidget>("logGroupsPage"));
    click(shown<QWidget>("backButton"));
    QTRY_VERIFY(shown<QWidget>("functionsPage"));
    QVERIFY(!shown<QWidget>("backButton")->isEnabled());
}

void TestHandOver::goesBackFromANewFunction()
{
    m_window->go(LogGroupsPlace());
    chooseBlueprint();
    replaceWindow();
    QTRY_VERIFY(shown<QLineEdit>("functionName"));
    click(shown<QWidget>("backButton"));
    QTRY_VERIFY(shown<QWidget>("functionsPage"));
}

void TestHandOver::run(bool waits)
{
    const QByteArray code = "exports.handler = async () => { console.log('first line'); " +
                            QByteArray(waits ? "await new Promise(r => setTimeout(r, 60000)); " : "") +
                            "return 7; };";
    const FunctionName name = m_fixture->create(u"mine"_s, code, Language::NodeJs, 60);
    QVERIFY(WindowFixture::answer(m_fixture->services->testEvents.save(name, {u"e"_s, "{}"})));
    m_window->go(FunctionPlace{name});
    QTRY_VERIFY(shown<QPushButton>("testButton"));
    QTRY_VERIFY(shown<QPushButton>("testButton")->isEnabled());
    click(shown<QPushButton>("testButton"));
    QTRY_VERIFY_WITH_TIMEOUT(log().contains(u"first line"_s), patience);
}

void TestHandOver::followsARunOn()
{
    if (m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
    run(true);
    replaceWindow();
    QTRY_COMPARE_WITH_TIMEOUT(text("executionResult"), u"Execution result: executing"_s, patience);
    QCOMPARE(log().count(u"first line"_s), 1);
    QCOMPARE(find<QLabel>(*m_window, "testEventName")->text(), u"e"_s);
    QVERIFY(shown<QPushButton>("stopButton"));
    click(shown<QPushButton>("stopButton"));
    QTRY_COMPARE_WITH_TIMEOUT(text("executionResult"), u"Execution result: stopped"_s, patience);
}

void TestHandOver::showsAResultAgain()
{
    if (m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
    run(false);
    QTRY_COMPARE_WITH_TIMEOUT(text("executionResult"), u"Execution result: succeeded"_s, patience);
    replaceWindow();
    QTRY_COMPARE_WITH_TIMEOUT(text("executionResult"), u"Execution result: succeeded"_s, patience);
    QCOMPARE(shown<QPlainTextEdit>("resultText")->toPlainText(), u"7"_s);
    QVERIFY(log().contains(u"first line"_s));
}

LAMBDESK_TEST(QApplication, TestHandOver)
#include "tst_handover.moc"
