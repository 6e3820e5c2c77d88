// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logevent.h>

#include <QAbstractTableModel>

#include <optional>

namespace lambdesk
{

/// The streams of a log group, one a row.
class LogStreamsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, LastEvent, StoredBytes, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows of streams that stay, and so what is selected.
    void setStreams(const QList<LogStream> &streams);
    /// Adds the stream, or replaces the one of that id.
    void put(const LogStream &stream);
    void clear();
    std::optional<LogStream> streamAt(int row) const;
    /// The ages have changed because time went by.
    void refreshAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int rowOf(LogStreamId id) const;

    QList<LogStream> m_streams;
};

} // namespace lambdesk
