// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsmodel.h"

#include <ui/style/theme.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/livecommands.h>

#include <algorithm>

namespace lambdesk
{

void ShortcutsModel::setCommands(const QList<LiveCommand> &commands)
{
    QList<Row> rows;
    for (const LiveCommand &command : commands) {
        const Row row{command.place.isEmpty() ? tr("The whole window") : command.place, command.text,
                      keyText(command.keys)};
        if (!row.keys.isEmpty() && !rows.contains(row))
            rows.append(row);
    }
    const QString first = tr("The whole window");
    std::stable_sort(rows.begin(), rows.end(), [&first](const Row &one, const Row &other) {
        if (one.place == first || other.place == first)
            return one.place == first && other.place != first;
        return QString::localeAwareCompare(one.place, other.place) < 0;
    });
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::FontRole && index.column() == Keys)
        return Theme::current().boldFont;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case Place:
        return row.place;
    case Name:
        return row.name;
    default:
        return row.keys;
    }
}

QString ShortcutsModel::titleOf(int column) const
{
    switch (column) {
    case Place:
        return tr("Where");
    case Name:
        return tr("What");
    default:
        return tr("Keys");
    }
}

} // namespace lambdesk
