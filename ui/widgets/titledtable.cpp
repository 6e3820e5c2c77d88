// SPDX-License-Identifier: GPL-3.0-or-later
#include "titledtable.h"

namespace lambdesk
{

QVariant TitledTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? QVariant(titleOf(section)) : QVariant();
}

bool TitledTable::isRightAligned(int /*column*/) const
{
    return false;
}

int TitledTable::alignmentOf(int column) const
{
    return int(Qt::AlignVCenter | (isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace lambdesk
