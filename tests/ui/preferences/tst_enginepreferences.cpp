// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/preferencestest.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the engine goes by: it acts from the next start on.
class TestEnginePreferences : public QObject, private PreferencesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatTheEngineGoesByWaitsForARestart();
    void theShareOfTheProcessorTakesControlGroups();
    void logsAreLimitedFromTheNextStart();
    void asksBeforeRunsAreStopped();
    void theCommandLineWinsThisTime();
    void saysThatBubblewrapIsMissing();
};

void TestEnginePreferences::whatTheEngineGoesByWaitsForARestart()
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

void TestEnginePreferences::theShareOfTheProcessorTakesControlGroups()
{
    QVERIFY(box("cpuSharePreference")->isChecked());
    QVERIFY(words("cpuSharePreferenceHint").contains(u"769 MB"_s));
    click(box("cpuSharePreference"));
    QVERIFY(!preferences::engine().cpuShare);
    QVERIFY(isShown("restartLine"));
    openWindow({preferences::engine()});
    QVERIFY(!isShown("restartLine"));
    QVERIFY(!box("cpuSharePreference")->isChecked());
    click(box("controlGroupsPreference"));
    QVERIFY(!box("cpuSharePreference")->isEnabled());
    click(box("controlGroupsPreference"));
    QVERIFY(box("cpuSharePreference")->isEnabled());
    QVERIFY(!isShown("restartLine"));
    click(find<QPushButton>(*m_window, "enginePreferencesReset"));
    confirm();
    QCOMPARE(preferences::engine(), EnginePreferences());
    QVERIFY(box("cpuSharePreference")->isChecked());
}

void TestEnginePreferences::logsAreLimitedFromTheNextStart()
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

void TestEnginePreferences::asksBeforeRunsAreStopped()
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

void TestEnginePreferences::theCommandLineWinsThisTime()
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

void TestEnginePreferences::saysThatBubblewrapIsMissing()
{
    QVERIFY(!isShown("isolationPreferenceProblem"));
    StartFacts start;
    start.hasBubblewrap = false;
    openWindow(start);
    QVERIFY(words("isolationPreferenceProblem").contains(u"apt install bubblewrap"_s));
    click(box("isolationPreference"));
    QVERIFY(!isShown("restartLine")); // which would change nothing
}

LAMBDESK_TEST(QApplication, TestEnginePreferences)
#include "tst_enginepreferences.moc"
