// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorchoices.h>
#include <editor/editorpane.h>
#include <editor/jsoneditor.h>
#include <model/preferences/preferences.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/breadcrumb.h>

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QWheelEvent>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What is chosen on the page acts as it says, and is kept.
class TestPreferencesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isReachedByKeysAndMenus();
    void isWhereTheNextWindowOpens();
    void aThemeActsAtOnceAndIsKept();
    void followsTheThemeOfTheMenu();
    void theTextSizeIsThatOfTheWholeWindow();
    void editorsChangeAtOnce();
    void keyBindingsActAtOnceAndAreKept();
    void showsAFontThatIsGone();
    void whatTheEngineGoesByWaitsForARestart();
    void logsAreLimitedFromTheNextStart();
    void asksBeforeRunsAreStopped();
    void theCommandLineWinsThisTime();
    void saysThatBubblewrapIsMissing();
    void copiesWhereTheWorkspaceIs();
    void resetsAPartAfterAQuestion();
    void resetsAllAfterAQuestion();
    void findsRowsByWords();
    void theWheelChoosesNothingOnItsWay();

private:
    void openWindow(const StartFacts &start = {});
    QComboBox *list(const char *name) const { return find<QComboBox>(*m_window, name); }
    QCheckBox *box(const char *name) const { return find<QCheckBox>(*m_window, name); }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    bool isShown(const char *name) const
    {
        const auto *widget = find<QWidget>(*m_window, name);
        return widget && widget->isVisible();
    }
    QString words(const char *label) const { return find<QLabel>(*m_window, label)->text(); }
    /// By keys, as many as it takes.
    void choose(QComboBox *list, const QVariant &value) const;
    void confirm(const char *button = "confirmButton") const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<MainWindow> m_window;
};

void TestPreferencesPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_themes = std::make_unique<ThemeController>(*qApp, ThemeChoice::Light);
    // Other tests run beside this one, and want that port.
    preferences::setEndpoint({false, EndpointPreferences().port});
    openWindow();
}

void TestPreferencesPage::cleanup()
{
    m_window.reset();
    m_themes.reset();
    m_fixture.reset();
    applyEditorPreferences({});
    QSettings().clear();
}

void TestPreferencesPage::openWindow(const StartFacts &start)
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path(),
                                            LookControllers{m_themes.get()});
    m_window->setStartFacts(start);
    m_window->resize(1024, 640);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    m_window->go(PreferencesPlace());
    QTRY_VERIFY(isShown("preferencesPage"));
}

void TestPreferencesPage::choose(QComboBox *list, const QVariant &value) const
{
    QVERIFY(list);
    const int wanted = list->findData(value);
    QVERIFY2(wanted >= 0, qPrintable(value.toString()));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < list->count() && list->currentIndex() != list->findData(value); ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentData(), value);
}

void TestPreferencesPage::confirm(const char *button) const
{
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QPushButton>(*openDialog<QDialog>("confirmDialog"), button));
    QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
}

void TestPreferencesPage::isReachedByKeysAndMenus()
{
    m_window->go(FunctionsPlace());
    QTRY_VERIFY(!isShown("preferencesPage"));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(isShown("preferencesPage"));
    QCOMPARE(m_window->findChild<Breadcrumb *>()->parts().last(), u"Preferences"_s);
    QTRY_VERIFY(list("themePreference")->hasFocus());
    for (const QString &name : {u"settingsMenu"_s, u"editMenu"_s})
        QVERIFY2(m_window->findChild<QMenu *>(name)->actions().contains(action("preferencesAction")),
                 qPrintable(name));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!isShown("preferencesPage"));
}

void TestPreferencesPage::isWhereTheNextWindowOpens()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path(),
                                            LookControllers{m_themes.get()});
    m_window->show();
    m_window->workspaceOpened();
    QTRY_VERIFY(isShown("preferencesPage"));
}

void TestPreferencesPage::aThemeActsAtOnceAndIsKept()
{
    choose(list("themePreference"), nameOf(ThemeChoice::Dark));
    QCOMPARE(m_themes->choice(), ThemeChoice::Dark);
    QCOMPARE(looksettings::theme(), ThemeChoice::Dark);
    click(box("lessMotionPreference"));
    QVERIFY(m_themes->lessMotion());
    QVERIFY(looksettings::lessMotion());
}

void TestPreferencesPage::followsTheThemeOfTheMenu()
{
    action("theme-high-contrast")->trigger();
    QCOMPARE(list("themePreference")->currentData().toString(), nameOf(ThemeChoice::HighContrast));
    action("zoomIn")->trigger();
    QCOMPARE(list("zoomPreference")->currentData().toInt(), 110);
}

void TestPreferencesPage::theTextSizeIsThatOfTheWholeWindow()
{
    choose(list("zoomPreference"), 125);
    QCOMPARE(m_themes->zoom(), 1.25);
    QCOMPARE(looksettings::zoom(), 1.25);
}

void TestPreferencesPage::editorsChangeAtOnce()
{
    auto *editor = new CodeEditor(m_window.get());
    editor->show();
    choose(list("fontSizePreference"), 20);
    choose(list("tabWidthPreference"), 8);
    click(box("wrapPreference"));
    QCOMPARE(editor->editorTheme().font.pointSizeF(), 20.0);
    QCOMPARE(editor->tabWidth(), 8);
    QCOMPARE(editor->wrapMode(), QsciScintilla::WrapWord);
    QCOMPARE(preferences::editor(), (EditorPreferences{{}, 20, 8, true}));
    m_themes->setZoom(1.5);
    QCOMPARE(editor->editorTheme().font.pointSizeF(), 30.0);
}

void TestPreferencesPage::keyBindingsActAtOnceAndAreKept()
{
    auto *code = new EditorPane(m_window.get());
    auto *event = new JsonEditor(m_window.get());
    choose(list("keyBindingsPreference"), int(KeyBindings::Emacs));
    QCOMPARE(preferences::editor().keyBindings, KeyBindings::Emacs);
    for (EditorPane *pane : {code, static_cast<EditorPane *>(event)}) {
        pane->show();
        CodeEditor *editor = pane->editor();
        editor->setCode("1 2");
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(editor->code(), "1"_ba);
        QVERIFY(!isShown("commandPalette"));
    }
    // The menu Edit doesn't name keys that do something else here.
    auto *edit = m_window->findChild<QMenu *>(u"editMenu"_s);
    QVERIFY(!action("cutAction")->shortcut().isEmpty());
    Q_EMIT edit->aboutToShow();
    QVERIFY(action("cutAction")->shortcut().isEmpty());
    Q_EMIT edit->aboutToHide();
    QVERIFY(!action("cutAction")->shortcut().isEmpty());
    // The sheet of shortcuts has the keys that are chosen.
    action("shortcutsAction")->trigger();
    auto *sheet = openDialog<QDialog>("shortcutSheet");
    QVERIFY(sheet);
    const auto keysOf = [sheet](const QString &name) {
        find<QLineEdit>(*sheet, "shortcutFilter")->setText(name);
        const auto *model = find<QTableView>(*sheet, "shortcutTable")->model();
        return model->rowCount() == 1 ? model->index(0, 2).data().toString() : QString();
    };
    QCOMPARE(keysOf(u"Cut to the end of the line"_s), u"Ctrl+K"_s);
    QCOMPARE(keysOf(u"Swap caret and mark"_s), u"Ctrl+X then Ctrl+X"_s);
    QCOMPARE(keysOf(u"Complete the word"_s), u"Alt+/"_s);
    // They are found by their name.
    keysOf(u"emacs"_s);
    const auto *rows = find<QTableView>(*sheet, "shortcutTable")->model();
    QVERIFY(rows->rowCount() > 10);
    QCOMPARE(rows->index(0, 0).data().toString(), u"Editor (Emacs keys)"_s);
    sheet->close();
    choose(list("keyBindingsPreference"), int(KeyBindings::Standard));
    QCOMPARE(preferences::editor(), EditorPreferences());
    code->editor()->setCode("1 2");
    code->editor()->setFocus();
    QTest::keyClick(code->editor(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(code->editor()->selectedText(), u"1 2"_s);
}

void TestPreferencesPage::showsAFontThatIsGone()
{
    preferences::setEditor({u"No Such Mono"_s, 15, 5, false});
    m_window->go(FunctionsPlace());
    m_window->go(PreferencesPlace());
    QTRY_COMPARE(list("fontPreference")->currentText(), u"No Such Mono (not installed)"_s);
    QCOMPARE(list("fontSizePreference")->currentText(), u"15 pt"_s);
    QCOMPARE(list("tabWidthPreference")->currentText(), u"5"_s);
    QCOMPARE(preferences::editor(), (EditorPreferences{u"No Such Mono"_s, 15, 5, false}));
}

void TestPreferencesPage::whatTheEngineGoesByWaitsForARestart()
{
    QVERIFY(!isShown("restartLine"));
    choose(list("profilePreference"), u"2016"_s);
    QCOMPARE(preferences::engine().profileId, u"2016"_s);
    QVERIFY(isShown("restartLine"));
    choose(list("profilePreference"), u"today"_s);
    QVERIFY(!isShown("restartLine"));
    click(box("isolationPreference"));
    QVERIFY(!preferences::engine().isolation);
    QVERIFY(isShown("restartLine"));
    QSignalSpy restart(m_window.get(), &MainWindow::restartRequested);
    click(find<QPushButton>(*m_window, "restartNow"));
    QTRY_COMPARE(restart.size(), 1);
    // As the engine that was started then is made.
    openWindow({preferences::engine()});
    QVERIFY(!isShown("restartLine"));
    QVERIFY(!box("isolationPreference")->isChecked());
}

void TestPreferencesPage::logsAreLimitedFromTheNextStart()
{
    choose(list("logRetentionPreference"), 30);
    choose(list("logSizePreference"), 512);
    QCOMPARE(preferences::engine(), (EnginePreferences{u"today"_s, true, true, 512, 30}));
    QVERIFY(isShown("restartLine"));
    QVERIFY(words("restartWords").contains(u"Logs"_s));
    click(box("controlGroupsPreference"));
    QVERIFY(words("restartWords").contains(u"How functions run"_s));
    click(find<QPushButton>(*m_window, "logPreferencesReset"));
    confirm();
    QCOMPARE(preferences::engine(), (EnginePreferences{u"today"_s, true, false}));
    QVERIFY(!words("restartWords").contains(u"Logs"_s));
}

void TestPreferencesPage::asksBeforeRunsAreStopped()
{
    if (m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js here");
    const FunctionName name =
        m_fixture->create(u"slow"_s, "exports.handler = () => new Promise(done => setTimeout(done, 60000));",
                          Language::NodeJs, 120);
    RunService &runs = m_fixture->services->runs;
    QObject context;
    bool hasBegun = false;
    bool hasEnded = false;
    connect(&runs, &RunService::spanBegan, &context, [&hasBegun] { hasBegun = true; });
    connect(&runs, &RunService::spanEnded, &context, [&hasEnded] { hasEnded = true; });
    const auto requestId = WindowFixture::answer(runs.start(name, "{}", u"e"_s));
    QVERIFY(requestId);
    QTRY_VERIFY(hasBegun);
    openWindow(); // which hasn't seen it begin
    click(box("controlGroupsPreference"));
    QSignalSpy restart(m_window.get(), &MainWindow::restartRequested);
    click(find<QPushButton>(*m_window, "restartNow"));
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    QVERIFY(
        find<QLabel>(*openDialog<QDialog>("confirmDialog"), "confirmText")->text().startsWith(u"1 run"_s));
    confirm("cancelButton");
    QVERIFY(restart.isEmpty());
    click(find<QPushButton>(*m_window, "restartNow"));
    confirm();
    QTRY_COMPARE(restart.size(), 1);
    // One that has ended is none.
    QVERIFY(WindowFixture::answer(runs.stop(*requestId)));
    QTRY_VERIFY(hasEnded);
    click(find<QPushButton>(*m_window, "restartNow"));
    QTRY_COMPARE(restart.size(), 2);
}

void TestPreferencesPage::theCommandLineWinsThisTime()
{
    preferences::setEngine({u"2016"_s, true, true});
    StartFacts start;
    start.profileGiven = true;
    start.workspaceGiven = true;
    start.givenTheme = ThemeChoice::Light;
    openWindow(start);
    QVERIFY(!list("profilePreference")->isEnabled());
    QCOMPARE(list("profilePreference")->currentData().toString(), u"today"_s);
    QVERIFY(words("profilePreferenceProblem").contains(u"--profile today"_s));
    QVERIFY(words("themePreferenceHint").contains(u"--theme light"_s));
    QVERIFY(words("workspaceFieldHint").contains(u"started with --workspace"_s));
    QVERIFY(!isShown("restartLine"));
    // What is chosen for other times stays.
    click(box("controlGroupsPreference"));
    QCOMPARE(preferences::engine(), (EnginePreferences{u"2016"_s, true, false}));
}

void TestPreferencesPage::saysThatBubblewrapIsMissing()
{
    QVERIFY(!isShown("isolationPreferenceProblem"));
    StartFacts start;
    start.hasBubblewrap = false;
    openWindow(start);
    QVERIFY(words("isolationPreferenceProblem").contains(u"apt install bubblewrap"_s));
    click(box("isolationPreference"));
    QVERIFY(!isShown("restartLine")); // which would change nothing
}

void TestPreferencesPage::copiesWhereTheWorkspaceIs()
{
    QCOMPARE(find<QLineEdit>(*m_window, "workspacePath")->text(), m_fixture->folder.path());
    click(find<QPushButton>(*m_window, "copyWorkspacePath"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_fixture->folder.path());
}

void TestPreferencesPage::resetsAPartAfterAQuestion()
{
    choose(list("tabWidthPreference"), 8);
    choose(list("profilePreference"), u"2016"_s);
    click(find<QPushButton>(*m_window, "editorPreferencesReset"));
    confirm("cancelButton");
    QCOMPARE(preferences::editor().tabWidth, 8);
    click(find<QPushButton>(*m_window, "editorPreferencesReset"));
    confirm();
    QCOMPARE(preferences::editor(), EditorPreferences());
    QCOMPARE(editorPreferences(), EditorPreferences());
    QCOMPARE(list("tabWidthPreference")->currentData().toInt(), 4);
    QCOMPARE(preferences::engine().profileId, u"2016"_s);
}

void TestPreferencesPage::resetsAllAfterAQuestion()
{
    choose(list("themePreference"), nameOf(ThemeChoice::Dark));
    choose(list("zoomPreference"), 110);
    choose(list("tabWidthPreference"), 8);
    choose(list("profilePreference"), u"2016"_s);
    click(find<QPushButton>(*m_window, "resetPreferences"));
    confirm();
    QCOMPARE(looksettings::theme(), ThemeChoice::System);
    QCOMPARE(m_themes->zoom(), 1.0);
    QCOMPARE(preferences::editor(), EditorPreferences());
    QCOMPARE(preferences::engine(), EnginePreferences());
    QCOMPARE(preferences::endpoint(), EndpointPreferences());
    QVERIFY(!isShown("restartLine"));
    QCOMPARE(list("profilePreference")->currentData().toString(), u"today"_s);
}

void TestPreferencesPage::findsRowsByWords()
{
    QTest::keyClick(list("themePreference"), Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(*m_window, "preferenceFilter");
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"BUBBLEWRAP"_s); // in an explanation
    QVERIFY(isShown("isolationPreference"));
    QVERIFY(!isShown("controlGroupsPreference"));
    QVERIFY(!isShown("themePreference"));
    filter->clear();
    QTest::keyClicks(filter, u"editor"_s); // a title
    QVERIFY(isShown("fontPreference") && isShown("wrapPreference"));
    QVERIFY(!isShown("portPreference"));
    filter->clear();
    QTest::keyClicks(filter, u"nonesuch"_s);
    QVERIFY(isShown("noPreference"));
    QVERIFY(!isShown("fontPreference"));
    // At the next visit all of it is there.
    m_window->go(FunctionsPlace());
    m_window->go(PreferencesPlace());
    QTRY_VERIFY(isShown("fontPreference") && isShown("portPreference"));
    QVERIFY(!isShown("noPreference"));
}

void TestPreferencesPage::theWheelChoosesNothingOnItsWay()
{
    auto *sizes = list("fontSizePreference");
    list("themePreference")->setFocus();
    const QPointF at = sizes->rect().center();
    QWheelEvent wheel(at, sizes->mapToGlobal(at), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(sizes, &wheel);
    QCOMPARE(sizes->currentIndex(), 0);
    QCOMPARE(preferences::editor(), EditorPreferences());
}

LAMBDESK_TEST(QApplication, TestPreferencesPage)
#include "tst_preferencespage.moc"
