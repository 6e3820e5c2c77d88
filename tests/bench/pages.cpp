// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "consolewindow.h"
#include "filledworkspace.h"
#include "paintwatch.h"
#include "runs.h"
#include "windowload.h"
#include "windowpages.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace lambdesk::bench
{

namespace
{

constexpr int rounds = 12;
constexpr int paintings = 30;
constexpr int runsBefore = 20; // so that there is something to draw
constexpr Milliseconds limit = 32;
constexpr Milliseconds look = 60; // that a user gives a page at least: what comes late belongs to it
constexpr int quietTurns = 5;
const auto ms = QStringLiteral("ms");

/// What one page took: the first time it is made as well.
struct PageTimes {
    QString name;
    Milliseconds first = 0;
    QList<double> again;
};

class PageRows
{
public:
    void add(const QString &name, Milliseconds time)
    {
        for (PageTimes &each : m_pages) {
            if (each.name == name)
                return each.again.append(time);
        }
        m_pages.append({name, time, {}});
    }

    void print(Milliseconds painting) const
    {
        QList<double> all;
        for (const PageTimes &each : m_pages) {
            printRow(QStringLiteral("page: %1, the first time").arg(each.name), each.first, ms, limit);
            printRow(QStringLiteral("page: %1, again").arg(each.name), median(each.again), ms, limit);
            all += each.again;
        }
        printRow(QStringLiteral("pages: any of them again, p95"), quantile(all, 0.95), ms, limit);
        printRow(QStringLiteral("pages: the whole window painted, p50"), painting, ms);
        printRow(QStringLiteral("pages: any of them again against painting the window, p50"),
                 median(all) / painting, QStringLiteral("x"));
    }

private:
    QList<PageTimes> m_pages;
};

/// Until all of it is on the screen: nothing more is painted for a few turns of the loop.
template <typename Go, typename Condition>
Milliseconds timeUntilPainted(const MainWindow &window, const QString &name, Go go, Condition isFilled)
{
    PaintWatch painted(window);
    Milliseconds last = 0;
    int quiet = 0;
    const Stopwatch watch;
    go();
    WindowLoad().turnUntil(qUtf8Printable(name), [&] {
        const bool isPainted = painted.take();
        if (isPainted)
            last = watch.elapsed();
        quiet = isPainted || !isFilled() ? 0 : quiet + 1;
        return quiet > quietTurns;
    });
    return last;
}

void measureTabs(const ConsoleWindow &console, PageRows &rows)
{
    auto &tabs = console.await<QTabWidget>(QStringLiteral("functionTabs"));
    QTabBar *bar = tabs.tabBar();
    // From the last one, so that the first is gone to as well.
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int wanted = (tab + 1) % tabs.count();
        const QString name = QStringLiteral("%1 of a function").arg(tabs.tabText(wanted));
        const auto press = [bar, wanted] {
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(wanted).center());
        };
        rows.add(name, timeUntilPainted(console.window(), name, press,
                                        [&tabs, wanted] { return tabs.widget(wanted)->isVisible(); }));
        letSettle(look);
    }
}

Milliseconds timeOfPainting(MainWindow &window)
{
    QList<double> times;
    for (int painting = 0; painting < paintings; ++painting) {
        const Stopwatch watch;
        window.repaint();
        times.append(watch.elapsed());
    }
    return median(times);
}

} // namespace

void measurePages()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    fillWorkspace(workspace);
    const ConsoleWindow console(workspace);
    for (int run = 0; run < runsBefore; ++run)
        runToItsEnd(console.engine(), console.name(functionOfWorkspace(run % 2)));
    PageRows rows;
    for (int round = 0; round < rounds; ++round) {
        for (const WindowPage &page : windowPages(console, round)) {
            rows.add(page.name,
                     timeUntilPainted(
                         console.window(), page.name, [&] { console.go(page.place); }, page.isFilled));
            letSettle(look);
            if (page.place.as<FunctionPlace>())
                measureTabs(console, rows);
        }
    }
    rows.print(timeOfPainting(console.window()));
}

} // namespace lambdesk::bench
