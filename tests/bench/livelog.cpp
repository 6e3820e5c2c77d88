// SPDX-License-Identifier: GPL-3.0-or-later
#include "livelog.h"

#include "consolewindow.h"
#include "logview.h"
#include "runs.h"
#include "stallmeter.h"
#include "testbench.h"
#include "windowload.h"

#include <model/logs/logservice.h>
#include <model/runner/runservice.h>
#include <ui/logs/eventsview.h>

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace lambdesk::bench
{

namespace
{

constexpr double million = 1e6;
constexpr int timeoutSeconds = 100; // less than WindowLoad waits
constexpr Milliseconds limit = 50;
constexpr Milliseconds look = 500;
constexpr char talkative[] =
    "exports.handler = async () => {\n"
    "  for (let line = 0; line < 1e6; ++line) console.log(`line ${line} of a long story`);\n"
    "  return 'told';\n"
    "};\n";

void printStall(const QString &where, StallMeter &meter, Milliseconds time)
{
    const StallMeter::Stall stall = meter.longest();
    const QString ms = QStringLiteral("ms");
    printRow(QStringLiteral("1,000,000 lines of a function, followed %1").arg(where), time / 1000,
             QStringLiteral("s"));
    printRow(QStringLiteral("window's longest stall, followed %1").arg(where), stall.time, ms, limit);
    printRow(QStringLiteral("most work of the window in one go, followed %1").arg(where), stall.work, ms);
}

/// Where the run writes, once it does.
LogRunPlace placeOf(LogService &logs, const QString &requestId)
{
    std::optional<LogRunPlace> place;
    waitUntil("the run's log", [&] {
        const auto found = logs.placeOfRun(requestId);
        waitUntil("an answer", [&found] { return found.isFinished(); });
        if (found.result())
            place = *found.result();
        return place.has_value();
    });
    return *place;
}

void followInItsStream(const ConsoleWindow &console, const FunctionName &function)
{
    RunService &runs = console.engine().runs();
    QObject context;
    std::optional<RunRecord> ended;
    QObject::connect(&runs, &RunService::runFinished, &context,
                     [&ended](const RunRecord &run) { ended = run; });
    StallMeter meter;
    const Stopwatch watch;
    const QString requestId = valueOf("a run", runs.start(function, "{}", QStringLiteral("hello")));
    const LogStream stream = placeOf(console.engine().logs(), requestId).stream;
    console.go(LogEventsPlace{stream.group, stream.name});
    auto &view = console.await<EventsView>(QStringLiteral("eventsView"));
    WindowLoad().turnUntil("the run's end", [&ended] { return ended.has_value(); });
    const Milliseconds time = watch.elapsed();
    WindowLoad().turnUntil("its last lines", [&view] { return isAllInSight(view); });
    letSettle(look);
    printStall(QStringLiteral("in its log stream"), meter, time);
    printRate(QStringLiteral("events of them in the log stream"), double(view.rows().end - view.rows().first),
              QStringLiteral("events"), million);
}

void followOnItsPage(const ConsoleWindow &console, const FunctionName &function)
{
    console.openFunction(function);
    StallMeter meter;
    const Stopwatch watch;
    QTest::mouseClick(&console.await<QAbstractButton>(QStringLiteral("testButton")), Qt::LeftButton);
    const auto &result = console.await<QLabel>(QStringLiteral("executionResult"));
    WindowLoad().turnUntil("the result",
                           [&result] { return result.text().contains(QStringLiteral("succeeded")); });
    const Milliseconds time = watch.elapsed();
    letSettle(look);
    printStall(QStringLiteral("on its page"), meter, time);
}

} // namespace

void measureLiveLog()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    const ConsoleWindow console(workspace);
    Engine &engine = console.engine();
    const FunctionName function =
        createFunction(engine, QStringLiteral("talker"), runtimeFor(engine, Language::NodeJs));
    giveCode(engine, function, talkative, timeoutSeconds);
    followInItsStream(console, function);
    followOnItsPage(console, function);
}

} // namespace lambdesk::bench
