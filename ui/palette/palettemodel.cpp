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
    switch (role) {
    case Qt::DisplayRole:
        return found.name;
    case Qt::AccessibleTextRole:
        return found.shortcut.isEmpty() ? tr("%1, %2").arg(found.name, found.kindText())
                                        : tr("%1, %2, %3").arg(found.name, found.kindText(), found.shortcut);
    case KindTextRole:
        return found.kindText();
    case ShortcutRole:
        return found.shortcut;
    case PositionsRole:
        return QVariant::fromValue(m_shown.at(index.row()).positions);
    default:
        return {};
    }
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
