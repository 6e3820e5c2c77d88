// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionlistmodel.h"

#include "relativetime.h"

#include <model/platform/runtime.h>
#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>

#include <QLocale>

#include <algorithm>

namespace lambdesk
{

FunctionListModel::FunctionListModel(std::function<QDateTime()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
}

void FunctionListModel::setFunctions(const QList<Function> &functions)
{
    beginResetModel();
    m_functions = functions;
    endResetModel();
}

void FunctionListModel::put(const Function &function)
{
    const int row = rowOf(function.configuration.name);
    if (row >= 0) {
        m_functions[row] = function;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int end = int(m_functions.size());
    beginInsertRows({}, end, end);
    m_functions.append(function);
    endInsertRows();
}

void FunctionListModel::remove(const FunctionName &name)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_functions.removeAt(row);
    endRemoveRows();
}

std::optional<FunctionName> FunctionListModel::nameAt(int row) const
{
    if (row < 0 || row >= m_functions.size())
        return {};
    return m_functions.at(row).configuration.name;
}

void FunctionListModel::refreshAges()
{
    if (!m_functions.isEmpty())
        Q_EMIT dataChanged(index(0, LastModified), index(int(m_functions.size()) - 1, LastModified),
                           {Qt::DisplayRole});
}

int FunctionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_functions.size());
}

int FunctionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FunctionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Function &function = m_functions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(function, index.column());
    case SortRole:
        return sortKeyOf(function, index.column());
    case Qt::ForegroundRole:
        return index.column() == Name ? QVariant(Theme::current().link) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == LastModified)
            return QLocale().toString(function.lastModified.toLocalTime(), QLocale::LongFormat);
        return index.column() == Description ? QVariant(function.configuration.description.value())
                                             : QVariant();
    default:
        return {};
    }
}

QString FunctionListModel::textOf(const Function &function, int column) const
{
    const FunctionConfiguration &configuration = function.configuration;
    switch (column) {
    case Name:
        return configuration.name.value();
    case Description:
        return configuration.description.value();
    case Runtime:
        return runtimeLabel(configuration.runtime);
    case CodeSize:
        return sizeText(function.code.bytes);
    case Memory:
        return tr("%1 MB").arg(configuration.memory.megabytes());
    case Timeout:
        return tr("%1 sec").arg(configuration.timeout.seconds());
    case LastModified:
        return relativeTime(function.lastModified, m_now());
    default:
        return {};
    }
}

QVariant FunctionListModel::sortKeyOf(const Function &function, int column) const
{
    switch (column) {
    case CodeSize:
        return function.code.bytes;
    case Memory:
        return function.configuration.memory.megabytes();
    case Timeout:
        return function.configuration.timeout.seconds();
    case LastModified:
        return function.lastModified;
    default:
        return textOf(function, column);
    }
}

QVariant FunctionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Function name");
    case Description:
        return tr("Description");
    case Runtime:
        return tr("Runtime");
    case CodeSize:
        return tr("Code size");
    case Memory:
        return tr("Memory");
    case Timeout:
        return tr("Timeout");
    case LastModified:
        return tr("Last modified");
    default:
        return {};
    }
}

int FunctionListModel::rowOf(const FunctionName &name) const
{
    const auto found = std::find_if(m_functions.cbegin(), m_functions.cend(),
                                    [&name](const Function &f) { return f.configuration.name == name; });
    return found == m_functions.cend() ? -1 : int(found - m_functions.cbegin());
}

} // namespace lambdesk
