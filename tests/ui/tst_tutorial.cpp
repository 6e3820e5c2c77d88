// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/console.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The hello-world tutorial, inline, as a learner does it: mouse, keyboard and the labels on the screen.
class TestTutorial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTestsAndKeepsAFunction_data();
    void createsTestsAndKeepsAFunction();

private:
    void selectBlueprint(Console &console, const QString &blueprint);
    void configure(Console &console, const QString &name, const QByteArray &addition);
    void review(Console &console, const QString &name);
    void testWithAnEvent(Console &console, const QByteArray &event);
    void checkTheResult(Console &console, const QString &result);

    static void click(QWidget *widget)
    {
        QVERIFY(widget);
        QTRY_VERIFY(widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    static void type(QWidget *widget, const QString &text)
    {
        QVERIFY(widget);
        widget->setFocus();
        QTest::keySequence(widget, QKeySequence::SelectAll);
        QTest::keyClicks(widget, text);
    }
};

void TestTutorial::createsTestsAndKeepsAFunction_data()
{
    QTest::addColumn<QString>("blueprint");
    QTest::addColumn<QByteArray>("addition");
    QTest::addRow("Node.js") << u"hello-world"_s << QByteArray("console.log('added by the learner');");
    QTest::addRow("Python") << u"hello-world-python"_s << QByteArray("print('added by the learner')");
}

void TestTutorial::createsTestsAndKeepsAFunction()
{
    QFETCH(QString, blueprint);
    QFETCH(QByteArray, addition);
    QTemporaryDir folder;
    const QString name = u"my-"_s + blueprint;
    {
        Console console(folder.filePath(u"workspace"_s));
        QVERIFY(console.open());
        click(console.find<QAbstractButton>(u"getStartedButton"_s));
        selectBlueprint(console, blueprint);
        configure(console, name, addition);
        review(console, name);
        testWithAnEvent(console, R"({"key1": "first", "key2": "second", "key3": "third"})");
        checkTheResult(console, u"\"first\""_s);
        if (QTest::currentTestFailed())
            return;
    }
    Console again(folder.filePath(u"workspace"_s));
    QVERIFY(again.open());
    QVERIFY(again.find<CodeEditor>(u"functionCode"_s)); // where the window was closed
    QTest::keyClick(&again.window(), Qt::Key_Home, Qt::AltModifier);
    auto *table = again.find<QTableView>(u"functionTable"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    auto *code = again.find<CodeEditor>(u"functionCode"_s);
    QVERIFY(code);
    QTRY_VERIFY(code->code().contains(addition));
    click(again.find<QAbstractButton>(u"testButton"_s)); // the saved event, without asking
    checkTheResult(again, u"\"first\""_s);
}

void TestTutorial::selectBlueprint(Console &console, const QString &blueprint)
{
    type(console.find<QLineEdit>(u"blueprintFilter"_s), blueprint);
    click(console.find<QAbstractButton>(u"blueprint-"_s + blueprint));
}

void TestTutorial::configure(Console &console, const QString &name, const QByteArray &addition)
{
    type(console.find<QLineEdit>(u"functionName"_s), name);
    auto *runtime = console.find<QComboBox>(u"functionRuntime"_s);
    QVERIFY(runtime);
    QTRY_VERIFY(!runtime->currentText().isEmpty());
    auto *code = console.find<CodeEditor>(u"functionCode"_s);
    QVERIFY(code);
    code->setFocus();
    QTest::keyClick(code, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(code, Qt::Key_Return);
    QTest::keyClick(code, Qt::Key_Up);
    code->insert(QString::fromUtf8(addition));
    type(console.find<QLineEdit>(u"timeoutSeconds"_s), u"5"_s);
    click(console.find<QAbstractButton>(u"nextButton"_s));
}

void TestTutorial::review(Console &console, const QString &name)
{
    click(console.find<QAbstractButton>(u"createButton"_s));
    auto *flash = console.find<QLabel>(u"flashText"_s);
    QVERIFY(flash);
    const QString congratulations =
        u"Congratulations! Your Lambda function \"%1\" has been successfully created. You can now click on "
        "the \"Test\" button to input a test event and test your function."_s;
    QTRY_COMPARE(flash->text(), congratulations.arg(name));
}

void TestTutorial::testWithAnEvent(Console &console, const QByteArray &event)
{
    click(console.find<QAbstractButton>(u"testButton"_s));
    auto *text = console.find<CodeEditor>(u"eventText"_s);
    QVERIFY(text);
    text->setFocus();
    text->selectAll();
    text->replaceSelectedText(QString::fromUtf8(event));
    click(console.find<QAbstractButton>(u"saveAndTestButton"_s));
}

void TestTutorial::checkTheResult(Console &console, const QString &result)
{
    auto *heading = console.find<QLabel>(u"executionResult"_s);
    QVERIFY(heading);
    QTRY_VERIFY(heading->text().startsWith(u"Execution result: succeeded"_s));
    auto *payload = console.find<QPlainTextEdit>(u"resultText"_s);
    QVERIFY(payload);
    QCOMPARE(payload->toPlainText(), result);
    auto *output = console.find<QPlainTextEdit>(u"logOutput"_s);
    QVERIFY(output);
    const QString log = output->toPlainText();
    for (const QString &line : {u"START RequestId: "_s, u"added by the learner"_s, u"first"_s,
                                u"END RequestId: "_s, u"Memory Size: 128 MB"_s})
        QVERIFY2(log.contains(line), qPrintable(log));
}

LAMBDESK_TEST(QApplication, TestTutorial)
#include "tst_tutorial.moc"
