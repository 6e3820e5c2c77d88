// SPDX-License-Identifier: GPL-3.0-or-later
// What the store of logs can do. Arguments pick groups of rows: ingest, read, filter, kill, startup; `logs`
// is all of them.
#include "bench.h"
#include "killedlog.h"

#include <model/core/clock.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/logs/filterpattern.h>
#include <model/logs/logintake.h>
#include <model/logs/logservice.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::bench;

namespace
{

constexpr int million = 1'000'000;
constexpr int linesAtOnce = 600; // about what a pipe holds
constexpr double ingestLimit = 200'000;
constexpr Milliseconds frame = 16;
constexpr Milliseconds firstHitLimit = 300;
constexpr Milliseconds searchLimit = 3'000;
constexpr double callLimit = 20; // microseconds
constexpr int storedEvents = 10 * million;
constexpr int starts = 101;
constexpr double startLimit = 1.1;

const QString group = QStringLiteral("/aws/lambda/bench");
const QString stream = QStringLiteral("2026/11/27/[$LATEST]0123456789abcdef0123456789abcdef");
const QString ms = QStringLiteral("ms");

/// Lines of 100 bytes with their line ends, of which the last has `mark` in it.
QByteArray output(int lines, const QByteArray &mark)
{
    const QByteArray line = "2026-11-27T08:33:02.123Z\tINFO\t" + QByteArray(69, 'x') + '\n';
    QByteArray bytes = line.repeated(lines);
    bytes.replace(bytes.size() - 1 - mark.size(), mark.size(), mark);
    return bytes;
}

void writeEvents(LogService &logs, int count)
{
    const auto run = logs.beginRun({group, stream, QStringLiteral("run-%1").arg(count), true, 128});
    const QByteArray lines = output(linesAtOnce, "NEEDLE");
    for (int done = 0; done < count; done += linesAtOnce)
        run->appendOutput(count - done < linesAtOnce ? output(count - done, "NEEDLE") : lines);
    run->end({});
}

LogStream streamOf(LogService &logs)
{
    return valueOf("the stream", logs.stream(group, stream));
}

void measureIngest()
{
    const QTemporaryDir folder;
    SystemClock clock;
    LogService logs({WorkspacePaths{folder.path()}, clock});
    logs.open();
    writeEvents(logs, 1000);
    const qint64 before = streamOf(logs).endRow;
    const Stopwatch watch;
    for (int part = 0; part < 3; ++part) {
        writeEvents(logs, million);
        streamOf(logs);
    }
    const double seconds = watch.elapsed() / 1000;
    const auto events = double(streamOf(logs).endRow - before);
    printRate(QStringLiteral("logs, events of 100 bytes stored"), events / seconds,
              QStringLiteral("events/s"), ingestLimit);

    constexpr int calls = 10'000;
    const Stopwatch ofCalls;
    for (int call = 0; call < calls; ++call) {
        const auto run = logs.beginRun({group, stream, QStringLiteral("call"), false, 128});
        run->appendLine("START RequestId: 00000000-0000-4000-8000-000000000000 Version: $LATEST\n");
        run->appendOutput("one line\nand another\n");
        run->appendLine("END RequestId: 00000000-0000-4000-8000-000000000000\n");
        run->appendLine("REPORT RequestId: 00000000-0000-4000-8000-000000000000\tDuration: 1.23 ms\n");
        run->end({});
    }
    printRow(QStringLiteral("logs, the engine's share of a call"), ofCalls.elapsed() * 1000 / calls,
             QStringLiteral("µs"), callLimit);
    streamOf(logs);
}

struct Search {
    Milliseconds firstHit = 0;
    Milliseconds whole = 0;
    qsizetype hits = 0;
};

FilterPattern patternOf(const QString &text)
{
    auto parsed = FilterPattern::parse(text);
    auto *pattern = std::get_if<FilterPattern>(&parsed);
    if (!pattern)
        giveUp(text + QStringLiteral(" is no pattern"));
    return std::move(*pattern);
}

/// As the window and filter-log-events do it.
Search search(LogService &logs, const QString &words)
{
    QObject owner;
    Search search;
    bool isOver = false;
    const Stopwatch watch;
    LogScan *scan = logs.scan(
        {LogRange{{group}, {}, {}, {}, {}},
         [pattern = patternOf(words)](const LogEvent &event) { return pattern.matches(event.message); },
         0,
         {}},
        &owner);
    QObject::connect(scan, &LogScan::found, &owner, [&](const QList<LogHit> &hits) {
        if (search.hits == 0)
            search.firstHit = watch.elapsed();
        search.hits += hits.size();
    });
    QObject::connect(scan, &LogScan::finished, &owner, [&] { isOver = true; });
    waitUntil("the search", [&isOver] { return isOver; });
    search.whole = watch.elapsed();
    return search;
}

void measureReading()
{
    const QTemporaryDir folder;
    SystemClock clock;
    auto logs = std::make_unique<LogService>(LogService::Setup{WorkspacePaths{folder.path()}, clock});
    logs->open();
    writeEvents(*logs, million);
    logs = std::make_unique<LogService>(LogService::Setup{WorkspacePaths{folder.path()}, clock});
    logs->open();
    const LogStream found = streamOf(*logs);
    QList<double> last, middle;
    for (int round = 0; round < 50; ++round) {
        Stopwatch watch;
        valueOf("the last page", logs->events(found.id, found.endRow - 200, 200));
        last.append(watch.elapsed());
        const Stopwatch again;
        valueOf("a page", logs->events(found.id, (found.endRow / 50) * round, 200));
        middle.append(again.elapsed());
    }
    printRow(QStringLiteral("logs, the last 200 of 1,000,000 events"), quantile(last, 0.95), ms, frame);
    printRow(QStringLiteral("logs, any 200 of 1,000,000 events"), quantile(middle, 0.95), ms, frame);
    const Search some = search(*logs, QStringLiteral("NEEDLE"));
    printRow(QStringLiteral("logs, search in 1,000,000 events, first hit"), some.firstHit, ms, firstHitLimit);
    printRow(QStringLiteral("logs, search in 1,000,000 events, whole"), some.whole, ms, searchLimit);
    const Search all = search(*logs, QStringLiteral("INFO"));
    printRow(QStringLiteral("logs, search that finds all 1,000,000 events"), all.whole, ms, searchLimit);
    if (some.hits < million / linesAtOnce || all.hits != million)
        giveUp(QStringLiteral("the search found %1 and %2 events").arg(some.hits).arg(all.hits));
}

/// Of a million events, one after the other.
template <typename Fits>
Milliseconds timeOf(const QByteArray &event, Fits fits)
{
    int fitting = 0;
    const Stopwatch watch;
    for (int done = 0; done < million; ++done)
        fitting += fits(event) ? 1 : 0;
    const Milliseconds elapsed = watch.elapsed();
    if (fitting != 0 && fitting != million)
        giveUp(QStringLiteral("the same event did and didn't fit"));
    return elapsed;
}

void measureFilters()
{
    const QByteArray line = "2026-01-25T12:34:56.789Z 8f507cfc-xmpl-4697-b07a-ac58fc914c95 INFO the request "
                            "was served in time: 200 12";
    const QByteArray json =
        R"({"timestamp":"2026-01-25T12:34:56.789Z","level":"info","message":"the request was served","n":4})";
    struct Case {
        const char *name;
        const char *pattern;
        const QByteArray &event;
    };
    for (const Case &each : {Case{"terms", "request failed -ok", line}, Case{"regex", "%fail[a-z]+%", line},
                             Case{"columns", "[..., status = 5*, ms > 10]", line},
                             Case{"JSON, rejected by its bytes", "{ $.level = \"error\" }", json},
                             Case{"JSON, parsed", "{ $.level = \"info\" && $.n > 3 }", json}}) {
        const FilterPattern pattern = patternOf(QLatin1String(each.pattern));
        const Milliseconds plain =
            timeOf(each.event, [](const QByteArray &event) { return event.contains("NEEDLE"); });
        const Milliseconds filtered =
            timeOf(each.event, [&pattern](const QByteArray &event) { return pattern.matches(event); });
        printRow(
            QStringLiteral("logs, filter of %1 against a search for a word").arg(QLatin1String(each.name)),
            filtered / plain, QStringLiteral("x"));
    }
}

Milliseconds startOf(const QString &workspace)
{
    EngineOptions options;
    options.resources.root = QStringLiteral(LAMBDESK_TEST_RESOURCES);
    options.workspace.root = workspace;
    options.profileId = QStringLiteral("today");
    const Stopwatch watch;
    const auto engine = Engine::create(options);
    if (!engine)
        giveUp(engine.error().message);
    valueOf("the workspace", (*engine)->open());
    valueOf("the functions", (*engine)->functions().list());
    return watch.elapsed();
}

void measureStart()
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty"));
    const QString full = folder.filePath(QStringLiteral("full"));
    startOf(empty);
    startOf(full);
    {
        SystemClock clock;
        LogService logs({WorkspacePaths{full}, clock});
        logs.open();
        for (int part = 0; part < storedEvents / million; ++part) {
            writeEvents(logs, million);
            streamOf(logs);
        }
        if (streamOf(logs).endRow != storedEvents)
            giveUp(QStringLiteral("not all events were stored"));
    }
    ::sync(); // so that no start waits for the disk to take what was just written
    QList<double> emptyStarts, fullStarts;
    for (int round = 0; round < starts; ++round) {
        emptyStarts.append(startOf(empty));
        fullStarts.append(startOf(full));
    }
    // The faster ones: the slower tell of what else the computer does.
    const double without = quantile(emptyStarts, 0.25);
    const double with = quantile(fullStarts, 0.25);
    printRow(QStringLiteral("engine, start to ready"), without, ms);
    printRow(QStringLiteral("engine, start to ready with 10,000,000 events stored"), with, ms);
    printRow(QStringLiteral("engine's start with the events against without"), with / without,
             QStringLiteral("x"), startLimit);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList groups = QCoreApplication::arguments().mid(1);
    if (groups.value(0) == killedLogWriter())
        return writeLogUntilKilled(groups.value(1));
    const auto wanted = [&groups](const char *name) {
        return groups.isEmpty() || groups.contains(QStringLiteral("logs")) ||
               groups.contains(QLatin1String(name));
    };
    if (wanted("ingest"))
        measureIngest();
    if (wanted("read"))
        measureReading();
    if (wanted("filter"))
        measureFilters();
    if (wanted("kill"))
        measureKill();
    if (wanted("startup"))
        measureStart();
    return 0;
}
