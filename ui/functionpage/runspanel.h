// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "functioncontext.h"

#include <model/core/result.h>
#include <model/metrics/runspan.h>
#include <model/runner/run.h>
#include <ui/monitoring/timerange.h>

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QSplitter;

namespace lambdesk
{

class DataTable;
class EmptyState;
class MetricService;
class RunDetails;
class RunService;
class RunsModel;

/// The recent runs of a function, or those of a time, and below them the chosen one.
class RunsPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `context` says what the explanation of a run may mention, asked when a run is shown.
    RunsPanel(RunService &runs, MetricService &metrics, std::function<FunctionContext()> context,
              QWidget *parent = nullptr);

    void setFunction(const FunctionName &name);
    /// Only those that began in that time, be they recent or not.
    void showPeriod(const TimeRange &period);
    void showAll();
    /// Chooses the run, be it recent or not.
    void showRun(const RunSpan &run);

Q_SIGNALS:
    /// `version` is the one that ran: `$LATEST` or a number.
    void runAgainRequested(const QByteArray &event, const QString &eventName, const QString &version);
    void logsRequested(const QString &requestId, const QString &reason);
    void placeRequested(const lambdesk::FailurePlace &place, const QString &message);

private:
    /// As many as are kept of a function.
    static constexpr int shownRuns = 200;

    void setupTable();
    QWidget *makePeriodLine();
    void load();
    void loadPeriod();
    void takeRecent(const QList<RunSummary> &runs);
    void takePeriod(const QList<RunSpan> &spans);
    void chooseWanted();
    void lookForWanted();
    void showProblem(const Error &error);
    void take(const RunSummary &run);
    void showChosen();
    void showRecord(const RunRecord &run);
    void showEmptiness();

    RunService &m_runs;
    MetricService &m_metrics;
    std::function<FunctionContext()> m_context;
    std::optional<FunctionName> m_function;
    std::optional<TimeRange> m_period;
    QString m_shown;                 ///< request id
    std::optional<RunSpan> m_wanted; ///< is to be chosen once it is listed
    bool m_isLoading = false;        ///< which ones are recent isn't known yet
    RunsModel *m_model;
    QLabel *m_periodText = nullptr;
    QWidget *m_periodLine; ///< after what is on it
    EmptyState *m_empty;
    QLabel *m_problem;
    QLabel *m_hint;
    QSplitter *m_splitter;
    DataTable *m_table;
    RunDetails *m_details;
};

} // namespace lambdesk
