// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/functions/draftservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/drafts/draftkeeper.h>
#include <ui/functions/functionwizard.h>
#include <ui/functions/keptfunction.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A wizard that goes without having been left is one whose program has crashed.
class TestKeptFunction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup();
    void writesAllDown();
    void restoresFormAndCode();
    void keepsTheDraftWhileItIsRestored();
    void restoresWhatWasBegunFromScratch();
    void remembersTheLanguageOfTheCode();
    void keepsNothingBeforeSomethingIsTyped();
    void givesTheKeyboardBackToTheStep();
    void forgetsWhatWasCreated();
    void forgetsWhatIsGivenUp();

private:
    void start();
    template <typename Widget>
    Widget *shown(const char *name) const
    {
        return find<Widget>(*m_wizard, name);
    }
    void press(const char *name) { click(shown<QWidget>(name)); }
    void enter(const char *field, const QString &text)
    {
        auto *edit = shown<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool isOffered() const { return m_wizard->findChild<QPushButton *>(u"restoreDraft"_s); }
    QList<Draft> drafts()
    {
        return WindowFixture::answer(m_fixture->services->drafts.list({DraftSubject::Kind::NewFunction}))
            .value();
    }
    void awaitDraft(const QByteArray &part)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!drafts().isEmpty() && drafts().first().body.contains(part), patience);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FunctionWizard> m_wizard;
};

void TestKeptFunction::cleanup()
{
    m_wizard.reset();
    m_fixture.reset();
}

void TestKeptFunction::start()
{
    m_wizard = std::make_unique<FunctionWizard>(*m_fixture->services);
    m_wizard->resize(1000, 700);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get(), patience));
}

void TestKeptFunction::writesAllDown()
{
    KeptFunction kept{u"hello-world"_s, Language::Python, {}, "code\r\n", true};
    kept.form = {u"name"_s, u"what"_s, u"python3.12"_s, u"a.b"_s, u"role"_s,
                 u"12 8"_s, u"51 2"_s, u"1"_s,          u"x"_s,   {{u"K"_s, u"v"_s}}};
    QCOMPARE(KeptFunction::decoded(kept.encoded()), std::optional(kept));
    QVERIFY(!KeptFunction::decoded("nonsense"));
}

void TestKeptFunction::restoresFormAndCode()
{
    start();
    press("blueprint-hello-world");
    enter("functionName", u"half-done"_s);
    enter("functionDescription", u"Says hello"_s);
    enter("functionHandler", u"index.main"_s);
    auto *editor = shown<CodeEditor>("functionCode");
    editor->selectAll();
    editor->replaceSelectedText(u"exports.main = async () => 'typed';"_s);
    awaitDraft("typed");
    m_wizard.reset();
    start();
    QTRY_VERIFY(isOffered());
    press("restoreDraft");
    QCOMPARE(m_wizard->title(), u"New function using blueprint hello-world"_s);
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"half-done"_s);
    QCOMPARE(shown<QLineEdit>("functionDescription")->text(), u"Says hello"_s);
    QCOMPARE(shown<QLineEdit>("functionHandler")->text(), u"index.main"_s);
    QCOMPARE(shown<CodeEditor>("functionCode")->code(), QByteArray("exports.main = async () => 'typed';"));
    QVERIFY(shown<QLineEdit>("functionName")->isVisible());
    QTRY_VERIFY(shown<QLineEdit>("functionName")->hasFocus());
    QVERIFY(!isOffered() || !shown<QWidget>("draftLine")->isVisible());
}

void TestKeptFunction::keepsTheDraftWhileItIsRestored()
{
    start();
    press("blueprint-hello-world");
    enter("functionName", u"half-done"_s);
    awaitDraft("half-done");
    const QString id = drafts().first().id;
    m_wizard.reset();
    start();
    QTRY_VERIFY(isOffered());
    press("restoreDraft");
    // Another crash at this moment would take nothing.
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().first().id, id);
}

void TestKeptFunction::restoresWhatWasBegunFromScratch()
{
    if (m_fixture->runtime(Language::Python).isEmpty())
        QSKIP("no Python on this computer");
    start();
    press("skipButton");
    enter("functionName", u"scratch"_s);
    auto *runtimes = shown<QComboBox>("functionRuntime");
    QTRY_VERIFY(runtimes->findData(m_fixture->runtime(Language::Python)) >= 0);
    runtimes->setFocus();
    QTest::keyClicks(runtimes, u"P"_s);
    QTRY_VERIFY(shown<CodeEditor>("functionCode")->code().contains("def lambda_handler"));
    awaitDraft("def lambda_handler");
    m_wizard.reset();
    start();
    QTRY_VERIFY(isOffered());
    press("restoreDraft");
    QCOMPARE(m_wizard->title(), u"New function"_s);
    QVERIFY(shown<CodeEditor>("functionCode")->code().contains("def lambda_handler"));
    QTRY_VERIFY(shown<QComboBox>("functionRuntime")->currentText().startsWith(u"Python"_s));
    QVERIFY(shown<CodeEditor>("functionCode")->code().contains("def lambda_handler"));
}

void TestKeptFunction::remembersTheLanguageOfTheCode()
{
    const QString python = m_fixture->runtime(Language::Python);
    if (python.isEmpty() || m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Python or no Node.js on this computer");
    const QByteArray typed = "exports.handler = async () => 'typed';";
    start();
    press("skipButton");
    auto *runtimes = shown<QComboBox>("functionRuntime");
    QTRY_VERIFY(runtimes->findData(python) >= 0);
    auto *editor = shown<CodeEditor>("functionCode");
    editor->selectAll();
    editor->replaceSelectedText(QString::fromUtf8(typed));
    runtimes->setFocus();
    QTest::keyClicks(runtimes, u"P"_s);
    QTRY_VERIFY(shown<QLabel>("codeLanguageWarning")->isVisible());
    m_wizard->findChild<DraftKeeper *>()->keepNow();
    awaitDraft(python.toUtf8());
    m_wizard.reset();
    start();
    QTRY_VERIFY(isOffered());
    const auto offersPython = [&] { // the form comes a moment after the blueprints
        const auto *field = m_wizard->findChild<QComboBox *>(u"functionRuntime"_s);
        return field && field->findData(python) >= 0;
    };
    QTRY_VERIFY(offersPython());
    press("restoreDraft");
    QCOMPARE(shown<CodeEditor>("functionCode")->code(), typed);
    QTRY_VERIFY(shown<QLabel>("codeLanguageWarning")->isVisible());
    QCOMPARE(shown<QLabel>("codeLanguageWarning")->text(),
             u"The code was written for Node.js, the runtime is Python."_s);
}

void TestKeptFunction::keepsNothingBeforeSomethingIsTyped()
{
    start();
    press("blueprint-hello-world");
    auto *keeper = m_wizard->findChild<DraftKeeper *>();
    keeper->keepNow();
    QVERIFY(drafts().isEmpty());
    enter("functionName", u"x"_s);
    keeper->keepNow();
    QCOMPARE(drafts().size(), 1);
}

void TestKeptFunction::givesTheKeyboardBackToTheStep()
{
    start();
    press("blueprint-hello-world");
    enter("functionName", u"half-done"_s);
    awaitDraft("half-done");
    m_wizard.reset();
    start();
    QTRY_VERIFY(isOffered());
    auto *discard = shown<QPushButton>("discardDraft");
    discard->setFocus();
    QTRY_VERIFY(discard->hasFocus());
    QTest::keyClick(discard, Qt::Key_Space);
    QTRY_VERIFY(shown<QLineEdit>("blueprintFilter")->hasFocus());
}

void TestKeptFunction::forgetsWhatWasCreated()
{
    start();
    QSignalSpy created(m_wizard.get(), &FunctionWizard::created);
    press("blueprint-hello-world");
    enter("functionName", u"made"_s);
    awaitDraft("made");
    press("nextButton");
    QTRY_VERIFY(shown<QWidget>("createButton")->isVisible());
    press("createButton");
    QTRY_COMPARE(created.size(), 1);
    QTRY_VERIFY(drafts().isEmpty());
}

void TestKeptFunction::forgetsWhatIsGivenUp()
{
    start();
    QSignalSpy cancelled(m_wizard.get(), &FunctionWizard::cancelled);
    press("blueprint-hello-world");
    enter("functionName", u"dropped"_s);
    awaitDraft("dropped");
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_COMPARE(cancelled.size(), 1);
    QTRY_VERIFY(drafts().isEmpty());
}

LAMBDESK_TEST(QApplication, TestKeptFunction)
#include "tst_keptfunction.moc"
