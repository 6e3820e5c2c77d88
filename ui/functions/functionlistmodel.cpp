// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionlistmodel.h"

#include "relativetime.h"

#include <model/platform/runtime.h>
#include <ui/languages/datatext.h>
#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>
#include <ui/widgets/timetext.h>

namespace lambdesk
{

FunctionListModel::FunctionListModel(std::function<QDateTime()> now, QObject *parent)
    : FunctionRows(parent)
    , m_now(std::move(now))
{
}

void FunctionListModel::setFunctions(const QList<Function> &functions)
{
    setItems(functions);
}

std::optional<FunctionName> FunctionListModel::nameAt(int row) const
{
    const auto function = itemAt(row);
    return function ? std::optional(nameOf(*function)) : std::nullopt;
}

void FunctionListModel::refreshAges()
{
    refreshColumn(LastModified);
}

int FunctionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FunctionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Function &function = items().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(function, index.column());
    case SortRole:
        return sortKeyOf(function, index.column());
    case FilterRole:
        return index.column() == Runtime
                   ? textOf(function, Runtime) + u'\n' + runtimeLabel(function.configuration.runtime)
                   : textOf(function, index.column());
    case Qt::ForegroundRole:
        return index.column() == Name ? QVariant(Theme::current().link) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == LastModified)
            return longTimeText(function.lastModified);
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
        return translated(DataText::Runtime, runtimeLabel(configuration.runtime));
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

QString FunctionListModel::titleOf(int column) const
{
    switch (column) {
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

} // namespace lambdesk
