// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logevent.h>
#include <ui/widgets/keyedrows.h>

#include <optional>

namespace lambdesk
{

using LogGroupRows = KeyedRows<LogGroup, &LogGroup::name>;

/// The log groups, one a row.
class LogGroupsModel final : public LogGroupRows
{
    Q_OBJECT
public:
    enum Column { Name, Retention, StoredBytes, LastEvent, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using LogGroupRows::LogGroupRows;

    /// Something was written at that time.
    void noteEvent(const QString &group, LogTime time);
    /// The ages have changed because time went by.
    void refreshAges();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString titleOf(int column) const override;
};

/// `Never expire`, `1 day`, `30 days`.
QString retentionText(std::optional<int> days);

} // namespace lambdesk
