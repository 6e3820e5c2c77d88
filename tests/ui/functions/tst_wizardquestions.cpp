// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functions/functionwizard.h>

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the wizard asks, when it ends before there is an answer: a notification or another page's wish may
/// lead away from it meanwhile.
class TestWizardQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goWithTheWizard();
};

void TestWizardQuestions::goWithTheWizard()
{
    WindowFixture fixture;
    auto wizard = std::make_unique<FunctionWizard>(*fixture.services);
    wizard->resize(1000, 700);
    wizard->show();
    click(find<QAbstractButton>(*wizard, "blueprint-hello-world"));
    QTest::keyClicks(find<QLineEdit>(*wizard, "functionName"), u"typed"_s);
    bool hasLeft = false;
    wizard->askToLeave([&hasLeft] { hasLeft = true; });
    const QPointer<QDialog> question = openDialog<QDialog>("confirmDialog");
    QVERIFY(question);
    wizard.reset();
    QVERIFY(!question);
    QVERIFY(!hasLeft);
}

LAMBDESK_TEST(QApplication, TestWizardQuestions)
#include "tst_wizardquestions.moc"
