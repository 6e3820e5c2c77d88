// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/packages/storedzip.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functions/environmenttable.h>
#include <ui/functions/functionwizard.h>

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Upload a .ZIP file in the wizard, by mouse and keys, on the real engine.
class TestUploadWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsInTheZipAndFillsTheFormIn();
    void choosesTheRuntimeOfTheCode();
    void leavesAloneWhatWasTyped();
    void saysThatTheHandlerIsNotInTheZip();
    void explainsAFolderAroundTheCode();
    void refusesInWords();
    void doesNotGoOnWithoutAFile();
    void createsTheFunctionOfTheTutorial();
    void canBeCancelledWhileItUploads();
    void opensWhatWasDropped();
    void suggestsANameThatIsFree();
    void forgetsTheHandlerOfAPackageThatIsTakenOut();
    void bringsBackTheHandlerOfTheRuntimeThatIsChosenByThen();
    void takesAPackageOut();
    void leavesTheBlueprintForAPackage();
    void keepsWhatWasTypedIntoABlueprint();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString zip(const QString &name, const CodePackage &package) const
    {
        return write(name, storedZip(package));
    }
    /// Over the Upload button and its dialog.
    void upload(const QString &path);
    void startUpload();
    template <typename Widget>
    Widget *shown(const char *name) const
    {
        return find<Widget>(*m_wizard, name);
    }
    void enter(const char *field, const QString &text) const
    {
        auto *edit = shown<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString text(const char *label) const
    {
        const auto *found = shown<QLabel>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    bool runtimesAreKnown() const { return shown<QComboBox>("functionRuntime")->currentIndex() >= 0; }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<FunctionWizard> m_wizard;
};

namespace
{

const CodePackage tutorial{{{u"hello-world.js"_s,
                             "console.log('Loading function');\n"
                             "exports.handler = (event, context, callback) => callback(null, event.key1);\n",
                             false}}};

} // namespace

void TestUploadWizard::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_files = std::make_unique<QTemporaryDir>();
    m_wizard = std::make_unique<FunctionWizard>(*m_fixture->services);
    m_wizard->resize(1000, 760);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get(), patience));
}

void TestUploadWizard::cleanup()
{
    m_wizard.reset();
    m_fixture.reset();
}

QString TestUploadWizard::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write");
    return file.fileName();
}

void TestUploadWizard::startUpload()
{
    click(shown<QWidget>("skipButton"));
    auto *choice = shown<QRadioButton>("uploadZipFile");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(shown<QWidget>("uploadButton")->isVisible());
    QVERIFY(!shown<QWidget>("functionCode")->isVisible());
}

void TestUploadWizard::upload(const QString &path)
{
    QTest::mouseClick(shown<QWidget>("uploadButton"), Qt::LeftButton);
    QTRY_VERIFY(openDialog<QFileDialog>("uploadDialog"));
    auto *dialog = openDialog<QFileDialog>("uploadDialog");
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!openDialog<QFileDialog>("uploadDialog"));
    QTRY_VERIFY(shown<QWidget>("uploadButton")->isEnabled());
    QCOMPARE(m_wizard->focusWidget(), shown<QWidget>("uploadButton"));
}

void TestUploadWizard::tellsWhatIsInTheZipAndFillsTheFormIn()
{
    startUpload();
    CodePackage package = tutorial;
    package.files.append({u"node_modules/a/index.js"_s, QByteArray(2048, ' '), false});
    upload(zip(u"hello.zip"_s, package));
    QTRY_COMPARE(text("uploadName"), u"hello.zip"_s);
    const QString facts = text("functionPackageHint");
    QVERIFY2(facts.contains(u"2 files"_s), qPrintable(facts));
    QVERIFY2(facts.contains(u"node_modules/ (1 file, 2 KB)"_s) ||
                 facts.contains(u"node_modules/ (1 files, 2 KB)"_s),
             qPrintable(facts));
    QVERIFY2(facts.contains(u"hello-world.handler"_s), qPrintable(facts));
    QCOMPARE(shown<QLineEdit>("functionHandler")->text(), u"hello-world.handler"_s);
    QVERIFY(text("functionPackageProblem").isEmpty());
    QVERIFY(text("functionHandlerProblem").isEmpty());
}

void TestUploadWizard::choosesTheRuntimeOfTheCode()
{
    const QString python = m_fixture->runtime(Language::Python);
    if (python.isEmpty())
        QSKIP("no Python on this computer");
    startUpload();
    QTRY_VERIFY(runtimesAreKnown());
    upload(zip(u"app.zip"_s, CodePackage{{{u"app.py"_s, "def main(event, context):\n  return 1\n", false},
                                          {u"pkg/__init__.py"_s, "", false}}}));
    QTRY_COMPARE(shown<QLineEdit>("functionHandler")->text(), u"app.main"_s);
    QTRY_COMPARE(shown<QComboBox>("functionRuntime")->currentData().toString(), python);
}

void TestUploadWizard::leavesAloneWhatWasTyped()
{
    startUpload();
    auto *handler = shown<QLineEdit>("functionHandler");
    handler->setFocus();
    handler->selectAll();
    QTest::keyClicks(handler, u"mine.handler"_s);
    upload(zip(u"hello.zip"_s, tutorial));
    QTRY_COMPARE(text("uploadName"), u"hello.zip"_s);
    QCOMPARE(handler->text(), u"mine.handler"_s);
}

void TestUploadWizard::saysThatTheHandlerIsNotInTheZip()
{
    startUpload();
    upload(zip(u"hello.zip"_s, tutorial));
    auto *name = shown<QLineEdit>("functionName");
    name->setFocus();
    QTest::keyClicks(name, u"hello"_s);
    auto *handler = shown<QLineEdit>("functionHandler");
    handler->setFocus();
    handler->selectAll();
    QTest::keyClicks(handler, u"index.handler"_s);
    QTRY_COMPARE(text("functionHandlerProblem"),
                 u"The package has no file index.js. Use hello-world.handler."_s);
    QTRY_VERIFY(runtimesAreKnown());
    click(shown<QWidget>("nextButton"));
    QTRY_COMPARE(text("reviewHandlerWarning"),
                 u"The package has no file index.js. Use hello-world.handler."_s);
    click(shown<QWidget>("previousButton"));
    click(shown<QWidget>("functionHandlerAction"));
    QCOMPARE(handler->text(), u"hello-world.handler"_s);
    QTRY_VERIFY(text("functionHandlerProblem").isEmpty());
}

void TestUploadWizard::explainsAFolderAroundTheCode()
{
    startUpload();
    upload(
        zip(u"hello.zip"_s, CodePackage{{{u"hello/hello-world.js"_s, tutorial.files.first().bytes, false}}}));
    QTRY_VERIFY(text("functionPackageProblem").contains(u"All files are in the folder hello."_s));
    QCOMPARE(shown<QLineEdit>("functionHandler")->text(), u"hello/hello-world.handler"_s);
}

void TestUploadWizard::refusesInWords()
{
    startUpload();
    upload(write(u"page.zip"_s, "<html>"));
    QTRY_VERIFY(text("functionPackageProblem").contains(u"a web page"_s));
    QVERIFY(text("functionPackageProblem").startsWith(u"Could not unzip uploaded file."_s));
    upload(write(u"photo.jpg"_s, "x"));
    QTRY_VERIFY(text("functionPackageProblem").startsWith(u"photo.jpg can't"_s));
    upload(zip(u"hello.zip"_s, tutorial));
    QTRY_COMPARE(text("uploadName"), u"hello.zip"_s);
    QVERIFY(text("functionPackageProblem").isEmpty());
}

void TestUploadWizard::doesNotGoOnWithoutAFile()
{
    startUpload();
    auto *name = shown<QLineEdit>("functionName");
    name->setFocus();
    QTest::keyClicks(name, u"hello"_s);
    QTRY_VERIFY(runtimesAreKnown());
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(text("functionPackageProblem").contains(u"Choose the .ZIP file"_s));
    QTRY_COMPARE(m_wizard->focusWidget(), shown<QWidget>("uploadButton"));
}

void TestUploadWizard::createsTheFunctionOfTheTutorial()
{
    QSignalSpy created(m_wizard.get(), &FunctionWizard::created);
    startUpload();
    const auto bytes = storedZip(tutorial);
    upload(write(u"hello.zip"_s, bytes));
    auto *name = shown<QLineEdit>("functionName");
    name->setFocus();
    QTest::keyClicks(name, u"hello"_s);
    QTRY_VERIFY(runtimesAreKnown());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(text("reviewCode").startsWith(u"hello.zip ("_s));
    QCOMPARE(text("reviewHandler"), u"hello-world.handler"_s);
    QTest::keyClick(shown<QWidget>("createButton"), Qt::Key_Space);
    QTRY_COMPARE(created.size(), 1);
    const auto function =
        WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"hello"_s)));
    QVERIFY(function);
    QCOMPARE(function->code, referenceTo(bytes));
    QCOMPARE(function->configuration.handler.value(), u"hello-world.handler"_s);
    QCOMPARE(function->configuration.runtime, m_fixture->runtime(Language::NodeJs));
}

void TestUploadWizard::canBeCancelledWhileItUploads()
{
    QSignalSpy created(m_wizard.get(), &FunctionWizard::created);
    startUpload();
    // Enough files to be under way for a while.
    CodePackage package = tutorial;
    for (int i = 0; i < 20'000; ++i)
        package.files.append({u"data/%1"_s.arg(i), QByteArray::number(i), false});
    upload(zip(u"large.zip"_s, package));
    QTRY_COMPARE_WITH_TIMEOUT(text("uploadName"), u"large.zip"_s, 60'000);
    auto *name = shown<QLineEdit>("functionName");
    name->setFocus();
    QTest::keyClicks(name, u"large"_s);
    QTRY_VERIFY(runtimesAreKnown());
    click(shown<QWidget>("nextButton"));
    auto *create = shown<QWidget>("createButton");
    QTRY_VERIFY(create->isVisible());
    click(create);
    QVERIFY(!create->isEnabled());
    QVERIFY(shown<QWidget>("reviewProgressBar")->isVisible());
    click(shown<QWidget>("cancelButton"));
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), 60'000);
    QCOMPARE(created.size(), 0);
    QVERIFY(!WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"large"_s))));

    // Nor is it created for whoever leaves.
    click(create);
    QVERIFY(!create->isEnabled());
    m_wizard->askToLeave([] {});
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), 60'000);
    QCOMPARE(created.size(), 0);
    QVERIFY(!WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"large"_s))));
}

void TestUploadWizard::opensWhatWasDropped()
{
    m_wizard->upload(zip(u"hello.zip"_s, tutorial));
    QVERIFY(shown<QRadioButton>("uploadZipFile")->isChecked());
    QTRY_COMPARE(shown<QLineEdit>("functionHandler")->text(), u"hello-world.handler"_s);
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"hello"_s);
    // Whoever types at once types another name.
    QTRY_VERIFY(shown<QLineEdit>("functionName")->hasFocus());
    QTest::keyClicks(shown<QLineEdit>("functionName"), u"mine"_s);
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"mine"_s);
}

void TestUploadWizard::suggestsANameThatIsFree()
{
    const QString longest(m_fixture->quotas().functionNameLength, u'a');
    for (const auto &taken : {u"hello"_s, u"hello-2"_s, longest})
        m_fixture->create(taken, "exports.handler = async () => 1;\n");
    // A new one, which doesn't know yet what there is.
    const auto open = [this](const QString &file) {
        m_wizard = std::make_unique<FunctionWizard>(*m_fixture->services);
        m_wizard->resize(1000, 760);
        m_wizard->show();
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get(), patience));
        m_wizard->upload(zip(file, tutorial));
    };
    open(longest + u".zip"_s);
    QTRY_COMPARE(shown<QLineEdit>("functionName")->text(), longest.chopped(2) + u"-2"_s);
    open(u"hello.zip"_s);
    QTRY_COMPARE(shown<QLineEdit>("functionName")->text(), u"hello-3"_s);
    // Whoever types at once types another name.
    QTRY_VERIFY(shown<QLineEdit>("functionName")->hasFocus());
    QTest::keyClicks(shown<QLineEdit>("functionName"), u"mine"_s);
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"mine"_s);
}

void TestUploadWizard::forgetsTheHandlerOfAPackageThatIsTakenOut()
{
    startUpload();
    auto *handler = shown<QLineEdit>("functionHandler");
    const QString own = handler->text();
    upload(zip(u"hello.zip"_s, tutorial));
    QTRY_COMPARE(handler->text(), u"hello-world.handler"_s);
    click(shown<QWidget>("editCodeInline"));
    QCOMPARE(handler->text(), own);
    click(shown<QWidget>("uploadZipFile"));
    QCOMPARE(handler->text(), u"hello-world.handler"_s);
    // Another one that has none, and one that can't be read.
    upload(zip(u"data.zip"_s, CodePackage::single(u"data.txt"_s, "1")));
    QTRY_COMPARE(text("uploadName"), u"data.zip"_s);
    QCOMPARE(handler->text(), own);
    upload(zip(u"hello.zip"_s, tutorial));
    QTRY_COMPARE(handler->text(), u"hello-world.handler"_s);
    upload(write(u"page.zip"_s, "<html>"));
    QTRY_VERIFY(text("functionPackageProblem").contains(u"a web page"_s));
    QCOMPARE(handler->text(), own);
    QVERIFY(text("functionHandlerProblem").isEmpty());
}

void TestUploadWizard::bringsBackTheHandlerOfTheRuntimeThatIsChosenByThen()
{
    const QString python = m_fixture->runtime(Language::Python);
    if (python.isEmpty() || m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("Python or Node.js is not on this computer");
    startUpload();
    QTRY_VERIFY(runtimesAreKnown());
    upload(zip(u"hello.zip"_s, tutorial));
    auto *handler = shown<QLineEdit>("functionHandler");
    QTRY_COMPARE(handler->text(), u"hello-world.handler"_s);
    auto *runtime = shown<QComboBox>("functionRuntime");
    runtime->setCurrentIndex(runtime->findData(python));
    QCOMPARE(handler->text(), u"hello-world.handler"_s);
    click(shown<QWidget>("editCodeInline"));
    const Blueprint &blank = m_fixture->services->catalogs.blankPython;
    QCOMPARE(handler->text(), blank.handler);
    QCOMPARE(shown<CodeEditor>("functionCode")->code(), blank.code);
}

void TestUploadWizard::takesAPackageOut()
{
    startUpload();
    auto *handler = shown<QLineEdit>("functionHandler");
    const QString own = handler->text();
    auto *remove = shown<QPushButton>("uploadRemoveButton");
    upload(zip(u"hello.zip"_s, tutorial));
    QTRY_COMPARE(handler->text(), u"hello-world.handler"_s);
    QCOMPARE(remove->accessibleName(), u"Remove hello.zip"_s);
    enter("functionName", u"mine"_s);
    QTRY_VERIFY(runtimesAreKnown());
    click(shown<QWidget>("nextButton"));
    QTRY_VERIFY(shown<QWidget>("createButton")->isVisible());
    click(shown<QWidget>("previousButton"));
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Return);
    QCOMPARE(text("uploadName"), u"No file is chosen."_s);
    QCOMPARE(handler->text(), own);
    QCOMPARE(m_wizard->focusWidget(), shown<QWidget>("uploadButton"));
    click(shown<QPushButton>("step3")); // nothing is made without it
    QTRY_VERIFY(text("functionPackageProblem").contains(u"Choose the .ZIP file"_s));
    QVERIFY(!shown<QWidget>("createButton")->isVisible());
}

void TestUploadWizard::leavesTheBlueprintForAPackage()
{
    click(shown<QWidget>("blueprint-environment-variables"));
    QVERIFY(!shown<QLineEdit>("functionDescription")->text().isEmpty());
    enter("functionName", u"mine"_s);
    m_wizard->upload(zip(u"hello.zip"_s, tutorial));
    QTRY_COMPARE(shown<QLineEdit>("functionHandler")->text(), u"hello-world.handler"_s);
    QCOMPARE(shown<QLineEdit>("functionName")->text(), u"mine"_s);
    QCOMPARE(shown<QLineEdit>("functionDescription")->text(), QString());
    QVERIFY(shown<EnvironmentTable>("environmentVariables")->variables().isEmpty());
    QCOMPARE(m_wizard->title(), u"New function"_s);
    click(shown<QWidget>("editCodeInline"));
    QCOMPARE(shown<CodeEditor>("functionCode")->code(), m_fixture->services->catalogs.blankNodeJs.code);
}

void TestUploadWizard::keepsWhatWasTypedIntoABlueprint()
{
    click(shown<QWidget>("blueprint-hello-world"));
    enter("functionDescription", u"Mine"_s);
    enter("functionHandler", u"mine.handler"_s);
    auto *editor = shown<CodeEditor>("functionCode");
    editor->selectAll();
    editor->replaceSelectedText(u"exports.handler = 'mine';"_s);
    m_wizard->upload(zip(u"hello.zip"_s, tutorial));
    QTRY_COMPARE(text("uploadName"), u"hello.zip"_s);
    QCOMPARE(shown<QLineEdit>("functionDescription")->text(), u"Mine"_s);
    QCOMPARE(shown<QLineEdit>("functionHandler")->text(), u"mine.handler"_s);
    QCOMPARE(m_wizard->title(), u"New function"_s);
    click(shown<QWidget>("editCodeInline"));
    QCOMPARE(editor->code(), "exports.handler = 'mine';"_ba);
}

LAMBDESK_TEST(QApplication, TestUploadWizard)
#include "tst_uploadwizard.moc"
