// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logevent.h>
#include <ui/widgets/keyedrows.h>

namespace lambdesk
{

using LogStreamRows = KeyedRows<LogStream, &LogStream::id>;

/// The streams of a log group, one a row.
class LogStreamsModel final : public LogStreamRows
{
    Q_OBJECT
public:
    enum Column { Name, LastEvent, StoredBytes, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using LogStreamRows::LogStreamRows;

    /// The ages have changed because time went by.
    void refreshAges();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString titleOf(int column) const override;
};

} // namespace lambdesk
