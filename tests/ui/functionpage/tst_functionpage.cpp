// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/widgets/elidedlabel.h>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A function on its page, from its first greeting until it is gone.
class TestFunctionPage : public QObject, private PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { skipWithoutNode(); }
    void cleanup() { close(); }

    void greetsANewFunction();
    void endsALongArnInDots();
    void savesAndTestsWhatWasTyped();
    void givesTheKeyboardToTheCodeAfterSavingIt();
    void givesTheKeyboardToTheFieldAfterSavingTheConfiguration();
    void offersToRenameTheFileForAnotherHandler();
    void asksBeforeLeaving();
    void keepsTheTextWhenSavingFails();
    void duplicates();
    void deletesAfterAsking();
    void knowsItsDeletionWhileAnUndoEnds();
    void saysGoodbyeWhenTheFunctionIsRemovedElsewhere();
    void takesItsQuestionsAlong();
};

void TestFunctionPage::greetsANewFunction()
{
    open("exports.handler = async () => 1;", Language::NodeJs, FunctionPage::Notice::Created);
    QCOMPARE(find<QLabel>(*m_page->page, "flashText")->text(),
             u"Congratulations! Your Lambda function \"mine\" has been successfully created. You can now "
             u"click on the "
             "\"Test\" button to input a test event and test your function."_s);
    QVERIFY(find<QLabel>(*m_page->page, "functionArn")
                ->text()
                .contains(u"arn:aws:lambda:us-east-1:000000000000:function:mine"_s));
    auto *tabs = find<QTabWidget>(*m_page->page, "functionTabs");
    QCOMPARE(tabs->tabText(0), u"Code"_s);
    QCOMPARE(tabs->tabText(1), u"Configuration"_s);
    QCOMPARE(tabs->tabText(2), u"Monitoring"_s);
    QCOMPARE(m_page->editor()->accessibleName(), u"Function code"_s);
    QCOMPARE(m_page->editor()->code(), "exports.handler = async () => 1;"_ba);
    QVERIFY(!m_page->page->hasUnsavedChanges());
}

void TestFunctionPage::endsALongArnInDots()
{
    open("exports.handler = async () => 1;");
    const auto *arn = find<ElidedLabel>(*m_page->page, "functionArn");
    QTRY_COMPARE(arn->shownText(), arn->text());
    m_page->page->resize(600, 700);
    QTRY_VERIFY2(arn->shownText().endsWith(u'…'), qPrintable(arn->shownText()));
    QVERIFY(arn->toolTip().endsWith(u":function:mine"_s));
    const auto *copy = find<QWidget>(*m_page->page, "copyArn");
    QVERIFY(m_page->page->rect().contains(QRect(copy->mapTo(m_page->page.get(), QPoint()), copy->size())));
}

void TestFunctionPage::savesAndTestsWhatWasTyped()
{
    open("exports.handler = async () => 1;");
    m_page->saveEvent("{}");
    m_page->type("exports.handler = async () => 2;");
    QCOMPARE(m_page->button("testButton")->text(), u"Save and test"_s);
    QVERIFY(m_page->button("saveCodeButton")->isEnabled());
    QVERIFY(find<QLabel>(*m_page->page, "codeUnsavedMark")->isVisible());
    QVERIFY(m_page->page->hasUnsavedChanges());
    m_page->test(u"succeeded"_s);
    QCOMPARE(m_page->resultText(), u"2"_s);
    QCOMPARE(m_page->button("testButton")->text(), u"Test"_s);
    QVERIFY(!m_page->page->hasUnsavedChanges());
    const auto saved = WindowFixture::answer(m_page->services().functions.code(m_page->name));
    QCOMPARE(saved->files.first().bytes, "exports.handler = async () => 2;"_ba);
}

void TestFunctionPage::givesTheKeyboardToTheCodeAfterSavingIt()
{
    open("exports.handler = async () => 1;");
    m_page->type("exports.handler = async () => 2;");
    auto *save = m_page->button("saveCodeButton");
    save->setFocus();
    QTRY_VERIFY(save->hasFocus());
    QTest::keyClick(save, Qt::Key_Return);
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(m_page->editor()->hasFocus());
}

void TestFunctionPage::givesTheKeyboardToTheFieldAfterSavingTheConfiguration()
{
    open("exports.handler = async () => 1;");
    find<QTabWidget>(*m_page->page, "functionTabs")->setCurrentIndex(1);
    auto *description = find<QLineEdit>(*m_page->page, "functionDescription");
    description->setFocus();
    QTRY_VERIFY(description->hasFocus());
    QTest::keyClicks(description, u"Says hello"_s);
    auto *save = m_page->button("saveConfigurationButton");
    save->setFocus();
    QTRY_VERIFY(save->hasFocus());
    QTest::keyClick(save, Qt::Key_Return);
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY(description->hasFocus());
}

void TestFunctionPage::offersToRenameTheFileForAnotherHandler()
{
    const QByteArray code = "exports.handler = async () => 'renamed';";
    open(code);
    m_page->saveEvent("{}");
    auto *tabs = m_page->page->findChild<QTabWidget *>(u"functionTabs"_s);
    tabs->setCurrentIndex(1);
    auto *handler = find<QLineEdit>(*m_page->page, "functionHandler");
    handler->setFocus();
    handler->selectAll();
    QTest::keyClicks(handler, u"app.handler"_s);
    QTRY_VERIFY(m_page->button("functionHandlerAction") &&
                m_page->button("functionHandlerAction")->isVisible());
    QVERIFY(find<QLabel>(*m_page->page, "functionHandlerProblem")->text().contains(u"saved as index.js"_s));
    QCOMPARE(m_page->button("functionHandlerAction")->text(), u"Rename index.js to app.js"_s);
    click(m_page->button("functionHandlerAction"));
    QTRY_VERIFY(!m_page->page->findChild<QPushButton *>(u"functionHandlerAction"_s)->isVisible());
    QVERIFY(!find<QLabel>(*m_page->page, "functionHandlerProblem")->isVisible());
    click(m_page->button("saveConfigurationButton"));
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    const auto saved = WindowFixture::answer(m_page->services().functions.code(m_page->name));
    QVERIFY(saved);
    QCOMPARE(*saved, CodePackage::single(u"app.js"_s, code));
    m_page->test(u"succeeded"_s);
    QCOMPARE(m_page->resultText(), u"\"renamed\""_s);
    tabs->setCurrentIndex(0);
    QCOMPARE(find<QLabel>(*m_page->page, "codeFileName")->text(), u"app.js"_s);
}

void TestFunctionPage::asksBeforeLeaving()
{
    open("exports.handler = async () => 1;");
    int left = 0;
    m_page->page->askToLeave([&] { ++left; });
    QCOMPARE(left, 1);

    m_page->type("exports.handler = async () => 2;");
    m_page->page->askToLeave([&] { ++left; });
    auto *question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    click(find<QPushButton>(*question, "cancelButton"));
    QCOMPARE(left, 1);
    QCOMPARE(m_page->editor()->code(), "exports.handler = async () => 2;"_ba);

    m_page->page->askToLeave([&] { ++left; });
    QTRY_VERIFY(question = openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "confirmButton"));
    QTRY_COMPARE(left, 2);
    QVERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(WindowFixture::answer(m_page->services().functions.code(m_page->name))->files.first().bytes,
             "exports.handler = async () => 2;"_ba);

    m_page->type("exports.handler = async () => 3;");
    m_page->page->askToLeave([&] { ++left; });
    QTRY_VERIFY(question = openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "discardButton"));
    QTRY_COMPARE(left, 3);
    QCOMPARE(m_page->editor()->code(), "exports.handler = async () => 2;"_ba);
}

void TestFunctionPage::keepsTheTextWhenSavingFails()
{
    open("exports.handler = async () => 1;");
    const QByteArray large = "// " + QByteArray(int(m_page->window.quotas().inlineCodeBytes), 'x');
    m_page->type(large);
    click(m_page->button("saveCodeButton"));
    QTRY_VERIFY(find<QLabel>(*m_page->page, "flashText"));
    QVERIFY(find<QLabel>(*m_page->page, "flashText")->text().contains(u"at most 3 MB"_s));
    QVERIFY(m_page->page->hasUnsavedChanges());
    QCOMPARE(m_page->editor()->code(), large);
}

void TestFunctionPage::duplicates()
{
    open("exports.handler = async () => 1;");
    QStringList requested;
    connect(m_page->page.get(), &FunctionPage::functionRequested, this,
            [&](const FunctionName &name) { requested << name.value(); });
    m_page->page->findChild<QAction *>(u"duplicateAction"_s)->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = openDialog<QDialog>("duplicateDialog"));
    QCOMPARE(find<QLineEdit>(*dialog, "duplicateName")->text(), u"mine-copy"_s);
    click(find<QPushButton>(*dialog, "duplicateButton"));
    QTRY_COMPARE(requested, QStringList{u"mine-copy"_s});
}

void TestFunctionPage::deletesAfterAsking()
{
    open("exports.handler = async () => 1;");
    QSignalSpy gone(m_page->page.get(), &FunctionPage::functionGone);
    m_page->page->findChild<QAction *>(u"deleteFunctionAction"_s)->trigger();
    auto *question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    QVERIFY(find<QLabel>(*question, "confirmText")->text().contains(u"mine"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(WindowFixture::answer(m_page->services().functions.get(m_page->name)));
    m_page->page->findChild<QAction *>(u"deleteFunctionAction"_s)->trigger();
    QTRY_VERIFY(question = openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "confirmButton"));
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!WindowFixture::answer(m_page->services().functions.get(m_page->name)));
}

void TestFunctionPage::knowsItsDeletionWhileAnUndoEnds()
{
    open("exports.handler = async () => 1;");
    QSignalSpy gone(m_page->page.get(), &FunctionPage::functionGone);
    m_page->page->expectRemoval(true); // as the Undo of an import does
    m_page->page->findChild<QAction *>(u"deleteFunctionAction"_s)->trigger();
    QDialog *question = nullptr;
    QTRY_VERIFY(question = openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*question, "confirmButton"));
    m_page->page->expectRemoval(false);
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().toString(), QString());
}

void TestFunctionPage::saysGoodbyeWhenTheFunctionIsRemovedElsewhere()
{
    open("exports.handler = async () => 1;");
    m_page->type("edited");
    QSignalSpy gone(m_page->page.get(), &FunctionPage::functionGone);
    QVERIFY(WindowFixture::answer(m_page->services().functions.remove(m_page->name)));
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!m_page->page->hasUnsavedChanges());
    QVERIFY(!m_page->button("testButton")->isEnabled());
}

void TestFunctionPage::takesItsQuestionsAlong()
{
    open("exports.handler = async () => 1;");
    m_page->type("edited");
    m_page->action(u"duplicateAction"_s)->trigger();
    const QPointer<QDialog> question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    QVERIFY(WindowFixture::answer(m_page->services().functions.remove(m_page->name)));
    QTRY_VERIFY(!question);
    QVERIFY(!openDialog<QDialog>("duplicateDialog"));
}

LAMBDESK_TEST(QApplication, TestFunctionPage)
#include "tst_functionpage.moc"
