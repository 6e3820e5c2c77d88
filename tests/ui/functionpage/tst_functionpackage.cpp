// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/packagepage.h>
#include <tests/support/testprogram.h>

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTreeView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The Code tab of functions whose code is a package, and the package as a whole.
class TestFunctionPackage : public QObject, private PackagePage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { close(); }
    void cleanupTestCase() { end(); }

    void hasNoTreeForOneFile();
    void opensTheHandlersFileInItsFolder();
    void savesEditedFilesAndWhatMayBeExecuted();
    void keepsEditsOfAnotherFile();
    void addsRenamesAndDeletesFiles();
    void previewsPicturesAndTellsOfBinaries();
    void looksAtALargePackage();
    void replacesTheCodeByAZip();
    void replacesTheHandlerWithTheCode();
    void keepsTheHandlerThatIsNotInTheZip();
    void letsTheUserChooseAmongHandlers();
    void offersNoHandlerOfAnotherLanguage();
    void replacesTheHandlerBesideWhatIsTyped();
    void downloadsTheZipAsItWasUploaded();
    void downloadsNothingOfAFunctionThatIsGone();
    void checksTheHandlerAgainstThePackage();

private:
    CodePackage saved() { return m_fixture->answer(m_fixture->services->functions.code(name())).value(); }
    Function function() { return m_fixture->answer(m_fixture->services->functions.get(name())).value(); }
    QPushButton *button(const char *objectName) const { return find<QPushButton>(*m_page, objectName); }
    QModelIndex item(const QString &path) const;
    /// By the mouse, opening the folders around it.
    void choose(const QString &path);
    void trigger(const char *action) { m_page->findChild<QAction *>(QLatin1String(action))->trigger(); }
    void save();
    /// The dialog about a zip of that, once it can be answered.
    QDialog *openReplacement(const CodePackage &next);
};

namespace
{

const CodePackage package{{{u"bootstrap"_s, "#!/bin/sh\n", true},
                           {u"hello-world.js"_s, "exports.handler = async () => 1;\n", false},
                           {u"lib/a.js"_s, "exports.a = 1;\n", false}}};

CodePackage jsFiles(const QStringList &names)
{
    CodePackage files;
    for (const QString &name : names)
        files.files.append({name, "exports.handler = async () => 'next';\n", false});
    return files;
}

} // namespace

QModelIndex TestFunctionPackage::item(const QString &path) const
{
    QModelIndex found;
    const auto *model = tree()->model();
    for (const QString &name : path.split(u'/')) {
        const QModelIndex parent = found;
        found = {};
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const auto index = model->index(row, 0, parent);
            if (index.data(Qt::EditRole) == name)
                found = index;
        }
        if (!found.isValid())
            return {};
    }
    return found;
}

void TestFunctionPackage::choose(const QString &path)
{
    for (auto slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        QTRY_VERIFY(item(path.left(slash)).isValid());
        tree()->expand(item(path.left(slash)));
    }
    QTRY_VERIFY(item(path).isValid());
    tree()->scrollTo(item(path));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(item(path)).center());
    QTRY_COMPARE(fileName(), path);
}

void TestFunctionPackage::save()
{
    click(button("saveCodeButton"));
    QTRY_VERIFY(!button("saveCodeButton")->isEnabled());
}

void TestFunctionPackage::hasNoTreeForOneFile()
{
    open(CodePackage::single(u"hello-world.js"_s, "exports.handler = async () => 1;\n"));
    QVERIFY(!tree()->isVisible());
    QCOMPARE(fileName(), u"hello-world.js"_s);
    QCOMPARE(find<QLabel>(*m_page, "codeEntryType")->text(), u"Edit code inline"_s);
}

void TestFunctionPackage::opensTheHandlersFileInItsFolder()
{
    CodePackage nested = package;
    nested.files.append({u"src/app.js"_s, "exports.handler = async () => 2;\n", false});
    open(nested, u"src/app.handler"_s);
    QVERIFY(tree()->isVisible());
    QCOMPARE(fileName(), u"src/app.js"_s);
    QCOMPARE(editor()->code(), "exports.handler = async () => 2;\n"_ba);
    QTRY_VERIFY_WITH_TIMEOUT(item(u"src/app.js"_s).isValid(), patience); // once the folder is read
    QTRY_COMPARE_WITH_TIMEOUT(tree()->currentIndex(), item(u"src/app.js"_s), patience);
    QCOMPARE(find<QLabel>(*m_page, "codeEntryType")->text(), u"Upload a .ZIP file"_s);
}

void TestFunctionPackage::savesEditedFilesAndWhatMayBeExecuted()
{
    open(package);
    choose(u"bootstrap"_s);
    editor()->append(u"echo\n"_s);
    QVERIFY(button("saveCodeButton")->isEnabled());
    save();
    CodePackage wanted = package;
    wanted.files[0].bytes = "#!/bin/sh\necho\n";
    QCOMPARE(saved(), wanted);
}

void TestFunctionPackage::keepsEditsOfAnotherFile()
{
    open(package);
    editor()->append(u"// one\n"_s);
    choose(u"lib/a.js"_s);
    QCOMPARE(editor()->code(), "exports.a = 1;\n"_ba);
    QVERIFY(item(u"hello-world.js"_s).data().toString().startsWith(u'\u25cf'));
    QVERIFY(button("saveCodeButton")->isEnabled());
    editor()->append(u"// two\n"_s);
    choose(u"hello-world.js"_s);
    QCOMPARE(editor()->code(), "exports.handler = async () => 1;\n// one\n"_ba);
    save();
    CodePackage wanted = package;
    wanted.files[1].bytes += "// one\n";
    wanted.files[2].bytes += "// two\n";
    QCOMPARE(saved(), wanted);
    QVERIFY(!item(u"hello-world.js"_s).data().toString().startsWith(u'\u25cf'));
}

void TestFunctionPackage::addsRenamesAndDeletesFiles()
{
    open(package);
    choose(u"lib/a.js"_s);
    trigger("newFileAction");
    QTRY_COMPARE(fileName(), u"lib/new.js"_s);
    // Its name can be typed at once.
    QTRY_VERIFY(tree()->findChild<QLineEdit *>());
    auto *field = tree()->findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, u"b.js"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(fileName(), u"lib/b.js"_s);
    editor()->append(u"exports.b = 2;\n"_s);
    choose(u"lib/a.js"_s);
    trigger("deleteFileAction");
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_COMPARE(fileName(), u"hello-world.js"_s);
    save();
    CodePackage wanted = package;
    wanted.files[2] = {u"lib/b.js"_s, "exports.b = 2;\n", false};
    QCOMPARE(saved(), wanted);
}

void TestFunctionPackage::previewsPicturesAndTellsOfBinaries()
{
    QByteArray png;
    QBuffer buffer(&png);
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(&buffer, "PNG"));
    CodePackage with = package;
    with.files.append({u"picture.png"_s, png, false});
    with.files.append({u"data.bin"_s, QByteArray("\0\1\2", 3), false});
    open(with);
    choose(u"picture.png"_s);
    QTRY_VERIFY(find<QLabel>(*m_page, "filePicture")->isVisible());
    QCOMPARE(find<QLabel>(*m_page, "filePicture")->pixmap().size(), QSize(20, 10));
    QVERIFY(!editor()->isVisible());
    choose(u"data.bin"_s);
    QVERIFY(!find<QLabel>(*m_page, "filePicture")->isVisible());
    QVERIFY(find<QLabel>(*m_page, "filePreviewWords")->text().contains(u"3 bytes"_s));
    choose(u"hello-world.js"_s);
    QVERIFY(editor()->isVisible());
    QVERIFY(!button("saveCodeButton")->isEnabled());
}

void TestFunctionPackage::looksAtALargePackage()
{
    CodePackage large = package;
    large.files.append({u"large.txt"_s, QByteArray(int(m_fixture->quotas().inlineCodeBytes), 'x'), false});
    open(large);
    QTRY_COMPARE(editor()->code(), "exports.handler = async () => 1;\n"_ba);
    QVERIFY(editor()->isReadOnly());
    QVERIFY(!button("saveCodeButton")->isVisible());
    QVERIFY(find<QLabel>(*m_page, "codeNote")->text().contains(u"3 MB"_s));
    choose(u"lib/a.js"_s);
    QTRY_COMPARE(editor()->code(), "exports.a = 1;\n"_ba);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestFunctionPackage::replacesTheCodeByAZip()
{
    open(package);
    const CodePackage next{{{u"hello-world.js"_s, "exports.handler = async () => 'next';\n", false}}};
    QFile file(m_fixture->folder.filePath(u"next.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(storedZip(next));
    file.close();
    editor()->append(u"// lost\n"_s);
    trigger("uploadCodeAction");
    QTRY_VERIFY(openDialog<QFileDialog>("uploadDialog"));
    auto *name = openDialog<QFileDialog>("uploadDialog")->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file.fileName());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(openDialog<QDialog>("replaceCodeDialog"));
    auto *dialog = openDialog<QDialog>("replaceCodeDialog");
    auto *replace = dialog->findChild<QPushButton *>(u"replaceButton"_s);
    QTRY_VERIFY(replace->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"replaceWarning"_s)->text().contains(u"not saved is lost"_s));
    click(replace);
    QTRY_COMPARE(editor()->code(), next.files.first().bytes);
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!tree()->isVisible());
    QCOMPARE(function().code, referenceTo(storedZip(next)));
}

QDialog *TestFunctionPackage::openReplacement(const CodePackage &next)
{
    QFile file(m_fixture->folder.filePath(u"next.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(storedZip(next)) < 0)
        qFatal("can't write");
    file.close();
    m_page->replaceCode(file.fileName());
    auto *dialog = openDialog<QDialog>("replaceCodeDialog");
    [&] { QTRY_VERIFY(find<QPushButton>(*dialog, "replaceButton")->isEnabled()); }();
    return dialog;
}

void TestFunctionPackage::replacesTheHandlerWithTheCode()
{
    open(package);
    const CodePackage next = jsFiles({u"index.js"_s});
    const auto *dialog = openReplacement(next);
    QVERIFY(find<QLabel>(*dialog, "replaceWarning")->text().contains(u"has no file hello-world.js"_s));
    const auto *choice = find<QComboBox>(*dialog, "replaceHandlerChoice");
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentText(), u"index.handler"_s);
    auto *replace = find<QPushButton>(*dialog, "replaceButton");
    QCOMPARE(replace->text(), u"Replace code and handler"_s);
    click(replace);
    QTRY_COMPARE(editor()->code(), next.files.first().bytes);
    QCOMPARE(function().code, referenceTo(storedZip(next)));
    QCOMPARE(function().configuration.handler.value(), u"index.handler"_s);
    QTRY_COMPARE(find<QLineEdit>(*m_page, "functionHandler")->text(), u"index.handler"_s);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestFunctionPackage::keepsTheHandlerThatIsNotInTheZip()
{
    open(package);
    const CodePackage next = jsFiles({u"index.js"_s});
    const auto *dialog = openReplacement(next);
    auto *choice = find<QComboBox>(*dialog, "replaceHandlerChoice");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(choice->currentText(), u"Keep hello-world.handler"_s);
    auto *replace = find<QPushButton>(*dialog, "replaceButton");
    QCOMPARE(replace->text(), u"Replace code"_s);
    click(replace);
    QTRY_COMPARE(editor()->code(), next.files.first().bytes);
    QCOMPARE(function().configuration.handler.value(), u"hello-world.handler"_s);
}

void TestFunctionPackage::letsTheUserChooseAmongHandlers()
{
    open(package);
    const CodePackage next = jsFiles({u"a.js"_s, u"b.js"_s});
    const auto *dialog = openReplacement(next);
    auto *choice = find<QComboBox>(*dialog, "replaceHandlerChoice");
    QCOMPARE(choice->count(), 3);
    QCOMPARE(choice->currentText(), u"Keep hello-world.handler"_s);
    auto *replace = find<QPushButton>(*dialog, "replaceButton");
    QCOMPARE(replace->text(), u"Replace code"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    const QString chosen = choice->currentText();
    QVERIFY(chosen == u"a.handler"_s || chosen == u"b.handler"_s);
    QCOMPARE(replace->text(), u"Replace code and handler"_s);
    click(replace);
    QTRY_COMPARE(function().configuration.handler.value(), chosen);
    QCOMPARE(function().code, referenceTo(storedZip(next)));
}

void TestFunctionPackage::offersNoHandlerOfAnotherLanguage()
{
    open(package);
    auto *dialog =
        openReplacement(CodePackage{{{u"app.py"_s, "def handler(event, context):\n    return 1\n", false}}});
    QVERIFY(find<QLabel>(*dialog, "replaceWarning")->isVisible());
    QVERIFY(!find<QComboBox>(*dialog, "replaceHandlerChoice")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>("replaceCodeDialog"));
}

void TestFunctionPackage::replacesTheHandlerBesideWhatIsTyped()
{
    open(package);
    m_page->findChild<QTabWidget *>(u"functionTabs"_s)->setCurrentIndex(1);
    auto *description = find<QLineEdit>(*m_page, "functionDescription");
    QTRY_VERIFY(description->isVisible());
    QTest::keyClicks(description, u"Typed"_s);
    const auto *dialog = openReplacement(jsFiles({u"index.js"_s}));
    click(find<QPushButton>(*dialog, "replaceButton"));
    QTRY_COMPARE(find<QLineEdit>(*m_page, "functionHandler")->text(), u"index.handler"_s);
    QCOMPARE(description->text(), u"Typed"_s);
    click(button("saveConfigurationButton"));
    QTRY_COMPARE(function().configuration.description.value(), u"Typed"_s);
    QCOMPARE(function().configuration.handler.value(), u"index.handler"_s);
}

void TestFunctionPackage::downloadsTheZipAsItWasUploaded()
{
    open(package);
    trigger("downloadCodeAction");
    QTRY_VERIFY(openDialog<QFileDialog>("downloadDialog"));
    auto *name = openDialog<QFileDialog>("downloadDialog")->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"packaged.zip"_s);
    const QString path = m_fixture->folder.filePath(u"downloaded.zip"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), storedZip(package));
}

void TestFunctionPackage::downloadsNothingOfAFunctionThatIsGone()
{
    open(package);
    QWidget window; // as the console's, which stays
    const auto apart = qScopeGuard([this] { m_page->setParent(nullptr); });
    m_page->setParent(&window);
    window.show();
    m_page->show();
    trigger("downloadCodeAction");
    QTRY_VERIFY(openDialog<QFileDialog>("downloadDialog"));
    QVERIFY(m_fixture->answer(m_fixture->services->functions.remove(name())));
    QTRY_VERIFY(!openDialog<QFileDialog>("downloadDialog"));
}

void TestFunctionPackage::checksTheHandlerAgainstThePackage()
{
    open(package);
    choose(u"lib/a.js"_s);
    m_page->findChild<QTabWidget *>(u"functionTabs"_s)->setCurrentIndex(1);
    auto *handler = find<QLineEdit>(*m_page, "functionHandler");
    QTRY_VERIFY(handler->isVisible());
    QCOMPARE(handler->text(), u"hello-world.handler"_s);
    handler->setFocus();
    handler->selectAll();
    QTest::keyClicks(handler, u"index.handler"_s);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"functionHandlerProblem"_s));
    QTRY_COMPARE(find<QLabel>(*m_page, "functionHandlerProblem")->text(),
                 u"The package has no file index.js. Use hello-world.handler."_s);
    click(find<QWidget>(*m_page, "functionHandlerAction"));
    QCOMPARE(handler->text(), u"hello-world.handler"_s);
}

LAMBDESK_TEST(QApplication, TestFunctionPackage)
#include "tst_functionpackage.moc"
