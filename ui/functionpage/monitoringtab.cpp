// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoringtab.h"

#include "runspanel.h"

#include <model/engine/engine.h>
#include <ui/monitoring/costpanel.h>
#include <ui/monitoring/metricspanel.h>
#include <ui/monitoring/timelinepanel.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

MonitoringTab::MonitoringTab(const Services &services, std::function<FunctionContext()> context,
                             QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_metrics(new MetricsPanel(services.metrics))
    , m_timeline(new TimelinePanel(services.metrics))
    , m_runs(new RunsPanel(services.runs, services.metrics, std::move(context)))
    , m_cost(new CostPanel(services.metrics, services.catalogs.profile))
{
    setupTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::current().spaceTiny, 0, 0);
    column->addWidget(m_tabs);
    connect(m_runs, &RunsPanel::runAgainRequested, this, &MonitoringTab::runAgainRequested);
    connect(m_runs, &RunsPanel::logsRequested, this, &MonitoringTab::logsRequested);
    connect(m_runs, &RunsPanel::placeRequested, this, &MonitoringTab::placeRequested);
    connect(m_timeline, &TimelinePanel::runChosen, this, &MonitoringTab::showRun);
    connect(m_metrics, &MetricsPanel::periodChosen, this, [this](const TimeRange &period) {
        m_tabs->setCurrentWidget(m_runs);
        m_runs->showPeriod(period);
        m_runs->setFocus();
    });
    connect(m_metrics, &MetricsPanel::failed, this, &MonitoringTab::failed);
    connect(m_metrics, &MetricsPanel::saved, this, &MonitoringTab::saved);
}

void MonitoringTab::setupTabs()
{
    m_tabs->setObjectName(u"monitoringTabs"_s);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_metrics, tr("Metrics"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_runs, tr("Runs"));
    m_tabs->addTab(m_cost, tr("Cost"));
    auto *logs = new LinkButton(tr("View logs in CloudWatch"), this);
    logs->setObjectName(u"viewLogsButton"_s);
    connect(logs, &QPushButton::clicked, this, &MonitoringTab::logStreamsRequested);
    m_tabs->setCornerWidget(logs);
}

void MonitoringTab::setFunction(const FunctionName &name)
{
    m_metrics->setFunction(name);
    m_timeline->setFunction(name);
    m_runs->setFunction(name);
    m_cost->setFunction(name);
}

void MonitoringTab::showRun(const RunSpan &run)
{
    m_tabs->setCurrentWidget(m_runs);
    m_runs->setFocus();
    if (!run.requestId.isEmpty())
        m_runs->showRun(run);
}

} // namespace lambdesk
