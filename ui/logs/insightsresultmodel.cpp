// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsresultmodel.h"

#include <ui/style/theme.h>

namespace lambdesk
{

namespace
{

/// A cell is one line, and no longer than anybody reads there.
constexpr qsizetype longestShown = 2000;

QString shown(const QString &value)
{
    QString text = value.left(longestShown);
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    return text;
}

} // namespace

void InsightsResultModel::setResult(const InsightsResult &result)
{
    beginResetModel();
    m_result = result;
    endResetModel();
}

int InsightsResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.rows.size());
}

int InsightsResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.columns.size());
}

QVariant InsightsResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &value = m_result.rows[index.row()].values[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(value);
    case Qt::ForegroundRole:
        return isLink(index) ? QVariant(Theme::current().link) : QVariant();
    case Qt::FontRole:
        return Theme::current().codeFont;
    case Qt::ToolTipRole:
        return isLink(index) ? tr("Go to the event") : QVariant();
    default:
        return {};
    }
}

bool InsightsResultModel::isLink(const QModelIndex &index) const
{
    if (!index.isValid() || !m_result.rows[index.row()].event)
        return false;
    const QString &name = m_result.columns[index.column()];
    return name == u"@logStream" || name == u"@timestamp" || name == u"@ptr";
}

QVariant InsightsResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_result.columns.value(section)) : QVariant(section + 1);
}

} // namespace lambdesk
