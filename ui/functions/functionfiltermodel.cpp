// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionfiltermodel.h"

#include "functionlistmodel.h"

namespace lambdesk
{

FunctionFilterModel::FunctionFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FunctionListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void FunctionFilterModel::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

/// Names are of letters that need no rules of a language, whose tables take more than a megabyte of memory.
bool FunctionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != FunctionListModel::Name)
        return QSortFilterProxyModel::lessThan(left, right);
    return left.data(sortRole()).toString().compare(right.data(sortRole()).toString(), Qt::CaseInsensitive) <
           0;
}

bool FunctionFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    for (const int column :
         {FunctionListModel::Name, FunctionListModel::Description, FunctionListModel::Runtime}) {
        const QModelIndex index = sourceModel()->index(sourceRow, column, sourceParent);
        if (index.data(FunctionListModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace lambdesk
