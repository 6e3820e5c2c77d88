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
#include <ui/widgets/latepages.h>
#include <ui/widgets/pagetabs.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/wheelguard.h>

#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
constexpr int runsTab = 2; ///< its place among the tabs
}

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
    m_tabs = new PageTabs(this);
    m_tabs->setObjectName(u"monitoringTabs"_s);
    m_tabs->tabBar()->setDrawBase(false);
    guardFromWheel(m_tabs->tabBar());
    setupCorner();
    auto *pages = new LatePages(m_tabs);
    pages->add(tr("Metrics"), [this](QWidget *page) { return makeMetrics(page); });
    pages->add(tr("Timeline"), [this](QWidget *page) { return makeTimeline(page); });
    pages->add(tr("Runs"), [this](QWidget *page) { return makeRuns(page); });
    pages->add(tr("Cost"), [this](QWidget *page) { return makeCost(page); });
    rememberTab(m_tabs, u"functionPage/monitoringTab"_s);
    pages->start();
    layout()->addWidget(m_tabs);
}

void MonitoringTab::setupCorner()
{
    auto *logs = new LinkButton(tr("View logs in CloudWatch"), this);
    logs->setObjectName(u"viewLogsButton"_s);
    connect(logs, &QPushButton::clicked, this, &MonitoringTab::logStreamsRequested);
    auto *corner = new QWidget(this);
    auto *line = new QHBoxLayout(corner);
    // Its words stand in line with those of the tabs, which have a mark below them.
    line->setContentsMargins(readingMargins(0, 0, Theme::current().spaceSmall, Theme::current().px(6)));
    line->addWidget(logs);
    m_tabs->setCornerWidget(corner);
}

QWidget *MonitoringTab::makeMetrics(QWidget *page)
{
    m_metrics = new MetricsPanel(m_services.metrics, page);
    connect(m_metrics, &MetricsPanel::periodChosen, this, [this](const TimeRange &period) {
        m_tabs->setCurrentIndex(runsTab); // which makes it
        m_runs->showPeriod(period);
    });
    connect(m_metrics, &MetricsPanel::failed, this, &MonitoringTab::failed);
    connect(m_metrics, &MetricsPanel::saved, this, &MonitoringTab::saved);
    if (m_function)
        m_metrics->setFunction(*m_function);
    return m_metrics;
}

QWidget *MonitoringTab::makeTimeline(QWidget *page)
{
    m_timeline = new TimelinePanel(m_services.metrics, page);
    connect(m_timeline, &TimelinePanel::runChosen, this, &MonitoringTab::showRun);
    if (m_function)
        m_timeline->setFunction(*m_function);
    return m_timeline;
}

QWidget *MonitoringTab::makeRuns(QWidget *page)
{
    m_runs = new RunsPanel(m_services.runs, m_services.metrics, m_context, page);
    connect(m_runs, &RunsPanel::runAgainRequested, this, &MonitoringTab::runAgainRequested);
    connect(m_runs, &RunsPanel::logsRequested, this, &MonitoringTab::logsRequested);
    connect(m_runs, &RunsPanel::placeRequested, this, &MonitoringTab::placeRequested);
    if (m_function)
        m_runs->setFunction(*m_function);
    return m_runs;
}

QWidget *MonitoringTab::makeCost(QWidget *page)
{
    m_cost = new CostPanel(m_services.metrics, m_services.catalogs.profile, page);
    connect(m_cost, &CostPanel::failed, this, &MonitoringTab::failed);
    if (m_function)
        m_cost->setFunction(*m_function);
    return m_cost;
}

void MonitoringTab::setFunction(const FunctionName &name)
{
    m_function = name;
    if (m_metrics)
        m_metrics->setFunction(name);
    if (m_timeline)
        m_timeline->setFunction(name);
    if (m_runs)
        m_runs->setFunction(name);
    if (m_cost)
        m_cost->setFunction(name);
}

void MonitoringTab::showRun(const RunSpan &run)
{
    build();
    m_tabs->setCurrentIndex(runsTab);
    if (!run.requestId.isEmpty())
        m_runs->showRun(run);
}

void MonitoringTab::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

} // namespace lambdesk
