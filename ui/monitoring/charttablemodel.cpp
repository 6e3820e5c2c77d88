// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"

#include <algorithm>

namespace lambdesk
{

void ChartTableModel::setData(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    m_rows.clear();
    for (int index = data.count() - 1; index >= 0; --index) {
        const bool has = std::any_of(data.lines.cbegin(), data.lines.cend(), [index](const ChartLine &line) {
            return line.values.value(index).has_value();
        });
        if (has)
            m_rows.append(index);
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.lines.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const int period = m_rows.at(index.row());
    if (index.column() == 0)
        return periodText(m_data, period);
    const ChartLine &line = m_data.lines.at(index.column() - 1);
    const auto value = line.values.value(period);
    return value ? valueText(*value, line.unit) : QVariant();
}

QString ChartTableModel::titleOf(int column) const
{
    return column == 0 ? tr("Time") : m_data.lines.at(column - 1).name;
}

bool ChartTableModel::isRightAligned(int column) const
{
    return column > 0;
}

} // namespace lambdesk
