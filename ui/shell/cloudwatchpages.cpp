// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloudwatchpages.h"

#include "pagestack.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/logs/logservice.h>
#include <ui/logs/eventspage.h>
#include <ui/logs/insightspage.h>
#include <ui/logs/insightsstand.h>
#include <ui/logs/loggroupspage.h>
#include <ui/logs/logstreamspage.h>
#include <ui/monitoring/monitoringpage.h>
#include <ui/widgets/command.h>

#include <utility>

namespace lambdesk
{

CloudWatchPages::CloudWatchPages(const Services &services, PageStack &stack, QObject *parent)
    : PageGroup(parent)
    , m_services(services)
    , m_stack(stack)
{
}

QString CloudWatchPages::title() const
{
    return tr("CloudWatch");
}

Trail CloudWatchPages::pages() const
{
    return {{tr("Log groups"), LogGroupsPlace()},
            {tr("Logs Insights"), InsightsPlace()},
            {tr("Metrics"), MetricsPlace()}};
}

QWidget *CloudWatchPages::makeNextPage()
{
    if (!m_groups)
        return groupsPage();
    if (!m_streams)
        return streamsPage();
    if (!m_events)
        return eventsPage();
    return m_insights ? nullptr : insightsPage();
}

void CloudWatchPages::offer(QObject *context, const Receiver &receive)
{
    PageGroup::offer(context, receive);
    whenReady(m_services.logs.groups(), context, [this, receive](const Result<QList<LogGroup>> &groups) {
        if (!groups)
            return Q_EMIT failed(groups.error());
        Entries entries;
        for (const LogGroup &each : *groups)
            entries.append({PaletteEntry::Kind::LogGroup, each.name, {}, [this, name = each.name] {
                                Q_EMIT placeRequested(LogStreamsPlace{name});
                            }});
        receive(entries);
    });
}

bool CloudWatchPages::open(const Place &place)
{
    if (place.as<LogGroupsPlace>())
        showGroups();
    else if (const auto *streams = place.as<LogStreamsPlace>())
        showStreams(*streams);
    else if (const auto *events = place.as<LogEventsPlace>())
        showEvents(*events);
    else if (const auto *run = place.as<RunLogPlace>())
        showRun(*run);
    else if (const auto *search = place.as<LogSearchPlace>())
        showSearch(*search);
    else if (place.as<MetricsPlace>())
        showMetrics();
    else if (const auto *insights = place.as<InsightsPlace>())
        showInsights(*insights);
    else
        return false;
    return true;
}

void CloudWatchPages::handOver(HandedOver &handed) const
{
    if (m_insights)
        handed.insights = m_insights->stand();
}

void CloudWatchPages::takeOver(const HandedOver &handed)
{
    if (!handed.insights)
        return;
    insightsPage()->takeOver(*handed.insights);
    m_keepsGroups = handed.insights->isShown;
}

void CloudWatchPages::showGroups()
{
    groupsPage();
    Q_EMIT pageShown(m_groups, {{tr("CloudWatch"), LogGroupsPlace()}, {tr("Log groups")}}, LogGroupsPlace());
    m_groups->focusList();
}

void CloudWatchPages::showStreams(const LogStreamsPlace &place)
{
    streamsPage()->open(place.group);
    Q_EMIT pageShown(
        m_streams,
        {{tr("CloudWatch"), LogGroupsPlace()}, {tr("Log groups"), LogGroupsPlace()}, {place.group}}, place);
    m_streams->focusList();
}

void CloudWatchPages::showEvents(const LogEventsPlace &place)
{
    eventsPage()->openStream(place.group, place.stream, place.row);
    Q_EMIT pageShown(m_events, trailTo(place.group, place.stream), place);
    m_events->focusView();
}

void CloudWatchPages::showRun(const RunLogPlace &place)
{
    eventsPage()->openRun(place.requestId, place.reason);
    // Where the run wrote is not known yet.
    Q_EMIT pageShown(m_events,
                     {{tr("CloudWatch"), LogGroupsPlace()},
                      {tr("Log groups"), LogGroupsPlace()},
                      {tr("Run %1").arg(place.requestId)}},
                     place);
    m_events->focusView();
}

void CloudWatchPages::showSearch(const LogSearchPlace &place)
{
    if (!m_search)
        m_search = makeEventsPage();
    m_search->openSearch(place.groups);
    Q_EMIT pageShown(m_search,
                     place.groups.size() == 1 ? trailTo(place.groups.first(), tr("Search"))
                                              : Trail{{tr("CloudWatch"), LogGroupsPlace()},
                                                      {tr("Log groups"), LogGroupsPlace()},
                                                      {tr("Search")}},
                     place);
    m_search->focusSearch();
}

void CloudWatchPages::showMetrics()
{
    if (!m_metrics) {
        m_metrics = new MonitoringPage(m_services, m_stack.makeRoom());
        connect(m_metrics, &MonitoringPage::failed, this, &PageGroup::failed);
        connect(m_metrics, &MonitoringPage::runRequested, this,
                [this](const RunSpan &run) { Q_EMIT placeRequested(RunPlace{run}); });
    }
    Q_EMIT pageShown(m_metrics, {{tr("CloudWatch"), MetricsPlace()}, {tr("Metrics")}}, MetricsPlace());
    m_metrics->setFocus();
}

void CloudWatchPages::showInsights(const InsightsPlace &place)
{
    insightsPage();
    if (!std::exchange(m_keepsGroups, false) && !place.groups.isEmpty())
        m_insights->setGroups(place.groups);
    Q_EMIT pageShown(m_insights, {{tr("CloudWatch"), LogGroupsPlace()}, {tr("Logs Insights")}}, place);
    m_insights->focusQuery();
}

LogGroupsPage *CloudWatchPages::groupsPage()
{
    if (m_groups)
        return m_groups;
    m_groups = new LogGroupsPage(m_services.logs, m_stack.makeRoom());
    setCommandPlace(m_groups, tr("Log groups"));
    connect(m_groups, &LogGroupsPage::groupRequested, this,
            [this](const QString &group) { Q_EMIT placeRequested(LogStreamsPlace{group}); });
    connect(m_groups, &LogGroupsPage::searchRequested, this,
            [this](const QStringList &groups) { Q_EMIT placeRequested(LogSearchPlace{groups}); });
    connect(m_groups, &LogGroupsPage::insightsRequested, this,
            [this](const QStringList &groups) { Q_EMIT placeRequested(InsightsPlace{groups}); });
    connect(m_groups, &LogGroupsPage::failed, this, &PageGroup::failed);
    return m_groups;
}

LogStreamsPage *CloudWatchPages::streamsPage()
{
    if (m_streams)
        return m_streams;
    m_streams = new LogStreamsPage(m_services.logs, m_stack.makeRoom());
    setCommandPlace(m_streams, tr("Log streams"));
    connect(m_streams, &LogStreamsPage::streamRequested, this,
            [this](const QString &group, const QString &stream) {
                Q_EMIT placeRequested(LogEventsPlace{group, stream});
            });
    connect(m_streams, &LogStreamsPage::searchRequested, this,
            [this](const QStringList &groups) { Q_EMIT placeRequested(LogSearchPlace{groups}); });
    connect(m_streams, &LogStreamsPage::failed, this, &PageGroup::failed);
    return m_streams;
}

InsightsPage *CloudWatchPages::insightsPage()
{
    if (m_insights)
        return m_insights;
    m_insights = new InsightsPage(
        {m_services.logs, m_services.logQueries, m_services.savedQueries, m_services.catalogs.sampleQueries},
        m_stack.makeRoom());
    setCommandPlace(m_insights, tr("Logs Insights"));
    connect(m_insights, &InsightsPage::eventRequested, this,
            [this](const QString &group, const QString &stream, qint64 row) {
                Q_EMIT placeRequested(LogEventsPlace{group, stream, row});
            });
    connect(m_insights, &InsightsPage::failed, this, &PageGroup::failed);
    m_insights->load();
    return m_insights;
}

EventsPage *CloudWatchPages::eventsPage()
{
    if (m_events)
        return m_events;
    m_events = makeEventsPage();
    connect(m_events, &EventsPage::streamOpened, this, [this](const QString &group, const QString &stream) {
        Q_EMIT trailChanged(m_events, trailTo(group, stream));
    });
    connect(m_events, &EventsPage::streamGone, this, [this](const QString &group, const QString &stream) {
        Q_EMIT placeGone(LogEventsPlace{group, stream});
    });
    return m_events;
}

EventsPage *CloudWatchPages::makeEventsPage()
{
    auto *page = new EventsPage(m_services.logs, m_stack.makeRoom());
    page->followEnvironments(m_services.runs);
    setCommandPlace(page, tr("Log events"));
    connect(page, &EventsPage::aroundRequested, this,
            [this](const QString &group, const QString &stream, qint64 row) {
                Q_EMIT placeRequested(LogEventsPlace{group, stream, row});
            });
    connect(page, &EventsPage::failed, this, &PageGroup::failed);
    return page;
}

Trail CloudWatchPages::trailTo(const QString &group, const QString &last) const
{
    return {{tr("CloudWatch"), LogGroupsPlace()},
            {tr("Log groups"), LogGroupsPlace()},
            {group, LogStreamsPlace{group}},
            {last}};
}

} // namespace lambdesk
