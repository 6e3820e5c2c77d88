// SPDX-License-Identifier: GPL-3.0-or-later
#include "runsmodel.h"

#include "runtext.h"

#include <model/core/numbertext.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/timetext.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

QVariant markOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return {};
    case RunOutcome::Succeeded:
        return icon(IconName::Check, &Theme::success);
    case RunOutcome::Failed:
        return icon(IconName::Warning, &Theme::error);
    case RunOutcome::Stopped:
        return icon(IconName::Stop, &Theme::mutedText);
    case RunOutcome::CutShort:
        return icon(IconName::Stop, &Theme::error);
    }
    return {};
}

QVariant tipOf(const RunSummary &run, int column)
{
    if (column == RunsModel::TimeColumn)
        return RunsModel::tr("Request ID %1").arg(run.requestId);
    if (column == RunsModel::EventColumn)
        return eventTip(run);
    if (column == RunsModel::OutcomeColumn && run.outcome == RunOutcome::CutShort)
        return cutShortText();
    return {};
}

} // namespace

RunsModel::RunsModel(int limit, QObject *parent)
    : TitledTable(parent)
    , m_limit(limit)
{
}

void RunsModel::setRuns(const QList<RunSummary> &runs)
{
    beginResetModel();
    m_runs = runs.mid(0, m_limit);
    endResetModel();
}

void RunsModel::put(const RunSummary &run)
{
    if (const int row = rowOf(run.requestId); row >= 0) {
        m_runs[row] = run;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_runs.prepend(run);
    endInsertRows();
    if (m_runs.size() > m_limit) {
        beginRemoveRows({}, m_limit, int(m_runs.size()) - 1);
        m_runs.erase(m_runs.begin() + m_limit, m_runs.end());
        endRemoveRows();
    }
}

void RunsModel::clear()
{
    setRuns({});
}

int RunsModel::rowOf(const QString &requestId) const
{
    const auto found = std::find_if(m_runs.cbegin(), m_runs.cend(),
                                    [&](const RunSummary &run) { return run.requestId == requestId; });
    return found == m_runs.cend() ? -1 : int(found - m_runs.cbegin());
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunSummary &run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(run, index.column());
    case Qt::DecorationRole:
        return index.column() == OutcomeColumn ? markOf(run.outcome) : QVariant();
    case Qt::ToolTipRole:
        return tipOf(run, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case RequestIdRole:
        return run.requestId;
    default:
        return {};
    }
}

QString RunsModel::titleOf(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case VersionColumn:
        return tr("Version");
    case OutcomeColumn:
        return tr("Outcome");
    case DurationColumn:
        return tr("Duration");
    case BilledColumn:
        return tr("Billed");
    case MemoryColumn:
        return tr("Memory");
    default:
        return tr("Start");
    }
}

bool RunsModel::isRightAligned(int column) const
{
    return column == DurationColumn || column == BilledColumn || column == MemoryColumn;
}

QString RunsModel::textOf(const RunSummary &run, int column)
{
    const bool measured = isMeasured(run.outcome);
    switch (column) {
    case TimeColumn:
        return timeText(run.startedAt);
    case EventColumn:
        return eventText(run);
    case VersionColumn:
        return run.version;
    case OutcomeColumn:
        return outcomeText(run.outcome);
    case DurationColumn:
        return measured ? durationText(run.durationMs) : QString();
    case BilledColumn:
        return measured ? tr("%1 ms").arg(run.billedMs) : QString();
    case MemoryColumn:
        return measured ? tr("%1 of %2 MB").arg(numberText(run.maxMemoryMb), numberText(run.memoryMb))
                        : QString();
    default:
        return run.coldStart ? tr("Cold") : tr("Warm");
    }
}

} // namespace lambdesk
