// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/wizardtest.h>

#include <QComboBox>
#include <QLineEdit>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the fields of Configure function say to what is entered.
class TestWizardForm : public QObject, private WizardTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void saysWhatIsWrongWithAName_data();
    void saysWhatIsWrongWithAName();
    void saysThatANameIsTaken();
    void goesToTheFirstProblem();
    void warnsOfAHandlerThatTheCodeLacks();
    void refusesImpossibleTimeouts();
    void tellsWhatARoleAllows();
    void tellsWhatTheMemoryCosts_data();
    void tellsWhatTheMemoryCosts();
    void nextLeadsToTheKeyThatIsWrong();
    void hasNoEnvironmentVariablesIn2016();
    void warnsOfAHandlerThatWasTypedJustNow();
    void takesASizeOfStorage();
    void hasOneSizeOfStorageIn2016();
};

void TestWizardForm::saysWhatIsWrongWithAName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fine");
    QTest::newRow("plain") << u"my-Function_2"_s << true;
    QTest::newRow("blank inside") << u"my function"_s << false;
    QTest::newRow("foreign letters") << u"funktiön"_s << false;
    QTest::newRow("64 long") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
}

void TestWizardForm::saysWhatIsWrongWithAName()
{
    QFETCH(QString, typed);
    QFETCH(bool, fine);
    choose("blueprint-hello-world");
    QVERIFY(!m_wizard->findChild<QLabel *>(u"functionNameProblem"_s) ||
            !shown<QLabel>("functionNameProblem")->isVisible());
    typeName(typed);
    auto *problem = m_wizard->findChild<QLabel *>(u"functionNameProblem"_s);
    QCOMPARE(problem && problem->isVisible(), !fine);
    if (!fine)
        QVERIFY(shown<QLineEdit>("functionName")->accessibleDescription().contains(problem->text()));
}

void TestWizardForm::saysThatANameIsTaken()
{
    m_fixture->create(u"taken"_s, "exports.handler = async () => 1;");
    choose("blueprint-hello-world");
    typeName(u"taken"_s);
    QTRY_VERIFY(m_wizard->findChild<QLabel *>(u"functionNameProblem"_s));
    QTRY_VERIFY(text("functionNameProblem").contains(u"taken"_s));
    click(shown<QWidget>("nextButton"));
    QVERIFY(shown<QWidget>("functionName")->isVisible());
}

void TestWizardForm::goesToTheFirstProblem()
{
    choose("blueprint-hello-world");
    shown<QLineEdit>("functionHandler")->setFocus();
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QLineEdit>("functionName")->hasFocus());
    QVERIFY(shown<QLabel>("functionNameProblem")->isVisible());
}

void TestWizardForm::warnsOfAHandlerThatTheCodeLacks()
{
    choose("blueprint-hello-world");
    auto *handler = shown<QLineEdit>("functionHandler");
    QTRY_VERIFY(!shown<QComboBox>("functionRuntime")->currentText().isEmpty());
    handler->setFocus();
    QTest::keyClicks(handler, u"X"_s);
    QTRY_VERIFY(m_wizard->findChild<QLabel *>(u"functionHandlerProblem"_s));
    QTRY_VERIFY(text("functionHandlerProblem").contains(u"handlerX"_s));
    typeName(u"still-goes-on"_s);
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QLabel>("reviewHandler")->isVisible());
}

void TestWizardForm::refusesImpossibleTimeouts()
{
    choose("blueprint-hello-world");
    auto *seconds = shown<QLineEdit>("timeoutSeconds");
    QCOMPARE(seconds->text(), u"3"_s);
    seconds->setFocus();
    for (const QString &typed : {u"0"_s, u"999999"_s, u"x"_s, u"1.5"_s}) {
        seconds->selectAll();
        QTest::keyClicks(seconds, typed);
        QVERIFY2(shown<QLabel>("functionTimeoutProblem")->isVisible(), qPrintable(typed));
    }
    seconds->selectAll();
    QTest::keyClicks(seconds, u"10"_s);
    QVERIFY(!shown<QLabel>("functionTimeoutProblem")->isVisible());
}

void TestWizardForm::tellsWhatARoleAllows()
{
    choose("blueprint-hello-world");
    QCOMPARE(shown<QComboBox>("functionRole")->currentText(), u"lambda_basic_execution"_s);
    const QString before = text("functionRoleHint");
    QVERIFY(before.startsWith(u"Allows: "_s));
    shown<QComboBox>("functionRole")->setFocus();
    QTest::keyClick(shown<QComboBox>("functionRole"), Qt::Key_Down);
    QVERIFY(text("functionRoleHint") != before);
}

void TestWizardForm::tellsWhatTheMemoryCosts_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("per100Ms");
    QTest::addColumn<QString>("perMillion");
    // 0.125 GB × 0.1 s at 0.00001667 (2016) and 0.0000166667 (today) a GB-second; a request costs 0.0000002.
    QTest::newRow("2016") << u"2016"_s << u"$0.000000208"_s << u"$0.41"_s;
    QTest::newRow("today") << u"today"_s << u"$0.000000208"_s << u"$0.41"_s;
}

void TestWizardForm::tellsWhatTheMemoryCosts()
{
    QFETCH(QString, profile);
    start(profile);
    choose("blueprint-hello-world");
    QCOMPARE(shown<QComboBox>("functionMemory")->currentText(), u"128"_s);
    const QString cost = text("functionMemoryHint");
    QFETCH(QString, per100Ms);
    QVERIFY2(cost.contains(per100Ms + u" per 100 ms"_s), qPrintable(cost));
    QFETCH(QString, perMillion);
    QVERIFY2(cost.contains(perMillion + u" per million runs"_s), qPrintable(cost));
    // The next size of the list costs more.
    shown<QComboBox>("functionMemory")->setFocus();
    QTest::keyClick(shown<QComboBox>("functionMemory"), Qt::Key_Down);
    QCOMPARE(shown<QComboBox>("functionMemory")->currentText(), profile == u"2016" ? u"192"_s : u"256"_s);
    QVERIFY(text("functionMemoryHint").contains(profile == u"2016" ? u"$0.000000313"_s : u"$0.000000417"_s));
}

void TestWizardForm::nextLeadsToTheKeyThatIsWrong()
{
    choose("blueprint-environment-variables");
    typeName(u"keys"_s);
    auto *key = shown<QLineEdit>("environmentKey0");
    key->setText(u"X"_s);
    click(shown<QWidget>("nextButton"));
    QTRY_COMPARE(m_wizard->focusWidget(), key);
}

void TestWizardForm::hasNoEnvironmentVariablesIn2016()
{
    choose("blueprint-environment-variables");
    QVERIFY(shown<QWidget>("addEnvironmentVariable")->isVisible());
    QVERIFY(!shown<QLineEdit>("environmentKey0")->text().isEmpty());
    start(u"2016"_s);
    choose("blueprint-hello-world");
    QVERIFY(!m_wizard->findChild<QWidget *>(u"addEnvironmentVariable"_s));
}

void TestWizardForm::warnsOfAHandlerThatWasTypedJustNow()
{
    choose("blueprint-hello-world");
    typeName(u"hasty"_s);
    QTRY_VERIFY(!shown<QComboBox>("functionRuntime")->currentText().isEmpty());
    auto *handler = shown<QLineEdit>("functionHandler");
    handler->setFocus();
    handler->selectAll();
    QTest::keyClicks(handler, u"hello-world.other"_s);
    QTest::keyClick(handler, Qt::Key_Return);
    QTRY_VERIFY(shown<QLabel>("reviewHandler") && shown<QLabel>("reviewHandler")->isVisible());
    QCOMPARE(text("reviewHandler"), u"hello-world.other"_s);
    QVERIFY(m_wizard->findChild<QLabel *>(u"reviewHandlerWarning"_s));
}

void TestWizardForm::takesASizeOfStorage()
{
    choose("blueprint-hello-world");
    typeName(u"large"_s);
    auto *storage = shown<QComboBox>("functionEphemeralStorage");
    QCOMPARE(storage->currentText(), u"512"_s);
    QCOMPARE(text("functionEphemeralStorageHint"), u"The first 512 MB are free."_s);
    storage->setFocus();
    QTest::keyClick(storage, Qt::Key_Down);
    QCOMPARE(storage->currentText(), u"1024"_s);
    // 0.5 GB × 0.1 s × a million at 0.0000000309.
    QVERIFY2(text("functionEphemeralStorageHint")
                 .contains(u"512 MB beyond the free 512 MB cost $0.0015 per million"_s),
             qPrintable(text("functionEphemeralStorageHint")));
    storage->setEditText(u"10241"_s);
    QVERIFY(text("functionEphemeralStorageProblem").contains(u"Ephemeral storage goes from 512 to "_s));
    QTRY_VERIFY(!shown<QComboBox>("functionRuntime")->currentText().isEmpty());
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(storage->hasFocus());
    storage->setEditText(u"2000"_s);
    QVERIFY(!shown<QLabel>("functionEphemeralStorageProblem")->isVisible());
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QLabel>("reviewEphemeralStorage")->isVisible());
    QCOMPARE(text("reviewEphemeralStorage"), u"2000"_s);
    click(shown<QWidget>("createButton"));
    const auto size = [this] {
        const auto function =
            WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"large"_s)));
        return function ? function->configuration.ephemeralStorage.megabytes() : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(size(), 2000, patience);
}

void TestWizardForm::hasOneSizeOfStorageIn2016()
{
    start(u"2016"_s);
    choose("blueprint-hello-world");
    QVERIFY(!m_wizard->findChild<QWidget *>(u"functionEphemeralStorage"_s));
    typeName(u"then"_s);
    QTRY_VERIFY(!shown<QComboBox>("functionRuntime")->currentText().isEmpty());
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QLabel>("reviewMemory")->isVisible());
    QVERIFY(!m_wizard->findChild<QWidget *>(u"reviewEphemeralStorage"_s));
}

LAMBDESK_TEST(QApplication, TestWizardForm)
#include "tst_wizardform.moc"
