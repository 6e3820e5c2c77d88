// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightschart.h"
#include "insightseditor.h"
#include "insightsfollower.h"
#include "insightsgroupchoice.h"
#include "insightspage.h"
#include "insightsresults.h"
#include "timerangefield.h"

#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/sizetext.h>
#include <ui/widgets/spinner.h>

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>

namespace lambdesk
{

void InsightsPage::run()
{
    if (m_follower->isRunning())
        return;
    if (m_editor->check())
        return;
    if (m_groups->chosen().isEmpty()) {
        showProblem(tr("Select at least one log group."));
        return;
    }
    const LogTime now = QDateTime::currentMSecsSinceEpoch();
    const TimeRangeField::Range range = m_range->range(now);
    const LogTime from = range.from.value_or(0);
    const LogTime to = range.to.value_or(now + 1); // what is written in this very millisecond counts
    if (from >= to) {
        showProblem(tr("The time range ends before it begins."));
        return;
    }
    showProblem({});
    m_results->setResult({});
    m_chart->setResult({});
    LogQueries::Request request;
    request.text = m_editor->query();
    request.range.groups = m_groups->chosen();
    request.range.from = from;
    request.range.to = to;
    showStart();
    m_follower->start(request);
}

void InsightsPage::showStart()
{
    m_ran = true;
    showRunning(true);
    m_status->setText(tr("Running…"));
    m_results->setHint(m_status->text());
}

void InsightsPage::showQuery(const LogQueries::State &state)
{
    m_results->setResult(state.result);
    m_chart->setResult(state.result);
    showRunning(!state.isOver());
    showState(state);
    if (state.isOver() && !m_chart->hasSeries())
        m_tabs->setCurrentWidget(m_results);
    showProblem(state.error ? state.error->message : QString());
    if (state.isOver() && state.result.rows.isEmpty())
        m_results->setHint(state.error
                               ? state.error->message
                               : tr("No results. Nothing in these log groups and this time fits the query."));
}

QString InsightsPage::stateText(const LogQueries::State &state)
{
    const QLocale locale;
    const QString matched = locale.toString(state.statistics.recordsMatched);
    const QString scanned = locale.toString(state.statistics.recordsScanned);
    const QString size = sizeText(state.statistics.bytesScanned);
    const QString seconds = locale.toString(double(state.elapsedMs) / 1000, 'f', 2);
    switch (state.status) {
    case LogQueries::Status::Scheduled:
        return tr("Waiting for other queries");
    case LogQueries::Status::Running:
        //: %4 is a size
        return tr("%1 %: %2 records matched, %3 records (%4) scanned in %5 s")
            .arg(QString::number(int(state.share * 100)), matched, scanned, size, seconds);
    case LogQueries::Status::Cancelled:
        //: %3 is a size
        return tr("Cancelled: %1 records matched, %2 records (%3) scanned in %4 s")
            .arg(matched, scanned, size, seconds);
    case LogQueries::Status::Complete:
    case LogQueries::Status::Failed:
        break;
    }
    //: %3 is a size
    return tr("%1 records matched, %2 records (%3) scanned in %4 s").arg(matched, scanned, size, seconds);
}

void InsightsPage::showState(const LogQueries::State &state)
{
    const QString text = stateText(state);
    m_status->setText(text);
    if (state.isOver())
        announce(m_status, text);
    m_tabs->setTabText(0, state.result.rows.isEmpty()
                              ? tr("Logs")
                              : tr("Logs (%1)").arg(QLocale().toString(state.result.rows.size())));
}

void InsightsPage::showRunning(bool running)
{
    // Of the two buttons, the one that can't be pressed any more hands its focus to the other: else it went
    // to what is next.
    const bool hadFocus = m_run->hasFocus() || m_cancel->hasFocus();
    if (running) {
        m_cancel->setEnabled(true);
        if (hadFocus)
            m_cancel->setFocus();
        m_run->setEnabled(false);
    } else {
        m_run->setEnabled(true);
        if (hadFocus)
            m_run->setFocus();
        m_cancel->setEnabled(false);
    }
    m_spinner->setVisible(running);
    m_export->setEnabled(!running && !m_results->result().rows.isEmpty());
}

void InsightsPage::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void InsightsPage::showHint()
{
    if (m_ran)
        return;
    m_results->setHint(
        m_groups->chosen().isEmpty()
            ? tr("Select one or more log groups, and press Run query.\nThe samples beside it are a "
                 "good beginning: double-click one.")
            : tr("Press Run query, or %1 in the query.").arg(keyText(Qt::CTRL | Qt::Key_Return)));
    showProblem({});
}

} // namespace lambdesk
