// SPDX-License-Identifier: GPL-3.0-or-later
#include "runspanel.h"

#include "rundetails.h"
#include "runsmodel.h"
#include "runtext.h"

#include <model/core/async.h>
#include <model/runner/runservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/remembered.h>

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
constexpr double longestRunMs = 15 * 60 * 1000; ///< the platform's longest time-out
constexpr int airOfFigure = 24;                 ///< on both sides of it together
} // namespace

RunsPanel::RunsPanel(RunService &runs, MetricService &metrics, std::function<FunctionContext()> context,
                     QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_metrics(metrics)
    , m_context(std::move(context))
    , m_model(new RunsModel(shownRuns, this))
    , m_periodLine(makePeriodLine())
    , m_empty(new EmptyState(
          tr("This function has not run yet. Press Test to run it; every run is listed here with its event, "
             "result and log."),
          u"noRuns"_s, this))
    , m_problem(makePlainLabel(this))
    , m_hint(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new DataTable(tr("Recent runs"), this, DataTable::Rows::Dense))
    , m_details(new RunDetails(this))
{
    const Theme &theme = Theme::current();
    m_problem->setProperty("severity", u"error"_s);
    m_hint->setObjectName(u"runHint"_s);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_problem->hide();
    m_hint->hide();
    setupTable();
    m_details->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    rememberSizes(m_splitter, u"runs/rows"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceMedium, theme.spaceMedium, theme.spaceSmall);
    column->addWidget(m_periodLine);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    column->addWidget(m_empty, 1);
    column->addWidget(m_splitter, 1);

    connect(m_details, &RunDetails::runAgainRequested, this, &RunsPanel::runAgainRequested);
    connect(m_details, &RunDetails::logsRequested, this, &RunsPanel::logsRequested);
    connect(m_details, &RunDetails::placeRequested, this, &RunsPanel::placeRequested);
    connect(&m_runs, &RunService::runStarted, this, &RunsPanel::take);
    connect(&m_runs, &RunService::runFinished, this, [this](const RunRecord &run) {
        take(run.summary);
        if (run.summary.requestId == m_shown)
            showRecord(run);
    });
    showEmptiness();
}

void RunsPanel::setupTable()
{
    m_table->setObjectName(u"runsTable"_s);
    m_table->setModel(m_model);
    const Theme &theme = Theme::current();
    m_table->setMinimumHeight(theme.px(110));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    m_table->giveWidth(RunsModel::TimeColumn, theme.px(160));
    m_table->giveWidth(RunsModel::EventColumn, theme.px(140));
    m_table->giveWidth(RunsModel::VersionColumn, theme.px(90));
    m_table->giveWidth(RunsModel::OutcomeColumn, theme.px(120));
    const int longest = m_table->fontMetrics().horizontalAdvance(durationText(longestRunMs));
    for (const int column : {RunsModel::DurationColumn, RunsModel::BilledColumn})
        m_table->giveWidth(column, longest + theme.px(airOfFigure));
    m_table->giveWidth(RunsModel::MemoryColumn, theme.px(120));
    rememberColumns(header, u"runs/columns"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPanel::showChosen);
}

QWidget *RunsPanel::makePeriodLine()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    m_periodText = new QLabel(line);
    m_periodText->setObjectName(u"runsPeriod"_s);
    auto *all = new LinkButton(tr("Show all recent runs"), line);
    all->setObjectName(u"showAllRunsButton"_s);
    connect(all, &QPushButton::clicked, this, &RunsPanel::showAll);
    row->addWidget(m_periodText);
    row->addWidget(all);
    line->hide();
    return line;
}

void RunsPanel::setFunction(const FunctionName &name)
{
    m_function = name;
    showAll();
}

void RunsPanel::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_shown.clear();
        m_details->hide();
        return;
    }
    m_hint->hide();
    m_shown = rows.first().data(RunsModel::RequestIdRole).toString();
    // One that still runs is shown when it has ended.
    if (m_model->run(rows.first().row()).outcome == RunOutcome::Running) {
        m_details->hide();
        return;
    }
    whenReady(m_runs.record(m_shown), this, [this, requestId = m_shown](const Result<RunRecord> &run) {
        if (requestId != m_shown)
            return;
        if (run)
            return showRecord(*run);
        m_details->hide();
        if (run.error().kind != ErrorKind::NotFound)
            return showProblem(run.error());
        m_hint->setText(tr("Event, result and log are kept of the newest %1 runs of a function; of this one "
                           "there are only the figures above.")
                            .arg(shownRuns));
        m_hint->show();
    });
}

void RunsPanel::showRecord(const RunRecord &run)
{
    m_problem->hide();
    m_hint->hide();
    m_details->showRun(run, m_context());
    m_details->show();
}

void RunsPanel::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty && !m_period);
    m_splitter->setVisible(!empty);
}

} // namespace lambdesk
