// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowpages.h"

#include "consolewindow.h"
#include "filledworkspace.h"
#include "logview.h"

#include <ui/logs/eventsview.h>

#include <QAbstractButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lambdesk::bench
{

QList<WindowPage> windowPages(const ConsoleWindow &console, int round)
{
    const QString function = functionOfWorkspace(round % workspaceFunctions);
    const QString group = logGroupOf(function);
    const auto isShown = [&console](const QString &name) {
        return [&console, name] { return console.find<QWidget>(name) != nullptr; };
    };
    const auto hasRows = [&console](const QString &table, int rows) {
        return [&console, table, rows] {
            const auto *view = console.find<QTableView>(table);
            return view && view->model()->rowCount() >= rows;
        };
    };
    const auto canTest = [&console] {
        const auto *test = console.find<QAbstractButton>(u"testButton"_s);
        return test && test->isEnabled();
    };
    const auto hasEvents = [&console] {
        const auto *view = console.find<EventsView>();
        return view && isAllInSight(*view);
    };
    // A chart appears with the first figures of it.
    const auto hasCharts = [&console] {
        return console.find<QWidget>(u"invocationsChartView"_s) || console.find<QWidget>(u"noMetrics"_s);
    };
    return {
        {u"a function"_s, FunctionPlace{console.name(function)}, canTest},
        {u"Log groups"_s, LogGroupsPlace(), hasRows(u"logGroupTable"_s, workspaceFunctions)},
        {u"Log streams"_s, LogStreamsPlace{group}, hasRows(u"logStreamTable"_s, 1)},
        {u"Log events"_s, LogEventsPlace{group, logStreamOfWorkspace()}, hasEvents},
        {u"search of a log group"_s, LogSearchPlace{{group}}, hasEvents},
        {u"Logs Insights"_s, InsightsPlace(), isShown(u"insightsPage"_s)},
        {u"Metrics"_s, MetricsPlace(), hasCharts},
        {u"Layers"_s, LayersPlace(), isShown(u"layersPage"_s)},
        {u"Preferences"_s, PreferencesPlace(), isShown(u"preferencesPage"_s)},
        {u"Functions"_s, FunctionsPlace(), hasRows(u"functionTable"_s, workspaceFunctions)},
    };
}

} // namespace lambdesk::bench
