// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoringtab.h"

#include "rundetails.h"
#include "runsmodel.h"

#include <model/core/async.h>
#include <model/runner/runservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

/// As many as are kept of a function.
constexpr int shownRuns = 200;

} // namespace

MonitoringTab::MonitoringTab(RunService &runs, std::function<FunctionContext()> context, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_context(std::move(context))
    , m_model(new RunsModel(shownRuns, this))
    , m_empty(new QLabel(
          tr("This function has not run yet. Press Test to run it; every run is listed here with its event, "
             "result and log."),
          this))
    , m_problem(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(this))
    , m_details(new RunDetails(this))
{
    const Theme &theme = Theme::current();
    m_empty->setObjectName(u"noRuns"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_problem->setProperty("severity", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setupTable();
    m_details->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto *logs = new LinkButton(tr("View logs in CloudWatch"), this);
    logs->setObjectName(u"viewLogs"_s);
    connect(logs, &QPushButton::clicked, this, &MonitoringTab::logStreamsRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceMedium, theme.spaceMedium, theme.spaceSmall);
    column->addWidget(logs, 0, Qt::AlignRight);
    column->addWidget(m_problem);
    column->addWidget(m_empty, 1);
    column->addWidget(m_splitter, 1);

    connect(m_details, &RunDetails::runAgainRequested, this, &MonitoringTab::runAgainRequested);
    connect(m_details, &RunDetails::logsRequested, this, &MonitoringTab::logsRequested);
    connect(m_details, &RunDetails::placeRequested, this, &MonitoringTab::placeRequested);
    connect(&m_runs, &RunService::runStarted, this, &MonitoringTab::take);
    connect(&m_runs, &RunService::runFinished, this, [this](const RunRecord &run) {
        take(run.summary);
        if (run.summary.requestId == m_shown)
            showRecord(run);
    });
    showEmptiness();
}

void MonitoringTab::setupTable()
{
    m_table->setObjectName(u"runsTable"_s);
    m_table->setAccessibleName(tr("Recent runs"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(110);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(RunsModel::TimeColumn, 160);
    header->resizeSection(RunsModel::EventColumn, 180);
    header->resizeSection(RunsModel::VersionColumn, 90);
    header->resizeSection(RunsModel::OutcomeColumn, 120);
    header->resizeSection(RunsModel::MemoryColumn, 130);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MonitoringTab::showChosen);
}

void MonitoringTab::setFunction(const FunctionName &name)
{
    m_function = name;
    m_shown.clear();
    m_details->hide();
    m_problem->hide();
    m_model->clear();
    load();
}

void MonitoringTab::load()
{
    whenReady(m_runs.recent(*m_function, shownRuns), this,
              [this, name = *m_function](const Result<QList<RunSummary>> &runs) {
                  if (m_function != name)
                      return;
                  if (!runs) {
                      m_problem->setText(runs.error().message);
                      m_problem->show();
                      return;
                  }
                  // Runs that started since the question was asked are newer than the answer.
                  QList<RunSummary> newer;
                  for (int row = m_model->rowCount() - 1; row >= 0; --row)
                      newer.append(m_model->run(row));
                  m_model->setRuns(*runs);
                  for (const RunSummary &run : std::as_const(newer))
                      m_model->put(run);
                  showEmptiness();
              });
    showEmptiness();
}

void MonitoringTab::take(const RunSummary &run)
{
    if (!m_function || run.function != *m_function)
        return;
    m_model->put(run);
    showEmptiness();
}

void MonitoringTab::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_shown.clear();
        m_details->hide();
        return;
    }
    m_shown = rows.first().data(RunsModel::RequestIdRole).toString();
    // One that still runs is shown when it has ended.
    if (m_model->run(rows.first().row()).outcome == RunOutcome::Running) {
        m_details->hide();
        return;
    }
    whenReady(m_runs.record(m_shown), this, [this, requestId = m_shown](const Result<RunRecord> &run) {
        if (requestId != m_shown)
            return;
        m_problem->setVisible(!run);
        if (run)
            showRecord(*run);
        else
            m_problem->setText(run.error().message);
    });
}

void MonitoringTab::showRecord(const RunRecord &run)
{
    m_problem->hide();
    m_details->showRun(run, m_context());
    m_details->show();
}

void MonitoringTab::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_splitter->setVisible(!empty);
}

} // namespace lambdesk
