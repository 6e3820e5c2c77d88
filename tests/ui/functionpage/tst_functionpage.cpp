// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/widgets/elidedlabel.h>

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000;

} // namespace

class TestFunctionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void greetsANewFunction();
    void firstTestAsksForAnEvent();
    void showsTheResultUnchanged();
    void savesAndTestsWhatWasTyped();
    void followsTheLogWhileItRuns();
    void stopsARun();
    void goesToTheFailingLine();
    void namesTheFailingLineOfASyntaxError();
    void bringsAFailureIntoSight();
    void copiesTheWholeSha256();
    void offersToRenameTheFileForAnotherHandler();
    void saysWhatToInstallWhenTheRuntimeIsGone();
    void takesAnEventThatIsNestedAThousandDeep();
    void runsAProgramThatBringsItsRuntime();
    void newestRunWins();
    void listsRecentRuns();
    void asksBeforeLeaving();
    void keepsTheTextWhenSavingFails();
    void duplicates();
    void deletesAfterAsking();
    void saysGoodbyeWhenTheFunctionIsRemovedElsewhere();
    void showsALargeResultCutAndCopiesItWhole();
    void printsMuchWithoutStopping();

private:
    FunctionPage *open(const QByteArray &code, Language language = Language::NodeJs,
                       FunctionPage::Notice notice = FunctionPage::Notice::None);
    void saveEvent(const QByteArray &body);
    CodeEditor *editor() const { return find<CodeEditor>(*m_page, "functionCode"); }
    QPushButton *button(const char *objectName) const { return find<QPushButton>(*m_page, objectName); }
    QString heading() const;
    QString resultText() const;
    QString logText() const { return find<QPlainTextEdit>(*m_page, "logOutput")->toPlainText(); }
    void type(const QByteArray &code);
    void test(const QString &outcome);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FunctionPage> m_page;
    std::optional<FunctionName> m_function;
};

void TestFunctionPage::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    if (m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
}

void TestFunctionPage::cleanup()
{
    m_page.reset();
    for (const QString &name : {u"mine"_s, u"mine-copy"_s})
        (void)m_fixture->answer(m_fixture->services->functions.remove(m_fixture->name(name)));
}

void TestFunctionPage::cleanupTestCase()
{
    m_fixture.reset();
}

FunctionPage *TestFunctionPage::open(const QByteArray &code, Language language, FunctionPage::Notice notice)
{
    m_function = m_fixture->create(u"mine"_s, code, language);
    m_page = std::make_unique<FunctionPage>(*m_fixture->services);
    m_page->resize(1100, 800);
    m_page->open(*m_function, notice);
    m_page->show();
    [&] { QTRY_VERIFY(button("testButton")->isEnabled()); }();
    return m_page.get();
}

void TestFunctionPage::saveEvent(const QByteArray &body)
{
    // The page reads the events again when it hears of the change, and so before this test does.
    QSignalSpy changed(&m_fixture->services->testEvents, &TestEventService::eventsChanged);
    QVERIFY(m_fixture->answer(m_fixture->services->testEvents.save(*m_function, {u"e"_s, body})));
    QTRY_VERIFY(!changed.isEmpty());
    m_fixture->events(*m_function);
    // The page asked before, so its answer is on its way at the latest now.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
}

QString TestFunctionPage::heading() const
{
    auto *label = find<QLabel>(*m_page, "executionResult");
    return label->isVisible() ? label->text() : QString();
}

QString TestFunctionPage::resultText() const
{
    return find<QPlainTextEdit>(*m_page, "resultText")->toPlainText();
}

void TestFunctionPage::type(const QByteArray &code)
{
    editor()->selectAll();
    editor()->replaceSelectedText(QString::fromUtf8(code));
}

void TestFunctionPage::test(const QString &outcome)
{
    QSignalSpy finished(&m_fixture->services->runs, &RunService::runFinished);
    click(button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: "_s + outcome, patience);
}

void TestFunctionPage::greetsANewFunction()
{
    open("exports.handler = async () => 1;", Language::NodeJs, FunctionPage::Notice::Created);
    QCOMPARE(find<QLabel>(*m_page, "flashText")->text(),
             u"Congratulations! Your Lambda function \"mine\" has been successfully created. You can now "
             u"click on the "
             "\"Test\" button to input a test event and test your function."_s);
    QVERIFY(find<QLabel>(*m_page, "functionArn")
                ->text()
                .contains(u"arn:aws:lambda:us-east-1:000000000000:function:mine"_s));
    auto *tabs = find<QTabWidget>(*m_page, "functionTabs");
    QCOMPARE(tabs->tabText(0), u"Code"_s);
    QCOMPARE(tabs->tabText(1), u"Configuration"_s);
    QCOMPARE(tabs->tabText(2), u"Monitoring"_s);
    QCOMPARE(editor()->accessibleName(), u"Function code"_s);
    QCOMPARE(editor()->code(), "exports.handler = async () => 1;"_ba);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestFunctionPage::firstTestAsksForAnEvent()
{
    open("exports.handler = async (event) => event.key1;");
    click(button("testButton"));
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = openDialog<QDialog>("testEventDialog"));
    click(find<QPushButton>(*dialog, "saveAndTestButton"));
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: succeeded"_s, patience);
    QCOMPARE(resultText(), u"\"value1\""_s);
    // Later presses send the saved event at once.
    QSignalSpy finished(&m_fixture->services->runs, &RunService::runFinished);
    QTRY_VERIFY(!openDialog<QDialog>("testEventDialog"));
    click(button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QVERIFY(!openDialog<QDialog>("testEventDialog"));
}

void TestFunctionPage::showsTheResultUnchanged()
{
    if (m_fixture->runtime(Language::Python).isEmpty())
        QSKIP("no Python on this computer");
    open("def lambda_handler(event, context):\n    return event\n", Language::Python);
    saveEvent("{\"z\":9007199254740993,\"a\":1.0,\"m\":{}, \"é\": \"é\"}");
    test(u"succeeded"_s);
    QCOMPARE(resultText(),
             u"{\n  \"z\": 9007199254740993,\n  \"a\": 1.0,\n  \"m\": {},\n  \"é\": \"é\"\n}"_s);
    QVERIFY(find<QLabel>(*m_page, "requestId")->text().size() == 36);
    QVERIFY(find<QLabel>(*m_page, "duration")->text().endsWith(u" ms"_s));
    QCOMPARE(find<QLabel>(*m_page, "resourcesConfigured")->text(), u"128 MB"_s);
    QVERIFY(logText().contains(u"REPORT RequestId: "_s));
}

void TestFunctionPage::savesAndTestsWhatWasTyped()
{
    open("exports.handler = async () => 1;");
    saveEvent("{}");
    type("exports.handler = async () => 2;");
    QCOMPARE(button("testButton")->text(), u"Save and test"_s);
    QVERIFY(button("saveCodeButton")->isEnabled());
    QVERIFY(find<QLabel>(*m_page, "codeUnsavedMark")->isVisible());
    QVERIFY(m_page->hasUnsavedChanges());
    test(u"succeeded"_s);
    QCOMPARE(resultText(), u"2"_s);
    QCOMPARE(button("testButton")->text(), u"Test"_s);
    QVERIFY(!m_page->hasUnsavedChanges());
    const auto saved = m_fixture->answer(m_fixture->services->functions.code(*m_function));
    QCOMPARE(saved->files.first().bytes, "exports.handler = async () => 2;"_ba);
}

void TestFunctionPage::followsTheLogWhileItRuns()
{
    open("exports.handler = async () => { console.log('first line'); await new Promise(r => setTimeout(r, "
         "60000)); };");
    saveEvent("{}");
    click(button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: executing"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(logText().contains(u"first line"_s), patience);
    QCOMPARE(heading(), u"Execution result: executing"_s);
    click(button("stopButton"));
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: stopped"_s, patience);
    QVERIFY(logText().contains(u"first line"_s));
}

void TestFunctionPage::stopsARun()
{
    open("exports.handler = async () => { for (;;); };");
    saveEvent("{}");
    click(button("testButton"));
    QTRY_VERIFY_WITH_TIMEOUT(logText().contains(u"START"_s), patience);
    click(button("stopButton"));
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: stopped"_s, patience);
    QVERIFY(!button("stopButton")->isVisible());
}

void TestFunctionPage::goesToTheFailingLine()
{
    open("exports.handler = async (event) => {\n    const a = 1;\n    return event.missing.member;\n};\n");
    saveEvent("{}");
    test(u"failed"_s);
    QVERIFY(find<QLabel>(*m_page, "failureAdvice")->text().contains(u"member"_s));
    QPushButton *place = button("failurePlace");
    QVERIFY(place->isVisible() && place->isEnabled());
    QCOMPARE(place->text(), u"index.js line 3"_s);
    find<QTabWidget>(*m_page, "functionTabs")->setCurrentIndex(1);
    click(place);
    QCOMPARE(find<QTabWidget>(*m_page, "functionTabs")->currentIndex(), 0);
    int line = -1;
    int column = -1;
    editor()->getCursorPosition(&line, &column);
    QCOMPARE(line, 2);
}

void TestFunctionPage::namesTheFailingLineOfASyntaxError()
{
    open("exports.handler = async () => {\n    return (1;\n};\n");
    saveEvent("{}");
    test(u"failed"_s);
    QCOMPARE(button("failurePlace")->text(), u"index.js line 2"_s);
}

void TestFunctionPage::bringsAFailureIntoSight()
{
    open("exports.handler = async () => { throw new Error('boom'); };");
    saveEvent("{}");
    test(u"failed"_s);
    auto *pane = m_page->findChild<QScrollArea *>(u"resultPane"_s);
    auto *splitter = m_page->findChild<QSplitter *>(u"resultSplitter"_s);
    auto *advice = find<QWidget>(*m_page, "adviceBox");
    // The smallest result pane there can be, scrolled to its end.
    splitter->setSizes({splitter->height(), 0});
    pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    QVERIFY(pane->verticalScrollBar()->value() > 0);
    type("exports.handler = async () => { throw new Error('bang'); };");
    click(button("testButton"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(*m_page, "failureTitle")->text().contains(u"bang"_s), patience);
    QTRY_VERIFY(pane->viewport()->rect().contains(
        QRect(advice->mapTo(pane->viewport(), QPoint(0, 0)), advice->size())));
}

void TestFunctionPage::copiesTheWholeSha256()
{
    open("exports.handler = async () => 1;");
    saveEvent("{}");
    test(u"succeeded"_s);
    m_page->resize(900, 700);
    auto *shown = find<ElidedLabel>(*m_page, "codeSha256");
    QTRY_VERIFY(shown->shownText().endsWith(u'…'));
    click(find<QWidget>(*m_page, "copyCodeSha256"));
    QCOMPARE(QByteArray::fromBase64(QGuiApplication::clipboard()->text().toLatin1()).size(), 32);
}

void TestFunctionPage::offersToRenameTheFileForAnotherHandler()
{
    const QByteArray code = "exports.handler = async () => 'renamed';";
    open(code);
    saveEvent("{}");
    auto *tabs = m_page->findChild<QTabWidget *>(u"functionTabs"_s);
    tabs->setCurrentIndex(1);
    auto *handler = find<QLineEdit>(*m_page, "functionHandler");
    handler->setFocus();
    handler->selectAll();
    QTest::keyClicks(handler, u"app.handler"_s);
    QTRY_VERIFY(button("functionHandlerAction") && button("functionHandlerAction")->isVisible());
    QVERIFY(find<QLabel>(*m_page, "functionHandlerProblem")->text().contains(u"saved as index.js"_s));
    QCOMPARE(button("functionHandlerAction")->text(), u"Rename index.js to app.js"_s);
    click(button("functionHandlerAction"));
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(u"functionHandlerAction"_s)->isVisible());
    QVERIFY(!find<QLabel>(*m_page, "functionHandlerProblem")->isVisible());
    click(button("saveConfigurationButton"));
    QTRY_VERIFY(!m_page->hasUnsavedChanges());
    const auto saved = m_fixture->answer(m_fixture->services->functions.code(*m_function));
    QVERIFY(saved);
    QCOMPARE(*saved, CodePackage::single(u"app.js"_s, code));
    test(u"succeeded"_s);
    QCOMPARE(resultText(), u"\"renamed\""_s);
    tabs->setCurrentIndex(0);
    QCOMPARE(find<QLabel>(*m_page, "codeFileName")->text(), u"app.js"_s);
}

void TestFunctionPage::saysWhatToInstallWhenTheRuntimeIsGone()
{
    open("exports.handler = async () => 1;");
    saveEvent("{}");
    auto configuration = m_fixture->answer(m_fixture->services->functions.get(*m_function))->configuration;
    configuration.runtime = u"nodejs1.x"_s;
    QVERIFY(m_fixture->answer(m_fixture->services->functions.updateConfiguration(configuration)));
    click(button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: not started"_s, patience);
    const QString advice = find<QLabel>(*m_page, "failureAdvice")->text();
    QVERIFY2(advice.contains(u"Node.js 1.x is not on this computer. Install it"_s), qPrintable(advice));
    QVERIFY(button("testButton")->isEnabled());
    QCOMPARE(editor()->code(), QByteArray("exports.handler = async () => 1;"));
    // With another runtime it goes on.
    configuration.runtime = m_fixture->runtime(Language::NodeJs);
    QVERIFY(m_fixture->answer(m_fixture->services->functions.updateConfiguration(configuration)));
    test(u"succeeded"_s);
}

void TestFunctionPage::takesAnEventThatIsNestedAThousandDeep()
{
    open("exports.handler = async (event) => event;");
    const QByteArray deep = QByteArray(1000, '[') + QByteArray(1000, ']');
    saveEvent(deep);
    test(u"succeeded"_s);
    QString shown = resultText();
    shown.removeIf([](QChar c) { return c.isSpace(); });
    // What is too long to be shown is cut; it begins as deep as the event does.
    QVERIFY(shown.size() > 100);
    QVERIFY(shown.startsWith(QString(100, u'[')));
    click(find<QWidget>(*m_page, "resultText")->parentWidget()->findChild<QToolButton *>());
    QByteArray copied = QGuiApplication::clipboard()->text().simplified().remove(u' ').toUtf8();
    QCOMPARE(copied, deep);
}

void TestFunctionPage::runsAProgramThatBringsItsRuntime()
{
    open("#!/bin/sh\nexit 3\n", Language::Provided);
    QCOMPARE(editor()->code(), "#!/bin/sh\nexit 3\n"_ba);
    QCOMPARE(find<QLabel>(*m_page, "codeEntryType")->text(), u"Upload a .ZIP file"_s);
    saveEvent("{}");
    test(u"failed"_s);
    QVERIFY(resultText().contains(u"exit status 3"_s));
}

void TestFunctionPage::newestRunWins()
{
    open("exports.handler = async (event) => { console.log('run', event); if (event === 1) await new "
         "Promise(r => setTimeout(r, "
         "60000)); return event; };");
    saveEvent("1");
    click(button("testButton"));
    QTRY_VERIFY_WITH_TIMEOUT(logText().contains(u"run 1"_s), patience);
    saveEvent("2");
    click(button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: succeeded"_s, patience);
    QCOMPARE(resultText(), u"2"_s);
    QVERIFY(!logText().contains(u"run 1"_s));

    QSignalSpy finished(&m_fixture->services->runs, &RunService::runFinished);
    const auto runs = m_fixture->answer(m_fixture->services->runs.recent(*m_function, 2));
    QVERIFY(runs);
    QVERIFY(m_fixture->answer(m_fixture->services->runs.stop(runs->last().requestId)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
}

void TestFunctionPage::listsRecentRuns()
{
    open("exports.handler = async (event) => event;");
    find<QTabWidget>(*m_page, "functionTabs")->setCurrentIndex(2);
    find<QTabWidget>(*m_page, "monitoringTabs")->setCurrentIndex(2);
    QTRY_VERIFY(find<QLabel>(*m_page, "noRuns")->isVisible());
    saveEvent("{\"n\":9007199254740993}");
    test(u"succeeded"_s);
    auto *table = find<QTableView>(*m_page, "runsTable");
    QVERIFY(!find<QLabel>(*m_page, "noRuns")->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTRY_VERIFY(find<QWidget>(*m_page, "runDetails")->isVisible());
    QCOMPARE(find<QPlainTextEdit>(*m_page, "runEvent")->toPlainText(), u"{\n  \"n\": 9007199254740993\n}"_s);
    QVERIFY(find<QTableView>(*m_page, "measuresTable")->model()->rowCount() > 0);
    QTest::mouseClick(button("runAgainButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(heading(), u"Execution result: succeeded"_s, patience);
}

void TestFunctionPage::asksBeforeLeaving()
{
    open("exports.handler = async () => 1;");
    int left = 0;
    m_page->askToLeave([&] { ++left; });
    QCOMPARE(left, 1);

    type("exports.handler = async () => 2;");
    m_page->askToLeave([&] { ++left; });
    auto *question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    click(find<QPushButton>(*question, "cancelButton"));
    QCOMPARE(left, 1);
    QCOMPARE(editor()->code(), "exports.handler = async () => 2;"_ba);

    m_page->askToLeave([&] { ++left; });
    QTRY_VERIFY(question = openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "confirmButton"));
    QTRY_COMPARE(left, 2);
    QVERIFY(!m_page->hasUnsavedChanges());
    QCOMPARE(m_fixture->answer(m_fixture->services->functions.code(*m_function))->files.first().bytes,
             "exports.handler = async () => 2;"_ba);

    type("exports.handler = async () => 3;");
    m_page->askToLeave([&] { ++left; });
    QTRY_VERIFY(question = openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "discardButton"));
    QTRY_COMPARE(left, 3);
    QCOMPARE(editor()->code(), "exports.handler = async () => 2;"_ba);
}

void TestFunctionPage::keepsTheTextWhenSavingFails()
{
    open("exports.handler = async () => 1;");
    const QByteArray large = "// " + QByteArray(int(m_fixture->quotas().inlineCodeBytes), 'x');
    type(large);
    click(button("saveCodeButton"));
    QTRY_VERIFY(find<QLabel>(*m_page, "flashText"));
    QVERIFY(find<QLabel>(*m_page, "flashText")->text().contains(u"at most 3 MB"_s));
    QVERIFY(m_page->hasUnsavedChanges());
    QCOMPARE(editor()->code(), large);
}

void TestFunctionPage::duplicates()
{
    open("exports.handler = async () => 1;");
    QStringList requested;
    connect(m_page.get(), &FunctionPage::functionRequested, this,
            [&](const FunctionName &name) { requested << name.value(); });
    m_page->findChild<QAction *>(u"duplicateAction"_s)->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = openDialog<QDialog>("duplicateDialog"));
    QCOMPARE(find<QLineEdit>(*dialog, "duplicateName")->text(), u"mine-copy"_s);
    click(find<QPushButton>(*dialog, "duplicateButton"));
    QTRY_COMPARE(requested, QStringList{u"mine-copy"_s});
}

void TestFunctionPage::deletesAfterAsking()
{
    open("exports.handler = async () => 1;");
    QSignalSpy gone(m_page.get(), &FunctionPage::functionGone);
    m_page->findChild<QAction *>(u"deleteFunctionAction"_s)->trigger();
    auto *question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    QVERIFY(find<QLabel>(*question, "confirmText")->text().contains(u"mine"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(m_fixture->answer(m_fixture->services->functions.get(*m_function)));
    m_page->findChild<QAction *>(u"deleteFunctionAction"_s)->trigger();
    QTRY_VERIFY(question = openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "confirmButton"));
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!m_fixture->answer(m_fixture->services->functions.get(*m_function)));
}

void TestFunctionPage::saysGoodbyeWhenTheFunctionIsRemovedElsewhere()
{
    open("exports.handler = async () => 1;");
    type("edited");
    QSignalSpy gone(m_page.get(), &FunctionPage::functionGone);
    QVERIFY(m_fixture->answer(m_fixture->services->functions.remove(*m_function)));
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!button("testButton")->isEnabled());
}

void TestFunctionPage::showsALargeResultCutAndCopiesItWhole()
{
    open("exports.handler = async () => 'x'.repeat(4000000);");
    saveEvent("{}");
    test(u"succeeded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resultText().startsWith(u"\"xxx"_s), patience);
    QVERIFY(resultText().size() < 100'000);
    auto *copy = find<QPlainTextEdit>(*m_page, "resultText")->parentWidget()->findChild<QAbstractButton *>();
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 4'000'002);
}

void TestFunctionPage::printsMuchWithoutStopping()
{
    open("exports.handler = async () => { for (let i = 0; i < 100000; ++i) console.log('line', i, "
         "'x'.repeat(60)); return 1; };");
    saveEvent("{}");
    test(u"succeeded"_s);
    QVERIFY(find<QPlainTextEdit>(*m_page, "logOutput")->blockCount() <= 10'000);
    QVERIFY(find<QLabel>(*m_page, "logNote")->isVisible());
}

QTEST_MAIN(TestFunctionPage)
#include "tst_functionpage.moc"
