// SPDX-License-Identifier: GPL-3.0-or-later
#include "loggroupsmodel.h"

#include "agetext.h"

#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>

#include <algorithm>
#include <limits>

namespace lambdesk
{

QString retentionText(std::optional<int> days)
{
    if (!days)
        return LogGroupsModel::tr("Never expire");
    return *days == 1 ? LogGroupsModel::tr("1 day") : LogGroupsModel::tr("%1 days").arg(*days);
}

void LogGroupsModel::setGroups(const QList<LogGroup> &groups)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::any_of(groups.cbegin(), groups.cend(), [&](const LogGroup &group) {
            return group.name == m_groups.at(row).name;
        });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_groups.removeAt(row);
        endRemoveRows();
    }
    for (const LogGroup &group : groups) {
        const int row = rowOf(group.name);
        if (row < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            m_groups.append(group);
            endInsertRows();
        } else if (m_groups.at(row) != group) {
            m_groups[row] = group;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void LogGroupsModel::noteEvent(const QString &group, LogTime time)
{
    const int row = rowOf(group);
    if (row < 0 || m_groups.at(row).lastEvent.value_or(0) >= time)
        return;
    m_groups[row].lastEvent = time;
    Q_EMIT dataChanged(index(row, LastEvent), index(row, LastEvent));
}

std::optional<LogGroup> LogGroupsModel::groupAt(int row) const
{
    return row < 0 || row >= m_groups.size() ? std::nullopt : std::make_optional(m_groups.at(row));
}

void LogGroupsModel::refreshAges()
{
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, LastEvent), index(rowCount() - 1, LastEvent), {Qt::DisplayRole});
}

int LogGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int LogGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogGroup &group = m_groups.at(index.row());
    const bool sorting = role == SortRole;
    if (role == Qt::ForegroundRole && index.column() == Name)
        return Theme::current().link;
    if (role == Qt::ToolTipRole && index.column() == LastEvent)
        return exactTime(group.lastEvent);
    if (role != Qt::DisplayRole && !sorting)
        return {};
    switch (index.column()) {
    case Name:
        return group.name;
    case Retention:
        return sorting ? QVariant(group.retentionDays.value_or(std::numeric_limits<int>::max()))
                       : QVariant(retentionText(group.retentionDays));
    case StoredBytes:
        return sorting ? QVariant(group.storedBytes) : QVariant(sizeText(group.storedBytes));
    case LastEvent:
        return sorting ? QVariant(group.lastEvent.value_or(0)) : QVariant(ageText(group.lastEvent));
    default:
        return {};
    }
}

QVariant LogGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Log group");
    case Retention:
        return tr("Retention");
    case StoredBytes:
        return tr("Stored bytes");
    case LastEvent:
        return tr("Last event");
    default:
        return {};
    }
}

int LogGroupsModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [&name](const LogGroup &group) { return group.name == name; });
    return found == m_groups.cend() ? -1 : int(found - m_groups.cbegin());
}

} // namespace lambdesk
