// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "functioncontext.h"

#include <model/functions/functionvalues.h>
#include <model/metrics/runspan.h>

#include <QWidget>

#include <functional>
#include <optional>

class QTabWidget;

namespace lambdesk
{

class CostPanel;
class MetricsPanel;
class RunsPanel;
class TimelinePanel;
struct Services;

/// The Monitoring tab of a function: its metrics, its timeline, its runs, and what they cost. Each is
/// made when it is shown first.
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void setupCorner();
    QWidget *makeMetrics(QWidget *page);
    QWidget *makeTimeline(QWidget *page);
    QWidget *makeRuns(QWidget *page);
    QWidget *makeCost(QWidget *page);

    const Services &m_services;
    std::function<FunctionContext()> m_context;
    std::optional<FunctionName> m_function;
    QTabWidget *m_tabs = nullptr;
    MetricsPanel *m_metrics = nullptr;
    TimelinePanel *m_timeline = nullptr;
    RunsPanel *m_runs = nullptr;
    CostPanel *m_cost = nullptr;
};

} // namespace lambdesk
