// SPDX-License-Identifier: GPL-3.0-or-later
#include "loggroupsmodel.h"

#include "agetext.h"

#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>

#include <limits>

namespace lambdesk
{

QString retentionText(std::optional<int> days)
{
    if (!days)
        return LogGroupsModel::tr("Never expire");
    return LogGroupsModel::tr("%n day(s)", nullptr, *days);
}

void LogGroupsModel::noteEvent(const QString &group, LogTime time)
{
    auto known = itemAt(rowOf(group));
    if (!known || known->lastEvent.value_or(0) >= time)
        return;
    known->lastEvent = time;
    put(*known);
}

void LogGroupsModel::refreshAges()
{
    refreshColumn(LastEvent);
}

int LogGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogGroup &group = items().at(index.row());
    const bool sorting = role == SortRole;
    if (role == Qt::ForegroundRole && index.column() == Name)
        return Theme::current().link;
    if (role == Qt::ToolTipRole && index.column() == Name)
        return group.name; // its column may be too narrow for it
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

QString LogGroupsModel::titleOf(int column) const
{
    switch (column) {
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

} // namespace lambdesk
