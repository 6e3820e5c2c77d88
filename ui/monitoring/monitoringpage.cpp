// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoringpage.h"

#include "costpanel.h"
#include "metricspanel.h"
#include "timelinepanel.h"

#include <model/engine/engine.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/flashmessage.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/sectionheader.h>

#include <QDir>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

MonitoringPage::MonitoringPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_metrics(new MetricsPanel(services.metrics))
    , m_timeline(new TimelinePanel(services.metrics))
    , m_cost(new CostPanel(services.metrics, services.catalogs.profile))
{
    const Theme &theme = Theme::current();
    setObjectName(u"monitoringPage"_s);
    m_tabs->setObjectName(u"monitoringPageTabs"_s);
    m_tabs->addTab(m_metrics, tr("Metrics"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_cost, tr("Cost"));
    rememberTab(m_tabs, u"metrics/tab"_s);
    m_metrics->setFunction(std::nullopt);
    m_timeline->setFunction(std::nullopt);
    m_cost->setFunction(std::nullopt);
    auto *header = new SectionHeader(tr("Metrics of all functions"), this, SectionHeader::Level::Page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);
    connect(m_timeline, &TimelinePanel::runChosen, this, &MonitoringPage::runRequested);
    connect(m_metrics, &MetricsPanel::periodChosen, this, [this](const TimeRange &period) {
        m_tabs->setCurrentWidget(m_timeline);
        m_timeline->showRange(period);
    });
    connect(m_metrics, &MetricsPanel::failed, this, &MonitoringPage::failed);
    connect(m_cost, &CostPanel::failed, this, &MonitoringPage::failed);
    connect(m_metrics, &MetricsPanel::saved, this, [this, column](const QString &path) {
        const QString text = tr("Saved as %1.").arg(QDir::toNativeSeparators(path));
        column->insertWidget(0, new FlashMessage(FlashMessage::Kind::Success, text, this));
    });
}

} // namespace lambdesk
