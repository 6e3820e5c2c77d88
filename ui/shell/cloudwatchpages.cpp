// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloudwatchpages.h"

#include <ui/monitoring/monitoringpage.h>

namespace lambdesk
{

CloudWatchPages::CloudWatchPages(const Services &services, QWidget *parent)
    : PageGroup(parent)
    , m_services(services)
    , m_parent(parent)
{
}

bool CloudWatchPages::open(const Place &place)
{
    if (!place.as<MetricsPlace>())
        return false;
    showMetrics();
    return true;
}

void CloudWatchPages::showMetrics()
{
    if (!m_metrics)
        setupMetricsPage();
    Q_EMIT pageShown(m_metrics, {{tr("CloudWatch"), MetricsPlace()}, {tr("Metrics")}}, MetricsPlace());
    m_metrics->setFocus();
}

void CloudWatchPages::setupMetricsPage()
{
    m_metrics = new MonitoringPage(m_services, m_parent);
    connect(m_metrics, &MonitoringPage::failed, this, &PageGroup::failed);
    connect(m_metrics, &MonitoringPage::runRequested, this,
            [this](const RunSpan &run) { Q_EMIT placeRequested(RunPlace{run}); });
}

} // namespace lambdesk
