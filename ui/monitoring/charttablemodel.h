// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <ui/widgets/titledtable.h>

namespace lambdesk
{

/// What a chart shows, as a table: a row a period that has values, the newest first; a column a line.
class ChartTableModel final : public TitledTable
{
    Q_OBJECT
public:
    using TitledTable::TitledTable;

    void setData(const ChartData &data);
    /// The period that a row shows.
    int periodOfRow(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString titleOf(int column) const override;
    bool isRightAligned(int column) const override;

private:
    ChartData m_data;
    QList<int> m_rows;
};

} // namespace lambdesk
