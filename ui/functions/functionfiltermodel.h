// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace lambdesk
{

/// Functions whose name, description or runtime contains the text, in the order of a column's values.
class FunctionFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FunctionFilterModel(QObject *parent = nullptr);
    void setFilterText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
};

} // namespace lambdesk
