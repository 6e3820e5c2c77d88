// SPDX-License-Identifier: GPL-3.0-or-later
#include "runspanel.h"

#include "rundetails.h"
#include "runsmodel.h"

#include <model/core/async.h>
#include <model/metrics/metricservice.h>
#include <model/runner/runservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>

#include <QDateTime>
#include <QHBoxLayout>
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

RunOutcome outcomeOf(SpanOutcome outcome)
{
    switch (outcome) {
    case SpanOutcome::Running:
        return RunOutcome::Running;
    case SpanOutcome::Succeeded:
        return RunOutcome::Succeeded;
    case SpanOutcome::Failed:
    case SpanOutcome::TimedOut:
        return RunOutcome::Failed;
    case SpanOutcome::Throttled:
    case SpanOutcome::Stopped:
        break;
    }
    return RunOutcome::Stopped;
}

/// What is known of a run that is only kept in figures.
RunSummary summaryOf(const RunSpan &span)
{
    return {span.requestId,
            span.function,
            {},
            QDateTime::fromMSecsSinceEpoch(span.start).toUTC(),
            outcomeOf(span.outcome),
            span.coldStart,
            span.durationMs,
            span.initMs,
            span.billedMs,
            span.memoryMb,
            span.maxMemoryMb,
            span.version};
}

QString periodInWords(const TimeRange &period)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(period.from);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(period.to);
    const bool today = from.date() == QDate::currentDate();
    const QString format = today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s;
    return RunsPanel::tr("%1 to %2")
        .arg(from.toString(format), to.toString(from.date() == to.date() ? u"HH:mm"_s : format));
}

} // namespace

RunsPanel::RunsPanel(RunService &runs, MetricService &metrics, std::function<FunctionContext()> context,
                     QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_metrics(metrics)
    , m_context(std::move(context))
    , m_model(new RunsModel(shownRuns, this))
    , m_periodLine(makePeriodLine())
    , m_empty(new QLabel(
          tr("This function has not run yet. Press Test to run it; every run is listed here with its event, "
             "result and log."),
          this))
    , m_problem(new QLabel(this))
    , m_hint(new QLabel(this))
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceMedium, theme.spaceMedium, theme.spaceSmall);
    column->addWidget(m_periodLine);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    column->addWidget(m_empty, 1);
    column->addWidget(m_splitter, 1);

    connect(m_details, &RunDetails::runAgainRequested, this, &RunsPanel::runAgainRequested);
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPanel::showChosen);
}

QWidget *RunsPanel::makePeriodLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_periodText = new QLabel(line);
    m_periodText->setObjectName(u"runsPeriod"_s);
    auto *all = new LinkButton(tr("Show all recent runs"), line);
    all->setObjectName(u"showAllRunsButton"_s);
    connect(all, &QPushButton::clicked, this, &RunsPanel::showAll);
    row->addWidget(m_periodText);
    row->addWidget(all);
    row->addStretch(1);
    line->hide();
    return line;
}

void RunsPanel::setFunction(const FunctionName &name)
{
    m_function = name;
    m_wanted.clear();
    showAll();
}

void RunsPanel::showAll()
{
    m_period.reset();
    m_shown.clear();
    m_details->hide();
    m_problem->hide();
    m_hint->hide();
    m_periodLine->hide();
    m_model->clear();
    load();
}

void RunsPanel::showPeriod(const TimeRange &period)
{
    m_period = period;
    m_shown.clear();
    m_details->hide();
    m_problem->hide();
    m_hint->hide();
    m_model->clear();
    loadPeriod();
}

void RunsPanel::showRun(const RunSpan &run)
{
    m_wanted = run.requestId;
    chooseWanted();
    if (m_wanted.isEmpty())
        return;
    constexpr qint64 minute = 60'000;
    const MetricTime from = run.start - run.start % minute;
    showPeriod({from, from + minute});
}

/// Once it is in the list.
void RunsPanel::chooseWanted()
{
    const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void RunsPanel::load()
{
    whenReady(m_runs.recent(*m_function, shownRuns), this,
              [this, name = *m_function](const Result<QList<RunSummary>> &runs) {
                  if (m_function != name || m_period)
                      return;
                  if (runs)
                      takeRecent(*runs);
                  else
                      showProblem(runs.error());
              });
    showEmptiness();
}

void RunsPanel::takeRecent(const QList<RunSummary> &runs)
{
    // Runs that started since the question was asked are newer than the answer.
    QList<RunSummary> newer;
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        newer.append(m_model->run(row));
    m_model->setRuns(runs);
    for (const RunSummary &run : std::as_const(newer))
        m_model->put(run);
    showEmptiness();
    chooseWanted();
}

void RunsPanel::loadPeriod()
{
    m_periodText->setText(tr("Runs that began %1").arg(periodInWords(*m_period)));
    m_periodLine->show();
    whenReady(m_metrics.spans({m_function, m_period->from, m_period->to}), this,
              [this, name = *m_function, asked = *m_period](const Result<QList<RunSpan>> &spans) {
                  if (m_function != name || m_period != asked)
                      return;
                  if (spans)
                      takePeriod(*spans);
                  else
                      showProblem(spans.error());
              });
    showEmptiness();
}

void RunsPanel::takePeriod(const QList<RunSpan> &spans)
{
    QList<RunSummary> runs;
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        if (!span->requestId.isEmpty() && m_period->contains(span->start))
            runs.append(summaryOf(*span));
    }
    const QString words = periodInWords(*m_period);
    m_periodText->setText(
        runs.size() > shownRuns
            ? tr("The newest %1 of %2 runs that began %3").arg(shownRuns).arg(runs.size()).arg(words)
            : tr("Runs that began %1: %2").arg(words).arg(runs.size()));
    m_model->setRuns(runs);
    showEmptiness();
    m_table->setFocus(); // whoever asked for that time goes on there
    chooseWanted();
}

void RunsPanel::showProblem(const Error &error)
{
    m_problem->setText(error.message);
    m_problem->show();
}

void RunsPanel::take(const RunSummary &run)
{
    if (!m_function || run.function != *m_function)
        return;
    if (m_period && !m_period->contains(run.startedAt.toMSecsSinceEpoch()))
        return;
    m_model->put(run);
    showEmptiness();
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
