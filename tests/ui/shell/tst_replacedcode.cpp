// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/packages/storedzip.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/flashmessage.h>

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A function's code that is replaced by a package in the window, and taking that back.
class TestReplacedCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
    }
    void init();
    void cleanup();
    void takesCodeAndHandlerBack();
    void takesItBackByKeyboardOnAnotherPage();
    void saysThatTheCodeHasChangedSince();
    void tellsOfTheNewestReplacementOnly();
    void leavesAloneWhatIsTypedIntoTheConfiguration();
    void leavesAloneWhatIsTypedIntoTheCode();
    void isOfferedAgainByAnotherWindow();
    void takesBackWhatCodeHistoryWentBackTo();

private:
    void showWindow();
    /// By a zip of other.js, on the function's page; the window says so then.
    void replaceBy(const QString &zipName, const QByteArray &code, const QString &words);
    /// The same for the first time, with the one handler that is in it.
    void replaceByOther();
    Function saved() { return WindowFixture::answer(m_fixture->services->functions.get(*m_name)).value(); }
    QStringList messages() const;
    QPushButton *undo() const
    {
        auto *button = find<QPushButton>(*m_window, "flashUndo");
        return button && button->isVisible() ? button : nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::optional<FunctionName> m_name;
};

namespace
{

const QByteArray formerCode = "exports.handler = async () => 1;";
const QByteArray otherCode = "exports.handler = async () => 'other';";
const QString replacedWords =
    u"The code of mine is now that of next.zip, and its handler is other.handler."_s;
const QString backWords = u"The code of mine is again what it was, and its handler is index.handler."_s;

} // namespace

void TestReplacedCode::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_name = m_fixture->create(u"mine"_s, formerCode);
    showWindow();
}

void TestReplacedCode::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestReplacedCode::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
}

void TestReplacedCode::replaceByOther()
{
    m_window->go(FunctionPlace{*m_name});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    replaceBy(u"next.zip"_s, otherCode, replacedWords);
}

void TestReplacedCode::replaceBy(const QString &zipName, const QByteArray &code, const QString &words)
{
    QFile zip(m_fixture->folder.filePath(zipName));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    zip.write(storedZip(CodePackage::single(u"other.js"_s, code)));
    zip.close();
    m_window->openPackage(zip.fileName());
    QTRY_VERIFY(openDialog<QDialog>("replaceCodeDialog"));
    auto *replace = find<QPushButton>(*openDialog<QDialog>("replaceCodeDialog"), "replaceButton");
    QTRY_VERIFY(replace->isEnabled());
    click(replace);
    QTRY_COMPARE(messages(), QStringList{words});
    QTRY_COMPARE(find<CodeEditor>(*m_window, "functionCode")->code(), code);
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
}

QStringList TestReplacedCode::messages() const
{
    QStringList texts;
    const auto all = m_window->findChildren<FlashMessage *>();
    for (const FlashMessage *message : all) {
        if (message->isVisible())
            texts << message->text();
    }
    return texts;
}

void TestReplacedCode::takesCodeAndHandlerBack()
{
    const Function before = saved();
    replaceByOther();
    QCOMPARE(saved().configuration.handler.value(), u"other.handler"_s);
    click(undo());
    QTRY_COMPARE(messages(), QStringList{backWords});
    QCOMPARE(saved().code, before.code);
    QCOMPARE(saved().configuration, before.configuration);
    QTRY_COMPARE(find<CodeEditor>(*m_window, "functionCode")->code(), formerCode);
    QCOMPARE(find<QLineEdit>(*m_window, "functionHandler")->text(), u"index.handler"_s);
    QVERIFY(!undo());
}

void TestReplacedCode::takesItBackByKeyboardOnAnotherPage()
{
    const Function before = saved();
    replaceByOther();
    m_window->go(FunctionsPlace());
    auto *table = find<QTableView>(*m_window, "functionTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(messages(), QStringList{replacedWords});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(messages(), QStringList{backWords});
    QCOMPARE(saved().code, before.code);
}

void TestReplacedCode::saysThatTheCodeHasChangedSince()
{
    replaceByOther();
    const CodePackage later = CodePackage::single(u"other.js"_s, "exports.handler = async () => 'later';");
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.updateCode(*m_name, later)));
    const Function changed = saved();
    click(undo());
    QTRY_VERIFY(messages().join(u' ').contains(u"has been changed again since then"_s));
    QCOMPARE(saved(), changed);
    // Once that is gone as well it can be taken back.
    QTRY_VERIFY(undo());
    const CodePackage other = CodePackage::single(u"other.js"_s, otherCode);
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.updateCode(*m_name, other)));
    click(undo());
    QTRY_VERIFY(messages().contains(backWords));
}

void TestReplacedCode::tellsOfTheNewestReplacementOnly()
{
    replaceByOther();
    replaceBy(u"last.zip"_s, "exports.handler = async () => 'last';",
              u"The code of mine is now that of last.zip."_s);
    click(undo());
    QTRY_COMPARE(messages(), QStringList{u"The code of mine is again what it was."_s});
    QTRY_COMPARE(find<CodeEditor>(*m_window, "functionCode")->code(), otherCode);
    QCOMPARE(saved().configuration.handler.value(), u"other.handler"_s);
}

void TestReplacedCode::leavesAloneWhatIsTypedIntoTheConfiguration()
{
    replaceByOther();
    find<QTabWidget>(*m_window, "functionTabs")->setCurrentIndex(1);
    auto *description = find<QLineEdit>(*m_window, "functionDescription");
    QTRY_VERIFY(description->isVisible());
    QTest::keyClicks(description, u"Typed"_s);
    click(undo());
    QTRY_COMPARE(messages(), QStringList{backWords});
    QTRY_COMPARE(find<QLineEdit>(*m_window, "functionHandler")->text(), u"index.handler"_s);
    QCOMPARE(description->text(), u"Typed"_s);
    click(find<QWidget>(*m_window, "saveConfigurationButton"));
    QTRY_COMPARE(saved().configuration.description.value(), u"Typed"_s);
    QCOMPARE(saved().configuration.handler.value(), u"index.handler"_s);
}

void TestReplacedCode::leavesAloneWhatIsTypedIntoTheCode()
{
    replaceByOther();
    auto *editor = find<CodeEditor>(*m_window, "functionCode");
    editor->append(u"// typed"_s);
    click(undo());
    QTRY_VERIFY(messages().join(u' ').contains(u"went back to what it was while you were editing it"_s));
    QCOMPARE(editor->code(), otherCode + "// typed");
    QVERIFY(find<QWidget>(*m_window, "reloadTheirs")->isVisible());
}

void TestReplacedCode::isOfferedAgainByAnotherWindow()
{
    const Function before = saved();
    replaceByOther();
    const QList<Undoable> offers = m_window->offers();
    showWindow();
    m_window->offerAgain(offers);
    QTRY_COMPARE(messages(), QStringList{replacedWords});
    click(undo());
    QTRY_COMPARE(messages(), QStringList{backWords});
    QCOMPARE(saved().code, before.code);
}

void TestReplacedCode::takesBackWhatCodeHistoryWentBackTo()
{
    const CodePackage other = CodePackage::single(u"index.js"_s, otherCode);
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.updateCode(*m_name, other)));
    const Function before = saved();
    m_window->go(FunctionPlace{*m_name});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    m_window->findChild<QAction *>(u"codeHistoryAction"_s)->trigger();
    QTRY_VERIFY(openDialog<QDialog>("codeHistoryDialog"));
    auto *goBack = find<QPushButton>(*openDialog<QDialog>("codeHistoryDialog"), "goBackButton");
    QTRY_VERIFY(goBack->isEnabled());
    click(goBack);
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY(messages().first().startsWith(u"The code of mine is again that of "_s));
    auto *editor = find<CodeEditor>(*m_window, "functionCode");
    QTRY_COMPARE(editor->code(), formerCode);
    click(undo());
    QTRY_COMPARE(messages(), QStringList{u"The code of mine is again what it was."_s});
    QCOMPARE(saved().code, before.code);
    QTRY_COMPARE(editor->code(), otherCode);
}

LAMBDESK_TEST(QApplication, TestReplacedCode)
#include "tst_replacedcode.moc"
