// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyedrows.h"

#include <model/logs/logevent.h>

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
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace lambdesk
