// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/functionpage/runsmodel.h>
#include <ui/widgets/elidedlabel.h>

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The result and the log of a run, beside the code.
class TestExecutionResult : public QObject, private PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { skipWithoutNode(); }
    void cleanup() { close(); }

    void firstTestAsksForAnEvent();
    void showsTheResultUnchanged();
    void followsTheLogWhileItRuns();
    void stopsARun();
    void copiesTheWholeSha256();
    void takesAnEventThatIsNestedAThousandDeep();
    void runsAProgramThatBringsItsRuntime();
    void newestRunWins();
    void saysThatTheCodeHasChangedSince();
    void listsRecentRuns();
    void showsALargeResultCutAndCopiesItWhole();
    void printsMuchWithoutStopping();
};

void TestExecutionResult::firstTestAsksForAnEvent()
{
    open("exports.handler = async (event) => event.key1;");
    click(m_page->button("testButton"));
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = openDialog<QDialog>("testEventDialog"));
    click(find<QPushButton>(*dialog, "saveAndTestButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: succeeded"_s, patience);
    QCOMPARE(m_page->resultText(), u"\"value1\""_s);
    // Later presses send the saved event at once.
    QSignalSpy finished(&m_page->services().runs, &RunService::runFinished);
    QTRY_VERIFY(!openDialog<QDialog>("testEventDialog"));
    click(m_page->button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QVERIFY(!openDialog<QDialog>("testEventDialog"));
}

void TestExecutionResult::showsTheResultUnchanged()
{
    if (WindowFixture().runtime(Language::Python).isEmpty())
        QSKIP("no Python on this computer");
    open("def lambda_handler(event, context):\n    return event\n", Language::Python);
    m_page->saveEvent("{\"z\":9007199254740993,\"a\":1.0,\"m\":{}, \"é\": \"é\"}");
    m_page->test(u"succeeded"_s);
    QCOMPARE(m_page->resultText(),
             u"{\n  \"z\": 9007199254740993,\n  \"a\": 1.0,\n  \"m\": {},\n  \"é\": \"é\"\n}"_s);
    QVERIFY(find<QLabel>(*m_page->page, "requestId")->text().size() == 36);
    QVERIFY(find<QLabel>(*m_page->page, "duration")->text().endsWith(u" ms"_s));
    QCOMPARE(find<QLabel>(*m_page->page, "resourcesConfigured")->text(), u"128 MB"_s);
    QVERIFY(m_page->logText().contains(u"REPORT RequestId: "_s));
}

void TestExecutionResult::followsTheLogWhileItRuns()
{
    open("exports.handler = async () => { console.log('first line'); await new Promise(r => setTimeout(r, "
         "60000)); };");
    m_page->saveEvent("{}");
    click(m_page->button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: executing"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->logText().contains(u"first line"_s), patience);
    QCOMPARE(m_page->heading(), u"Execution result: executing"_s);
    QCOMPARE(find<QLabel>(*m_page->page, "testEventName")->text(), u"e"_s);
    click(m_page->button("stopButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: stopped"_s, patience);
    QVERIFY(m_page->logText().contains(u"first line"_s));
}

void TestExecutionResult::stopsARun()
{
    open("exports.handler = async () => { for (;;); };");
    m_page->saveEvent("{}");
    click(m_page->button("testButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->logText().contains(u"START"_s), patience);
    click(m_page->button("stopButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: stopped"_s, patience);
    QVERIFY(!m_page->button("stopButton")->isVisible());
}

void TestExecutionResult::copiesTheWholeSha256()
{
    open("exports.handler = async () => 1;");
    m_page->saveEvent("{}");
    m_page->test(u"succeeded"_s);
    m_page->page->resize(900, 700);
    auto *shown = find<ElidedLabel>(*m_page->page, "codeSha256");
    QTRY_VERIFY(shown->shownText().endsWith(u'…'));
    click(find<QWidget>(*m_page->page, "copyCodeSha256"));
    QCOMPARE(QByteArray::fromBase64(QGuiApplication::clipboard()->text().toLatin1()).size(), 32);
}

void TestExecutionResult::takesAnEventThatIsNestedAThousandDeep()
{
    open("exports.handler = async (event) => event;");
    const QByteArray deep = QByteArray(1000, '[') + QByteArray(1000, ']');
    m_page->saveEvent(deep);
    m_page->test(u"succeeded"_s);
    QString shown = m_page->resultText();
    shown.removeIf([](QChar c) { return c.isSpace(); });
    // What is too long to be shown is cut; it begins as deep as the event does.
    QVERIFY(shown.size() > 100);
    QVERIFY(shown.startsWith(QString(100, u'[')));
    click(find<QWidget>(*m_page->page, "resultText")->parentWidget()->findChild<QToolButton *>());
    QByteArray copied = QGuiApplication::clipboard()->text().simplified().remove(u' ').toUtf8();
    QCOMPARE(copied, deep);
}

void TestExecutionResult::runsAProgramThatBringsItsRuntime()
{
    open("#!/bin/sh\nexit 3\n", Language::Provided);
    QCOMPARE(m_page->editor()->code(), "#!/bin/sh\nexit 3\n"_ba);
    QCOMPARE(find<QLabel>(*m_page->page, "codeEntryType")->text(), u"Upload a .ZIP file"_s);
    m_page->saveEvent("{}");
    m_page->test(u"failed"_s);
    QVERIFY(m_page->resultText().contains(u"exit status 3"_s));
}

void TestExecutionResult::newestRunWins()
{
    open("exports.handler = async (event) => { console.log('run', event); if (event === 1) await new "
         "Promise(r => setTimeout(r, "
         "60000)); return event; };");
    m_page->saveEvent("1");
    click(m_page->button("testButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->logText().contains(u"run 1"_s), patience);
    m_page->saveEvent("2");
    click(m_page->button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: succeeded"_s, patience);
    QCOMPARE(m_page->resultText(), u"2"_s);
    QVERIFY(!m_page->logText().contains(u"run 1"_s));

    QSignalSpy finished(&m_page->services().runs, &RunService::runFinished);
    const auto runs = WindowFixture::answer(m_page->services().runs.recent(m_page->name, 2));
    QVERIFY(runs);
    QVERIFY(WindowFixture::answer(m_page->services().runs.stop(runs->last().requestId)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
}

void TestExecutionResult::saysThatTheCodeHasChangedSince()
{
    const auto one = "exports.handler = async () => 1;"_ba;
    const auto two = "exports.handler = async () => 2;"_ba;
    open(one);
    m_page->saveEvent("{}");
    m_page->test(u"succeeded"_s);
    const auto *note = find<QLabel>(*find<QWidget>(*m_page->page, "resultPane"), "formerCodeNote");
    QVERIFY(note);
    QVERIFY(!note->isVisible());
    m_page->type(two);
    click(m_page->button("saveCodeButton"));
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"the code as it was before"_s));
    // Whatever brings that code back, the result is its own again.
    const auto change = [this](const QByteArray &code) {
        return WindowFixture::answer(
            m_page->services().functions.updateCode(m_page->name, PageFixture::package(code)));
    };
    QVERIFY(change(one));
    QTRY_VERIFY(!note->isVisible());
    QVERIFY(change(two));
    QTRY_VERIFY(note->isVisible());
    m_page->test(u"succeeded"_s);
    QCOMPARE(m_page->resultText(), u"2"_s);
    QVERIFY(!note->isVisible());
}

void TestExecutionResult::listsRecentRuns()
{
    open("exports.handler = async (event) => event;");
    find<QTabWidget>(*m_page->page, "functionTabs")->setCurrentIndex(2);
    find<QTabWidget>(*m_page->page, "monitoringTabs")->setCurrentIndex(2);
    QTRY_VERIFY(find<QLabel>(*m_page->page, "noRuns")->isVisible());
    m_page->saveEvent("{\"n\":9007199254740993}");
    m_page->test(u"succeeded"_s);
    auto *table = find<QTableView>(*m_page->page, "runsTable");
    QVERIFY(!find<QLabel>(*m_page->page, "noRuns")->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    // The columns have room for what the longest run takes.
    for (const int column : {RunsModel::DurationColumn, RunsModel::BilledColumn})
        QVERIFY(table->columnWidth(column) > table->fontMetrics().horizontalAdvance(u"900000.00 ms"_s));
    table->selectRow(0);
    QTRY_VERIFY(find<QWidget>(*m_page->page, "runDetails")->isVisible());
    QCOMPARE(find<QPlainTextEdit>(*m_page->page, "runEvent")->toPlainText(),
             u"{\n  \"n\": 9007199254740993\n}"_s);
    auto *measures = find<QTableView>(*m_page->page, "measuresTable");
    const QAbstractItemView *view = measures; // of a table the hint is not public
    const auto roomBelow = [measures] {
        const int last = measures->model()->rowCount() - 1;
        return measures->viewport()->height() - measures->rowViewportPosition(last) -
               measures->rowHeight(last);
    };
    QVERIFY(measures->model()->rowCount() > 0);
    for (const int width : {1100, 700, 1400}) {
        m_page->page->resize(width, 800);
        QTRY_VERIFY2(roomBelow() >= 0 && roomBelow() < 4,
                     qPrintable(u"%1 %2 %3"_s.arg(roomBelow()).arg(width).arg(measures->width())));
        QTRY_COMPARE(measures->rowHeight(0),
                     qMax(view->sizeHintForRow(0), measures->verticalHeader()->minimumSectionSize()));
    }
    QCOMPARE(find<QLabel>(*find<QWidget>(*m_page->page, "runDetails"), "testEventName")->text(), u"e"_s);
    QTest::mouseClick(m_page->button("runAgainButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->heading(), u"Execution result: succeeded"_s, patience);
    QCOMPARE(find<QLabel>(*find<QWidget>(*m_page->page, "resultPane"), "testEventName")->text(), u"e"_s);
}

void TestExecutionResult::showsALargeResultCutAndCopiesItWhole()
{
    open("exports.handler = async () => 'x'.repeat(4000000);");
    m_page->saveEvent("{}");
    m_page->test(u"succeeded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->resultText().startsWith(u"\"xxx"_s), patience);
    QVERIFY(m_page->resultText().size() < 100'000);
    auto *copy =
        find<QPlainTextEdit>(*m_page->page, "resultText")->parentWidget()->findChild<QAbstractButton *>();
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 4'000'002);
}

void TestExecutionResult::printsMuchWithoutStopping()
{
    // A hundred thousand lines, many at a time: it has a small share of the processor to write them with.
    open("exports.handler = async () => { const lines = `line ${'x'.repeat(60)}\\n`.repeat(1000);"
         " for (let i = 0; i < 100; ++i) process.stdout.write(lines); return 1; };");
    m_page->saveEvent("{}");
    m_page->test(u"succeeded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(*m_page->page, "logNote")->isVisible(), patience);
    // What is still to be shown by then comes a few lines at a time.
    QTRY_VERIFY_WITH_TIMEOUT(m_page->logText().contains(u"REPORT RequestId: "_s), patience);
    QVERIFY(find<QPlainTextEdit>(*m_page->page, "logOutput")->blockCount() <= 10'000);
}

LAMBDESK_TEST(QApplication, TestExecutionResult)
#include "tst_executionresult.moc"
