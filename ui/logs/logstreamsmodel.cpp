// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstreamsmodel.h"

#include "agetext.h"

#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>

#include <algorithm>

namespace lambdesk
{

void LogStreamsModel::setStreams(const QList<LogStream> &streams)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::any_of(streams.cbegin(), streams.cend(), [&](const LogStream &stream) {
            return stream.id == m_streams.at(row).id;
        });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_streams.removeAt(row);
        endRemoveRows();
    }
    for (const LogStream &stream : streams)
        put(stream);
}

void LogStreamsModel::put(const LogStream &stream)
{
    const int row = rowOf(stream.id);
    if (row < 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_streams.append(stream);
        endInsertRows();
    } else if (m_streams.at(row) != stream) {
        m_streams[row] = stream;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void LogStreamsModel::clear()
{
    beginResetModel();
    m_streams.clear();
    endResetModel();
}

std::optional<LogStream> LogStreamsModel::streamAt(int row) const
{
    return row < 0 || row >= m_streams.size() ? std::nullopt : std::make_optional(m_streams.at(row));
}

void LogStreamsModel::refreshAges()
{
    if (!m_streams.isEmpty())
        Q_EMIT dataChanged(index(0, LastEvent), index(rowCount() - 1, LastEvent), {Qt::DisplayRole});
}

int LogStreamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_streams.size());
}

int LogStreamsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogStreamsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogStream &stream = m_streams.at(index.row());
    const bool sorting = role == SortRole;
    if (role == Qt::ForegroundRole && index.column() == Name)
        return Theme::current().link;
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

QVariant LogStreamsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

int LogStreamsModel::rowOf(LogStreamId id) const
{
    const auto found = std::find_if(m_streams.cbegin(), m_streams.cend(),
                                    [id](const LogStream &stream) { return stream.id == id; });
    return found == m_streams.cend() ? -1 : int(found - m_streams.cbegin());
}

} // namespace lambdesk
