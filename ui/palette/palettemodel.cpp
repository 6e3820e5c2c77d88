// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

namespace lambdesk
{

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &found = entry(index.row());
    const QString name = shownName(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return found.shortcut.isEmpty() ? tr("%1, %2").arg(name, found.kindText())
                                        : tr("%1, %2, %3").arg(name, found.kindText(), found.shortcut);
    case KindTextRole:
        return found.kindText();
    case ShortcutRole:
        return found.shortcut;
    case PositionsRole: {
        const RankedEntry &ranked = m_shown.at(index.row());
        QList<int> positions = ranked.positions;
        const auto start = ranked.otherName.isEmpty() ? 0 : int(name.lastIndexOf(ranked.otherName));
        for (int &position : positions)
            position += start;
        return QVariant::fromValue(positions);
    }
    default:
        return {};
    }
}

QString PaletteModel::shownName(int row) const
{
    const QString &otherName = m_shown.at(row).otherName;
    //: A command's name: %1 is how it is called, %2 what else, as in English, which is what was typed
    return otherName.isEmpty() ? entry(row).name : tr("%1 (%2)").arg(entry(row).name, otherName);
}

void PaletteModel::clear(const QStringList &recent)
{
    m_entries.clear();
    m_recent = recent;
    m_typed.clear();
    rank();
}

void PaletteModel::add(const QList<PaletteEntry> &entries)
{
    m_entries += entries;
    rank();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    rank();
}

void PaletteModel::rank()
{
    beginResetModel();
    m_shown = ranked(m_entries, m_typed, m_recent);
    endResetModel();
}

} // namespace lambdesk
