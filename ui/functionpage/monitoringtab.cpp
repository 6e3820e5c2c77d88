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
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/remembered.h>

#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

MonitoringTab::MonitoringTab(const Services &services, std::function<FunctionContext()> context,
                             QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(std::move(context))
{
    setObjectName(u"monitoringTab"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::current().spaceTiny, 0, 0);
}

void MonitoringTab::build()
{
    if (m_tabs)
        return;
    m_tabs = new QTabWidget(this);
    m_metrics = new MetricsPanel(m_services.metrics);
    m_timeline = new TimelinePanel(m_services.metrics);
    m_runs = new RunsPanel(m_services.runs, m_services.metrics, m_context);
    m_cost = new CostPanel(m_services.metrics, m_services.catalogs.profile);
    connectPanels();
    if (m_function)
        passFunction();
    setupTabs();
    layout()->addWidget(m_tabs);
}

void MonitoringTab::connectPanels()
{
    connect(m_runs, &RunsPanel::runAgainRequested, this, &MonitoringTab::runAgainRequested);
    connect(m_runs, &RunsPanel::logsRequested, this, &MonitoringTab::logsRequested);
    connect(m_runs, &RunsPanel::placeRequested, this, &MonitoringTab::placeRequested);
    connect(m_timeline, &TimelinePanel::runChosen, this, &MonitoringTab::showRun);
    connect(m_metrics, &MetricsPanel::periodChosen, this, [this](const TimeRange &period) {
        m_tabs->setCurrentWidget(m_runs);
        m_runs->showPeriod(period);
    });
    connect(m_metrics, &MetricsPanel::failed, this, &MonitoringTab::failed);
    connect(m_cost, &CostPanel::failed, this, &MonitoringTab::failed);
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
    rememberTab(m_tabs, u"functionPage/monitoringTab"_s);
    auto *logs = new LinkButton(tr("View logs in CloudWatch"), this);
    logs->setObjectName(u"viewLogsButton"_s);
    connect(logs, &QPushButton::clicked, this, &MonitoringTab::logStreamsRequested);
    auto *corner = new QWidget(this);
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(readingMargins(0, 0, Theme::current().spaceSmall, 0));
    line->addWidget(logs);
    m_tabs->setCornerWidget(corner);
}

void MonitoringTab::setFunction(const FunctionName &name)
{
    m_function = name;
    if (m_tabs)
        passFunction();
}

void MonitoringTab::passFunction()
{
    m_metrics->setFunction(*m_function);
    m_timeline->setFunction(*m_function);
    m_runs->setFunction(*m_function);
    m_cost->setFunction(*m_function);
}

void MonitoringTab::showRun(const RunSpan &run)
{
    build();
    m_tabs->setCurrentWidget(m_runs);
    if (!run.requestId.isEmpty())
        m_runs->showRun(run);
}

void MonitoringTab::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

} // namespace lambdesk
