// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logevent.h>

#include <QAbstractTableModel>

#include <optional>

namespace lambdesk
{

/// The log groups, one a row.
class LogGroupsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Retention, StoredBytes, LastEvent, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows of groups that stay, and so what is selected.
    void setGroups(const QList<LogGroup> &groups);
    /// Something was written at that time.
    void noteEvent(const QString &group, LogTime time);
    std::optional<LogGroup> groupAt(int row) const;
    /// The ages have changed because time went by.
    void refreshAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int rowOf(const QString &name) const;

    QList<LogGroup> m_groups;
};

/// `Never expire`, `1 day`, `30 days`.
QString retentionText(std::optional<int> days);

} // namespace lambdesk
