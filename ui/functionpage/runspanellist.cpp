// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which runs the panel lists: the recent ones, or those of a time.
#include "rundetails.h"
#include "runsmodel.h"
#include "runspanel.h"

#include <model/core/async.h>
#include <model/metrics/metricservice.h>
#include <model/runner/runservice.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/latefocus.h>
#include <ui/widgets/timetext.h>

#include <QDateTime>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

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
            span.version,
            false};
}

QString periodInWords(const TimeRange &period)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(period.from);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(period.to);
    const bool today = from.date() == QDate::currentDate();
    const QStringView format = today ? u"HH:mm" : minuteFormat;
    return RunsPanel::tr("%1 to %2")
        .arg(from.toString(format), to.toString(from.date() == to.date() ? QStringView(u"HH:mm") : format));
}

} // namespace

void RunsPanel::showAll()
{
    m_wanted.reset();
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
    m_isLoading = false;
    m_shown.clear();
    m_details->hide();
    m_problem->hide();
    m_hint->hide();
    m_model->clear();
    loadPeriod();
}

void RunsPanel::showRun(const RunSpan &run)
{
    m_wanted = run;
    if (!m_isLoading)
        lookForWanted();
}

/// Once it is in the list.
void RunsPanel::chooseWanted()
{
    const int row = m_wanted ? m_model->rowOf(m_wanted->requestId) : -1;
    if (row < 0)
        return;
    m_wanted.reset();
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

/// What isn't in the list is shown among the runs of its minute.
void RunsPanel::lookForWanted()
{
    chooseWanted();
    if (!m_wanted)
        return;
    constexpr qint64 minute = 60'000;
    const MetricTime from = m_wanted->start - m_wanted->start % minute;
    showPeriod({from, from + minute});
}

void RunsPanel::load()
{
    m_isLoading = true;
    whenReady(m_runs.recent(*m_function, shownRuns), this,
              [this, name = *m_function](const Result<QList<RunSummary>> &runs) {
                  if (m_function != name || m_period)
                      return;
                  m_isLoading = false;
                  if (runs)
                      return takeRecent(*runs);
                  showProblem(runs.error());
                  // The figures of a run that is looked for are kept elsewhere, and may be there.
                  lookForWanted();
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
    lookForWanted();
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
    if (mayTakeKeyboard(*m_table))
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

} // namespace lambdesk
