// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace lambdesk
{

/// The functions of the workspace, one a row.
class FunctionListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Description, Runtime, CodeSize, Memory, Timeout, LastModified, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    /// `now` tells the time that ages are counted from.
    explicit FunctionListModel(std::function<QDateTime()> now, QObject *parent = nullptr);

    void setFunctions(const QList<Function> &functions);
    /// Adds the function, or replaces the one of that name.
    void put(const Function &function);
    void remove(const FunctionName &name);
    std::optional<FunctionName> nameAt(int row) const;
    /// The ages have changed because time went by.
    void refreshAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const Function &function, int column) const;
    QVariant sortKeyOf(const Function &function, int column) const;
    int rowOf(const FunctionName &name) const;

    std::function<QDateTime()> m_now;
    QList<Function> m_functions;
};

} // namespace lambdesk
