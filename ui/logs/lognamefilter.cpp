// SPDX-License-Identifier: GPL-3.0-or-later
#include "lognamefilter.h"

namespace lambdesk
{

LogNameFilter::LogNameFilter(int sortRole, Where where, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_where(where)
{
    setSortRole(sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void LogNameFilter::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool LogNameFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QString name = sourceModel()->index(sourceRow, 0, sourceParent).data().toString();
    return m_where == Where::AtBegin ? name.startsWith(m_text, Qt::CaseInsensitive)
                                     : name.contains(m_text, Qt::CaseInsensitive);
}

} // namespace lambdesk
