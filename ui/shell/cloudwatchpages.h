// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagegroup.h"

#include <ui/services.h>

namespace lambdesk
{

class EventsPage;
class InsightsPage;
class LogGroupsPage;
class LogStreamsPage;
class MonitoringPage;
class PageStack;

/// The pages of CloudWatch: log groups, their streams and events, and the metrics of all functions.
class CloudWatchPages final : public PageGroup
{
    Q_OBJECT
public:
    /// The pages are made in `stack`, which outlives them. Nothing is made before it is asked for.
    CloudWatchPages(const Services &services, PageStack &stack, QObject *parent);

    QString title() const override;
    Trail pages() const override;
    QWidget *makeNextPage() override;
    void offer(QObject *context, const Receiver &receive) override;
    bool open(const Place &place) override;
    void handOver(HandedOver &handed) const override;
    void takeOver(const HandedOver &handed) override;

private:
    void showGroups();
    void showStreams(const LogStreamsPlace &place);
    void showEvents(const LogEventsPlace &place);
    void showRun(const RunLogPlace &place);
    void showSearch(const LogSearchPlace &place);
    void showMetrics();
    void showInsights(const InsightsPlace &place);
    LogGroupsPage *groupsPage();
    LogStreamsPage *streamsPage();
    InsightsPage *insightsPage();
    EventsPage *eventsPage();
    EventsPage *makeEventsPage();
    Trail trailTo(const QString &group, const QString &last) const;

    Services m_services;
    PageStack &m_stack;
    LogGroupsPage *m_groups = nullptr;
    LogStreamsPage *m_streams = nullptr;
    EventsPage *m_events = nullptr;
    InsightsPage *m_insights = nullptr;
    EventsPage *m_search = nullptr; ///< of groups; a stream's page doesn't take its hits away
    MonitoringPage *m_metrics = nullptr;
    bool m_keepsGroups = false; ///< what Logs Insights is shown with next is what it was shown with before
};

} // namespace lambdesk
