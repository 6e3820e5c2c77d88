// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/logservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/functions/functionwizard.h>
#include <ui/languages/languagecontroller.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/breadcrumb.h>

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTabWidget>
#include <QUrl>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestPaletteInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByKeyAndByButton();
    void opensFromAnEditor_data();
    void opensFromAnEditor();
    void goesToWhatIsFound_data();
    void goesToWhatIsFound();
    void beginsAFunctionFromABlueprint();
    void doesWhatThePageCanDo();
    void createsAFunctionFromEverywhere_data();
    void createsAFunctionFromEverywhere();
    void namesAChosenLogGroupOnce();
    void aKeyThatIsHeldBeginsOneFunction();
    void leavesOutWhatCannotBeDoneNow();
    void findsByEnglishNamesInOtherLanguages_data();
    void findsByEnglishNamesInOtherLanguages();
    void findsAmongThousands();
    void asksBeforeItLeavesTheWizard();
    void keepsTheKeyboardWhenAPageIsReady();
    void pastesOnlyFiles();

private:
    void openWindow();
    void openPalette();
    void choose(const QString &typed, const QString &name);
    QStringList found() const;
    QLineEdit *field() const { return find<QLineEdit>(*m_window, "paletteField"); }
    QAbstractItemModel *list() const { return find<QListView>(*m_window, "paletteList")->model(); }
    QString place() const { return m_window->findChild<Breadcrumb *>()->parts().last(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LanguageController> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

void TestPaletteInWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->create(u"orders"_s, "exports.handler = async () => 1;");
    QVERIFY(WindowFixture::answer(m_fixture->services->logs.createGroup(u"/aws/lambda/orders"_s)));
    openWindow();
}

void TestPaletteInWindow::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path(),
                                            LookControllers{nullptr, m_languages.get()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    QTRY_VERIFY(find<QTableView>(*m_window, "functionTable")->hasFocus());
}

void TestPaletteInWindow::cleanup()
{
    m_window.reset();
    if (m_languages)
        m_languages->setChoice(u"en"_s);
    m_languages.reset();
    m_fixture.reset();
}

void TestPaletteInWindow::openPalette()
{
    m_window->activateWindow(); // a dialog may have been there
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
}

QStringList TestPaletteInWindow::found() const
{
    QStringList names;
    for (int row = 0; row < list()->rowCount(); ++row)
        names << list()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return names;
}

/// Types, and goes on to the entry.
void TestPaletteInWindow::choose(const QString &typed, const QString &name)
{
    openPalette();
    QTest::keyClicks(field(), typed);
    QTRY_VERIFY2(found().contains(name), qPrintable(found().join(u'\n')));
    for (auto row = found().indexOf(name); row > 0; --row)
        QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
}

void TestPaletteInWindow::opensByKeyAndByButton()
{
    openPalette();
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(find<QTableView>(*m_window, "functionTable")->hasFocus());
    click(find<QWidget>(*m_window, "findAnythingButton"));
    QVERIFY(field()->hasFocus());
}

void TestPaletteInWindow::opensFromAnEditor_data()
{
    QTest::addColumn<bool>("isCode");
    QTest::newRow("code") << true;
    QTest::newRow("query") << false;
}

/// In which the key would delete the rest of the line.
void TestPaletteInWindow::opensFromAnEditor()
{
    QFETCH(bool, isCode);
    m_window->go(isCode ? Place(FunctionPlace{m_fixture->name(u"orders"_s)}) : Place(InsightsPlace()));
    const char *name = isCode ? "functionCode" : "insightsQuery";
    QTRY_VERIFY(find<QWidget>(*m_window, name) && find<QWidget>(*m_window, name)->isVisible());
    auto *editor = find<QWidget>(*m_window, name);
    QTRY_VERIFY((editor->setFocus(), editor->hasFocus())); // once its text is there
    openPalette();
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(editor->hasFocus());
}

void TestPaletteInWindow::goesToWhatIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");

    QTest::newRow("function") << u"ord"_s << u"orders, Function"_s << u"orders"_s;
    QTest::newRow("log group") << u"lamord"_s << u"/aws/lambda/orders, Log group"_s
                               << u"/aws/lambda/orders"_s;
    QTest::newRow("page of Lambda") << u"lay"_s << u"Layers, Page"_s << u"Layers"_s;
    QTest::newRow("page of CloudWatch") << u"ins"_s << u"Logs Insights, Page"_s << u"Logs Insights"_s;
    QTest::newRow("action") << u"create a lambda"_s << u"Create a Lambda function, Action, Ctrl+N"_s
                            << u"New function"_s;
    QTest::newRow("action by what the menu says")
        << u"new fun"_s << u"Create a Lambda function (New function), Action, Ctrl+N"_s << u"New function"_s;
}

void TestPaletteInWindow::goesToWhatIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, place);
    choose(typed, name);
    QTRY_COMPARE(this->place(), place);
}

void TestPaletteInWindow::beginsAFunctionFromABlueprint()
{
    choose(u"hello-world"_s, u"hello-world, Blueprint"_s);
    QTRY_COMPARE(place(), u"New function using blueprint hello-world"_s);
    QVERIFY(find<QLineEdit>(*m_window, "functionName")->isVisible());
    // And from another while the first is open.
    choose(u"hello-world-python"_s, u"hello-world-python, Blueprint"_s);
    QTRY_COMPARE(place(), u"New function using blueprint hello-world-python"_s);
}

void TestPaletteInWindow::doesWhatThePageCanDo()
{
    m_window->go(FunctionPlace{m_fixture->name(u"orders"_s)});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    choose(u"test"_s, u"Test, Action, Ctrl+Return"_s);
    QTRY_VERIFY(openDialog<QDialog>("testEventDialog"));
    openDialog<QDialog>("testEventDialog")->reject();
    QTRY_VERIFY(!openDialog<QDialog>("testEventDialog"));

    auto *tabs = find<QTabWidget>(*m_window, "functionTabs");
    choose(u"conf"_s, u"Configuration, Tab"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Configuration"_s);
    choose(u"dup"_s, u"Duplicate, Action"_s);
    QTRY_VERIFY(openDialog<QDialog>("duplicateDialog"));
    openDialog<QDialog>("duplicateDialog")->reject();
}

void TestPaletteInWindow::createsAFunctionFromEverywhere_data()
{
    QTest::addColumn<QString>("from");

    QTest::newRow("its own page") << u"Functions, Page"_s;
    QTest::newRow("a function's page") << u"orders, Function"_s;
    QTest::newRow("a page of logs") << u"/aws/lambda/orders, Log group"_s;
    QTest::newRow("the wizard, from its beginning") << u"hello-world, Blueprint"_s;
}

void TestPaletteInWindow::createsAFunctionFromEverywhere()
{
    QFETCH(QString, from);
    const QString name = from.section(u", "_s, 0, 0);
    choose(name, from);
    QTRY_VERIFY(place().endsWith(name));
    openPalette();
    QTest::keyClicks(field(), u"create a l"_s);
    // Once, though on its own page a button does the same.
    QCOMPARE(found().filter(u"Create a Lambda function"_s),
             QStringList{u"Create a Lambda function, Action, Ctrl+N"_s});
    QCOMPARE(found().constFirst(), u"Create a Lambda function, Action, Ctrl+N"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(place(), u"New function"_s);
    QTRY_VERIFY(find<QWidget>(*m_window, "blueprintFilter")->isVisible());
}

void TestPaletteInWindow::namesAChosenLogGroupOnce()
{
    m_window->go(InsightsPlace{{u"/aws/lambda/orders"_s}});
    const auto chosen = [this] { return find<QPushButton>(*m_window, "insightsGroups"); };
    QTRY_VERIFY(chosen() && chosen()->isVisible());
    QTRY_COMPARE(chosen()->text(), u"/aws/lambda/orders"_s);
    openPalette();
    QTest::keyClicks(field(), u"/aws/lambda/orders"_s);
    QTRY_COMPARE(found(), QStringList{u"/aws/lambda/orders, Log group"_s});
    QTest::keyClick(field(), Qt::Key_Escape);
    // What the button does is found all the same.
    choose(u"select log"_s, u"Select log groups, Action"_s);
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"insightsGroupPopup"_s)->isVisible());
    m_window->findChild<QWidget *>(u"insightsGroupPopup"_s)->hide();
}

void TestPaletteInWindow::aKeyThatIsHeldBeginsOneFunction()
{
    QTest::keyPress(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    const QPointer<FunctionWizard> wizard = m_window->findChild<FunctionWizard *>();
    QVERIFY(wizard);
    QTest::simulateEvent(m_window.get(), true, Qt::Key_N, Qt::ControlModifier, QString(), true);
    QTest::keyRelease(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(wizard);
    QVERIFY(wizard->isVisible());
}

void TestPaletteInWindow::leavesOutWhatCannotBeDoneNow()
{
    openPalette();
    QVERIFY(!found().join(u'\n').contains(u"Back, Action"_s)); // there is no way back yet
    QVERIFY(!found().contains(u"Duplicate, Action"_s));        // nothing is selected
    QVERIFY(!found().join(u'\n').contains(u"Test, Action"_s));
    QVERIFY(!found().contains(u"Create layer, Action"_s));
    QVERIFY(!found().contains(u"Filter, Action"_s)); // but the icon of a field
    QTest::keyClick(field(), Qt::Key_Escape);
    m_window->go(LayersPlace());
    openPalette();
    QVERIFY(found().join(u'\n').contains(u"Back, Action"_s));
    QVERIFY(found().contains(u"Create layer, Action"_s));
}

void TestPaletteInWindow::findsByEnglishNamesInOtherLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");

    QTest::newRow("entry of a menu") << u"code history"_s << u"Codeverlauf (Code history), Aktion"_s;
    QTest::newRow("the same in German") << u"codeverlauf"_s << u"Codeverlauf, Aktion"_s;
    QTest::newRow("with dots") << u"export workspace"_s
                               << u"Arbeitsbereich exportieren (Export workspace), Aktion"_s;
    QTest::newRow("by what the menu says") << u"neue funktion"_s
                                           << u"Create a Lambda function (Lambda-Funktion erstellen) "
                                              "(Neue Funktion), Aktion"_s;
    QTest::newRow("by what the menu says in English")
        << u"new function"_s
        << u"Create a Lambda function (Lambda-Funktion erstellen) (New function), Aktion"_s;
    QTest::newRow("English that the German name has in it")
        << u"create a lambda function"_s << u"Create a Lambda function (Lambda-Funktion erstellen), Aktion"_s;
    QTest::newRow("page") << u"metrics"_s << u"Metriken (Metrics), Seite"_s;
    QTest::newRow("with a value in it")
        << u"language: arab"_s << u"Sprache: العربية (Arabic) (Language: Arabic), Aktion"_s;
}

void TestPaletteInWindow::findsByEnglishNamesInOtherLanguages()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    m_languages = std::make_unique<LanguageController>(*qApp, u"de"_s);
    openWindow();
    m_window->go(FunctionPlace{m_fixture->name(u"orders"_s)});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    openPalette();
    QTest::keyClicks(field(), typed);
    // Its key may follow.
    QVERIFY2(found().value(0).startsWith(name), qPrintable(found().join(u'\n')));
}

void TestPaletteInWindow::findsAmongThousands()
{
    for (int i = 0; i < 1000; ++i)
        QVERIFY(WindowFixture::answer(m_fixture->services->logs.createGroup(u"/many/group-%1"_s.arg(i))));
    openPalette();
    // It is there before what it asks for.
    QVERIFY(list()->rowCount() > 0);
    QVERIFY(list()->rowCount() < 1000);
    QTRY_VERIFY(list()->rowCount() > 1000);
    QTest::keyClicks(field(), u"g777"_s);
    QCOMPARE(found().first(), u"/many/group-777, Log group"_s);
}

void TestPaletteInWindow::asksBeforeItLeavesTheWizard()
{
    choose(u"hello-world"_s, u"hello-world, Blueprint"_s);
    auto *name = find<QLineEdit>(*m_window, "functionName");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, u"typed"_s);
    choose(u"lay"_s, u"Layers, Page"_s);
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    openDialog<QDialog>("confirmDialog")->reject();
    QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
    QCOMPARE(name->text(), u"typed"_s);
    QVERIFY(name->isVisible());
}

void TestPaletteInWindow::keepsTheKeyboardWhenAPageIsReady()
{
    m_window->go(FunctionPlace{m_fixture->name(u"orders"_s)});
    QVERIFY(!find<QWidget>(*m_window, "testButton")->isEnabled());
    openPalette();
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!field()->isVisible());
}

void TestPaletteInWindow::pastesOnlyFiles()
{
    QGuiApplication::clipboard()->setText(u"words"_s);
    openPalette();
    QTest::keyClicks(field(), u"paste"_s);
    QVERIFY(found().filter(u"Paste a file"_s).isEmpty());
    QTest::keyClick(field(), Qt::Key_Escape);
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(m_fixture->folder.path())});
    QGuiApplication::clipboard()->setMimeData(files);
    openPalette();
    QTest::keyClicks(field(), u"paste"_s);
    QCOMPARE(found().filter(u"Paste a file"_s).size(), 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    QGuiApplication::clipboard()->clear();
}

LAMBDESK_TEST(QApplication, TestPaletteInWindow)
#include "tst_paletteinwindow.moc"
