// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/testprogram.h>
#include <tests/support/wizardtest.h>

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the wizard asks before it throws away what was entered.
class TestWizardQuestions : public QObject, private WizardTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void asksBeforeAnotherBlueprintReplacesTheCode();
    void asksBeforeLosingWhatWasTyped();
    void leavesAtOnceWhenNothingWasTyped();
    void goWithTheWizard();
};

void TestWizardQuestions::asksBeforeAnotherBlueprintReplacesTheCode()
{
    choose("blueprint-hello-world");
    auto *code = shown<CodeEditor>("functionCode");
    code->setFocus();
    QTest::keyClicks(code, u"// mine"_s);
    click(shown<QWidget>("previousButton"));
    choose("blueprint-warm-state");
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "cancelButton"));
    QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
    QVERIFY(code->code().contains("// mine"));
    choose("blueprint-warm-state");
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_VERIFY(!code->code().contains("// mine"));
}

void TestWizardQuestions::asksBeforeLosingWhatWasTyped()
{
    QSignalSpy cancelled(m_wizard.get(), &FunctionWizard::cancelled);
    choose("blueprint-hello-world");
    typeName(u"typed"_s);
    QTest::keyClick(shown<QLineEdit>("functionName"), Qt::Key_Escape);
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    QTest::keyClick(openDialog<QDialog>("confirmDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
    QCOMPARE(cancelled.size(), 0);
    click(shown<QWidget>("cancelButton"));
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    QTest::keyClick(openDialog<QDialog>("confirmDialog"), Qt::Key_Return);
    QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
    QCOMPARE(cancelled.size(), 0);
    click(shown<QWidget>("cancelButton"));
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_COMPARE(cancelled.size(), 1);
}

void TestWizardQuestions::leavesAtOnceWhenNothingWasTyped()
{
    QSignalSpy cancelled(m_wizard.get(), &FunctionWizard::cancelled);
    choose("blueprint-hello-world");
    QTRY_VERIFY(shown<QComboBox>("functionRuntime")->currentIndex() >= 0);
    QTest::keyClick(shown<QLineEdit>("functionName"), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

/// When it ends before there is an answer: a notification or another page's wish may lead away from it
/// meanwhile.
void TestWizardQuestions::goWithTheWizard()
{
    choose("blueprint-hello-world");
    typeName(u"typed"_s);
    bool hasLeft = false;
    m_wizard->askToLeave([&hasLeft] { hasLeft = true; });
    const QPointer<QDialog> question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    m_wizard.reset();
    QVERIFY(!question);
    QVERIFY(!hasLeft);
}

LAMBDESK_TEST(QApplication, TestWizardQuestions)
#include "tst_wizardquestions.moc"
