// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "functioncontext.h"

#include <model/functions/functionvalues.h>
#include <model/metrics/runspan.h>

#include <QWidget>

#include <functional>

class QTabWidget;

namespace lambdesk
{

class CostPanel;
class MetricsPanel;
class RunsPanel;
class TimelinePanel;
struct Services;

/// The Monitoring tab of a function: its metrics, its timeline, its runs, and what they cost.
class MonitoringTab final : public QWidget
{
    Q_OBJECT
public:
    /// `context` says what the explanation of a run may mention, asked when a run is shown.
    MonitoringTab(const Services &services, std::function<FunctionContext()> context,
                  QWidget *parent = nullptr);

    void setFunction(const FunctionName &name);
    /// Shows the run among the function's.
    void showRun(const RunSpan &run);

Q_SIGNALS:
    /// `version` is the one that ran: `$LATEST` or a number.
    void runAgainRequested(const QByteArray &event, const QString &eventName, const QString &version);
    void logsRequested(const QString &requestId, const QString &reason);
    /// All streams of the function.
    void logStreamsRequested();
    void placeRequested(const lambdesk::FailurePlace &place, const QString &message);
    void failed(const lambdesk::Error &error);
    void saved(const QString &path);

private:
    void setupTabs();

    QTabWidget *m_tabs;
    MetricsPanel *m_metrics;
    TimelinePanel *m_timeline;
    RunsPanel *m_runs;
    CostPanel *m_cost;
};

} // namespace lambdesk
