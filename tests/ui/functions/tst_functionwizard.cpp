// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functions/functionwizard.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStandardItemModel>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Mouse and keys on the wizard, on the real engine.
class TestFunctionWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filtersBlueprints();
    void narrowsBlueprintsToALanguage();
    void choosesABlueprintByKeyboard();
    void aDoubleClickGoesNoFurther();
    void theWheelGivesNoListTheFocus();
    void skipStartsFromScratchInTheRuntimesLanguage();
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
    void keepsEverythingOnTheWayBack();
    void asksBeforeAnotherBlueprintReplacesTheCode();
    void createsTheFunction();
    void keepsEverythingWhenCreationFails();
    void asksBeforeLosingWhatWasTyped();
    void leavesAtOnceWhenNothingWasTyped();

private:
    void start(const QString &profile = u"today"_s);
    void choose(const char *blueprint) { click(find<QAbstractButton>(*m_wizard, blueprint)); }
    void typeName(const QString &text);
    QString text(const char *label) const { return find<QLabel>(*m_wizard, label)->text(); }
    template <typename Widget>
    Widget *shown(const char *name) const
    {
        return find<Widget>(*m_wizard, name);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FunctionWizard> m_wizard;
};

void TestFunctionWizard::init()
{
    start();
}

void TestFunctionWizard::cleanup()
{
    m_wizard.reset();
    m_fixture.reset();
}

void TestFunctionWizard::start(const QString &profile)
{
    cleanup();
    m_fixture = std::make_unique<WindowFixture>(profile);
    m_wizard = std::make_unique<FunctionWizard>(*m_fixture->services);
    m_wizard->resize(1000, 700);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get(), patience));
}

void TestFunctionWizard::typeName(const QString &text)
{
    auto *name = shown<QLineEdit>("functionName");
    name->setFocus();
    name->selectAll();
    for (const QChar letter : text) {
        // Keys can only be pressed for ASCII; others come as an input method brings them.
        if (letter.unicode() < 128)
            QTest::keyClick(name, letter.toLatin1());
        else
            name->insert(letter);
    }
}

void TestFunctionWizard::filtersBlueprints()
{
    auto *filter = shown<QLineEdit>("blueprintFilter");
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"hello-world"_s);
    QVERIFY(shown<QWidget>("blueprint-hello-world")->isVisible());
    QVERIFY(!shown<QWidget>("blueprint-warm-state")->isVisible());
    QCOMPARE(text("blueprintPaging"), u"Viewing 1-2 of 2"_s);
    QTest::keyClicks(filter, u"zzz"_s);
    QCOMPARE(text("blueprintPaging"), u"Viewing 0-0 of 0"_s);
}

void TestFunctionWizard::narrowsBlueprintsToALanguage()
{
    auto *language = shown<QComboBox>("blueprintLanguage");
    QCOMPARE(language->currentText(), u"All languages"_s);
    language->setFocus();
    QTest::keyClicks(language, u"P"_s);
    QCOMPARE(language->currentText(), u"Python"_s);
    QVERIFY(!shown<QWidget>("blueprint-hello-world")->isVisible());
    QVERIFY(shown<QWidget>("blueprint-hello-world-python")->isVisible());
}

void TestFunctionWizard::choosesABlueprintByKeyboard()
{
    auto *filter = shown<QLineEdit>("blueprintFilter");
    QTest::keyClicks(filter, u"hello-world"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(shown<QWidget>("blueprint-hello-world")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(shown<QWidget>("blueprint-hello-world-python")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(shown<QWidget>("blueprint-hello-world-python")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(shown<QLineEdit>("functionName")->isVisible());
    QCOMPARE(m_wizard->title(), u"New function using blueprint hello-world-python"_s);
    QCOMPARE(shown<QLineEdit>("functionHandler")->text(), u"lambda_function.lambda_handler"_s);
    QVERIFY(shown<CodeEditor>("functionCode")->code().contains("def lambda_handler"));
    QTRY_VERIFY(shown<QComboBox>("functionRuntime")->currentText().startsWith(u"Python"_s));
}

void TestFunctionWizard::aDoubleClickGoesNoFurther()
{
    choose("blueprint-hello-world");
    auto *name = shown<QLineEdit>("functionName");
    auto *runtime = shown<QComboBox>("functionRuntime");
    QTRY_VERIFY(name->hasFocus());
    const QPointF at = runtime->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, at, runtime->mapToGlobal(at), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(runtime, &second);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(name->hasFocus());
}

void TestFunctionWizard::theWheelGivesNoListTheFocus()
{
    choose("blueprint-hello-world");
    const auto lists = m_wizard->findChildren<QComboBox *>();
    QVERIFY(!lists.isEmpty());
    for (const auto *list : lists) {
        if (list->isVisible())
            QCOMPARE(list->focusPolicy(), Qt::StrongFocus);
    }
}

void TestFunctionWizard::skipStartsFromScratchInTheRuntimesLanguage()
{
    click(shown<QWidget>("skipButton"));
    auto *runtime = shown<QComboBox>("functionRuntime");
    QTRY_VERIFY(runtime->currentText().startsWith(u"Node.js"_s));
    QCOMPARE(text("codeFileName"), u"Saved as index.js"_s);
    QVERIFY(shown<QLineEdit>("functionDescription")->text().isEmpty());
    const QString python = m_fixture->runtime(Language::Python);
    if (python.isEmpty())
        QSKIP("no Python on this computer");
    runtime->setFocus();
    for (int step = 0; step < runtime->count() && runtime->currentData().toString() != python; ++step)
        QTest::keyClick(runtime, Qt::Key_Down);
    QCOMPARE(runtime->currentData().toString(), python);
    QCOMPARE(shown<QLineEdit>("functionHandler")->text(), u"lambda_function.lambda_handler"_s);
    QCOMPARE(text("codeFileName"), u"Saved as lambda_function.py"_s);
}

void TestFunctionWizard::saysWhatIsWrongWithAName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fine");
    QTest::newRow("plain") << u"my-Function_2"_s << true;
    QTest::newRow("blank inside") << u"my function"_s << false;
    QTest::newRow("foreign letters") << u"funktiön"_s << false;
    QTest::newRow("64 long") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
}

void TestFunctionWizard::saysWhatIsWrongWithAName()
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

void TestFunctionWizard::saysThatANameIsTaken()
{
    m_fixture->create(u"taken"_s, "exports.handler = async () => 1;");
    choose("blueprint-hello-world");
    typeName(u"taken"_s);
    QTRY_VERIFY(m_wizard->findChild<QLabel *>(u"functionNameProblem"_s));
    QTRY_VERIFY(text("functionNameProblem").contains(u"taken"_s));
    click(shown<QWidget>("nextButton"));
    QVERIFY(shown<QWidget>("functionName")->isVisible());
}

void TestFunctionWizard::goesToTheFirstProblem()
{
    choose("blueprint-hello-world");
    shown<QLineEdit>("functionHandler")->setFocus();
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QLineEdit>("functionName")->hasFocus());
    QVERIFY(shown<QLabel>("functionNameProblem")->isVisible());
}

void TestFunctionWizard::warnsOfAHandlerThatTheCodeLacks()
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

void TestFunctionWizard::refusesImpossibleTimeouts()
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

void TestFunctionWizard::tellsWhatARoleAllows()
{
    choose("blueprint-hello-world");
    QCOMPARE(shown<QComboBox>("functionRole")->currentText(), u"lambda_basic_execution"_s);
    const QString before = text("functionRoleHint");
    QVERIFY(before.startsWith(u"Allows: "_s));
    shown<QComboBox>("functionRole")->setFocus();
    QTest::keyClick(shown<QComboBox>("functionRole"), Qt::Key_Down);
    QVERIFY(text("functionRoleHint") != before);
}

void TestFunctionWizard::tellsWhatTheMemoryCosts_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("per100Ms");
    QTest::addColumn<QString>("perMillion");
    // 0.125 GB × 0.1 s at 0.00001667 (2016) and 0.0000166667 (today) a GB-second; a request costs 0.0000002.
    QTest::newRow("2016") << u"2016"_s << u"$0.000000208"_s << u"$0.41"_s;
    QTest::newRow("today") << u"today"_s << u"$0.000000208"_s << u"$0.41"_s;
}

void TestFunctionWizard::tellsWhatTheMemoryCosts()
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

void TestFunctionWizard::nextLeadsToTheKeyThatIsWrong()
{
    choose("blueprint-environment-variables");
    typeName(u"keys"_s);
    auto *key = shown<QLineEdit>("environmentKey0");
    key->setText(u"X"_s);
    click(shown<QWidget>("nextButton"));
    QTRY_COMPARE(m_wizard->focusWidget(), key);
}

void TestFunctionWizard::hasNoEnvironmentVariablesIn2016()
{
    choose("blueprint-environment-variables");
    QVERIFY(shown<QWidget>("addEnvironmentVariable")->isVisible());
    QVERIFY(!shown<QLineEdit>("environmentKey0")->text().isEmpty());
    start(u"2016"_s);
    choose("blueprint-hello-world");
    QVERIFY(!m_wizard->findChild<QWidget *>(u"addEnvironmentVariable"_s));
}

void TestFunctionWizard::keepsEverythingOnTheWayBack()
{
    choose("blueprint-hello-world");
    typeName(u"kept"_s);
    auto *code = shown<CodeEditor>("functionCode");
    code->setFocus();
    QTest::keyClicks(code, u"// mine"_s);
    const QByteArray edited = code->code();
    QTRY_VERIFY(shown<QComboBox>("functionRuntime")->currentIndex() >= 0);
    click(shown<QWidget>("nextButton"));
    QTRY_COMPARE(text("reviewName"), u"kept"_s);
    click(shown<QWidget>("previousButton"));
    click(shown<QWidget>("previousButton"));
    choose("blueprint-hello-world");
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"kept"_s);
    QCOMPARE(shown<CodeEditor>("functionCode")->code(), edited);
    click(shown<QWidget>("step3"));
    QCOMPARE(text("reviewName"), u"kept"_s);
    click(shown<QWidget>("editButton"));
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"kept"_s);
}

void TestFunctionWizard::asksBeforeAnotherBlueprintReplacesTheCode()
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

void TestFunctionWizard::createsTheFunction()
{
    QSignalSpy created(m_wizard.get(), &FunctionWizard::created);
    choose("blueprint-hello-world");
    typeName(u"hello"_s);
    QTRY_VERIFY(shown<QComboBox>("functionRuntime")->currentIndex() >= 0);
    QTest::keyClick(shown<QLineEdit>("functionName"), Qt::Key_Return);
    QTRY_VERIFY(shown<QWidget>("createButton")->hasFocus());
    QTest::keyClick(shown<QWidget>("createButton"), Qt::Key_Space);
    QTRY_COMPARE(created.size(), 1);
    const auto function =
        WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"hello"_s)));
    QVERIFY(function);
    QCOMPARE(function->configuration.handler.value(), u"index.handler"_s);
    QCOMPARE(function->configuration.runtime, m_fixture->runtime(Language::NodeJs));
    const auto code = WindowFixture::answer(m_fixture->services->functions.code(m_fixture->name(u"hello"_s)));
    QCOMPARE(code->files.first().path, u"index.js"_s);
}

void TestFunctionWizard::keepsEverythingWhenCreationFails()
{
    QSignalSpy failed(m_wizard.get(), &FunctionWizard::failed);
    choose("blueprint-hello-world");
    typeName(u"rival"_s);
    QTRY_VERIFY(shown<QComboBox>("functionRuntime")->currentIndex() >= 0);
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QWidget>("createButton")->isVisible());
    m_fixture->create(u"rival"_s, "exports.handler = async () => 1;");
    click(shown<QWidget>("createButton"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(shown<QWidget>("createButton")->isEnabled());
    click(shown<QWidget>("previousButton"));
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"rival"_s);
}

void TestFunctionWizard::asksBeforeLosingWhatWasTyped()
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

void TestFunctionWizard::leavesAtOnceWhenNothingWasTyped()
{
    QSignalSpy cancelled(m_wizard.get(), &FunctionWizard::cancelled);
    choose("blueprint-hello-world");
    QTRY_VERIFY(shown<QComboBox>("functionRuntime")->currentIndex() >= 0);
    QTest::keyClick(shown<QLineEdit>("functionName"), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

LAMBDESK_TEST(QApplication, TestFunctionWizard)
#include "tst_functionwizard.moc"
