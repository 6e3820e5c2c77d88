// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoringpage.h"

#include "costpanel.h"
#include "metricspanel.h"
#include "timelinepanel.h"

#include <model/engine/engine.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/flashmessage.h>
#include <ui/widgets/latepages.h>
#include <ui/widgets/pagetabs.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/wheelguard.h>

#include <QDir>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
constexpr int timelineTab = 1; ///< its place among the tabs
}

MonitoringPage::MonitoringPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_tabs(new PageTabs(this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"monitoringPage"_s);
    m_tabs->setObjectName(u"monitoringPageTabs"_s);
    guardFromWheel(m_tabs->tabBar());
    auto *pages = new LatePages(m_tabs);
    pages->add(tr("Metrics"), [this](QWidget *page) { return makeMetrics(page); });
    pages->add(tr("Timeline"), [this](QWidget *page) { return makeTimeline(page); });
    pages->add(tr("Cost"), [this](QWidget *page) { return makeCost(page); });
    rememberTab(m_tabs, u"metrics/tab"_s);
    pages->start();
    auto *header = new SectionHeader(tr("Metrics of all functions"), this, SectionHeader::Level::Page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);
}

QWidget *MonitoringPage::makeMetrics(QWidget *page)
{
    auto *metrics = new MetricsPanel(m_services.metrics, page);
    connect(metrics, &MetricsPanel::periodChosen, this, [this](const TimeRange &period) {
        m_tabs->setCurrentIndex(timelineTab); // which makes it
        m_timeline->showRange(period);
    });
    connect(metrics, &MetricsPanel::failed, this, &MonitoringPage::failed);
    connect(metrics, &MetricsPanel::saved, this, [this](const QString &path) {
        const QString text = tr("Saved as %1.").arg(QDir::toNativeSeparators(path));
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(
            0, new FlashMessage(FlashMessage::Kind::Success, text, this));
    });
    metrics->setFunction(std::nullopt);
    return metrics;
}

QWidget *MonitoringPage::makeTimeline(QWidget *page)
{
    m_timeline = new TimelinePanel(m_services.metrics, page);
    connect(m_timeline, &TimelinePanel::runChosen, this, &MonitoringPage::runRequested);
    m_timeline->setFunction(std::nullopt);
    return m_timeline;
}

QWidget *MonitoringPage::makeCost(QWidget *page)
{
    auto *cost = new CostPanel(m_services.metrics, m_services.catalogs.profile, page);
    connect(cost, &CostPanel::failed, this, &MonitoringPage::failed);
    cost->setFunction(std::nullopt);
    return cost;
}

} // namespace lambdesk
