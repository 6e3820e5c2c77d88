// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/layers/layerservice.h>
#include <model/packages/storedzip.h>
#include <model/transfer/transferservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/shell/mainwindow.h>
#include <ui/transfer/importdialog.h>
#include <ui/transfer/workspacetransfer.h>
#include <ui/widgets/flashmessage.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Undo of an import while one of its functions has unsaved changes in the window.
class TestUndoImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesAFunctionWithUnsavedCode();
    void leavesAFunctionWithAnUnsavedConfiguration();
    void takesOutAFunctionThatIsOnlyShown();
    void bringsBackWhatIsOnlyShown();
    void offersWhatWasReplacedOnceMore();
    void offersWhatWasSavedSinceTheImport();
    void importSaysNothingOfADeletionOfWhatItReplaces();
    void importAsksBeforeItReplacesWhatIsNotSaved();
    void takesLayersAwayWithTheFunctionThatIsReplacedAgain();
    void takesLayersAwayAlsoWhenThatIsLate();

private:
    /// `first` with a layer in the workspace that is imported, and `first` here.
    void createWithLayer();
    QList<LayerVersion> layers() { return WindowFixture::answer(m_to->services->layers.list()).value(); }
    void showWindow();
    void importAll(bool replaces = false);
    /// In the dialog, up to the click on Import.
    void importReplacing();
    void open(const QString &name, const QByteArray &code);
    void type(const QByteArray &text)
    {
        editor()->selectAll();
        editor()->replaceSelectedText(QString::fromUtf8(text));
    }
    CodeEditor *editor() const { return find<CodeEditor>(*m_window, "functionCode"); }
    FunctionPage *page() const { return m_window->findChild<FunctionPage *>(); }
    void undo() { click(find<QPushButton>(*m_window, "flashUndo")); }
    bool isTold(const QString &words) const;
    QStringList names();
    QByteArray code(const QString &name);

    std::unique_ptr<WindowFixture> m_from;
    std::unique_ptr<WindowFixture> m_to;
    std::unique_ptr<MainWindow> m_window;
};

void TestUndoImport::initTestCase()
{
    if (WindowFixture().runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
}

void TestUndoImport::init()
{
    m_from = std::make_unique<WindowFixture>();
    m_to = std::make_unique<WindowFixture>();
}

void TestUndoImport::cleanup()
{
    m_window.reset();
    m_to.reset();
    m_from.reset();
}

void TestUndoImport::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_to->services, m_to->folder.path());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
}

void TestUndoImport::importAll(bool replaces)
{
    const QString file = m_from->folder.filePath(u"lambdesk-workspace-test.zip"_s);
    QVERIFY(WindowFixture::answer(m_from->services->transfer.exportTo(file, {})));
    const auto preview = WindowFixture::answer(m_to->services->transfer.open(file));
    QVERIFY(preview);
    QList<ImportChoice> choices;
    for (const TransferItem &item : preview->items)
        choices.append({item.name, item.name, replaces});
    const auto imported = WindowFixture::answer(m_to->services->transfer.import(preview->id, choices));
    QVERIFY(imported);
    m_window->findChild<WorkspaceTransfer *>()->tellImported(*imported);
    QTRY_VERIFY(isTold(u"imported: first"_s));
}

void TestUndoImport::open(const QString &name, const QByteArray &code)
{
    m_window->go(FunctionPlace{m_to->name(name)});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled() && editor()->code() == code);
}

bool TestUndoImport::isTold(const QString &words) const
{
    const auto messages = m_window->findChildren<FlashMessage *>();
    for (const FlashMessage *message : messages) {
        if (message->isVisible() && message->text().contains(words))
            return true;
    }
    return false;
}

QStringList TestUndoImport::names()
{
    QStringList names;
    const QList<Function> functions = WindowFixture::answer(m_to->services->functions.list()).value();
    for (const Function &function : functions)
        names.append(function.configuration.name.value());
    return names;
}

QByteArray TestUndoImport::code(const QString &name)
{
    return WindowFixture::answer(m_to->services->functions.code(m_to->name(name)))
        .value()
        .files.first()
        .bytes;
}

void TestUndoImport::leavesAFunctionWithUnsavedCode()
{
    m_from->create(u"first"_s, "1");
    m_from->create(u"second"_s, "2");
    showWindow();
    importAll();
    open(u"first"_s, "1");
    type("typed");
    QTRY_VERIFY(page()->hasUnsavedChanges());
    undo();
    QTRY_VERIFY(isTold(u"changed since the import: first"_s));
    QVERIFY(isTold(u"taken out again"_s));
    QCOMPARE(names(), QStringList{u"first"_s});
    QCOMPARE(editor()->code(), QByteArray("typed"));
    QVERIFY(page()->isVisible() && page()->hasUnsavedChanges());
}

void TestUndoImport::leavesAFunctionWithAnUnsavedConfiguration()
{
    m_from->create(u"first"_s, "1");
    showWindow();
    importAll();
    open(u"first"_s, "1");
    find<QTabWidget>(*m_window, "functionTabs")->setCurrentIndex(1);
    auto *description = find<QLineEdit>(*page(), "functionDescription");
    QTest::keyClicks(description, u"typed"_s);
    QTRY_VERIFY(page()->hasUnsavedChanges());
    undo();
    QTRY_VERIFY(isTold(u"changed since the import: first"_s));
    QCOMPARE(names(), QStringList{u"first"_s});
    QCOMPARE(description->text(), u"typed"_s);
}

void TestUndoImport::takesOutAFunctionThatIsOnlyShown()
{
    m_from->create(u"first"_s, "1");
    showWindow();
    importAll();
    open(u"first"_s, "1");
    undo();
    QTRY_VERIFY(isTold(u"taken out again"_s));
    QCOMPARE(names(), QStringList());
    QVERIFY(!isTold(u"changed since the import"_s));
    // This window did it.
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(!isTold(u"outside this window"_s));
}

void TestUndoImport::bringsBackWhatIsOnlyShown()
{
    m_from->create(u"first"_s, "theirs");
    m_to->create(u"first"_s, "mine");
    showWindow();
    importAll(true);
    open(u"first"_s, "theirs");
    undo();
    QTRY_VERIFY(isTold(u"first is there again"_s));
    QVERIFY(!isTold(u"outside this window"_s));
    QCOMPARE(code(u"first"_s), QByteArray("mine"));
    // What goes from then on, goes without it.
    open(u"first"_s, "mine");
    QVERIFY(WindowFixture::answer(m_to->services->functions.remove(m_to->name(u"first"_s))));
    QTRY_VERIFY(isTold(u"outside this window"_s));
}

void TestUndoImport::offersWhatWasReplacedOnceMore()
{
    m_from->create(u"first"_s, "theirs");
    m_to->create(u"first"_s, "mine");
    showWindow();
    importAll(true);
    open(u"first"_s, "theirs");
    type("typed");
    QTRY_VERIFY(page()->hasUnsavedChanges());
    undo();
    QTRY_VERIFY(isTold(u"changed since the import: first"_s));
    QVERIFY(isTold(u"can still come back"_s));
    QCOMPARE(editor()->code(), QByteArray("typed"));
    QCOMPARE(code(u"first"_s), QByteArray("theirs"));
    // Once nothing is unsaved any more: it says so, and stays on offer.
    undo();
    QTRY_VERIFY(isTold(u"Save or discard your changes to first first."_s));
    QCOMPARE(editor()->code(), QByteArray("typed"));
    QCOMPARE(code(u"first"_s), QByteArray("theirs"));
    QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!page()->hasUnsavedChanges());
    undo();
    QTRY_VERIFY(isTold(u"first is there again"_s));
    QCOMPARE(code(u"first"_s), QByteArray("mine"));
    // And what was saved isn't lost by that.
    undo();
    QTRY_COMPARE(code(u"first"_s), QByteArray("typed"));
}

void TestUndoImport::offersWhatWasSavedSinceTheImport()
{
    m_from->create(u"first"_s, "theirs");
    m_to->create(u"first"_s, "mine");
    showWindow();
    importAll(true);
    open(u"first"_s, "theirs");
    type("typed");
    QTRY_VERIFY(page()->hasUnsavedChanges());
    QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!page()->hasUnsavedChanges());
    undo();
    QTRY_VERIFY(isTold(u"first is there again"_s));
    QCOMPARE(code(u"first"_s), QByteArray("mine"));
    undo();
    QTRY_COMPARE(code(u"first"_s), QByteArray("typed"));
}

void TestUndoImport::importReplacing()
{
    const QString file = m_from->folder.filePath(u"lambdesk-workspace-test.zip"_s);
    QVERIFY(WindowFixture::answer(m_from->services->transfer.exportTo(file, {})));
    m_window->findChild<WorkspaceTransfer *>()->importFile(file);
    auto *dialog = m_window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    auto *decision = find<QComboBox>(*dialog, "importDecision");
    QTRY_VERIFY(decision->isEnabled() && decision->findText(u"Replace mine"_s) >= 0);
    const int index = decision->findText(u"Replace mine"_s);
    decision->setCurrentIndex(index);
    Q_EMIT decision->activated(index);
    auto *import = find<QPushButton>(*dialog, "importButton");
    QTRY_VERIFY(import->isEnabled());
    click(import);
}

void TestUndoImport::importSaysNothingOfADeletionOfWhatItReplaces()
{
    m_from->create(u"first"_s, "theirs");
    m_to->create(u"first"_s, "mine");
    showWindow();
    open(u"first"_s, "mine");
    importReplacing();
    QTRY_VERIFY(isTold(u"imported: first"_s));
    QVERIFY(!isTold(u"outside this window"_s));
    QCOMPARE(code(u"first"_s), QByteArray("theirs"));
}

void TestUndoImport::importAsksBeforeItReplacesWhatIsNotSaved()
{
    m_from->create(u"first"_s, "theirs");
    m_to->create(u"first"_s, "mine");
    showWindow();
    open(u"first"_s, "mine");
    type("typed");
    QTRY_VERIFY(page()->hasUnsavedChanges());
    importReplacing();
    QPushButton *save = nullptr;
    QTRY_VERIFY((save = m_window->findChild<QPushButton *>(u"confirmButton"_s)));
    QCOMPARE(code(u"first"_s), QByteArray("mine"));
    click(save);
    QTRY_VERIFY(isTold(u"imported: first"_s));
    QCOMPARE(code(u"first"_s), QByteArray("theirs"));
    undo();
    QTRY_COMPARE(code(u"first"_s), QByteArray("typed"));
}

void TestUndoImport::createWithLayer()
{
    const FunctionName name = m_from->create(u"first"_s, "theirs");
    const auto layer = WindowFixture::answer(m_from->services->layers.publish(
        {LayerName::from(u"tools"_s).value()}, storedZip(CodePackage::single(u"bin/tool"_s, "1"))));
    QVERIFY(layer);
    auto configuration = WindowFixture::answer(m_from->services->functions.get(name)).value().configuration;
    configuration.layers = {{layer->reference}};
    QVERIFY(WindowFixture::answer(m_from->services->functions.updateConfiguration(configuration)));
    m_to->create(u"first"_s, "mine");
}

void TestUndoImport::takesLayersAwayWithTheFunctionThatIsReplacedAgain()
{
    createWithLayer();
    showWindow();
    importAll(true);
    QCOMPARE(layers().size(), 1);
    undo();
    QTRY_COMPARE(code(u"first"_s), QByteArray("mine"));
    QTRY_VERIFY(layers().isEmpty());
    QVERIFY(!isTold(u"because functions have"_s));
}

void TestUndoImport::takesLayersAwayAlsoWhenThatIsLate()
{
    createWithLayer();
    showWindow();
    importAll(true);
    open(u"first"_s, "theirs");
    type("typed");
    QTRY_VERIFY(page()->hasUnsavedChanges());
    undo();
    QTRY_VERIFY(isTold(u"can still come back"_s));
    QTRY_VERIFY(isTold(u"because functions have"_s));
    QCOMPARE(layers().size(), 1);
    editor()->undo();
    QTRY_VERIFY(!page()->hasUnsavedChanges());
    undo();
    QTRY_COMPARE(code(u"first"_s), QByteArray("mine"));
    QTRY_VERIFY(layers().isEmpty());
    // What came in was as it came, and goes for good.
    QTRY_VERIFY(isTold(u"first is there again"_s));
    QTRY_VERIFY(!m_window->findChild<QPushButton *>(u"flashUndo"_s));
}

LAMBDESK_TEST(QApplication, TestUndoImport)
#include "tst_undoimport.moc"
