// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <model/core/result.h>
#include <model/metrics/runspan.h>

#include <QWidget>

class QTabWidget;

namespace lambdesk
{

class CostPanel;
class MetricsPanel;
class TimelinePanel;
struct Services;

/// The metrics of all functions together: charts, timeline, cost.
class MonitoringPage final : public QWidget
{
    Q_OBJECT
public:
    explicit MonitoringPage(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The run is to be shown on its function's page.
    void runRequested(const lambdesk::RunSpan &run);
    void failed(const lambdesk::Error &error);

private:
    QTabWidget *m_tabs;
    MetricsPanel *m_metrics;
    TimelinePanel *m_timeline;
    CostPanel *m_cost;
};

} // namespace lambdesk
