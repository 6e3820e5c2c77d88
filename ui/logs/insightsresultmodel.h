// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/insights/insightsrun.h>

#include <QAbstractTableModel>

namespace lambdesk
{

/// The result of a query, in its order.
class InsightsResultModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const InsightsResult &result);
    const InsightsResult &result() const { return m_result; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Whether a row is an event, so that one can go to it.
    bool isLink(const QModelIndex &index) const;

private:
    InsightsResult m_result;
};

} // namespace lambdesk
