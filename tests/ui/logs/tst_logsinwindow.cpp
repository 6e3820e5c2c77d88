// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/logs/logservice.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/functionpage/runtext.h>
#include <ui/logs/eventspage.h>
#include <ui/logs/eventsview.h>
#include <ui/logs/insightspage.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/breadcrumb.h>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The way from a run to its log and back, in the window.
class TestLogsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTestToTheRunsFirstRow();
    void saysThatTheEnvironmentHasEnded();
    void goesFromMonitoringToTheStreams();
    void comesBackToWhatWasLeft();
    void givesUpWhatWasDiscarded();
    void saysWhyARunHasNoLog();
    void goesFromGroupsToSearchAndInsights();
    void saysThatLogsWerePutAside();

private:
    /// Opens the function and runs it with a saved event.
    void test(MainWindow &main, WindowFixture &window, const FunctionName &name)
    {
        QVERIFY(WindowFixture::answer(window.services->testEvents.save(name, {u"e"_s, "{}"})));
        main.resize(1100, 800);
        main.show();
        main.workspaceOpened();
        main.go(FunctionPlace{name});
        QTRY_VERIFY(find<QPushButton>(main, "testButton") &&
                    find<QPushButton>(main, "testButton")->isEnabled());
        click(find<QPushButton>(main, "testButton"));
        QTRY_VERIFY(find<QPushButton>(main, "logsLink")->isVisible());
    }
    static QPushButton *buttonNamed(const MainWindow &main, const QString &text)
    {
        for (QPushButton *button : main.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static QString textInSight(EventsView &view)
    {
        QStringList texts;
        for (const EventGeometry::Line &line : view.lines())
            texts << view.textOf(line);
        return texts.join(u'\n');
    }
};

void TestLogsInWindow::goesFromTestToTheRunsFirstRow()
{
    WindowFixture window;
    const FunctionName name =
        window.create(u"talker"_s, "exports.handler = async () => console.log('hello');");
    MainWindow main(*window.services, window.folder.path());
    test(main, window, name);
    click(find<QPushButton>(main, "logsLink"));
    EventsView *view = nullptr;
    QTRY_VERIFY((view = main.findChild<EventsView *>()) && view->isVisible());
    QTRY_COMPARE(view->currentRow(), 0);
    QTRY_VERIFY(textInSight(*view).contains(u"REPORT RequestId: "_s));
    for (const QString &part : {u"INIT_START "_s, u"START RequestId: "_s, u"hello"_s, u"END RequestId: "_s})
        QVERIFY2(textInSight(*view).contains(part), qPrintable(textInSight(*view)));
    const QStringList trail = main.findChild<Breadcrumb *>()->parts();
    QCOMPARE(trail.mid(0, 3), (QStringList{u"CloudWatch"_s, u"Log groups"_s, u"/aws/lambda/talker"_s}));
    QCOMPARE(trail.size(), 4);

    QTest::keyClick(&main, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(find<QPushButton>(main, "testButton")->isVisible());
    QTest::keyClick(&main, Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(view->isVisible());
}

void TestLogsInWindow::saysThatTheEnvironmentHasEnded()
{
    WindowFixture window;
    const FunctionName name =
        window.create(u"talker"_s, "exports.handler = async () => console.log('hello');");
    MainWindow main(*window.services, window.folder.path());
    test(main, window, name);
    click(find<QPushButton>(main, "logsLink"));
    EventsView *view = nullptr;
    QTRY_VERIFY((view = main.findChild<EventsView *>()) && view->isVisible());
    const auto note = [&main] { return find<QLabel>(main, "environmentEnded"); };
    const auto state = [&main] { return find<QLabel>(main, "eventsState")->text(); };
    QTRY_VERIFY(state().contains(u"following what arrives"_s) || state().contains(u"holding still"_s));
    QVERIFY(!note()->isVisible());
    QVERIFY(WindowFixture::answer(window.services->runs.forceColdStart(name)));
    QTRY_VERIFY(note()->isVisible());
    QTRY_VERIFY(!state().contains(u"following"_s) && !state().contains(u"holding"_s));
    // A stream that nobody's environment writes doesn't end.
    const QString group = u"/aws/lambda/talker"_s;
    QVERIFY(WindowFixture::answer(window.services->logs.createStream(group, u"own"_s)));
    QVERIFY(WindowFixture::answer(
        window.services->logs.put(group, u"own"_s, {{QDateTime::currentMSecsSinceEpoch(), "mine\n"}})));
    main.go(LogEventsPlace{group, u"own"_s});
    QTRY_VERIFY(textInSight(*view).contains(u"mine"_s));
    // The page hears of it first, and asks for the stream and then for its runs: each answer comes before
    // ours.
    bool isTold = false;
    connect(&window.services->runs, &RunService::environmentsChanged, &main, [&isTold] { isTold = true; });
    window.services->runs.watchEnvironments(name);
    QTRY_VERIFY(isTold);
    LogService &logs = window.services->logs;
    bool isAnswered = false;
    whenReady(logs.stream(group, u"own"_s), &main, [&](const Result<LogStream> &stream) {
        QVERIFY(stream);
        whenReady(logs.runs(stream->id, stream->firstRow, stream->endRow), &main,
                  [&isAnswered](const Result<QList<LogRun>> &) { isAnswered = true; });
    });
    QTRY_VERIFY(isAnswered);
    QVERIFY(!note()->isVisible());
    window.services->runs.unwatchEnvironments(name);
}

void TestLogsInWindow::goesFromMonitoringToTheStreams()
{
    WindowFixture window;
    const FunctionName name =
        window.create(u"talker"_s, "exports.handler = async () => console.log('hello');");
    MainWindow main(*window.services, window.folder.path());
    test(main, window, name);
    find<QTabWidget>(main, "functionTabs")->setCurrentIndex(2);
    QPushButton *logs = nullptr;
    QTRY_VERIFY((logs = buttonNamed(main, u"View logs in CloudWatch"_s)));
    click(logs);
    QTableView *streams = nullptr;
    QTRY_VERIFY((streams = main.findChild<QTableView *>(u"logStreamTable"_s)) && streams->isVisible());
    QTRY_COMPARE(streams->model()->rowCount(), 1);
    QVERIFY(streams->model()->index(0, 0).data().toString().contains(u"[$LATEST]"_s));
    QTest::keyClick(streams, Qt::Key_Return);
    EventsView *view = nullptr;
    QTRY_VERIFY((view = main.findChild<EventsView *>()) && view->isVisible());
    QTRY_VERIFY(textInSight(*view).contains(u"REPORT RequestId: "_s));
    // What comes next is followed.
    QVERIFY(WindowFixture::answer(window.services->runs.start(name, "{}", {})));
    QTRY_COMPARE(textInSight(*view).count(u"REPORT RequestId: "_s), 2);
}

void TestLogsInWindow::comesBackToWhatWasLeft()
{
    WindowFixture window;
    const FunctionName name = window.create(u"talker"_s, "exports.handler = async () => 1;");
    MainWindow main(*window.services, window.folder.path());
    test(main, window, name);
    auto *result = find<QScrollArea>(main, "resultPane");
    click(find<QPushButton>(main, "logsLink"));
    QTRY_VERIFY(main.findChild<EventsView *>() && main.findChild<EventsView *>()->isVisible());
    QTest::keyClick(&main, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(result->isVisible());
    QVERIFY(find<QPushButton>(main, "logsLink")->isVisible());

    // The charts have the page for themselves, and are what one comes back to.
    auto *tabs = find<QTabWidget>(main, "functionTabs");
    tabs->setCurrentIndex(2);
    QVERIFY(!result->isVisible());
    QPushButton *logs = nullptr;
    QTRY_VERIFY((logs = buttonNamed(main, u"View logs in CloudWatch"_s)));
    click(logs);
    QTRY_VERIFY(!tabs->isVisible());
    QTest::keyClick(&main, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->currentIndex(), 2);
    tabs->setCurrentIndex(0);
    QVERIFY(result->isVisible());

    // From the list it is opened anew.
    tabs->setCurrentIndex(2);
    main.go(MetricsPlace());
    QTRY_VERIFY(!tabs->isVisible());
    main.go(FunctionsPlace());
    main.go(FunctionPlace{name});
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(!result->isVisible());
}

void TestLogsInWindow::givesUpWhatWasDiscarded()
{
    WindowFixture window;
    const FunctionName name = window.create(u"talker"_s, "exports.handler = async () => 1;");
    MainWindow main(*window.services, window.folder.path());
    test(main, window, name);
    auto *page = main.findChild<FunctionPage *>();
    auto *editor = find<CodeEditor>(main, "functionCode");
    QTest::keyClick(editor, Qt::Key_X);
    QTRY_VERIFY(page->hasUnsavedChanges());
    main.go(LogGroupsPlace());
    QPushButton *discard = nullptr;
    QTRY_VERIFY((discard = main.findChild<QPushButton *>(u"discardButton"_s)));
    click(discard);
    QTRY_VERIFY(!page->isVisible());
    main.go(FunctionPlace{name});
    QTRY_VERIFY(page->isVisible() && !page->hasUnsavedChanges());
}

void TestLogsInWindow::saysWhyARunHasNoLog()
{
    WindowFixture window;
    const FunctionName name = window.create(u"talker"_s, "exports.handler = async () => 1;");
    MainWindow main(*window.services, window.folder.path());
    test(main, window, name);
    RunRecord record{{u"silent"_s, name, {}, {}, RunOutcome::Succeeded, false, 0, {}, 0, 0, 0, {}},
                     {},
                     {},
                     {},
                     {},
                     false,
                     {},
                     {},
                     {}};
    QCOMPARE(logProblemOf(record), QString());
    record.measures = {{u"Permissions of the role"_s,
                        Measure::State::Simulated,
                        u"Role %1, action %2."_s,
                        {u"silent"_s, u"logs:CreateLogStream"_s}}};
    QCOMPARE(logProblemOf(record), u"Role silent, action logs:CreateLogStream."_s);
    // As an earlier version has kept it.
    record.measures = {{u"Time-out"_s, Measure::State::Enforced, {}},
                       {u"Permissions of the role"_s, Measure::State::Simulated,
                        u"The role doesn't allow logs:PutLogEvents."_s}};
    main.go(RunLogPlace{u"no-such-run"_s, logProblemOf(record)});
    EventsView *view = nullptr;
    QTRY_VERIFY((view = main.findChild<EventsView *>()) && view->isVisible());
    QTRY_COMPARE(view->accessibleDescription(), u"The role doesn't allow logs:PutLogEvents."_s);
}

void TestLogsInWindow::goesFromGroupsToSearchAndInsights()
{
    WindowFixture window;
    QVERIFY(WindowFixture::answer(window.services->logs.createGroup(u"mine"_s)));
    MainWindow main(*window.services, window.folder.path());
    main.resize(1100, 800);
    main.show();
    main.workspaceOpened();
    main.go(LogGroupsPlace());
    QTableView *groups = nullptr;
    QTRY_VERIFY((groups = main.findChild<QTableView *>(u"logGroupTable"_s)) && groups->isVisible());
    QTRY_COMPARE(groups->model()->rowCount(), 1);
    groups->selectRow(0);
    click(buttonNamed(main, u"Search"_s));
    const auto trail = [&main] { return main.findChild<Breadcrumb *>()->parts(); };
    QTRY_COMPARE(trail(), (QStringList{u"CloudWatch"_s, u"Log groups"_s, u"mine"_s, u"Search"_s}));
    QTRY_VERIFY(main.focusWidget() && main.focusWidget()->objectName() == u"filterPattern"_s);
    main.go(LogGroupsPlace());
    click(buttonNamed(main, u"View in Logs Insights"_s));
    QTRY_COMPARE(trail(), (QStringList{u"CloudWatch"_s, u"Logs Insights"_s}));
    QTRY_VERIFY(main.findChild<InsightsPage *>()->isVisible());
}

void TestLogsInWindow::saysThatLogsWerePutAside()
{
    WindowFixture window;
    QFile file(WorkspacePaths{window.folder.path()}.logs());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100'000, 'x')) > 0);
    file.close();
    MainWindow main(*window.services, window.folder.path());
    main.show();
    main.workspaceOpened();
    main.go(LogGroupsPlace());
    const auto isSaid = [&main] {
        const auto labels = main.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"They were put aside as logs.sqlite."_s);
        });
    };
    QTRY_VERIFY(isSaid());
}

LAMBDESK_TEST(QApplication, TestLogsInWindow)
#include "tst_logsinwindow.moc"
