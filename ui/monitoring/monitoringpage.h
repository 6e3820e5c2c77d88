// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <model/core/result.h>
#include <model/metrics/runspan.h>

#include <QWidget>

class QTabWidget;

namespace lambdesk
{

class TimelinePanel;
struct Services;

/// The metrics of all functions together: charts, timeline, cost. Each is
/// made when it is shown first.
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
    QWidget *makeMetrics(QWidget *page);
    QWidget *makeTimeline(QWidget *page);
    QWidget *makeCost(QWidget *page);

    const Services &m_services;
    QTabWidget *m_tabs;
    TimelinePanel *m_timeline = nullptr;
};

} // namespace lambdesk
