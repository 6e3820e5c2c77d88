// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <ui/widgets/keyedrows.h>

#include <functional>
#include <optional>

namespace lambdesk
{

inline const FunctionName &nameOf(const Function &function)
{
    return function.configuration.name;
}

using FunctionRows = KeyedRows<Function, &nameOf>;

/// The functions of the workspace, one a row.
class FunctionListModel final : public FunctionRows
{
    Q_OBJECT
public:
    enum Column { Name, Description, Runtime, CodeSize, Memory, Timeout, LastModified, ColumnCount };
    /// By FilterRole a filter finds what is shown, and what would be shown in English.
    enum Role { SortRole = Qt::UserRole, FilterRole };

    /// `now` tells the time that ages are counted from.
    explicit FunctionListModel(std::function<QDateTime()> now, QObject *parent = nullptr);

    void setFunctions(const QList<Function> &functions);
    std::optional<FunctionName> nameAt(int row) const;
    /// The ages have changed because time went by.
    void refreshAges();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString titleOf(int column) const override;

private:
    QString textOf(const Function &function, int column) const;
    QVariant sortKeyOf(const Function &function, int column) const;

    std::function<QDateTime()> m_now;
};

} // namespace lambdesk
