// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmodel.h"

#include <model/functions/functionvalues.h>
#include <ui/languages/datatext.h>
#include <ui/widgets/listtext.h>
#include <ui/widgets/sizetext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

ImportModel::ImportModel(QObject *parent)
    : TitledTable(parent)
{
}

void ImportModel::setItems(const QList<TransferItem> &items, const Quotas &quotas,
                           std::function<bool(const QString &name)> isTaken)
{
    beginResetModel();
    m_quotas = &quotas;
    m_isTaken = std::move(isTaken);
    m_rows.clear();
    for (const TransferItem &item : items)
        m_rows.append({item, item.isTaken || !item.problem.isEmpty() ? Decision::LeaveOut : Decision::Take});
    endResetModel();
    Q_EMIT decided();
}

void ImportModel::setRuntimes(const QList<lambdesk::Runtime> &runtimes)
{
    m_runtimes = runtimes;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Runtime), index(rowCount() - 1, Runtime));
    Q_EMIT decided();
}

void ImportModel::decide(const QList<int> &rows, Decision decision)
{
    NameCounts wanted = wantedNames();
    for (const int row : rows) {
        if (!isUsable(row))
            continue;
        m_rows[row].decision = decision;
        if (decision == Decision::Rename && newName(row).isEmpty())
            m_rows[row].newName = freeName(item(row).name.value(), wanted);
        ++wanted[wantedName(row)];
        tellOf(row);
    }
    Q_EMIT decided();
}

void ImportModel::setNewName(int row, const QString &name)
{
    m_rows[row].newName = name;
    tellOf(row);
    Q_EMIT decided();
}

void ImportModel::tellOf(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString ImportModel::wantedName(int row) const
{
    return decision(row) == Decision::Rename ? newName(row) : item(row).name.value();
}

ImportModel::NameCounts ImportModel::wantedNames() const
{
    NameCounts wanted;
    for (int row = 0; row < rowCount(); ++row) {
        if (decision(row) != Decision::LeaveOut)
            ++wanted[wantedName(row)];
    }
    return wanted;
}

/// The name with -imported and, where that is taken, a number, cut so that it stays a name.
QString ImportModel::freeName(const QString &name, const NameCounts &wanted) const
{
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? u"-imported"_s : u"-imported-%1"_s.arg(number);
        const QString offered = name.left(m_quotas->functionNameLength - suffix.size()) + suffix;
        if (!m_isTaken(offered) && !wanted.contains(offered))
            return offered;
    }
}

QString ImportModel::nameProblem(int row) const
{
    return nameProblem(row, wantedNames());
}

QString ImportModel::nameProblem(int row, const NameCounts &wanted) const
{
    if (decision(row) == Decision::LeaveOut)
        return {};
    const QString name = wantedName(row);
    if (decision(row) == Decision::Rename) {
        if (const auto checked = FunctionName::from(name, *m_quotas); !checked)
            return checked.error().message;
        if (m_isTaken(name))
            return tr("There is a function named %1 already.").arg(name);
    }
    return wanted.value(name) > 1 ? tr("Another function of the file is to be named %1, too.").arg(name)
                                  : QString();
}

QString ImportModel::notes(int row) const
{
    const TransferItem &item = m_rows.at(row).item;
    if (!item.problem.isEmpty())
        //: %1 is a sentence that says why
        return tr("It can't be imported. %1").arg(item.problem);
    QStringList notes;
    if (!mayRunHere(item.runtime)) {
        const auto *runtime = knownRuntime(item.runtime);
        const QString hint = runtime ? runtime->installHint : QString();
        notes << tr("%1 is not on this computer: the function comes in, and runs once it is.")
                     .arg(runtimeLabel(item.runtime));
        if (!hint.isEmpty())
            notes << translated(DataText::Runtime, hint);
    }
    if (!item.missingLayers.isEmpty())
        notes << tr("It comes without these layers, which are neither in the file nor here: %1")
                     .arg(listText(item.missingLayers));
    if (item.lacksValues)
        notes << tr("The values of its environment variables were left out of the file: fill them in after "
                    "the import.");
    if (item.isTaken && decision(row) == Decision::Take)
        notes << tr("Yours is deleted, with its versions, test events and runs.");
    return notes.join(u'\n');
}

std::optional<QList<ImportChoice>> ImportModel::choices() const
{
    QList<ImportChoice> choices;
    const NameCounts wanted = wantedNames();
    for (int row = 0; row < rowCount(); ++row) {
        if (decision(row) == Decision::LeaveOut)
            continue;
        if (!nameProblem(row, wanted).isEmpty())
            return std::nullopt;
        const bool isRenamed = decision(row) == Decision::Rename;
        const auto name =
            isRenamed ? FunctionName::from(newName(row), *m_quotas) : Result<FunctionName>(item(row).name);
        choices.append({item(row).name, *name, !isRenamed && item(row).isTaken});
    }
    return choices;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TransferItem &item = m_rows.at(index.row()).item;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return item.name.value();
    case Runtime:
        return item.problem.isEmpty() ? runtimeText(item.runtime) : u"–"_s;
    case Size:
        return item.problem.isEmpty() ? sizeText(item.bytes) : u"–"_s;
    case Parts:
        return item.problem.isEmpty() ? partsText(item) : u"–"_s;
    case Fate:
        return fateText(index.row());
    default:
        return {};
    }
}

const lambdesk::Runtime *ImportModel::knownRuntime(const QString &id) const
{
    const auto found = std::find_if(m_runtimes.cbegin(), m_runtimes.cend(),
                                    [&id](const auto &known) { return known.id == id; });
    return found == m_runtimes.cend() ? nullptr : &*found;
}

bool ImportModel::mayRunHere(const QString &id) const
{
    const auto *runtime = knownRuntime(id);
    return m_runtimes.isEmpty() || (runtime && runtime->available());
}

QString ImportModel::runtimeText(const QString &id) const
{
    const QString label = translated(DataText::Runtime, runtimeLabel(id));
    return mayRunHere(id) ? label : tr("%1 (not on this computer)").arg(label);
}

QString ImportModel::partsText(const TransferItem &item) const
{
    QStringList parts;
    if (item.versions > 0)
        parts << tr("%n version(s)", nullptr, item.versions);
    if (item.aliases > 0)
        parts << tr("%n alias(es)", nullptr, item.aliases);
    if (item.testEvents > 0)
        parts << tr("%n test event(s)", nullptr, item.testEvents);
    return parts.isEmpty() ? u"–"_s : listText(parts);
}

QString ImportModel::fateText(int row) const
{
    if (!isUsable(row))
        return tr("Can't be imported");
    switch (decision(row)) {
    case Decision::LeaveOut:
        return item(row).isTaken ? tr("Keeps mine") : tr("Left out");
    case Decision::Take:
        return item(row).isTaken ? tr("Replaces mine") : tr("Imported");
    case Decision::Rename:
        return tr("Imported as %1").arg(newName(row));
    }
    return {};
}

QString ImportModel::titleOf(int column) const
{
    switch (column) {
    case Name:
        return tr("Function");
    case Runtime:
        return tr("Runtime");
    case Size:
        return tr("Size");
    case Parts:
        return tr("With it");
    case Fate:
        return tr("What happens");
    default:
        return {};
    }
}

bool ImportModel::isRightAligned(int column) const
{
    return column == Size;
}

} // namespace lambdesk
