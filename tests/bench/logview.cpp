// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include "filledworkspace.h"
#include "program.h"
#include "testbench.h"
#include "windowload.h"

#include <model/logs/logrun.h>
#include <model/logs/logservice.h>
#include <ui/logs/eventsource.h>
#include <ui/logs/eventsview.h>
#include <ui/services.h>
#include <ui/shell/mainwindow.h>

#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <thread>

#include <unistd.h>

namespace lambdesk::bench
{

namespace
{

constexpr qint64 million = 1'000'000;
constexpr Milliseconds frame = 16;
constexpr Milliseconds stallLimit = 50;
constexpr double memoryLimit = 1.3;
constexpr double ingestLimit = 200'000;
const QString group = QStringLiteral("/aws/lambda/talker");
const QString stream = QStringLiteral("2026/01/25/[$LATEST]0123456789abcdef0123456789abcdef");

void writeMillion(LogService &logs, const QString &requestId)
{
    writeLogLines(logs, {group, stream, requestId, false, 128}, million);
}

qint64 storedRows(LogService &logs)
{
    const auto found = logs.stream(group, stream);
    waitUntil("the stream", [&found] { return found.isFinished(); });
    return found.result() ? found.result()->endRow : 0;
}

void press(EventsView &view, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

void row(const char *name, double value, const char *unit, std::optional<double> limit = {})
{
    printRow(QLatin1String(name), value, QLatin1String(unit), limit);
}

EventsView &openStream(MainWindow &window, LogService &logs)
{
    valueOf("a stream", logs.createStream(group, QStringLiteral("empty")));
    {
        WindowLoad load;
        window.go(LogEventsPlace{group, QStringLiteral("empty")});
        auto *view = window.findChild<EventsView *>();
        load.turnUntil("an empty stream", [view] { return view->source() != nullptr; });
        row("page of log events, made: work of the window", load.work(), "ms");
    }
    WindowLoad load;
    window.go(LogEventsPlace{group, stream});
    auto *view = window.findChild<EventsView *>();
    load.turnUntil("the stream's end", [view] { return isAllInSight(*view); });
    row("log stream of 1,000,000 events, opened: work of the window", load.work(), "ms", frame);
    return *view;
}

void jump(EventsView &view)
{
    press(view, Qt::Key_Home);
    WindowLoad().turnUntil("the stream's begin", [&view] { return isAllInSight(view); });
    WindowLoad load;
    press(view, Qt::Key_End);
    load.turnUntil("the stream's end", [&view] { return isAllInSight(view); });
    row("jump to its end: work of the window", load.work(), "ms", frame);
}

void scroll(EventsView &view)
{
    constexpr int pages = 200;
    WindowLoad load;
    for (int page = 0; page < pages; ++page) {
        press(view, Qt::Key_PageUp);
        load.turnUntil("a page", [&view] { return isAllInSight(view); });
    }
    row("a page further up, mean work of the window", load.work() / pages, "ms", frame);
    press(view, Qt::Key_End);
}

void follow(EventsView &view, LogService &logs)
{
    const qint64 wanted = view.rows().end + million;
    WindowLoad load;
    const Stopwatch watch;
    std::thread writer([&logs] { writeMillion(logs, QStringLiteral("second")); });
    load.turnUntil("another million", [&view, wanted] { return view.rows().end >= wanted; });
    writer.join();
    printRate(QStringLiteral("events a second stored and shown, with the window open on the stream"),
              double(million) / watch.elapsed() * 1000, QStringLiteral("events/s"), ingestLimit);
    row("most work of the window in one go meanwhile", load.mostWork(), "ms");
    row("longest stall of the window meanwhile", load.longestStall(), "ms", stallLimit);
}

} // namespace

bool isAllInSight(const EventsView &view)
{
    for (const EventGeometry::Line &line : view.lines()) {
        if (!view.source() || !view.source()->event(line.row))
            return false;
    }
    return !view.lines().isEmpty();
}

void measureLogView()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    {
        const auto engine = openEngine(workspace);
        writeMillion(engine->logs(), QStringLiteral("first"));
        while (storedRows(engine->logs()) < million)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("log-view"), workspace}) !=
        0)
        giveUp(QStringLiteral("the log view could not be measured"));
}

void measureLogViewOf(const QString &workspace)
{
    const auto engine = openEngine(workspace);
    MainWindow window(Services::of(*engine), workspace);
    window.show();
    window.workspaceOpened();
    // It becomes what it is when it has been left alone.
    const Stopwatch watch;
    WindowLoad().turnUntil("the window", [&watch] { return watch.elapsed() > 1500; });
    const double before = residentMb(getpid());
    EventsView &view = openStream(window, engine->logs());
    jump(view);
    scroll(view);
    const double after = residentMb(getpid());
    row("resident with the stream open", after, "MB");
    row("resident with it open against without", after / before, "x", memoryLimit);
    follow(view, engine->logs());
    row("resident after that against without", residentMb(getpid()) / before, "x");
}

} // namespace lambdesk::bench
