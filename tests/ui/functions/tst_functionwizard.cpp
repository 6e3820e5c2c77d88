// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/testprogram.h>
#include <tests/support/wizardtest.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/sectionheader.h>

#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Mouse and keys on the wizard, on the real engine.
class TestFunctionWizard : public QObject, private WizardTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void filtersBlueprints();
    void narrowsBlueprintsToALanguage();
    void choosesABlueprintByKeyboard();
    void aDoubleClickGoesNoFurther();
    void theWheelGivesNoListTheFocus();
    void skipStartsFromScratchInTheRuntimesLanguage();
    void keepsEverythingOnTheWayBack();
    void createsTheFunction();
    void keepsEverythingWhenCreationFails();
    void scrollsEachStepAsAWholeWhereItIsLow();
};

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

void TestFunctionWizard::scrollsEachStepAsAWholeWhereItIsLow()
{
    ScrollPage window(m_wizard.get());
    const auto release = qScopeGuard([&window] { window.takeWidget(); });
    window.resize(1000, 320);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));
    QScrollBar *bar = window.verticalScrollBar();
    const auto inner = [this] {
        int most = 0;
        const auto parts = m_wizard->findChildren<ScrollPage *>();
        for (const ScrollPage *part : parts)
            most = qMax(most, part->isVisible() ? part->verticalScrollBar()->maximum() : 0);
        return most;
    };
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(inner(), 0);
    bar->setValue(bar->maximum());
    choose("blueprint-hello-world");
    QTRY_VERIFY(shown<QLineEdit>("functionName")->hasFocus());
    QTRY_COMPARE(inner(), 0);
    QTRY_VERIFY(bar->maximum() > 0);
    // It begins with its title.
    const auto *title = shown<QWidget>("configurePage")->findChild<SectionHeader *>();
    QVERIFY(window.viewport()->rect().contains(title->mapTo(window.viewport(), QPoint())));
}

LAMBDESK_TEST(QApplication, TestFunctionWizard)
#include "tst_functionwizard.moc"
