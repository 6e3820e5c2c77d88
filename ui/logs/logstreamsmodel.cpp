// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstreamsmodel.h"

#include "agetext.h"

#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>

namespace lambdesk
{

void LogStreamsModel::refreshAges()
{
    refreshColumn(LastEvent);
}

int LogStreamsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogStreamsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogStream &stream = items().at(index.row());
    const bool sorting = role == SortRole;
    if (role == Qt::ForegroundRole && index.column() == Name)
        return Theme::current().link;
    if (role == Qt::ToolTipRole && index.column() == Name)
        return stream.name; // its column may be too narrow for it
    if (role == Qt::ToolTipRole && index.column() == LastEvent)
        return exactTime(stream.lastEvent);
    if (role != Qt::DisplayRole && !sorting)
        return {};
    switch (index.column()) {
    case Name:
        return stream.name;
    case StoredBytes:
        return sorting ? QVariant(stream.storedBytes) : QVariant(sizeText(stream.storedBytes));
    case LastEvent:
        return sorting ? QVariant(stream.lastEvent.value_or(0)) : QVariant(ageText(stream.lastEvent));
    default:
        return {};
    }
}

QString LogStreamsModel::titleOf(int column) const
{
    switch (column) {
    case Name:
        return tr("Log stream");
    case StoredBytes:
        return tr("Stored bytes");
    case LastEvent:
        return tr("Last event time");
    default:
        return {};
    }
}

} // namespace lambdesk
