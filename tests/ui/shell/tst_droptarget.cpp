// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionservice.h>
#include <model/packages/packageinspector.h>
#include <model/packages/storedzip.h>
#include <model/platform/runtimeservice.h>
#include <tests/support/console.h>
#include <tests/support/testprogram.h>
#include <ui/shell/dropoverlay.h>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Files that are dragged, dropped, pasted and opened on the whole window.
class TestDropTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatADropWillDo();
    void refusesBeforeTheDrop_data();
    void refusesBeforeTheDrop();
    void leavesTextAlone();
    void opensConfigureFunction();
    void takesAFolder();
    void offersToReplaceTheCodeOfAFunction();
    void offersToPublishALayer();
    void warnsWhenTheHandlerIsGone();
    void leavesTheCodeWhenNothingIsReplaced();
    void takesWhatIsPasted();
    void pastesIntoATextField();
    void opensAFileByKeyboard();
    void opensAFolderThatIsChosen_data();
    void opensAFolderThatIsChosen();
    void waitsForTheWorkspace();
    void waitsForTheDialogThatIsOpen();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QString zip(const QString &name, const CodePackage &package) const
    {
        return write(name, storedZip(package));
    }
    void openWindow();
    /// What the overlay says while the files are over the window.
    bool drag(QWidget *over, const QList<QUrl> &urls);
    bool drop(const QString &path);
    void createFunction(const CodePackage &package);
    DropOverlay *overlay() const { return m_console->window().findChild<DropOverlay *>(u"dropOverlay"_s); }
    template <typename Widget>
    Widget *shown(const QString &name)
    {
        return m_console->find<Widget>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
};

namespace
{

const CodePackage hello{{{u"hello-world.js"_s, "exports.handler = async (event) => event;\n", false}}};

} // namespace

void TestDropTarget::initTestCase()
{
    QCoreApplication::setOrganizationName(u"lambdesk-test"_s);
}

void TestDropTarget::init()
{
    m_console.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow();
    QVERIFY(m_console->open());
    QVERIFY(shown<QWidget>(u"getStartedButton"_s));
}

void TestDropTarget::openWindow()
{
    m_console = std::make_unique<Console>(m_folder->filePath(u"workspace"_s));
}

QString TestDropTarget::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write");
    return path;
}

bool TestDropTarget::drag(QWidget *over, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(over->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(over, &enter);
    return enter.isAccepted();
}

bool TestDropTarget::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent event(m_console->window().rect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(overlay(), &event);
    return event.isAccepted();
}

void TestDropTarget::createFunction(const CodePackage &package)
{
    const auto &quotas = m_console->engine().catalogs().profile.quotas;
    auto runtimes = m_console->engine().runtimes().runtimes();
    QTRY_VERIFY(runtimes.isFinished());
    QString node;
    const auto found = runtimes.result().value();
    for (const Runtime &runtime : found) {
        if (runtime.available() && runtime.language == Language::NodeJs)
            node = runtime.id;
    }
    const FunctionConfiguration configuration{FunctionName::from(u"greeter"_s, quotas).value(),
                                              {},
                                              node,
                                              Handler::from(u"hello-world.handler"_s, quotas).value(),
                                              u"lambda_basic_execution"_s,
                                              MemorySize::from(128, quotas).value(),
                                              EphemeralStorage::from(512, quotas).value(),
                                              Timeout::from(3, quotas).value(),
                                              {}};
    auto created = m_console->engine().functions().create(configuration, package);
    QTRY_VERIFY(created.isFinished());
    QVERIFY(created.result());
    m_console->window().go(FunctionPlace{configuration.name});
    QVERIFY(shown<QPushButton>(u"testButton"_s));
    QTRY_VERIFY(shown<QPushButton>(u"testButton"_s)->isEnabled());
}

void TestDropTarget::saysWhatADropWillDo()
{
    QVERIFY(drag(shown<QWidget>(u"getStartedButton"_s), {QUrl::fromLocalFile(zip(u"hello.zip"_s, hello))}));
    QVERIFY(overlay()->isVisible());
    QCOMPARE(overlay()->size(), m_console->window().size());
    QCOMPARE(overlay()->words(), u"Drop to create a function from hello.zip"_s);
    QVERIFY(!overlay()->isRefusal());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(overlay(), &leave);
    QTRY_VERIFY(!overlay()->isVisible());
    QVERIFY(shown<QWidget>(u"getStartedButton"_s));
}

void TestDropTarget::refusesBeforeTheDrop_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("words");
    QTest::newRow("a picture") << QStringList{u"photo.jpg"_s}
                               << u"photo.jpg can't become a function's code."_s;
    QTest::newRow("two files") << QStringList{u"a.zip"_s, u"b.zip"_s}
                               << u"One file or one folder at a time"_s;
    QTest::newRow("elsewhere") << QStringList{u"https://example.com/a.zip"_s} << u"is not on this computer"_s;
    QTest::newRow("gone") << QStringList{u"-gone.zip"_s} << u"There is no file"_s;
}

void TestDropTarget::refusesBeforeTheDrop()
{
    QFETCH(QStringList, names);
    QFETCH(QString, words);
    QList<QUrl> urls;
    for (const QString &name : names) {
        if (!name.contains(u':') && !name.startsWith(u'-'))
            write(name, "x");
        urls << (name.contains(u':') ? QUrl(name) : QUrl::fromLocalFile(m_folder->filePath(name)));
    }
    QVERIFY(drag(&m_console->window(), urls));
    QTRY_VERIFY(overlay()->isRefusal());
    QVERIFY2(overlay()->words().contains(words), qPrintable(overlay()->words()));
    QMimeData data;
    data.setUrls(urls);
    QDragMoveEvent move(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(overlay(), &move);
    QVERIFY(!move.isAccepted());
    QVERIFY(!drop(m_folder->filePath(names.first())));
    QVERIFY(!overlay()->isVisible());
    QVERIFY(shown<QWidget>(u"getStartedButton"_s));
}

void TestDropTarget::leavesTextAlone()
{
    QMimeData data;
    data.setText(u"text"_s);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_console->window(), &enter);
    QVERIFY(!overlay()->isVisible());
}

void TestDropTarget::opensConfigureFunction()
{
    const QString path = zip(u"hello.zip"_s, hello);
    QVERIFY(drag(&m_console->window(), {QUrl::fromLocalFile(path)}));
    QVERIFY(drop(path));
    QTRY_COMPARE(shown<QLineEdit>(u"functionHandler"_s)->text(), u"hello-world.handler"_s);
    QCOMPARE(shown<QLineEdit>(u"functionName"_s)->text(), u"hello"_s);
    // Another one takes its place.
    const QString other = write(u"other.mjs"_s, "export const main = async () => 1;");
    QVERIFY(drag(shown<QWidget>(u"functionName"_s), {QUrl::fromLocalFile(other)}));
    QCOMPARE(overlay()->words(), u"Drop to upload other.mjs as the function's code"_s);
    QVERIFY(drop(other));
    QTRY_COMPARE(shown<QLineEdit>(u"functionHandler"_s)->text(), u"other.main"_s);
}

void TestDropTarget::takesAFolder()
{
    write(u"my function/index.js"_s, "exports.handler = async () => 1;");
    write(u"my function/.git/HEAD"_s, "ref");
    const QString path = m_folder->filePath(u"my function"_s);
    QVERIFY(drag(&m_console->window(), {QUrl::fromLocalFile(path)}));
    QVERIFY(drop(path));
    QTRY_VERIFY(shown<QLabel>(u"functionPackageHint"_s)->text().contains(u"1 file"_s));
    QCOMPARE(shown<QLineEdit>(u"functionHandler"_s)->text(), u"index.handler"_s);
    QCOMPARE(shown<QLineEdit>(u"functionName"_s)->text(), u"my-function"_s);
}

void TestDropTarget::offersToReplaceTheCodeOfAFunction()
{
    CodePackage before = hello;
    before.files.append({u"old.js"_s, "1", false});
    createFunction(before);
    CodePackage after{{{u"hello-world.js"_s, "exports.handler = async () => 'new';\n", false},
                       {u"a.js"_s, "1", false},
                       {u"b.js"_s, "2", false}}};
    const QString path = zip(u"next.zip"_s, after);
    QVERIFY(drag(&m_console->window(), {QUrl::fromLocalFile(path)}));
    QCOMPARE(overlay()->words(), u"Drop to replace the function's code by next.zip"_s);
    QVERIFY(drop(path));
    QVERIFY(shown<QDialog>(u"replaceCodeDialog"_s));
    QTRY_VERIFY(shown<QPushButton>(u"replaceButton"_s)->isEnabled());
    QVERIFY(shown<QLabel>(u"replaceFacts"_s)->text().contains(u"next.zip"_s));
    QCOMPARE(shown<QLabel>(u"replaceHandler"_s)->text(), u"The handler hello-world.handler is in it."_s);
    const QString difference = shown<QLabel>(u"replaceDifference"_s)->text();
    QVERIFY2(difference.contains(u'2') && difference.contains(u"added"_s) && difference.contains(u"1"_s) &&
                 difference.contains(u"changed"_s) && difference.contains(u"removed"_s),
             qPrintable(difference));
    QTest::keyClick(shown<QPushButton>(u"replaceButton"_s), Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    auto function = m_console->engine().functions().get(
        FunctionName::from(u"greeter"_s, m_console->engine().catalogs().profile.quotas).value());
    QTRY_VERIFY(function.isFinished());
    QCOMPARE(function.result().value().code, referenceTo(storedZip(after)));
}

void TestDropTarget::offersToPublishALayer()
{
    m_console->window().go(LayersPlace());
    QVERIFY(shown<QWidget>(u"layersPage"_s));
    const QString path = zip(u"my tools.zip"_s, CodePackage::single(u"bin/tool"_s, "echo"));
    QVERIFY(drag(&m_console->window(), {QUrl::fromLocalFile(path)}));
    QCOMPARE(overlay()->words(), u"Drop to publish my tools.zip as a layer"_s);
    QVERIFY(drop(path));
    QVERIFY(shown<QDialog>(u"layerDialog"_s));
    QCOMPARE(shown<QLineEdit>(u"layerName"_s)->text(), u"my-tools"_s);
    auto *publish = shown<QPushButton>(u"publishLayerButton"_s);
    QTRY_VERIFY(publish->isEnabled());
    QTest::mouseClick(publish, Qt::LeftButton);
    auto *table = shown<QTableView>(u"layerTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"my-tools"_s);
}

void TestDropTarget::warnsWhenTheHandlerIsGone()
{
    createFunction(hello);
    const QString path =
        zip(u"next.zip"_s, CodePackage{{{u"index.js"_s, "exports.handler = async () => 1;", false}}});
    m_console->window().openPackage(path);
    QVERIFY(shown<QLabel>(u"replaceWarning"_s));
    QTRY_VERIFY(shown<QLabel>(u"replaceWarning"_s)
                    ->text()
                    .contains(u"The package has no file hello-world.js. Use index.handler."_s));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestDropTarget::leavesTheCodeWhenNothingIsReplaced()
{
    createFunction(hello);
    m_console->window().openPackage(write(u"page.zip"_s, "<html>"));
    QVERIFY(shown<QLabel>(u"replaceProblem"_s));
    QTRY_VERIFY(shown<QLabel>(u"replaceProblem"_s)->text().contains(u"a web page"_s));
    QVERIFY(!shown<QPushButton>(u"replaceButton"_s)->isEnabled());
    QTest::mouseClick(shown<QPushButton>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    auto function = m_console->engine().functions().get(
        FunctionName::from(u"greeter"_s, m_console->engine().catalogs().profile.quotas).value());
    QTRY_VERIFY(function.isFinished());
    QCOMPARE(function.result().value().code, referenceTo(storedZip(hello)));
}

void TestDropTarget::takesWhatIsPasted()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(zip(u"hello.zip"_s, hello))});
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(shown<QWidget>(u"getStartedButton"_s), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(shown<QLineEdit>(u"functionHandler"_s)->text(), u"hello-world.handler"_s);
}

void TestDropTarget::pastesIntoATextField()
{
    QTest::mouseClick(shown<QWidget>(u"getStartedButton"_s), Qt::LeftButton);
    auto *filter = shown<QLineEdit>(u"blueprintFilter"_s);
    QApplication::clipboard()->setText(u"hello"_s);
    QTest::keyClick(filter, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(filter->text(), u"hello"_s);
}

void TestDropTarget::opensAFileByKeyboard()
{
    const QString path = zip(u"hello.zip"_s, hello);
    QTest::keyClick(&m_console->window(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = shown<QFileDialog>(u"uploadDialog"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(shown<QLineEdit>(u"functionHandler"_s)->text(), u"hello-world.handler"_s);
}

void TestDropTarget::opensAFolderThatIsChosen_data()
{
    QTest::addColumn<bool>("isByKeys");
    QTest::newRow("on the start page") << false;
    QTest::newRow("by keys") << true;
}

void TestDropTarget::opensAFolderThatIsChosen()
{
    QFETCH(const bool, isByKeys);
    write(u"my-code/index.js"_s, "exports.handler = async () => 1;\n");
    if (isByKeys)
        QTest::keyClick(&m_console->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    else
        QTest::mouseClick(shown<QWidget>(u"openFolderButton"_s), Qt::LeftButton);
    auto *dialog = shown<QFileDialog>(u"openFolderDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"my-code"_s));
    dialog->reject();
    QTRY_VERIFY(shown<QLabel>(u"functionPackageHint"_s)->text().contains(u"1 file"_s));
    QCOMPARE(shown<QLineEdit>(u"functionName"_s)->text(), u"my-code"_s);
}

void TestDropTarget::waitsForTheWorkspace()
{
    const QString path = zip(u"hello.zip"_s, hello);
    m_console.reset();
    openWindow();
    m_console->window().openPackage(path);
    QVERIFY(m_console->open());
    QTRY_COMPARE(shown<QLineEdit>(u"functionHandler"_s)->text(), u"hello-world.handler"_s);
}

void TestDropTarget::waitsForTheDialogThatIsOpen()
{
    MainWindow &window = m_console->window();
    QDialog first(&window);
    QDialog second(&window);
    first.open();
    QTRY_COMPARE(QApplication::activeModalWidget(), &first);
    window.openPackageOfOther(zip(u"hello.zip"_s, hello));
    QVERIFY(shown<QLabel>(u"flashText"_s)->text().startsWith(u"hello.zip is opened once"_s));
    connect(&first, &QDialog::finished, &second, &QDialog::open); // as one leads to the next
    first.reject();
    QTRY_COMPARE(QApplication::activeModalWidget(), &second);
    QCoreApplication::processEvents();
    QVERIFY(!window.findChild<QWidget *>(u"functionWizard"_s));
    second.reject();
    QTRY_COMPARE(shown<QLineEdit>(u"functionHandler"_s)->text(), u"hello-world.handler"_s);
    QTRY_VERIFY(!window.findChild<QLabel *>(u"flashText"_s));
}

LAMBDESK_TEST(QApplication, TestDropTarget)
#include "tst_droptarget.moc"
