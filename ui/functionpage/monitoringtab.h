// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "functioncontext.h"

#include <model/runner/run.h>

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QSplitter;
class QTableView;

namespace lambdesk
{

class RunDetails;
class RunService;
class RunsModel;

/// The Monitoring tab: the recent runs, and below them the chosen one.
class MonitoringTab final : public QWidget
{
    Q_OBJECT
public:
    /// `context` says what the explanation of a run may mention, asked when a run is shown.
    MonitoringTab(RunService &runs, std::function<FunctionContext()> context, QWidget *parent = nullptr);

    void setFunction(const FunctionName &name);

Q_SIGNALS:
    /// `version` is the one that ran: `$LATEST` or a number.
    void runAgainRequested(const QByteArray &event, const QString &eventName, const QString &version);
    void logsRequested(const QString &requestId, const QString &reason);
    /// All streams of the function.
    void logStreamsRequested();
    void placeRequested(const lambdesk::FailurePlace &place, const QString &message);

private:
    void setupTable();
    void load();
    void take(const RunSummary &run);
    void showChosen();
    void showRecord(const RunRecord &run);
    void showEmptiness();

    RunService &m_runs;
    std::function<FunctionContext()> m_context;
    std::optional<FunctionName> m_function;
    QString m_shown; ///< request id
    RunsModel *m_model;
    QLabel *m_empty;
    QLabel *m_problem;
    QSplitter *m_splitter;
    QTableView *m_table;
    RunDetails *m_details;
};

} // namespace lambdesk
