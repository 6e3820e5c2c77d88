// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "consolewindow.h"
#include "filledworkspace.h"
#include "logview.h"
#include "runs.h"
#include "stallmeter.h"
#include "windowload.h"
#include "windowpages.h"

#include <editor/codeeditor.h>
#include <ui/logs/eventsview.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace lambdesk::bench
{

namespace
{

constexpr Milliseconds limit = 50;
constexpr Milliseconds look = 250; // until a step counts as done: what comes late belongs to it
constexpr Milliseconds leftAlone = 2000;
const auto ms = QStringLiteral("ms");
/// Prints faster than anybody reads.
constexpr char talkative[] =
    "exports.handler = async () => {\n"
    "  for (let line = 0; line < 100000; ++line) console.log(`line ${line} of a story`);\n"
    "  return 'told';\n"
    "};\n";

class Walk
{
public:
    explicit Walk(const ConsoleWindow &console)
        : m_console(console)
    {
    }

    void pages();
    void tabs();
    void dialogs();
    void palette();
    void wizard();
    void save();
    void runs();
    void printLongest() const;

private:
    /// Does it, and prints the longest stall until a moment later.
    template <typename Action>
    void step(const QString &name, Action action)
    {
        m_meter.longest();
        action();
        letSettle(look);
        note(name);
    }
    void note(const QString &name);
    void dialog(const QString &action);
    void press(const QString &button);
    void awaitResult();

    const ConsoleWindow &m_console;
    StallMeter m_meter;
    StallMeter::Stall m_longest;
};

void Walk::note(const QString &name)
{
    const StallMeter::Stall stall = m_meter.longest();
    printRow(QStringLiteral("longest stall: %1").arg(name), stall.time, ms, limit);
    if (stall.time > limit) // or was it another program that had the processor?
        printRow(QStringLiteral("most work of the window in one go: %1").arg(name), stall.work, ms);
    m_longest = {std::max(m_longest.time, stall.time), std::max(m_longest.work, stall.work)};
}

void Walk::press(const QString &button)
{
    auto &found = m_console.await<QAbstractButton>(button);
    waitUntil(qUtf8Printable(button), [&found] { return found.isEnabled(); });
    QTest::mouseClick(&found, Qt::LeftButton);
}

void Walk::pages()
{
    for (int round = 0; round < 2; ++round) {
        for (const WindowPage &page : windowPages(m_console, round)) {
            step(round == 0 ? QStringLiteral("%1, the first time").arg(page.name) : page.name, [this, &page] {
                m_console.go(page.place);
                waitUntil(qUtf8Printable(page.name), page.isFilled);
            });
        }
    }
}

void Walk::tabs()
{
    auto &tabs = m_console.await<QTabWidget>(QStringLiteral("functionTabs"));
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int wanted = (tab + 1) % tabs.count();
        step(QStringLiteral("%1 of a function").arg(tabs.tabText(wanted)), [&tabs, wanted] {
            QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(wanted).center());
        });
    }
}

void Walk::dialog(const QString &action)
{
    QAction &opening = m_console.action(action);
    step(QStringLiteral("dialog, %1").arg(opening.text().remove(u'&')), [&opening] {
        QMetaObject::invokeMethod(&opening, &QAction::trigger, Qt::QueuedConnection);
        const QByteArray name = opening.objectName().toLatin1();
        waitUntil(name, [] { return QApplication::activeModalWidget() != nullptr; });
        letSettle(look);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        waitUntil(name, [] { return QApplication::activeModalWidget() == nullptr; });
    });
}

void Walk::dialogs()
{
    for (const char *action : {"configureTestEventAction", "publishVersionAction", "createAliasAction",
                               "codeHistoryAction", "duplicateAction", "deleteFunctionAction",
                               "exportWorkspaceAction", "shortcutsAction", "aboutAction"})
        dialog(QLatin1String(action));
}

void Walk::palette()
{
    step(QStringLiteral("command palette"), [this] {
        m_console.action(QStringLiteral("paletteAction")).trigger();
        auto &field = m_console.await<QLineEdit>(QStringLiteral("paletteField"));
        letSettle(look);
        for (const char key : QByteArray("function-7")) {
            QTest::keyClick(&field, key);
            letSettle(20);
        }
        QTest::keyClick(&field, Qt::Key_Escape);
    });
}

void Walk::wizard()
{
    step(QStringLiteral("wizard"), [this] {
        QMetaObject::invokeMethod(&m_console.action(QStringLiteral("newFunctionAction")), &QAction::trigger,
                                  Qt::QueuedConnection);
        m_console.await<QWidget>(QStringLiteral("blueprintPage"));
    });
    step(QStringLiteral("blueprint"), [this] {
        press(QStringLiteral("blueprint-hello-world"));
        m_console.await<QWidget>(QStringLiteral("configurePage"));
    });
    step(QStringLiteral("wizard left"), [this] { press(QStringLiteral("cancelButton")); });
}

void Walk::awaitResult()
{
    const auto &result = m_console.await<QLabel>(QStringLiteral("executionResult"));
    WindowLoad().turnUntil("the result",
                           [&result] { return result.text().contains(QStringLiteral("succeeded")); });
}

void Walk::save()
{
    step(QStringLiteral("changed code saved"), [this] {
        auto &editor = m_console.await<CodeEditor>(QStringLiteral("functionCode"));
        editor.setFocus();
        QTest::keyClicks(&editor, QStringLiteral("// in time"));
        QTest::keyClick(&editor, Qt::Key_Return);
        press(QStringLiteral("saveCodeButton"));
        waitUntil("the saved code", [&editor] { return !editor.isModified(); });
    });
}

void Walk::runs()
{
    for (const char *which : {"cold run", "warm run"}) {
        step(QLatin1String(which), [this] {
            press(QStringLiteral("testButton"));
            letSettle(20); // what came of the run before is gone by then
            awaitResult();
        });
    }
    const FunctionName name = m_console.name(functionOfWorkspace(2));
    giveCode(m_console.engine(), name, talkative, 60);
    m_console.openFunction(name);
    step(QStringLiteral("run that prints 100,000 lines, on its page"), [this] {
        press(QStringLiteral("testButton"));
        awaitResult();
    });
    step(QStringLiteral("the log of that run"), [this] {
        press(QStringLiteral("logsLink"));
        waitUntil("the log", [this] {
            const auto *view = m_console.find<EventsView>();
            return view && isAllInSight(*view);
        });
    });
}

void Walk::printLongest() const
{
    printRow(QStringLiteral("longest stall of the whole walk"), m_longest.time, ms, limit);
    printRow(QStringLiteral("most work of the window in one go in the whole walk"), m_longest.work, ms);
}

} // namespace

void measureWalk()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    fillWorkspace(workspace);
    const ConsoleWindow console(workspace);
    StallMeter meter;
    letSettle(leftAlone);
    printRow(QStringLiteral("longest stall of the window left alone"), meter.longest().time, ms);
    Walk walk(console);
    walk.pages();
    console.openFunction(console.name(functionOfWorkspace(1)));
    walk.tabs();
    walk.dialogs();
    walk.palette();
    walk.save();
    walk.runs();
    walk.wizard();
    walk.printLongest();
}

} // namespace lambdesk::bench
