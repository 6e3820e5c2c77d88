// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "consolewindow.h"
#include "filledworkspace.h"
#include "runs.h"
#include "windowload.h"
#include "windowpages.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

namespace lambdesk::bench
{

namespace
{

constexpr int rounds = 12;
constexpr int paintings = 30;
constexpr int runsBefore = 20; // so that there is something to draw
constexpr Milliseconds limit = 32;
constexpr Milliseconds look = 60; // that a user gives a page at least: what comes late belongs to it
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

Milliseconds timeOf(const ConsoleWindow &console, const WindowPage &page)
{
    WindowLoad load;
    const Stopwatch watch;
    console.go(page.place);
    load.turnUntil(qUtf8Printable(page.name), page.isFilled);
    return watch.elapsed();
}

void measureTabs(const ConsoleWindow &console, PageRows &rows)
{
    auto &tabs = console.await<QTabWidget>(QStringLiteral("functionTabs"));
    // From the last one, so that the first is gone to as well.
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int wanted = (tab + 1) % tabs.count();
        WindowLoad load;
        const Stopwatch watch;
        QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(wanted).center());
        load.turnUntil("a tab", [&tabs, wanted] { return tabs.widget(wanted)->isVisible(); });
        rows.add(QStringLiteral("%1 of a function").arg(tabs.tabText(wanted)), watch.elapsed());
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
            rows.add(page.name, timeOf(console, page));
            letSettle(look);
            if (page.place.as<FunctionPlace>())
                measureTabs(console, rows);
        }
    }
    rows.print(timeOfPainting(console.window()));
}

} // namespace lambdesk::bench
