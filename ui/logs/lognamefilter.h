// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace lambdesk
{

/// Rows whose name, in the first column, contains the text or begins with it; in the order of a column's
/// SortRole.
class LogNameFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Where { Anywhere, AtBegin };

    LogNameFilter(int sortRole, Where where, QObject *parent);
    void setFilterText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Where m_where;
    QString m_text;
};

} // namespace lambdesk
